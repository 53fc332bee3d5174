/** A command in a script, a hook or a step of a workflow; the bare word in other texts is none. */
const LINTER = /(?:^|(?:npx|bunx|exec|dlx|pnpm|yarn|run:|-|--|--yes|--no-install|[A-Z_]+=\S*)\s+|["'`/])(?<linter>eslint|oxlint)(?=["'`\s]|$)(?<flags>.*)$/;
const FORMAT = /(?:^|\s)(?:--format|-f)(?:\s+|=)["']?(?<format>[\w@/.-]+)/;
/** ESLint's formatters that repeat lines of the source. */
const WITH_SOURCE: ReadonlySet<string> = new Set(['json', 'json-with-metadata', 'codeframe', 'eslint-formatter-codeframe']);

/** What the commands of a text print that they should not, and what they cannot see. */
export function commandProblems(text: string): readonly string[] {
  return text.replace(/\\\r?\n/g, ' ').split(/\r?\n|&&|\|\||;|\|/).flatMap((part) => {
    const line = part.trim();
    const groups = line.startsWith('#') ? undefined : LINTER.exec(line)?.groups;
    if (groups === undefined) return [];
    const flags = groups['flags'] ?? '';
    const format = FORMAT.exec(flags)?.groups?.['format'];
    return groups['linter'] === 'oxlint' ? oxlintProblems(flags, format) : eslintProblems(flags, format);
  });
}

function oxlintProblems(flags: string, format = 'default'): readonly string[] {
  if (format !== 'default' || /\s--(?:version|help|init)\b/.test(flags)) return [];
  return ["oxlint's default format prints source lines, which may hold PHI; use -f unix, -f stylish or -f github."];
}

function eslintProblems(flags: string, format = ''): readonly string[] {
  return [
    ...(WITH_SOURCE.has(format) ? [`the format ${format} of ESLint prints source, which may hold PHI; use --format stylish.`] : []),
    ...(/\s--cache(?=["'\s]|$)/.test(flags) ? ['ESLint with --cache sees neither the register nor other modules nor the date; the gate runs without it.'] : []),
  ];
}
