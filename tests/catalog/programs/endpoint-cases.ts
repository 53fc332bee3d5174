import type { Endpoint } from '../../../src/catalog/define.js';
import { findVendor } from '../../../src/catalog/vendors/index.js';
import { alternativesOf, spell } from './alternatives.js';
import { argumentsWith } from './arguments.js';

/** Arguments of a construction or call that decide where requests go, and the names that a finding has to hold; none where nobody receives anything. */
export interface EndpointCase {
  readonly label: string;
  readonly argumentText: string;
  readonly vendors: readonly string[];
}

/** Hosts of which one at least is not the default of the client in question. */
const HOSTS: readonly (readonly [url: string, vendor: string])[] = [
  ['https://api.deepseek.com/v1', 'deepseek'],
  ['https://api.sambanova.ai/v1', 'sambanova'],
];

export function endpointCases(endpoint: Endpoint): readonly EndpointCase[] {
  return [...byDefault(endpoint), ...byAddress(endpoint), ...bySwitch(endpoint), ...byModelString(endpoint)];
}

export function byDefault({ vendor, local, through }: Endpoint): readonly EndpointCase[] {
  if (local === true) return [{ label: 'by default', argumentText: '', vendors: [] }];
  return vendor === undefined ? [] : [{ label: 'by default', argumentText: '', vendors: [...(through ?? []), vendor].map(nameOf) }];
}

function byAddress({ vendor, urls, resources }: Endpoint): readonly EndpointCase[] {
  const [url, host] = HOSTS.find((candidate) => candidate[1] !== vendor) ?? ['', ''];
  return [...(urls ?? []), ...(resources ?? [])]
    .flatMap(alternativesOf)
    .map((steps) => ({ label: `by ${spell(steps)}`, argumentText: argumentsWith(steps, `'${url}'`), vendors: [nameOf(host)] }));
}

function bySwitch({ switches }: Endpoint): readonly EndpointCase[] {
  return (switches ?? []).flatMap(({ path, equals, vendor }) =>
    alternativesOf(path).map((steps) => ({
      label: `by ${spell(steps)}`,
      argumentText: argumentsWith(steps, typeof equals === 'string' ? `'${equals}'` : String(equals ?? true)),
      vendors: [nameOf(vendor)],
    })),
  );
}

function byModelString({ modelString }: Endpoint): readonly EndpointCase[] {
  if (modelString === undefined) return [];
  const { path, syntax, vendor } = modelString;
  const text = `'anthropic${syntax === 'langchain' ? ':' : '/'}claude-sonnet-4-6'`;
  const vendors = [vendor, 'anthropic'].filter((id) => id !== '').map(nameOf);
  return alternativesOf(path).map((steps) => ({ label: `by ${spell(steps)}`, argumentText: argumentsWith(steps, text), vendors }));
}

export function nameOf(vendor: string): string {
  return findVendor(vendor)?.name ?? vendor;
}
