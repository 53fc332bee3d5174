import rule from '../../src/rules/no-phi-in-metadata.js';
import { lastPlaceOf } from '../support/place-in-code.js';
import { everyLanguage, typescript, type ReportedCase } from '../support/rule-tester.js';
import { synthetic } from '../support/synthetic-phi.js';

const setup = `import OpenAI, { toFile } from 'openai';
import { createHash, randomUUID } from 'node:crypto';
const openai = new OpenAI();
`;

/** A request with further fields and options. */
function request(fields: string, options = ''): string {
  return `${setup}export const run = (patient, user, session, mrn, patientId) => openai.responses.create({ model: 'gpt-5', input: 'Hello', ${fields} }${options});`;
}

function carrying(name: string, code: string, text: string, identifier: string, field: string, call = 'responses.create', value = text): ReportedCase {
  return { name, code, errors: [{ messageId: 'phiInMetadata', data: { value, identifier, field, call }, ...lastPlaceOf(text, code) }] };
}

const NAME = 'a person’s name';
const EMAIL = 'an e-mail address';
const MRN = 'a medical record number';

everyLanguage.run(rule, {
  title: 'run-time values',
  valid: [
    { name: 'ids of the own application', code: request('user: user.id, metadata: { session: session.userId, room: user.room }') },
    { name: 'the mail address of a user', code: request('user: user.email') },
    { name: 'a hashed identifier', code: request(`safety_identifier: createHash('sha256').update(mrn).digest('hex')`) },
    { name: 'a random id', code: request('user: randomUUID(), prompt_cache_key: crypto.randomUUID()') },
    { name: 'the id of a patient', code: request('metadata: { patientId }') },
    { name: 'PHI in the prompt', code: `${setup}export const run = (patient) => openai.responses.create({ model: 'gpt-5', input: patient.name });` },
    { name: 'the headers of a request', code: request('user: user.id', `, { headers: { Authorization: \`Bearer \${process.env.KEY}\`, 'x-request': session.id } }`) },
    { name: 'the name of a file of the application', code: `${setup}export const run = async (file) => openai.files.create({ purpose: 'user_data', file: await toFile(file.data, file.name) });` },
    { name: 'a tool that is named after patients', code: request(`tools: [{ type: 'function', name: 'find_patient', parameters: { type: 'object', properties: { patientName: { type: 'string', enum: ['a', 'b'] } } } }]`) },
    { name: 'a request that goes elsewhere', code: `${setup}export const run = (patient) => fetch(\`https://api.clinic.example/patients?name=\${patient.name}\`);` },
  ],
  invalid: [
    carrying('the mail address of a patient', request('user: patient.email'), 'patient.email', EMAIL, 'user'),
    carrying('a record number in metadata', request('metadata: { room: 4, record: mrn }'), 'mrn', MRN, 'metadata'),
    carrying('a name in a cache key', request('prompt_cache_key: `visit-${patient.name}`'), 'patient.name', NAME, 'prompt_cache_key'),
    carrying('a name in a header', request('user: user.id', `, { headers: { 'X-Patient': patient.name } }`), 'patient.name', NAME, 'headers'),
    carrying('a name of an enumeration', request(`tools: [{ type: 'function', name: 'pick', parameters: { properties: { who: { enum: ['nobody', patient.name] } } } }]`), 'patient.name', NAME, 'schema enumeration'),
    carrying('the name of an uploaded file', `${setup}export const run = async (patient, data) => openai.files.create({ purpose: 'user_data', file: await toFile(data, \`\${patient.lastName}.pdf\`) });`, 'patient.lastName', NAME, 'file name', 'files.create'),
    carrying('the query of a raw request', `${setup}export const run = (patient) => fetch(\`https://api.openai.com/v1/responses?for=\${patient.name}\`, { method: 'POST', body: JSON.stringify({ model: 'gpt-5', input: 'Hello' }) });`, 'patient.name', NAME, 'URL', 'OpenAI'),
    carrying('a header of a raw request', `${setup}export const run = (mrn) => fetch('https://api.openai.com/v1/responses', { method: 'POST', headers: { 'x-record': mrn }, body: JSON.stringify({ model: 'gpt-5', input: 'Hello' }) });`, 'mrn', MRN, 'headers', 'OpenAI'),
    carrying('the user of a raw request', `${setup}export const run = (patient) => fetch('https://api.openai.com/v1/responses', { method: 'POST', body: JSON.stringify({ model: 'gpt-5', input: 'Hello', user: patient.email }) });`, 'patient.email', EMAIL, 'user', 'OpenAI'),
    carrying('the user id of Anthropic', `import Anthropic from '@anthropic-ai/sdk';\nconst anthropic = new Anthropic();\nexport const run = (patient) => anthropic.messages.create({ model: 'x', max_tokens: 1, messages: [], metadata: { user_id: patient.email } });`, 'patient.email', EMAIL, 'user_id', 'messages.create'),
    carrying('an option of the AI SDK', `import { generateText } from 'ai';\nexport const run = (patient) => generateText({ model: 'openai/x', prompt: 'a', providerOptions: { openai: { user: patient.email } } });`, 'patient.email', EMAIL, 'user', 'generateText'),
  ],
});

function literal(name: string, code: string, value: string, identifier: string, confidence: string, field: string, placeholder: string): ReportedCase {
  return {
    name,
    code,
    errors: [
      {
        messageId: 'literalInMetadata',
        data: { identifier, confidence, field, call: 'responses.create' },
        ...lastPlaceOf(value, code),
        suggestions: [{ messageId: 'replaceWithPlaceholder', data: { placeholder }, output: code.replace(value, placeholder) }],
      },
    ],
  };
}

everyLanguage.run(rule, {
  title: 'literals',
  valid: [
    { name: 'names of runs, rooms and versions', code: request(`user: 'batch-7', metadata: { run: 'eval-2024-01-01', room: 'east' }`) },
    { name: 'values that are reserved for documentation', code: request(`user: 'patient@example.com'`) },
    { name: 'a header with the date of a version', code: `import Anthropic from '@anthropic-ai/sdk';\nexport const anthropic = new Anthropic({ defaultHeaders: { 'anthropic-version': '2023-06-01' } });` },
  ],
  invalid: [
    literal('a mail address', request(`user: '${synthetic.email}'`), synthetic.email, EMAIL, 'medium', 'user', '[EMAIL_ADDRESS]'),
    literal('a number in metadata', request(`metadata: { note: 'SSN ${synthetic.ssn}' }`), synthetic.ssn, 'a Social Security number', 'high', 'metadata', '[SSN]'),
  ],
});

typescript.run(rule, {
  title: 'options and settings',
  valid: [
    { name: 'a name that is ignored', code: request('metadata: { record: mrn }'), settings: { phi: { ignoreNames: ['mrn'] } } },
    { name: 'a redacted value', code: `import { deidentify } from '@clinic/phi';\n${request('user: deidentify(patient.email)')}`, settings: { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] } },
    { name: 'a file whose patients are invented', code: request('user: patient.email'), filename: 'fixtures/demo.ts', settings: { phi: { synthetic: ['fixtures/**'] } } },
  ],
  invalid: [
    {
      name: 'the id of a patient, when unknown values are reported',
      code: request('metadata: { patientId }'),
      options: [{ reportUnknown: true }],
      errors: [
        {
          messageId: 'maybePhiInMetadata',
          data: { value: 'patientId', identifier: 'another unique identifier of an individual', field: 'metadata', call: 'responses.create' },
          ...lastPlaceOf('patientId', request('metadata: { patientId }')),
        },
      ],
    },
    { ...carrying('a name of the project', request('user: session.intake'), 'session.intake', 'another unique identifier of an individual', 'user'), settings: { phi: { names: ['intake'] } } },
  ],
});
