import type { FunctionInfo, Value } from './graph.js';
import { valueOf, type Module, type Ref } from './module.js';

const MAX_NAMES = 6;

/** The last name that code gives a value: its variable, member or import. */
export function nameOf(ref: Ref): string | undefined {
  const value = valueOf(ref);
  if (value.kind === 'member' && value.key !== 'default') return value.key?.replace(/^#/, '') ?? undefined;
  if (value.kind === 'global') return value.name;
  const named = ref.module.graph.names.get(ref.id);
  if (named !== undefined) return named;
  if (value.kind === 'typed') return nameOf({ module: ref.module, id: value.value });
  if (value.kind === 'cell' || value.kind === 'join') {
    const { values, names } = ref.module.graph;
    return value.values.map((id) => names.get(id) ?? memberName(values[id])).find((name) => name !== undefined);
  }
  return undefined;
}

function memberName(value: Value | undefined): string | undefined {
  return value?.kind === 'member' ? (value.key ?? undefined) : undefined;
}

/** The names that lead to a value, as messages show them: `logger.child().info`. */
export function nameText(ref: Ref, lastKey: string | null = null): string {
  const names: string[] = lastKey === null ? [] : [lastKey];
  let current = ref;
  for (let count = 0; count < MAX_NAMES; count += 1) {
    const value = valueOf(current);
    const at = (id: number): Ref => ({ module: ref.module, id });
    if (value.kind === 'member') {
      names.unshift(value.key ?? '[]');
      current = at(value.object);
    } else if (value.kind === 'call' && value.how === 'call' && current.module.graph.names.get(current.id) === undefined) {
      names.unshift(`${lastNameOf(at(value.callee))}()`);
      const callee = valueOf(at(value.callee));
      if (callee.kind !== 'member') break;
      current = at(callee.object);
    } else {
      const name = nameOf(current) ?? (value.kind === 'this' ? 'this' : undefined);
      if (name !== undefined) names.unshift(name);
      break;
    }
  }
  return names.join('.');
}

function lastNameOf(ref: Ref): string {
  return nameOf(ref) ?? '';
}

/** The function that a call calls, as messages name it; constructions with `new`. */
export function callText(call: Ref): string {
  const value = valueOf(call);
  if (value.kind !== 'call') return '';
  const name = nameText({ module: call.module, id: value.callee });
  return value.how === 'new' ? `new ${name}` : name;
}

/** The name of a function, or of the variable that holds it. */
export function functionName(module: Module, info: FunctionInfo): string | undefined {
  return info.name ?? module.graph.names.get(info.value);
}

/** The name of the nearest named function around a value. */
export function enclosingName(ref: Ref): string | undefined {
  const { functions } = ref.module.graph;
  for (let info = functions[valueOf(ref).fn]; info !== undefined; info = functions[info.parent]) {
    const name = functionName(ref.module, info);
    if (name !== undefined) return name;
  }
  return undefined;
}
