import endpointRule from '../../src/rules/no-uncovered-endpoint.js';
import literalRule from '../../src/rules/no-phi-in-prompt.js';
import rule from '../../src/rules/no-unredacted-phi.js';
import { lastPlaceOf } from '../support/place-in-code.js';
import { typescript, type ReportedCase } from '../support/rule-tester.js';
import { synthetic } from '../support/synthetic-phi.js';

const setup = `import OpenAI from 'openai';
const openai = new OpenAI();
const ask = (input: string) => openai.responses.create({ model: 'gpt-5', input });
`;

function reported(name: string, body: string, text: string, identifier: string, settings: Readonly<Record<string, unknown>>): ReportedCase {
  const code = setup + body;
  return { name, code, settings, errors: [{ messageId: 'unredactedPhi', data: { value: text, identifier, call: 'responses.create', line: '3' }, ...lastPlaceOf(text, code) }] };
}

typescript.run(rule, {
  title: 'settings of names and types',
  valid: [
    { name: 'a name that is ignored', code: `${setup}export const run = (transcript: string) => ask(transcript);`, settings: { phi: { ignoreNames: ['transcript'] } } },
    { name: 'names that are ignored by a pattern', code: `${setup}export const run = (demoPatient: { name: string }) => ask(\`\${demoPatient}\`);`, settings: { phi: { ignoreNames: ['demo*'] } } },
    { name: 'a file whose patients are invented', code: `${setup}export const run = (patient: { name: string }) => ask(patient.name);`, filename: 'fixtures/demo.ts', settings: { phi: { synthetic: ['fixtures/**'] } } },
    { name: 'a type that is not listed', code: `${setup}export const run = (p: Person) => ask(p.name);` },
  ],
  invalid: [
    reported('a name of the project', `export const run = (intake: string) => ask(intake);`, 'intake', 'another unique identifier of an individual', { phi: { names: ['intake'] } }),
    reported('names of the project by a pattern', `export const run = (row: Row) => ask(row.emr_code);`, 'row.emr_code', 'another unique identifier of an individual', { phi: { names: ['emr_*'] } }),
    reported('a type of the project', `export const run = (p: Person) => ask(p.name);`, 'p.name', 'a person’s name', { phi: { types: ['Person'] } }),
    reported('a scope without PHI, where the values stay PHI', `export const run = (patient: { name: string }) => ask(patient.name);`, 'patient.name', 'a person’s name', { scopes: [{ files: ['*.ts'], phi: false, reason: 'public', approvedBy: 'privacy', reviewed: '2026-06-01' }] }),
  ],
});

const agreement = { id: 'openai-2026', vendor: 'openai', plan: 'api-baa-selfserve', signed: '2026-05-04', conditions: ['modified-retention'] };
const limited = { asOf: '2026-11-01', agreements: [{ ...agreement, instrument: 'dua-limited-data-set' }] };
const deidentified = { asOf: '2026-11-01', agreements: [{ ...agreement, scope: { data: ['de-identified'] } }] };
const full = { asOf: '2026-11-01', agreements: [agreement] };

const dates = `export const run = (patient: Row) => ask(\`\${patient.birthDate} \${patient.city} \${patient.zip}\`);`;
const named = `export const run = (patient: Row) => ask(\`\${patient.birthDate} \${patient.name}\`);`;

typescript.run(rule, {
  title: 'a limited data set',
  valid: [{ name: 'dates and places under an agreement for them', code: setup + dates, settings: limited }],
  invalid: [
    reported('a direct identifier under an agreement for a limited data set', named, 'patient.name', 'a person’s name', limited),
    reported('a date under an agreement for PHI', `export const run = (patient: Row) => ask(patient.birthDate);`, 'patient.birthDate', 'a date about an individual', full),
  ],
});

typescript.run(literalRule, {
  title: 'literals under an agreement for a limited data set',
  valid: [{ name: 'a date of birth', code: `${setup}void ask('Patient DOB: ${synthetic.dateOfBirth}');`, settings: limited }],
  invalid: [
    {
      name: 'a direct identifier',
      code: `${setup}void ask('Patient SSN: ${synthetic.ssn}');`,
      settings: limited,
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'responses.create', placeholder: '[SSN]' },
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 35,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[SSN]' }, output: `${setup}void ask('Patient SSN: [SSN]');` }],
        },
      ],
    },
  ],
});

const nameCode = setup + `export const run = (patient: Row) => ask(patient.name);`;

typescript.run(endpointRule, {
  title: 'data that the agreement does not list',
  valid: [
    { name: 'PHI under an agreement for PHI', code: nameCode, settings: full },
    { name: 'no PHI under an agreement for de-identified data', code: `${setup}export const run = (text: string) => ask(text);`, settings: deidentified },
    { name: 'dates under an agreement for a limited data set', code: setup + dates, settings: limited },
  ],
  invalid: [
    {
      name: 'PHI under an agreement for de-identified data',
      code: nameCode,
      settings: deidentified,
      errors: [
        {
          messageId: 'dataNotAgreed',
          data: { value: 'patient.name', identifier: 'a person’s name', recipient: 'OpenAI', client: 'responses.create', detail: 'the agreement `openai-2026` allows de-identified data only, not PHI' },
          ...lastPlaceOf('patient.name', nameCode),
        },
      ],
    },
  ],
});
