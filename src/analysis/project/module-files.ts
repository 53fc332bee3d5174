import { readFileSync, type Stats } from 'node:fs';
import type { Graph } from '../graph.js';
import type { Module } from '../module.js';
import { quietly } from './native.js';
import { parseModule, textModule } from './parse-module.js';
import type { TextScan, TextScanner } from './text-scan.js';
import { WatchedPlaces } from './watched-places.js';

const MAX_FILE_SIZE = 1024 * 1024;
/** What a long-running editor may hold; about half a gigabyte of graphs. */
const MAX_VALUES = 1_500_000;
const MAX_CHARACTERS = 100_000_000;

interface ModuleFile {
  readonly path: string;
  readonly text: string;
  scan: TextScan | undefined;
  /** `null` when it does not parse. */
  module: Module | null | undefined;
}

/** Texts, scans and graphs of the files that something asked for, kept until they change on disk. */
export class ModuleFiles {
  readonly #files = new Map<string, ModuleFile | null>();
  readonly #watched = new WatchedPlaces();
  #values = 0;
  #characters = 0;

  constructor(private readonly scanner: TextScanner) {}

  /** How many places a look for changes visits. */
  get watched(): number {
    return this.#watched.count;
  }

  /** Forgets the files that changed since they were read; whether there was one. */
  dropChanged(): boolean {
    if (this.#values > MAX_VALUES || this.#characters > MAX_CHARACTERS) {
      this.#clear();
      return true;
    }
    const changed = [...this.#watched.changed()];
    for (const path of changed) this.#forget(path);
    return changed.length > 0;
  }

  scan(path: string): TextScan | undefined {
    const file = this.#file(path);
    if (file === undefined) return undefined;
    file.scan ??= this.scanner.scan(file.text);
    return file.scan;
  }

  /** The scan of a text that may stand in the editor only. */
  scanOf(path: string, text: string): TextScan {
    const file = this.#files.get(path);
    return file?.text === text ? (file.scan ??= this.scanner.scan(text)) : this.scanner.scan(text);
  }

  module(path: string): Module | undefined {
    const file = this.#file(path);
    if (file === undefined) return undefined;
    if (file.module === undefined) {
      file.module = null;
      file.module = this.#counted(parseModule(path, file.text)) ?? null;
    }
    return file.module ?? undefined;
  }

  /** A text file of at most `limit` characters, as a module. */
  textModule(path: string, limit: number): Module | undefined {
    const file = this.#file(path);
    if (file === undefined || file.text.length > limit) return undefined;
    return (file.module ??= textModule(path, file.text));
  }

  /**
   * The module of the file under lint. Where its text is what the disk holds, it serves whoever imports the file too,
   * and the other way round.
   */
  adopt(path: string, text: string, lowered: () => Graph): Module {
    const file = this.#file(path);
    if (file?.text !== text) return { path, text, graph: lowered() };
    return (file.module ??= this.#counted({ path, text, graph: lowered() }));
  }

  #counted<T extends Module | undefined>(module: T): T {
    this.#values += module?.graph.values.length ?? 0;
    return module;
  }

  #file(path: string): ModuleFile | undefined {
    let file = this.#files.get(path);
    if (file === undefined) {
      const stats = this.#watched.see(path);
      file = stats === undefined ? null : readModuleFile(path, stats);
      this.#characters += file?.text.length ?? 0;
      this.#files.set(path, file);
    }
    return file ?? undefined;
  }

  #forget(path: string): void {
    const file = this.#files.get(path);
    this.#values -= file?.module?.graph.values.length ?? 0;
    this.#characters -= file?.text.length ?? 0;
    this.#files.delete(path);
    this.#watched.forget(path);
  }

  #clear(): void {
    this.#files.clear();
    this.#watched.clear();
    this.#values = 0;
    this.#characters = 0;
  }
}

function readModuleFile(path: string, stats: Stats): ModuleFile | null {
  if (!stats.isFile() || stats.size > MAX_FILE_SIZE) return null;
  const text = quietly(() => readFileSync(path, 'utf8'));
  return text === undefined ? null : { path, text: text.replace(/^\uFEFF/, ''), scan: undefined, module: undefined };
}
