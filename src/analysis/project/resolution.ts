import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve as resolvePath } from 'node:path';
import type { ResolverFactory } from 'oxc-resolver';
import type { CatalogIndex } from '../catalog-index.js';
import { parseSpecifier } from '../specifiers.js';
import { isInside } from './inside.js';
import { findLinked, namedFiles } from './linked-packages.js';
import { loadResolver, quietly, type MakeResolver } from './native.js';
import { TsconfigPaths } from './tsconfig-paths.js';
import { WatchedPlaces } from './watched-places.js';

/** Files that decide how specifiers that are no relative paths resolve. */
const DECIDING = ['tsconfig.json', 'jsconfig.json', 'package.json', 'node_modules'];

/** Which file of the workspace an import names. */
export class Resolution {
  readonly #resolved = new Map<string, string | null>();
  readonly #scopes = new Map<string, string>();
  readonly #watched = new WatchedPlaces();
  readonly #aliases: TsconfigPaths;
  #resolver: ResolverFactory | undefined;
  #plain: ResolverFactory | undefined;

  constructor(
    /** The workspace: nothing outside is found. */
    private readonly root: string,
    private readonly tsconfig: string | undefined,
    private readonly catalog: CatalogIndex,
  ) {
    this.#aliases = new TsconfigPaths(root, (path) => {
      this.#watched.watch(path);
    });
  }

  /** How many places a look for changes visits. */
  get watched(): number {
    return this.#watched.count;
  }

  /** Forgets every answer when a folder or a configuration changed on which one rests; whether there was such a change. */
  dropChanged(): boolean {
    if (!this.#watched.hasChanged()) return false;
    this.#resolved.clear();
    this.#scopes.clear();
    this.#watched.clear();
    this.#aliases.clear();
    this.#resolver?.clearCache();
    this.#plain?.clearCache();
    return true;
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
      if (specifier.kind === 'package') path = this.#inPackage(directory, specifier, path);
      this.#resolved.set(key, path);
      if (path !== null) this.#watched.watch(dirname(path));
      else if (isRelative) this.#watched.watch(dirname(resolvePath(directory, source)));
      else for (const candidate of this.#aliases.candidates(from, source)) this.#watched.watch(dirname(candidate));
    }
    return path ?? undefined;
  }

  /** The nearest folder at or above that holds something on which aliases and package names depend. */
  #scopeOf(directory: string): string {
    const known = this.#scopes.get(directory);
    if (known !== undefined) return known;
    const deciding = DECIDING.map((name) => join(directory, name)).filter((path) => existsSync(path));
    for (const path of deciding) this.#watched.watch(path);
    for (const path of deciding) if (path.endsWith('config.json')) this.#aliases.load(path);
    const parent = dirname(directory);
    const scope = deciding.length > 0 || parent === directory ? directory : this.#scopeOf(parent);
    this.#scopes.set(directory, scope);
    return scope;
  }

  /** Watches the link to a package of the workspace; where the package is not built, its source stands for it. */
  #inPackage(directory: string, { packageName, specifier }: { readonly packageName: string; readonly specifier: string }, found: string | null): string | null {
    const { places, folder } = findLinked(this.root, directory, packageName);
    for (const place of places) this.#watched.watch(place);
    if (folder === undefined) return found;
    this.#watched.watch(join(folder, 'package.json'));
    if (found !== null) return found;
    const named = namedFiles(folder, specifier.slice(packageName.length + 1));
    for (const file of named) this.#watched.watch(dirname(file));
    return named.map((file) => ({ file, source: this.#preferSource(file) })).find(({ file, source }) => source !== file)?.source ?? null;
  }

  #find(from: string, source: string): string | null {
    const makeResolver = loadResolver();
    if (makeResolver === null) return null;
    this.#resolver ??= makeResolver(this.tsconfig ?? 'auto');
    for (const attempt of this.#attempts(from, source, makeResolver)) {
      const path = quietly(attempt)?.path;
      if (path !== undefined) return isInside(this.root, path) ? this.#preferSource(path) : null;
    }
    return null;
  }

  *#attempts(from: string, source: string, makeResolver: MakeResolver): Generator<() => { readonly path?: string } | undefined> {
    yield () => (this.tsconfig === undefined ? this.#resolver?.resolveFileSync(from, source) : this.#resolver?.sync(dirname(from), source));
    // A tsconfig that extends an uninstalled package fails as a whole: once more without it, with its aliases by hand.
    yield () => (this.#plain ??= makeResolver(undefined)).sync(dirname(from), source);
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
