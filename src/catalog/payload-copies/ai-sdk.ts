import type { CopyFacts, PayloadCopy } from './define.js';

const checked = '2026-11-22';
const tracer: CopyFacts['target'] = { kind: 'tracer' };
const both: CopyFacts['copies'] = ['prompt', 'completion'];
const calls = '{generateText,streamText,generateObject,streamObject,embed,embedMany}';
const record = '`recordInputs: false` and `recordOutputs: false`';

const telemetry = (option: 'experimental_telemetry' | 'telemetry', on: Pick<PayloadCopy, 'types' | 'call'>): PayloadCopy => ({
  id: 'ai-sdk-telemetry',
  by: option,
  ...on,
  when: [{ path: `(0).${option}.isEnabled`, equals: [true] }],
  off: [
    [
      { path: `(0).${option}.recordInputs`, equals: [false], keeps: 'prompt' },
      { path: `(0).${option}.recordOutputs`, equals: [false], keeps: 'completion' },
    ],
  ],
  copies: both,
  target: tracer,
  instead: `Set ${record}`,
  safe: 'false',
  package: 'ai',
  // The new name of the option; under the old one every version records.
  ...(option === 'telemetry' && { since: '7.0.0' }),
  evidence: 'https://www.npmjs.com/package/ai/v/6.0.326',
  checked,
});

/** Telemetry that records inputs and outputs by default, and errors that the default handler prints. */
export const aiSdk: readonly PayloadCopy[] = [
  telemetry('experimental_telemetry', { types: ['ai.Module'], call: calls }),
  telemetry('experimental_telemetry', { types: ['ai.Agent'] }),
  telemetry('telemetry', { types: ['ai.Module'], call: calls }),
  telemetry('telemetry', { types: ['ai.Agent'] }),
  {
    id: 'ai-sdk-telemetry',
    types: ['ai.Module'],
    call: 'registerTelemetry',
    copies: both,
    target: tracer,
    instead: `Give every call a \`telemetry\` with ${record}`,
    package: 'ai',
    since: '7.0.0',
    evidence: 'https://www.npmjs.com/package/ai/v/7.0.173',
    checked,
  },
  {
    id: 'ai-sdk-errors',
    types: ['ai.Module'],
    call: '{streamText,streamObject}',
    when: [{ path: '(0).onError', absent: true }],
    copies: both,
    target: { kind: 'log' },
    instead: 'Pass an `onError` that logs an id or a redacted copy',
    package: 'ai',
    since: '5.0.0',
    evidence: 'https://www.npmjs.com/package/ai/v/7.0.173',
    checked,
  },
];
