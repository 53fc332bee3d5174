import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import { rules } from '../../src/rules/index.js';
import { lint } from '../support/marked-programs.js';

const folder = join(import.meta.dirname, '../../docs/rules');

interface Example {
  readonly section: string;
  readonly code: string;
  readonly settings: Record<string, unknown>;
}

const TOKEN = /^## (?<section>.+)$|^<!-- settings: (?<settings>.+) -->$|^```ts\n(?<code>[^]*?)^```$/gm;

function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let section = '';
  let settings: Record<string, unknown> = {};
  for (const { groups } of page.matchAll(TOKEN)) {
    if (groups?.['section'] !== undefined) section = groups['section'];
    if (groups?.['settings'] !== undefined) settings = JSON.parse(groups['settings']) as Record<string, unknown>;
    if (groups?.['code'] !== undefined) {
      examples.push({ section, code: groups['code'], settings });
      settings = {};
    }
  }
  return examples;
}

/** The lines under the title that metadata knows. */
function headerOf(name: keyof typeof rules): string {
  const { docs } = rules[name];
  const presets = Object.entries(docs.presets).map(([preset, severity]) => `\`${preset}\` (${severity})`);
  const where = presets.length === 0 ? 'in no preset but `all`' : `in ${presets.join(' and ')}`;
  const suggestions = rules[name].meta?.hasSuggestions === true ? ' · offers suggestions' : '';
  return `# hipaa/${name}\n\n${docs.description}.\n\n${where}${suggestions} · ${docs.regulation.join(', ')} · [${docs.obligations.length === 1 ? 'duty' : 'duties'} ${docs.obligations.join(', ')}](../obligations.md)\n\n<!-- end generated header -->`;
}

describe.each(Object.keys(rules) as (keyof typeof rules)[])('the page of %s', (name) => {
  const path = join(folder, `${name}.md`);
  const page = readFileSync(path, 'utf8');
  const examples = examplesOf(page);

  it('begins with what the metadata says', async () => {
    const body = page.replace(/^[^]*<!-- end generated header -->/, '').replace(/^# .*\n/, '');
    await expect(`${headerOf(name)}${body.startsWith('\n') ? body : `\n${body}`}`).toMatchFileSnapshot(path);
  });

  it('has incorrect and correct examples, and says what the rule cannot see', () => {
    const sections = new Set(examples.map((example) => example.section));
    expect([...sections]).toEqual(expect.arrayContaining(['Incorrect', 'Correct']));
    expect(page).toMatch(/^## Options$/m);
    expect(page).toMatch(/^## What it cannot see$/m);
    expect(page).toMatch(/^## When not to use it$/m);
  });

  it.each(examples)('reports the $section examples as it should: $code', ({ section, code, settings }) => {
    const found = lint(code, 'example.ts', { [`hipaa/${name}`]: 'error' }, settings);
    expect(found.map(({ rule }) => rule)).toEqual(section === 'Incorrect' ? expect.arrayContaining([name]) : []);
    expect(found.every(({ rule }) => rule === name)).toBe(true);
  });
});

it('exports every rule that has a page', () => {
  expect(Object.keys(plugin.rules ?? {})).toEqual(Object.keys(rules));
});

it('keeps the rule table of the README current', async () => {
  const path = join(import.meta.dirname, '../../README.md');
  const rows = Object.values(rules).map(({ name, docs, meta }) => {
    const presets = (['recommended', 'strict'] as const).map((preset) => docs.presets[preset] ?? '');
    return `| [${name}](docs/rules/${name}.md) | ${docs.description} | ${presets.join(' | ')} | ${meta?.hasSuggestions === true ? 'yes' : ''} |`;
  });
  const table = ['| rule | what it does | recommended | strict | suggestions |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
  const text = readFileSync(path, 'utf8').replace(/(<!-- begin rule table -->\n)[^]*?(<!-- end rule table -->)/, `$1${table}\n$2`);
  await expect(text).toMatchFileSnapshot(path);
});
