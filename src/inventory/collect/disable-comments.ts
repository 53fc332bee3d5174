/** A comment of a program, with the lines on which it begins and ends. */
export interface Comment {
  readonly value: string;
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
}

interface Directive extends Comment {
  readonly action: 'disable' | 'enable' | 'disable-line' | 'disable-next-line';
  /** Empty for every rule. */
  readonly rules: readonly string[];
  readonly reason: string;
}

const DIRECTIVE = /^\s*(?:eslint|oxlint)-(?<action>disable-next-line|disable-line|disable|enable)(?=\s|$)(?<rest>[^]*)$/;

/** The comments that switch rules off and on, in the order of the text. */
export function readDirectives(comments: readonly Comment[]): readonly Directive[] {
  return comments.flatMap((comment) => {
    const groups = DIRECTIVE.exec(comment.value)?.groups;
    if (groups === undefined) return [];
    const [names = '', ...reason] = (groups['rest'] ?? '').split(/\s-{2,}\s/);
    const rules = names.split(',').map((name) => name.trim()).filter((name) => name !== '');
    return [{ ...comment, action: groups['action'] as Directive['action'], rules, reason: reason.join(' -- ').trim() }];
  });
}

/** The comment that keeps a finding of a rule from counting. */
export function findDirective(directives: readonly Directive[], id: string, { line, column }: { readonly line: number; readonly column: number }): Directive | undefined {
  let open: Directive | undefined;
  for (const directive of directives) {
    const { action, rules } = directive;
    if (rules.length > 0 && !rules.includes(id)) continue;
    if (action === 'disable-line' && directive.line === line) return directive;
    if (action === 'disable-next-line' && directive.endLine + 1 === line) return directive;
    const isBefore = directive.line < line || (directive.line === line && directive.column < column);
    if (!isBefore) continue;
    if (action === 'disable') open = directive;
    if (action === 'enable') open = undefined;
  }
  return open;
}
