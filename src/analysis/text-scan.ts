import { duckPaths } from '../catalog/sdks/duck-typed.js';
import { hostDomains } from '../catalog/vendors/index.js';
import { isLlmPackage } from './catalog-index.js';
import { parseSpecifier } from './specifiers.js';

/** What a look at the text of a file tells, before anything is parsed. */
export interface TextScan {
  /** It names a package, host or call of the catalog. */
  readonly reaches: boolean;
  /** Specifiers of modules that may belong to the project. */
  readonly local: readonly string[];
}

const IMPORT = /\bfrom\s*['"]([^'"\n]+)['"]|\b(?:import|require)\s*\(\s*['"`]([^'"`\n]+)['"`]|\bimport\s*['"]([^'"\n]+)['"]/g;
/** Types of other modules of the project carry no values; classes are imported as values where they are injected. */
const TYPE_IMPORT = /\bimport\s+type\s[^'"]*?from\s*['"]([^'"\n]+)['"]/g;
/** Most files name no host at all: one cheap test before the long one. */
const ANY_HOST = /\.(?:com|ai|io|dev|sh|aws|co|xyz|net|cloud|app|so|chat)\b|:\/\//;
const MODEL_HOST = new RegExp([...hostDomains].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'i');

export function scanText(text: string): TextScan {
  const local: string[] = [];
  const types = new Set(Array.from(text.matchAll(TYPE_IMPORT), (match) => match[1]));
  let reaches = false;
  for (const match of text.matchAll(IMPORT)) {
    const source = match[1] ?? match[2] ?? match[3];
    if (source === undefined) continue;
    const specifier = parseSpecifier(source);
    if (specifier.kind === 'package' && isLlmPackage(specifier.packageName)) reaches = true;
    else if (!types.has(source)) local.push(source);
  }
  reaches ||= hostsIn(text) || duckPaths.some((path) => text.includes(`.${path}`));
  return { reaches, local };
}

/** Whether a text names a host of a model API. */
export function hostsIn(text: string): boolean {
  return ANY_HOST.test(text) && MODEL_HOST.test(text);
}
