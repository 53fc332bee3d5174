import type { Vendor } from '../catalog/define.js';
import { HostIndex, matchesHost } from '../catalog/hosts.js';
import { findVendor, findVendorByHost, isSelfHosted } from '../catalog/vendors/index.js';
import { safeText } from '../output/safe-text.js';
import { findMiss } from './agreement-terms.js';
import type { MissReason } from './agreement-terms.js';
import { matchesGlobs } from './globs.js';
import type { Hop, Where } from './hop.js';
import type { ResolvedAgreement, ResolvedSettings } from './settings.js';
import { quote } from './text.js';

/** `detail` is a clause that may follow a colon. */
export type Verdict =
  | { readonly covered: true; readonly agreement: ResolvedAgreement }
  | {
      readonly covered: false;
      readonly reason: 'none-declared' | MissReason;
      readonly detail: string;
      readonly agreement?: ResolvedAgreement;
    };

/** Whether a declared agreement matches the hop; if none does, what the nearest one lacks. */
export function judgeHop(hop: Hop, where: Where, settings: ResolvedSettings): Verdict {
  const service = findService(hop, settings);
  let nearest: (Verdict & { covered: false }) | undefined;
  let nearestStage = -1;
  for (const agreement of settings.agreements) {
    if (!concerns(agreement, hop, service)) continue;
    const miss = findMiss(agreement, service ?? findServiceById(agreement.vendor, settings), where, settings.asOf);
    if (miss === undefined) return { covered: true, agreement };
    if (miss.stage > nearestStage) {
      nearestStage = miss.stage;
      nearest = { covered: false, reason: miss.reason, detail: miss.detail, agreement };
    }
  }
  return nearest ?? { covered: false, reason: 'none-declared', detail: noAgreement(hop, service) };
}

/** Every agreement that matches the hop; `models` and `features` may differ between them. */
export function findAgreements(hop: Hop, where: Where, settings: ResolvedSettings): readonly ResolvedAgreement[] {
  const service = findService(hop, settings);
  return settings.agreements.filter(
    (agreement) =>
      concerns(agreement, hop, service) &&
      findMiss(agreement, service ?? findServiceById(agreement.vendor, settings), where, settings.asOf) === undefined,
  );
}

/** Whether somebody declared that no PHI reaches the file. */
export function isPhiFree(file: string, settings: ResolvedSettings): boolean {
  return settings.scopes.some((scope) => !scope.phi && matchesGlobs(scope.files, file));
}

/** The service of a hop: by id, else by host, in the user's entries and then in the catalog. */
export function findService({ vendor, host }: Hop, settings: ResolvedSettings): Vendor | undefined {
  if (vendor !== undefined) return findServiceById(vendor, settings);
  if (host === undefined) return undefined;
  const slash = host.indexOf('/');
  const [name, path] = slash === -1 ? [host, ''] : [host.slice(0, slash), host.slice(slash)];
  return ownHosts(settings.vendors).find(name, path) ?? findVendorByHost(name, path);
}

const hostsOfOwn = new WeakMap<ReadonlyMap<string, Vendor>, HostIndex>();

function ownHosts(own: ReadonlyMap<string, Vendor>): HostIndex {
  const known = hostsOfOwn.get(own);
  if (known !== undefined) return known;
  const index = new HostIndex(own.values());
  hostsOfOwn.set(own, index);
  return index;
}

function findServiceById(id: string, settings: ResolvedSettings): Vendor | undefined {
  return settings.vendors.get(id) ?? findVendor(id);
}

/** Whether the agreement is about the receiver at all, whatever it lacks. */
export function concerns(agreement: ResolvedAgreement, hop: Hop, service: Vendor | undefined): boolean {
  const { vendor, hosts = [], internal = false } = agreement;
  // An own server beside a vendor's is known by its host only.
  const byName = !internal || service === undefined || isSelfHosted(service);
  if (byName && (vendor === hop.vendor || vendor === service?.id || vendor === service?.party)) return true;
  const { host } = hop;
  return host !== undefined && hosts.some((pattern) => matchesHost(pattern, host));
}

/** What a message calls the receiver. */
export function nameOf(hop: Hop, settings: ResolvedSettings): string {
  return findService(hop, settings)?.name ?? safeText(hop.vendor ?? hop.host ?? 'an unknown vendor');
}

function noAgreement(hop: Hop, service: Vendor | undefined): string {
  const receiver = service?.name ?? (hop.vendor === undefined ? undefined : quote(hop.vendor));
  if (receiver !== undefined) return `no agreement with ${receiver} is declared`;
  return hop.host === undefined
    ? 'no agreement is declared for an endpoint that is not known'
    : `no agreement is declared for the host ${quote(hop.host)}`;
}
