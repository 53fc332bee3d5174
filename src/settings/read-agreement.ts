import { literalLength } from '../catalog/pattern.js';
import { findVendorByHost } from '../catalog/vendors/index.js';
import type { KnownNames } from './names.js';
import { glob } from './read-references.js';
import { checked, date, flag, inside, list, nullable, object, oneOf, period, readFields, report, text } from './read-value.js';
import type { Place, Reader } from './read-value.js';
import { host } from './read-vendors.js';
import { DATA_CLASSES, INSTRUMENTS } from './settings.js';
import type { Agreement, Override } from './settings.js';
import { enumerate, quote, suggest } from './text.js';

const override: Reader<Override> = object({ fact: text, evidence: text, approvedBy: text, approved: date }, [
  'fact',
  'evidence',
  'approvedBy',
  'approved',
]);

const scope = object(
  {
    files: list(glob),
    environments: list(text),
    regions: list(text),
    credentials: list(
      checked(text, (source) =>
        /^env:\w+$/.test(source)
          ? undefined
          : `an environment variable as env:NAME is expected, not ${quote(source)}`,
      ),
    ),
    data: list(oneOf([...DATA_CLASSES, 'none'])),
  },
  [],
);

const READERS = {
  id: text,
  vendor: text,
  services: list(text),
  hosts: list(host),
  plan: text,
  instrument: oneOf(INSTRUMENTS),
  reason: text,
  parties: list(text),
  signed: nullable(date),
  effective: date,
  expires: nullable(date),
  terminated: nullable(date),
  amendments: list(object({ signed: date, evidence: text, note: text }, ['signed'])),
  conditions: list(text),
  models: list(text),
  features: list(text),
  overrides: list(override),
  scope,
  internal: flag,
  upstream: list(text),
  subcontractors: list(text),
  evidence: text,
  owner: text,
  reviewed: date,
  reviewEvery: period,
  note: text,
};

/** Fields that narrow an agreement. With a mistake in one of them it would reach further than it was meant to. */
const NARROWING = [
  'vendor',
  'services',
  'instrument',
  'effective',
  'expires',
  'terminated',
  'models',
  'scope',
  'internal',
] as const;

/** Reads one entry of the register; `undefined` where a mistake makes it unusable. */
export function readAgreement(value: unknown, place: Place, names: KnownNames): Agreement | undefined {
  const read = readFields(value, place, READERS, ['vendor']);
  if (read === undefined) return undefined;
  const faulty = new Set(read.faulty);
  const { vendor, ...rest } = read.fields;
  if (vendor === undefined) return undefined;
  const agreement = withOwnHosts({ ...rest, vendor }, names, inside(place, 'hosts'));

  if (!isNamed(agreement, names, place)) return undefined;
  if (agreement.instrument === 'none-needed' && agreement.reason === undefined) {
    report(inside(place, 'reason'), 'an entry that needs no agreement has to say why');
    faulty.add('instrument');
  }
  checkServices(agreement, names, inside(place, 'services'));
  checkPlan(agreement, names, inside(place, 'plan'));
  checkConditions(agreement, names, inside(place, 'conditions'));
  checkFeatures(agreement, names, place);
  checkOrder(agreement, place);

  const wrong = NARROWING.filter((field) => faulty.has(field));
  if (wrong.length === 0) return withoutBroadOverrides(agreement, place);
  report(place, `this agreement does not count until ${enumerate(wrong)} ${wrong.length > 1 ? 'are' : 'is'} right`);
  return undefined;
}

/** A host that the catalog knows is declared under its vendor, or plans and conditions would not be asked for. */
function withOwnHosts(agreement: Agreement, names: KnownNames, place: Place): Agreement {
  const { hosts, vendor, internal = false } = agreement;
  if (hosts === undefined) return agreement;
  const behind = names.servicesBehind(vendor);
  const own = hosts.filter((pattern) => {
    const slash = pattern.indexOf('/');
    const [name, path] = slash === -1 ? [pattern, ''] : [pattern.slice(0, slash), pattern.slice(slash)];
    const owner = findVendorByHost(name.replaceAll('*', 'x'), path);
    if (owner === undefined || owner.kind === 'self-hosted' || (!internal && behind.includes(owner))) return true;
    report(place, `the host ${quote(pattern)} belongs to ${owner.name}; declare the agreement for ${quote(owner.id)}`);
    return false;
  });
  return { ...agreement, hosts: own };
}

function isNamed({ vendor, hosts = [], internal = false }: Agreement, names: KnownNames, place: Place): boolean {
  if (names.has(vendor) || hosts.length > 0 || internal) return true;
  report(
    inside(place, 'vendor'),
    `unknown vendor ${quote(vendor)}${suggest(vendor, names.all()) || '; a vendor outside the catalog needs `hosts`'}`,
  );
  return false;
}

function checkServices({ vendor, services = [] }: Agreement, names: KnownNames, place: Place): void {
  const known = names.servicesBehind(vendor).map(({ id }) => id);
  for (const service of services) {
    if (known.includes(service)) continue;
    report(place, `unknown service ${quote(service)} of ${quote(vendor)}${suggest(service, known)}`);
  }
}

function checkPlan({ vendor, plan }: Agreement, names: KnownNames, place: Place): void {
  const known = new Set(names.servicesBehind(vendor).flatMap(({ plans }) => plans.map(({ id }) => id)));
  if (plan === undefined || known.size === 0 || known.has(plan)) return;
  const hint = suggest(plan, known) || `; known are ${enumerate([...known])}`;
  report(place, `unknown plan ${quote(plan)} of ${quote(vendor)}${hint}`);
}

function checkConditions({ conditions = [] }: Agreement, names: KnownNames, place: Place): void {
  if (conditions.length === 0) return;
  const known = names.conditions();
  for (const condition of conditions) {
    if (known.has(condition)) continue;
    const hint = suggest(condition, known) || `; known are ${enumerate([...known])}`;
    report(place, `unknown condition ${quote(condition)}${hint}`);
  }
}

function checkFeatures(agreement: Agreement, names: KnownNames, place: Place): void {
  if (agreement.features === undefined && agreement.overrides === undefined) return;
  const behind = names.servicesBehind(agreement.vendor);
  if (behind.length === 0) return;
  const features = new Set(behind.flatMap((service) => service.features.map(({ id }) => id)));
  const facts = new Set([
    ...features,
    ...behind.flatMap((service) => service.plans.map(({ id }) => `plan:${id}`)),
    ...behind.flatMap((service) => service.models.map(({ pattern }) => `model:${pattern}`)),
  ]);
  for (const feature of agreement.features ?? []) {
    if (features.has(feature)) continue;
    const hint = suggest(feature, features);
    report(inside(place, 'features'), `unknown feature ${quote(feature)} of ${quote(agreement.vendor)}${hint}`);
  }
  for (const { fact } of agreement.overrides ?? []) {
    if (facts.has(fact) || fact.startsWith('model:')) continue;
    const hint = suggest(fact, facts);
    report(inside(place, 'overrides'), `unknown fact ${quote(fact)} of ${quote(agreement.vendor)}${hint}`);
  }
}

function checkOrder({ signed, effective, expires, terminated }: Agreement, place: Place): void {
  const start = effective ?? signed;
  if (typeof start !== 'string') return;
  if (typeof expires === 'string' && expires < start) {
    report(inside(place, 'expires'), `\`${expires}\` lies before the agreement begins on \`${start}\``);
  }
  if (typeof terminated === 'string' && terminated < start) {
    report(inside(place, 'terminated'), `\`${terminated}\` lies before the agreement begins on \`${start}\``);
  }
}

function withoutBroadOverrides(agreement: Agreement, place: Place): Agreement {
  const { overrides } = agreement;
  if (overrides === undefined) return agreement;
  const narrow = overrides.filter(({ fact }) => {
    if (!fact.startsWith('model:') || literalLength(fact) > 'model:'.length) return true;
    report(inside(place, 'overrides'), `${quote(fact)} would allow every model; name the models`);
    return false;
  });
  return { ...agreement, overrides: narrow };
}
