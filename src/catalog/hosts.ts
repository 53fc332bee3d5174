import type { Vendor } from './define.js';
import { literalLength, matchesHostPattern } from './pattern.js';

interface HostPattern {
  readonly host: string;
  /** What comes after the last `*`: most patterns are ruled out by it. */
  readonly ending: string;
  readonly port: string;
  readonly path: readonly string[];
  readonly literals: number;
  readonly vendor: Vendor;
}

/** Answers which vendor a host and path belong to: the pattern that says most wins. */
export class HostIndex {
  readonly #patterns: readonly HostPattern[];

  constructor(vendors: Iterable<Vendor>) {
    const patterns: HostPattern[] = [];
    for (const vendor of vendors) {
      for (const text of vendor.hosts) patterns.push(compile(text, vendor));
    }
    this.#patterns = patterns.sort((a, b) => b.literals - a.literals);
  }

  find(host: string, path = ''): Vendor | undefined {
    const { host: name, port } = parseHost(host);
    if (name === '') return undefined;
    const segments = segmentsOf(path);
    return this.#patterns.find(
      (pattern) =>
        name.endsWith(pattern.ending) &&
        matchesHostPattern(pattern.host, name) &&
        (pattern.port === '' || pattern.port === port) &&
        startsWith(segments, pattern.path),
    )?.vendor;
  }
}

function compile(text: string, vendor: Vendor): HostPattern {
  const parsed = parseHost(text);
  const ending = parsed.host.slice(parsed.host.lastIndexOf('*') + 1);
  return { ...parsed, ending, literals: literalLength(text), vendor };
}

/** Whether one pattern matches a host; its path, if it has one, is left out of account. */
export function matchesHost(pattern: string, host: string): boolean {
  const expected = parseHost(pattern);
  const actual = parseHost(host);
  return (
    actual.host !== '' &&
    matchesHostPattern(expected.host, actual.host) &&
    (expected.port === '' || expected.port === actual.port)
  );
}

function parseHost(text: string): { host: string; port: string; path: readonly string[] } {
  const slash = text.indexOf('/');
  const authority = slash === -1 ? text : text.slice(0, slash);
  const port = /:(\d{1,5})$/.exec(authority)?.[1] ?? '';
  const name = port === '' ? authority : authority.slice(0, -port.length - 1);
  return {
    host: (name.endsWith('.') ? name.slice(0, -1) : name).toLowerCase(),
    port,
    path: slash === -1 ? [] : segmentsOf(text.slice(slash)),
  };
}

function segmentsOf(path: string): readonly string[] {
  return path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((segment) => segment !== '');
}

function startsWith(segments: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((expected, index) => {
    const actual = segments[index];
    return actual !== undefined && matchesHostPattern(expected, actual);
  });
}
