import { KnownNames } from './names.js';
import { readAgreement } from './read-agreement.js';
import { glob, narrowGlobs } from './read-references.js';
import { date, flag, inside, list, object, oneOf, readFields, report, text } from './read-value.js';
import type { Place, Reader } from './read-value.js';
import { ROLES } from './settings.js';
import type { Agreement, Organization, ResolvedAgreement, Scope } from './settings.js';
import { quote, suggest } from './text.js';

const organization: Reader<Organization> = object({ name: text, role: oneOf(ROLES), contact: text }, []);

/** Globs are checked by the scope, which knows whether they switch anything off. */
const SCOPE_READERS = { files: list(glob), phi: flag, reason: text, approvedBy: text, reviewed: date };

const scope: Reader<Scope> = (value, place) => {
  const read = readFields(value, place, SCOPE_READERS, ['files', 'phi']);
  if (read === undefined) return undefined;
  const { files, phi, ...rest } = read.fields;
  if (files === undefined || phi === undefined || read.faulty.has('files') || read.faulty.has('phi')) return undefined;
  if (phi) return { files, phi, ...rest };
  if (narrowGlobs(files, inside(place, 'files')) === undefined) return undefined;
  if (rest.reason === undefined && !read.faulty.has('reason')) {
    report(inside(place, 'reason'), 'is missing; say why no PHI reaches these files');
  }
  return { files, phi, ...rest };
};

/** Readers of the keys that a register file and `settings.hipaa` share. Agreements come later: they need names. */
export const REGISTER_READERS = {
  $schema: text,
  organization,
  agreements: list<unknown>((value) => value ?? null),
  scopes: list(scope),
};

interface Declared {
  readonly agreement: Agreement;
  readonly place: Place;
}

/** Collects the entries of all registers: a later one with the same id replaces the earlier. */
export class AgreementList {
  readonly #names: KnownNames;
  readonly #declared = new Map<string, Declared>();
  #unnamed = 0;

  constructor(names: KnownNames) {
    this.#names = names;
  }

  /** Reads the entries of one register. */
  add(entries: readonly unknown[], place: Place): void {
    const idsHere = new Set<string>();
    entries.forEach((entry, index) => {
      const at = inside(place, index);
      const agreement = readAgreement(entry, at, this.#names);
      if (agreement === undefined) return;
      const { id } = agreement;
      if (id !== undefined && idsHere.has(id)) {
        report(inside(at, 'id'), `the id ${quote(id)} stands here twice; this entry does not count`);
        return;
      }
      if (id !== undefined) idsHere.add(id);
      this.#unnamed += 1;
      this.#declared.set(id ?? `\0${String(this.#unnamed)}`, { agreement, place: at });
    });
  }

  /** All entries with an id, after a look at the names they give to each other. */
  finish(): readonly ResolvedAgreement[] {
    const declared = [...this.#declared.values()];
    const known = this.namesForEndpoints();
    for (const { agreement, place } of declared) {
      for (const vendor of agreement.upstream ?? []) {
        if (known.has(vendor)) continue;
        report(inside(place, 'upstream'), `unknown vendor ${quote(vendor)}${suggest(vendor, known)}`);
      }
    }
    const taken = new Set(declared.flatMap(({ agreement }) => agreement.id ?? []));
    return declared.map(({ agreement }) => {
      const id = agreement.id ?? freeId(agreement.vendor, taken);
      taken.add(id);
      return { ...agreement, id };
    });
  }

  /** Vendors that a request can be said to go to. */
  namesForEndpoints(): ReadonlySet<string> {
    return new Set([...this.#names.all(), ...[...this.#declared.values()].map(({ agreement }) => agreement.vendor)]);
  }
}

function freeId(vendor: string, taken: ReadonlySet<string>): string {
  if (!taken.has(vendor)) return vendor;
  let number = 2;
  while (taken.has(`${vendor}-${String(number)}`)) number += 1;
  return `${vendor}-${String(number)}`;
}
