import type { HostFinding } from './host-findings.js';
import { register } from './host-programs.js';
import { synthetic } from './synthetic-phi.js';

const create = "await client.chat.completions.create({ model: 'gpt-5.2', messages: [{ role: 'user', content: note }] })";
const references = (...folders: readonly string[]): object => ({ references: folders.map((path) => ({ path })) });
const tsconfig = (more: object): string => JSON.stringify({ compilerOptions: { composite: true, module: 'nodenext', rootDir: 'src', outDir: 'dist' }, include: ['src'], ...more });

/** A workspace: `@clinic/llm` wraps an SDK and is built to `dist`, `@clinic/prompts` holds texts, the portal calls both, also by aliases. */
export const monorepo: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'clinic', private: true, type: 'module', workspaces: ['packages/*', 'apps/*'] }),
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - apps/*\n',
  'tsconfig.json': JSON.stringify({ files: [], ...references('packages/llm', 'packages/prompts', 'apps/portal') }),
  'baa.json': JSON.stringify(register),
  'packages/llm/package.json': JSON.stringify({
    name: '@clinic/llm',
    version: '1.0.0',
    type: 'module',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './tools/*': './dist/tools/*.js' },
    dependencies: { openai: '6.49.0' },
  }),
  'packages/llm/tsconfig.json': tsconfig({}),
  'packages/llm/src/index.ts': `import OpenAI from 'openai';

export const client = new OpenAI();

export async function ask(note: string): Promise<string | null> {
  const reply = ${create};
  return reply.choices[0]?.message.content ?? null;
}

export async function count(note: string): Promise<number> {
  const reply = ${create};
  return reply.usage?.total_tokens ?? 0;
}
`,
  'packages/llm/src/tools/log.ts': `export function log(text: string | null): void {
  console.log(text);
}
`,
  'packages/prompts/package.json': JSON.stringify({ name: '@clinic/prompts', version: '1.0.0', type: 'module', main: './dist/index.js' }),
  'packages/prompts/tsconfig.json': tsconfig({}),
  'packages/prompts/src/index.ts': `export const system = 'Sort the referral of the patient, SSN: ${synthetic.ssn}.';\n`,
  'apps/portal/package.json': JSON.stringify({
    name: '@clinic/portal',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: { '@clinic/llm': '1.0.0', '@clinic/prompts': '1.0.0' },
  }),
  'apps/portal/tsconfig.json': tsconfig({
    compilerOptions: { composite: true, module: 'nodenext', rootDir: 'src', outDir: 'dist', paths: { '@/*': ['./src/*'], '#llm': ['../../packages/llm/src/index.ts'] } },
    ...references('../../packages/llm', '../../packages/prompts'),
  }),
  'apps/portal/src/page.ts': `import { ask, client, count } from '@clinic/llm';
import { log } from '@clinic/llm/tools/log';
import { system } from '@clinic/prompts';

export async function show(note: string): Promise<void> {
  console.log(await count(note));
  console.log(await ask(note));
  log(await ask(note));
  await client.chat.completions.create({ model: 'gpt-5.2', messages: [{ role: 'system', content: system }] });
}
`,
  'apps/portal/src/aliases.ts': `import { ask } from '#llm';
import { answer } from '@/answer';

console.log(await ask('x'));
console.log(await answer('x'));
`,
  'apps/portal/src/answer.ts': `import { ask } from '@clinic/llm';

export const answer = (note: string) => ask(note);
`,
};

/** What is to be found in it, wherever it is linted from. */
export const monorepoFindings: readonly HostFinding[] = [
  { file: 'apps/portal/src/aliases.ts', line: 4, column: 13, rule: 'hipaa/no-completion-logging' },
  { file: 'apps/portal/src/aliases.ts', line: 5, column: 13, rule: 'hipaa/no-completion-logging' },
  { file: 'apps/portal/src/page.ts', line: 7, column: 15, rule: 'hipaa/no-completion-logging' },
  { file: 'apps/portal/src/page.ts', line: 8, column: 7, rule: 'hipaa/no-completion-logging' },
  { file: 'apps/portal/src/page.ts', line: 9, column: 98, rule: 'hipaa/no-phi-in-prompt' },
];
