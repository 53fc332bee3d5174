import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAccessPath } from '../../src/catalog/access-path.js';
import { environmentSwitches, payloadCopies } from '../../src/catalog/payload-copies/index.js';
import { surfaces } from '../../src/catalog/surfaces.js';
import { findVendor } from '../../src/catalog/vendors/index.js';
import { parseVersion } from '../../src/analysis/project/versions.js';
import { root } from '../support/repository.js';
import { payloadCopiesPage } from './payload-copies-page.js';

const records = [...payloadCopies, ...environmentSwitches];
const typeNames = new Set(surfaces.flatMap(({ types }) => Object.keys(types)));

describe('what copies payloads', () => {
  it('has paths that parse and types that exist', () => {
    for (const { types, call, when = [], off = [], masks = [], target } of payloadCopies) {
      expect(types.filter((type) => !typeNames.has(type))).toEqual([]);
      const endpoint = target.kind === 'vendor' ? target.endpoint : {};
      const paths = [...when, ...off.flat()].map(({ path }) => path);
      for (const path of [...paths, ...masks, ...(endpoint.urls ?? []), ...(endpoint.resources ?? []), ...(call === undefined ? [] : [call])]) {
        expect(parseAccessPath(path).length, path).toBeGreaterThan(0);
      }
      for (const path of paths) expect(path).toMatch(/^\(\d\)/);
    }
  });

  it('names vendors that exist, with source and date', () => {
    for (const { target, evidence, checked } of records) {
      if (target.kind === 'vendor' && target.endpoint.vendor !== undefined) expect(findVendor(target.endpoint.vendor)?.id).toBe(target.endpoint.vendor);
      expect(evidence).toMatch(/^https:\/\//);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('gives advice that fits into a sentence, and versions in order', () => {
    for (const record of records) {
      if (!('exporter' in record && record.exporter === 'any')) expect(record.instead).toMatch(/^[A-Z][^\n]*[^.]$/);
      const [since, until] = [record.since, record.until].map((text) => (text === undefined ? undefined : parseVersion(text)));
      if (since !== undefined && until !== undefined) expect(since[0] * 1e6 + since[1]).toBeLessThan(until[0] * 1e6 + until[1]);
    }
  });

  it('covers the variables and events that vendors list', () => {
    const variables = new Set(environmentSwitches.map(({ variable }) => variable));
    expect(variables).toContain('LANGSMITH_TRACING');
    expect(variables).toContain('LANGCHAIN_TRACING_V2');
    expect(variables).toContain('DD_LLMOBS_ENABLED');
  });

  it('has a page that shows it as it is', async () => {
    await expect(payloadCopiesPage()).toMatchFileSnapshot(join(root, 'docs/payload-copies.md'));
  });
});

/** The options and functions against the declarations of the packages that are installed. */
const DECLARED: readonly { readonly file: string; readonly names: readonly string[] }[] = [
  { file: 'openai/client.d.ts', names: ['logLevel', 'logger'] },
  { file: 'openai5/client.d.ts', names: ['logLevel'] },
  { file: '@anthropic-ai/sdk/client.d.ts', names: ['logLevel', 'openTelemetry'] },
  { file: 'groq-sdk/client.d.ts', names: ['logLevel'] },
  { file: '@mistralai/mistralai/esm/lib/config.d.ts', names: ['debugLogger'] },
  { file: '@mistralai/mistralai/esm/extra/observability/index.d.ts', names: ['configureTelemetry', 'registerTracerProvider', 'setTracerProvider', 'RedactingSpanExporter'] },
  { file: 'ai/dist/index.d.ts', names: ['experimental_telemetry', 'isEnabled', 'recordInputs', 'recordOutputs', 'onError'] },
  { file: 'ai7/dist/index.d.ts', names: ['telemetry', 'registerTelemetry', 'recordInputs', 'recordOutputs'] },
  { file: '@sentry/core/build/types/types/datacollection.d.ts', names: ['genAI', 'inputs', 'outputs'] },
  {
    file: '@sentry/node/build/types/index.d.ts',
    names: payloadCopies
      .filter(({ id, call }) => id === 'sentry-ai' && call !== undefined && call !== 'init')
      .flatMap(({ call = '' }) => call.slice(1, -1).split(',')),
  },
];

describe('installed packages declare', () => {
  it.each(DECLARED)('the names that the catalog uses of $file', ({ file, names }) => {
    const text = readFileSync(join(root, 'node_modules', file), 'utf8');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  it('no level of the log in the version before the one with which it begins', () => {
    expect(readFileSync(join(root, 'node_modules/openai4/index.d.ts'), 'utf8')).not.toMatch(/logLevel/);
  });
});
