import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../src/catalog/access-path.js';
import type { Feature, Plan, Vendor } from '../../src/catalog/define.js';
import { parseFeatureCode, type Clue, type FeatureCode } from '../../src/catalog/feature-code.js';
import { namesDeployments } from '../../src/catalog/vendors/deployments.js';
import { findVendorByHost, isModelHost, vendors } from '../../src/catalog/vendors/index.js';
import { lint } from '../support/marked-programs.js';

/** Programs are made from the catalog: each clue becomes code that shows it, sent to the host of its vendor. */
const KINDS_IN_CALLS = new Set(['call', 'tool.type', 'beta', 'prop', 'path', 'model']);
const asOf = '2026-11-01';

const judged = vendors.filter((vendor) => isModelHost(vendor) && baseOf(vendor) !== undefined);
const clues = judged.flatMap((vendor) =>
  vendor.features
    .filter(({ status }) => status !== 'covered')
    .flatMap((feature) => feature.code.map((text) => ({ vendor, feature, text, code: parseFeatureCode(text), name: `${vendor.id}: ${text}` })))
    .filter(({ code }) => KINDS_IN_CALLS.has(code.kind) && code.qualifiers.every(({ kind }) => kind === 'prop')),
);

describe.each(clues)('$name', ({ vendor, feature, text, code }) => {
  const program = programFor(vendor, code);
  const same = vendor.features.filter((other) => other.code.includes(text)).map(({ id }) => id);

  it('is reported: at once where the page leaves it out, else with reportUnknown', () => {
    expect(featuresIn(program, true)).toEqual(expect.arrayContaining([expect.toBeOneOf(same)]));
    expect(featuresIn(program, false).some((id) => same.includes(id))).toBe(feature.status === 'excluded');
  });

  it.runIf(offered(vendor) !== undefined)('is silent once a matching agreement says so, and not when it has ended', () => {
    const says = feature.status === 'excluded' ? { overrides: same.map((fact) => ({ fact, evidence: 'LEGAL-9', approvedBy: 'privacy office', approved: '2026-05-10' })) } : { features: same };
    const agreement = { ...agreementWith(vendor), ...says };
    expect(featuresIn(program, true, agreement)).not.toEqual(expect.arrayContaining([expect.toBeOneOf(same)]));
    for (const ended of [{ terminated: '2026-10-01' }, { expires: '2026-10-31' }, { signed: null }, { effective: '2027-01-01' }]) {
      expect(featuresIn(program, true, { ...agreement, ...ended })).toEqual(expect.arrayContaining([expect.toBeOneOf(same)]));
    }
  });

  it('is silent on a server of this machine', () => {
    expect(featuresIn(program.replaceAll(/https:\/\/[^/']+/g, 'http://localhost:8000'), true)).toEqual([]);
  });
});

const facts = judged.flatMap((vendor) => vendor.models.filter(({ status }) => status !== 'covered').map((fact) => ({ vendor, fact, name: `${vendor.id}: ${fact.pattern}` })));

describe.each(facts)('the model $name', ({ vendor, fact }) => {
  const model = fact.pattern.replaceAll('*', '1');

  it('is reported: at once where the page leaves it out, else with reportUnknown', () => {
    expect(modelsIn(vendor, model, true)).toHaveLength(1);
    expect(modelsIn(vendor, model, false)).toHaveLength(fact.status === 'excluded' ? 1 : 0);
  });

  it.runIf(offered(vendor) !== undefined)('is silent by an override, and where it is open by the list of the agreement', () => {
    const overrides = [{ fact: `model:${fact.pattern}`, evidence: 'LEGAL-9', approvedBy: 'privacy office', approved: '2026-05-10' }];
    expect(modelsIn(vendor, model, true, { ...agreementWith(vendor), overrides })).toEqual([]);
    expect(modelsIn(vendor, model, true, { ...agreementWith(vendor), models: [model] })).toHaveLength(fact.status === 'excluded' ? 1 : 0);
  });
});

const plans = judged.flatMap((vendor) => vendor.plans.map((plan) => ({ vendor, plan, name: `${vendor.id}: ${plan.id}` })));

describe.each(plans)('an agreement that lists its models, $name', ({ vendor, plan }) => {
  const listing = { ...agreementWith(vendor, plan), models: ['listed-*'] };
  const matches = plan.agreement === 'included' || plan.agreement === 'on-request';
  const reportUnknown = namesDeployments(vendor.id);

  it('reaches the listed models', () => {
    expect(modelsIn(vendor, 'listed-1', true, listing)).toEqual([]);
  });

  it('reports others if it matches, and leaves them to the endpoint rule if it does not', () => {
    expect(modelsIn(vendor, 'other-1', reportUnknown, listing)).toHaveLength(matches ? 1 : 0);
    for (const ended of [{ terminated: '2026-10-01' }, { expires: '2026-10-31' }, { signed: null }, { effective: '2027-01-01' }, { scope: { files: ['elsewhere/**'] } }]) {
      expect(modelsIn(vendor, 'other-1', reportUnknown, { ...listing, ...ended })).toEqual([]);
    }
  });

  it.runIf(matches && (plan.conditions ?? []).length > 0)('does not match without its conditions', () => {
    expect(modelsIn(vendor, 'other-1', reportUnknown, { ...listing, conditions: [] })).toEqual([]);
  });
});

function offered(vendor: Vendor): Plan | undefined {
  return vendor.plans.find(({ agreement }) => agreement === 'included' || agreement === 'on-request');
}

function agreementWith(vendor: Vendor, plan = offered(vendor)): Record<string, unknown> {
  return { vendor: vendor.id, plan: plan?.id, signed: '2026-10-20', conditions: plan?.conditions ?? [] };
}

/** A base URL that leads to the vendor and to no other. */
function baseOf(vendor: Vendor): string | undefined {
  return vendor.hosts
    .map((pattern) => pattern.replaceAll('*', 'x'))
    .filter((host) => findVendorByHost(host.split('/', 1)[0] ?? host, host.slice((host.split('/', 1)[0] ?? host).length))?.id === vendor.id)
    .map((host) => `https://${host}`)[0];
}

function clientOf(vendor: Vendor): string {
  return `import OpenAI from 'openai';\nconst client = new OpenAI({ baseURL: '${baseOf(vendor) ?? ''}' });\n`;
}

function modelsIn(vendor: Vendor, model: string, reportUnknown: boolean, agreement?: object): string[] {
  const program = `${clientOf(vendor)}export const run = () => client.chat.completions.create({ model: '${model}', messages: [] });`;
  return messagesOf(program, 'no-uncovered-model', reportUnknown, agreement);
}

/** Ids of the features that findings name. */
function featuresIn(program: string, reportUnknown: boolean, agreement?: object): string[] {
  return messagesOf(program, 'no-uncovered-feature', reportUnknown, agreement).flatMap((message) => [...message.matchAll(/`([a-z0-9-]+)`/g)].map(([, id = '']) => id));
}

function messagesOf(program: string, rule: string, reportUnknown: boolean, agreement?: object): string[] {
  const settings = { asOf, agreements: agreement === undefined ? [] : [agreement] };
  return lint(program, 'matrix.ts', { [`hipaa/${rule}`]: ['error', { reportUnknown }] }, settings).map(({ message }) => message);
}

function programFor(vendor: Vendor, code: FeatureCode): string {
  const [pattern = ''] = alternativesOf(code.pattern);
  const shown = textOf(pattern);
  const fields = code.qualifiers.filter(({ present }) => present);
  switch (code.kind) {
    case 'call':
      return `${clientOf(vendor)}export const run = () => client.${pattern.replace(/^\*\./, '').replaceAll('*', 'create')}({ ${fields.map(fieldOf).join(', ')} });`;
    case 'path':
      return `export const run = () => fetch('${urlOf(vendor, shown)}', { method: 'POST', body: JSON.stringify({ ${fields.map(fieldOf).join(', ')} }) });`;
    case 'tool.type':
      return requestTo(vendor, `tools: [{ ${[`type: '${shown}'`, ...fields.map(fieldOf)].join(', ')} }]`);
    case 'model':
      return requestTo(vendor, `model: '${shown}'`);
    case 'beta':
      return requestTo(vendor, `betas: ['${shown}']`);
    default:
      return requestTo(vendor, fieldOf(code));
  }
}

/** An address of the vendor with this path; hosts of the catalog may name a part of it already. */
function urlOf(vendor: Vendor, path: string): string {
  const candidates = vendor.hosts.toReversed().flatMap((pattern) => {
    const [host = '', ...rest] = pattern.replaceAll('*', 'x').split('/');
    const base = rest.length === 0 ? '' : `/${rest.join('/')}`;
    const [, first = ''] = path.split('/');
    return [path, base.endsWith(`/${first}`) ? `${base}${path.slice(first.length + 1)}` : `${base}${path}`].map((whole) => ({ host, whole }));
  });
  const { host = '', whole = path } = candidates.find((one) => findVendorByHost(one.host, one.whole)?.id === vendor.id) ?? {};
  return `https://${host}${whole}`;
}

/** A request whose other fields are as plain as can be; storage is off. */
function requestTo(vendor: Vendor, field: string): string {
  const wrapped = field.startsWith('content: ') ? `messages: [{ role: 'user', ${field} }]` : field.startsWith('source: ') ? `messages: [{ role: 'user', content: [{ ${field} }] }]` : field;
  return `${clientOf(vendor)}export const run = () => client.chat.completions.create({ ${wrapped} });`;
}

/** `tools[].type=x` as it is written in an object. */
function fieldOf({ pattern, value }: Clue): string {
  const inner = value === undefined ? `{ a: 1 }` : literal(value.text);
  return pattern
    .split('.')
    .toReversed()
    .reduce((content, part, index) => {
      const body = index === 0 ? content : `{ ${content} }`;
      return part.endsWith('[]') ? `${part.slice(0, -2)}: [${body}]` : `${part}: ${body}`;
    }, inner);
}

function literal(text: string): string {
  return text === 'true' || text === 'false' ? text : `'${textOf(text)}'`;
}

function textOf(pattern: string): string {
  return pattern.replaceAll('*', 'x');
}

/** Features that a test of this kind cannot reach are few and known. */
it('covers the features that vendors leave out', () => {
  const reached = new Set(clues.map(({ vendor, feature }) => `${vendor.id}:${feature.id}`));
  const missing = judged.flatMap((vendor) => vendor.features.filter((feature: Feature) => feature.status === 'excluded' && feature.code.length > 0 && !reached.has(`${vendor.id}:${feature.id}`)).map(({ id }) => `${vendor.id}:${id}`));
  expect(missing).toEqual([]);
});
