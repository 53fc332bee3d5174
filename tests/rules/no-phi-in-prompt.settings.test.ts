import rule from '../../src/rules/no-phi-in-prompt.js';
import { typescript, type Place, type ReportedCase } from '../support/rule-tester.js';
import { synthetic } from '../support/synthetic-phi.js';

/** A function that sends its argument to a model. */
const openai = `import OpenAI from 'openai';
const openai = new OpenAI();
const ask = (input: string) => openai.responses.create({ model: 'gpt-5', input });
`;

/** A case with one finding, the number, that a suggestion replaces. */
function withSsn(name: string, code: string, place: Place, { call = 'responses.create', filename }: { readonly call?: string; readonly filename?: string } = {}): ReportedCase {
  const placeholder = '[SSN]';
  return {
    name,
    code,
    ...(filename !== undefined && { filename }),
    errors: [
      {
        messageId: 'phiInPrompt',
        data: { identifier: 'a Social Security number', confidence: 'high', call, placeholder },
        ...place,
        suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder }, output: code.replace(synthetic.ssn, placeholder) }],
      },
    ],
  };
}

typescript.run(rule, {
  title: 'options',
  valid: [
    {
      name: 'a class that is left out',
      code: `${openai}void ask('Patient SSN: ${synthetic.ssn}');`,
      options: [{ ignoreTypes: ['ssn'] }],
    },
    {
      name: 'a class that is not among those looked for',
      code: `${openai}void ask('Patient SSN: ${synthetic.ssn}');`,
      options: [{ types: ['mrn', 'name'] }],
    },
    {
      name: 'a class that is looked for and left out',
      code: `${openai}void ask('MRN: ${synthetic.mrn}');`,
      options: [{ types: ['mrn'], ignoreTypes: ['mrn'] }],
    },
    {
      name: 'medium confidence where high is asked for',
      code: `${openai}void ask('Write to ${synthetic.email} about the visit');`,
      options: [{ minConfidence: 'high' }],
    },
    {
      name: 'low confidence, by default',
      code: `${openai}void ask('Deliver to the store in MA ${synthetic.zip}.');`,
    },
    {
      name: 'a text that is allowed',
      code: `${openai}void ask('Patient: ${synthetic.name}');`,
      options: [{ allow: [synthetic.name] }],
    },
    {
      name: 'texts that match an allowed pattern',
      code: `${openai}void ask('MRN: ${synthetic.mrn}');`,
      options: [{ allow: ['8840*'] }],
    },
  ],
  invalid: [
    {
      name: 'the other classes',
      code: `${openai}void ask('Patient SSN: ${synthetic.ssn}, MRN: ${synthetic.mrn}');`,
      options: [{ ignoreTypes: ['name'] }],
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'responses.create', placeholder: '[SSN]' },
          line: 4, column: 24, endLine: 4, endColumn: 35,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[SSN]' }, output: `${openai}void ask('Patient SSN: [SSN], MRN: ${synthetic.mrn}');` }],
        },
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a medical record number', confidence: 'high', call: 'responses.create', placeholder: '[MEDICAL_RECORD_NUMBER]' },
          line: 4, column: 42, endLine: 4, endColumn: 50,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[MEDICAL_RECORD_NUMBER]' }, output: `${openai}void ask('Patient SSN: ${synthetic.ssn}, MRN: [MEDICAL_RECORD_NUMBER]');` }],
        },
      ],
    },
    {
      name: 'a class that is looked for',
      code: `${openai}void ask('SSN: ${synthetic.ssn}, MRN: ${synthetic.mrn}');`,
      options: [{ types: ['mrn'] }],
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a medical record number', confidence: 'high', call: 'responses.create', placeholder: '[MEDICAL_RECORD_NUMBER]' },
          line: 4, column: 34, endLine: 4, endColumn: 42,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[MEDICAL_RECORD_NUMBER]' }, output: `${openai}void ask('SSN: ${synthetic.ssn}, MRN: [MEDICAL_RECORD_NUMBER]');` }],
        },
      ],
    },
    {
      name: 'high confidence where high is asked for',
      code: `${openai}void ask('Patient SSN: ${synthetic.ssn}');`,
      options: [{ minConfidence: 'high' }],
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'responses.create', placeholder: '[SSN]' },
          line: 4, column: 24, endLine: 4, endColumn: 35,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[SSN]' }, output: `${openai}void ask('Patient SSN: [SSN]');` }],
        },
      ],
    },
    {
      name: 'low confidence where low is asked for',
      code: `${openai}void ask('Deliver to the store in MA ${synthetic.zip}.');`,
      options: [{ minConfidence: 'low' }],
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a ZIP code', confidence: 'low', call: 'responses.create', placeholder: '[ZIP_CODE]' },
          line: 4, column: 38, endLine: 4, endColumn: 43,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[ZIP_CODE]' }, output: `${openai}void ask('Deliver to the store in MA [ZIP_CODE].');` }],
        },
      ],
    },
    {
      name: 'an allowed text is allowed as a whole',
      code: `${openai}void ask('Patient SSN: ${synthetic.ssn}');`,
      options: [{ allow: ['899', '*-9999'] }],
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'responses.create', placeholder: '[SSN]' },
          line: 4, column: 24, endLine: 4, endColumn: 35,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[SSN]' }, output: `${openai}void ask('Patient SSN: [SSN]');` }],
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'settings',
  valid: [
    {
      name: 'texts of files whose patients are invented',
      code: `${openai}void ask('Patient SSN: ${synthetic.ssn}');`,
      filename: 'fixtures/prompts.ts',
      settings: { phi: { synthetic: ['fixtures/**'] } },
    },
    {
      name: 'a text that a wrapper does not send',
      code: `import { send } from '@clinic/llm';
${openai}void send('Hello', 'Patient SSN: ${synthetic.ssn}');
export { ask };`,
      settings: { wrappers: [{ from: '@clinic/llm', name: 'send', prompt: ['(0)'] }] },
    },
  ],
  invalid: [
    {
      name: 'files beside those whose patients are invented',
      code: `${openai}void ask('Patient SSN: ${synthetic.ssn}');`,
      filename: 'src/prompts.ts',
      settings: { phi: { synthetic: ['fixtures/**'] } },
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'responses.create', placeholder: '[SSN]' },
          line: 4, column: 24, endLine: 4, endColumn: 35,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[SSN]' }, output: `${openai}void ask('Patient SSN: [SSN]');` }],
        },
      ],
    },
    {
      name: 'the prompt of a wrapper',
      code: `import { send } from '@clinic/llm';
${openai}void send('Hello', { messages: [{ content: 'SSN: ${synthetic.ssn}' }] });
export { ask };`,
      settings: { wrappers: [{ from: '@clinic/llm', name: 'send', prompt: ['(0)', '(1).messages[].content'] }] },
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'send', placeholder: '[SSN]' },
          line: 5, column: 50, endLine: 5, endColumn: 61,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[SSN]' }, output: `import { send } from '@clinic/llm';
${openai}void send('Hello', { messages: [{ content: 'SSN: [SSN]' }] });
export { ask };` }],
        },
      ],
    },
    {
      name: 'a scope that no PHI reaches hides no PHI',
      code: `${openai}void ask('Patient SSN: ${synthetic.ssn}');`,
      filename: 'apps/marketing/page.ts',
      settings: { scopes: [{ files: ['apps/marketing/**'], phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' }] },
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'responses.create', placeholder: '[SSN]' },
          line: 4, column: 24, endLine: 4, endColumn: 35,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[SSN]' }, output: `${openai}void ask('Patient SSN: [SSN]');` }],
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'what is no PHI',
  valid: [
    {
      name: 'a persona',
      code: `${openai}void ask('You are Dr. Lee, a cardiologist at Quillfeather Clinic.');`,
    },
    {
      name: 'the date of a guideline and of a model',
      code: `${openai}void ask('Follow the guideline of March 2024 (updated 2024-03-01). Model: gpt-4o-2024-08-06.');`,
    },
    {
      name: 'doses, codes and measurements',
      code: `${openai}void ask('Warfarin 5 mg daily, ICD-10 E11.9, CPT 99213, BP 120/80, SpO2 97 %.');`,
    },
    {
      name: 'ages below ninety and groups of ages',
      code: `${openai}void ask('A 67-year-old patient; patients over 65 years.');`,
    },
    {
      name: 'names of eponyms',
      code: `${openai}void ask('Rule out Crohn, Parkinson and Alzheimer disease; Glasgow Coma Scale 15.');`,
    },
    {
      name: 'formats and names of fields',
      code: `${openai}void ask('Give JSON with name, dob (YYYY-MM-DD), ssn (###-##-####) and mrn.');`,
    },
  ],
  invalid: [
    {
      name: 'a patient beside the persona',
      code: `${openai}void ask('You are Dr. Lee. Patient: ${synthetic.name}');`,
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a person’s name', confidence: 'medium', call: 'responses.create', placeholder: '[PATIENT_NAME]' },
          line: 4, column: 37, endLine: 4, endColumn: 59,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[PATIENT_NAME]' }, output: `${openai}void ask('You are Dr. Lee. Patient: [PATIENT_NAME]');` }],
        },
      ],
    },
    {
      name: 'the birthday beside the guideline',
      code: `${openai}void ask('Follow the guideline of March 2024. DOB: ${synthetic.dateOfBirth}');`,
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a date about an individual', confidence: 'high', call: 'responses.create', placeholder: '[DATE]' },
          line: 4, column: 52, endLine: 4, endColumn: 62,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[DATE]' }, output: `${openai}void ask('Follow the guideline of March 2024. DOB: [DATE]');` }],
        },
      ],
    },
    {
      name: 'the record number beside the codes',
      code: `${openai}void ask('ICD-10 E11.9, MRN: ${synthetic.mrn}');`,
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a medical record number', confidence: 'high', call: 'responses.create', placeholder: '[MEDICAL_RECORD_NUMBER]' },
          line: 4, column: 30, endLine: 4, endColumn: 38,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[MEDICAL_RECORD_NUMBER]' }, output: `${openai}void ask('ICD-10 E11.9, MRN: [MEDICAL_RECORD_NUMBER]');` }],
        },
      ],
    },
  ],
});

typescript.run(rule, {
  title: 'what only TypeScript writes',
  valid: [
    {
      name: 'a type of a literal',
      code: `${openai}export type Example = 'SSN: ${synthetic.ssn}';
void ask('Hello');`,
    },
    {
      name: 'a JSX attribute that no model gets',
      code: `import OpenAI from 'openai';
export const client = new OpenAI();
export const View = () => <p title="SSN: ${synthetic.ssn}">SSN: ${synthetic.ssn}</p>;`,
      filename: 'file.tsx',
    },
  ],
  invalid: [
    withSsn(
      'casts',
      `${openai}const text = 'SSN: ${synthetic.ssn}' as const;
void ask((text satisfies string) as string);`,
      { line: 4, column: 20, endLine: 4, endColumn: 31 },
    ),
    withSsn(
      'a static field',
      `${openai}export class Prompts {
  static readonly SYSTEM = 'SSN: ${synthetic.ssn}';
}
void ask(Prompts.SYSTEM);`,
      { line: 5, column: 34, endLine: 5, endColumn: 45 },
    ),
    withSsn(
      'an enumeration',
      `${openai}enum Prompts {
  System = 'SSN: ${synthetic.ssn}',
}
void ask(Prompts.System);`,
      { line: 5, column: 18, endLine: 5, endColumn: 29 },
    ),
    withSsn(
      'a client that is injected by its type',
      `import type Anthropic from '@anthropic-ai/sdk';
export const run = (client: Anthropic) =>
  client.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 5, system: 'SSN: ${synthetic.ssn}', messages: [] });`,
      { line: 3, column: 85, endLine: 3, endColumn: 96 },
      { call: 'messages.create' },
    ),
  ],
});

typescript.run(rule, {
  title: 'texts of other modules',
  valid: [
    {
      name: 'an imported text without identifiers',
      code: `import { CLEAN } from './prompts/texts.js';
${openai}void ask(CLEAN);`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
    },
    {
      name: 'an imported text that this file does not send',
      code: `import { SYSTEM } from './prompts/texts.js';
${openai}void ask('Hello');
export { SYSTEM };`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
    },
  ],
  invalid: [
    {
      name: 'an imported constant, where this file sends it',
      code: `import { SYSTEM } from './prompts/texts.js';
import OpenAI from 'openai';
void new OpenAI().responses.create({ model: 'gpt-5', input: SYSTEM });`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
      errors: [
        {
          messageId: 'phiInImportedPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'responses.create', placeholder: '[SSN]', module: 'tests/fixtures/modules/clinic/prompts/texts.ts', line: '1' },
          line: 3, column: 61, endLine: 3, endColumn: 67,
        },
      ],
    },
    {
      name: 'the field of an imported object',
      code: `import { templates } from './prompts/texts.js';
import OpenAI from 'openai';
void new OpenAI().responses.create({ model: 'gpt-5', input: templates.referral });`,
      filename: 'tests/fixtures/modules/clinic/case.ts',
      errors: [
        {
          messageId: 'phiInImportedPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'responses.create', placeholder: '[SSN]', module: 'tests/fixtures/modules/clinic/prompts/texts.ts', line: '3' },
          line: 3, column: 61, endLine: 3, endColumn: 79,
        },
      ],
    },
    withSsn(
      'a literal that a wrapper of another module sends',
      `import { ask } from './lib/llm.js';
void ask('You are a scribe.', 'Patient SSN: ${synthetic.ssn}');`,
      { line: 2, column: 45, endLine: 2, endColumn: 56 },
      { call: 'chat.completions.create', filename: 'tests/fixtures/modules/clinic/case.ts' },
    ),
  ],
});
