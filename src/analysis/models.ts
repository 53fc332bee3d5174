import type { Range } from './graph.js';
import { stepsOf } from './path-nodes.js';
import { valueOf, type Module, type Ref } from './module.js';
import { followPlacedCall, type Placed } from './placed-paths.js';
import type { Resolver } from './resolver.js';
import type { Server, Servers } from './servers.js';
import { HOLE, TextAssembler, textOf } from './text.js';

/** A model that code names. */
export interface ModelName {
  readonly text: string;
  /** In the module: the text itself, else what brings it into the call; nothing where another module makes the model. */
  readonly place: Range | undefined;
}

const MAX_DEPTH = 4;

/** Reads the model names of calls and constructions: every text that a constant, table or branch may give. */
export class Models {
  constructor(
    private readonly resolver: Resolver,
    private readonly servers: Servers,
  ) {}

  /** Names at a path of a call; a model object that stands there is asked for its own. */
  at(module: Module, call: Ref, path: string | undefined, depth = 0): readonly ModelName[] {
    if (path === undefined || depth > MAX_DEPTH) return [];
    const { found } = this.resolver.open(() => followPlacedCall(this.resolver, call, stepsOf(path)));
    return distinct(found.flatMap((placed) => this.#named(module, call, placed, depth)));
  }

  /** Names that a client, model or agent was made with. */
  of(module: Module, { entry, site }: Server, depth = 0): readonly ModelName[] {
    if (site === undefined || depth > MAX_DEPTH) return [];
    const own = this.at(module, site, entry.model, depth + 1);
    return own.length > 0 ? own : this.servers.given(site, entry.through).flatMap((server) => this.of(module, server, depth + 1));
  }

  #named(module: Module, call: Ref, { ref, place }: Placed, depth: number): readonly ModelName[] {
    const texts = this.resolver.open(() => this.resolver.origins(ref)).flatMap((origin) => {
      const text = this.#text(origin);
      if (text === undefined) return [];
      const isHere = origin.module === module;
      return [{ text, place: isHere ? rangeOf(origin) : call.module === module ? place : undefined }];
    });
    return texts.length > 0 ? texts : this.servers.of(ref).flatMap((server) => this.of(module, server, depth + 1));
  }

  /** A text without run-time parts. */
  #text(origin: Ref): string | undefined {
    const value = valueOf(origin);
    if (value.kind === 'const') return typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
    if (value.kind !== 'text') return undefined;
    const text = textOf(TextAssembler.assemble(this.resolver, origin));
    return text === '' || text.includes(HOLE) ? undefined : text;
  }
}

function rangeOf(ref: Ref): Range {
  const { start, end } = valueOf(ref);
  return { start, end };
}

function distinct(names: readonly ModelName[]): readonly ModelName[] {
  const seen = new Map(names.map((name) => [`${String(name.place?.start)}:${name.text}`, name]));
  return [...seen.values()];
}
