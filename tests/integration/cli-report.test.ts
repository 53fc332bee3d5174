import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sarifToMarkdown } from '@security-alert/sarif-to-markdown';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Inventory } from '../../src/inventory/model.js';
import { clinicProject } from '../support/clinic.js';
import type { HostProject, Output } from '../support/host-project.js';
import { root } from '../support/repository.js';

const FORMATS = ['json', 'markdown', 'csv', 'sarif', 'gitlab'] as const;

let project: HostProject;
const outputs = new Map<string, Output>();
let inventory: Inventory;

beforeAll(async () => {
  project = clinicProject();
  for (const format of FORMATS) outputs.set(format, await project.cli(['report', '--format', format]));
  inventory = JSON.parse(textOf('json')) as Inventory;
});
afterAll(() => {
  project.remove();
});

function textOf(format: (typeof FORMATS)[number]): string {
  return outputs.get(format)?.stdout ?? '';
}

function callIn(file: string): Inventory['calls'][number] {
  const call = inventory.calls.find((one) => one.file === file);
  if (call === undefined) throw new Error(`no call in ${file}`);
  return call;
}

describe.each(FORMATS)('report in %s', (format) => {
  it('ends with 0 and is silent on standard error', () => {
    expect(outputs.get(format)).toMatchObject({ code: 0, stderr: '' });
  });

  it('gives the same bytes again', async () => {
    expect((await project.cli(['report', '--format', format])).stdout).toBe(textOf(format));
  });

  it('names no place on the machine', () => {
    expect(textOf(format)).not.toContain(project.path);
  });

  it('gives no legal verdict', () => {
    expect(textOf(format)).not.toMatch(/\b(?:non-)?compliant|violat|breach|illegal\b/i);
  });
});

describe('the inventory', () => {
  it('counts calls, findings and what is not judged', () => {
    expect(inventory.summary).toMatchObject({ calls: 2, callsThroughFunctions: 1, callsNotJudged: 0, clients: 2, vendors: 2, vendorsWithoutAgreement: 1, errors: 2, warnings: 0, exceptions: 1 });
  });

  it('names the agreement of each hop, or what is missing, with the page that was read', () => {
    expect(callIn('src/llm.js').routes).toMatchObject([{ kind: 'hops', hops: [{ vendor: 'anthropic', name: 'Anthropic', agreement: 'anthropic-2026', missing: null, fact: { checked: expect.any(String) as string } }] }]);
    expect(callIn('src/draft.js').routes).toMatchObject([{ kind: 'hops', hops: [{ vendor: 'openai', agreement: null, missing: { reason: 'none-declared', detail: 'no agreement with OpenAI is declared' } }] }]);
  });

  it('tells calls apart by file, function, label and ordinal', () => {
    expect(inventory.calls.map(({ id }) => id)).toEqual(['src/draft.js#draft#openai.responses.create#1', 'src/llm.js#ask#anthropic.messages.create#1', 'src/triage.js#triage#ask#1']);
  });

  it('leads from a function of the project to the call behind it', () => {
    expect(callIn('src/triage.js')).toMatchObject({ kind: 'wrapper', through: ['src/llm.js#ask#anthropic.messages.create#1'], models: [{ name: 'claude-sonnet-4-6' }] });
  });

  it('says where prompts come from and where completions go', () => {
    expect(callIn('src/triage.js').sources).toContainEqual({ kind: 'literal', file: 'src/prompts.js' });
    expect(callIn('src/draft.js').sinks).toMatchObject([{ category: 'log', label: 'console.log', status: 'open', file: 'src/draft.js', line: 7 }]);
  });

  it('repeats the findings of the own configuration, with rule and duties', () => {
    expect(inventory.findings.map(({ rule, file, line }) => `${rule} ${file}:${String(line)}`)).toEqual(['no-uncovered-endpoint src/draft.js:3', 'no-completion-logging src/draft.js:7']);
    expect(inventory.findings[1]).toMatchObject({ id: 'no-completion-logging:src/draft.js#draft#1', within: 'draft', obligations: [11, 16], regulation: expect.arrayContaining(['45 CFR 164.502(b)']) as string[] });
  });

  it('lists comments that except something with their reasons', () => {
    expect(inventory.exceptions).toMatchObject([{ kind: 'comment', subject: 'no-completion-logging', reason: 'answers are one word' }]);
  });

  it('lists agreements with what rests on them', () => {
    expect(inventory.agreements.map(({ id, uses, notices }) => ({ id, used: uses > 0, notices }))).toEqual([
      { id: 'anthropic-2026', used: true, notices: [] },
      { id: 'sentry-2026', used: false, notices: [] },
    ]);
  });

  it('says on what it rests, and what it is not', () => {
    expect(inventory.header).toMatchObject({ tool: { name: 'eslint-plugin-hipaa' }, commit: null, asOf: '2026-06-01', organization: { name: 'Quillfeather Clinic', role: 'covered-entity' } });
    expect(inventory.header.notes.join(' ')).toMatch(/input to a risk analysis.*not one/);
  });
});

describe('SARIF', () => {
  it('is valid', () => {
    const file = JSON.parse(readFileSync(join(root, 'tests/fixtures/sarif/sarif-2.1.0.json'), 'utf8')) as Record<string, unknown>;
    // Ajv knows neither the draft nor its name for an address.
    const schema = Object.fromEntries(Object.entries(file).filter(([key]) => key !== '$schema' && key !== 'id'));
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
    expect(validate(JSON.parse(textOf('sarif'))) ? [] : validate.errors).toEqual([]);
  });

  it('leads from the completion to the sink', () => {
    const { runs } = JSON.parse(textOf('sarif')) as Log;
    const result = runs[0]?.results?.find(({ ruleId }) => ruleId === 'hipaa/no-completion-logging');
    expect(result?.partialFingerprints).toEqual({ 'hipaaPlace/v1': 'no-completion-logging:src/draft.js#draft#1' });
    const steps = result?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => `${String(location?.physicalLocation?.region?.startLine)} ${location?.message?.text ?? ''}`);
    expect(steps).toEqual(['6 openai.responses.create()', '6 response', '7 output_text', '7 console.log(0)']);
  });

  it('is read by a second program, which names every finding with rule, message and lines', () => {
    const read = sarifToMarkdown({ title: 'findings', owner: 'clinic', repo: 'app', branch: 'main', sourceRoot: '', failOn: ['error'] });
    const [page] = read(JSON.parse(textOf('sarif')) as Log);
    expect(page).toMatchObject({ hasMessages: true, shouldFail: true });
    const found = inventory.findings.map(({ rule, file, line, endLine }) => [`**[hipaa/${rule}]** [[HELP LINK](`, `https://github.com/clinic/app/blob/main/${file}#L${String(line)}-L${String(endLine)}`]);
    expect(found.flat().filter((text) => page?.body.includes(text) !== true)).toEqual([]);
    expect(page?.body).not.toContain('undefined#');
  });

  it('holds no source text', () => {
    expect(textOf('sarif')).not.toMatch(/"snippet"|"contents"/);
  });
});

describe('the report for GitLab', () => {
  it('has what Code Quality asks for, of every finding', () => {
    const issues = JSON.parse(textOf('gitlab')) as readonly { readonly fingerprint: string }[];
    expect(issues).toEqual(
      inventory.findings.map(({ rule, message, file, line, endLine }) => ({
        description: message,
        check_name: `hipaa/${rule}`,
        fingerprint: expect.stringMatching(/^[\da-f]{64}$/) as string,
        severity: 'critical',
        location: { path: file, lines: { begin: line, end: endLine } },
      })),
    );
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});

describe('CSV', () => {
  it('has a row for each call, and rows end as RFC 4180 says', () => {
    const rows = textOf('csv').split('\r\n');
    expect(rows).toHaveLength(inventory.calls.length + 2);
    expect(rows.at(-1)).toBe('');
  });
});

describe('Markdown', () => {
  it('draws a map and never counts findings without what was not judged', () => {
    expect(textOf('markdown')).toMatch(/```mermaid\nflowchart LR\n/);
    expect(textOf('markdown')).toMatch(/2 findings; of 2 calls, 0 could not be judged\./);
  });
});
