import { createRequire } from 'node:module';
import type { ParserOptions, ParseResult } from 'oxc-parser';
import type { ResolverFactory } from 'oxc-resolver';

export type Parse = (filename: string, text: string, options: ParserOptions) => ParseResult;

/** `auto` finds the nearest tsconfig of each file, `undefined` uses none. */
export type MakeResolver = (tsconfig: string | undefined) => ResolverFactory;

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];

const require = createRequire(import.meta.url);

/** The parser of oxc, loaded on first use; `null` where this platform has no binding of it, and then other modules are unknown. */
export const loadParser = onceOrNull((): Parse => (require('oxc-parser') as typeof import('oxc-parser')).parseSync);

/** The same for its resolver. */
export const loadResolver = onceOrNull((): MakeResolver => {
  const { ResolverFactory } = require('oxc-resolver') as typeof import('oxc-resolver');
  return (tsconfig) =>
    new ResolverFactory({
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
    });
});

export function hasNativeBindings(): boolean {
  return loadResolver() !== null && loadParser() !== null;
}

export function quietly<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}

function onceOrNull<T>(load: () => T): () => T | null {
  let loaded: T | null | undefined;
  return () => (loaded ??= loaded === null ? null : (quietly(load) ?? null));
}
