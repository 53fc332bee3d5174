import type { Payload } from '../../catalog/define.js';
import type { ValueId } from '../graph.js';
import type { Ref } from '../module.js';

/** Where a completion comes from. */
export interface Source {
  /** The call, in the module that is being analysed. */
  readonly call: Ref;
  readonly label: string;
  /** Readable name of the vendor or SDK. */
  readonly vendor: string;
  /** Members of a structured answer that hold no text. */
  readonly scalars?: ReadonlySet<string>;
}

/** What of a completion a value holds: the whole response with its safe and content members, or text. */
export interface PayloadKind {
  readonly name: string;
  readonly safe: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
}

/** Text has no members to look at but lengths. */
export const TEXT: PayloadKind = { name: 'text', safe: new Set(), content: new Set() };

export function payloadKind(name: string, payload: Payload | undefined): PayloadKind {
  return payload === undefined ? TEXT : { name, safe: new Set(payload.safe), content: new Set(payload.content) };
}

/** Members of objects that the code under analysis has built around a completion; `*` for any. */
export type AccessPath = readonly string[];

export const MAX_PATH = 3;

export function prepend(key: string, path: AccessPath): AccessPath {
  return path.length < MAX_PATH ? [key, ...path] : [key, ...path.slice(0, MAX_PATH - 1)];
}

/** The state of a completion at a value. */
export interface Taint {
  readonly source: Source;
  readonly payload: PayloadKind;
  readonly path: AccessPath;
  /** `false` after code that nobody can see. */
  readonly sure: boolean;
}

/** Under which call of a function a fact holds: its parameter fact; nothing for facts that hold always. */
export interface Entry {
  readonly key: string;
  readonly fn: number;
}

export interface Fact extends Taint {
  readonly id: ValueId;
  readonly entry: Entry | undefined;
  /** Only uses after this place see it: the value was changed there. */
  readonly after: Position | undefined;
}

export interface Position {
  readonly start: number;
  readonly fn: number;
  readonly loop: number;
}

/** Members that say how much there is, not what. */
const SIZES = new Set(['length', 'size', 'byteLength']);
/** Members of parsed completions that are numbers, flags or names from a fixed list more often than not. */
const SCALAR =
  /^(?:(?:is|has|should|can|needs)[A-Z]\w*|(?:\w*(?:Score|Count|Index|Total|Confidence|Level|Status)|score|confidence|count|total|urgency|severity|priority|rating|probability|percentage|success|ok|valid|approved|status|type|kind|category|language|lang|sentiment|index|version|error|code|timestamp|createdAt|updatedAt|id|uuid))$/;

/** What reading a member leaves of a taint; `null` for nothing. */
export function readMember(taint: Taint, key: string | null): Pick<Taint, 'path' | 'payload' | 'sure'> | null {
  const [head, ...rest] = taint.path;
  if (head !== undefined) {
    if (key !== null && SIZES.has(key)) return null;
    return key === null || head === '*' || head === key ? { path: rest, payload: taint.payload, sure: taint.sure } : null;
  }
  if (key === null) return taint;
  if (SIZES.has(key)) return null;
  const { payload } = taint;
  if (payload === TEXT && taint.source.scalars?.has(key) === true) return null;
  if (payload === TEXT) return SCALAR.test(key) ? { path: [], payload, sure: false } : taint;
  if (payload.safe.has(key)) return null;
  return payload.content.has(key) ? { path: [], payload: TEXT, sure: taint.sure } : taint;
}

export function readElement(taint: Taint): Pick<Taint, 'path' | 'payload' | 'sure'> | null {
  const [head, ...rest] = taint.path;
  if (head === undefined) return taint;
  return head === '*' || /^\d+$/.test(head) ? { path: rest, payload: taint.payload, sure: taint.sure } : null;
}

/** A rest pattern that takes out every member with content leaves the rest clean. */
const CONTAINERS = new Set(['choices', 'output', 'candidates', 'content', 'message', 'messages', 'text', 'object', 'completion', 'generations', 'data', 'response', 'body']);

export function readRest(taint: Taint, excluded: readonly string[]): Taint | null {
  const [head] = taint.path;
  if (head !== undefined) return excluded.includes(head) ? null : taint;
  if (taint.payload === TEXT) return taint;
  return excluded.some((key) => taint.payload.content.has(key) || CONTAINERS.has(key)) ? null : taint;
}
