import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../src/analysis/catalog-of-settings.js';
import { standardCatalog } from '../../src/analysis/catalog-index.js';
import { TextScanner } from '../../src/analysis/project/text-scan.js';
import { listenToIncidents, type Incident } from '../../src/incidents.js';
import { readSettings } from '../../src/settings/index.js';
import { environment } from '../settings/examples.js';
import { lint } from '../support/marked-programs.js';
import { ownCatalog } from '../support/own-catalog.js';

const settingsOf = (raw: unknown): ReturnType<typeof readSettings>['settings'] => readSettings(raw, environment).settings;

describe('the catalog of the settings', () => {
  it('is one for all where nothing is added', () => {
    expect(catalogOf(settingsOf({}))).toBe(standardCatalog());
    expect(catalogOf(settingsOf({ agreements: [], gateways: ['src/llm/**'] }))).toBe(standardCatalog());
  });

  it('is made once for equal additions, whatever else changes', () => {
    const first = catalogOf(settingsOf(ownCatalog));
    expect(catalogOf(settingsOf({ ...ownCatalog, asOf: '2026-01-01' }))).toBe(first);
    expect(catalogOf(settingsOf({ ...ownCatalog, sinks: [] }))).not.toBe(first);
  });

  it('adds to what the catalog knows and leaves that as it is', () => {
    const own = catalogOf(settingsOf(ownCatalog));
    expect(own.typeEntry('openai.Client')).toBe(standardCatalog().typeEntry('openai.Client'));
    expect(standardCatalog().typeEntry('acme.Assistant')).toBeUndefined();
    expect(standardCatalog().isLlmPackage('@acme/ai')).toBe(false);
    expect(own.isLlmPackage('@acme/ai')).toBe(true);
  });

  const names = fc.constantFrom('__proto__', 'constructor', 'toString', 'acme.A', 'acme.B', 'openai.Client', 'openai', '@acme/ai', 'src/llm.ts', '', 'console');
  const paths = fc.constantFrom('', 'new A', 'a()', 'a.b', '{a,b}.c', '(0)', '(*)', '(0).x[]', '*', 'use(1)(0)', '=', '()', 'new', 'a(');
  const call = fc.record({ path: paths, prompts: fc.array(paths, { maxLength: 2 }), result: names, schema: paths, through: paths, endpoint: fc.record({ vendor: names, urls: fc.array(paths, { maxLength: 2 }) }) }, { requiredKeys: ['path'] });
  const sink = fc.record({ path: paths, data: fc.array(paths, { maxLength: 2 }) });
  const entry = fc.record({ extends: fc.array(names, { maxLength: 2 }), gives: fc.dictionary(paths, names, { maxKeys: 3 }), calls: fc.array(call, { maxLength: 2 }), sinks: fc.array(sink, { maxLength: 2 }), endpoint: fc.record({ vendor: names, urls: fc.array(paths, { maxLength: 1 }) }) }, { requiredKeys: [] });
  const surface = fc.record({
    role: fc.constantFrom('llm', 'sink', 'http', 'tracer'),
    modules: fc.dictionary(names, fc.dictionary(paths, names, { maxKeys: 3 }), { maxKeys: 3 }),
    globals: fc.dictionary(names, names, { maxKeys: 2 }),
    types: fc.dictionary(names, entry, { maxKeys: 3 }),
    payloads: fc.dictionary(names, fc.record({ safe: fc.array(names), content: fc.array(names) }), { maxKeys: 2 }),
    sink: fc.record({ id: names, category: fc.constant('log'), class: fc.constant('unsecured'), name: names }),
  });
  const program = `import { A, a, createClient } from '@acme/ai';
import OpenAI, { constructor } from 'openai';
import { b } from 'constructor';
const made = [new A({ x: ['y'] }), a('x'), createClient(), new OpenAI(), new constructor(), b.c('z')];
for (const one of made) console.log(await one.a.b('text'), one.c('x'), one.use('y', (z) => z));
`;

  it('takes whatever settings hold without an exception', () => {
    fc.assert(
      fc.property(fc.record({ surfaces: fc.array(surface, { maxLength: 3 }) }), (raw) => {
        const settings = settingsOf(raw);
        const catalog = catalogOf(settings);
        for (const type of settings.catalog.surfaces.flatMap(({ types }) => Object.keys(types))) catalog.typeRoot(type);
        for (const module of settings.catalog.surfaces.flatMap(({ modules = {} }) => Object.keys(modules))) catalog.moduleRoot(module, module);
        new TextScanner(catalog).scan(program);
        const errors: Incident[] = [];
        const stop = listenToIncidents((incident) => void errors.push(incident));
        const found = lint(program, 'src/x.ts', { 'hipaa/no-completion-logging': 'error', 'hipaa/no-phi-in-prompt': 'error', 'hipaa/no-uncovered-endpoint': 'error', 'hipaa/no-sdk-payload-logging': 'error' }, raw);
        stop();
        expect(errors).toEqual([]);
        expect(found.filter(({ rule }) => rule === 'fatal')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
