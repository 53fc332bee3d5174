import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Evidence, Vendor } from '../../src/catalog/define.js';
import { FeatureCodeError, parseFeatureCode } from '../../src/catalog/feature-code.js';
import { matchesHost } from '../../src/catalog/hosts.js';
import { literalLength, matchesHostPattern, matchesPattern } from '../../src/catalog/pattern.js';
import {
  findVendor,
  findVendorByHost,
  hostDomains,
  isModelHost,
  isParty,
  servicesOf,
  vendors,
} from '../../src/catalog/vendors/index.js';
import { conditionOfFeature, retainsData } from '../../src/catalog/vendors/retention.js';
import { isIsoDate } from '../../src/settings/dates.js';
import { coveragePage } from './coverage-page.js';

const cases = vendors.map((vendor) => [vendor.id, vendor] as const);

describe('every vendor', () => {
  it('has an id of its own', () => {
    const ids = vendors.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('passes requests on to vendors that the catalog knows', () => {
    const behind = vendors.flatMap(({ forwards = {} }) => Object.values(forwards));
    expect(behind.length).toBeGreaterThan(0);
    expect(behind.filter((id) => findVendor(id) === undefined)).toEqual([]);
  });

  it.each(cases)('%s names each plan, feature and model once', (_id, vendor) => {
    for (const names of [
      vendor.plans.map(({ id }) => id),
      vendor.features.map(({ id }) => id),
      vendor.models.map(({ pattern }) => pattern),
    ]) {
      expect(new Set(names).size).toBe(names.length);
    }
    expect(vendor.plans.length).toBeGreaterThan(0);
  });

  it.each(cases)('%s says where and when each fact was read', (_id, vendor) => {
    const facts: readonly Evidence[] = [vendor, ...vendor.features, ...vendor.models];
    for (const { evidence, checked } of facts) {
      expect(new URL(evidence).protocol).toBe('https:');
      expect(isIsoDate(checked)).toBe(true);
    }
    for (const { signedSince } of vendor.plans) expect(signedSince === undefined || isIsoDate(signedSince)).toBe(true);
  });

  it.each(cases)('%s is found by each of its hosts', (_id, vendor) => {
    for (const pattern of vendor.hosts) {
      const [host, path] = sampleOf(pattern);
      expect([pattern, findVendorByHost(host, path)?.id]).toEqual([pattern, vendor.id]);
    }
  });

  it.each(cases)('%s describes its features in the grammar of feature codes', (_id, vendor) => {
    for (const code of vendor.features.flatMap((feature) => feature.code)) {
      expect(parseFeatureCode(code).pattern).not.toBe('');
    }
  });

  it.each(cases.filter(([, vendor]) => isModelHost(vendor)))(
    '%s does not escape the scan for domains',
    (_id, vendor) => {
      for (const pattern of vendor.hosts) {
        const [host] = sampleOf(pattern);
        expect([pattern, [...hostDomains].some((domain) => host.includes(domain))]).toEqual([pattern, true]);
      }
    },
  );
});

describe('the services that registers name', () => {
  it.each([
    'anthropic',
    'claude-apps',
    'claude-platform-aws',
    'openai',
    'chatgpt',
    'azure-openai',
    'azure-foundry-claude',
    'aws-bedrock',
    'google-vertex',
    'google-gemini-api',
    'firebase-ai-logic',
    'mistral',
    'cohere',
    'groq',
    'together',
    'fireworks',
    'openrouter',
    'deepseek',
    'xai',
    'perplexity',
    'huggingface',
    'replicate',
    'cerebras',
    'ai21',
    'databricks',
    'snowflake-cortex',
    'ibm-watsonx',
    'nvidia-nim',
    'vercel-ai-gateway',
    'cloudflare',
    'portkey',
    'helicone',
    'litellm',
    'langfuse',
    'langsmith',
    'braintrust',
    'arize',
    'wandb-weave',
    'posthog',
    'datadog',
    'sentry',
    'elevenlabs',
    'deepgram',
    'assemblyai',
    'pinecone',
    'weaviate',
    'chroma',
    'qdrant',
    'supabase',
    'local-runtimes',
    'nebius',
    'exa',
    'tavily',
    'newrelic',
    'segment',
    'twilio',
    'sendgrid',
    'google-analytics',
    'google-cloud',
    'aws',
    'microsoft-azure',
    'slack',
    'mixpanel',
    'bugsnag',
    'rollbar',
    'honeybadger',
    'elastic',
    'appsignal',
    'logrocket',
    'better-stack',
    'axiom',
    'rudderstack',
    'amplitude',
    'vercel',
    'traceloop',
    'promptlayer',
    'discord',
    'telegram',
    'resend',
    'postmark',
    'mailgun',
    'upstash',
    'mongodb-atlas',
  ])('%s', (id) => {
    expect(findVendor(id)?.id).toBe(id);
  });

  it('does not find what is not there, whatever the name', () => {
    expect(['', 'antropic', '__proto__', 'constructor', 'microsoft'].map((id) => findVendor(id))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['aws', ['aws', 'aws-bedrock']],
    ['microsoft', ['azure-foundry-claude', 'azure-openai', 'microsoft-azure', 'microsoft-teams']],
    ['google-cloud', ['firebase-ai-logic', 'google-cloud', 'google-gemini-api', 'google-vertex']],
    ['vercel', ['vercel', 'vercel-ai-gateway']],
    ['cloudflare', ['cloudflare']],
    ['anthropic', []],
    ['constructor', []],
  ])('party %s stands for %j', (party, services) => {
    expect(
      servicesOf(party)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(services);
    expect(isParty(party)).toBe(services.length > 0);
  });
});

describe('plan conditions and dates', () => {
  const conditionsOf = (vendor: string): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      (findVendor(vendor)?.plans ?? []).flatMap(({ id, conditions }) =>
        conditions === undefined ? [] : [[id, conditions]],
      ),
    );

  it.each([
    ['anthropic', { 'api-hipaa-ready': ['hipaa-readiness'], 'api-custom-baa': ['hipaa-readiness'] }],
    [
      'openai',
      {
        'api-baa-selfserve': ['modified-retention'],
        'api-baa-custom': ['modified-retention'],
        'api-fedramp': ['modified-retention'],
      },
    ],
    ['xai', { 'baa-zdr': ['zero-data-retention'] }],
    ['elevenlabs', { enterprise: ['zero-retention-mode'] }],
    ['aws-bedrock', {}],
    ['google-vertex', {}],
    ['sentry', {}],
  ])('%s', (vendor, conditions) => {
    expect(conditionsOf(vendor)).toEqual(conditions);
  });

  it('keeps the day since which agreements with Anthropic reach the API', () => {
    expect(findVendor('anthropic')?.plans.find(({ id }) => id === 'api-hipaa-ready')?.signedSince).toBe('2026-04-02');
  });

  it('lists retention and conditions for features that exist', () => {
    const named = vendors.flatMap(({ id, features }) => features.map((feature) => [id, feature.id] as const));
    expect(named.filter(([vendor, feature]) => retainsData(vendor, feature)).length).toBe(20);
    expect(named.filter(([vendor, feature]) => conditionOfFeature(vendor, feature) !== undefined)).toEqual([
      ['openai', 'web-search-offline'],
    ]);
  });
});

describe('findVendorByHost', () => {
  it.each<readonly [host: string, path: string | undefined, vendor: string | undefined]>([
    ['api.anthropic.com', undefined, 'anthropic'],
    ['API.Anthropic.COM', undefined, 'anthropic'],
    ['api.anthropic.com:443', '/v1/messages', 'anthropic'],
    ['api.anthropic.com.', undefined, 'anthropic'],
    ['api.anthropic.com.evil.example', undefined, undefined],
    ['notapi.anthropic.com', undefined, undefined],
    ['us.api.openai.com', undefined, 'openai'],
    ['clinic.openai.azure.com', '/openai/deployments/x', 'azure-openai'],
    ['clinic.cognitiveservices.azure.com', '/openai/deployments/x', 'azure-openai'],
    ['openai.azure.com', undefined, undefined],
    ['clinic.services.ai.azure.com', undefined, 'azure-openai'],
    ['clinic.services.ai.azure.com', '/models/chat/completions', 'azure-openai'],
    ['clinic.services.ai.azure.com', '/anthropic/v1/messages', 'azure-foundry-claude'],
    ['clinic.services.ai.azure.com', '/anthropicx', 'azure-openai'],
    ['models.inference.ai.azure.com', undefined, 'github-models'],
    ['bedrock-runtime.us-east-1.amazonaws.com', undefined, 'aws-bedrock'],
    ['bedrock-mantle.us-east-1.api.aws', undefined, 'aws-bedrock'],
    ['aws-external-anthropic.us-east-1.api.aws', undefined, 'claude-platform-aws'],
    ['clinic.s3.us-east-1.amazonaws.com', undefined, 'aws'],
    ['us-central1-aiplatform.googleapis.com', undefined, 'google-vertex'],
    ['aiplatform.eu.rep.googleapis.com', undefined, 'google-vertex'],
    ['generativelanguage.googleapis.com', '/v1beta/models', 'google-gemini-api'],
    ['fonts.googleapis.com', undefined, undefined],
    ['api.perplexity.ai', undefined, 'perplexity'],
    ['api-inference.huggingface.co', undefined, 'huggingface'],
    ['huggingface.co', undefined, undefined],
    ['integrate.api.nvidia.com', undefined, 'nvidia-nim'],
    ['models.github.ai', undefined, 'github-models'],
    ['oai.helicone.ai', undefined, 'helicone'],
    ['gateway.ai.cloudflare.com', '/v1/account/gateway/openai', 'cloudflare'],
    ['api.cloudflare.com', '/client/v4/accounts/abc/ai/run/@cf/meta/llama', 'cloudflare'],
    ['api.cloudflare.com', '/client/v4/zones', undefined],
    ['clinic.snowflakecomputing.com', '/api/v2/cortex/inference:complete', 'snowflake-cortex'],
    ['clinic.snowflakecomputing.com', '/api/v2/statements', undefined],
    ['localhost:11434', '/api/chat', 'local-runtimes'],
    ['localhost:3000', '/api/chat', undefined],
    ['localhost', undefined, undefined],
    ['hooks.slack.com', '/services/x', 'slack'],
    ['slack.com', '/api/chat.postMessage?x=1', 'slack'],
    ['slack.com', '/help', undefined],
    ['', undefined, undefined],
    ['*', undefined, undefined],
  ])('%s %s is %s', (host, path, vendor) => {
    expect(findVendorByHost(host, path)?.id).toBe(vendor);
  });

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (host, path) => {
        const found = findVendorByHost(host, path);
        expect(found === undefined || vendors.includes(found)).toBe(true);
      }),
    );
  });

  it.each([
    ['llm.clinic.example', 'LLM.clinic.example:8443', true],
    ['*.clinic.example', 'llm.clinic.example', true],
    ['*.clinic.example', 'clinic.example', false],
    ['llm.clinic.example:8443', 'llm.clinic.example', false],
    ['llm.clinic.example/v1', 'llm.clinic.example', true],
    ['llm.clinic.example', '', false],
  ])('a declared host %s matches %s: %s', (pattern, host, expected) => {
    expect(matchesHost(pattern, host)).toBe(expected);
  });
});

describe('patterns', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.'), maxLength: 12 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '*'), maxLength: 8 });

  it('reads * as any run of characters', () => {
    fc.assert(
      fc.property(pattern, plain, (glob, text) => {
        expect(matchesPattern(glob, text)).toBe(asRegExp(glob, '.*').test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads * in a host as at least one character of one segment', () => {
    fc.assert(
      fc.property(pattern, plain, (glob, text) => {
        expect(matchesHostPattern(glob, text)).toBe(asRegExp(glob, '[^/]+').test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('ignores case and counts literal characters', () => {
    expect(matchesPattern('Claude-*', 'claude-OPUS')).toBe(true);
    expect(literalLength('*.a*c')).toBe(3);
  });
});

describe('feature codes', () => {
  it.each([
    ['tool.type:web_fetch_*', { kind: 'tool.type', pattern: 'web_fetch_*', qualifiers: [] }],
    ['prop:store=true', { kind: 'prop', pattern: 'store', value: { equal: true, text: 'true' }, qualifiers: [] }],
    [
      'prop:recordInputs!=false',
      { kind: 'prop', pattern: 'recordInputs', value: { equal: false, text: 'false' }, qualifiers: [] },
    ],
    [
      'call:*.responses.create without prop:store=false',
      {
        kind: 'call',
        pattern: '*.responses.create',
        qualifiers: [{ kind: 'prop', pattern: 'store', value: { equal: true, text: 'false' }, present: false }],
      },
    ],
  ])('%s', (code, expected) => {
    expect(parseFeatureCode(code)).toEqual(expected);
  });

  it.each(['', 'messages', 'colour:red', 'prop:', 'prop:a b', 'call:x with', 'prop:a without nothing'])(
    '"%s" is none',
    (code) => {
      expect(() => parseFeatureCode(code)).toThrow(FeatureCodeError);
    },
  );
});

describe('docs/coverage.md', () => {
  it('shows the catalog as it is', async () => {
    await expect(coveragePage(vendors)).toMatchFileSnapshot('../../docs/coverage.md');
  });

  it('has a row for every vendor and no line break inside one', () => {
    const rows = coveragePage(vendors)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const missing = vendors.filter(({ id }: Vendor) => !rows.some((row) => row.includes(`\`${id}\``)));
    expect(missing).toEqual([]);
  });
});

function sampleOf(pattern: string): readonly [host: string, path: string] {
  const slash = pattern.indexOf('/');
  const sample = pattern.replaceAll('*', 'sample');
  return slash === -1 ? [sample, ''] : [sample.slice(0, sample.indexOf('/')), sample.slice(sample.indexOf('/'))];
}

function asRegExp(glob: string, star: string): RegExp {
  const source = glob
    .split('*')
    .map((run) => run.replace(/[./]/g, '\\$&'))
    .join(star);
  return new RegExp(`^${source}$`, 's');
}
