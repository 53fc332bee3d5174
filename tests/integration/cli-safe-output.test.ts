import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifest } from '../support/host-programs.js';
import { HostProject, type Output } from '../support/host-project.js';
import { leaks } from '../support/leaks.js';
import { plantedModule, plantedProgram, plantedSettings, sabotagedParser } from '../support/planted-programs.js';
import { canaries } from '../support/synthetic-phi.js';

const FORMATS = ['json', 'markdown', 'csv', 'sarif'];

/** What the sabotaged parser leaves to other readers. */
const innocent = `import Anthropic from '@anthropic-ai/sdk';
export const client = new Anthropic();
client.beta;
`;

const blocks = canaries.map((canary, index) => ({ files: [`src/settings-${String(index)}.js`], settings: { hipaa: plantedSettings({ ...canary }) } }));
const config = `import hipaa from 'eslint-plugin-hipaa';
${canaries.map((_, index) => `import * as parser${String(index)} from './parser-${String(index)}.js';`).join('\n')}

export default [
  hipaa.configs.all,
  { settings: { hipaa: { asOf: '2026-06-01' } } },
  ...${JSON.stringify(blocks)}.map((block) => ({ ...block, settings: { hipaa: { ...block.settings.hipaa, register: undefined } } })),
${canaries.map((_, index) => `  { files: ['src/crash-${String(index)}.js'], languageOptions: { parser: parser${String(index)} } },`).join('\n')}
  { ignores: ['parser-*.js'] },
];
`;

/** An inventory that somebody has filled with identifiers. */
function plantedInventory(json: string): string {
  const inventory = JSON.parse(json) as { calls: Record<string, unknown>[]; agreements: Record<string, unknown>[]; vendors: Record<string, unknown>[]; declarations: object[]; exceptions: Record<string, unknown>[] };
  const [call] = inventory.calls;
  for (const { text } of canaries) {
    inventory.calls.push({ ...call, file: `${text}.js`, label: text, within: text, routes: [{ kind: 'environment', name: text }], models: [{ name: text, status: 'accepted', detail: null }] });
    inventory.agreements.push({ ...inventory.agreements[0], id: text, vendor: text, notices: [] });
    inventory.vendors.push({ ...inventory.vendors[0], id: text, name: text });
    inventory.declarations.push({ kind: text, value: text });
    inventory.exceptions.push({ kind: text, id: text, subject: text, where: text, reason: text, approvedBy: text, day: text, count: 1 });
  }
  return JSON.stringify(inventory);
}

let project: HostProject;
const reports = new Map<string, Output>();
const diffs = new Map<string, Output>();

beforeAll(async () => {
  const programs = canaries.flatMap((canary, index): (readonly [string, string])[] => {
    const module = plantedModule(canary);
    const program = plantedProgram(canary);
    const suppressed = `// eslint-disable-next-line hipaa/no-completion-logging -- ${canary.text}\nconsole.log(answer);\n`;
    return [
      [`src/code-${String(index)}.js`, program.replace('throw new Error', () => `${suppressed}throw new Error`)],
      [`src/settings-${String(index)}.js`, program],
      [`src/crash-${String(index)}.js`, innocent],
      [`parser-${String(index)}.js`, sabotagedParser(canary)],
      [`src/${module.name}`, module.text],
    ];
  });
  project = new HostProject({ 'package.json': JSON.stringify(manifest), 'eslint.config.js': config, ...Object.fromEntries(programs) }, { eslint: 'eslint' });
  for (const format of FORMATS) reports.set(format, await project.cli(['report', '--format', format], { DEBUG: 'eslint-plugin-hipaa' }));
  project.write('inventory.json', plantedInventory(reports.get('json')?.stdout ?? ''));
  for (const format of ['text', 'markdown', 'json']) diffs.set(format, await project.cli(['check', '--against', 'inventory.json', '--format', format]));
}, 120_000);
afterAll(() => {
  project.remove();
});

describe.each(FORMATS)('a report in %s of a project full of identifiers', (format) => {
  it('is written', () => {
    expect(reports.get(format)?.code).toBe(0);
    expect(reports.get(format)?.stdout.length).toBeGreaterThan(10_000);
  });

  it('holds none of them, nor do its errors', () => {
    expect(leaks(reports.get(format)?.stdout ?? '')).toEqual([]);
    expect(leaks(reports.get(format)?.stderr ?? '')).toEqual([]);
  });
});

it('counts the errors inside the analysis', () => {
  const { notJudged } = JSON.parse(reports.get('json')?.stdout ?? '') as { notJudged: { errors: readonly { error: string }[] } };
  expect(new Set(notJudged.errors.map(({ error }) => error))).toEqual(new Set(['RangeError']));
});

describe.each(['text', 'markdown', 'json'])('a difference in %s to an inventory full of identifiers', (format) => {
  it('is told', () => {
    expect(diffs.get(format)?.code).toBe(1);
  });

  it('holds none of them', () => {
    expect(leaks(diffs.get(format)?.stdout ?? '')).toEqual([]);
  });
});
