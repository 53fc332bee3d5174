import * as parser from '@typescript-eslint/parser';
import { describe, expect, it } from 'vitest';
import { Analysis } from '../../src/analysis/analysis.js';
import { valueOf } from '../../src/analysis/module.js';
import type { TypeEntry } from '../../src/catalog/define.js';
import { standardCatalog } from '../../src/analysis/catalog-index.js';
import { isModelHost, vendors } from '../../src/catalog/vendors/index.js';
import { readSettings } from '../../src/settings/index.js';
import { differences, lint, readMarks } from '../support/marked-programs.js';
import { accessTo, callOf, entryWays, extendAccess, givenWays, programWith, typeEntries, type Access, type Way } from './programs/access.js';
import { alternativesOf } from './programs/alternatives.js';
import { byDefault, endpointCases, nameOf, type EndpointCase } from './programs/endpoint-cases.js';
import { callbackProgram, constructionCallbackProgram, constructionProgram, PHI_LITERAL, promptProgram, resultProgram, type Program } from './programs/llm-programs.js';
import { probeOf, type Probe } from './programs/probe.js';
import { addressPrograms, answerPrograms, bodyPrograms } from './programs/request-programs.js';
import { sinkPrograms } from './programs/sink-programs.js';

/**
 * Programs that the catalog writes itself: whatever it says about a package has to be seen in code that uses the package
 * so. What is not seen stands here with the reason, and has to leave the list on the day it is seen.
 */
const unseen: ReadonlyMap<string, string> = new Map([
]);

const PROMPTS = 'no-phi-in-prompt';
const COMPLETIONS = 'no-completion-logging';
const ENDPOINTS = 'no-uncovered-endpoint';

function expectNone(label: string, differing: readonly string[], text: string): void {
  if (unseen.has(label)) expect(differing, `${label} is seen now: take it off the list`).not.toEqual([]);
  else expect(differing.join('\n'), text).toBe('');
}

function wrongLines(rule: string, { text }: Program): string[] {
  return differences(readMarks(text, rule), lint(text, 'program.ts', { [`hipaa/${rule}`]: 'error' }));
}

/** Rows for a table of tests, without those for which the catalog has nothing to say. */
function rows(programs: readonly (Program | undefined)[]): [string, Program][] {
  return programs.filter((program) => program !== undefined).map((program) => [program.label, program]);
}

const ways = [...entryWays, ...givenWays];
const calls = [...typeEntries].flatMap(([type, { entry }]) =>
  (entry.calls ?? []).flatMap((call) => alternativesOf(call.path).map((steps) => ({ access: accessTo(type), steps, call }))),
);

function describePrograms(title: string, rule: string, programs: readonly [string, Program][]): void {
  describe(`${title} (${String(programs.length)})`, () => {
    it.each(programs)('%s', (label, program) => {
      expectNone(label, wrongLines(rule, program), program.text);
    });
  });
}

describePrograms('calls with PHI at every prompt path', PROMPTS, rows(calls.map(({ access, steps, call }) => promptProgram(access, steps, call))));
const constructions = ways.filter(({ takesArguments }) => takesArguments).map((way) => ({ way, entry: typeEntries.get(way.type)?.entry ?? {} }));
describePrograms('constructions with PHI at every prompt path', PROMPTS, rows(constructions.map(({ way, entry }) => constructionProgram(way, entry))));
describePrograms('constructions with callbacks that print', COMPLETIONS, rows(constructions.map(({ way, entry }) => constructionCallbackProgram(way, entry))));
describePrograms('calls whose answers are printed', COMPLETIONS, rows(calls.map(({ access, steps, call }) => resultProgram(access, steps, call))));
describePrograms('calls with callbacks that print', COMPLETIONS, rows(calls.map(({ access, steps, call }) => callbackProgram(access, steps, call))));

const requests = [...typeEntries].flatMap(([type, { entry }]) => (entry.requests ?? []).map((request) => ({ access: accessTo(type), request })));
describePrograms("requests to a model's host", ENDPOINTS, rows(requests.flatMap(({ access, request }) => addressPrograms(access, request))));
describePrograms("requests to a model's host with PHI in the body", PROMPTS, rows(requests.flatMap(({ access, request }) => bodyPrograms(access, request))));
describePrograms("requests to a model's host whose answers are printed", COMPLETIONS, rows(requests.flatMap(({ access, request }) => answerPrograms(access, request))));

/** A statement that decides where requests go, and the vendors that its finding has to name. */
interface EndpointRow {
  readonly text: string;
  readonly vendors: readonly string[];
}

function endpointRow(access: Access, statement: string, { label, vendors: expected }: EndpointCase): [string, EndpointRow] {
  return [`${access.label} ${label}`, { text: programWith(access, [statement]), vendors: expected }];
}

/** A construction shows its endpoint itself; an instance that a package exports ready-made shows it at its first call. */
function endpointsOfWay({ type, takesArguments, make }: Way): [string, EndpointRow][] {
  const entry = typeEntries.get(type)?.entry;
  if (entry?.endpoint === undefined) return [];
  const access = make('');
  if (takesArguments) return endpointCases(entry.endpoint).map((one) => endpointRow(access, `void ${make(one.argumentText).expression};`, one));
  const [path] = [...Object.keys(entry.gives ?? {}), ...(entry.calls ?? []).map((call) => `${call.path}()`)];
  const [steps = []] = alternativesOf(path ?? '()');
  return byDefault(entry.endpoint).map((one) => endpointRow(access, `void ${callOf(access, steps.slice(0, -1), '')};`, one));
}

const endpoints = [
  ...ways.filter(({ type, from }) => type !== from).flatMap(endpointsOfWay),
  ...calls.flatMap(({ access, steps, call }) =>
    call.endpoint === undefined
      ? []
      : endpointCases(call.endpoint).map((one) => endpointRow({ ...access, label: extendAccess(access, steps).label }, `await ${callOf(access, steps, one.argumentText)};`, one)),
  ),
];

describe(`constructions and calls that decide where requests go (${String(endpoints.length)})`, () => {
  it.each(endpoints)('%s', (label, { text, vendors: expected }) => {
    const found = lint(text, 'program.ts', { [`hipaa/${ENDPOINTS}`]: 'error' }).map(({ message }) => message);
    const wrong = expected.length === 0 ? found : expected.filter((name) => !found.some((message) => message.includes(name)));
    expectNone(label, wrong, text);
  });
});

const hosts = vendors.filter(isModelHost).flatMap((vendor) => vendor.hosts.map((pattern): [string, string] => [pattern, vendor.id]));
describe(`raw requests to the hosts of model vendors (${String(hosts.length)})`, () => {
  it.each(hosts)('%s is %s', (pattern, id) => {
    const text = [
      `const response = await fetch('https://${pattern.replaceAll('*', 'sample')}/v1/answer', { method: 'POST', body: JSON.stringify({ input: ${PHI_LITERAL} }) }); // $ alert ${PROMPTS} alert ${ENDPOINTS}`,
      `console.log(await response.json()); // $ alert ${COMPLETIONS}`,
    ].join('\n');
    const found = lint(text, 'program.ts', { [`hipaa/${ENDPOINTS}`]: 'error', [`hipaa/${PROMPTS}`]: 'error', [`hipaa/${COMPLETIONS}`]: 'error' });
    expectNone(pattern, differences(readMarks(text, ''), found), text);
    if (!unseen.has(pattern)) expect(found.find(({ rule }) => rule === ENDPOINTS)?.message).toContain(nameOf(id));
  });
});

const { settings } = readSettings({}, { cwd: import.meta.dirname, today: '2026-11-22' });

/** Marked lines on which no completion reaches a sink of the given id, and the reverse, whether or not a rule reports such sinks. */
function wrongSinkLines({ text }: Program, id: string): string[] {
  const program = parser.parse(text, { range: true, loc: true, sourceType: 'module' });
  const analysis = new Analysis({ path: `${import.meta.dirname}/program.ts`, cwd: import.meta.dirname, text, program: () => program }, settings);
  const found = analysis
    .completionFlows()
    .filter(({ sink, sure }) => sure && sink.kind === 'catalog' && sink.record.surface.sink?.id === id)
    .map(({ call }) => ({ line: text.slice(0, valueOf(call).start).split('\n').length, rule: id, message: '' }));
  return differences(readMarks(text, id), found);
}

const sinks = [...typeEntries].flatMap(([type, { surface, entry }]) =>
  (entry.sinks ?? []).flatMap((sink) => sinkPrograms(accessTo(type), sink).map((program): [string, Program, string] => [program.label, program, surface.sink?.id ?? ''])),
);
describe(`sinks with a completion at every data position (${String(sinks.length)})`, () => {
  it.each(sinks)('%s', (label, program, id) => {
    expectNone(label, wrongSinkLines(program, id), program.text);
  });
});

const probes = ways.flatMap((way): [string, Probe][] => {
  const found = probeOf(way);
  return found === undefined ? [] : [[way.make('').label, found]];
});
describe(`ways to a client or a sink (${String(probes.length)})`, () => {
  it.each(probes)('%s', (label, probe) => {
    const { program } = probe;
    expectNone(label, probe.kind === 'sink' ? wrongSinkLines(program, probe.sink) : wrongLines(probe.kind === 'prompt' ? PROMPTS : COMPLETIONS, program), program.text);
  });

  it('leave out only what leads to something else, copies payloads, has an endpoint or callbacks alone, or sends no body', () => {
    const unprobed = ways.filter((way) => probeOf(way) === undefined && standardCatalog().copiesOfType(way.type).length === 0).map(({ type }) => typeEntries.get(type)?.entry ?? {});
    const reasons: readonly (keyof TypeEntry)[] = ['gives', 'endpoint', 'through', 'model', 'prompts', 'requests', 'callbacks'];
    const onlyCallsBack = ({ calls = [] }: TypeEntry): boolean => calls.length > 0 && calls.every(({ callbacks }) => callbacks !== undefined);
    expect(unprobed.filter((entry) => !reasons.some((reason) => reason in entry) && !onlyCallsBack(entry))).toEqual([]);
  });
});
