import type { Surface, TypeName } from '../../../src/catalog/define.js';
import { surfaces } from '../../../src/catalog/surfaces.js';
import { alternativesOf, spell, type PlainStep } from './alternatives.js';

/** How code gets hold of a value of the catalog: what stands before it, the expression, and what closes the callbacks around it. */
export interface Access {
  readonly label: string;
  readonly imports: readonly string[];
  readonly before: readonly string[];
  readonly expression: string;
  readonly after: readonly string[];
}

/** One way to a type: an export, a global, or something that a value of another type gives. */
export interface Way {
  readonly surface: Surface;
  readonly type: TypeName;
  readonly access: Access;
  readonly steps: readonly PlainStep[];
  /** The type it came from, when it is not an export or global. */
  readonly from: TypeName | undefined;
}

export const typeEntries = new Map(surfaces.flatMap((surface) => Object.entries(surface.types).map(([name, entry]) => [name, { surface, entry }] as const)));

let names = 0;
const freshName = (): string => `value${String((names += 1))}`;

/** Takes one path further from a value. */
export function extendAccess(access: Access, steps: readonly PlainStep[], argumentText = ''): Access {
  let { expression } = access;
  const before = [...access.before];
  const after = [...access.after];
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    switch (step.kind) {
      case 'member':
        expression = /^[\w$]+$/.test(step.name) ? `${expression}.${step.name}` : `${expression}[${JSON.stringify(step.name)}]`;
        break;
      case 'element':
        expression = `${expression}[0]`;
        break;
      case 'result':
        expression = `(await ${expression}(${index === steps.length - 1 ? argumentText : ''}))`;
        break;
      case 'instance':
        expression = `(new ${expression}(${index === steps.length - 1 ? argumentText : ''}))`;
        break;
      case 'argument': {
        if (next?.kind !== 'argument') break;
        const parameters = Array.from({ length: next.from + 1 }, freshName);
        const gap = Array.from({ length: step.rest ? 1 : step.from }, () => "'name', ").join('');
        before.push(`await ${expression}(${gap}async (${parameters.join(', ')}) => {`);
        after.unshift('});');
        expression = parameters.at(-1) ?? '';
        break;
      }
      case 'assignment':
        break;
    }
  });
  return { label: `${access.label} ${spell(steps)}`.trim(), imports: access.imports, before, expression, after };
}

/** How an export is imported; what is left of the path is done with the imported name. */
function importOf(specifier: string, steps: readonly PlainStep[]): { readonly access: Access; readonly rest: readonly PlainStep[] } {
  const local = freshName();
  const access = (line: string): Access => ({ label: specifier, imports: [line], before: [], expression: local, after: [] });
  const [first, ...rest] = steps;
  if (first?.kind !== 'member') return { access: access(`import * as ${local} from '${specifier}';`), rest: steps };
  if (first.name === 'default') return { access: access(`import ${local} from '${specifier}';`), rest };
  return { access: access(`import { ${first.name} as ${local} } from '${specifier}';`), rest };
}

/** Every export and global of every surface, alternatives apart, with the construction's arguments where they are wanted. */
export function entryWays(argumentText = ''): readonly Way[] {
  const ways: Way[] = [];
  for (const surface of surfaces) {
    for (const [specifier, exports] of Object.entries(surface.modules ?? {})) {
      for (const [path, type] of Object.entries(exports)) {
        for (const steps of alternativesOf(path)) {
          const named = instanceLast(steps, path);
          const { access, rest } = importOf(specifier, named);
          ways.push({ surface, type, steps: named, from: undefined, access: { ...extendAccess(access, rest, argumentText), label: `${specifier} ${path.startsWith('new ') ? 'new ' : ''}${spell(steps).replace(' new', '')}` } });
        }
      }
    }
    for (const [name, type] of Object.entries(surface.globals ?? {})) {
      ways.push({ surface, type, steps: [], from: undefined, access: { label: `global ${name}`, imports: [], before: [], expression: name, after: [] } });
    }
  }
  return ways;
}

/** `new X.Y` is parsed as members and then an instance already; other paths stay as they are. */
function instanceLast(steps: readonly PlainStep[], path: string): readonly PlainStep[] {
  return path.startsWith('new ') ? [...steps.filter((step) => step.kind !== 'instance'), { kind: 'instance' }] : steps;
}

const accesses = new Map<TypeName, Access>();

/** The shortest way to a value of a type, also through a type that shares its members. */
export function accessTo(type: TypeName): Access | undefined {
  if (accesses.size === 0) findAccesses();
  return accesses.get(type);
}

function findAccesses(): void {
  const queue: { readonly type: TypeName; readonly access: Access }[] = entryWays().map(({ type, access }) => ({ type, access }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { type, access } = next;
    if (accesses.has(type)) continue;
    accesses.set(type, access);
    const entry = typeEntries.get(type)?.entry;
    for (const parent of entry?.extends ?? []) queue.push({ type: parent, access });
    for (const [path, given] of Object.entries(entry?.gives ?? {})) {
      const [steps] = alternativesOf(path);
      if (steps !== undefined && given !== '(0)') queue.push({ type: given, access: extendAccess(access, steps) });
    }
  }
}

/** Everything that values of the catalog give, alternatives apart. */
export function givenWays(): readonly Way[] {
  const ways: Way[] = [];
  for (const [name, { surface, entry }] of typeEntries) {
    const access = accessTo(name);
    if (access === undefined) continue;
    for (const [path, type] of Object.entries(entry.gives ?? {})) {
      for (const steps of alternativesOf(path)) ways.push({ surface, type, steps, from: name, access: extendAccess(access, steps) });
    }
  }
  return ways;
}

/** A whole program around a value. */
export function programWith(access: Access, body: readonly string[]): string {
  return [...access.imports, ...access.before, ...body, ...access.after].join('\n');
}
