import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import, re-export or `import()` of a file in src. */
export interface SourceImport {
  /** Paths below src, with `/`. */
  readonly from: string;
  readonly to: string;
  /** Erased by the compiler. */
  readonly typeOnly: boolean;
}

const DYNAMIC = /\bimport\(\s*['"](?<specifier>[^'"]+)['"]/g;

/** What a file of the source folder imports from other files of it. */
export function importsOf(folder: string, file: string): SourceImport[] {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const { module } = parseSync(path, text);
  const found: { readonly specifier: string; readonly typeOnly: boolean }[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest === null ? [] : [{ specifier: moduleRequest.value, typeOnly: isType }])),
    ),
    ...[...text.matchAll(DYNAMIC)].map(({ groups }) => ({ specifier: groups?.specifier ?? '', typeOnly: false })),
  ];
  return found
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, typeOnly }) => ({
      from: file,
      to: relative(folder, join(dirname(path), specifier)).split(sep).join('/').replace(/\.js$/, '.ts'),
      typeOnly,
    }));
}

/** The groups of files that import each other around a circle. */
export function findCycles(edges: readonly { readonly from: string; readonly to: string }[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = new Map([...next.keys()].map((start) => [start, reachableFrom(start, next)]));
  const cycles = new Map<string, string[]>();
  for (const [file, others] of reached) {
    if (!others.has(file)) continue;
    const members = [...others].filter((other) => reached.get(other)?.has(file) === true).sort();
    cycles.set(members.join(), members);
  }
  return [...cycles.values()];
}

function reachableFrom(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const other of next.get(file) ?? []) {
      if (reached.has(other)) continue;
      reached.add(other);
      open.push(other);
    }
  }
  return reached;
}
