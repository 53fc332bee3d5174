import { relative } from 'node:path';
import type { ESLint } from 'eslint';

/** A finding, so that two hosts can be compared. */
export interface HostFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly messageId?: string;
}

/** What ESLint printed with `--format json`, sorted by place. */
export function readFindings(json: string, folder: string): HostFinding[] {
  const results = JSON.parse(json) as ESLint.LintResult[];
  const findings = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, messageId, message }) => ({
      file: relative(folder, filePath).replaceAll('\\', '/'),
      line,
      column,
      rule: ruleId ?? message,
      ...(messageId !== undefined && { messageId }),
    })),
  );
  return sortFindings(findings);
}

function sortFindings<T extends HostFinding>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule));
}

interface OxlintDiagnostic {
  readonly filename: string;
  readonly code: string;
  readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
}

/** What oxlint printed with `--format json`, in the words of ESLint. */
export function readOxlintFindings(json: string): HostFinding[] {
  const { diagnostics } = JSON.parse(json) as { readonly diagnostics: readonly OxlintDiagnostic[] };
  const findings = diagnostics.map(({ filename, code, labels }) => ({
    file: filename.replaceAll('\\', '/'),
    line: labels[0]?.span.line ?? 0,
    column: labels[0]?.span.column ?? 0,
    rule: code.replace(/^(?<plugin>[^(]+)\((?<rule>[^)]+)\)$/, '$<plugin>/$<rule>'),
  }));
  return sortFindings(findings);
}
