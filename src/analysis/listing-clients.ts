import { listings } from '../catalog/listings.js';
import type { ValueId } from './graph.js';
import { valueOf, type Module, type Ref } from './module.js';
import { UseIndex } from './uses.js';

/** Whether a client that is made here is asked for models and voices only, and goes nowhere else. */
export function onlyLists({ module, id }: Ref): boolean {
  const isExported = [...module.graph.exports.values()].some((entry) => entry.kind === 'value' && entry.value === id);
  return !isExported && readsOnly(module, id, '');
}

function readsOnly(module: Module, id: ValueId, path: string): boolean {
  const uses = [...UseIndex.of(module).of(id)];
  return uses.length > 0 && uses.every((user) => {
    const value = valueOf({ module, id: user });
    if (listings.has(path)) return value.kind === 'call' && value.callee === id;
    if (value.kind === 'call') return value.receiver === id && value.method !== null && listings.has(joined(path, value.method));
    return value.kind === 'member' && value.object === id && value.key !== null && readsOnly(module, user, joined(path, value.key));
  });
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
