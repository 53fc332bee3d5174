import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFindings, readOxlintFindings } from '../support/host-findings.js';
import { HostProject } from '../support/host-project.js';

const hipaa = {
  asOf: '2026-06-01',
  vendors: [{ id: 'acme-gateway', name: 'Acme Gateway', kind: 'gateway', hosts: ['llm.acme.example'], forwards: { claude: 'anthropic' } }],
  surfaces: [
    {
      role: 'llm',
      modules: { '@acme/ai': { 'new Scribe': 'acme.Scribe' }, 'src/lib/client.ts': { 'createClient()': 'openai.Client' } },
      types: { 'acme.Scribe': { endpoint: { vendor: 'acme-gateway' }, calls: [{ path: 'draft', prompts: ['(0)'], result: 'acme.Note' }] } },
      payloads: { 'acme.Note': { safe: ['seconds'], content: ['text'] } },
    },
  ],
  sinks: [{ from: 'src/lib/diary.ts', name: 'keep', category: 'log' }],
};

const files = {
  'package.json': JSON.stringify({ type: 'module', dependencies: { '@acme/ai': '1.0.0' } }),
  'eslint.config.js': `import parser from '@typescript-eslint/parser';
import hipaa, { defineSettings } from 'eslint-plugin-hipaa';

export default [
  hipaa.configs.recommended,
  { files: ['**/*.ts'], languageOptions: { parser } },
  { settings: { hipaa: defineSettings(${JSON.stringify(hipaa)}) } },
];
`,
  '.oxlintrc.json': JSON.stringify({
    extends: ['./node_modules/eslint-plugin-hipaa/oxlint/recommended.json'],
    categories: { correctness: 'off' },
    ignorePatterns: ['node_modules', 'eslint.config.js'],
    settings: { hipaa },
  }),
  'src/lib/diary.ts': 'export function keep(text: string): void {\n  void fetch(`/diary`, { method: `POST`, body: text });\n}\n',
  'src/lib/client.ts': 'declare const bridge: () => never;\nexport const createClient = (): never => bridge();\n',
  'src/draft.ts': `import { Scribe } from '@acme/ai';
import { keep } from './lib/diary.js';

const scribe = new Scribe();

export async function draft(transcript: string): Promise<void> {
  const note = await scribe.draft(transcript);
  keep(note.text);
  keep(note.seconds);
}
`,
  'src/reply.ts': `import { createClient } from './lib/client.js';

export async function reply(): Promise<void> {
  const answer = await createClient().responses.create({ model: 'gpt-5', input: 'Hello' });
  console.log(answer.output_text, answer.id);
}
`,
  'src/other.ts': `import { keep } from './lib/diary.js';

keep('nothing of a model');
`,
};

const expected = [
  { file: 'src/draft.ts', line: 4, column: 16, rule: 'hipaa/no-uncovered-endpoint' },
  { file: 'src/draft.ts', line: 7, column: 35, rule: 'hipaa/no-unredacted-phi' },
  { file: 'src/draft.ts', line: 8, column: 8, rule: 'hipaa/no-completion-logging' },
  { file: 'src/reply.ts', line: 4, column: 24, rule: 'hipaa/no-uncovered-endpoint' },
  { file: 'src/reply.ts', line: 5, column: 15, rule: 'hipaa/no-completion-logging' },
];

let project: HostProject;
beforeAll(() => {
  project = new HostProject(files, { eslint: 'eslint' });
});
afterAll(() => {
  project.remove();
});

describe('own entries of the catalog', () => {
  it('are known in ESLint', async () => {
    const { stdout, stderr } = await project.run('eslint/bin/eslint.js', ['--format', 'json', 'src']);
    expect(stderr).toBe('');
    expect(readFindings(stdout, project.path).map(({ file, line, column, rule }) => ({ file, line, column, rule }))).toEqual(expected);
  });

  it('are known in oxlint', async () => {
    const { stdout } = await project.run('oxlint/bin/oxlint', ['--format', 'json', 'src']);
    expect(readOxlintFindings(stdout)).toEqual(expected);
  });

  it('are named by the report, with the calls that they describe', async () => {
    const { stdout } = await project.cli(['report', '--format', 'json', 'src']);
    const inventory = JSON.parse(stdout) as { readonly calls: readonly { readonly label: string }[]; readonly declarations: readonly object[]; readonly vendors: readonly { readonly id: string }[] };
    expect(inventory.calls.map(({ label }) => label)).toEqual(['scribe.draft', 'createClient().responses.create']);
    expect(inventory.declarations).toEqual([
      { kind: 'llm surface', value: '@acme/ai, src/lib/client.ts' },
      { kind: 'sink', value: 'src/lib/diary.ts, as log' },
      { kind: 'vendor', value: 'acme-gateway' },
    ]);
    expect(inventory.vendors.map(({ id }) => id)).toContain('acme-gateway');
  });

  it.each(['acme-gateway', 'ACME GATEWAY'])('are explained by the name %s', async (name) => {
    const { code, stdout } = await project.cli(['explain', name]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Acme Gateway \(acme-gateway\), gateway\n {2}declared in settings\.hipaa\.vendors\n/);
    expect(stdout).toContain('Passes on to\n  claude: anthropic\n');
    expect((await project.cli(['explain', name, '--config', '.oxlintrc.json'])).stdout).toBe(stdout);
  });

  it('are suggested where a name is nearly theirs', async () => {
    const { code, stderr } = await project.cli(['explain', 'acme-gatewy']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('did you mean `acme-gateway`?') as string });
  });
});
