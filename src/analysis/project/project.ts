import { realpathSync } from 'node:fs';
import { dirname, resolve as resolvePath } from 'node:path';
import { tell } from '../../incidents.js';
import { findWorkspaceRoot } from '../../settings/index.js';
import type { CatalogIndex } from '../catalog-index.js';
import { fileStem } from '../file-stem.js';
import type { Graph } from '../graph.js';
import type { Module } from '../module.js';
import { Dependencies } from './dependencies.js';
import { ModuleFiles } from './module-files.js';
import { quietly } from './native.js';
import { isInside } from './inside.js';
import { Resolution } from './resolution.js';
import { TextScanner, type TextScan } from './text-scan.js';
import type { VersionRange } from './versions.js';

const MAX_PROMPT_CHARACTERS = 256 * 1024;
const PROMPT_FILE = /\.(?:md|mdx|txt|prompt|hbs|mustache|xml|html|csv|ya?ml)(?:\?[a-z]+)?$/;
const LONGEST_PAUSE_MS = 5000;
/** Looking at more places than these takes at most the share of the time between two looks. */
const FEW_PLACES = 100;
const CHECK_SHARE = 0.002;

/** The modules of one workspace, read when something asks for them and kept until they change. */
export class Project {
  readonly #files: ModuleFiles;
  readonly #declared: ReadonlyMap<string, string>;
  readonly #declaredFiles = new Map<string, string | undefined>();
  readonly #resolution: Resolution;
  readonly #dependencies: Dependencies;
  readonly #reaches = new Map<string, boolean>();
  readonly #linted = new Set<string>();
  #checkedAt = 0;
  #checkTook = 0;
  /** Grows when a file has changed: whoever keeps results of other modules drops them. */
  generation = 0;

  constructor(
    /** The working directory: paths in settings start here. */
    readonly cwd: string,
    /** The workspace: nothing outside is opened. */
    readonly root: string,
    tsconfig: string | undefined,
    readonly maxModules: number,
    readonly catalog: CatalogIndex,
  ) {
    this.#files = new ModuleFiles(new TextScanner(catalog));
    this.#declared = new Map([...catalog.projectModules].map((name) => [fileStem(cwd, name), name]));
    this.#resolution = new Resolution(root, tsconfig === undefined ? undefined : resolvePath(cwd, tsconfig), catalog);
    this.#dependencies = new Dependencies(root, catalog);
  }

  /** Notices files that changed since they were read. */
  refresh(linted: string): void {
    // A run over many files sees each of them once: who comes back to one is an editor or a watcher.
    const isRepeated = this.#linted.has(linted);
    this.#linted.add(linted);
    const now = performance.now();
    const isSmall = this.#files.watched + this.#resolution.watched + this.#dependencies.watched <= FEW_PLACES;
    const pause = isRepeated && isSmall ? 0 : Math.min(this.#checkTook / CHECK_SHARE, LONGEST_PAUSE_MS);
    if (now - this.#checkedAt < pause) return;
    const hasNewPlaces = this.#resolution.dropChanged();
    const hasNewTexts = this.#files.dropChanged();
    const hasNewPackages = this.#dependencies.dropChanged();
    this.#checkedAt = performance.now();
    this.#checkTook = this.#checkedAt - now;
    if (!hasNewPlaces && !hasNewTexts && !hasNewPackages) return;
    this.#reaches.clear();
    this.generation += 1;
  }

  /** The file of the project that an import names; nothing for packages outside the workspace and for catalog packages. */
  resolve(from: string, source: string): string | undefined {
    return this.declared(from, source) === undefined ? this.#resolution.resolve(from, source) : undefined;
  }

  /** The module of the settings' own surfaces that an import names, by its specifier or by the file. */
  declared(from: string, source: string): string | undefined {
    if (this.#declared.size === 0) return undefined;
    if (!source.startsWith('.') && this.catalog.projectModules.has(source)) return source;
    const path = this.#resolution.resolve(from, source);
    if (path === undefined) return undefined;
    if (!this.#declaredFiles.has(path)) this.#declaredFiles.set(path, this.#declared.get(fileStem(this.cwd, path)));
    return this.#declaredFiles.get(path);
  }

  module(path: string): Module | undefined {
    return this.#files.module(path);
  }

  /** The version of a package as the file sees it: installed, or asked for. */
  versionOf(file: string, packageName: string): VersionRange | undefined {
    return this.#dependencies.versionOf(file, packageName);
  }

  /** Whether the package that a file belongs to uses models. */
  usesModels(file: string): boolean {
    return this.#dependencies.namesModels(file);
  }

  /** The folder of the package that a file belongs to. */
  packageFolder(file: string): string | undefined {
    return this.#dependencies.folderOf(file);
  }

  /** Looks at the text of the file under lint, once for it and for those that import it. */
  scanLinted(path: string, text: string): TextScan {
    return this.#files.scanOf(path, text);
  }

  /** The module of the file under lint, lowered from the tree that the host has parsed. */
  adopt(path: string, text: string, lowered: () => Graph): Module {
    return this.#files.adopt(path, text, lowered);
  }

  /**
   * Whether a module, or one that it imports, has something to tell about the catalog. `isRelevant` decides for a
   * module whose text names the catalog.
   */
  reaches(path: string, isRelevant: (module: Module) => boolean): boolean {
    const known = this.#reaches.get(path);
    if (known !== undefined) return known;
    const seen = new Set([path]);
    const queue = [path];
    let found = false;
    for (let file = queue.pop(); file !== undefined && !found; file = queue.pop()) {
      const scan = this.#files.scan(file);
      if (scan === undefined) continue;
      found = this.#reaches.get(file) ?? (scan.reaches && this.#isRelevant(file, isRelevant));
      if (found || this.#reaches.has(file)) continue;
      for (const source of scan.local) {
        if (this.importsModels(file, source)) {
          found = true;
          break;
        }
        const target = this.resolve(file, source);
        if (target === undefined || seen.has(target)) continue;
        if (seen.size >= this.maxModules) {
          tell({ kind: 'limit', limit: 'modules' });
          continue;
        }
        seen.add(target);
        queue.push(target);
      }
    }
    this.#reaches.set(path, found);
    if (!found && seen.size < this.maxModules) for (const file of seen) this.#reaches.set(file, false);
    return found;
  }

  /** Whether an import names a module that settings describe as one that talks to models. */
  importsModels(from: string, source: string): boolean {
    const declared = this.declared(from, source);
    return declared !== undefined && this.catalog.isLlmModule(declared);
  }

  #isRelevant(path: string, judge: (module: Module) => boolean): boolean {
    const module = this.module(path);
    return module !== undefined && judge(module);
  }

  /** A text file that code names by a literal path, if it lies in the workspace and is small enough to be a prompt. */
  promptFile(from: string, specifier: string): Module | undefined {
    if (!PROMPT_FILE.test(specifier) || specifier.includes('://')) return undefined;
    for (const base of [dirname(from), this.cwd]) {
      const path = quietly(() => realpathSync(resolvePath(base, specifier.replace(/\?[a-z]+$/, ''))));
      const module = path === undefined || !isInside(this.root, path) ? undefined : this.#files.textModule(path, MAX_PROMPT_CHARACTERS);
      if (module !== undefined) return module;
    }
    return undefined;
  }
}

const projects = new WeakMap<CatalogIndex, Map<string, Project>>();

/** The project that holds a directory: the workspace root, or the directory itself where there is none. */
export function projectOf(cwd: string, tsconfig: string | undefined, maxModules: number, catalog: CatalogIndex): Project {
  const key = `${cwd}\0${tsconfig ?? ''}\0${String(maxModules)}`;
  const known = projects.get(catalog) ?? new Map<string, Project>();
  projects.set(catalog, known);
  let project = known.get(key);
  if (project === undefined) {
    const directory = quietly(() => realpathSync(cwd)) ?? cwd;
    project = new Project(directory, findWorkspaceRoot(directory), tsconfig, maxModules, catalog);
    known.set(key, project);
  }
  return project;
}
