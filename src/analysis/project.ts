import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve as resolvePath, sep } from 'node:path';
import type { ParserOptions, ParseResult } from 'oxc-parser';
import type { ResolverFactory } from 'oxc-resolver';
import { findWorkspaceRoot } from '../settings/index.js';
import { isCatalogPackage } from './catalog-index.js';
import type { Graph } from './graph.js';
import { lower } from './lowering/lower.js';
import type { Module } from './module.js';
import { parseSpecifier } from './specifiers.js';
import { scanText, type TextScan } from './text-scan.js';
import { TsconfigPaths } from './tsconfig-paths.js';

const MAX_FILE_SIZE = 1024 * 1024;
const MAX_PROMPT_SIZE = 256 * 1024;
const PROMPT_FILE = /\.(?:md|mdx|txt|prompt|hbs|mustache|xml|html|csv|ya?ml)(?:\?[a-z]+)?$/;
const MAX_CACHED_MODULES = 2000;
const RECHECK_AFTER_MS = 5000;
const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json'];

interface CachedFile {
  readonly path: string;
  readonly mtimeMs: number;
  readonly size: number;
  readonly text: string;
  scan: TextScan | undefined;
  /** `null` when it does not parse. */
  module: Module | null | undefined;
}

interface Native {
  readonly parse: (filename: string, text: string, options: ParserOptions) => ParseResult;
  /** `auto` finds the nearest tsconfig of each file, `undefined` uses none. */
  readonly resolver: (tsconfig: string | undefined) => ResolverFactory;
}

const require = createRequire(import.meta.url);
let native: Native | null | undefined;

/** The oxc bindings, loaded on first use; `null` where this platform has none, and then other modules are unknown. */
function loadNative(): Native | null {
  if (native === undefined) {
    try {
      const parser = require('oxc-parser') as typeof import('oxc-parser');
      const resolver = require('oxc-resolver') as typeof import('oxc-resolver');
      native = {
        parse: parser.parseSync,
        resolver: (tsconfig) =>
          new resolver.ResolverFactory({
            ...(tsconfig === undefined ? {} : { tsconfig: tsconfig === 'auto' ? tsconfig : { configFile: tsconfig, references: 'auto' as const } }),
            extensions: EXTENSIONS,
            extensionAlias: {
              '.js': ['.ts', '.tsx', '.js', '.jsx'],
              '.jsx': ['.tsx', '.jsx'],
              '.mjs': ['.mts', '.mjs'],
              '.cjs': ['.cts', '.cjs'],
            },
            conditionNames: ['source', 'development', 'node', 'import', 'require', 'default'],
            mainFields: ['source', 'module', 'main'],
          }),
      };
    } catch {
      native = null;
    }
  }
  return native;
}

export function hasNativeBinding(): boolean {
  return loadNative() !== null;
}

/** Files of one workspace, read when something asks for them and kept until they change. */
export class Project {
  readonly #files = new Map<string, CachedFile | null>();
  readonly #resolved = new Map<string, string | null>();
  readonly #aliases = new TsconfigPaths();
  #resolver: ResolverFactory | undefined;
  #plain: ResolverFactory | undefined;
  readonly #linted = new Set<string>();
  readonly #external = new Set<string>();
  #checkedAt = 0;
  /** Grows when a file has changed: whoever keeps results of other modules drops them. */
  generation = 0;

  constructor(
    /** The working directory: paths in settings start here. */
    readonly cwd: string,
    /** The workspace: nothing outside is opened. */
    readonly root: string,
    readonly tsconfig: string | undefined,
    readonly maxModules: number,
  ) {}

  /** Notices files that changed since they were read. */
  refresh(linted: string): void {
    // A run over many files sees each of them once: who comes back to one is an editor or a watcher.
    const isRepeated = this.#linted.has(linted);
    this.#linted.add(linted);
    const now = performance.now();
    if (!isRepeated && now - this.#checkedAt < RECHECK_AFTER_MS) return;
    this.#checkedAt = now;
    let changed = this.#files.size > MAX_CACHED_MODULES;
    for (const [path, file] of this.#files) {
      if (changed) break;
      const stats = statSync(path, { throwIfNoEntry: false });
      changed = file === null ? stats !== undefined : stats?.mtimeMs !== file.mtimeMs || stats.size !== file.size;
    }
    if (!changed) return;
    this.#files.clear();
    this.#resolved.clear();
    this.#external.clear();
    this.#reaches.clear();
    this.#aliases.clear();
    this.#resolver?.clearCache();
    this.#plain?.clearCache();
    this.generation += 1;
  }

  /** The file of the project that an import names; nothing for packages outside the workspace and for catalog packages. */
  resolve(from: string, source: string): string | undefined {
    const specifier = parseSpecifier(source);
    if (specifier.kind === 'package' && (isCatalogPackage(specifier.packageName) || specifier.packageName.startsWith('node:'))) return undefined;
    if (this.#external.has(source)) return undefined;
    const key = `${dirname(from)}\0${source}`;
    let path = this.#resolved.get(key);
    if (path === undefined) {
      path = this.#find(from, source.replace(/\?[a-z]+$/, ''));
      this.#resolved.set(key, path);
      // A package outside the workspace is outside for every file.
      if (path === null && specifier.kind === 'package' && !this.#aliases.covers(from, source)) this.#external.add(source);
    }
    return path ?? undefined;
  }

  #find(from: string, source: string): string | null {
    const bindings = loadNative();
    if (bindings === null) return null;
    this.#resolver ??= bindings.resolver(this.tsconfig ?? 'auto');
    const attempts = [
      () => (this.tsconfig === undefined ? this.#resolver?.resolveFileSync(from, source) : this.#resolver?.sync(dirname(from), source)),
      // A tsconfig that extends an uninstalled package fails as a whole: once more without it, with its aliases by hand.
      () => (this.#plain ??= bindings.resolver(undefined)).sync(dirname(from), source),
      ...this.#aliases.candidates(from, source).map((candidate) => () => this.#plain?.sync(dirname(from), candidate)),
    ];
    for (const attempt of attempts) {
      const path = quietly(attempt)?.path;
      if (path !== undefined) return this.#isInside(path) ? preferSource(path) : null;
    }
    return null;
  }

  #isInside(path: string): boolean {
    return path.startsWith(this.root + sep) && !path.includes(`${sep}node_modules${sep}`);
  }

  #file(path: string): CachedFile | undefined {
    let file = this.#files.get(path);
    if (file === undefined) {
      file = readFile(path);
      this.#files.set(path, file);
    }
    return file ?? undefined;
  }

  /** Looks at the text of the file under lint, once for it and for those that import it. */
  scanLinted(path: string, text: string): TextScan {
    const file = this.#files.get(path);
    if (file?.text !== text) return scanText(text);
    file.scan ??= scanText(text);
    return file.scan;
  }

  scan(path: string): TextScan | undefined {
    const file = this.#file(path);
    if (file === undefined) return undefined;
    file.scan ??= scanText(file.text);
    return file.scan;
  }

  readonly #reaches = new Map<string, boolean>();

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
      const scan = this.scan(file);
      if (scan === undefined) continue;
      found = this.#reaches.get(file) ?? (scan.reaches && this.#isRelevant(file, isRelevant));
      if (found || this.#reaches.has(file)) continue;
      for (const source of scan.local) {
        const target = this.resolve(file, source);
        if (target === undefined || seen.has(target) || seen.size >= this.maxModules) continue;
        seen.add(target);
        queue.push(target);
      }
    }
    this.#reaches.set(path, found);
    if (!found && seen.size < this.maxModules) for (const file of seen) this.#reaches.set(file, false);
    return found;
  }

  #isRelevant(path: string, judge: (module: Module) => boolean): boolean {
    const module = this.module(path);
    return module !== undefined && judge(module);
  }

  text(path: string): string | undefined {
    return this.#file(path)?.text;
  }

  /**
   * The module of the file under lint. Where its text is what the disk holds, it serves whoever imports the file too,
   * and the other way round.
   */
  adopt(path: string, text: string, lowered: () => Graph): Module {
    const file = this.#file(path);
    if (file?.text !== text) return { path, text, graph: lowered() };
    file.module ??= { path, text, graph: lowered() };
    return file.module;
  }

  /** A text file that code names by a literal path, if it lies in the workspace and is small enough to be a prompt. */
  promptFile(from: string, specifier: string): Module | undefined {
    if (!PROMPT_FILE.test(specifier) || specifier.includes('://')) return undefined;
    for (const base of [dirname(from), this.cwd]) {
      const path = quietly(() => realpathSync(resolvePath(base, specifier.replace(/\?[a-z]+$/, ''))));
      if (path === undefined || !this.#isInside(path)) continue;
      const file = this.#file(path);
      if (file === undefined || file.size > MAX_PROMPT_SIZE) continue;
      file.module ??= textModule(path, file.text);
      return file.module;
    }
    return undefined;
  }

  module(path: string): Module | undefined {
    const file = this.#file(path);
    if (file === undefined) return undefined;
    if (file.module === undefined) {
      file.module = null;
      file.module = parseModule(file) ?? null;
    }
    return file.module ?? undefined;
  }
}

function quietly<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}

function readFile(path: string): CachedFile | null {
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > MAX_FILE_SIZE) return null;
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    return { path, mtimeMs: stats.mtimeMs, size: stats.size, text, scan: undefined, module: undefined };
  } catch {
    return null;
  }
}

function parseModule(file: CachedFile): Module | undefined {
  const bindings = loadNative();
  if (bindings === null) return undefined;
  try {
    if (file.path.endsWith('.json')) return jsonModule(file, bindings);
    const lang = languageOf(file.path);
    const { program } = bindings.parse(file.path, file.text, { lang, sourceType: 'module', astType: 'ts', preserveParens: false });
    return { path: file.path, text: file.text, graph: lower(program as never) };
  } catch {
    return undefined;
  }
}

/** A JSON module is its one value as default export. The prefix keeps offsets of the value in step with the text. */
function jsonModule(file: CachedFile, bindings: Native): Module | undefined {
  const prefix = 'export default ';
  const { program } = bindings.parse('data.js', prefix + file.text, { lang: 'js', sourceType: 'module', astType: 'ts', preserveParens: false });
  return { path: file.path, text: prefix + file.text, graph: lower(program as never) };
}

/** A text file as a module whose default export is its text. */
function textModule(path: string, text: string): Module {
  const value = { kind: 'const', value: text, content: 0, start: 0, end: text.length, fn: -1, loop: -1 } as const;
  const exports = new Map([['default', { kind: 'value', value: 0 } as const]]);
  return { path, text, graph: { values: [value], functions: [], classes: [], loops: [], exports, starExports: [], names: new Map(), failures: [], guards: [], control: [], directives: [] } };
}

function languageOf(path: string): 'ts' | 'tsx' {
  return /\.[cm]?ts$/.test(path) ? 'ts' : 'tsx';
}

/** Build output of a workspace package stands for the source it was made from, where that is found by the usual names. */
function preferSource(path: string): string {
  const match = /^(.*)[/\\](?:dist|build|lib|out)[/\\](?:(?:esm|cjs|src|types)[/\\])?(.+?)(?:\.d)?\.[cm]?[jt]s$/.exec(path);
  if (match?.[1] === undefined || match[2] === undefined) return path;
  for (const extension of ['.ts', '.tsx', '.mts']) {
    const source = join(match[1], 'src', match[2] + extension);
    if (existsSync(source)) return source;
  }
  return path;
}

const projects = new Map<string, Project>();

/** The project that holds a directory: the workspace root, or the directory itself where there is none. */
export function projectOf(cwd: string, tsconfig: string | undefined, maxModules: number): Project {
  const key = `${cwd}\0${tsconfig ?? ''}\0${String(maxModules)}`;
  let project = projects.get(key);
  if (project === undefined) {
    const directory = quietly(() => realpathSync(cwd)) ?? cwd;
    project = new Project(directory, findWorkspaceRoot(directory), tsconfig, maxModules);
    projects.set(key, project);
  }
  return project;
}
