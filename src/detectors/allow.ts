import type { Span } from './masks.js';

/** Whether an entry of `allow` speaks about a span: its exact text, a pattern that fits it, or a longer text around it. */
export function isAllowed(text: string, span: Span, allow: readonly string[]): boolean {
  const value = text.slice(span.start, span.end);
  return allow.some((entry) => (entry.includes('*') ? fitsPattern(value, entry) : entry === value || encloses(text, span, entry)));
}

function encloses(text: string, { start, end }: Span, entry: string): boolean {
  const at = text.indexOf(entry, Math.max(0, end - entry.length));
  return at >= 0 && at <= start;
}

/** `*` stands for any run of characters. Linear: each piece is looked for once, from left to right. */
function fitsPattern(value: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (value.length < first.length + last.length || !value.startsWith(first) || !value.endsWith(last)) return false;
  let at = first.length;
  const limit = value.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = value.indexOf(piece, at);
    if (found < 0 || found + piece.length > limit) return false;
    at = found + piece.length;
  }
  return at <= limit;
}
