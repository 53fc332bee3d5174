import { describe, expect, it } from 'vitest';
import { lint } from '../support/marked-programs.js';

const rules = { 'hipaa/no-completion-logging': 'error', 'hipaa/no-phi-in-prompt': 'error', 'hipaa/no-uncovered-endpoint': 'error' } as const;
const wrapper = { from: '@clinic/llm', name: 'ask', prompt: ['(0)', '(1).messages[].content'], completion: '().text', vendor: 'openai' };

const code = `
import { ask } from '@clinic/llm';
export async function main() {
  const reply = await ask('Patient SSN: 219-45-6781', { messages: [{ role: 'user', content: 'Patient SSN: 219-45-6782' }] });
  console.log(reply.text);
  console.log(reply.tokens);
}`;

describe('wrappers that settings declare', () => {
  it('send prompts, give completions and go to their vendor', () => {
    const found = lint(code, 'main.ts', rules, { wrappers: [wrapper] });
    expect(found.map(({ line, rule }) => [line, rule])).toEqual([
      [4, 'no-uncovered-endpoint'],
      [4, 'no-phi-in-prompt'],
      [4, 'no-phi-in-prompt'],
      [5, 'no-completion-logging'],
    ]);
  });

  it('are unknown functions without that', () => {
    expect(lint(code, 'main.ts', rules)).toEqual([]);
  });
});
