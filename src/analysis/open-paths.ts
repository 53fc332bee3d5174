import type { Step } from '../catalog/access-path.js';
import type { OpenPath } from './argument-paths.js';
import { callbackMethod, carriesReceiver, readsBody } from './flow/functions.js';
import { NONE } from './graph.js';
import { memberChain, valueOf, type Ref } from './module.js';
import type { Resolver } from './resolver.js';

const MAX_LISTS = 4;

/** The parameter that a value with unknown parts is read from; for an item of a list, as in `turns.map((turn) => turn.content)`, that of the list. */
export function openPathsOf(resolver: Resolver, { ref, steps }: OpenPath, lists = 0): readonly OpenPath[] {
  if (lists > MAX_LISTS) return [];
  const { root, names } = memberChain(ref);
  const rest: readonly Step[] = [...names.map((name): Step => ({ kind: 'member', names: [name] })), ...steps];
  const value = valueOf(root);
  const through = (list: Ref, inner: readonly Step[]): readonly OpenPath[] => resolver.origins(list).flatMap((origin) => openPathsOf(resolver, { ref: origin, steps: inner }, lists + 1));
  if (value.kind === 'param') {
    const handed = resolver.callSites.passedTo(root.module, value.owner).flatMap(({ call }) => {
      const made = valueOf(call);
      if (made.kind !== 'call' || made.receiver === NONE) return [];
      const method = callbackMethod(made.method);
      return method?.of === 'element' && method.items.includes(value.index) ? [{ module: call.module, id: made.receiver }] : [];
    });
    return handed.length === 0 ? [{ ref: root, steps: rest }] : handed.flatMap((list) => through(list, [{ kind: 'element' }, ...rest]));
  }
  if (value.kind === 'call' && value.receiver !== NONE && value.method !== null) {
    const result = callbackMethod(value.method)?.result;
    if (result === 'list' || result === 'receiver' || (carriesReceiver(value.method) && !readsBody(value.method))) return through({ module: root.module, id: value.receiver }, rest);
  }
  return [];
}
