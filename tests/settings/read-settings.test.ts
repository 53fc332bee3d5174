import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { defineRegister, defineSettings, judgeHop, readSettings } from '../../src/settings/index.js';
import type { ResolvedSettings } from '../../src/settings/index.js';
import { clinicRegister, environment } from './examples.js';

describe('settings without mistakes', () => {
  it('are complete when nothing is written', () => {
    expect(readSettings(undefined, environment)).toEqual({
      problems: [],
      settings: {
        organization: {},
        agreements: [],
        scopes: [],
        redactors: [],
        auditors: [],
        reviewers: [],
        actions: [],
        securedSinks: [],
        wrappers: [],
        gateways: [],
        endpoints: new Map(),
        vendors: new Map(),
        catalog: { surfaces: [], copies: [], switches: [], modelHosts: [] },
        phi: { names: [], types: [], ignoreNames: [], synthetic: [] },
        asOf: '2026-11-22',
        crossModule: { depth: 8, modules: 400 },
      },
    });
  });

  it('come back as they were written', () => {
    const raw = defineSettings({
      ...defineRegister({ organization: { name: 'Clinic LLC', role: 'business-associate' } }),
      redactors: [{ from: '@clinic/phi', name: 'deidentify' }],
      auditors: [{ from: 'src/audit.ts', name: 'audit', member: ['before', 'after'] }],
      reviewers: [{ from: '@/review', name: 'default', member: 'approve' }],
      actions: [{ from: 'src/chart.ts', name: 'writeNote' }],
      securedSinks: ['pino', { from: 'src/log.ts', name: 'logger' }],
      wrappers: [
        {
          from: 'src/llm.ts',
          name: 'ask',
          prompt: ['(0)', '(1).messages[].content'],
          completion: '()',
          vendor: 'anthropic',
        },
      ],
      gateways: ['src/llm/**'],
      endpoints: { LLM_URL: 'acme-gateway' },
      agreements: [{ vendor: 'acme-gateway', internal: true }],
      phi: { names: ['chart*'], types: ['Chart'], ignoreNames: ['*Count'], synthetic: ['fixtures/**'] },
      asOf: '2026-10-01',
      crossModule: { depth: 2 },
      tsconfig: join(import.meta.dirname, '../../tsconfig.json'),
    });
    const { settings, problems } = readSettings(raw, environment);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      organization: { name: 'Clinic LLC', role: 'business-associate' },
      redactors: raw.redactors,
      auditors: raw.auditors,
      reviewers: raw.reviewers,
      actions: raw.actions,
      securedSinks: raw.securedSinks,
      wrappers: raw.wrappers,
      gateways: raw.gateways,
      phi: raw.phi,
      asOf: '2026-10-01',
      crossModule: { depth: 2, modules: 400 },
      tsconfig: raw.tsconfig,
    });
    expect([...settings.endpoints]).toEqual([['LLM_URL', 'acme-gateway']]);
    expect(readSettings({ crossModule: false }, environment).settings.crossModule).toBe(false);
  });

  it.each<readonly [string, object]>([
    ['features of a vendor outside the catalog', { vendor: 'northwind', hosts: ['llm.northwind.example'], features: ['files'] }],
    ['facts about a vendor outside the catalog', { vendor: 'northwind', hosts: ['llm.northwind.example'], overrides: [{ fact: 'files', evidence: 'LEGAL-1', approvedBy: 'privacy', approved: '2026-06-01' }] }],
  ])('say what nobody can check: %s', (_name, agreement) => {
    expect(problemsOf({ agreements: [agreement] })).toEqual([]);
  });

  it.each<readonly [string, object]>([
    ['an agreement that ends on the day on which it begins', { agreements: [{ vendor: 'groq', signed: '2026-05-04', expires: '2026-05-04', terminated: '2026-05-04' }] }],
    ['an agreement without an end', { agreements: [{ vendor: 'groq', signed: '2026-05-04', expires: null, terminated: null }] }],
    ['the widest search', { crossModule: { depth: 64 } }],
    ['a text of the greatest length', { organization: { name: 'x'.repeat(10_000) } }],
  ])('may go to the limit: %s', (_name, raw) => {
    expect(problemsOf(raw)).toEqual([]);
  });

  it('give every agreement an id', () => {
    const agreements = [{ vendor: 'aws' }, { vendor: 'aws' }, { vendor: 'openai', id: 'aws-2' }, { vendor: 'aws' }];
    expect(idsOf(readSettings({ agreements }, environment).settings)).toEqual(['aws', 'aws-3', 'aws-2', 'aws-4']);
  });
});

describe('a mistake is reported with its path', () => {
  const agreement = { id: 'a', vendor: 'openai', plan: 'api-baa-custom', signed: '2026-05-04' };
  it.each<readonly [string, unknown, readonly string[]]>([
    ['settings that are no object', 'hipaa', ['an object is expected, not `hipaa`']],
    ['settings that are a list', [], ['an object is expected, not a list']],
    ['a misspelt key', { redactor: [] }, ['redactor: unknown key; did you mean `redactors`?']],
    ['a key that is like nothing', { colour: 'red' }, ['colour: unknown key']],
    ['a key that is no name', { 'a b\u001b[31m': 1 }, ['["a b [31m"]: unknown key']],
    ['no list', { agreements: {} }, ['agreements: a list is expected, not an object']],
    ['an item of the wrong type', { agreements: [null] }, ['agreements[0]: an object is expected, not `null`']],
    ['no vendor', { agreements: [{}] }, ['agreements[0].vendor: is missing']],
    ['a text that is too long', { agreements: [{ vendor: 'x'.repeat(10_001) }] }, ['agreements[0].vendor: the text is too long']],
    ['an empty text', { agreements: [{ vendor: '' }] }, ['agreements[0].vendor: the text is empty']],
    [
      'a misspelt vendor',
      { agreements: [{ vendor: 'antropic' }] },
      ['agreements[0].vendor: unknown vendor `antropic`; did you mean `anthropic`?'],
    ],
    ['a vendor with two letters swapped', { agreements: [{ vendor: 'xia' }] }, ['agreements[0].vendor: unknown vendor `xia`; did you mean `xai`?']],
    [
      'an unknown vendor',
      { agreements: [{ vendor: 'northwind' }] },
      ['agreements[0].vendor: unknown vendor `northwind`; a vendor outside the catalog needs `hosts`'],
    ],
    [
      'a misspelt plan',
      { agreements: [{ ...agreement, plan: 'api-baa-costum' }] },
      ['agreements[0].plan: unknown plan `api-baa-costum` of `openai`; did you mean `api-baa-custom`?'],
    ],
    [
      'an unknown plan',
      { agreements: [{ ...agreement, vendor: 'groq', plan: 'gold' }] },
      ['agreements[0].plan: unknown plan `gold` of `groq`; known are `free`, `paid` and `preview`'],
    ],
    [
      'an unknown service',
      { agreements: [{ vendor: 'aws', services: ['aws-bedrok'] }] },
      ['agreements[0].services: unknown service `aws-bedrok` of `aws`; did you mean `aws-bedrock`?'],
    ],
    [
      'a misspelt condition',
      { agreements: [{ ...agreement, conditions: ['modified-retension'] }] },
      ['agreements[0].conditions: unknown condition `modified-retension`; did you mean `modified-retention`?'],
    ],
    [
      'an unknown feature',
      { agreements: [{ ...agreement, features: ['file'] }] },
      ['agreements[0].features: unknown feature `file` of `openai`; did you mean `files`?'],
    ],
    [
      'an unknown fact',
      {
        agreements: [
          {
            ...agreement,
            overrides: [{ fact: 'video', evidence: 'LEGAL-1', approvedBy: 'privacy', approved: '2026-06-01' }],
          },
        ],
      },
      ['agreements[0].overrides: unknown fact `video` of `openai`; did you mean `videos`?'],
    ],
    [
      'an override of every model',
      {
        agreements: [
          {
            ...agreement,
            overrides: [{ fact: 'model:*', evidence: 'LEGAL-1', approvedBy: 'privacy', approved: '2026-06-01' }],
          },
        ],
      },
      ['agreements[0].overrides: `model:*` would allow every model; name the models'],
    ],
    [
      'an override without evidence',
      { agreements: [{ ...agreement, overrides: [{ fact: 'videos' }] }] },
      [
        'agreements[0].overrides[0].evidence: is missing',
        'agreements[0].overrides[0].approvedBy: is missing',
        'agreements[0].overrides[0].approved: is missing',
      ],
    ],
    [
      'a day that does not exist',
      { agreements: [{ ...agreement, signed: '2026-02-30' }] },
      ['agreements[0].signed: a date as YYYY-MM-DD is expected, not `[number]`'],
    ],
    ['a date object', { asOf: new Date(0) }, ['asOf: a date as YYYY-MM-DD is expected, not an object']],
    [
      'an end before the beginning',
      { agreements: [{ ...agreement, expires: '2026-05-03' }] },
      ['agreements[0].expires: `2026-05-03` lies before the agreement begins on `2026-05-04`'],
    ],
    [
      'a termination before the beginning',
      { agreements: [{ ...agreement, terminated: '2026-05-03' }] },
      ['agreements[0].terminated: `2026-05-03` lies before the agreement begins on `2026-05-04`'],
    ],
    [
      'an end before the agreement takes effect',
      { agreements: [{ ...agreement, effective: '2026-06-01', terminated: '2026-05-30' }] },
      ['agreements[0].terminated: `2026-05-30` lies before the agreement begins on `2026-06-01`'],
    ],
    [
      'a wrong instrument',
      { agreements: [{ ...agreement, instrument: 'bba' }] },
      [
        'agreements[0].instrument: `bba` is not one of `baa`, `subcontractor-baa`, `dua-limited-data-set`, `terms` or `none-needed`; did you mean `baa`?',
        'agreements[0]: this agreement does not count until `instrument` is right',
      ],
    ],
    [
      'an instrument of the wrong type',
      { agreements: [{ ...agreement, instrument: 3 }] },
      [
        'agreements[0].instrument: one of `baa`, `subcontractor-baa`, `dua-limited-data-set`, `terms` or `none-needed` is expected, not `3`',
        'agreements[0]: this agreement does not count until `instrument` is right',
      ],
    ],
    [
      'no agreement and no reason',
      { agreements: [{ vendor: 'slack', instrument: 'none-needed' }] },
      [
        'agreements[0].reason: an entry that needs no agreement has to say why',
        'agreements[0]: this agreement does not count until `instrument` is right',
      ],
    ],
    [
      'a wrong period',
      { agreements: [{ ...agreement, reviewEvery: '1 year' }] },
      ['agreements[0].reviewEvery: a period such as P1Y, P6M or P90D is expected, not `1 year`'],
    ],
    [
      'a key instead of its variable',
      { agreements: [{ ...agreement, scope: { credentials: ['OPENAI_API_KEY'] } }] },
      [
        'agreements[0].scope.credentials[0]: an environment variable as env:NAME is expected, not `OPENAI_API_KEY`',
        'agreements[0]: this agreement does not count until `scope` is right',
      ],
    ],
    [
      'a host with a scheme',
      { agreements: [{ ...agreement, hosts: ['https://llm.example'] }] },
      ['agreements[0].hosts[0]: a host without a scheme is expected, not `https://llm.example`'],
    ],
    [
      'a host for everything',
      { agreements: [{ ...agreement, hosts: ['*.com'] }] },
      ['agreements[0].hosts[0]: `*.com` matches every host; name the domain'],
    ],
    [
      'a host of somebody else',
      { agreements: [{ ...agreement, hosts: ['api.anthropic.com'] }] },
      ['agreements[0].hosts: the host `api.anthropic.com` belongs to Anthropic; declare the agreement for `anthropic`'],
    ],
    [
      'a vendor as own server',
      { agreements: [{ vendor: 'own', internal: true, hosts: ['*.openai.azure.com'] }] },
      [
        'agreements[0].hosts: the host `*.openai.azure.com` belongs to Azure OpenAI; declare the agreement for `azure-openai`',
      ],
    ],
    [
      'an id used twice',
      { agreements: [agreement, agreement] },
      ['agreements[1].id: the id `a` stands here twice; this entry does not count'],
    ],
    [
      'an unknown upstream',
      { agreements: [{ vendor: 'own', internal: true, upstream: ['opnai'] }] },
      ['agreements[0].upstream: unknown vendor `opnai`; did you mean `openai`?'],
    ],
    ['a scope without files', { scopes: [{ phi: false }] }, ['scopes[0].files: is missing']],
    [
      'a scope without reason',
      { scopes: [{ files: ['apps/marketing/**'], phi: false }] },
      ['scopes[0].reason: is missing; say why no PHI reaches these files'],
    ],
    [
      'a scope of everything',
      { scopes: [{ files: ['**'], phi: false, reason: 'all' }] },
      ['scopes[0].files: matches every file; name the directories that are meant'],
    ],
    [
      'a scope of every file of a kind',
      { scopes: [{ files: ['**/*.ts'], phi: false, reason: 'all' }] },
      ['scopes[0].files: matches every file; name the directories that are meant'],
    ],
    ['a glob without end', { gateways: ['x'.repeat(1001)] }, ['gateways[0]: the glob is too long']],
    [
      'a plan of another vendor',
      { vendors: [{ id: 'n', name: 'N', kind: 'cloud', hosts: [], plans: [{ id: 'care', name: 'Care', agreement: 'included' }] }], agreements: [{ ...agreement, plan: 'care' }] },
      ['agreements[0].plan: unknown plan `care` of `openai`; known are `api-default`, `api-baa-selfserve`, `api-baa-custom`, `api-fedramp`, `plus`, `pro` and `business`'],
    ],
    ['a scope whose files are none', { scopes: [{ files: ['x', ''], phi: false, reason: 'public' }] }, ['scopes[0].files[1]: the text is empty']],
    ['a name for everything', { phi: { ignoreNames: ['*'] } }, ['phi.ignoreNames[0]: `*` matches every name']],
    [
      'synthetic everywhere',
      { phi: { synthetic: ['**/*'] } },
      ['phi.synthetic: matches every file; name the directories that are meant'],
    ],
    [
      'gateways everywhere',
      { gateways: ['**'] },
      ['gateways: matches every file; name the directories that are meant'],
    ],
    [
      'every export as redactor',
      { redactors: [{ from: '@clinic/phi', name: '*' }] },
      ['redactors[0].name: `*` would stand for every name; list the names'],
    ],
    [
      'every member as auditor',
      { auditors: [{ from: '@clinic/phi', name: 'audit', member: ['*'] }] },
      ['auditors[0].member[0]: `*` would stand for every name; list the names'],
    ],
    ['every sink', { securedSinks: ['*'] }, ['securedSinks[0]: `*` would stand for every name; list the names']],
    ['a reference without package', { reviewers: [{ name: 'approve' }] }, ['reviewers[0].from: is missing']],
    [
      'a wrong access path',
      { wrappers: [{ from: 'src/llm.ts', name: 'ask', prompt: ['args[0]'] }] },
      ['wrappers[0].prompt[0]: `args[0]` is not an access path such as (0).messages[].content'],
    ],
    [
      'a wrapper of an unknown vendor',
      { wrappers: [{ from: 'src/llm.ts', name: 'ask', prompt: ['(0)'], vendor: 'opnai' }] },
      ['wrappers[0].vendor: unknown vendor `opnai`; did you mean `openai`?'],
    ],
    ['endpoints as a list', { endpoints: [] }, ['endpoints: an object is expected, not a list']],
    [
      'an endpoint of an unknown vendor',
      { endpoints: { LLM_URL: 'acme' } },
      ['endpoints.LLM_URL: unknown vendor `acme`'],
    ],
    ['an endpoint that is no text', { endpoints: { LLM_URL: 1 } }, ['endpoints.LLM_URL: a text is expected, not `1`']],
    [
      'a limit out of range',
      { crossModule: { depth: -1 } },
      ['crossModule.depth: a whole number from 0 to 64 is expected, not `-1`'],
    ],
    ['a limit beyond the last', { crossModule: { depth: 65 } }, ['crossModule.depth: a whole number from 0 to 64 is expected, not `65`']],
    ['a limit that is no object', { crossModule: true }, ['crossModule: an object or false is expected, not `true`']],
    [
      'a flag that is no flag',
      { agreements: [{ vendor: 'own', internal: 'yes' }] },
      [
        'agreements[0].internal: true or false is expected, not `yes`',
        'agreements[0].vendor: unknown vendor `own`; a vendor outside the catalog needs `hosts`',
      ],
    ],
    [
      'an own entry of the catalog',
      { vendors: [{ id: 'openai', name: 'Mine', kind: 'model-api', hosts: [] }] },
      ['vendors[0]: `openai` is in the catalog already; declare what differs as an override'],
    ],
    [
      'an own entry twice',
      {
        vendors: [
          { id: 'n', name: 'N', kind: 'cloud', hosts: [] },
          { id: 'n', name: 'N', kind: 'cloud', hosts: [] },
        ],
      },
      ['vendors[1]: `n` stands here twice'],
    ],
    [
      'an own entry of an unknown kind',
      { vendors: [{ id: 'n', name: 'N', kind: 'clouds', hosts: [] }] },
      [
        'vendors[0].kind: `clouds` is not one of `model-api`, `cloud`, `gateway`, `consumer`, `self-hosted`, `observability`, `speech`, `vector-db` or 5 more; did you mean `cloud`?',
      ],
    ],
    [
      'a missing register',
      { register: 'nothing-here.json' },
      ['register[0]: the file `nothing-here.json` does not exist'],
    ],
  ])('%s', (_name, raw, problems) => {
    expect(problemsOf(raw)).toEqual(problems);
  });

  it('and cut to one short line', () => {
    const [problem] = problemsOf({ agreements: [{ vendor: `${'x'.repeat(50)}\n\u0000\`tail` }] });
    expect(problem).toBe(
      `agreements[0].vendor: unknown vendor \`${'x'.repeat(39)}…\`; a vendor outside the catalog needs \`hosts\``,
    );
  });
});

describe('what is right around a mistake counts', () => {
  it('keeps the other agreements', () => {
    const agreements = [{ vendor: 'antropic' }, { vendor: 'openai', id: 'o', plan: 'api-baa-custom', note: 3 }];
    expect(idsOf(readSettings({ agreements, asOf: 'soon' }, environment).settings)).toEqual(['o']);
    expect(readSettings({ agreements, asOf: 'soon' }, environment).settings.asOf).toBe('2026-11-22');
  });

  it.each(['expires', 'terminated', 'effective', 'scope', 'models', 'services', 'instrument', 'internal'])(
    'but drops an agreement that would reach further because of a mistake in `%s`',
    (field) => {
      const raw = { agreements: [{ vendor: 'openai', id: 'o', [field]: Symbol.iterator }] };
      expect(readSettings(raw, environment).settings.agreements).toEqual([]);
      expect(problemsOf(raw).at(-1)).toBe(`agreements[0]: this agreement does not count until \`${field}\` is right`);
    },
  );

  it.each([{ files: ['x', ''], phi: false, reason: 'public' }, { files: ['x'], phi: 'no' }])('drops a scope with a mistake: %j', (scope) => {
    expect(readSettings({ scopes: [scope] }, environment).settings.scopes).toEqual([]);
  });

  it('drops it as well where the key is misspelt', () => {
    expect(problemsOf({ agreements: [{ vendor: 'openai', expire: '2026-01-01' }] })).toEqual([
      'agreements[0].expire: unknown key; did you mean `expires`?',
      'agreements[0]: this agreement does not count until `expires` is right',
    ]);
  });

  it('what would cover too much is left out of an agreement', () => {
    const override = (fact: string): object => ({ fact, evidence: 'LEGAL-1', approvedBy: 'privacy', approved: '2026-06-01' });
    const agreements = [{ vendor: 'openai', hosts: ['api.anthropic.com', 'llm.clinic.example'], overrides: [override('model:*'), override('model:gpt-*'), override('videos')] }];
    const [agreement] = readSettings({ agreements }, environment).settings.agreements;
    expect(agreement?.hosts).toEqual(['llm.clinic.example']);
    expect(agreement?.overrides?.map(({ fact }) => fact)).toEqual(['model:gpt-*', 'videos']);
  });

  it('an unreadable signature is none', () => {
    const { settings } = readSettings({ agreements: [{ vendor: 'aws', signed: 'yes' }] }, environment);
    expect(judgeHop({ vendor: 'aws' }, { file: 'a.ts' }, settings)).toMatchObject({
      covered: false,
      reason: 'unsigned',
    });
  });
});

describe('register files', () => {
  let root: string;
  const read = (register: string | readonly string[], rest: object = {}, cwd = root) =>
    readSettings({ register, ...rest }, { cwd, today: environment.today });
  const write = (name: string, content: unknown): void => {
    writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content));
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'register-'));
    mkdirSync(join(root, '.git'));
    mkdirSync(join(root, 'apps', 'clinic'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('are read from the working directory', () => {
    write('baa.json', clinicRegister);
    const { settings, problems } = read('baa.json');
    expect(problems).toEqual([]);
    expect(idsOf(settings)).toEqual(['anthropic-2026', 'aws', 'sentry', 'acme-gateway']);
    expect(settings.organization.name).toBe('Clinic LLC');
    expect(settings.scopes).toHaveLength(1);
  });

  it('are merged by id, the later entry in place of the earlier, settings last', () => {
    write('baa.json', {
      organization: { name: 'Group' },
      agreements: [
        { id: 'a', vendor: 'aws' },
        { id: 'b', vendor: 'groq' },
      ],
    });
    write(
      'apps/clinic/baa.json',
      '\uFEFF{ "agreements": [{ "id": "a", "vendor": "sentry" }, { "id": "c", "vendor": "xai" }] }',
    );
    const { settings, problems } = read(
      ['../../baa.json', 'baa.json'],
      { agreements: [{ id: 'c', vendor: 'cohere' }] },
      join(root, 'apps', 'clinic'),
    );
    expect(problems).toEqual([]);
    expect(settings.agreements.map(({ id, vendor }) => `${id} ${vendor}`)).toEqual(['a sentry', 'b groq', 'c cohere']);
    expect(settings.organization.name).toBe('Group');
  });

  it('report mistakes with the name of the file', () => {
    write('baa.json', { agreements: [{ vendor: 'antropic' }], redactors: [] });
    expect(read('baa.json').problems).toEqual([
      { path: 'baa.json: redactors', message: 'unknown key' },
      { path: 'baa.json: agreements[0].vendor', message: 'unknown vendor `antropic`; did you mean `anthropic`?' },
    ]);
    write('list.json', []);
    expect(read('list.json').problems).toEqual([{ path: 'list.json', message: 'an object is expected, not a list' }]);
  });

  it.each([
    ['secret: 078-05-1120', 'is not valid JSON'],
    ['', 'is not valid JSON'],
    [`"${'x'.repeat(1_000_001)}"`, 'is larger than 1 MB'],
  ])('%.20s is refused without repeating it', (content, problem) => {
    write('baa.json', content);
    expect(read('baa.json').problems).toEqual([{ path: 'register[0]', message: `the file \`baa.json\` ${problem}` }]);
  });

  it('lie inside the workspace, also behind links', () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'baa.json'), '{}');
    symlinkSync(join(outside, 'baa.json'), join(root, 'link.json'));
    symlinkSync(join(root, 'apps'), join(root, 'linked-apps'));
    write('apps/baa.json', {});
    const messages = (name: string) => read(name).problems.map(({ message }) => message);
    expect(messages('link.json')).toEqual(['the file `link.json` lies outside the workspace']);
    expect(messages(join(outside, 'baa.json'))[0]).toMatch(/lies outside the workspace$/);
    expect(messages('apps')).toEqual(['the file `apps` is not a file']);
    expect(messages('.')).toEqual(['the file `.` is not a file']);
    expect(messages('apps/baa.json/baa.json')).toEqual(['the file `apps/baa.json/baa.json` does not exist']);
    expect(messages('baa\0.json')).toEqual(['the file `baa .json` cannot be read']);
    expect(messages('linked-apps/baa.json')).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('belong to the nearest workspace: without one, to the working directory', () => {
    rmSync(join(root, '.git'), { recursive: true });
    write('baa.json', {});
    write('package.json', { name: 'clinic' });
    const clinic = join(root, 'apps', 'clinic');
    const messages = () => read('../../baa.json', {}, clinic).problems.map(({ message }) => message);
    expect(messages()).toEqual(['the file `../../baa.json` lies outside the workspace']);
    write('package.json', { name: 'clinic', workspaces: ['apps/*'] });
    write('baa.json', { agreements: [] });
    expect(messages()).toEqual([]);
  });

  it('belong to no workspace by a manifest that is no object', () => {
    rmSync(join(root, '.git'), { recursive: true });
    write('baa.json', {});
    for (const manifest of ['null', '"workspaces"', '["workspaces"]', '{']) {
      write('package.json', manifest);
      expect(read('../../baa.json', {}, join(root, 'apps', 'clinic')).problems.map(({ message }) => message)).toEqual(['the file `../../baa.json` lies outside the workspace']);
    }
  });

  it.each<readonly [content: string, problems: readonly string[]]>([
    ['{ "compilerOptions": {} }', []],
    ['', []],
    ['// of the clinic\n{ /* "a": */ "compilerOptions": { "paths": { "@/*": ["./src/*", ], }, }, }', []],
    ['{ "compilerOptions": { }', ['tsconfig: the file `clinic.json` is not valid JSON']],
    ['secret', ['tsconfig: the file `clinic.json` is not valid JSON']],
  ])('may stand beside a configuration of TypeScript: %#', (content, problems) => {
    write('clinic.json', content);
    expect(readSettings({ tsconfig: 'clinic.json' }, { cwd: root, today: environment.today }).problems.map(({ path, message }) => `${path}: ${message}`)).toEqual(problems);
  });

  it('are kept in mind beside many others', () => {
    write('baa.json', { agreements: [{ id: 'a', vendor: 'aws' }] });
    const readAt = (asOf: string) => readSettings({ register: ['baa.json'], asOf }, { cwd: root, today: environment.today });
    const first = readAt('2026-01-01');
    readAt('2026-01-02');
    expect(readAt('2026-01-01')).toBe(first);
  });

  it('are read again when they change, and the answer is kept while they do not', () => {
    write('baa.json', { agreements: [{ id: 'a', vendor: 'aws' }] });
    const raw = { register: ['baa.json'] };
    const env = { cwd: root, today: environment.today };
    const first = readSettings(raw, env);
    expect(readSettings(raw, env)).toBe(first);
    expect(readSettings({ register: ['baa.json'] }, env)).toBe(first);
    expect(readSettings(raw, { ...env, today: '2026-11-23' }).settings.asOf).toBe('2026-11-23');
    write('baa.json', {
      agreements: [
        { id: 'a', vendor: 'aws' },
        { id: 'b', vendor: 'groq' },
      ],
    });
    expect(idsOf(readSettings(raw, env).settings)).toEqual(['a', 'b']);
    rmSync(join(root, 'baa.json'));
    expect(readSettings(raw, env).problems).toHaveLength(1);
  });
});

describe('any settings', () => {
  const names = fc.constantFrom(
    'agreements',
    'vendor',
    'id',
    'hosts',
    'plan',
    'signed',
    'expires',
    'scope',
    'files',
    'scopes',
    'phi',
    'overrides',
    'fact',
    'register',
    'endpoints',
    'vendors',
    'wrappers',
    'prompt',
    'redactors',
    'from',
    'name',
    'member',
    'crossModule',
    '__proto__',
    'constructor',
    'toString',
    'services',
    'conditions',
    'internal',
    'upstream',
  );
  const leaves = fc.oneof(
    fc.constantFrom(
      'openai',
      'aws',
      'constructor',
      '__proto__',
      '*',
      '**',
      '2026-01-01',
      'env:X',
      '(0)',
      'model:*',
      '',
    ),
    fc.string(),
    fc.boolean(),
    fc.integer(),
    fc.constant(null),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      leaves,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(names, tie('tree'), { maxKeys: 6 }),
    ),
  }));

  it('are read without throwing, and give settings that can be judged by', () => {
    fc.assert(
      fc.property(fc.oneof(tree, fc.jsonValue()), (raw) => {
        const { settings, problems } = readSettings(raw, environment);
        for (const vendor of ['openai', 'aws', 'constructor'])
          judgeHop({ vendor, host: 'x.example' }, { file: 'a.ts' }, settings);
        for (const { path, message } of problems) {
          expect(path).not.toMatch(/[\p{Cc}]/u);
          expect(message).not.toMatch(/[\p{Cc}]/u);
          expect(message.length).toBeLessThan(600);
        }
      }),
      { numRuns: 3000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('are not taken for others that JSON writes alike', () => {
    expect(problemsOf({ asOf: Number.NaN })).toEqual(['asOf: a date as YYYY-MM-DD is expected, not `NaN`']);
    expect(problemsOf({ asOf: null })).toEqual(['asOf: a date as YYYY-MM-DD is expected, not `null`']);
    expect(problemsOf({ gateways: () => [] })).toEqual(['gateways: a list is expected, not a value of type function']);
    expect(problemsOf({})).toEqual([]);
  });

  it('may refer to themselves', () => {
    const raw: { agreements: unknown[] } = { agreements: [] };
    raw.agreements.push(raw);
    expect(problemsOf(raw)).toEqual(['agreements[0].agreements: unknown key', 'agreements[0].vendor: is missing']);
  });

  it('cannot reach a prototype', () => {
    const raw: unknown = JSON.parse(
      '{ "__proto__": { "asOf": "2020-01-01" }, "endpoints": { "__proto__": "openai" } }',
    );
    const { settings } = readSettings(raw, environment);
    expect(settings.asOf).toBe('2026-11-22');
    expect([...settings.endpoints]).toEqual([['__proto__', 'openai']]);
    expect('openai' in {}).toBe(false);
  });
});

function problemsOf(raw: unknown): readonly string[] {
  return readSettings(raw, environment).problems.map(({ path, message }) =>
    path === '' ? message : `${path}: ${message}`,
  );
}

function idsOf({ agreements }: ResolvedSettings): readonly string[] {
  return agreements.map(({ id }) => id);
}

describe('settings that throw when they are read', () => {
  const thrower = new Proxy({}, {
    ownKeys() {
      throw new Error('synthetic');
    },
  });

  it('are mistakes at their place, and what stands beside them counts', () => {
    const { settings, problems } = readSettings(
      {
        gateways: ['src/llm/**'],
        get redactors() {
          throw new Error('synthetic');
        },
        agreements: [thrower, { vendor: 'anthropic', plan: 'api-hipaa-ready', signed: '2026-05-04', conditions: ['hipaa-readiness'] }],
      },
      environment,
    );
    expect(settings.gateways).toEqual(['src/llm/**']);
    expect(settings.agreements).toHaveLength(1);
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'redactors: cannot be read: an error is thrown',
      'agreements[0]: cannot be read: an error is thrown',
      'agreements[0].vendor: is missing',
    ]);
  });

  it('are one mistake where nothing can be read', () => {
    expect(readSettings(thrower, environment).problems).toEqual([{ path: '', message: 'cannot be read: an error is thrown' }]);
  });
});
