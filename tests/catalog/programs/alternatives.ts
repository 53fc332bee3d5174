import { parseAccessPath, type Step } from '../../../src/catalog/access-path.js';

/** A step of a path whose names are settled. */
export type PlainStep = Exclude<Step, { kind: 'member' }> | { readonly kind: 'member'; readonly name: string };

/** Stands for `*`: any name will do. */
const ANY_NAME = 'anything';

/** The paths that one path with alternatives in braces stands for. */
export function alternativesOf(path: string): readonly (readonly PlainStep[])[] {
  if (path === '') return [[]];
  if (path === 'new') return [[{ kind: 'instance' }]];
  let found: readonly (readonly PlainStep[])[] = [[]];
  for (const step of parseAccessPath(path)) {
    const choices: readonly PlainStep[] = step.kind === 'member' ? (step.names ?? [ANY_NAME]).map((name) => ({ kind: 'member', name })) : [step];
    found = found.flatMap((steps) => choices.map((choice) => [...steps, choice]));
  }
  return found;
}

/** Spells a path out again, for the names of tests and the keys of exceptions. */
export function spell(steps: readonly PlainStep[]): string {
  return steps
    .map((step) => {
      switch (step.kind) {
        case 'member':
          return `.${step.name}`;
        case 'element':
          return '[]';
        case 'result':
          return '()';
        case 'instance':
          return ' new';
        case 'assignment':
          return ' =';
        case 'argument':
          return `(${String(step.from)}${step.rest ? '..' : ''})`;
      }
    })
    .join('')
    .replace(/^\./, '');
}
