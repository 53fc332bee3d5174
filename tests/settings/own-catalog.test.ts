import { describe, expect, it } from 'vitest';
import { environmentSwitches, payloadCopies } from '../../src/catalog/payload-copies/index.js';
import { surfaces } from '../../src/catalog/surfaces.js';
import { readSettings } from '../../src/settings/index.js';
import { ownCatalog } from '../support/own-catalog.js';
import { synthetic } from '../support/synthetic-phi.js';
import { environment } from './examples.js';

function problemsOf(raw: unknown): readonly string[] {
  return readSettings(raw, environment).problems.map(({ path, message }) => `${path}: ${message}`);
}

function catalogOf(raw: unknown): ReturnType<typeof readSettings>['settings']['catalog'] {
  return readSettings(raw, environment).settings.catalog;
}

const client = { role: 'llm', modules: { '@acme/ai': { 'new Client': 'acme.Client' } } } as const;
const calling = (call: object): object => ({ surfaces: [{ ...client, types: { 'acme.Client': { calls: [{ path: 'ask', ...call }] } } }] });
const logger = { from: '@acme/log', name: 'logger', category: 'log' } as const;
const copy = { id: 'acme-trace', types: ['openai.Client'], copies: ['prompt'], target: { kind: 'log' }, instead: 'Leave it out' };

describe('own entries of the catalog', () => {
  it('have no mistakes where the shape is right', () => {
    expect(problemsOf(ownCatalog)).toEqual([]);
    expect(catalogOf(ownCatalog).surfaces).toHaveLength(7);
  });

  it('may be written as every surface of the catalog is', () => {
    // The catalog's own words, under other names.
    const names = new Set(surfaces.flatMap(({ types, payloads = {} }) => [...Object.keys(types), ...Object.keys(payloads)]));
    const texts = surfaces.map((surface) =>
      JSON.stringify({ ...surface, modules: {}, globals: {}, annotations: {} }).replaceAll(/"(?<name>[^"]*)"/g, (text, name: string) => (names.has(name) ? `"own:${name}"` : text)),
    );
    expect(problemsOf({ surfaces: texts.map((text) => JSON.parse(text) as unknown) })).toEqual([]);
  });

  it('may be written as every record of what copies payloads', () => {
    const { catalog } = readSettings({ payloadCopies: [...payloadCopies, ...environmentSwitches] }, environment).settings;
    expect(problemsOf({ payloadCopies: [...payloadCopies, ...environmentSwitches] })).toEqual([]);
    expect(catalog).toMatchObject({ copies: payloadCopies, switches: environmentSwitches });
  });

  it.each<[mistake: string, raw: object, problems: readonly string[]]>([
    ['a misspelt key', { surfaces: [{ ...client, type: {} }] }, ['surfaces[0].type: unknown key; did you mean `types`?', 'surfaces[0].modules["@acme/ai"]["new Client"]: unknown type `acme.Client`; did you mean `gcs.Client`?']],
    ['no role', { surfaces: [{ modules: {} }] }, ['surfaces[0].role: is missing']],
    ['an unknown role', { surfaces: [{ role: 'llms' }] }, ['surfaces[0].role: `llms` is not one of `llm`, `sink`, `http` or `tracer`; did you mean `llm`?']],
    ['a path that is none', calling({ prompts: ['(0).messages[', '(0)'] }), ['surfaces[0].types["acme.Client"].calls[0].prompts[0]: `(0).messages[` is not an access path such as (0).messages[].content']],
    ['a path of a call that is none', calling({ path: 'chat..create' }), ['surfaces[0].types["acme.Client"].calls[0].path: `chat..create` is not an access path such as (0).messages[].content']],
    ['a payload that nobody has', calling({ result: 'openai.Respons' }), ['surfaces[0].types["acme.Client"].calls[0].result: unknown payload `openai.Respons`; did you mean `openai.Response`?']],
    ['a vendor that nobody knows', calling({ endpoint: { vendor: 'antropic' } }), ['surfaces[0].types["acme.Client"].calls[0].endpoint.vendor: unknown vendor `antropic`; did you mean `anthropic`?']],
    ['a type that nobody has', { surfaces: [{ role: 'llm', modules: { '@acme/ai': { 'createClient()': 'openai.Clint' } } }] }, ['surfaces[0].modules["@acme/ai"]["createClient()"]: unknown type `openai.Clint`; did you mean `openai.Client`?']],
    ['a parent that nobody has', { surfaces: [{ ...client, types: { 'acme.Client': { extends: ['openai.Apis'] } } }] }, ['surfaces[0].types["acme.Client"].extends[0]: unknown type `openai.Apis`; did you mean `openai.Api`?']],
    ['a type of the catalog', { surfaces: [{ role: 'llm', types: { 'openai.Client': {} } }] }, ['surfaces[0].types["openai.Client"]: `openai.Client` is in the catalog already, and own entries only add to it']],
    ['a payload of the catalog', { surfaces: [{ role: 'llm', payloads: { 'openai.Response': { safe: ['output_text'] } } }] }, ['surfaces[0].payloads["openai.Response"]: `openai.Response` is in the catalog already, and own entries only add to it']],
    ['a global of the catalog', { surfaces: [{ role: 'http', globals: { console: 'console.Console' } }] }, ['surfaces[0].globals.console: `console` is in the catalog already, and own entries only add to it']],
    ['an export of the catalog', { surfaces: [{ role: 'llm', modules: { openai: { 'new OpenAI': 'openai.Client', 'new Other': 'openai.Client' } } }] }, ['surfaces[0].modules.openai["new OpenAI"]: the catalog describes this export of `openai` already, and own entries only add to it']],
    ['an export of the catalog among others', { surfaces: [{ role: 'llm', modules: { openai: { 'new {OpenAI,Other}': 'openai.Client' } } }] }, ['surfaces[0].modules.openai["new {OpenAI,Other}"]: the catalog describes this export of `openai` already, and own entries only add to it']],
    ['a key that says something by being there', { payloadCopies: [{ ...copy, serverOnly: false }] }, ['payloadCopies[0].serverOnly: true is expected, not `false`; leave the key out otherwise']],
    ['what turns a copy off without its facts', { payloadCopies: [{ ...copy, offBy: {} }] }, ['packages', 'name', 'when'].map((key) => `payloadCopies[0].offBy.${key}: is missing`)],
    ['a value that is neither text nor flag', calling({ endpoint: { switches: [{ path: '(0)', equals: 1, vendor: 'openai' }] } }), ['surfaces[0].types["acme.Client"].calls[0].endpoint.switches[0].equals: a text is expected, not `1`']],
    ['a vendor of model strings that nobody knows', calling({ endpoint: { modelString: { path: '(0)', syntax: 'gateway', vendor: 'antropic' } } }), ['surfaces[0].types["acme.Client"].calls[0].endpoint.modelString.vendor: unknown vendor `antropic`; did you mean `anthropic`?']],
    ['a subpath of a package of the catalog', { surfaces: [{ role: 'llm', modules: { 'openai/extra': { 'new Other': 'openai.Client' } } }] }, ['surfaces[0].modules["openai/extra"]["new Other"]: the catalog describes the package `openai`, whose subpaths count as the package: name the export there']],
    ['a type that stands in two surfaces', { surfaces: [{ role: 'llm', types: { 'acme.Client': {} } }, { role: 'http', types: { 'acme.Client': {} } }] }, ['surfaces[1].types["acme.Client"]: `acme.Client` stands here twice']],
    ['sinks that nobody describes', { surfaces: [{ role: 'sink', types: { 'acme.Log': { sinks: [{ path: 'info', data: ['(*)'] }] } } }] }, ['surfaces[0].sink: is missing; it says what kind of sink the types have, and who receives']],
    ['an unknown category', { sinks: [{ ...logger, category: 'logs' }] }, ['sinks[0].category: `logs` is not one of `log`, `error-tracking`, `telemetry`, `analytics`, `llm-observability`, `messaging`, `browser-storage`, `file` or 8 more; did you mean `log`?']],
    ['every export of a module', { sinks: [{ ...logger, name: '*' }] }, ['sinks[0].name: `*` would stand for every name; list the names']],
    ['a member that is a path', { sinks: [{ ...logger, member: ['child().info'] }] }, ['sinks[0].member: `child().info` is no name of a member']],
    ['a sink whose vendor nobody knows', { sinks: [{ ...logger, vendor: 'datadogg' }] }, ['sinks[0].vendor: unknown vendor `datadogg`; did you mean `datadog`?']],
    ['a copy to a vendor without its endpoint', { payloadCopies: [{ ...copy, target: { kind: 'vendor' } }] }, ['payloadCopies[0].target: a copy that goes to a vendor needs an `endpoint`']],
    ['a copy that goes nowhere', { payloadCopies: [{ ...copy, target: {} }] }, ['payloadCopies[0].target.kind: is missing']],
    ['a copy of a type that nobody has', { payloadCopies: [{ ...copy, types: ['openai.Clent'] }] }, ['payloadCopies[0].types[0]: unknown type `openai.Clent`; did you mean `openai.Client`?']],
    ['a path that stands for too many', calling({ prompts: [`(0)${'.{a,b}'.repeat(20)}`] }), ['surfaces[0].types["acme.Client"].calls[0].prompts[0]: `(0).{a,b}.{a,b}.{a,b}.{a,b}.{a,b}.{a,b}…` stands for too many paths']],
    ['a variable that is none', { payloadCopies: [{ ...copy, variable: 'A|(' }] }, ['payloadCopies[0].types: unknown key', 'payloadCopies[0].variable: `A|(` is no name of a variable']],
    ['a variable that begins with a digit', { payloadCopies: [{ id: 'acme', variable: '1ACME', copies: ['prompt'], target: { kind: 'log' }, instead: 'Leave it out' }] }, ['payloadCopies[0].variable: `1ACME` is no name of a variable']],
    ['a switch without advice', { payloadCopies: [{ id: 'acme', variable: 'ACME_DEBUG', copies: ['prompt'], target: { kind: 'log' } }] }, ['payloadCopies[0].instead: is missing']],
    ['a clue that is none', { vendors: [{ id: 'acme', name: 'Acme', kind: 'model-api', hosts: [], features: [{ id: 'files', status: 'excluded', code: ['cal:files'], evidence: 'https://acme.example', checked: '2026-01-01' }] }] }, ['vendors[0].features[0].code[0]: `cal:files` is no clue such as call:*.files.* or prop:store=true']],
    ['a forward to nobody', { vendors: [{ id: 'acme', name: 'Acme', kind: 'gateway', hosts: ['llm.acme.io'], forwards: { claude: 'antropic' } }] }, ['vendors[0].forwards.claude: unknown vendor `antropic`; did you mean `anthropic`?']],
    ['a feature without its facts', { vendors: [{ id: 'acme', name: 'Acme', kind: 'model-api', hosts: [], features: [{}] }] }, ['id', 'status', 'code', 'evidence', 'checked'].map((key) => `vendors[0].features[0].${key}: is missing`)],
    ['a model without its facts', { vendors: [{ id: 'acme', name: 'Acme', kind: 'model-api', hosts: [], models: [{}] }] }, ['pattern', 'status', 'evidence', 'checked'].map((key) => `vendors[0].models[0].${key}: is missing`)],
    ['a plan without its facts', { vendors: [{ id: 'acme', name: 'Acme', kind: 'model-api', hosts: [], plans: [{}] }] }, ['id', 'name', 'agreement'].map((key) => `vendors[0].plans[0].${key}: is missing`)],
    ['a fixed result that nothing decides', calling({ fixedResult: {} }), ['path', 'equals'].map((key) => `surfaces[0].types["acme.Client"].calls[0].fixedResult.${key}: is missing`)],
    ['a switch that nothing decides', calling({ endpoint: { switches: [{}], modelString: {} } }), ['switches[0].path', 'switches[0].vendor', 'modelString.path', 'modelString.syntax', 'modelString.vendor'].map((key) => `surfaces[0].types["acme.Client"].calls[0].endpoint.${key}: is missing`)],
    ['a handler without path and payload', calling({ callbacks: [{}] }), ['path', 'payload'].map((key) => `surfaces[0].types["acme.Client"].calls[0].callbacks[0].${key}: is missing`)],
    ['a request and a sink without their paths', { surfaces: [{ role: 'http', types: { 'acme.Client': { sinks: [{}], requests: [{}] } } }] }, ['sinks[0].path', 'sinks[0].data', 'requests[0].path', 'requests[0].url'].map((key) => `surfaces[0].types["acme.Client"].${key}: is missing`)],
    ['a sink without its facts', { surfaces: [{ role: 'sink', sink: {} }] }, ['id', 'category', 'class', 'name'].map((key) => `surfaces[0].sink.${key}: is missing`)],
    ['no list', { surfaces: {}, sinks: 'console', payloadCopies: null }, ['surfaces: a list is expected, not an object', 'sinks: a list is expected, not `console`', 'payloadCopies: a list is expected, not `null`']],
  ])('are reported with the place of %s', (_mistake, raw, problems) => {
    expect(problemsOf(raw)).toEqual(problems);
  });

  it('count as far as they are right', () => {
    const { surfaces: own } = catalogOf(calling({ prompts: ['(0', '(1)'], model: 3, metadata: ['(2)'] }));
    expect(own.map(({ types }) => types['acme.Client']?.calls)).toEqual([[{ path: 'ask', prompts: ['(1)'], metadata: ['(2)'] }]]);
    expect(catalogOf({ surfaces: [{ modules: {} }, client] }).surfaces).toMatchObject([client]);
    expect(catalogOf({ sinks: [{ ...logger, name: '' }, logger] }).surfaces).toHaveLength(1);
    expect(catalogOf({ payloadCopies: [{ ...copy, copies: 'all' }, copy] }).copies).toHaveLength(1);
  });

  it('say nothing of when they were read, and leave out what stands in the catalog', () => {
    const modules = { openai: { 'new OpenAI': 'openai.Client', 'new Other': 'openai.Client' } };
    expect(catalogOf({ surfaces: [{ role: 'llm', modules }] }).surfaces).toEqual([
      { evidence: 'settings.hipaa.surfaces', checked: '', role: 'llm', packages: ['openai'], modules: { openai: { 'new Other': 'openai.Client' } }, globals: {}, types: {}, payloads: {} },
    ]);
  });

  it('may give a type to the module itself', () => {
    const modules = { '@acme/ai': { '': 'openai.Client', 'createClient()': 'openai.Client' } };
    expect(catalogOf({ surfaces: [{ role: 'llm', modules }] }).surfaces).toMatchObject([{ modules }]);
  });

  it('know no member of a payload but those that they name', () => {
    const payloads = { 'acme.Reply': {}, 'acme.Answer': { safe: ['id'] } };
    expect(catalogOf({ surfaces: [{ ...client, payloads }] }).surfaces).toMatchObject([{ payloads: { 'acme.Reply': { safe: [], content: [] }, 'acme.Answer': { safe: ['id'], content: [] } } }]);
  });

  it('may say in short that a function is a sink', () => {
    expect(catalogOf({ sinks: [logger] }).surfaces).toEqual([
      {
        packages: ['@acme/log'],
        role: 'sink',
        evidence: 'settings.hipaa.sinks',
        checked: '',
        sink: { id: '@acme/log', name: '@acme/log', category: 'log', class: 'unsecured' },
        modules: { '@acme/log': { '': 'sinks[0].module' } },
        types: { 'sinks[0].module': { sinks: [{ path: 'logger', data: ['(*)'] }] } },
      },
    ]);
  });

  it('may say in short which members of an object, and of what it makes, are sinks, and who receives', () => {
    expect(catalogOf({ sinks: [{ ...logger, member: ['info', 'warn'], data: ['(0)'], id: 'acme-log', vendor: 'datadog' }] }).surfaces).toMatchObject([
      {
        sink: { id: 'acme-log', name: '@acme/log', class: 'needs-agreement', vendor: 'datadog' },
        modules: { '@acme/log': { '': 'sinks[0].module', 'new logger': 'sinks[0].instance', 'logger()': 'sinks[0].instance' } },
        types: {
          'sinks[0].module': { sinks: [{ path: 'logger.{info,warn}', data: ['(0)'] }] },
          'sinks[0].instance': { sinks: [{ path: '{info,warn}', data: ['(0)'] }] },
        },
      },
    ]);
    expect(catalogOf({ sinks: [{ ...logger, class: 'own', vendor: 'datadog' }] }).surfaces).toMatchObject([{ sink: { class: 'own' } }]);
  });

  it('belong to packages by name or scope, and else to modules of the project', () => {
    const packagesOf = (module: string): readonly string[] => catalogOf({ surfaces: [{ role: 'llm', modules: { [module]: { 'createClient()': 'openai.Client' } } }] }).surfaces.flatMap(({ packages }) => packages);
    expect(['acme', '@acme/ai', '@acme/ai/edge', 'src/llm.ts', '@/llm', '~/llm', './src/llm', '#llm'].map(packagesOf)).toEqual([['acme'], ['@acme/ai'], ['@acme/ai'], [], [], [], [], []]);
  });

  it('cannot reach a prototype, whatever they are called', () => {
    const names = ['__proto__', 'prototype', 'constructor', 'toString', 'hasOwnProperty'];
    for (const name of names) {
      const raw: unknown = JSON.parse(
        JSON.stringify({
          surfaces: [{ role: 'llm', modules: { NAME: { NAME: 'NAME' } }, globals: { NAME: 'NAME' }, types: { NAME: { gives: { NAME: 'NAME' }, polluted: true } }, payloads: { NAME: { safe: ['NAME'] } }, annotations: { NAME: { NAME: 'NAME' } } }],
          sinks: [{ ...logger, from: 'NAME', name: 'NAME', member: ['NAME'] }],
          vendors: [{ id: 'acme', name: 'Acme', kind: 'gateway', hosts: [], forwards: { NAME: 'NAME' } }],
        }).replaceAll('NAME', name),
      );
      const { settings } = readSettings(raw, environment);
      expect(JSON.stringify(settings.catalog)).not.toContain('polluted');
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(problemsOf(JSON.parse('{ "surfaces": [{ "role": "llm", "types": { "__proto__": { "calls": [] } } }] }'))).toEqual(['surfaces[0].types["__proto__"]: this name belongs to every object of the language'].map((text) => text.replace('["__proto__"]', '.__proto__')));
  });

  it('are named in mistakes without identifiers', () => {
    const text = JSON.stringify(problemsOf({ surfaces: [{ role: 'llm', types: { [synthetic.ssn]: { calls: [{ path: synthetic.email }] } }, modules: { [synthetic.mbi]: { a: synthetic.name } } }], sinks: [{ ...logger, from: '*', name: synthetic.phone }] }));
    for (const value of [synthetic.ssn, synthetic.email, synthetic.phone, synthetic.mbi]) expect(text).not.toContain(value);
  });
});
