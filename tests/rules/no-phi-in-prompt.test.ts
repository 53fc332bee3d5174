import rule from '../../src/rules/no-phi-in-prompt.js';
import { everyLanguage, javascript, type Place, type ReportedCase } from '../support/rule-tester.js';
import { synthetic } from '../support/synthetic-phi.js';

/** A function that sends its argument to a model. */
const openai = `import OpenAI from 'openai';
const openai = new OpenAI();
const ask = (input) => openai.responses.create({ model: 'gpt-5', input });
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

everyLanguage.run(rule, {
  title: 'spans in literals',
  valid: [
    {
      name: 'a placeholder in every notation',
      code: `${openai}ask('Patient: [PATIENT_NAME], {{patient_name}}, <NAME>, DOB: [DATE_OF_BIRTH], SSN: XXX-XX-XXXX, MRN: 00000000');`,
    },
    {
      name: 'values that are reserved for documentation',
      code: `${openai}ask('Patient phone: (555) 555-0100, email: patient@example.com');`,
    },
    {
      name: 'a run-time value behind its label',
      code: `${openai}export const run = (patient) => ask(\`Patient: \${patient.name}, SSN: \${patient.ssn}\`);`,
    },
  ],
  invalid: [
    withSsn('a literal', `${openai}ask('Patient SSN: ${synthetic.ssn}.');`, { line: 4, column: 19, endLine: 4, endColumn: 30 }),
    withSsn('double quotes', `${openai}ask("Patient SSN: ${synthetic.ssn}.");`, { line: 4, column: 19, endLine: 4, endColumn: 30 }),
    withSsn(
      'escapes of line breaks and tabs before it',
      `${openai}ask('Note:\\n\\tPatient SSN: ${synthetic.ssn}\\n');`,
      { line: 4, column: 28, endLine: 4, endColumn: 39 },
    ),
    withSsn(
      'unicode and hexadecimal escapes before it',
      `${openai}ask('Caf\\u00e9 \\u{1f9d1} \\x41: SSN: ${synthetic.ssn}.');`,
      { line: 4, column: 37, endLine: 4, endColumn: 48 },
    ),
    withSsn('surrogate pairs before it', `${openai}ask('🧑‍⚕️ 𝒳 SSN: ${synthetic.ssn}.');`, { line: 4, column: 20, endLine: 4, endColumn: 31 }),
    withSsn('escaped quotes before it', `${openai}ask('The patient\\'s SSN: ${synthetic.ssn}.');`, { line: 4, column: 26, endLine: 4, endColumn: 37 }),
    withSsn(
      'a continued line before it',
      `${openai}ask('Read the note. \\
  Patient SSN: ${synthetic.ssn}.');`,
      { line: 5, column: 16, endLine: 5, endColumn: 27 },
    ),
    {
      name: 'an escape within it',
      code: `${openai}ask('Patient SSN: 899-\\x371-4406.');`,
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'responses.create', placeholder: '[SSN]' },
          line: 4, column: 19, endLine: 4, endColumn: 33,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[SSN]' }, output: `${openai}ask('Patient SSN: [SSN].');` }],
        },
      ],
    },
    withSsn(
      'a template before its expression',
      `${openai}export const run = (note) => ask(\`SSN: ${synthetic.ssn}, note: \${note}\`);`,
      { line: 4, column: 40, endLine: 4, endColumn: 51 },
    ),
    withSsn(
      'a template behind its expression',
      `${openai}export const run = (note) => ask(\`Note: \${note}, SSN: ${synthetic.ssn}.\`);`,
      { line: 4, column: 55, endLine: 4, endColumn: 66 },
    ),
    withSsn(
      'a template between expressions',
      `${openai}export const run = (note, style) => ask(\`\${note} SSN: ${synthetic.ssn} \${style}\`);`,
      { line: 4, column: 55, endLine: 4, endColumn: 66 },
    ),
    withSsn(
      'a template of several lines',
      `${openai}ask(\`Read the note.

  Patient SSN: ${synthetic.ssn}
  Thanks.\`);`,
      { line: 6, column: 16, endLine: 6, endColumn: 27 },
    ),
    withSsn('escapes in a template', `${openai}ask(\`A \\\`note\\\`:\\n\\u00e9 SSN: ${synthetic.ssn}\`);`, { line: 4, column: 31, endLine: 4, endColumn: 42 }),
    withSsn(
      'a concatenation, in the literal that holds it',
      `${openai}export const run = (note) => ask('SSN: ' + '${synthetic.ssn}' + note);`,
      { line: 4, column: 45, endLine: 4, endColumn: 56 },
    ),
    withSsn(
      'one of the joined lines',
      `${openai}ask(['Summarise.', 'SSN: ${synthetic.ssn}', 'Thanks.'].join('\\n'));`,
      { line: 4, column: 26, endLine: 4, endColumn: 37 },
    ),
    {
      name: 'several identifiers, each at its place',
      code: `${openai}ask('Patient: ${synthetic.name}, DOB: ${synthetic.dateOfBirth}, MRN: ${synthetic.mrn}');`,
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a person’s name', confidence: 'medium', call: 'responses.create', placeholder: '[PATIENT_NAME]' },
          line: 4, column: 15, endLine: 4, endColumn: 37,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[PATIENT_NAME]' }, output: `${openai}ask('Patient: [PATIENT_NAME], DOB: ${synthetic.dateOfBirth}, MRN: ${synthetic.mrn}');` }],
        },
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a date about an individual', confidence: 'high', call: 'responses.create', placeholder: '[DATE]' },
          line: 4, column: 44, endLine: 4, endColumn: 54,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[DATE]' }, output: `${openai}ask('Patient: ${synthetic.name}, DOB: [DATE], MRN: ${synthetic.mrn}');` }],
        },
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a medical record number', confidence: 'high', call: 'responses.create', placeholder: '[MEDICAL_RECORD_NUMBER]' },
          line: 4, column: 61, endLine: 4, endColumn: 69,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[MEDICAL_RECORD_NUMBER]' }, output: `${openai}ask('Patient: ${synthetic.name}, DOB: ${synthetic.dateOfBirth}, MRN: [MEDICAL_RECORD_NUMBER]');` }],
        },
      ],
    },
    withSsn(
      'one finding for a constant that is sent twice',
      `${openai}const text = 'Patient SSN: ${synthetic.ssn}';
ask(text);
ask(text);`,
      { line: 4, column: 28, endLine: 4, endColumn: 39 },
    ),
  ],
});

everyLanguage.run(rule, {
  title: 'ways into a prompt',
  valid: [
    {
      name: 'a constant that is sent nowhere',
      code: `${openai}export const text = 'Patient SSN: ${synthetic.ssn}';`,
    },
    {
      name: 'a log, a comment and an error',
      code: `${openai}// Patient SSN: ${synthetic.ssn}
console.log('Patient SSN: ${synthetic.ssn}');
throw new Error('MRN: ${synthetic.mrn}');`,
    },
    {
      name: 'the field of an object that is not sent',
      code: `${openai}const texts = { sent: 'Summarise.', kept: 'SSN: ${synthetic.ssn}' };
ask(texts.sent);
export { texts };`,
    },
    {
      name: 'a variable that holds something else by then',
      code: `${openai}let text = 'SSN: ${synthetic.ssn}';
text = 'Summarise.';
ask(text);`,
    },
    {
      name: 'a function of the same name that sends nothing',
      code: `${openai}const local = { ask: (text) => text };
local.ask('SSN: ${synthetic.ssn}');`,
    },
    {
      name: 'a client of another package',
      code: `import { OpenAI } from '@clinic/fake';
new OpenAI().responses.create({ model: 'gpt-5', input: 'SSN: ${synthetic.ssn}' });`,
    },
    {
      name: 'a text message of Twilio',
      code: `import twilio from 'twilio';
twilio('sid', 'token').messages.create({ to: '+1', body: 'Patient: ${synthetic.name}' });`,
    },
  ],
  invalid: [
    {
      name: 'the members of a call',
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
openai.chat.completions.create({
  model: 'gpt-5',
  messages: [
    { role: 'system', content: 'MRN: ${synthetic.mrn}' },
    { role: 'user', content: [{ type: 'text', text: 'SSN: ${synthetic.ssn}' }] },
  ],
  tools: [{ type: 'function', function: { name: 'find', description: 'Finds ${synthetic.email} and others' } }],
});`,
      errors: [
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a medical record number', confidence: 'high', call: 'chat.completions.create', placeholder: '[MEDICAL_RECORD_NUMBER]' },
          line: 6, column: 38, endLine: 6, endColumn: 46,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[MEDICAL_RECORD_NUMBER]' }, output: `import OpenAI from 'openai';
const openai = new OpenAI();
openai.chat.completions.create({
  model: 'gpt-5',
  messages: [
    { role: 'system', content: 'MRN: [MEDICAL_RECORD_NUMBER]' },
    { role: 'user', content: [{ type: 'text', text: 'SSN: ${synthetic.ssn}' }] },
  ],
  tools: [{ type: 'function', function: { name: 'find', description: 'Finds ${synthetic.email} and others' } }],
});` }],
        },
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'a Social Security number', confidence: 'high', call: 'chat.completions.create', placeholder: '[SSN]' },
          line: 7, column: 59, endLine: 7, endColumn: 70,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[SSN]' }, output: `import OpenAI from 'openai';
const openai = new OpenAI();
openai.chat.completions.create({
  model: 'gpt-5',
  messages: [
    { role: 'system', content: 'MRN: ${synthetic.mrn}' },
    { role: 'user', content: [{ type: 'text', text: 'SSN: [SSN]' }] },
  ],
  tools: [{ type: 'function', function: { name: 'find', description: 'Finds ${synthetic.email} and others' } }],
});` }],
        },
        {
          messageId: 'phiInPrompt',
          data: { identifier: 'an e-mail address', confidence: 'medium', call: 'chat.completions.create', placeholder: '[EMAIL_ADDRESS]' },
          line: 9, column: 77, endLine: 9, endColumn: 114,
          suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder: '[EMAIL_ADDRESS]' }, output: `import OpenAI from 'openai';
const openai = new OpenAI();
openai.chat.completions.create({
  model: 'gpt-5',
  messages: [
    { role: 'system', content: 'MRN: ${synthetic.mrn}' },
    { role: 'user', content: [{ type: 'text', text: 'SSN: ${synthetic.ssn}' }] },
  ],
  tools: [{ type: 'function', function: { name: 'find', description: 'Finds [EMAIL_ADDRESS] and others' } }],
});` }],
        },
      ],
    },
    withSsn(
      'an alias and a spread',
      `${openai}const first = [{ role: 'system', content: 'SSN: ${synthetic.ssn}' }];
const messages = [...first, { role: 'user', content: 'Hello' }];
ask(messages);`,
      { line: 4, column: 49, endLine: 4, endColumn: 60 },
    ),
    withSsn(
      'destructuring',
      `${openai}const { system } = { system: 'SSN: ${synthetic.ssn}' };
ask(system);`,
      { line: 4, column: 36, endLine: 4, endColumn: 47 },
    ),
    withSsn(
      'a message that is added before the call',
      `${openai}const messages = [];
messages.push({ role: 'user', content: 'SSN: ${synthetic.ssn}' });
ask(messages);`,
      { line: 5, column: 46, endLine: 5, endColumn: 57 },
    ),
    withSsn(
      'a helper that builds the text',
      `${openai}const build = (note) => \`SSN: ${synthetic.ssn} \${note}\`;
export const run = (note) => ask(build(note));`,
      { line: 4, column: 31, endLine: 4, endColumn: 42 },
    ),
    withSsn(
      'the default of a parameter',
      `${openai}export const run = (text = 'SSN: ${synthetic.ssn}') => ask(text);`,
      { line: 4, column: 34, endLine: 4, endColumn: 45 },
    ),
    withSsn(
      'the fallback of an expression',
      `${openai}export const run = (text) => ask(text ?? 'SSN: ${synthetic.ssn}');`,
      { line: 4, column: 48, endLine: 4, endColumn: 59 },
    ),
    withSsn(
      'either side of a condition',
      `${openai}export const run = (short) => ask(short ? 'Be brief.' : 'SSN: ${synthetic.ssn}');`,
      { line: 4, column: 63, endLine: 4, endColumn: 74 },
    ),
    withSsn('a callback', `${openai}['${synthetic.ssn}'].map((ssn) => ask(\`SSN: \${ssn}\`));`, { line: 4, column: 3, endLine: 4, endColumn: 14 }),
    withSsn(
      'the field of a class',
      `${openai}class Scribe {
  system = 'SSN: ${synthetic.ssn}';
  run() { return ask(this.system); }
}
export { Scribe };`,
      { line: 5, column: 18, endLine: 5, endColumn: 29 },
    ),
    withSsn(
      'text that is filled in',
      `${openai}ask('Patient: {{name}}, SSN: {{ssn}}'.replace('{{ssn}}', '${synthetic.ssn}'));`,
      { line: 4, column: 59, endLine: 4, endColumn: 70 },
    ),
    withSsn(
      'a serialised object, in the value of its field',
      `${openai}ask(JSON.stringify({ reason: 'cough', ssn: '${synthetic.ssn}' }));`,
      { line: 4, column: 45, endLine: 4, endColumn: 56 },
    ),
    withSsn(
      'the body of a raw request',
      `fetch('https://api.openai.com/v1/responses', { method: 'POST', body: JSON.stringify({ model: 'gpt-5', input: 'SSN: ${synthetic.ssn}' }) });`,
      { line: 1, column: 116, endLine: 1, endColumn: 127 },
      { call: 'OpenAI' },
    ),
    withSsn(
      'a server on this machine, because the text stands in the code',
      `import OpenAI from 'openai';
const local = new OpenAI({ baseURL: 'http://localhost:11434/v1' });
local.responses.create({ model: 'llama', input: 'SSN: ${synthetic.ssn}' });`,
      { line: 3, column: 55, endLine: 3, endColumn: 66 },
    ),
  ],
});

javascript.run(rule, {
  title: 'ways to the client',
  valid: [
    {
      name: 'a required package of another name',
      code: `const OpenAI = require('@clinic/fake');
new OpenAI().responses.create({ input: 'SSN: ${synthetic.ssn}' });`,
      filename: 'file.cjs',
    },
  ],
  invalid: [
    withSsn(
      'a named import under another name',
      `import { Anthropic as Client } from '@anthropic-ai/sdk';
new Client().messages.create({ model: 'claude-sonnet-4-6', max_tokens: 5, system: 'SSN: ${synthetic.ssn}', messages: [] });`,
      { line: 2, column: 89, endLine: 2, endColumn: 100 },
      { call: 'messages.create' },
    ),
    withSsn(
      'a namespace import',
      `import * as ai from 'ai';
ai.generateText({ model: 'openai/gpt-5', prompt: 'SSN: ${synthetic.ssn}' });`,
      { line: 2, column: 56, endLine: 2, endColumn: 67 },
      { call: 'generateText' },
    ),
    withSsn(
      'a required package',
      `const OpenAI = require('openai');
new OpenAI().responses.create({ model: 'gpt-5', input: 'SSN: ${synthetic.ssn}' });`,
      { line: 2, column: 62, endLine: 2, endColumn: 73 },
      { filename: 'file.cjs' },
    ),
    withSsn(
      'a dynamic import',
      `const { OpenAI } = await import('openai');
new OpenAI().responses.create({ model: 'gpt-5', input: 'SSN: ${synthetic.ssn}' });`,
      { line: 2, column: 62, endLine: 2, endColumn: 73 },
    ),
  ],
});
