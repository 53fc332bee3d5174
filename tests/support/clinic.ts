import { HostProject } from './host-project.js';

/** A small project with two vendors, a wrapper, a log and a register. */
export const clinic: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ type: 'module', dependencies: { '@anthropic-ai/sdk': '1.0.0', openai: '6.0.0' } }),
  'eslint.config.js': `import hipaa from 'eslint-plugin-hipaa';
import register from './baa.json' with { type: 'json' };

export default [
  hipaa.configs.recommended,
  { settings: { hipaa: { ...register, asOf: '2026-06-01', redactors: [{ from: 'src/redact.js', name: 'redact' }] } } },
];
`,
  'baa.json': JSON.stringify({
    organization: { name: 'Quillfeather Clinic', role: 'covered-entity' },
    agreements: [
      { id: 'anthropic-2026', vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', expires: '2027-05-04', conditions: ['hipaa-readiness'], evidence: 'LEGAL-142' },
      { id: 'sentry-2026', vendor: 'sentry', plan: 'business', signed: '2026-01-12' },
    ],
  }),
  'src/redact.js': 'export function redact(text) {\n  return text.replace(/\\d/g, "0");\n}\n',
  'src/prompts.js': "export const TRIAGE = 'Answer with one word.';\n",
  'src/llm.js': `import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export async function ask(system, question) {
  const message = await anthropic.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 100,
    system,
    messages: [{ role: 'user', content: question }],
  });
  return message.content[0].text;
}
`,
  'src/triage.js': `import { ask } from './llm.js';
import { TRIAGE } from './prompts.js';

export async function triage(visit) {
  const answer = await ask(TRIAGE, visit.reason);
  // eslint-disable-next-line hipaa/no-completion-logging -- answers are one word
  console.log(answer);
  return answer;
}
`,
  'src/draft.js': `import OpenAI from 'openai';

const openai = new OpenAI();

export async function draft(letter) {
  const response = await openai.responses.create({ model: 'gpt-5', input: letter });
  console.log(response.output_text);
  return response.output_text;
}
`,
};

/** The project with changed files; `null` leaves a file out. */
export function clinicProject(changes: Readonly<Record<string, string | null>> = {}): HostProject {
  const files = Object.entries({ ...clinic, ...changes }).flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
  return new HostProject(Object.fromEntries(files), { eslint: 'eslint' });
}

/** A file of the project with one text in place of another. */
export function edited(file: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = clinic[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not contain what is to be replaced`);
  return { [file]: text.replace(from, () => to) };
}
