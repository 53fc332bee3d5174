import type { Vendor } from '../catalog/define.js';
import { findVendor, servicesOf, vendors } from '../catalog/vendors/index.js';

/** What the names in a register may refer to: the catalog and the user's own entries. */
export class KnownNames {
  readonly #own: ReadonlyMap<string, Vendor>;
  #conditions: ReadonlySet<string> | undefined;

  constructor(own: ReadonlyMap<string, Vendor>) {
    this.#own = own;
  }

  service(id: string): Vendor | undefined {
    return this.#own.get(id) ?? findVendor(id);
  }

  has(id: string): boolean {
    return this.servicesBehind(id).length > 0;
  }

  /** The services an agreement with this name is about. */
  servicesBehind(id: string): readonly Vendor[] {
    const one = this.service(id);
    const several = [...servicesOf(id), ...[...this.#own.values()].filter((vendor) => vendor.party === id)];
    return one === undefined || several.includes(one) ? several : [one, ...several];
  }

  *all(): Iterable<string> {
    for (const { id, party } of [...this.#own.values(), ...vendors]) {
      yield id;
      if (party !== undefined) yield party;
    }
  }

  conditions(): ReadonlySet<string> {
    if (this.#conditions === undefined) {
      const plans = [...vendors, ...this.#own.values()].flatMap((vendor) => vendor.plans);
      this.#conditions = new Set(plans.flatMap((plan) => plan.conditions ?? []));
    }
    return this.#conditions;
  }
}
