import { alternativesOf } from '../../catalog/access-path.js';
import type { CatalogIndex } from '../catalog-index.js';

/** What in a text tells that tracers and SDKs are made to copy payloads. */
export class TracerSigns {
  #names: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #variables: RegExp | undefined;

  constructor(private readonly catalog: CatalogIndex) {}

  /** Whether a text that imports a package names something with which that package copies payloads. */
  starts(packageName: string, text: string): boolean {
    this.#names ??= this.#collect();
    const triggers = this.#names.get(packageName);
    // A default export or a pattern may have any name.
    return triggers !== undefined && [...triggers].some((name) => name === 'default' || name === '*' || text.includes(name));
  }

  /** Whether a text names a variable that makes an SDK print or export payloads. */
  namesSwitch(text: string): boolean {
    if (!text.includes('.env') && !text.includes('env }')) return false;
    this.#variables ??= new RegExp(`\\b(?:${[...new Set(this.catalog.switches.map(({ variable }) => variable))].join('|')})\\b`);
    return this.#variables.test(text);
  }

  /** Per package, the names that a file has to hold. */
  #collect(): ReadonlyMap<string, ReadonlySet<string>> {
    const found = new Map<string, Set<string>>();
    for (const { types, call } of this.catalog.copies) {
      for (const type of types) {
        const triggers = call === undefined ? this.catalog.exportNamesOf(type) : alternativesOf(call).map((path) => path.slice(path.lastIndexOf('.') + 1));
        for (const { role, packages } of this.catalog.surfacesGiving(type)) {
          if (role === 'llm') continue;
          for (const name of packages) found.set(name, new Set([...(found.get(name) ?? []), ...triggers]));
        }
      }
    }
    return found;
  }
}
