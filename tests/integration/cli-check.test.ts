import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinic, clinicProject, edited } from '../support/clinic.js';
import type { HostProject } from '../support/host-project.js';
import type { Change } from '../../src/inventory/diff/diff.js';

interface Diff {
  readonly drift: boolean;
  readonly changes: readonly Change[];
  readonly calls: number;
  readonly callsNotJudged: number;
}

let project: HostProject;
beforeAll(async () => {
  project = clinicProject();
  expect((await project.cli(['report', '--output', 'inventory.json'])).code).toBe(0);
});
afterAll(() => {
  project.remove();
});

/** Compares with changed files and puts the project back. */
async function compare(changes: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  for (const [name, text] of Object.entries(changes)) project.write(name, text);
  const output = await project.cli(['check', '--against', 'inventory.json', ...args]);
  for (const name of Object.keys(changes)) project.write(name, clinic[name] ?? '');
  return output;
}

async function diff(changes: Readonly<Record<string, string>>): Promise<Diff & { readonly code: number }> {
  const { code, stdout, stderr } = await compare(changes, '--format', 'json');
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Diff), code };
}

const draft = clinic['src/draft.js'] ?? '';
const llm = clinic['src/llm.js'] ?? '';

interface Case {
  readonly name: string;
  readonly changes: Readonly<Record<string, string>>;
}

const silent: readonly Case[] = [
  { name: 'nothing', changes: {} },
  { name: 'lines that move', changes: { 'src/draft.js': `// one\n// two\n\n${draft}`, 'src/llm.js': llm.replace('\n\nconst', '\n\n\n\nconst') } },
  { name: 'a function that moves to another file', changes: { 'src/draft.js': 'export {};\n', 'src/letters.js': draft } },
  { name: 'a function with another name', changes: edited('src/draft.js', 'function draft', 'function compose') },
  { name: 'two functions in another order', changes: { 'src/redact.js': `export const other = 1;\n${clinic['src/redact.js'] ?? ''}` } },
  { name: 'another text of a prompt in the same file', changes: edited('src/prompts.js', 'one word', 'one short word') },
];

const drifting: readonly (Case & { readonly kind: Change['kind']; readonly text: RegExp })[] = [
  { name: 'a vendor', changes: edited('src/draft.js', 'new OpenAI()', "new OpenAI({ baseURL: 'https://api.groq.com/openai/v1' })"), kind: 'vendor', text: /^Groq.* receives data and did not before: no agreement with Groq/ },
  { name: 'a hop', changes: edited('src/draft.js', 'new OpenAI()', "new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' })"), kind: 'chain', text: /^new chain OpenRouter/ },
  { name: 'an endpoint out of sight', changes: edited('src/draft.js', 'new OpenAI()', 'new OpenAI({ baseURL: process.env.LLM_URL })'), kind: 'chain', text: /^new chain unknown \(environment variable LLM_URL\)$/ },
  { name: 'a variable that decides endpoints', changes: edited('src/draft.js', 'new OpenAI()', 'new OpenAI({ baseURL: process.env.LLM_URL })'), kind: 'endpoint', text: /^the environment variable LLM_URL decides where 1 call goes, and settings do not say what it stands for: declare endpoints: \{ LLM_URL: 'vendor' \}$/ },
  { name: 'a model', changes: edited('src/draft.js', 'gpt-5', 'gpt-5-mini'), kind: 'model', text: /^new model gpt-5-mini$/ },
  { name: 'a feature', changes: edited('src/draft.js', "input: letter", "input: letter, tools: [{ type: 'web_search' }]"), kind: 'feature', text: /^new feature web-search.* of OpenAI$/ },
  { name: 'PHI by name', changes: edited('src/draft.js', 'input: letter', 'input: letter + letter.patient.dateOfBirth'), kind: 'data', text: /^PHI by name is new in the prompt: letter\.patient\.dateOfBirth \(date\)$/ },
  { name: 'a prompt source', changes: { 'src/draft.js': `import { TRIAGE } from './prompts.js';\n${draft.replace('input: letter', 'instructions: TRIAGE, input: letter')}` }, kind: 'source', text: /^new text in the prompt, from src\/prompts\.js$/ },
  { name: 'a field that identifies somebody', changes: edited('src/draft.js', 'input: letter', 'input: letter, user: letter.id'), kind: 'metadata', text: /^a field that tells who somebody is has appeared: / },
  { name: 'a sink', changes: { 'src/draft.js': `import * as Sentry from '@sentry/node';\n${draft.replace('  return', '  Sentry.captureMessage(response.output_text);\n  return')}` }, kind: 'sink', text: /^the completion newly goes to Sentry\.captureMessage.*agreement sentry-2026/ },
  { name: 'a call', changes: { 'src/second.js': draft.replace('gpt-5', 'gpt-4.1').replaceAll('draft', 'second') }, kind: 'call', text: /^new call openai\.responses\.create along OpenAI \(no agreement: OpenAI\), with gpt-4\.1/ },
  { name: 'a declaration', changes: edited('eslint.config.js', 'redactors:', "securedSinks: ['console'], redactors:"), kind: 'declaration', text: /^new declaration: secured sink console$/ },
  { name: 'a comment that excepts something', changes: edited('src/draft.js', '  console.log', '  // eslint-disable-next-line hipaa/no-completion-logging -- for now\n  console.log'), kind: 'exception', text: /^new exception: comment for no-completion-logging, reason: for now$/ },
  { name: 'a rule that is switched off', changes: edited('eslint.config.js', 'hipaa.configs.recommended,', "hipaa.configs.recommended, { rules: { 'hipaa/no-completion-logging': 'off' } },"), kind: 'exception', text: /^new exception: lowered rule for no-completion-logging in 3 files, reason: off instead of an error$/ },
  { name: 'a comment that switches a rule off in a file', changes: { 'src/draft.js': `/* eslint hipaa/no-completion-logging: "off" */\n${draft}` }, kind: 'exception', text: /^new exception: lowered rule for no-completion-logging/ },
  { name: 'a scope', changes: edited('baa.json', '"agreements"', '"scopes":[{"files":["src/draft.js"],"phi":false,"reason":"public texts"}],"agreements"'), kind: 'exception', text: /^new exception: scope for no PHI reaches these files, reason: public texts$/ },
  { name: 'an override', changes: edited('baa.json', '"evidence":"LEGAL-142"', '"overrides":[{"fact":"batch-api","evidence":"LEGAL-150","approvedBy":"privacy office","approved":"2026-05-05"}],"evidence":"LEGAL-142"'), kind: 'exception', text: /^new exception: override for batch-api, reason: LEGAL-150$/ },
  { name: 'an agreement that is lost', changes: { 'baa.json': JSON.stringify({ agreements: [] }) }, kind: 'agreement', text: /^the agreement anthropic-2026 is gone from the register$/ },
  { name: 'a use without its agreement', changes: edited('baa.json', '"signed":"2026-05-04"', '"signed":null'), kind: 'agreement', text: /^a use of Anthropic has lost its agreement or never had one: the agreement `anthropic-2026` is not signed$/ },
  { name: 'an agreement with other terms', changes: edited('baa.json', '2027-05-04', '2028-05-04'), kind: 'agreement', text: /^the agreement anthropic-2026 has changed: expires was 2027-05-04, is 2028-05-04$/ },
  { name: 'an agreement that is added', changes: edited('baa.json', '{"id":"sentry-2026"', '{"id":"openai-2026","vendor":"openai","plan":"api-baa-selfserve","signed":null},{"id":"sentry-2026"'), kind: 'agreement', text: /^the agreement openai-2026 has been added$/ },
  { name: 'an agreement that is about to end', changes: edited('eslint.config.js', '2026-06-01', '2027-04-20'), kind: 'agreement', text: /^the agreement anthropic-2026: expiring 2027-05-04$/ },
  { name: 'an agreement that has ended', changes: edited('eslint.config.js', '2026-06-01', '2027-06-01'), kind: 'agreement', text: /^the agreement anthropic-2026: expired 2027-05-04$/ },
];

describe('no drift', () => {
  it.each(silent)('is $name', async ({ changes }) => {
    const found = await diff(changes);
    expect({ code: found.code, drift: found.drift, changes: found.changes }).toEqual({ code: 0, drift: false, changes: [] });
    if ('src/letters.js' in changes) project.write('src/letters.js', '');
  });

  it('is a call that is gone, which is told', async () => {
    const found = await diff({ 'src/draft.js': 'export {};\n' });
    expect(found.code).toBe(0);
    expect(found.changes).toContainEqual({ kind: 'call', drift: false, text: 'the call openai.responses.create is gone', where: 'src/draft.js:6 in draft' });
  });
});

describe('drift', () => {
  it.each(drifting)('is $name', async ({ changes, kind, text }) => {
    const found = await diff(changes);
    expect(found).toMatchObject({ code: 1, drift: true });
    expect(found.changes.filter((change) => change.kind === kind && change.drift).map((change) => change.text)).toContainEqual(expect.stringMatching(text));
  });
});

describe('the difference', () => {
  const change = edited('src/draft.js', 'gpt-5', 'gpt-5-mini');

  it('reads well in a terminal', async () => {
    expect((await compare(change)).stdout).toBe(`1 change to review since inventory.json.

+ model: new model gpt-5-mini  src/draft.js:6 in draft
- model: no more model gpt-5  src/draft.js:6 in draft

2 calls of models, of which 0 could not be judged.

When it has been reviewed, write the inventory anew: report --format json --output inventory.json
`);
  });

  it('reads well in a pull request', async () => {
    expect((await compare(change, '--format', 'markdown')).stdout).toBe(`### Model calls compared with the reviewed inventory

1 change to review since inventory.json.

| what | change | where |
| --- | --- | --- |
| model | new model gpt-5-mini | \`src/draft.js:6 in draft\` |

<details><summary>No review needed</summary>

| what | change | where |
| --- | --- | --- |
| model | no more model gpt-5 | \`src/draft.js:6 in draft\` |

</details>

2 calls of models, of which 0 could not be judged.
`);
  });
});
