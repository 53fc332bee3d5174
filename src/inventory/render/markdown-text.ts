/** Text from code inside Markdown: nothing in it is markup. */
export function plain(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>@]/g, (character) => ENTITIES.get(character) ?? '')
    .replace(/[\\`*_{}[\]|~#!]/g, String.raw`\$&`);
}

/** `@` would call people in a pull request. */
const ENTITIES: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['@', '&commat;']]);

/** Text from code as code, also inside a table. */
export function code(text: string): string {
  const clean = text.replace(/[\r\n`]+/g, ' ').replaceAll('|', '\\|').trim();
  return clean === '' ? '' : `\`${clean}\``;
}

/** A message of ours, whose names stand between backticks. */
export function sentence(text: string): string {
  return text.split('`').map((part, index) => (index % 2 === 0 ? plain(part) : code(part))).join('');
}

export function table(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Several things in a cell. */
export function several(items: readonly string[], none = ''): string {
  return items.length === 0 ? none : items.join('<br>');
}
