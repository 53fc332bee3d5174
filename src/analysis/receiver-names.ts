import type { Vendor } from '../catalog/define.js';
import type { CallIndex, LlmMatch } from './calls.js';
import { resolveEndpoint, type EndpointAnswer, type FindVendor } from './endpoints.js';
import type { Resolver } from './resolver.js';

interface Vendors {
  readonly byId: (id: string) => Vendor | undefined;
  readonly byHost: FindVendor;
}

/** Names whoever answers a call: where its client sends requests, as far as that is one place, else the SDK. */
export function receiverNames(resolver: Resolver, calls: CallIndex, vendors: Vendors, endpoints: ReadonlyMap<string, string>): (match: LlmMatch) => string {
  const nameOf = (answer: EndpointAnswer, client: string): string | undefined => {
    switch (answer.kind) {
      case 'local':
        return 'a local model';
      case 'hops': {
        // A gateway or proxy passes on to the vendor of the client.
        const last = answer.hops.find(({ vendor }) => vendor === client) ?? answer.hops.at(-1);
        return last?.vendor === undefined ? last?.host : vendors.byId(last.vendor)?.name;
      }
      case 'env':
        return vendors.byId(endpoints.get(answer.name) ?? '')?.name;
      case 'unknown':
        return undefined;
    }
  };
  return ({ owner, record }) => {
    const endpoint = owner === undefined ? undefined : calls.catalog.typeEntry(owner.type)?.endpoint;
    const client = endpoint?.vendor;
    const answers = owner === undefined || endpoint === undefined || client === undefined ? [] : resolveEndpoint(resolver, endpoint, owner.site, vendors.byHost).map((answer) => nameOf(answer, client));
    const [name, ...others] = new Set(answers);
    return (others.length === 0 ? name : undefined) ?? record.surface.packages[0] ?? '';
  };
}
