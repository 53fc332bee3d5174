import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/settings/index.js';
import { lint } from '../support/marked-programs.js';
import plugin from '../../src/index.js';
import { clinicRegister } from './examples.js';

const environment = { cwd: import.meta.dirname, today: '2026-06-01' };
const DANGEROUS = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'then', 'length', '0'];
const KNOWN = [
  'organization', 'agreements', 'scopes', 'register', 'redactors', 'auditors', 'reviewers', 'actions', 'securedSinks', 'wrappers', 'gateways', 'endpoints', 'vendors', 'phi', 'asOf', 'crossModule', 'tsconfig',
  'id', 'vendor', 'plan', 'signed', 'expires', 'conditions', 'models', 'features', 'overrides', 'hosts', 'scope', 'files', 'credentials', 'services', 'from', 'name', 'member', 'prompt', 'names', 'synthetic', 'depth',
];

const key = fc.oneof(fc.constantFrom(...KNOWN), fc.constantFrom(...DANGEROUS), fc.string());
const leaf = fc.oneof(fc.constantFrom(...DANGEROUS), fc.constantFrom('openai', 'anthropic', '2026-01-12', 'api-baa-selfserve', '**', '(0)', 'env:KEY'), fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
/** Any JSON whose keys are those of settings and those that reach prototypes; `__proto__` is an own key, as `JSON.parse` makes it. */
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`) as unknown),
  ),
}));

const own = (): string => [Object.prototype, Array.prototype, Function.prototype, Map.prototype, String.prototype].map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('\n');

describe('settings that mean harm', () => {
  it('never throw and change no prototype', () => {
    const before = own();
    fc.assert(
      fc.property(anything, (raw) => {
        const { problems } = readSettings(raw, environment);
        expect(Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 1500 },
    );
    expect(own()).toBe(before);
  });

  it.each(DANGEROUS)('with the name %s in every place count as mistakes, and the valid parts stand', (name) => {
    const before = own();
    const harmful = JSON.parse(`{ ${JSON.stringify(name)}: { "polluted": true } }`) as object;
    const settings = {
      ...clinicRegister,
      ...harmful,
      asOf: '2026-06-01',
      agreements: [
        { vendor: name, plan: name, signed: '2026-01-12' },
        { vendor: 'openai', plan: 'api-baa-selfserve', signed: '2026-01-12', conditions: ['modified-retention'] },
        { vendor: 'anthropic', ...harmful, scope: harmful },
      ],
      endpoints: { ...harmful, [name]: name },
      phi: { ...harmful, names: [name] },
      redactors: [{ from: name, name }, { from: './x.js', ...harmful }],
    };
    const program = `import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';
const clients = { ${JSON.stringify(name)}: new OpenAI(), other: new Anthropic() };
const { output_text } = await clients[${JSON.stringify(name)}].responses.create({ model: ${JSON.stringify(name)}, input: 'x', ${JSON.stringify(name)}: 'y' });
console.log(output_text);
console[${JSON.stringify(name)}](output_text);
`;
    const found = lint(program, 'file.js', { ...plugin.configs.all.rules } as never, settings);
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['valid-settings', 'no-completion-logging']));
    expect(found.some(({ rule }) => rule === 'fatal')).toBe(false);
    expect(own()).toBe(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
