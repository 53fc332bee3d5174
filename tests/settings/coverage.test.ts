import { describe, expect, it } from 'vitest';

import { vendors } from '../../src/catalog/vendors/index.js';
import { chainOf, isPhiFree, judgeChain, judgeHop, readSettings } from '../../src/settings/index.js';
import type { Agreement, Hop, ResolvedSettings, Settings, Verdict, Where } from '../../src/settings/index.js';
import { clinicRegister, environment } from './examples.js';

const file = 'src/summary.ts';
const where: Where = { file };

describe('the register of a clinic', () => {
  const settings = settingsOf(clinicRegister as Settings);

  it.each<readonly [Hop, string]>([
    [{ vendor: 'anthropic' }, 'covered by anthropic-2026'],
    [{ host: 'api.anthropic.com' }, 'covered by anthropic-2026'],
    [{ host: 'api.anthropic.com/v1/messages' }, 'covered by anthropic-2026'],
    [{ vendor: 'aws-bedrock' }, 'covered by aws'],
    [{ host: 'bedrock-runtime.us-east-1.amazonaws.com' }, 'covered by aws'],
    [{ vendor: 'aws' }, 'the agreement `aws` is for `aws-bedrock` and not for Amazon Web Services'],
    [{ vendor: 'sentry' }, 'covered by sentry'],
    [{ vendor: 'acme-gateway' }, 'covered by acme-gateway'],
    [{ host: 'llm.internal.acme.example:8443' }, 'covered by acme-gateway'],
    [{ vendor: 'openai' }, 'no agreement with OpenAI is declared'],
    [{ host: 'api.openai.com' }, 'no agreement with OpenAI is declared'],
    [{ vendor: 'claude-apps' }, 'no agreement with Claude apps is declared'],
    [{ vendor: 'claude-platform-aws' }, 'no agreement with Claude Platform on AWS is declared'],
    [{ vendor: 'a-reseller' }, 'no agreement with `a-reseller` is declared'],
    [{ host: 'llm.example' }, 'no agreement is declared for the host `llm.example`'],
    [{}, 'no agreement is declared for an endpoint that is not known'],
  ])('%j: %s', (hop, expected) => {
    expect(summarise(judgeHop(hop, where, settings))).toBe(expected);
  });

  it('knows what is behind the own gateway and where no PHI is', () => {
    expect(chainOf({ host: 'llm.internal.acme.example' }, settings)).toEqual([{ vendor: 'anthropic' }]);
    expect(chainOf({ vendor: 'anthropic' }, settings)).toEqual([]);
    expect(isPhiFree('apps/marketing/src/page.ts', settings)).toBe(true);
    expect(isPhiFree('apps/clinic/src/page.ts', settings)).toBe(false);
  });
});

describe('scopes', () => {
  const scope = { phi: false, reason: 'public texts', approvedBy: 'privacy office', reviewed: '2026-06-01' };

  it('count one by one', () => {
    const settings = settingsOf({ scopes: [{ ...scope, files: ['apps/marketing/**'] }, { ...scope, files: ['tools/**'] }] });
    expect(['apps/marketing/a.ts', 'tools/a.ts', 'apps/clinic/a.ts'].map((path) => isPhiFree(path, settings))).toEqual([true, true, false]);
  });
});

describe('without any settings', () => {
  it.each(vendors.map(({ id, name }) => [id, name]))('nothing reaches %s', (id, name) => {
    const { settings } = readSettings(undefined, environment);
    expect(summarise(judgeHop({ vendor: id }, where, settings))).toBe(`no agreement with ${name} is declared`);
  });
});

describe('every plan of every vendor', () => {
  const plans = vendors.flatMap((vendor) => vendor.plans.map((plan) => [vendor.id, plan.id, vendor, plan] as const));

  it.each(plans)('%s, plan %s', (_vendor, _plan, vendor, plan) => {
    const complete: Agreement = {
      id: 'x',
      vendor: vendor.id,
      plan: plan.id,
      signed: '2026-06-01',
      conditions: plan.conditions ?? [],
    };
    const judge = (change: Partial<Agreement>): string =>
      reasonOf(judgeHop({ vendor: vendor.id }, where, settingsOf({ agreements: [{ ...complete, ...change }] })));

    const offered = plan.agreement === 'included' || plan.agreement === 'on-request';
    const best = offered ? 'covered' : 'plan-without-agreement';
    const otherwise = (reason: string): string => (offered ? reason : 'plan-without-agreement');
    expect(judge({})).toBe(best);
    expect(judge({ signed: null })).toBe(otherwise('unsigned'));
    expect(judge({ expires: environment.today })).toBe(best);
    expect(judge({ expires: '2026-11-21' })).toBe(otherwise('expired'));
    expect(judge({ terminated: environment.today })).toBe(otherwise('terminated'));
    expect(judge({ effective: '2026-12-01' })).toBe(otherwise('not-yet-effective'));
    expect(judge({ conditions: [] })).toBe(otherwise(plan.conditions === undefined ? 'covered' : 'condition-missing'));
    expect(judge({ signed: '2025-01-01' })).toBe(
      otherwise(plan.signedSince === undefined ? 'covered' : 'signed-too-early'),
    );
    expect(judge({ scope: { files: ['src/**'] } })).toBe(best);
    expect(judge({ scope: { files: ['apps/**'] } })).toBe('out-of-scope');
    expect(judge({ signed: null, instrument: 'none-needed', reason: 'counts only' })).toBe('covered');
    expect(judge({ overrides: [overrideOf(`plan:${plan.id}`)] })).toBe('covered');
  });
});

describe('an agreement with Anthropic', () => {
  const base: Agreement = {
    id: 'anthropic-2026',
    vendor: 'anthropic',
    plan: 'api-hipaa-ready',
    signed: '2026-05-04',
    conditions: ['hipaa-readiness'],
  };

  it.each<readonly [string, Partial<Agreement>, Partial<Where>, string]>([
    ['in force', {}, {}, 'covered by anthropic-2026'],
    [
      'for a plan without BAA',
      { plan: 'team' },
      {},
      'the agreement `anthropic-2026` is for plan `team`, for which no BAA is offered (platform.claude.com, 2026-09-26)',
    ],
    [
      'for a plan that does not exist',
      { plan: 'platinum' },
      {},
      'the agreement `anthropic-2026` is for plan `platinum`, which is not known for Anthropic',
    ],
    [
      'without plan',
      { plan: undefined as never },
      {},
      'the agreement `anthropic-2026` does not name its plan, such as `api-hipaa-ready` or `api-custom-baa`',
    ],
    ['not signed', { signed: null }, {}, 'the agreement `anthropic-2026` is not signed'],
    ['expired', { expires: '2026-06-04' }, {}, 'the agreement `anthropic-2026` expired on 2026-06-04'],
    ['terminated', { terminated: '2026-06-04' }, {}, 'the agreement `anthropic-2026` was terminated on 2026-06-04'],
    ['terminated later', { terminated: '2027-06-04' }, {}, 'covered by anthropic-2026'],
    ['effective later', { effective: '2027-01-01' }, {}, 'the agreement `anthropic-2026` takes effect on 2027-01-01'],
    ['signed later', { signed: '2027-01-01' }, {}, 'the agreement `anthropic-2026` is to be signed on 2027-01-01'],
    [
      'signed before agreements reached the API',
      { signed: '2026-01-10' },
      {},
      'the agreement `anthropic-2026` was last signed on 2026-01-10, and agreements reach Anthropic since 2026-04-02 (platform.claude.com, 2026-09-26)',
    ],
    [
      'amended since',
      { signed: '2026-01-10', amendments: [{ signed: '2026-04-02' }] },
      {},
      'covered by anthropic-2026',
    ],
    [
      'without its condition',
      { conditions: [] },
      {},
      'condition `hipaa-readiness` is not declared in agreement `anthropic-2026`',
    ],
    [
      'for other files',
      { scope: { files: ['apps/clinic/**'] } },
      {},
      'the agreement `anthropic-2026` is limited to files in `apps/clinic/**`',
    ],
    [
      'for these files',
      { scope: { files: ['apps/clinic/**'] } },
      { file: 'apps/clinic/src/a.ts' },
      'covered by anthropic-2026',
    ],
    [
      'for another key',
      { scope: { credentials: ['env:CLINIC_KEY'] } },
      { credential: 'env:ANTHROPIC_API_KEY' },
      'the agreement `anthropic-2026` is limited to keys from `env:CLINIC_KEY`',
    ],
    [
      'for one of several keys',
      { scope: { credentials: ['env:CLINIC_KEY', 'env:WARD_KEY'] } },
      { credential: 'env:ANTHROPIC_API_KEY' },
      'the agreement `anthropic-2026` is limited to keys from `env:CLINIC_KEY` or `env:WARD_KEY`',
    ],
    [
      'for a key that is not known',
      { scope: { credentials: ['env:CLINIC_KEY'] } },
      {},
      'the agreement `anthropic-2026` is limited to keys from `env:CLINIC_KEY`',
    ],
    [
      'for this key',
      { scope: { credentials: ['env:CLINIC_KEY'] } },
      { credential: 'env:CLINIC_KEY' },
      'covered by anthropic-2026',
    ],
    [
      'for this key by its name',
      { scope: { credentials: ['env:CLINIC_KEY'] } },
      { credential: 'CLINIC_KEY' },
      'covered by anthropic-2026',
    ],
    ['for PHI', {}, { dataClass: 'phi' }, 'covered by anthropic-2026'],
    ['for PHI, given less', {}, { dataClass: 'de-identified' }, 'covered by anthropic-2026'],
    [
      'for de-identified data',
      { scope: { data: ['de-identified'] } },
      { dataClass: 'phi' },
      'the agreement `anthropic-2026` allows de-identified data only, not PHI',
    ],
    ['for de-identified data, at the client', { scope: { data: ['de-identified'] } }, {}, 'covered by anthropic-2026'],
    [
      'as a data use agreement',
      { instrument: 'dua-limited-data-set' },
      { dataClass: 'phi' },
      'the agreement `anthropic-2026` allows a limited data set only, not PHI',
    ],
    [
      'as a data use agreement, within it',
      { instrument: 'dua-limited-data-set' },
      { dataClass: 'limited-data-set' },
      'covered by anthropic-2026',
    ],
    [
      'for no data',
      { scope: { data: ['none'] } },
      { dataClass: 'de-identified' },
      'the agreement `anthropic-2026` allows no data, not de-identified data',
    ],
  ])('%s', (_name, change, place, expected) => {
    const settings = settingsOf({ agreements: [{ ...base, ...change }] });
    expect(summarise(judgeHop({ vendor: 'anthropic' }, { ...where, ...place }, settings))).toBe(expected);
  });

  it('is judged on the day that the settings name', () => {
    const agreements = [{ ...base, expires: '2026-06-04' }];
    expect(reasonOf(judgeHop({ vendor: 'anthropic' }, where, settingsOf({ agreements, asOf: '2026-06-04' })))).toBe(
      'covered',
    );
    expect(reasonOf(judgeHop({ vendor: 'anthropic' }, where, settingsOf({ agreements, asOf: '2026-06-05' })))).toBe(
      'expired',
    );
  });

  it('is one of several: one that matches is enough, else the nearest is explained', () => {
    const unsigned = { ...base, id: 'draft', signed: null };
    const incomplete = { ...base, id: 'incomplete', conditions: [] };
    const old = { ...base, id: 'old', plan: 'api-standard-org' };
    expect(summarise(judge([unsigned, base, old]))).toBe('covered by anthropic-2026');
    expect(summarise(judge([old, incomplete, unsigned]))).toBe(
      'condition `hipaa-readiness` is not declared in agreement `incomplete`',
    );
    expect(summarise(judge([old, unsigned]))).toBe('the agreement `draft` is not signed');

    function judge(agreements: readonly Agreement[]): Verdict {
      return judgeHop({ vendor: 'anthropic' }, where, settingsOf({ agreements }));
    }
  });
});

describe('an agreement with a party', () => {
  it.each<readonly [string, Agreement, Hop, string]>([
    ['all services', { vendor: 'aws', signed: '2026-01-01' }, { vendor: 'aws-bedrock' }, 'covered'],
    ['storage too', { vendor: 'aws', signed: '2026-01-01' }, { vendor: 'aws' }, 'covered'],
    [
      'listed services',
      { vendor: 'aws', services: ['aws-bedrock', 'aws'], signed: '2026-01-01' },
      { vendor: 'aws' },
      'covered',
    ],
    [
      'not an outside operator',
      { vendor: 'aws', signed: '2026-01-01' },
      { vendor: 'claude-platform-aws' },
      'none-declared',
    ],
    [
      'the plan of another service',
      { vendor: 'google-cloud', plan: 'gcp-baa', signed: '2026-01-01' },
      { vendor: 'google-vertex' },
      'covered',
    ],
    [
      'no plan with a BAA',
      { vendor: 'google-cloud', plan: 'gcp-baa', signed: '2026-01-01' },
      { vendor: 'google-gemini-api' },
      'plan-without-agreement',
    ],
    [
      'Claude in Foundry',
      { vendor: 'microsoft', plan: 'azure-ga', signed: '2026-01-01' },
      { vendor: 'azure-foundry-claude' },
      'plan-without-agreement',
    ],
    [
      'Azure',
      { vendor: 'microsoft', plan: 'azure-ga', signed: '2026-01-01' },
      { host: 'clinic.openai.azure.com' },
      'covered',
    ],
    [
      'a preview',
      { vendor: 'microsoft', plan: 'azure-preview', signed: '2026-01-01' },
      { vendor: 'azure-openai' },
      'plan-without-agreement',
    ],
    ['a choice of plans', { vendor: 'vercel', signed: '2026-01-01' }, { vendor: 'vercel-ai-gateway' }, 'plan-missing'],
    ['a service only', { vendor: 'aws-bedrock', signed: '2026-01-01' }, { vendor: 'aws' }, 'none-declared'],
  ])('%s', (_name, agreement, hop, reason) => {
    expect(reasonOf(judgeHop(hop, where, settingsOf({ agreements: [agreement] })))).toBe(reason);
  });
});

describe('hosts and own servers', () => {
  it.each<readonly [string, Agreement, Hop, string]>([
    [
      'a reseller',
      { vendor: 'reseller', hosts: ['*.reseller.example'], signed: '2026-01-01' },
      { host: 'eu.reseller.example' },
      'covered',
    ],
    [
      'a reseller that did not sign',
      { vendor: 'reseller', hosts: ['*.reseller.example'] },
      { host: 'eu.reseller.example' },
      'unsigned',
    ],
    [
      'a private host of a vendor',
      { vendor: 'azure-openai', plan: 'azure-ga', hosts: ['llm.clinic.example'], signed: '2026-01-01' },
      { host: 'llm.clinic.example' },
      'covered',
    ],
    [
      'the plan counts there too',
      { vendor: 'azure-openai', plan: 'azure-preview', hosts: ['llm.clinic.example'], signed: '2026-01-01' },
      { host: 'llm.clinic.example' },
      'plan-without-agreement',
    ],
    [
      'an own server out of force',
      { vendor: 'gateway', internal: true, hosts: ['llm.clinic.example'], expires: '2026-01-01' },
      { host: 'llm.clinic.example' },
      'expired',
    ],
    [
      'an own Sentry by its host',
      { vendor: 'sentry', internal: true, hosts: ['sentry.clinic.example'] },
      { vendor: 'sentry', host: 'sentry.clinic.example' },
      'covered',
    ],
    [
      'an own Sentry is not sentry.io',
      { vendor: 'sentry', internal: true, hosts: ['sentry.clinic.example'] },
      { vendor: 'sentry' },
      'none-declared',
    ],
    ['an own LiteLLM', { vendor: 'litellm', internal: true, upstream: ['openai'] }, { vendor: 'litellm' }, 'covered'],
  ])('%s', (_name, agreement, hop, reason) => {
    expect(reasonOf(judgeHop(hop, where, settingsOf({ agreements: [agreement] })))).toBe(reason);
  });

  it('follows own servers behind own servers, and circles once', () => {
    const settings = settingsOf({
      agreements: [
        { vendor: 'edge', internal: true, hosts: ['edge.clinic.example'], upstream: ['core', 'sentry'] },
        { vendor: 'core', internal: true, upstream: ['edge', 'aws-bedrock', 'openrouter'] },
        { vendor: 'openrouter', signed: '2026-01-01', upstream: ['openai'] },
      ],
    });
    const chain = [{ vendor: 'core' }, { vendor: 'aws-bedrock' }, { vendor: 'openrouter' }, { vendor: 'sentry' }];
    expect(chainOf({ host: 'edge.clinic.example' }, settings)).toEqual(chain);
    expect(chainOf({ vendor: 'edge' }, settings)).toEqual(chain);
  });

  it('judges every hop of a request and what is behind it', () => {
    const settings = settingsOf({
      agreements: [
        { vendor: 'edge', internal: true, hosts: ['edge.clinic.example'], upstream: ['aws-bedrock', 'openai'] },
        { vendor: 'aws', signed: '2026-01-01' },
      ],
    });
    const judge = (...hops: readonly Hop[]) =>
      judgeChain(hops, where, settings).map(({ name, verdict }) => `${name}: ${summarise(verdict)}`);
    expect(judge({ vendor: 'helicone' }, { host: 'edge.clinic.example' })).toEqual([
      'Helicone: no agreement with Helicone is declared',
      'edge.clinic.example: covered by edge',
      'Amazon Bedrock: covered by aws',
      'OpenAI: no agreement with OpenAI is declared',
    ]);
    expect(judge({ vendor: 'openai' }, { vendor: 'openai' })).toHaveLength(1);
    expect(judge({ vendor: 'local-runtimes' }, { host: 'localhost:11434' })).toEqual([]);
    expect(judge({})).toEqual(['an unknown vendor: no agreement is declared for an endpoint that is not known']);
  });

  it('judges software on the own machine where the register has an entry for it', () => {
    const settings = settingsOf({ agreements: [{ id: 'ours', vendor: 'local-runtimes', plan: 'self', signed: '2025-01-01', expires: '2026-01-01' }] });
    expect(judgeChain([{ host: 'localhost:11434' }], where, settings).map(({ name, verdict }) => `${name}: ${summarise(verdict)}`)).toEqual([
      'Local model runtimes: the agreement `ours` expired on 2026-01-01',
    ]);
  });

  it('judges own catalog entries like those of the catalog', () => {
    const settings = settingsOf({
      vendors: [
        {
          id: 'northwind',
          name: 'Northwind AI',
          kind: 'model-api',
          party: 'northwind-group',
          hosts: ['api.northwind.example'],
          plans: [
            { id: 'care', name: 'Care', agreement: 'included', conditions: ['no-storage'] },
            { id: 'basic', name: 'Basic', agreement: 'none' },
          ],
        },
      ],
      agreements: [{ id: 'n', vendor: 'northwind-group', signed: '2026-01-01' }],
    });
    expect(summarise(judgeHop({ host: 'api.northwind.example' }, where, settings))).toBe(
      'condition `no-storage` is not declared in agreement `n`',
    );
  });
});

describe('the plans of a vendor that the settings name', () => {
  const facts = { id: 'northwind', name: 'Northwind AI', kind: 'model-api', hosts: ['api.northwind.example'] } as const;
  const care = { id: 'care', name: 'Care', agreement: 'included' } as const;
  const basic = { id: 'basic', name: 'Basic', agreement: 'none' } as const;
  const source = { evidence: 'https://www.northwind.example/trust/baa', checked: '2026-06-01' };
  const agreement: Agreement = { id: 'n', vendor: 'northwind', signed: '2026-01-01' };

  it.each<readonly [string, object, Agreement, string]>([
    ['with one that comes with a BAA, need not be named', { plans: [care, basic] }, agreement, 'covered by n'],
    ['count without one that runs on own servers', { plans: [care, { ...care, id: 'oss' }, { ...care, id: 'self' }, { ...care, id: 'self-managed' }] }, agreement, 'covered by n'],
    ['have to be named where two come with a BAA', { plans: [care, { ...care, id: 'oss-care', agreement: 'on-request' }] }, agreement, 'the agreement `n` does not name its plan, such as `care` or `oss-care`'],
    ['without a BAA are said with the source', { plans: [basic], ...source }, { ...agreement, plan: 'basic' }, 'the agreement `n` is for plan `basic`, for which no BAA is offered (northwind.example, 2026-06-01)'],
    ['without a BAA are said as well where no source is given', { plans: [basic] }, { ...agreement, plan: 'basic' }, 'the agreement `n` is for plan `basic`, for which no BAA is offered'],
    ['may offer nothing that is known', { plans: [{ ...basic, agreement: 'unknown' }] }, { ...agreement, plan: 'basic' }, 'the agreement `n` is for plan `basic`, for which no offer of a BAA is known'],
    ['may be allowed by an override', { plans: [basic] }, { ...agreement, plan: 'basic', overrides: [overrideOf('plan:basic')] }, 'covered by n'],
    ['are not allowed by an override of another', { plans: [basic, { ...basic, id: 'free' }] }, { ...agreement, plan: 'basic', overrides: [overrideOf('plan:free')] }, 'the agreement `n` is for plan `basic`, for which no BAA is offered'],
    ['are allowed unnamed by an override of any', { plans: [basic, { ...basic, id: 'free' }] }, { ...agreement, overrides: [overrideOf('plan:free')] }, 'covered by n'],
    ['are not allowed unnamed by an override of something else', { plans: [basic], ...source }, { ...agreement, overrides: [overrideOf('model:x')] }, 'no plan of Northwind AI is known to come with a BAA (northwind.example, 2026-06-01)'],
    ['need no name where there are none', {}, agreement, 'covered by n'],
  ])('%s', (_name, plans, declared, expected) => {
    const settings = settingsOf({ vendors: [{ ...facts, ...plans }], agreements: [declared] });
    expect(summarise(judgeHop({ vendor: 'northwind' }, where, settings))).toBe(expected);
  });
});

function settingsOf(raw: Settings): ResolvedSettings {
  const withoutAbsent: unknown = JSON.parse(JSON.stringify(raw));
  return readSettings(withoutAbsent, environment).settings;
}

function overrideOf(fact: string) {
  return { fact, evidence: 'LEGAL-151', approvedBy: 'privacy office', approved: '2026-07-02' };
}

function reasonOf(verdict: Verdict): string {
  return verdict.covered ? 'covered' : verdict.reason;
}

function summarise(verdict: Verdict): string {
  return verdict.covered ? `covered by ${verdict.agreement.id}` : verdict.detail;
}
