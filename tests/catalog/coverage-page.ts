import type { Evidence, Feature, Plan, Vendor, VendorKind } from '../../src/catalog/define.js';

const GROUPS: readonly (readonly [title: string, kinds: readonly VendorKind[]])[] = [
  ['Models, clouds and gateways', ['model-api', 'cloud', 'gateway', 'self-hosted']],
  ['Applications', ['consumer']],
  ['Speech', ['speech']],
  ['Search and vector databases', ['search', 'vector-db']],
  ['Observability, logging and analytics', ['observability', 'logging', 'analytics']],
  ['Messaging and platforms', ['messaging', 'platform']],
];

const OFFER: Readonly<Record<Plan['agreement'], string>> = {
  included: 'included',
  'on-request': 'on request',
  none: 'no',
  unknown: 'not known',
};

/** `docs/coverage.md`: what the catalog knows about every vendor. */
export function coveragePage(vendors: readonly Vendor[]): string {
  const latest = vendors
    .flatMap(({ checked, features }) => [checked, ...features.map((fact) => fact.checked)])
    .sort()
    .at(-1);
  return [
    '# Coverage facts',
    '',
    '<!-- Generated from src/catalog/vendors by tests/catalog/vendors.test.ts: `npx vitest run tests/catalog/vendors.test.ts --update` -->',
    '',
    `What vendors publish about Business Associate Agreements (BAA), as the catalog of this version knows it; the newest fact is of ${latest ?? 'no date'}.`,
    'The facts age and the signed agreement decides: follow the source before you rely on a row. None of this is legal advice.',
    '',
    '- **BAA**: `included` is accepted in the product or part of the terms, `on request` needs a contact or a paid add-on, `no` is not offered, `not known` means that nothing was found or that sources disagree.',
    '- **Conditions** are account states that code cannot show. The register declares them, see [register.md](register.md).',
    '- **Not eligible** are feature ids; an override in the register names them the same way. `model:` stands before a pattern of model names.',
    '- A page without a day on it bears the day it was read.',
    '',
    ...GROUPS.flatMap(([title, kinds]) =>
      groupOf(
        title,
        vendors.filter(({ kind }) => kinds.includes(kind)),
      ),
    ),
    ...featureSection(vendors),
  ].join('\n');
}

function groupOf(title: string, vendors: readonly Vendor[]): readonly string[] {
  return [
    `## ${title}`,
    '',
    '| Vendor | BAA | Plans with a BAA | Plans without | Conditions | Not eligible | Source |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...vendors.map(rowOf),
    '',
  ];
}

function rowOf(vendor: Vendor): string {
  const offered = vendor.plans.filter(({ agreement }) => agreement === 'included' || agreement === 'on-request');
  const excluded = [
    ...vendor.features.filter(({ status }) => status === 'excluded').map(({ id }) => id),
    ...vendor.models.filter(({ status }) => status === 'excluded').map(({ pattern }) => `model:${pattern}`),
  ];
  const conditions = new Set(vendor.plans.flatMap((plan) => plan.conditions ?? []));
  return cells([
    `${vendor.name} ${code(vendor.id)}${vendor.party === undefined ? '' : `, party ${code(vendor.party)}`}`,
    bestOffer(vendor),
    offered.map(describePlan).join('; '),
    vendor.plans
      .filter((plan) => !offered.includes(plan))
      .map(describePlan)
      .join('; '),
    [...conditions].map(code).join(', '),
    excluded.map(code).join(', '),
    source(vendor),
  ]);
}

function bestOffer({ plans }: Vendor): string {
  const order: readonly Plan['agreement'][] = ['included', 'on-request', 'unknown', 'none'];
  const best = order.find((offer) => plans.some(({ agreement, id }) => agreement === offer && !isOwnServer(id)));
  return best === undefined ? 'own server' : OFFER[best];
}

function isOwnServer(plan: string): boolean {
  return plan === 'self' || plan.startsWith('self-') || plan === 'oss';
}

function describePlan({ id, name, agreement, signedSince }: Plan): string {
  const since = signedSince === undefined ? '' : `, signed since ${signedSince}`;
  const unknown = agreement === 'unknown' ? ', not known' : '';
  return `${code(id)} (${name}${since}${unknown})`;
}

function featureSection(vendors: readonly Vendor[]): readonly string[] {
  return [
    '## Features and models that are excluded or open',
    '',
    '| Vendor | Feature or model | Status | Note | Source |',
    '| --- | --- | --- | --- | --- |',
    ...vendors.flatMap((vendor) => [
      ...vendor.features.filter(isOpen).map((feature) => featureRow(vendor, feature.id, feature)),
      ...vendor.models.filter(isOpen).map((model) => featureRow(vendor, `model:${model.pattern}`, model)),
    ]),
    '',
  ];
}

function isOpen({ status }: Pick<Feature, 'status'>): boolean {
  return status !== 'covered';
}

function featureRow(vendor: Vendor, id: string, fact: Pick<Feature, 'status' | 'note'> & Evidence): string {
  const status = fact.status === 'excluded' ? 'not eligible' : 'open';
  return cells([code(vendor.id), code(id), status, fact.note ?? '', source(fact)]);
}

function source({ evidence, checked }: Evidence): string {
  return `[${new URL(evidence).host.replace(/^www\./, '')}](${evidence}), ${checked}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function cells(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}
