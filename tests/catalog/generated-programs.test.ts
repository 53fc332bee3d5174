import * as parser from '@typescript-eslint/parser';
import { describe, expect, it } from 'vitest';
import { Analysis } from '../../src/analysis/analysis.js';
import { valueOf } from '../../src/analysis/module.js';
import { isModelHost, vendors } from '../../src/catalog/vendors/index.js';
import { readSettings } from '../../src/settings/index.js';
import { differences, lint, readMarks } from '../support/marked-programs.js';
import { accessTo, callOf, entryWays, givenWays, programWith, SAME_AS_ARGUMENT, typeEntries, type Access, type Way } from './programs/access.js';
import { alternativesOf, type PlainStep } from './programs/alternatives.js';
import { argumentsWith } from './programs/arguments.js';
import { byDefault, endpointCases, nameOf, type EndpointCase } from './programs/endpoint-cases.js';
import { callbackProgram, constructionProgram, promptProgram, resultProgram, type Program } from './programs/llm-programs.js';
import { answerPrograms, bodyPrograms } from './programs/request-programs.js';
import { sinkPrograms } from './programs/sink-programs.js';

const PROMPTS = 'no-phi-in-prompt';
const COMPLETIONS = 'no-completion-logging';
const ENDPOINTS = 'no-uncovered-endpoint';

function wrongLines(rule: string, { text }: Program): string[] {
  return differences(readMarks(text, rule), lint(text, 'program.ts', { [`hipaa/${rule}`]: 'error' }));
}

/** Each program under a name of its own, without those for which the catalog has nothing to say. */
function rows(programs: readonly (Program | undefined)[]): [string, Program][] {
  return programs.filter((program) => program !== undefined).map((program) => [program.label, program]);
}

const calls = [...typeEntries].flatMap(([type, { entry }]) =>
  (entry.calls ?? []).flatMap((call) => alternativesOf(call.path).map((steps) => ({ access: accessTo(type), steps, call }))),
);

const prompts = rows(calls.map(({ access, steps, call }) => promptProgram(access, steps, call)));
describe(`PHI at every prompt path of ${String(prompts.length)} calls`, () => {
  it.each(prompts)('%s', (_, program) => {
    expect(wrongLines(PROMPTS, program), program.text).toEqual([]);
  });
});

const ways = [...entryWays, ...givenWays];
const constructions = rows(ways.filter((way) => way.takesArguments).map((way) => constructionProgram(way, typeEntries.get(way.type)?.entry ?? {})));
describe(`PHI at every prompt path of ${String(constructions.length)} constructions`, () => {
  it.each(constructions)('%s', (_, program) => {
    expect(wrongLines(PROMPTS, program), program.text).toEqual([]);
  });
});

const results = rows(calls.map(({ access, steps, call }) => resultProgram(access, steps, call)));
describe(`printed answers of ${String(results.length)} calls`, () => {
  it.each(results)('%s', (_, program) => {
    expect(wrongLines(COMPLETIONS, program), program.text).toEqual([]);
  });
});

const callbacks = rows(calls.map(({ access, steps, call }) => callbackProgram(access, steps, call)));
describe(`printing callbacks of ${String(callbacks.length)} calls`, () => {
  it.each(callbacks)('%s', (_, program) => {
    expect(wrongLines(COMPLETIONS, program), program.text).toEqual([]);
  });
});

// --- endpoints ---

function endpointFindings(access: Access, statement: string): string[] {
  return lint(programWith(access, [statement]), 'program.ts', { [`hipaa/${ENDPOINTS}`]: 'error' }).map(({ message }) => message);
}

interface EndpointRow {
  readonly access: Access;
  readonly statement: string;
  readonly vendors: readonly string[];
}

function endpointRow(access: Access, statement: string, { label, vendors: expected }: EndpointCase): [string, EndpointRow] {
  return [`${access.label} ${label}`, { access, statement, vendors: expected }];
}

/** A construction shows its endpoint itself; an instance that a package exports ready-made shows it at its first call. */
function endpointRows({ type, takesArguments, make }: Way): [string, EndpointRow][] {
  const entry = typeEntries.get(type)?.entry;
  if (entry?.endpoint === undefined) return [];
  if (takesArguments) {
    return endpointCases(entry.endpoint).map((one) => endpointRow(make(''), `void ${make(one.argumentText).expression};`, one));
  }
  const [path] = [...Object.keys(entry.gives ?? {}), ...(entry.calls ?? []).map((call) => `${call.path}()`)];
  const [steps] = alternativesOf(path ?? '');
  if (steps === undefined) return [];
  return byDefault(entry.endpoint).map((one) => endpointRow(make(''), `void ${callOf(make(''), steps.slice(0, -1), '')};`, one));
}

const endpoints = [
  ...entryWays.flatMap(endpointRows),
  ...givenWays.filter(({ type, from }) => from === undefined || typeEntries.get(from)?.entry.endpoint === undefined || type !== from).flatMap(endpointRows),
  ...calls.flatMap(({ access, steps, call }) =>
    call.endpoint === undefined ? [] : endpointCases(call.endpoint).map((one) => endpointRow(access, `await ${callOf(access, steps, one.argumentText)};`, one)),
  ),
];

describe(`where requests go, in ${String(endpoints.length)} constructions and calls`, () => {
  it.each(endpoints)('%s', (_, { access, statement, vendors: expected }) => {
    const found = endpointFindings(access, statement);
    if (expected.length === 0) expect(found, statement).toEqual([]);
    for (const name of expected) expect(found.join('\n'), programWith(access, [statement])).toContain(name);
  });
});

// --- hosts ---

const hosts = vendors.filter(isModelHost).flatMap((vendor) => vendor.hosts.map((pattern): [string, string] => [pattern, vendor.id]));
describe(`raw requests to ${String(hosts.length)} host patterns of model vendors`, () => {
  it.each(hosts)('%s is %s', (pattern, id) => {
    const url = `https://${pattern.replaceAll('*', 'sample')}/v1/answer`;
    const text = [
      `const response = await fetch('${url}', { method: 'POST', body: JSON.stringify({ input: 'Patient SSN: 899-71-4406' }) });`,
      'console.log(await response.json());',
    ].join('\n');
    const found = lint(text, 'program.ts', { [`hipaa/${ENDPOINTS}`]: 'error', [`hipaa/${PROMPTS}`]: 'error', [`hipaa/${COMPLETIONS}`]: 'error' });
    expect(found.map(({ rule, line }) => `${rule} ${String(line)}`).sort()).toEqual([`${COMPLETIONS} 2`, `${PROMPTS} 1`, `${ENDPOINTS} 1`].sort());
    expect(found.find(({ rule }) => rule === ENDPOINTS)?.message).toContain(nameOf(id));
  });
});

// --- HTTP clients ---

const requests = [...typeEntries].flatMap(([type, { entry }]) => (entry.requests ?? []).map((request) => ({ access: accessTo(type), request })));
const bodies = rows(requests.flatMap(({ access, request }) => bodyPrograms(access, request)));
describe(`PHI in the body of ${String(bodies.length)} requests to a model's host`, () => {
  it.each(bodies)('%s', (_, program) => {
    expect(wrongLines(PROMPTS, program), program.text).toEqual([]);
  });
});

const answers = rows(requests.flatMap(({ access, request }) => answerPrograms(access, request)));
describe(`printed answers of ${String(answers.length)} requests to a model's host`, () => {
  it.each(answers)('%s', (_, program) => {
    expect(wrongLines(COMPLETIONS, program), program.text).toEqual([]);
  });
});

// --- sinks ---

const { settings } = readSettings({}, { cwd: import.meta.dirname, today: '2026-11-22' });

/** Lines at which a completion reaches a sink of the given surface, whether or not a rule reports it. */
function sinkLines(text: string, id: string): number[] {
  const path = `${import.meta.dirname}/program.ts`;
  const program = parser.parse(text, { range: true, loc: true, sourceType: 'module' });
  const analysis = new Analysis({ path, cwd: import.meta.dirname, text, program: () => program }, settings);
  return analysis
    .completionFlows()
    .filter(({ sink, sure }) => sure && sink.kind === 'catalog' && sink.record.surface.sink?.id === id)
    .map(({ call, place }) => text.slice(0, Math.max(place.start, valueOf(call).start)).split('\n').length);
}

const sinks = [...typeEntries].flatMap(([type, { surface, entry }]) =>
  (entry.sinks ?? []).flatMap((sink) => sinkPrograms(accessTo(type), sink).map((program): [string, Program, string] => [program.label, program, surface.sink?.id ?? ''])),
);
describe(`completions at every data position of ${String(sinks.length)} sinks`, () => {
  it.each(sinks)('%s', (_, { text }, id) => {
    const expected = readMarks(text, '').map(({ line }) => line);
    expect([...new Set(sinkLines(text, id))].sort((a, b) => a - b), text).toEqual(expected);
  });
});

// --- ways to a value ---

/** The first thing that a value of a type can be seen by. */
function probe(type: string, access: Access, depth = 0): [rule: string, program: Program, id: string] | undefined {
  const known = typeEntries.get(type);
  if (known === undefined || depth > 4) return undefined;
  const { entry, surface } = known;
  const first = <T extends { readonly path: string }>(list: readonly T[] | undefined): (readonly [T, readonly PlainStep[]])[] =>
    (list ?? []).flatMap((one) => alternativesOf(one.path).map((steps) => [one, steps] as const));
  for (const [call, steps] of first(entry.calls)) {
    const prompt = promptProgram(access, steps, call);
    if (prompt !== undefined) return [PROMPTS, prompt, ''];
    const result = resultProgram(access, steps, call);
    if (result !== undefined) return [COMPLETIONS, result, ''];
  }
  for (const sink of entry.sinks ?? []) {
    const [program] = sinkPrograms(access, sink);
    if (program !== undefined) return ['', program, surface.sink?.id ?? ''];
  }
  for (const request of entry.requests ?? []) {
    const [program] = bodyPrograms(access, request);
    if (program !== undefined) return [PROMPTS, program, ''];
  }
  for (const parent of entry.extends ?? []) {
    const found = probe(parent, access, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
void givenWays; void argumentsWith; void SAME_AS_ARGUMENT;
const seen = ways.flatMap((way): [string, string, Program, string][] => {
  const found = probe(way.type, way.make(''));
  return found === undefined ? [] : [[way.make('').label, ...found]];
});
describe(`${String(seen.length)} ways to a client, sink or HTTP client`, () => {
  it.each(seen)('%s', (_, rule, program, id) => {
    if (rule === '') expect([...new Set(sinkLines(program.text, id))].sort((a, b) => a - b), program.text).toEqual(readMarks(program.text, '').map(({ line }) => line));
    else expect(wrongLines(rule, program), program.text).toEqual([]);
  });
});
