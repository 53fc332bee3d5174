import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve as resolvePath, sep } from 'node:path';
import type { ResolverFactory } from 'oxc-resolver';
import { readRegularFile } from '../../settings/index.js';
import type { CatalogIndex } from '../catalog-index.js';
import { parseSpecifier } from '../specifiers.js';
import { stateOf, type FileState } from './file-state.js';
import { loadNative, quietly, type Native } from './native.js';
import { TsconfigPaths } from './tsconfig-paths.js';

/** Files that decide how specifiers that are no relative paths resolve. */
const DECIDING = ['tsconfig.json', 'jsconfig.json', 'package.json', 'node_modules'];

/** Which file of the workspace an import names. */
export class Resolution {
  readonly #resolved = new Map<string, string | null>();
  readonly #scopes = new Map<string, string>();
  readonly #watched = new Map<string, FileState>();
  readonly #aliases: TsconfigPaths;
  #resolver: ResolverFactory | undefined;
  #plain: ResolverFactory | undefined;

  constructor(
    /** The workspace: nothing outside is found. */
    private readonly root: string,
    private readonly tsconfig: string | undefined,
    private readonly catalog: CatalogIndex,
  ) {
    this.#aliases = new TsconfigPaths(root, (path) => this.#watch(path));
  }

  /** How many places a look for changes visits. */
  get watched(): number {
    return this.#watched.size;
  }

  /** Forgets every answer when a folder or a configuration changed on which one rests; whether there was such a change. */
  dropChanged(): boolean {
    for (const [path, state] of this.#watched) {
      if (stateOf(path) === state) continue;
      this.#resolved.clear();
      this.#scopes.clear();
      this.#watched.clear();
      this.#aliases.clear();
      this.#resolver?.clearCache();
      this.#plain?.clearCache();
      return true;
    }
    return false;
  }

  /** Nothing for packages outside the workspace and for catalog packages. */
  resolve(from: string, source: string): string | undefined {
    const specifier = parseSpecifier(source);
    if (specifier.kind === 'package' && (this.catalog.isCatalogPackage(specifier.packageName) || specifier.packageName.startsWith('node:'))) return undefined;
    const directory = dirname(from);
    const isRelative = source.startsWith('.') || source.startsWith('/');
    const key = `${isRelative ? directory : this.#scopeOf(directory)}\0${source}`;
    let path = this.#resolved.get(key);
    if (path === undefined) {
      path = this.#find(from, source.replace(/\?[a-z]+$/, ''));
      this.#resolved.set(key, path);
      if (path !== null) this.#watch(dirname(path));
      else if (isRelative) this.#watch(dirname(resolvePath(directory, source)));
      else for (const candidate of this.#aliases.candidates(from, source)) this.#watch(dirname(candidate));
      if (specifier.kind === 'package') this.#watchPackage(directory, specifier.packageName, path !== null);
    }
    return path ?? undefined;
  }

  /** The nearest folder at or above that holds something on which aliases and package names depend. */
  #scopeOf(directory: string): string {
    const known = this.#scopes.get(directory);
    if (known !== undefined) return known;
    const deciding = DECIDING.map((name) => join(directory, name)).filter((path) => existsSync(path));
    for (const path of deciding) this.#watch(path);
    for (const path of deciding) if (path.endsWith('config.json')) this.#aliases.load(path);
    const parent = dirname(directory);
    const scope = deciding.length > 0 || parent === directory ? directory : this.#scopeOf(parent);
    this.#scopes.set(directory, scope);
    return scope;
  }

  /** The folders in which a link to a package of the workspace may stand, and what that package exports. */
  #watchPackage(directory: string, name: string, isFound: boolean): void {
    for (let folder = directory; isInside(this.root, folder) || folder === this.root; folder = dirname(folder)) {
      const link = join(folder, 'node_modules', name);
      const real = quietly(() => realpathSync(link));
      if (real !== undefined || (name.startsWith('@') && existsSync(dirname(link)))) this.#watch(dirname(link));
      if (real === undefined) continue;
      if (!isInside(this.root, real)) return;
      const manifest = join(real, 'package.json');
      this.#watch(manifest);
      if (!isFound) for (const target of namedFiles(quietly(() => JSON.parse(readRegularFile(manifest) ?? '') as unknown))) this.#watch(dirname(join(real, target)));
      return;
    }
  }

  #watch(path: string): void {
    if (!this.#watched.has(path)) this.#watched.set(path, stateOf(path));
  }

  #find(from: string, source: string): string | null {
    const bindings = loadNative();
    if (bindings === null) return null;
    this.#resolver ??= bindings.resolver(this.tsconfig ?? 'auto');
    for (const attempt of this.#attempts(from, source, bindings)) {
      const path = quietly(attempt)?.path;
      if (path !== undefined) return isInside(this.root, path) ? this.#preferSource(path) : null;
    }
    return null;
  }

  *#attempts(from: string, source: string, bindings: Native): Generator<() => { readonly path?: string } | undefined> {
    yield () => (this.tsconfig === undefined ? this.#resolver?.resolveFileSync(from, source) : this.#resolver?.sync(dirname(from), source));
    // A tsconfig that extends an uninstalled package fails as a whole: once more without it, with its aliases by hand.
    yield () => (this.#plain ??= bindings.resolver(undefined)).sync(dirname(from), source);
    for (const candidate of this.#aliases.candidates(from, source)) yield () => this.#plain?.sync(dirname(from), candidate);
  }

  /** Build output of a workspace package stands for the source it was made from, where that is found by the usual names. */
  #preferSource(path: string): string {
    const match = /^(.*)[/\\](?:dist|build|lib|out)[/\\](?:(?:esm|cjs|src|types)[/\\])?(.+?)(?:\.d)?\.[cm]?[jt]s$/.exec(path);
    if (match?.[1] === undefined || match[2] === undefined) return path;
    for (const extension of ['.ts', '.tsx', '.mts']) {
      const source = join(match[1], 'src', match[2] + extension);
      const real = existsSync(source) ? quietly(() => realpathSync(source)) : undefined;
      if (real !== undefined && isInside(this.root, real)) return real;
    }
    return path;
  }
}

/** Files that a `package.json` names, as entry or export. */
function namedFiles(manifest: unknown): readonly string[] {
  const { exports, main, module, source } = (manifest ?? {}) as Readonly<Record<string, unknown>>;
  const textsIn = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };
  return ['index.js', ...[exports, main, module, source].flatMap(textsIn)];
}

/** Whether a path, after symlinks, belongs to the workspace and not to its packages. */
export function isInside(root: string, path: string): boolean {
  return path.startsWith(root + sep) && !path.includes(`${sep}node_modules${sep}`);
}
