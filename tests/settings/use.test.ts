import { describe, expect, it } from 'vitest';

import { vendors } from '../../src/catalog/vendors/index.js';
import { judgeFeature, judgeHost, judgeModel, readSettings } from '../../src/settings/index.js';
import type { Agreement, Hop, ResolvedSettings, UseVerdict } from '../../src/settings/index.js';
import { environment } from './examples.js';

const where = { file: 'src/summary.ts' };

const anthropic: Agreement = {
  id: 'a',
  vendor: 'anthropic',
  plan: 'api-hipaa-ready',
  signed: '2026-05-04',
  conditions: ['hipaa-readiness'],
};
const openai: Agreement = {
  id: 'o',
  vendor: 'openai',
  plan: 'api-baa-custom',
  signed: '2026-05-04',
  conditions: ['modified-retention'],
};

describe('judgeModel', () => {
  const listing = { ...anthropic, models: ['claude-sonnet-4-6', 'claude-opus-4-5*'] };

  it.each<readonly [string, string, string, readonly Agreement[], string]>([
    ['listed', 'anthropic', 'claude-sonnet-4-6', [listing], 'covered by a'],
    ['listed by a pattern', 'anthropic', 'claude-opus-4-5-20251101', [listing], 'covered by a'],
    ['listed in other letters', 'anthropic', 'Claude-Sonnet-4-6', [listing], 'covered by a'],
    [
      'not listed',
      'anthropic',
      'claude-haiku-4-5',
      [listing],
      'the agreement `a` lists `claude-sonnet-4-6` and `claude-opus-4-5*` and not `claude-haiku-4-5`',
    ],
    [
      'a longer name',
      'anthropic',
      'claude-sonnet-4-6-preview',
      [listing],
      'the agreement `a` lists `claude-sonnet-4-6` and `claude-opus-4-5*` and not `claude-sonnet-4-6-preview`',
    ],
    [
      'listed by another agreement',
      'anthropic',
      'claude-haiku-4-5',
      [listing, { ...anthropic, id: 'b', models: ['*haiku*'] }],
      'covered by b',
    ],
    ['no list', 'anthropic', 'claude-haiku-4-5', [anthropic], 'covered by a'],
    [
      'an empty list',
      'anthropic',
      'claude-haiku-4-5',
      [{ ...anthropic, models: [] }],
      'the agreement `a` lists none and not `claude-haiku-4-5`',
    ],
    ['no agreement in force', 'anthropic', 'claude-haiku-4-5', [{ ...listing, signed: null }], 'covered'],
    ['no agreement', 'anthropic', 'claude-haiku-4-5', [], 'covered'],
    [
      'excluded, no agreement',
      'groq',
      'groq/compound',
      [],
      'Groq names the model `groq/compound` as not eligible or leaves it off its list (console.groq.com, 2026-11-22)',
    ],
    [
      'excluded',
      'groq',
      'compound-beta-mini',
      [{ vendor: 'groq', signed: '2026-05-04', models: ['*'] }],
      'Groq names the model `compound-beta-mini` as not eligible or leaves it off its list (console.groq.com, 2026-11-22)',
    ],
    [
      'excluded and allowed by pattern',
      'groq',
      'groq/compound',
      [{ id: 'g', vendor: 'groq', signed: '2026-05-04', overrides: [override('model:groq/*')] }],
      'covered by g',
    ],
    [
      'excluded and allowed out of force',
      'groq',
      'groq/compound',
      [{ id: 'g', vendor: 'groq', overrides: [override('model:groq/compound')] }],
      'Groq names the model `groq/compound` as not eligible or leaves it off its list (console.groq.com, 2026-11-22)',
    ],
    ['next to an excluded one', 'groq', 'llama-3.3-70b', [], 'covered'],
    ['of an unknown vendor', 'nobody', 'x', [], 'covered'],
  ])('%s: %s %s', (_name, vendor, model, agreements, expected) => {
    expect(summarise(judgeModel(model, { vendor }, where, settingsOf(agreements)))).toBe(expected);
  });

  it('goes by the fact that says most about the model', () => {
    const fact = { evidence: 'https://acme.example', checked: '2026-01-01' };
    const models = [{ pattern: '*', status: 'unknown', ...fact }, { pattern: 'care-*', status: 'covered', ...fact }, { pattern: 'care-beta-*', status: 'excluded', ...fact }];
    const { settings } = readSettings({ vendors: [{ id: 'acme', name: 'Acme', kind: 'model-api', hosts: [], models }] }, environment);
    const reasonOf = (model: string): string => {
      const verdict = judgeModel(model, { vendor: 'acme' }, where, settings);
      return verdict.covered ? 'covered' : verdict.reason;
    };
    expect(['care-1', 'care-beta-1', 'other'].map(reasonOf)).toEqual(['covered', 'excluded', 'unknown']);
  });

  it('is not certain where the page does not decide, unless the agreement lists the model', () => {
    const bedrock = { id: 'aws', vendor: 'aws', signed: '2026-01-01' };
    const model = 'us.anthropic.claude-fable-5-v1:0';
    expect(judgeModel(model, { vendor: 'aws-bedrock' }, where, settingsOf([bedrock]))).toMatchObject({
      covered: false,
      reason: 'unknown',
      certain: false,
      detail: `it is not known whether a BAA with Amazon Bedrock reaches the model \`${model}\` (docs.aws.amazon.com, 2026-08-01)`,
    });
    const listed = settingsOf([{ ...bedrock, models: ['*claude-fable-5*'] }]);
    expect(judgeModel(model, { vendor: 'aws-bedrock' }, where, listed)).toMatchObject({ covered: true });
  });
});

describe('judgeFeature', () => {
  const features = vendors.flatMap((vendor) =>
    vendor.features.map((feature) => [vendor.id, feature.id, feature.status] as const),
  );

  it.each(features)('without agreement: %s %s is %s', (vendor, feature, status) => {
    const verdict = judgeFeature(feature, { vendor }, where, settingsOf([]));
    const certain = !verdict.covered && verdict.certain;
    expect(certain).toBe(status === 'excluded');
    if (status === 'unknown') expect(verdict).toMatchObject({ covered: false, reason: 'unknown' });
  });

  it.each<readonly [string, string, string, readonly Agreement[], string]>([
    ['eligible', 'anthropic', 'messages', [anthropic], 'covered by a'],
    [
      'excluded',
      'anthropic',
      'batch-api',
      [anthropic],
      'Anthropic names `batch-api` as not eligible or leaves it off its list (platform.claude.com, 2026-09-26)',
    ],
    [
      'excluded, listed as a feature',
      'anthropic',
      'batch-api',
      [{ ...anthropic, features: ['batch-api'] }],
      'Anthropic names `batch-api` as not eligible or leaves it off its list (platform.claude.com, 2026-09-26)',
    ],
    [
      'excluded, with an override',
      'anthropic',
      'batch-api',
      [{ ...anthropic, overrides: [override('batch-api')] }],
      'covered by a',
    ],
    [
      'excluded, with another override',
      'anthropic',
      'batch-api',
      [{ ...anthropic, overrides: [override('files-api')] }],
      'Anthropic names `batch-api` as not eligible or leaves it off its list (platform.claude.com, 2026-09-26)',
    ],
    [
      'open',
      'openai',
      'containers',
      [openai],
      'perhaps: it is not known whether a BAA with OpenAI reaches `containers` (developers.openai.com, 2026-09-01)',
    ],
    ['open, listed', 'openai', 'containers', [{ ...openai, features: ['containers'] }], 'covered by o'],
    [
      'open, with zero retention promised',
      'openai',
      'store-default',
      [{ ...openai, conditions: ['modified-retention', 'zero-data-retention'] }],
      'it is not known whether a BAA with OpenAI reaches `store-default` (developers.openai.com, 2026-09-01)',
    ],
    [
      'eligible but kept',
      'openai',
      'files',
      [openai],
      'perhaps: OpenAI keeps what `files` receives (help.openai.com, 2026-09-01)',
    ],
    [
      'eligible but kept, with zero retention promised',
      'openai',
      'files',
      [{ ...openai, conditions: ['modified-retention', 'zero-data-retention'] }],
      'OpenAI keeps what `files` receives (help.openai.com, 2026-09-01)',
    ],
    ['eligible but kept, listed', 'openai', 'files', [{ ...openai, features: ['files'] }], 'covered by o'],
    [
      'eligible under a condition',
      'openai',
      'web-search-offline',
      [openai],
      '`web-search-offline` needs condition `zero-data-retention`, which agreement `o` does not declare (developers.openai.com, 2026-09-01)',
    ],
    [
      'eligible under a condition that is declared',
      'openai',
      'web-search-offline',
      [{ ...openai, conditions: ['modified-retention', 'zero-data-retention'] }],
      'covered by o',
    ],
    ['not in the catalog', 'openai', 'telepathy', [openai], 'covered'],
    ['of an unknown vendor', 'nobody', 'files', [], 'covered'],
  ])('%s: %s %s', (_name, vendor, feature, agreements, expected) => {
    expect(summarise(judgeFeature(feature, { vendor }, where, settingsOf(agreements)))).toBe(expected);
  });
});

describe('the agreement of a feature that is kept, open or under a condition', () => {
  const aws: Agreement = { id: 'w', vendor: 'aws', signed: '2026-05-04' };

  it.each<readonly [string, string, Agreement]>([
    ['openai', 'files', openai],
    ['openai', 'containers', openai],
    ['openai', 'web-search-offline', openai],
    ['aws-bedrock', 'mantle-responses-store', aws],
  ])('is told with %s %s', (vendor, feature, agreement) => {
    expect(judgeFeature(feature, { vendor }, where, settingsOf([agreement]))).toMatchObject({ covered: false, agreement: { id: agreement.id } });
    expect(judgeFeature(feature, { vendor }, where, settingsOf([]))).not.toHaveProperty('agreement');
  });
});

describe('judgeHost', () => {
  const langfuse: Agreement = { id: 'l', vendor: 'langfuse', plan: 'hipaa-pro', signed: '2026-05-04' };

  it.each<readonly [string, Hop, readonly Agreement[], string | undefined]>([
    ['of the region that is left out', { vendor: 'langfuse', host: 'us.cloud.langfuse.com' }, [langfuse], 'Langfuse names `other-region` as not eligible or leaves it off its list (langfuse.com, 2026-04-27)'],
    ['of that region, with an override', { vendor: 'langfuse', host: 'us.cloud.langfuse.com' }, [{ ...langfuse, overrides: [override('other-region')] }], undefined],
    ['of the region that is eligible', { vendor: 'langfuse', host: 'hipaa.cloud.langfuse.com' }, [langfuse], undefined],
    ['that no page speaks of', { vendor: 'langfuse', host: 'llm.example' }, [langfuse], undefined],
    ['that is not known', { vendor: 'langfuse' }, [langfuse], undefined],
    ['of a vendor that is not known', { vendor: 'nobody', host: 'us.cloud.langfuse.com' }, [langfuse], undefined],
    ['of which the page does not decide', { vendor: 'deepgram', host: 'agent.deepgram.com' }, [], undefined],
  ])('%s', (_name, hop, agreements, expected) => {
    expect(judgeHost(hop, where, settingsOf(agreements))).toBe(expected);
  });
});

function settingsOf(agreements: readonly Agreement[]): ResolvedSettings {
  const { settings, problems } = readSettings({ agreements }, environment);
  expect(problems).toEqual([]);
  return settings;
}

function override(fact: string) {
  return { fact, evidence: 'LEGAL-151', approvedBy: 'privacy office', approved: '2026-07-02' };
}

function summarise(verdict: UseVerdict): string {
  if (verdict.covered) return verdict.agreement === undefined ? 'covered' : `covered by ${verdict.agreement.id}`;
  return `${verdict.certain ? '' : 'perhaps: '}${verdict.detail}`;
}
