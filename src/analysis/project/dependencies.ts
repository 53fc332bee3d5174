import { realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { readRegularFile } from '../../settings/index.js';
import type { CatalogIndex } from '../catalog-index.js';
import { quietly } from './native.js';
import { recordOf } from './record-of.js';
import { exactly, overlaps, parseRange, type VersionRange } from './versions.js';
import { WatchedPlaces } from './watched-places.js';

interface Manifest {
  readonly version: string | undefined;
  readonly dependencies: ReadonlyMap<string, string>;
}

const LISTS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** What the `package.json` files say: on which packages a file may rely, and in which versions. */
export class Dependencies {
  readonly #manifests = new Map<string, Manifest | null>();
  readonly #watched = new WatchedPlaces();

  constructor(
    /** The workspace: nothing outside is opened. */
    private readonly root: string,
    private readonly catalog: CatalogIndex,
  ) {}

  get watched(): number {
    return this.#watched.count;
  }

  dropChanged(): boolean {
    if (!this.#watched.hasChanged()) return false;
    this.#watched.clear();
    this.#manifests.clear();
    return true;
  }

  /** Whether the nearest `package.json` names a package that talks to models. */
  namesModels(file: string): boolean {
    for (const directory of this.#upFrom(file)) {
      const manifest = this.#manifest(join(directory, 'package.json'));
      if (manifest !== undefined) return [...manifest.dependencies.keys()].some((name) => this.catalog.isLlmPackage(name));
    }
    return false;
  }

  /** The folder of the nearest `package.json`. */
  folderOf(file: string): string | undefined {
    return this.#upFrom(file).find((directory) => this.#manifest(join(directory, 'package.json')) !== undefined);
  }

  /**
   * The installed version of a package, else what the nearest `package.json` that names it asks for. Where the two do not
   * agree, what is installed belongs to another package of the workspace.
   */
  versionOf(file: string, name: string): VersionRange | undefined {
    const folders = this.#upFrom(file);
    const asked = folders.map((directory) => this.#manifest(join(directory, 'package.json'))?.dependencies.get(name)).find((range) => range !== undefined);
    const found = folders.map((directory) => this.#manifest(join(directory, 'node_modules', name, 'package.json'))?.version).find((version) => version !== undefined);
    const range = asked === undefined ? undefined : parseRange(asked);
    const installed = found === undefined ? undefined : exactly(found);
    if (range === undefined || installed === undefined) return installed ?? range;
    return overlaps(range, found, undefined) && !isOlder(installed, range) ? installed : range;
  }

  /** The folders from a file up to the workspace. */
  #upFrom(file: string): readonly string[] {
    const folders: string[] = [];
    for (let directory = dirname(file); directory === this.root || directory.startsWith(this.root + sep); directory = dirname(directory)) {
      folders.push(directory);
      if (dirname(directory) === directory) break;
    }
    return folders;
  }

  #manifest(path: string): Manifest | undefined {
    let manifest = this.#manifests.get(path);
    if (manifest === undefined) {
      this.#watched.watch(path);
      manifest = this.#read(path) ?? null;
      this.#manifests.set(path, manifest);
    }
    return manifest ?? undefined;
  }

  #read(path: string): Manifest | undefined {
    return quietly(() => {
      const real = realpathSync(path);
      if (!real.startsWith(this.root + sep)) return undefined;
      const content: unknown = JSON.parse(readRegularFile(real) ?? '');
      const { version } = recordOf(content);
      const dependencies = LISTS.flatMap((list) => Object.entries(recordOf(recordOf(content)[list])));
      return {
        version: typeof version === 'string' ? version : undefined,
        dependencies: new Map(dependencies.flatMap(([name, range]): [string, string][] => (typeof range === 'string' ? [[name, range]] : []))),
      };
    });
  }
}

function isOlder(installed: VersionRange, asked: VersionRange): boolean {
  return installed.before !== undefined && !overlaps({ from: asked.from, before: undefined }, undefined, installed.before.join('.'));
}
