import type { Vendor } from '../../src/catalog/define.js';
import { servicesOf } from '../../src/catalog/vendors/index.js';
import { DATA_CLASSES, INSTRUMENTS, ROLES } from '../../src/settings/settings.js';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', pattern: '\\S', description });
const texts = (description: string): Schema => ({
  type: 'array',
  items: { type: 'string', pattern: '\\S' },
  description,
});
const date = (description: string): Schema => ({ $ref: '#/definitions/date', description });
const day = (description: string): Schema => ({
  anyOf: [{ $ref: '#/definitions/date' }, { type: 'null' }],
  description,
});
const object = (description: string, properties: Schema, required: readonly string[] = []): Schema => ({
  type: 'object',
  description,
  properties,
  required,
  additionalProperties: false,
});

/** `schema/baa.json`: the shape of a register, with the names of the catalog for completion in editors. */
export function registerSchema(vendors: readonly Vendor[]): Schema {
  const parties = [...new Set(vendors.flatMap(({ party }) => party ?? []))];
  const names = [...new Set([...vendors.map(({ id }) => id), ...parties])].sort();
  const conditions = [
    ...new Set(vendors.flatMap(({ plans }) => plans.flatMap((plan) => plan.conditions ?? []))),
  ].sort();
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'BAA register',
    ...object('Agreements that reach the services to which code sends health information.', {
      $schema: text('Where this schema lies.'),
      organization: object('Who keeps the register.', {
        name: text('Legal name.'),
        role: { enum: ROLES, description: 'Role under 45 CFR 160.103.' },
        contact: text('Whom to ask about the register.'),
      }),
      agreements: {
        type: 'array',
        description: 'One entry per signed agreement, own server or vendor that needs no agreement.',
        items: { $ref: '#/definitions/agreement' },
      },
      scopes: {
        type: 'array',
        description: 'Code of which somebody declared whether PHI reaches it.',
        items: { $ref: '#/definitions/scope' },
      },
    }),
    definitions: {
      date: {
        type: 'string',
        format: 'date',
        pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
        description: 'A day in UTC, as YYYY-MM-DD.',
      },
      agreement: {
        ...object('An agreement with a vendor.', agreementProperties(names, conditions), ['vendor']),
        allOf: [
          {
            if: { properties: { instrument: { const: 'none-needed' } }, required: ['instrument'] },
            then: { required: ['reason'] },
          },
          ...namedBy(names, vendors),
        ],
      },
      scope: {
        ...object(
          'Files of a project and whether PHI reaches them.',
          {
            files: texts('Globs relative to the project.'),
            phi: {
              type: 'boolean',
              description: 'false: no PHI reaches these files; rules about endpoints are quiet there.',
            },
            reason: text('Why no PHI reaches these files.'),
            approvedBy: text('Who approved it.'),
            reviewed: date('When it was last looked at.'),
          },
          ['files', 'phi'],
        ),
        if: { properties: { phi: { const: false } } },
        then: { required: ['reason'] },
      },
    },
  };
}

function agreementProperties(names: readonly string[], conditions: readonly string[]): Schema {
  return {
    id: text('Name of the entry in messages and reports; entries of several files are merged by it.'),
    vendor: {
      anyOf: [{ enum: names }, { type: 'string', pattern: '\\S' }],
      description:
        'A service of the catalog, a party behind several services, or a name of your own together with hosts.',
    },
    services: texts('Narrows an agreement with a party to these services.'),
    hosts: texts('Hosts of your own that belong to the vendor; * for any label but the domain.'),
    plan: text('The plan the agreement is for, as in docs/coverage.md.'),
    instrument: { enum: INSTRUMENTS, default: 'baa', description: 'The kind of agreement.' },
    reason: text('Why no agreement is needed; goes with "instrument": "none-needed".'),
    parties: texts('Who signed.'),
    signed: day('The day of the last signature; null for not signed.'),
    effective: date('The first day, if it is not the day of the signature.'),
    expires: day('The last day; null for no end.'),
    terminated: day('The day from which the agreement does not hold any more.'),
    amendments: {
      type: 'array',
      description: 'Later changes of the agreement.',
      items: object(
        'A change.',
        { signed: date('The day of the signature.'), evidence: text('Where it is kept.'), note: text('What changed.') },
        ['signed'],
      ),
    },
    conditions: {
      type: 'array',
      items: { enum: conditions },
      description: 'Account states that code cannot show, such as hipaa-readiness.',
    },
    models: texts('The closed list of models the agreement reaches; * for any characters.'),
    features: texts('Features the agreement reaches although the catalog does not know whether it does.'),
    overrides: {
      type: 'array',
      description: 'What the vendor publishes as not eligible and the signed agreement allows.',
      items: object(
        'An override.',
        {
          fact: text('Feature id, model:<pattern> or plan:<id>.'),
          evidence: text('Where the agreement says so.'),
          approvedBy: text('Who approved it.'),
          approved: date('When it was approved.'),
        },
        ['fact', 'evidence', 'approvedBy', 'approved'],
      ),
    },
    scope: object('Where the agreement reaches.', {
      files: texts('Globs relative to the project.'),
      environments: texts('For the record: production, staging.'),
      regions: texts('For the record: regions of the vendor.'),
      credentials: {
        type: 'array',
        items: { type: 'string', pattern: '^env:\\w+$' },
        description: 'Environment variables that hold the keys of the account the agreement is for, as env:NAME.',
      },
      data: {
        type: 'array',
        items: { enum: [...DATA_CLASSES, 'none'] },
        description: 'What may be sent; phi where it is left out.',
      },
    }),
    internal: {
      type: 'boolean',
      description: 'An own server: it needs no signature and passes requests on to upstream.',
    },
    upstream: texts('Vendors behind an own server.'),
    subcontractors: texts('For the record: who works for the vendor.'),
    evidence: text('Where the signed agreement is kept.'),
    owner: text('Who looks after the agreement.'),
    reviewed: date('When it was last reviewed.'),
    reviewEvery: { type: 'string', pattern: '^P\\d{1,3}[YMD]$', description: 'Review interval: P1Y, P6M, P90D.' },
    note: text('Anything else.'),
  };
}

/** What an entry with a name of the catalog may say about plans, services and features; like names share one rule. */
function namedBy(names: readonly string[], vendors: readonly Vendor[]): readonly Schema[] {
  const rules = new Map<string, { names: readonly string[]; properties: Schema }>();
  for (const name of names) {
    const services = servicesOf(name);
    const behind = [...new Set([...vendors.filter(({ id }) => id === name), ...services])];
    const features = [...new Set(behind.flatMap((vendor) => vendor.features.map(({ id }) => id)))];
    const properties = {
      plan: { enum: [...new Set(behind.flatMap(({ plans }) => plans.map(({ id }) => id)))] },
      features: features.length === 0 ? { maxItems: 0 } : { items: { enum: features } },
      ...(services.length === 0 ? {} : { services: { items: { enum: behind.map(({ id }) => id) } } }),
    };
    const key = JSON.stringify(properties);
    rules.set(key, { names: [...(rules.get(key)?.names ?? []), name], properties });
  }
  return [...rules.values()].map((rule) => ({
    if: { properties: { vendor: { enum: rule.names } }, required: ['vendor'] },
    then: { properties: rule.properties },
  }));
}
