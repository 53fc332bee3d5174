import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { vendors } from '../../src/catalog/vendors/index.js';
import { readSettings } from '../../src/settings/index.js';
import { clinicRegister, environment } from './examples.js';
import { registerSchema } from './register-schema.js';

const shipped = readFileSync(new URL('../../schema/baa.json', import.meta.url), 'utf8');
const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, formats: { date: true } });
const validate = ajv.compile(registerSchema(vendors));

const openai = { vendor: 'openai', plan: 'api-baa-custom', signed: '2026-05-04' };
const registerWith = (agreement: object): unknown => ({ agreements: [agreement] });

describe('schema/baa.json', () => {
  it('is what the catalog gives', async () => {
    const current = `${JSON.stringify(registerSchema(vendors), null, 2)}\n`;
    await expect(current).toMatchFileSnapshot('../../schema/baa.json');
  });

  it('completes every vendor and party of the catalog', () => {
    const schema = JSON.parse(shipped) as {
      definitions: { agreement: { properties: { vendor: { anyOf: [{ enum: string[] }] } } } };
    };
    const names = vendors.flatMap(({ id, party }) => (party === undefined ? [id] : [id, party]));
    expect(schema.definitions.agreement.properties.vendor.anyOf[0].enum).toEqual([...new Set(names)].sort());
  });
});

describe('docs/register.md', () => {
  const page = readFileSync(new URL('../../docs/register.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, block]): unknown => JSON.parse(block ?? ''));

  it('shows entries that schema and parser take', () => {
    const [register, agreement] = blocks;
    expect(blocks).toHaveLength(2);
    for (const example of [register, { agreements: [agreement] }]) {
      expect([validate(example), validate.errors]).toEqual([true, null]);
      expect(readSettings(example, environment).problems).toEqual([]);
    }
  });
});

describe('schema and parser agree that a register is right', () => {
  it.each<readonly [string, unknown]>([
    ['the register of a clinic', clinicRegister],
    ['nothing at all', {}],
    [
      'a register that names its schema',
      { $schema: './node_modules/eslint-plugin-hipaa/schema/baa.json', agreements: [] },
    ],
    ['an entry that is not signed', registerWith({ ...openai, signed: null })],
    ['an agreement without end', registerWith({ ...openai, expires: null, terminated: null })],
    [
      'all records of an agreement',
      registerWith({
        ...openai,
        id: 'openai-2026',
        instrument: 'subcontractor-baa',
        parties: ['Clinic LLC', 'OpenAI'],
        effective: '2026-06-01',
        amendments: [{ signed: '2026-07-01', evidence: 'LEGAL-150', note: 'adds files' }],
        conditions: ['modified-retention', 'zero-data-retention'],
        features: ['containers'],
        overrides: [{ fact: 'videos', evidence: 'LEGAL-151', approvedBy: 'privacy office', approved: '2026-07-02' }],
        scope: {
          files: ['apps/clinic/**'],
          environments: ['production'],
          regions: ['us'],
          credentials: ['env:OPENAI_API_KEY'],
          data: ['limited-data-set'],
        },
        subcontractors: ['a cloud'],
        owner: 'privacy office',
        reviewed: '2026-08-01',
        reviewEvery: 'P1Y',
        note: 'none',
      }),
    ],
    [
      'a vendor that needs no agreement',
      registerWith({ vendor: 'slack', instrument: 'none-needed', reason: 'counts only' }),
    ],
    [
      'an own LiteLLM',
      registerWith({ vendor: 'litellm', internal: true, hosts: ['llm.clinic.example'], upstream: ['openai'] }),
    ],
    ['a scope that PHI reaches', { scopes: [{ files: ['**'], phi: true }] }],
  ])('%s', (_name, register) => {
    expect([validate(register), validate.errors]).toEqual([true, null]);
    expect(readSettings(register, environment).problems).toEqual([]);
  });
});

describe('schema and parser agree that a register is wrong', () => {
  it.each<readonly [string, unknown]>([
    ['a list', []],
    ['an unknown key', { agreement: [] }],
    ['agreements that are no list', { agreements: {} }],
    ['an agreement without vendor', registerWith({ signed: '2026-05-04' })],
    ['an empty vendor', registerWith({ vendor: ' ' })],
    ['an unknown key of an agreement', registerWith({ ...openai, expirez: '2027-01-01' })],
    ['a plan of another vendor', registerWith({ ...openai, plan: 'api-hipaa-ready' })],
    ['a service of another party', registerWith({ vendor: 'aws', services: ['azure-openai'], signed: '2026-05-04' })],
    ['an unknown condition', registerWith({ ...openai, conditions: ['hipaa-mode'] })],
    ['an unknown feature', registerWith({ ...openai, features: ['file-api'] })],
    ['a date in another form', registerWith({ ...openai, signed: '04.05.2026' })],
    ['a month that does not exist', registerWith({ ...openai, signed: '2026-13-01' })],
    ['an unknown instrument', registerWith({ ...openai, instrument: 'handshake' })],
    ['no reason for no agreement', registerWith({ ...openai, instrument: 'none-needed' })],
    ['an override without evidence', registerWith({ ...openai, overrides: [{ fact: 'videos' }] })],
    ['an unknown class of data', registerWith({ ...openai, scope: { data: ['everything'] } })],
    ['a key that is not in a variable', registerWith({ ...openai, scope: { credentials: ['sk-123'] } })],
    ['a review interval in words', registerWith({ ...openai, reviewEvery: 'yearly' })],
    ['an unknown role', { organization: { role: 'hospital' } }],
    ['a scope without files', { scopes: [{ phi: false, reason: 'public texts' }] }],
    ['a scope without reason', { scopes: [{ files: ['apps/marketing/**'], phi: false }] }],
  ])('%s', (_name, register) => {
    expect(validate(register)).toBe(false);
    expect(readSettings(register, environment).problems).not.toEqual([]);
  });
});
