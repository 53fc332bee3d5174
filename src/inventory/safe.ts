import { vendors } from '../catalog/vendors/index.js';
import { safeText } from '../output/safe-text.js';
import type { Fact } from './model.js';

const LONGEST_PATH = 300;
const LONGEST_REASON = 200;

/** A path of the project, relative and with `/`. */
export function safePath(path: string): string {
  return safeText(path, LONGEST_PATH);
}

/** What somebody has written to explain something. */
export function safeReason(text: string): string {
  return safeText(text, LONGEST_REASON);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each once, in order. */
export function distinctSorted(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}

/** Pages that the catalog names; `safeText` would cut them to their host. */
const knownPages: ReadonlySet<string> = new Set(vendors.flatMap(({ evidence, features, models }) => [evidence, ...[...features, ...models].map((fact) => fact.evidence)]));

/** Where a fact was read: a page of the catalog, or what settings say. */
export function factOf({ evidence, checked }: { readonly evidence: string; readonly checked: string }): Fact {
  return { source: knownPages.has(evidence) ? evidence : safeText(evidence), checked };
}
