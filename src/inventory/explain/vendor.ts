import colors from 'picocolors';
import type { AgreementOffer, FeatureStatus, Plan, Vendor } from '../../catalog/define.js';
import { servicesOf } from '../../catalog/vendors/index.js';

const OFFERS: Readonly<Record<AgreementOffer, string>> = {
  included: 'a BAA is included',
  'on-request': 'a BAA is offered on request',
  none: 'no BAA is offered',
  unknown: 'whether a BAA is offered is not known',
};
const STATUS: Readonly<Record<FeatureStatus, string>> = { covered: 'listed', excluded: 'left out', unknown: 'open' };

/** What the catalog says of a vendor, each fact with the page and the day it was read. */
export function vendorText(vendor: Vendor): string {
  const { id, name, kind, party, hosts, forwards = {}, plans, features, models } = vendor;
  return joined([
    `${colors.bold(name)} (${id}), ${kind.replaceAll('-', ' ')}${party === undefined ? '' : `, a service of ${party}`}`,
    `  ${readAt(vendor)}`,
    ...section('Hosts', hosts),
    ...section('Passes on to', Object.entries(forwards).map(([label, service]) => `${label}: ${service}`)),
    ...section('Plans', plans.map(planLine)),
    ...section('Features', features.map((feature) => `${feature.id}: ${STATUS[feature.status]}${noted(feature.note)}\n    ${readAt(feature)}`)),
    ...section('Models', models.map((model) => `${model.pattern}: ${STATUS[model.status]}${noted(model.note)}\n    ${readAt(model)}`)),
    ...section('Services', servicesOf(id).filter((service) => service.id !== id).map(serviceLine)),
    '',
    'The facts age; the agreement that was signed decides.',
  ]);
}

/** The services of a contracting party. */
export function partyText(party: string): string {
  return joined([
    `${colors.bold(party)} is the contracting party of several services`,
    ...section('Services', servicesOf(party).map(serviceLine)),
    '',
    'Name one of them to see its facts.',
  ]);
}

function serviceLine({ id, name }: Vendor): string {
  return `${id}: ${name}`;
}

function planLine({ id, name, agreement, conditions = [], signedSince, note }: Plan): string {
  const terms = [
    OFFERS[agreement],
    ...(conditions.length === 0 ? [] : [`conditions: ${conditions.join(', ')}`]),
    ...(signedSince === undefined ? [] : [`signed or amended since ${signedSince}`]),
  ];
  return `${id} (${name}): ${terms.join('; ')}${noted(note)}`;
}

function noted(note: string | undefined): string {
  return note === undefined ? '' : ` (${note})`;
}

function readAt({ evidence, checked }: { readonly evidence: string; readonly checked: string }): string {
  if (evidence === '') return colors.dim('declared in settings.hipaa.vendors');
  return colors.dim(checked === '' ? evidence : `${evidence}, read on ${checked}`);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', colors.bold(title), ...lines.map((line) => `  ${line}`)];
}

function joined(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
