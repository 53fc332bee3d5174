/** Markup that is ready to be written. Text becomes markup through `html` only, which escapes it. */
export class Html {
  constructor(readonly text: string) {}
}

export type Part = string | number | Html | null | readonly Part[];

/** A template whose values are text: nothing in them is markup, whether they stand in an element, a quoted attribute or SVG. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => (index === 0 ? '' : write(parts[index - 1] ?? null)) + text).join(''));
}

function write(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'number') return String(part);
  return typeof part === 'string' ? escapeText(part) : part.map(write).join('');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;'], ['`', '&#96;']]);

/** Control characters and those that turn the direction of a line are shown as spaces. */
function escapeText(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ').replace(/[&<>"'`]/g, (character) => ENTITIES.get(character) ?? '');
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: Part): readonly Part[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}
