import type { ControlKind } from '../graph.js';
import type { Lowering } from './context.js';

/** Notes that control may go another way here; what stands between two marks is told by the values made in between. */
export function markControl(low: Lowering, kind: ControlKind, label: string | null = null): void {
  const { control, env } = low;
  if (kind === 'join' && forgetQuiet(low)) return;
  control.push({ kind, at: env.values.length, fn: env.fn, label });
}

/** Alternatives in which nothing is called and nothing leaves are not worth a note: most conditions are such. */
function forgetQuiet({ control, env }: Lowering): boolean {
  const or = control.at(-1);
  const fork = control.at(-2);
  if (or?.kind !== 'or' || fork?.kind !== 'fork' || or.fn !== env.fn || fork.fn !== env.fn) return false;
  for (let id = fork.at; id < env.values.length; id += 1) if (env.values[id]?.kind === 'call') return false;
  control.length -= 2;
  return true;
}
