import { duckPaths, modelPaths } from '../../catalog/sdks/duck-typed.js';
import { hostDomains, sharedDomains } from '../../catalog/vendors/index.js';
import type { CatalogIndex } from '../catalog-index.js';
import { parseSpecifier } from '../specifiers.js';
import { TracerSigns } from './tracer-signs.js';

/** What a look at the text of a file tells, before anything is parsed. */
export interface TextScan {
  /** It names a package, host or call of the catalog. */
  readonly reaches: boolean;
  /** It may start a tracer, or switch one on by the environment: that matters where the package uses models. */
  readonly traces: boolean;
  /** Specifiers of modules that may belong to the project. */
  readonly local: readonly string[];
}

/** The end of a host name: most files name none at all. */
const TOP_LEVELS = new Set([...hostDomains, ...sharedDomains].flatMap((name) => (name.includes('.') ? [name.slice(name.lastIndexOf('.') + 1)] : [])));
const DOMAIN_END = new RegExp(`\\.(?:${[...TOP_LEVELS].join('|')})(?![\\w-])`, 'g');
const LABEL = /[\w-]/;
const MAX_LABEL = 63;
const shared: ReadonlySet<string> = new Set(sharedDomains);
const MODEL_HOST = new RegExp([...hostDomains].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'i');

/** Looks at texts with what one catalog knows. */
export class TextScanner {
  readonly #tracers: TracerSigns;

  constructor(private readonly catalog: CatalogIndex) {
    this.#tracers = new TracerSigns(catalog);
  }

  scan(text: string): TextScan {
    const local = new Set<string>();
    let reaches = false;
    let traces = false;
    forEachImport(text, (source, isType) => {
      const specifier = parseSpecifier(source);
      if (specifier.kind === 'package' && this.catalog.isLlmPackage(specifier.packageName)) reaches = true;
      else if (specifier.kind === 'package' && this.#tracers.starts(specifier.packageName, text)) traces = true;
      // Types of other modules of the project carry no values; classes are imported as values where they are injected.
      else if (!isType) local.add(source);
    });
    reaches ||= hostsIn(text) || hasCallSign(text) || this.#namesOwnHost(text);
    traces ||= this.#tracers.namesSwitch(text);
    return { reaches, traces, local: [...local] };
  }

  #namesOwnHost(text: string): boolean {
    const { modelHosts } = this.catalog;
    return modelHosts.length > 0 && modelHosts.some((name) => text.toLowerCase().includes(name));
  }
}

/** Spellings that only code which calls a model has. */
const CALL_SIGNS = [...duckPaths.map((path) => `.${path}`), ...modelPaths];
/** What all of these spellings have in common: three searches rule out nearly every file. */
const SIGN_PARTS = ['completions', 'enerateContent', '/v1/'];
const KEYWORDS = ['from', 'import', 'require('];
const MAX_SPECIFIER = 400;
const MAX_STATEMENT = 4000;

function hasCallSign(text: string): boolean {
  return SIGN_PARTS.some((part) => text.includes(part)) && CALL_SIGNS.some((sign) => text.includes(sign));
}

/** Plain searches for the words before a specifier: a regular expression over every file costs several times as much. */
function forEachImport(text: string, visit: (source: string, isType: boolean) => void): void {
  for (const word of KEYWORDS) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const source = specifierAt(text, at + word.length);
      if (source !== undefined) visit(source, word === 'from' && isTypeImport(text, at));
    }
  }
}

/** The specifier that begins here, after an optional space or parenthesis. */
function specifierAt(text: string, position: number): string | undefined {
  let start = position;
  while (text[start] === ' ' || text[start] === '(') start += 1;
  const quote = text[start];
  if (quote !== "'" && quote !== '"') return undefined;
  const end = text.indexOf(quote, start + 1);
  if (end === -1 || end - start > MAX_SPECIFIER) return undefined;
  const source = text.slice(start + 1, end);
  return source.includes('\n') ? undefined : source;
}

/** Whether the statement that ends in this `from` imports types only. */
function isTypeImport(text: string, from: number): boolean {
  const at = text.lastIndexOf('import', from);
  return at !== -1 && text.startsWith('import type ', at) && from - at <= MAX_STATEMENT && !text.slice(at, from).includes('export');
}

/** Whether a text names a host of a model API. */
export function hostsIn(text: string): boolean {
  for (const { 0: end, index } of text.matchAll(DOMAIN_END)) {
    let start = index;
    while (start > 0 && index - start < MAX_LABEL && LABEL.test(text[start - 1] ?? '')) start -= 1;
    const name = (text.slice(start, index) + end).toLowerCase();
    if (hostDomains.has(name)) return true;
    if (shared.has(name)) return MODEL_HOST.test(text);
  }
  return false;
}
