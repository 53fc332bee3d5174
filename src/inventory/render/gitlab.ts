import { createHash } from 'node:crypto';
import type { Finding, Inventory } from '../model.js';

/**
 * The findings as GitLab's Code Quality report, which merge requests show beside the lines. Its paths count from the root of
 * the repository, so the report is made there.
 */
export function renderGitlab({ findings }: Inventory): string {
  return `${JSON.stringify(findings.map(issueOf), null, 2)}\n`;
}

/** The fingerprint is one of the place, as in SARIF: moving lines does not change it. */
function issueOf({ id, rule, severity, message, file, line, endLine }: Finding): object {
  return {
    description: message,
    check_name: `hipaa/${rule}`,
    fingerprint: createHash('sha256').update(id).digest('hex'),
    severity: severity === 'error' ? 'critical' : 'minor',
    location: { path: file, lines: { begin: line, end: endLine } },
  };
}
