import { safeText } from '../output/safe-text.js';

const LONGEST = 40;

/** A value of the settings in a message: one line, at most 40 characters, without identifiers. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `\`${shorten(value)}\``;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return `\`${shorten(String(value))}\``;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a value of type ${typeof value}`;
}

export function shorten(text: string): string {
  return safeText(text, LONGEST).replaceAll('`', "'");
}

const MOST_NAMES = 8;

/** `a`, `a and b`, `a, b and c`, each in backticks; of a long list the first. */
export function enumerate(names: readonly string[], conjunction = 'and'): string {
  const quoted = names.slice(0, MOST_NAMES).map(quote);
  if (names.length > MOST_NAMES) quoted.push(`${String(names.length - MOST_NAMES)} more`);
  const last = quoted.pop();
  if (last === undefined) return 'none';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${conjunction} ${last}`;
}

/** `; did you mean ...?`, or nothing where no known name is near. */
export function suggest(name: string, known: Iterable<string>): string {
  const nearest = findNearest(name, known);
  return nearest === undefined ? '' : `; did you mean ${quote(nearest)}?`;
}

const SHORTEST_BEGINNING = 4;

/** The known name at the smallest edit distance, if it is near enough to be a misspelling; else one that begins so. */
function findNearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.slice(0, LONGEST).toLowerCase();
  let nearest: string | undefined;
  let longer: string | undefined;
  let smallest = Math.min(3, Math.ceil(wanted.length / 3)) + 1;
  for (const candidate of known) {
    if (wanted.length >= SHORTEST_BEGINNING && candidate.startsWith(wanted)) longer ??= candidate;
    if (Math.abs(candidate.length - wanted.length) >= smallest) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < smallest) {
      smallest = distance;
      nearest = candidate;
    }
  }
  return nearest ?? longer;
}

/** Insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
