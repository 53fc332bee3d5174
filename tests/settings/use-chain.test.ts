import { describe, expect, it } from 'vitest';

import { judgeModelChain, readSettings } from '../../src/settings/index.js';
import type { Agreement } from '../../src/settings/index.js';
import type { HopWithBehind } from '../../src/settings/use-chain.js';
import { environment } from './examples.js';

const anthropic: Agreement = { id: 'a', vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'], models: ['claude-sonnet-4-6'] };
const azure: Agreement = { id: 'z', vendor: 'azure-openai', plan: 'azure-ga', signed: '2026-05-04', models: ['gpt-5'] };
const groq: Agreement = { id: 'g', vendor: 'groq', plan: 'paid', signed: '2026-05-04', models: ['llama-3.3-70b'] };
const router: Agreement = { id: 'r', vendor: 'own-router', hosts: ['llm.acme.io'], internal: true, models: ['anthropic/claude-sonnet-4-6'] };
const compound = (model: string): string => `Groq names the model \`${model}\` as not eligible or leaves it off its list (console.groq.com, 2026-11-22)`;

/** A hop, and what lies behind it. */
function to(vendor: string, ...behind: readonly string[]): HopWithBehind {
  return { hop: { vendor }, behind: behind.map((name) => ({ vendor: name })) };
}

function judge(model: string, hops: readonly HopWithBehind[], agreements: readonly Agreement[]): string {
  const { settings } = readSettings({ agreements }, environment);
  const verdict = judgeModelChain(model, hops, { file: 'src/summary.ts' }, settings);
  return verdict === undefined ? 'covered' : `${verdict.certain ? '' : 'perhaps: '}${verdict.detail}`;
}

describe('a model on its way through the hops of a request', () => {
  it.each<readonly [string, string, readonly HopWithBehind[], readonly Agreement[], string]>([
    ['without a hop', 'claude-haiku-4-5', [], [anthropic], 'covered'],
    ['that its vendor lists', 'claude-sonnet-4-6', [to('anthropic')], [anthropic], 'covered'],
    ['that its vendor does not list', 'claude-haiku-4-5', [to('anthropic')], [anthropic], 'the agreement `a` lists `claude-sonnet-4-6` and not `claude-haiku-4-5`'],
    ['that the second hop does not list', 'claude-haiku-4-5', [to('openrouter'), to('anthropic')], [anthropic], 'the agreement `a` lists `claude-sonnet-4-6` and not `claude-haiku-4-5`'],
    ['of a deployment, whose name tells no model', 'clinic-chat', [to('azure-openai')], [azure], 'perhaps: the agreement `z` lists `gpt-5` and not `clinic-chat`'],
    ['of a deployment, by the name of a vendor and of a model', 'openai/clinic-chat', [to('azure-openai')], [azure], 'perhaps: the agreement `z` lists `gpt-5` and not `openai/clinic-chat`'],
  ])('%s', (_name, model, hops, agreements, expected) => {
    expect(judge(model, hops, agreements)).toBe(expected);
  });
});

describe('a model that names its vendor', () => {
  it.each<readonly [string, string, readonly HopWithBehind[], readonly Agreement[], string]>([
    ['is known without the prefix', 'anthropic/claude-sonnet-4-6', [to('vercel-ai-gateway')], [anthropic], 'covered'],
    ['is known with the prefix', 'anthropic/claude-sonnet-4-6', [to('own-router', 'anthropic')], [router, { ...anthropic, models: ['anthropic/*'] }], 'covered'],
    ['is known without the prefix to an own server', 'anthropic:claude-sonnet-4-6', [to('own-router')], [{ ...router, models: ['claude-sonnet-4-6'] }], 'covered'],
    ['reaches the vendor behind a gateway', 'anthropic/claude-haiku-4-5', [to('vercel-ai-gateway')], [anthropic], 'the agreement `a` lists `claude-sonnet-4-6` and not `anthropic/claude-haiku-4-5`'],
    ['reaches it also by the syntax of another library', 'anthropic:claude-haiku-4-5', [to('openrouter')], [anthropic], 'the agreement `a` lists `claude-sonnet-4-6` and not `anthropic:claude-haiku-4-5`'],
    ['reaches no other vendor through one that passes nothing on', 'anthropic/claude-haiku-4-5', [to('openai')], [anthropic], 'covered'],
    ['reaches nobody by a name that stands for no vendor', 'claude/claude-haiku-4-5', [to('openrouter')], [anthropic], 'covered'],
    ['is judged once where the vendor is a hop already', 'groq/llama-3.3-70b', [to('openrouter'), to('groq')], [groq], 'covered'],
    ['is not asked of a hop that lies behind another already', 'anthropic/claude-sonnet-4-6', [to('helicone'), to('openrouter', 'anthropic', 'cohere')], [{ ...anthropic, models: ['x'] }], 'covered'],
    ['reaches no other vendor through one that nobody knows', 'anthropic/claude-haiku-4-5', [to('nobody')], [anthropic], 'covered'],
    ['is excluded with its prefix', 'groq/compound', [to('groq')], [groq], compound('groq/compound')],
    ['is excluded without it', 'groq:compound-beta', [to('groq')], [{ ...groq, models: ['*'] }], compound('compound-beta')],
    ['is excluded by its own vendor only', 'openai/compound-beta', [to('groq')], [{ ...groq, models: ['*'] }], 'covered'],
    ['keeps what stands behind the first separator', 'openrouter/anthropic/claude-haiku-4-5', [to('openrouter')], [{ id: 'x', vendor: 'openrouter', signed: '2026-05-04', models: ['anthropic/*'] }], 'covered'],
  ])('%s', (_name, model, hops, agreements, expected) => {
    expect(judge(model, hops, agreements)).toBe(expected);
  });
});

describe('an own server', () => {
  const own: Agreement = { id: 'own', vendor: 'own', hosts: ['llm.acme.io'], internal: true };

  it.each<readonly [string, string, readonly HopWithBehind[], readonly Agreement[], string]>([
    ['may choose the vendor that accepts the model', 'claude-sonnet-4-6', [to('own', 'groq', 'anthropic')], [own, groq, anthropic], 'covered'],
    ['has no choice where all refuse it: the first says why', 'gpt-5', [to('own', 'groq', 'anthropic')], [own, groq, anthropic], 'the agreement `g` lists `llama-3.3-70b` and not `gpt-5`'],
    ['may not choose where one excludes it', 'groq/compound', [to('own', 'anthropic', 'groq')], [own, { ...anthropic, models: ['*'] }, groq], compound('groq/compound')],
    ['is judged by its own list first', 'gpt-5', [to('own', 'anthropic')], [{ ...own, models: ['claude-*'] }, anthropic], 'the agreement `own` lists `claude-*` and not `gpt-5`'],
    ['leaves the next hop to be judged', 'gpt-5', [to('own'), to('anthropic')], [own, anthropic], 'the agreement `a` lists `claude-sonnet-4-6` and not `gpt-5`'],
  ])('%s', (_name, model, hops, agreements, expected) => {
    expect(judge(model, hops, agreements)).toBe(expected);
  });
});
