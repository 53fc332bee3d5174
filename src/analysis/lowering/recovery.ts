import { tellError } from '../../incidents.js';
import type { Range, ValueId } from '../graph.js';
import { endOf, startOf, type Lowering, type Node } from './context.js';

/**
 * Walks a node. Where that throws, because of a defect of ours or of the tree, what the node says is unknown and nothing
 * else: the walk goes on behind it, and `instead` gets the value that stands for it. What the two are given is handed
 * through, because a closure for each node would cost a tenth of the walk.
 */
export function guarded<N extends Node, G, T>(low: Lowering, node: N, given: G, walk: (low: Lowering, node: N, given: G) => T, instead: (low: Lowering, unknown: ValueId, node: N, given: G) => T): T {
  const { env, control, scope, assigned, blockEnd } = low;
  const mark = env.mark();
  const controlMark = control.length;
  try {
    return walk(low, node, given);
  } catch (error) {
    tellError(error);
    control.length = controlMark;
    low.scope = scope;
    low.assigned = assigned;
    low.blockEnd = blockEnd;
    low.rest = undefined;
    const changed = env.takeChanges(mark);
    const { start, end } = placeIfKnown(node);
    const unknown = env.add({ kind: 'unknown' }, start, end);
    for (const variable of changed.keys()) if (variable.fn === env.fn) env.write(variable, unknown);
    return instead(low, unknown, node, given);
  }
}

/** Where the value itself is all that is asked for. */
export function asUnknown(_low: Lowering, unknown: ValueId): ValueId {
  return unknown;
}

/** A function that is not walked to its end may return anything. */
export function returnUnknown(low: Lowering, owner: number, value: ValueId): void {
  const info = low.functions[owner];
  if (info !== undefined) info.returns.push(low.env.add({ kind: 'return', value, owner }, info.start, info.end));
}

export function placeIfKnown(node: Node): Range {
  try {
    return { start: startOf(node), end: endOf(node) };
  } catch {
    return { start: 0, end: 0 };
  }
}
