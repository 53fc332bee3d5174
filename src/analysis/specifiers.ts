/** A module specifier taken apart: package, specifier without version, or a path inside the project. */
export type Specifier =
  | { readonly kind: 'package'; readonly packageName: string; readonly specifier: string; readonly version: string | undefined }
  | { readonly kind: 'path' };

const PATH: Specifier = { kind: 'path' };
const CDN = /^https?:\/\/(?:esm\.sh|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm|unpkg\.com|esm\.run|deno\.land\/x|jsr\.io)\/(?:v\d+\/|\*)?/;
const NAME = /^(@[^/@]+\/[^/@]+|[^/@.][^/@]*)(?:@([^/]+))?(\/[^?#]*)?/;

/** Reads bare, `npm:`, `jsr:` and CDN specifiers, with or without a version. */
export function parseSpecifier(source: string): Specifier {
  if (source.startsWith('.')) return PATH;
  const bare = source.replace(/^(?:npm|jsr):\/?/, '').replace(CDN, '');
  if (bare === source && /^(?:[./#]|file:|[a-z]+:\/\/)/i.test(source)) return PATH;
  if (source.startsWith('node:')) return { kind: 'package', packageName: source, specifier: source, version: undefined };
  const match = NAME.exec(bare);
  if (match?.[1] === undefined) return PATH;
  const subpath = bare === source ? (match[3] ?? '') : (match[3] ?? '').replace(/\/\+esm$|\/(?:mod|index)\.[mc]?[jt]s$/, '');
  return { kind: 'package', packageName: match[1], specifier: match[1] + subpath.replace(/\/$/, ''), version: match[2] };
}
