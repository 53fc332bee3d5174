import { SCHEMA_VERSION, type Call, type Finding, type Hop, type Inventory, type Route, type SinkUse } from '../../src/inventory/model.js';

const FACT = { source: 'https://platform.example.com/docs/agreements', checked: '2026-06-30' };
const FOLDERS = ['apps/intake/src/notes', 'apps/intake/src/triage', 'apps/portal/src/messages', 'packages/llm/src', 'services/summaries/src/jobs'];
const WITHIN = ['summarizeVisit', 'draftReply', 'codeDiagnosis', 'extractMedications', 'translateDischargeInstructions', null];

/**
 * An inventory of so many calls, of every kind, the same each time.
 *
 * @param alternatives How many endpoints half of the calls may use.
 */
export function sampleInventory(count: number, alternatives = 1): Inventory {
  const calls = Array.from({ length: count }, (_, index) => (alternatives > 1 && index % 2 === 0 ? { ...callOf(index), routes: alternativesOf(index, alternatives) } : callOf(index)));
  const findings = calls.flatMap((call, index) => (index % 3 === 0 ? [findingOf(call, index)] : []));
  const unseen = calls.filter(({ routes }) => routes.some(({ kind }) => kind === 'unknown' || kind === 'environment'));
  return {
    schemaVersion: SCHEMA_VERSION,
    header: {
      tool: { name: 'eslint-plugin-hipaa', version: '0.1.0' },
      catalog: { checked: '2026-07-01', hash: '9f2c41d07ab3' },
      commit: '4a47e3f0c1d2',
      asOf: '2026-07-15',
      registerHash: '51be02aa97c4',
      organization: { name: 'Clinic LLC', role: 'covered-entity' },
      notes: ['It is input to a risk analysis, not one.', 'It shows what stands in the code; what runs may differ.'],
    },
    summary: {
      files: count * 4,
      filesWithCalls: new Set(calls.map(({ file }) => file)).size,
      calls: count,
      callsThroughFunctions: 0,
      callsNotJudged: unseen.filter(({ routes }) => routes.length === 1).length,
      callsJudgedInPart: unseen.filter(({ routes }) => routes.length > 1).length,
      clients: 1,
      vendors: 3,
      vendorsWithoutAgreement: 1,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      exceptions: 2,
      notices: 2,
    },
    calls,
    clients: [{ ...callOf(0), id: 'packages/llm/src/client.ts#(module)#new Anthropic#1', kind: 'client', label: 'new Anthropic', sinks: [], sources: [], data: [] }],
    vendors: [
      { id: 'anthropic', name: 'Anthropic API', kind: 'llm', party: 'Anthropic', receives: ['prompts'], uses: count, agreements: ['anthropic-2026'], missing: [], fact: FACT },
      { id: 'openrouter', name: 'OpenRouter', kind: 'gateway', party: null, receives: ['prompts'], uses: 2, agreements: [], missing: ['no agreement is declared'], fact: FACT },
      { id: 'sentry', name: 'Sentry', kind: 'sink', party: null, receives: ['completions'], uses: 2, agreements: ['sentry'], missing: [], fact: { source: 'declared in settings', checked: '' } },
    ],
    agreements: [agreement('anthropic-2026', 'anthropic', '2026-08-04', 'expiring'), agreement('sentry', 'sentry', null, 'review-due'), { ...agreement('gateway', 'acme-gateway', null, 'unsigned'), uses: 0, notices: [], internal: true }],
    declarations: [{ kind: 'redactor', value: 'deidentify of @clinic/phi' }, { kind: 'gateway', value: 'src/llm/**' }],
    findings,
    exceptions: [
      { kind: 'comment', id: 'c1', subject: 'hipaa/no-completion-logging', where: 'apps/intake/src/notes/file0.ts:12', reason: 'the logger masks its input', approvedBy: null, day: null, count: 1 },
      { kind: 'scope', id: 's1', subject: 'no PHI', where: 'apps/marketing/**', reason: null, approvedBy: 'privacy office', day: '2026-06-01', count: 4 },
    ],
    notJudged: {
      calls: unseen.map(({ id, routes }) => ({ id, inPart: routes.length > 1, reason: 'the code does not show the endpoint' })),
      variables: count < 3 ? [] : [{ name: 'LLM_BASE_URL', calls: Math.ceil((count - 2) / 6), inPart: 0 }],
      assumed: [],
      unparsedFiles: ['apps/legacy/broken.js'],
      skippedFiles: { count: 12, naming: ['scripts/try-openai.mjs'] },
      limits: [{ limit: 'modules', file: 'packages/llm/src/index.ts', count: 1 }],
      errors: [],
      staleFacts: [{ what: 'Sentry', source: 'https://sentry.example.com/legal', checked: '2025-02-01' }],
      settings: ['The agreement `sentry` is due for review.'],
      otherModules: 'followed',
    },
  };
}

function agreement(id: string, vendor: string, expires: string | null, kind: Inventory['agreements'][number]['notices'][number]['kind']): Inventory['agreements'][number] {
  return {
    id,
    vendor,
    plan: vendor === 'anthropic' ? 'api-hipaa-ready' : null,
    instrument: 'baa',
    signed: '2026-05-04',
    effective: null,
    expires,
    terminated: null,
    internal: false,
    services: [],
    hosts: [],
    upstream: [],
    conditions: vendor === 'anthropic' ? ['hipaa-readiness'] : [],
    models: vendor === 'anthropic' ? ['claude-sonnet-4-6', 'claude-opus-4-5*'] : [],
    features: [],
    data: ['phi'],
    files: [],
    credentials: [],
    evidence: 'LEGAL-142',
    owner: 'privacy office',
    reviewed: null,
    reviewEvery: null,
    notices: [{ kind, day: expires }],
    uses: 3,
  };
}

function callOf(index: number): Call {
  const folder = FOLDERS[index % FOLDERS.length] ?? 'src';
  const file = `${folder}/file${String(Math.floor(index / 7))}.ts`;
  const within = WITHIN[index % WITHIN.length] ?? null;
  const label = index % 4 === 0 ? 'client.messages.create' : 'generateText';
  const routes = routesOf(index);
  return {
    id: `${file}#${within ?? '(module)'}#${label}#${String(index)}`,
    file,
    line: 12 + ((index * 17) % 240),
    within,
    label,
    kind: index % 9 === 0 ? 'request' : 'call',
    through: [],
    assumed: false,
    phiFree: index % 11 === 0,
    routes,
    models: [{ name: index % 2 === 0 ? 'claude-sonnet-4-6' : 'gpt-5.2', status: index % 5 === 0 ? 'not-listed' : 'accepted', detail: null }],
    features: index % 6 === 0 ? [{ vendor: 'Anthropic API', id: 'files-api', listed: 'excluded', status: 'excluded', detail: 'its page leaves it out', fact: FACT }] : [],
    metadata: index % 8 === 0 ? ['metadata.user_id'] : [],
    data: index % 4 === 0 ? [{ class: 'mrn', name: 'patient.mrn', certain: true }, { class: 'name', name: 'patientName', certain: index % 8 === 0 }] : [],
    sources: [{ kind: 'literal', file: index % 2 === 0 ? file : 'packages/prompts/src/clinical-texts.ts' }, { kind: 'run-time', file: null }],
    sinks: sinksOf(index, file),
    promptSinks: [],
    audited: index % 10 === 0 ? false : null,
  };
}

function routesOf(index: number): readonly Route[] {
  const anthropic = hop('Anthropic API', 'anthropic', 'anthropic-2026');
  const routes: readonly (readonly Route[])[] = [
    [{ kind: 'hops', hops: [anthropic] }],
    [{ kind: 'hops', hops: [hop('OpenRouter', 'openrouter', null), anthropic] }],
    [{ kind: 'environment', name: 'LLM_BASE_URL' }],
    [{ kind: 'hops', hops: [hop('Amazon Bedrock', 'aws-bedrock', 'aws')] }],
    [{ kind: 'local' }],
    [{ kind: 'hops', hops: [anthropic] }, { kind: 'unknown' }],
  ];
  return routes[index % routes.length] ?? [];
}

/** As behind a helper that picks the vendor: the same for most calls, and one more for some. */
function alternativesOf(index: number, count: number): readonly Route[] {
  const own = Array.from({ length: count - 1 }, (_, number): Route => {
    const { name, vendor } = VENDORS[number % VENDORS.length] ?? { name: 'Vendor', vendor: 'vendor' };
    return { kind: 'hops', hops: [hop(`${name}${number < VENDORS.length ? '' : ` ${String(number)}`}`, vendor, number % 3 === 0 ? `${vendor}-2026` : null)] };
  });
  const gateway: Route = { kind: 'hops', hops: [hop('OpenRouter', 'openrouter', null), hop('Anthropic API', 'anthropic', 'anthropic-2026')] };
  return [...own, { kind: 'environment', name: 'AZURE_FOUNDRY_BASE_URL' }, ...(index % 8 === 0 ? [gateway] : [])];
}

const VENDORS = ['Anthropic API', 'Amazon Bedrock', 'Azure OpenAI', 'Google Gemini API', 'Google Vertex AI', 'Groq', 'Perplexity', 'Vercel AI Gateway', 'OpenAI'].map((name) => ({ name, vendor: name.toLowerCase().replaceAll(' ', '-') }));

function hop(name: string, vendor: string, agreed: string | null): Hop {
  return { name, vendor, host: `api.${vendor}.example.com`, internal: false, agreement: agreed, missing: agreed === null ? { reason: 'none', detail: 'no agreement is declared' } : null, fact: FACT };
}

function sinksOf(index: number, file: string): readonly SinkUse[] {
  const place = { file, line: 40 + index, certain: index % 2 === 0 };
  const sinks: readonly SinkUse[] = [
    { ...place, category: 'log', label: 'console.log', recipient: null, vendor: null, status: 'open', agreement: null, missing: null },
    { ...place, category: 'error-tracking', label: 'Sentry.captureMessage', recipient: 'Sentry', vendor: 'sentry', status: 'agreement', agreement: 'sentry', missing: null },
    { ...place, category: 'database', label: 'prisma.note.create', recipient: null, vendor: null, status: 'own', agreement: null, missing: null },
  ];
  return sinks.slice(0, index % 4);
}

function findingOf(call: Call, index: number): Finding {
  const place = { file: call.file, line: call.line, column: 3, endLine: call.line, endColumn: 20 };
  return {
    ...place,
    id: `f${String(index)}`,
    rule: index % 2 === 0 ? 'no-unredacted-phi' : 'no-completion-logging',
    messageId: 'found',
    severity: index % 6 === 0 ? 'error' : 'warning',
    message: 'The completion from `generateText` (Anthropic API, line 12) is written to `console.log`. Log an id or a redacted copy.',
    within: call.within,
    regulation: ['45 CFR 164.502(b)'],
    obligations: index % 2 === 0 ? [10] : [11, 16],
    steps: [{ ...place, label: 'completion of `generateText`' }, { ...place, label: 'argument of `console.log`' }],
  };
}
