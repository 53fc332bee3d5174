import colors from 'picocolors';

const FENCE = /^\s*```/;

/** A page in Markdown as text for a terminal: headings stand out, code is indented, tables stay as they are. */
export function pageText(markdown: string): string {
  const lines: string[] = [];
  let inCode = false;
  for (const line of markdown.replace(/<!--[^]*?-->\n?/g, '').split(/\r?\n/)) {
    if (FENCE.test(line)) inCode = !inCode;
    else if (inCode) lines.push(line === '' ? '' : `    ${colors.cyan(line)}`);
    else lines.push(prose(line));
  }
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

function prose(line: string): string {
  const { marks, title } = /^(?<marks>#{1,6}) (?<title>.*)$/.exec(line)?.groups ?? {};
  if (marks === undefined || title === undefined) return inline(line);
  return marks.length === 1 ? colors.bold(colors.underline(title)) : colors.bold(title);
}

/** A link to a page of the web shows its address; one to another file of the docs would lead nowhere. */
function inline(line: string): string {
  return line
    .replace(/\[(?<text>[^\]]+)\]\((?<target>[^)\s]+)\)/g, (_link, text: string, target: string) => (target.startsWith('https://') ? `${text} (${target})` : text))
    .replace(/\*\*(?<text>[^*]+)\*\*/g, (_strong, text: string) => colors.bold(text));
}
