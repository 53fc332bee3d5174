import { tell } from '../incidents.js';
import { NONE, type ValueId, type ValueOf } from './graph.js';
import { refKey, valueOf, type Module, type Ref } from './module.js';
import type { OpenPath } from './argument-paths.js';
import { argumentAt, returned, type FnRef } from './function-refs.js';
import { openPathsOf } from './open-paths.js';
import type { Resolver } from './resolver.js';

/** Marks run-time text in an assembled prompt. */
export const HOLE = '\uFFFC';

/** A run of literal text, with its literal where it has one (text that only labels others has none). */
export interface Piece {
  readonly text: string;
  readonly at: Ref | undefined;
}

/** The text that a value comes to, as far as it is written down in code. */
export interface AssembledText {
  readonly pieces: readonly Piece[];
  /** Parameters whose text only callers know. */
  readonly open: readonly OpenPath[];
}

const MAX_PIECES = 20_000;
const MAX_LENGTH = 1_000_000;
const MAX_FRAMES = 16;
const MAX_READS = 3;
const KEEPS_TEXT = /^(?:trim|trimStart|trimEnd|normalize|toString|valueOf|toUpperCase|toLowerCase|slice|substring|concat|repeat|padStart|padEnd|replace|replaceAll|describe|flat)$/;

interface Frame {
  readonly fn: FnRef;
  readonly call: Ref;
}

/** Assembles texts: constants, concatenations, templates, joins, serialised objects, helpers of the project. */
export class TextAssembler {
  readonly #pieces: Piece[] = [];
  readonly #open: OpenPath[] = [];
  #length = 0;
  readonly #reads = new Map<string, number>();
  readonly #active = new Set<string>();
  /** Calls whose functions are being read: their parameters are the arguments. */
  readonly #frames: Frame[] = [];

  private constructor(private readonly resolver: Resolver) {}

  static assemble(resolver: Resolver, ref: Ref): AssembledText {
    const assembler = new TextAssembler(resolver);
    try {
      resolver.open(() => {
        assembler.#value(ref);
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    return { pieces: assembler.#pieces, open: assembler.#open };
  }

  #emit(text: string, at?: Ref): void {
    if (text === '') return;
    if (this.#pieces.length >= MAX_PIECES || this.#length >= MAX_LENGTH) {
      tell({ kind: 'limit', limit: 'prompt-text' });
      return;
    }
    this.#pieces.push({ text, at });
    this.#length += text.length;
  }

  #hole(): void {
    if (this.#pieces.at(-1)?.text !== HOLE) this.#emit(HOLE);
  }

  #value(ref: Ref): void {
    const direct = valueOf(ref);
    if (direct.kind !== 'const' && this.#isRepeated(ref)) {
      this.#hole();
      return;
    }
    switch (direct.kind) {
      case 'text':
        this.#text(ref, direct);
        return;
      case 'typed':
        this.#value({ module: ref.module, id: direct.value });
        return;
      case 'join':
      case 'cell':
        this.#guarded(ref, () => {
          this.#continuations(ref.module, direct.values);
        });
        return;
      case 'param':
        if (this.#argument(ref, direct)) return;
        break;
      case 'call':
        if (this.#called(ref, direct)) return;
        break;
      default:
        break;
    }
    this.#origins(ref);
  }

  /**
   * Alternatives of a variable. What they begin with in common is read once: after `if (a) text += …; else text += …`
   * there is one text with two continuations, not two texts, or a chain of such statements would double it each time.
   */
  #continuations(module: Module, values: readonly ValueId[]): void {
    const groups = new Map<ValueId, (readonly ValueId[])[]>();
    for (const id of values) {
      const spine = spineOf(module, id);
      const root = spine.at(-1) ?? id;
      groups.set(root, [...(groups.get(root) ?? []), spine]);
    }
    [...groups.values()].forEach((spines, index) => {
      if (index > 0) this.#hole();
      const [first = [], ...others] = spines;
      const common = first.find((id) => others.every((spine) => spine.includes(id))) ?? NONE;
      this.#value({ module, id: common });
      spines.forEach((spine, position) => {
        if (position > 0) this.#hole();
        for (const id of spine.slice(0, spine.indexOf(common)).reverse()) this.#continuation(module, id);
      });
    });
    if (values.length === 0) this.#hole();
  }

  /** The parts of a text behind its first one. */
  #continuation(module: Module, id: ValueId): void {
    const value = module.graph.values[id];
    if (value?.kind === 'text') for (const part of value.parts.slice(1)) this.#value({ module, id: part });
  }

  #alternatives(refs: readonly Ref[]): void {
    refs.forEach((ref, index) => {
      if (index > 0) this.#hole();
      this.#value(ref);
    });
    if (refs.length === 0) this.#hole();
  }

  /** The argument that the call under way gives for a parameter. */
  #argument(ref: Ref, value: ValueOf<'param'>): boolean {
    const index = this.#frames.findLastIndex((frame) => frame.fn.module === ref.module && frame.fn.index === value.owner);
    const frame = this.#frames[index];
    const call = frame === undefined ? undefined : valueOf(frame.call);
    if (frame === undefined || call?.kind !== 'call') return false;
    const argument = argumentAt(call, value.index);
    if (argument === NONE) {
      this.#hole();
      return true;
    }
    const inner = this.#frames.splice(index);
    this.#value({ module: frame.call.module, id: argument });
    this.#frames.push(...inner);
    return true;
  }

  /** A helper of the project, read with the arguments of this call. */
  #called(ref: Ref, value: ValueOf<'call'>): boolean {
    if (value.how !== 'call' || this.#frames.length >= MAX_FRAMES) return false;
    const functions = this.resolver.functions({ module: ref.module, id: value.callee });
    if (functions.length === 0) return false;
    this.#guarded(ref, () => {
      for (const fn of functions) {
        this.#frames.push({ fn, call: ref });
        this.#alternatives(returned(fn));
        this.#frames.pop();
      }
    });
    return true;
  }

  #origins(ref: Ref): void {
    const origins = this.resolver.origins(ref);
    origins.forEach((origin, index) => {
      if (index > 0) this.#hole();
      this.#origin(origin);
    });
    if (origins.length === 0) this.#hole();
  }

  /** What was read a few times already tells nothing new: text that is put in at many places would multiply. */
  #isRepeated(ref: Ref): boolean {
    const key = `${String(this.#frames.length)}:${refKey(ref)}`;
    const count = this.#reads.get(key) ?? 0;
    this.#reads.set(key, count + 1);
    return count >= MAX_READS;
  }

  /** The left spine of `((a + b) + c) + …` is walked in a loop. */
  #text(ref: Ref, value: ValueOf<'text'>): void {
    const [root = NONE, ...texts] = spineOf(ref.module, ref.id).slice().reverse();
    if (value.parts.length > 0) this.#value({ module: ref.module, id: root });
    for (const id of texts) this.#continuation(ref.module, id);
  }

  #origin(origin: Ref): void {
    this.#guarded(origin, () => {
      this.#shape(origin);
    });
  }

  #guarded(ref: Ref, read: () => void): void {
    const key = refKey(ref);
    if (this.#active.has(key)) {
      this.#hole();
      return;
    }
    this.#active.add(key);
    read();
    this.#active.delete(key);
  }

  #shape(origin: Ref): void {
    const value = valueOf(origin);
    switch (value.kind) {
      case 'const':
        if (typeof value.value === 'string' || typeof value.value === 'number' || typeof value.value === 'bigint') this.#emit(String(value.value), origin);
        break;
      case 'text':
        this.#text(origin, value);
        break;
      case 'object':
        this.#object(origin, value);
        break;
      case 'array':
        this.#list(this.resolver.elements(origin) ?? [], '\n');
        break;
      case 'call':
        this.#call(origin, value);
        break;
      case 'param':
      case 'member':
        this.#opened(origin);
        break;
      default:
        this.#hole();
    }
  }

  #opened(origin: Ref): void {
    this.#open.push(...openPathsOf(this.resolver, { ref: origin, steps: [] }));
    this.#hole();
  }

  #object(origin: Ref, value: ValueOf<'object'>): void {
    this.#emit('{');
    value.fields.forEach((field, index) => {
      if (index > 0) this.#emit(', ');
      if (field.key !== null) this.#emit(`"${field.key}": `);
      const inner: Ref = { module: origin.module, id: field.value };
      const quoted = valueOf(inner).kind === 'const' || valueOf(inner).kind === 'text';
      if (quoted) this.#emit('"');
      this.#value(inner);
      if (quoted) this.#emit('"');
    });
    this.#emit('}');
  }

  #list(items: readonly Ref[], separator: string): void {
    items.forEach((item, index) => {
      if (index > 0) this.#emit(separator);
      this.#value(item);
    });
  }

  #call(origin: Ref, value: ValueOf<'call'>): void {
    const at = (id: ValueId): Ref => ({ module: origin.module, id });
    const [first] = value.args;
    if (value.how === 'tag' && first !== undefined) {
      this.#value(at(first));
      return;
    }
    if (value.receiver !== NONE && value.method !== null) {
      const receiver = at(value.receiver);
      if (value.method === 'join') {
        const separator = first === undefined ? ',' : constantText(this.resolver, at(first));
        this.#list(this.resolver.elements(receiver) ?? [receiver], separator ?? ' ');
        return;
      }
      if (value.method === 'stringify' && first !== undefined) {
        this.#value(at(first));
        return;
      }
      const items = this.resolver.elements(origin);
      if (items !== undefined) {
        this.#list(items, '\n');
        return;
      }
      if (KEEPS_TEXT.test(value.method)) {
        this.#value(receiver);
        for (const argument of value.args) {
          this.#hole();
          this.#value(at(argument));
        }
        return;
      }
    } else if (first !== undefined && isTextFunction(at(value.callee))) {
      this.#value(at(first));
      return;
    }
    this.#constructed(origin, value);
  }

  /** `new HumanMessage('…')` and the like: what a message is constructed with is its text. */
  #constructed(origin: Ref, value: ValueOf<'call'>): void {
    const callee = valueOf({ module: origin.module, id: value.callee });
    const name = callee.kind === 'import' ? callee.name : callee.kind === 'member' ? callee.key : null;
    if (value.how === 'new' && name !== null && /(?:Message|Content|Part|Template|Document)$/.test(name)) {
      this.#list(value.args.map((id) => ({ module: origin.module, id })), '\n');
      return;
    }
    this.#opened(origin);
  }
}

/** A value with what its text begins with, outermost first: `(base + a) + b`, `base + a`, `base`. */
function spineOf(module: Module, id: ValueId): readonly ValueId[] {
  const spine = [id];
  for (let value = module.graph.values[id]; value?.kind === 'text' && value.parts[0] !== undefined; ) {
    const [first] = value.parts;
    spine.push(first);
    value = module.graph.values[first];
  }
  return spine;
}

function isTextFunction(callee: Ref): boolean {
  const value = valueOf(callee);
  if (value.kind === 'global') return value.name === 'String' || value.name === 'structuredClone' || value.name === 'encodeURIComponent';
  return value.kind === 'import' && /^(?:dedent|outdent|stripIndent|stripIndents|oneLine|endent)$/.test(value.source);
}

function constantText(resolver: Resolver, ref: Ref): string | undefined {
  const [origin, ...others] = resolver.origins(ref);
  if (origin === undefined || others.length > 0) return undefined;
  const value = valueOf(origin);
  return value.kind === 'const' && typeof value.value === 'string' ? value.value : undefined;
}

export function textOf(assembled: AssembledText): string {
  return assembled.pieces.map((piece) => piece.text).join('');
}
