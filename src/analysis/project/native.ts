import { createRequire } from 'node:module';
import type { ParserOptions, ParseResult } from 'oxc-parser';
import type { ResolverFactory } from 'oxc-resolver';

export interface Native {
  readonly parse: (filename: string, text: string, options: ParserOptions) => ParseResult;
  /** `auto` finds the nearest tsconfig of each file, `undefined` uses none. */
  readonly resolver: (tsconfig: string | undefined) => ResolverFactory;
}

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];

const require = createRequire(import.meta.url);
let native: Native | null | undefined;

/** The oxc bindings, loaded on first use; `null` where this platform has none, and then other modules are unknown. */
export function loadNative(): Native | null {
  if (native === undefined) {
    try {
      const parser = require('oxc-parser') as typeof import('oxc-parser');
      const resolver = require('oxc-resolver') as typeof import('oxc-resolver');
      native = {
        parse: parser.parseSync,
        resolver: (tsconfig) =>
          new resolver.ResolverFactory({
            ...(tsconfig === undefined ? {} : { tsconfig: tsconfig === 'auto' ? tsconfig : { configFile: tsconfig, references: 'auto' as const } }),
            extensions: EXTENSIONS,
            extensionAlias: {
              '.js': ['.ts', '.tsx', '.js', '.jsx'],
              '.jsx': ['.tsx', '.jsx'],
              '.mjs': ['.mts', '.mjs'],
              '.cjs': ['.cts', '.cjs'],
            },
            conditionNames: ['source', 'development', 'node', 'import', 'require', 'default'],
            mainFields: ['source', 'module', 'main'],
          }),
      };
    } catch {
      native = null;
    }
  }
  return native;
}

export function hasNativeBinding(): boolean {
  return loadNative() !== null;
}

export function quietly<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}
