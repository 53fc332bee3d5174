import type { Value, ValueId } from './graph.js';

/** Members of one value that are read by the same names have the same key, wherever they are read. */
export function expressionKey(values: readonly Value[], id: ValueId): string {
  const names: string[] = [];
  let root = id;
  for (let value = values[root]; value?.kind === 'member' || value?.kind === 'typed'; value = values[root]) {
    if (value.kind === 'typed') root = value.value;
    else if (value.key === null) break;
    else {
      names.push(value.key);
      root = value.object;
    }
  }
  return [String(root), ...names.reverse()].join('.');
}
