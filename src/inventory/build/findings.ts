import { rules } from '../../rules/index.js';
import type { FileFacts, NamedRange, Position } from '../collect/file-facts.js';
import type { FlowFacts, FlowKind } from '../collect/flow-facts.js';
import type { HostFile, HostMessage } from '../collect/host.js';
import type { Finding, Step } from '../model.js';
import { obligationsOf } from '../../obligations.js';
import { compareText, safePath } from '../safe.js';
import { safeText } from '../../output/safe-text.js';

/** Which way a finding of a rule lies on. */
const FLOW_OF_RULE: ReadonlyMap<string, FlowKind> = new Map<string, FlowKind>([
  ['no-completion-logging', 'completion'],
  ['no-unprotected-completion-storage', 'completion'],
  ['no-prompt-logging', 'prompt'],
  ['require-human-review', 'unreviewed'],
  ['no-unredacted-phi', 'prompt-value'],
  ['no-uncovered-endpoint', 'prompt-value'],
  ['no-phi-in-prompt', 'prompt-literal'],
]);

/** The findings that count. */
export function buildFindings(files: readonly HostFile[], facts: ReadonlyMap<string, FileFacts>): readonly Finding[] {
  const ids = new FindingIds();
  return files.toSorted((a, b) => compareText(a.path, b.path)).flatMap(({ path, messages }) =>
    inOrder(messages).map((message): Finding => {
      const { rule, messageId, line, column, endLine, endColumn } = message;
      const own = facts.get(path);
      const within = enclosing(own?.functions ?? [], { line, column: column - 1 });
      return {
        id: ids.next(rule, safePath(path), within),
        rule,
        messageId,
        severity: message.severity === 2 ? 'error' : 'warning',
        message: message.message,
        file: safePath(path),
        line,
        column,
        endLine,
        endColumn,
        within,
        regulation: regulationOf(rule),
        obligations: obligationsOf(rule),
        steps: stepsOf(message, own?.flows ?? []),
      };
    }),
  );
}

/** Ids that moving lines does not change. */
export class FindingIds {
  readonly #counts = new Map<string, number>();

  next(rule: string, file: string, within: string | null): string {
    const name = `${rule}:${file}#${within ?? '(module)'}`;
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return `${name}#${String(count)}`;
  }
}

export function inOrder<T extends HostMessage>(messages: readonly T[]): readonly T[] {
  return messages.toSorted((a, b) => a.line - b.line || a.column - b.column || compareText(a.rule, b.rule) || compareText(a.message, b.message));
}

/** The innermost named function around a place. */
export function enclosing(functions: readonly NamedRange[], at: Position): string | null {
  let innermost: NamedRange | undefined;
  for (const one of functions) {
    if (!contains(one, at)) continue;
    if (innermost === undefined || !isBefore(one.start, innermost.start)) innermost = one;
  }
  return innermost === undefined ? null : safeText(innermost.name);
}

function contains({ start, end }: { readonly start: Position; readonly end: Position }, at: Position): boolean {
  return !isBefore(at, start) && !isBefore(end, at);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function regulationOf(rule: string): readonly string[] {
  return new Map(Object.entries(rules)).get(rule)?.docs.regulation ?? [];
}

function stepsOf({ rule, messageId, line, column }: HostMessage, flows: readonly FlowFacts[]): readonly Step[] {
  const kind = FLOW_OF_RULE.get(rule);
  if (kind === undefined || (rule === 'no-uncovered-endpoint' && messageId !== 'dataNotAgreed')) return [];
  return flows.find((flow) => flow.kind === kind && contains(flow, { line, column: column - 1 }))?.steps ?? [];
}
