import { realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { parseJsonWithComments, readRegularFile } from '../../settings/index.js';
import { quietly } from './native.js';
import { recordOf } from './record-of.js';

/** Path aliases of a tsconfig: the pattern with its targets, absolute. */
interface Alias {
  readonly prefix: string;
  readonly suffix: string;
  readonly targets: readonly string[];
}

interface Config {
  readonly aliases: readonly Alias[];
  readonly baseUrl: string | undefined;
}

const NOTHING: Config = { aliases: [], baseUrl: undefined };
const MAX_EXTENDS = 8;

/**
 * Path aliases read leniently: a tsconfig whose `extends` names a package that is not installed still has its own
 * `paths`, which strict resolvers then ignore.
 */
export class TsconfigPaths {
  readonly #configs = new Map<string, Config | undefined>();
  readonly #nearest = new Map<string, Config>();

  constructor(
    /** The workspace: nothing outside is opened. */
    private readonly root: string,
    /** Told of every file on which the aliases rest. */
    private readonly restsOn: (path: string) => void = () => undefined,
  ) {}

  /** Reads a configuration with what it extends and refers to. */
  load(path: string): void {
    this.#read(path, 0);
  }

  /** Absolute paths, without extension, that an aliased specifier may stand for. */
  candidates(from: string, source: string): readonly string[] {
    const config = this.#nearestTo(dirname(from));
    const best = config.aliases
      .filter(({ prefix, suffix }) => source.startsWith(prefix) && source.endsWith(suffix) && source.length >= prefix.length + suffix.length)
      .sort((a, b) => b.prefix.length - a.prefix.length)[0];
    const mapped = best?.targets.map((target) => target.replace('*', source.slice(best.prefix.length, source.length - best.suffix.length))) ?? [];
    return config.baseUrl === undefined ? mapped : [...mapped, join(config.baseUrl, source)];
  }

  /** Whether an alias of the nearest tsconfig speaks about a specifier. */
  covers(from: string, source: string): boolean {
    return this.candidates(from, source).length > 0;
  }

  clear(): void {
    this.#configs.clear();
    this.#nearest.clear();
  }

  #nearestTo(directory: string): Config {
    const known = this.#nearest.get(directory);
    if (known !== undefined) return known;
    const own = this.#read(join(directory, 'tsconfig.json'), 0) ?? this.#read(join(directory, 'jsconfig.json'), 0);
    const parent = dirname(directory);
    const config = own ?? (directory === this.root || parent === directory ? NOTHING : this.#nearestTo(parent));
    this.#nearest.set(directory, config);
    return config;
  }

  #read(path: string, depth: number): Config | undefined {
    if (this.#configs.has(path)) return this.#configs.get(path);
    const config = this.#parse(path, depth);
    this.#configs.set(path, config);
    return config;
  }

  #parse(path: string, depth: number): Config | undefined {
    const real = quietly(() => realpathSync(path));
    const content = real?.startsWith(this.root + sep) === true ? readConfig(real) : undefined;
    if (content !== undefined || depth > 0) this.restsOn(path);
    if (content === undefined) return undefined;
    const directory = dirname(path);
    for (const reference of referencesOf(content)) this.restsOn(resolve(directory, reference.endsWith('.json') ? reference : join(reference, 'tsconfig.json')));
    const inherited = [content['extends']].flat().map((name) => {
      if (typeof name !== 'string' || !name.startsWith('.') || depth >= MAX_EXTENDS) return undefined;
      const target = resolve(directory, name);
      return this.#read(target, depth + 1) ?? this.#read(`${target}.json`, depth + 1);
    });
    const parent = inherited.findLast((config) => config !== undefined) ?? NOTHING;
    const options = recordOf(content['compilerOptions']);
    const baseUrl = typeof options['baseUrl'] === 'string' ? resolve(directory, options['baseUrl']) : parent.baseUrl;
    if (options['paths'] === undefined) return { aliases: parent.aliases, baseUrl };
    const base = typeof options['baseUrl'] === 'string' ? resolve(directory, options['baseUrl']) : directory;
    const aliases = Object.entries(recordOf(options['paths'])).map(([pattern, targets]) => {
      const [prefix = '', suffix = ''] = pattern.split('*');
      const list = Array.isArray(targets) ? targets.filter((target) => typeof target === 'string') : [];
      return { prefix, suffix: pattern.includes('*') ? suffix : '', targets: list.map((target) => resolve(base, target)) };
    });
    return { aliases, baseUrl };
  }
}

function referencesOf({ references }: Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(references) ? references.map((reference) => recordOf(reference)['path']).filter((path) => typeof path === 'string') : [];
}

function readConfig(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return recordOf(parseJsonWithComments(readRegularFile(path) ?? ''));
  } catch {
    return undefined;
  }
}
