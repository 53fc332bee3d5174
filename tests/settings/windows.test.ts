import { Linter, type Rule } from 'eslint';
import { describe, expect, it, vi } from 'vitest';
import { rules } from '../../src/rules/index.js';
import { synthetic } from '../support/synthetic-phi.js';

// The paths of Windows, on any machine.
vi.mock('node:path', async () => {
  const { win32 } = await vi.importActual<typeof import('node:path')>('node:path');
  return { ...win32, default: win32 };
});

const code = `import OpenAI from 'openai';
const client = new OpenAI();
export const reply = client.responses.create({ model: 'gpt-5', input: 'The patient with SSN ${synthetic.ssn} is here.' });
`;

/** What a rule finds in a file of a project in C:\clinic. */
function lint(rule: keyof typeof rules, file: string, hipaa: object, cwd = 'C:\\clinic'): string[] {
  const linter = new Linter();
  linter.verify(code, {});
  const found: string[] = [];
  const report = ({ messageId }: { readonly messageId: string }): void => void found.push(messageId);
  const context = { sourceCode: linter.getSourceCode(), cwd, physicalFilename: file, filename: file, settings: { hipaa }, options: [], report };
  const listener = rules[rule].create(context as unknown as Rule.RuleContext);
  (listener['Program:exit'] as (() => void) | undefined)?.();
  return found;
}

const MARKETING = 'C:\\clinic\\apps\\marketing\\page.js';
const scopeOf = (glob: string): object => ({ scopes: [{ files: [glob], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' }], asOf: '2026-06-02' });

describe.each(['apps/marketing/**', 'apps\\marketing\\**'])('on Windows, files named by %s', (glob) => {
  it('are in a scope', () => {
    expect(lint('no-uncovered-endpoint', MARKETING, scopeOf(glob))).toEqual([]);
    expect(lint('no-uncovered-endpoint', 'C:\\clinic\\apps\\portal\\page.js', scopeOf(glob))).toEqual(['agreementMissing']);
  });

  it('are gateways', () => {
    expect(lint('require-approved-caller', MARKETING, { gateways: [glob] })).toEqual([]);
    expect(lint('require-approved-caller', 'C:\\clinic\\apps\\portal\\page.js', { gateways: [glob] })).not.toEqual([]);
  });

  it('hold synthetic texts', () => {
    expect(lint('no-phi-in-prompt', MARKETING, { phi: { synthetic: [glob] } })).toEqual([]);
    expect(lint('no-phi-in-prompt', 'C:\\clinic\\apps\\portal\\page.js', { phi: { synthetic: [glob] } })).toEqual(['phiInPrompt']);
  });
});

describe('on Windows, the case of a path', () => {
  it('of drive and folder does not matter', () => {
    expect(lint('no-uncovered-endpoint', 'c:\\Clinic\\apps\\marketing\\page.js', scopeOf('apps/marketing/**'))).toEqual([]);
  });

  it('of a network share does not matter', () => {
    expect(lint('no-uncovered-endpoint', '\\\\Server\\share\\apps\\marketing\\page.js', scopeOf('apps/marketing/**'), '\\\\server\\share')).toEqual([]);
  });
});
