import type { HostFinding } from './host-findings.js';
import { synthetic } from './synthetic-phi.js';

const ask = (content: string): string => `await client.chat.completions.create({
    model: 'gpt-5.2',
    messages: [{ role: 'user', content: ${content} }],
  });`;

/** Files of a small project: a logged completion, a client without agreement, PHI in a prompt, and clean ones. */
export const programs: Readonly<Record<string, string>> = {
  'src/logged.ts': `import OpenAI from 'openai';

const client: OpenAI = new OpenAI();

export async function summarise(note: string): Promise<void> {
  const reply = ${ask('note')}
  console.log('summary', reply.choices[0]?.message.content);
}
`,
  'src/uncovered.ts': `import Anthropic from '@anthropic-ai/sdk';

export const client: Anthropic = new Anthropic();
`,
  'src/phi.ts': `import OpenAI from 'openai';

const client = new OpenAI();

export async function triage(): Promise<unknown> {
  return ${ask(`'Sort the referral of the patient, SSN: ${synthetic.ssn}.'`)}
}
`,
  'src/clean.ts': `import OpenAI from 'openai';

const client = new OpenAI();

export async function summarise(note: string): Promise<string | null> {
  const reply = ${ask('note')}
  console.log('tokens', reply.usage?.total_tokens);
  return reply.choices[0]?.message.content ?? null;
}
`,
  'src/no-llm.ts': `export const greeting: string = 'Hello';

console.log(greeting);
`,
  'src/logged.js': `import OpenAI from 'openai';

const client = new OpenAI();

export async function summarise(note) {
  const reply = ${ask('note')}
  console.log('summary', reply.choices[0]?.message.content);
}
`,
  'src/uncovered.cjs': `const Anthropic = require('@anthropic-ai/sdk');

module.exports = new Anthropic();
`,
  'src/phi.js': `import OpenAI from 'openai';

const client = new OpenAI();

export async function triage() {
  return ${ask(`'Sort the referral of the patient, SSN: ${synthetic.ssn}.'`)}
}
`,
  'src/clean.js': `import OpenAI from 'openai';

const client = new OpenAI();

export async function summarise(note) {
  const reply = ${ask('note')}
  return reply.choices[0].message.content;
}
`,
};

/** What is to be found in them under the register below. */
export const findings: readonly HostFinding[] = [
  { file: 'src/logged.js', line: 10, column: 26, rule: 'hipaa/no-completion-logging', messageId: 'completionInConsole' },
  { file: 'src/logged.ts', line: 10, column: 26, rule: 'hipaa/no-completion-logging', messageId: 'completionInConsole' },
  { file: 'src/phi.js', line: 8, column: 81, rule: 'hipaa/no-phi-in-prompt', messageId: 'phiInPrompt' },
  { file: 'src/phi.ts', line: 8, column: 81, rule: 'hipaa/no-phi-in-prompt', messageId: 'phiInPrompt' },
  { file: 'src/uncovered.cjs', line: 3, column: 18, rule: 'hipaa/no-uncovered-endpoint', messageId: 'agreementMissing' },
  { file: 'src/uncovered.ts', line: 3, column: 34, rule: 'hipaa/no-uncovered-endpoint', messageId: 'agreementMissing' },
];

/** Covers OpenAI and nobody else. */
export const register = {
  agreements: [{ vendor: 'openai', plan: 'api-baa-selfserve', signed: '2026-01-12', conditions: ['modified-retention'], evidence: 'LEGAL-7' }],
};

export const manifest = {
  name: 'clinic',
  private: true,
  type: 'module',
  dependencies: { openai: '^6.0.0', '@anthropic-ai/sdk': '^1.0.0' },
};

/** A configuration as the README shows it: espree for JavaScript, typescript-eslint's parser for TypeScript. */
const eslintConfig = `import parser from '@typescript-eslint/parser';
import hipaa from 'eslint-plugin-hipaa';
import register from './baa.json' with { type: 'json' };

export default [
  hipaa.configs.recommended,
  { files: ['**/*.ts'], languageOptions: { parser } },
  { settings: { hipaa: { ...register, asOf: '2026-06-01' } } },
];
`;

/** The programs with everything ESLint needs. */
export const files: Readonly<Record<string, string>> = {
  ...programs,
  'baa.json': JSON.stringify(register, null, 2),
  'package.json': JSON.stringify(manifest, null, 2),
  'eslint.config.js': eslintConfig,
};
