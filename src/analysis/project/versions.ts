/** Major, minor and patch of a version. */
export type Version = readonly [number, number, number];

/** The versions that a package may have: from the first one up to, and without, the second one. */
export interface VersionRange {
  readonly from: Version;
  readonly before: Version | undefined;
}

const VERSION = /(\d+)(?:\.(\d+))?(?:\.(\d+))?/;

export function parseVersion(text: string): Version | undefined {
  const match = VERSION.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
}

/** A version that is installed. */
export function exactly(text: string): VersionRange | undefined {
  const version = parseVersion(text);
  return version === undefined ? undefined : { from: version, before: [version[0], version[1], version[2] + 1] };
}

/** What a `package.json` asks for: `^7.20.0`, `~6.1`, `5.x`, `>=4`, `npm:openai@6.49.0`; nothing for tags and protocols. */
export function parseRange(text: string): VersionRange | undefined {
  const range = text.replace(/^npm:(?:@[^/]+\/)?[^@]*@/, '').trim();
  const from = /^[\^~>=v\d]/.test(range) ? parseVersion(range) : undefined;
  if (from === undefined) return undefined;
  const [major, minor, patch] = from;
  const given = VERSION.exec(range);
  if (range.startsWith('>')) return { from, before: undefined };
  if (range.startsWith('^')) return { from, before: major > 0 ? [major + 1, 0, 0] : [0, minor + 1, 0] };
  if (given?.[2] === undefined) return { from, before: [major + 1, 0, 0] };
  if (range.startsWith('~') || given[3] === undefined) return { from, before: [major, minor + 1, 0] };
  return { from, before: [major, minor, patch + 1] };
}

function isBefore(a: Version, b: Version): boolean {
  const index = a.findIndex((part, position) => part !== b[position]);
  return index !== -1 && (a[index] ?? 0) < (b[index] ?? 0);
}

/** Whether a version of the range may be at least `since` and before `until`. */
export function overlaps({ from, before }: VersionRange, since: string | undefined, until: string | undefined): boolean {
  const first = since === undefined ? undefined : parseVersion(since);
  const end = until === undefined ? undefined : parseVersion(until);
  return (first === undefined || before === undefined || isBefore(first, before)) && (end === undefined || isBefore(from, end));
}
