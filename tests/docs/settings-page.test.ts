import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import { readSettings } from '../../src/settings/index.js';
import { environment } from '../settings/examples.js';
import { lint } from '../support/marked-programs.js';

const recommended = Object.fromEntries(Object.keys(plugin.configs.recommended.rules ?? {}).map((name) => [name, 'error'] as const));

const page = readFileSync(join(import.meta.dirname, '../../docs/settings.md'), 'utf8');
const EXAMPLE = /^### (?<title>.+)$[^#]*?^```js\n(?<settings>[^]*?)^```\n\n```ts\n(?<code>[^]*?)^```$/gm;

const examples = [...page.matchAll(EXAMPLE)].map(({ groups }) => ({
  title: groups?.['title'] ?? '',
  settings: JSON.parse(JSON.stringify(runInNewContext(`({${groups?.['settings'] ?? ''}})`))) as Record<string, unknown>,
  code: groups?.['code'] ?? '',
}));

/** The rule that a comment at the end of a line names. */
function expected(code: string): readonly string[] {
  return code.split('\n').flatMap((line, index) => {
    const rule = / \/\/ hipaa\/(?<rule>[\w-]+)$/.exec(line)?.groups?.['rule'];
    return rule === undefined ? [] : [`${String(index + 1)} ${rule}`];
  });
}

describe('the page of the settings', () => {
  it('shows an example under every heading about own catalog entries', () => {
    const section = /^## Own catalog entries$(?<text>[^]*?)^## /m.exec(page)?.groups?.['text'] ?? '';
    expect(examples.map(({ title }) => title)).toEqual([...section.matchAll(/^### (?<title>.+)$/gm)].map(({ groups }) => groups?.['title']));
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  it.each(examples)('has no mistake in the settings of $title', ({ settings }) => {
    expect(readSettings(settings, environment).problems).toEqual([]);
  });

  it.each(examples)('reports what the comments of $title say', ({ settings, code }) => {
    const found = lint(code, 'src/example.ts', recommended, { ...settings, asOf: '2026-11-01' });
    expect(found.map(({ line, rule, message }) => (rule === 'fatal' ? message : `${String(line)} ${rule}`))).toEqual(expected(code));
  });

  it.each(examples)('reports less without the settings of $title', ({ code }) => {
    expect(lint(code, 'src/example.ts', recommended).length).toBeLessThan(expected(code).length);
  });
});
