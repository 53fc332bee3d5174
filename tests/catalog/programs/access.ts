import type { Path, Surface, TypeName } from '../../../src/catalog/define.js';
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
  /** Whether the last step constructs or calls something, so that it takes arguments. */
  readonly takesArguments: boolean;
  /** The type that gives it, when it is no export or global. */
  readonly from: TypeName | undefined;
  readonly make: (argumentText: string) => Access;
}

export const typeEntries = new Map(surfaces.flatMap((surface) => Object.entries(surface.types).map(([name, entry]) => [name, { surface, entry }] as const)));

/** A type that stands for whatever the first argument is. */
export const SAME_AS_ARGUMENT = '(0)';

/** Takes a path further from a value; the arguments belong to its last step. */
export function extendAccess(access: Access, steps: readonly PlainStep[], argumentText = ''): Access {
  let { expression } = access;
  const before = [...access.before];
  const after = [...access.after];
  steps.forEach((step, index) => {
    const given = index === steps.length - 1 ? argumentText : '';
    const next = steps[index + 1];
    if (step.kind === 'member') expression = `${expression}${/^[\w$]+$/.test(step.name) ? `.${step.name}` : `[${JSON.stringify(step.name)}]`}`;
    else if (step.kind === 'element') expression = `${expression}[0]`;
    else if (step.kind === 'result') expression = `(await ${expression}(${given}))`;
    else if (step.kind === 'instance') expression = `(new ${expression}(${given}))`;
    else if (step.kind === 'argument' && next?.kind === 'argument') {
      const parameters = Array.from({ length: next.from + 1 }, (_, position) => `given${String(before.length)}${String(position)}`);
      const earlier = Array.from({ length: step.rest ? 1 : step.from }, () => "'name', ").join('');
      before.push(`await ${expression}(${earlier}async (${parameters.join(', ')}) => {`);
      after.unshift('});');
      expression = parameters.at(-1) ?? '';
    }
  });
  return { label: `${access.label} ${spell(steps)}`.trim(), imports: access.imports, before, expression, after };
}

/** A call or construction at the end of a path. */
export function callOf(access: Access, steps: readonly PlainStep[], argumentText: string): string {
  if (steps.at(-1)?.kind === 'instance') return extendAccess(access, steps, argumentText).expression;
  return `${extendAccess(access, steps).expression}(${argumentText})`;
}

/** An export under the name `imported`, and what is left of its path. */
function importOf(specifier: string, steps: readonly PlainStep[]): { readonly access: Access; readonly rest: readonly PlainStep[] } {
  const access = (clause: string): Access => ({
    label: specifier,
    imports: [`import ${clause} from '${specifier}';`],
    before: [],
    expression: 'imported',
    after: [],
  });
  const [first, ...rest] = steps;
  if (first?.kind !== 'member') return { access: access('* as imported'), rest: steps };
  return { access: access(first.name === 'default' ? 'imported' : `{ ${first.name} as imported }`), rest };
}

function takesArguments(steps: readonly PlainStep[]): boolean {
  const { kind } = steps.at(-1) ?? {};
  return kind === 'result' || kind === 'instance';
}

const exportWays = surfaces.flatMap((surface) =>
  Object.entries(surface.modules ?? {}).flatMap(([specifier, exports]) =>
    Object.entries(exports).flatMap(([path, type]) =>
      alternativesOf(path).map((steps): Way => {
        const { access, rest } = importOf(specifier, steps);
        const label = `${specifier} ${spell(steps)}`.trim();
        return { surface, type, takesArguments: takesArguments(steps), from: undefined, make: (text) => ({ ...extendAccess(access, rest, text), label }) };
      }),
    ),
  ),
);

const globalWays = surfaces.flatMap((surface) =>
  Object.entries(surface.globals ?? {}).map(([name, type]): Way => {
    const access: Access = { label: `global ${name}`, imports: [], before: [], expression: name, after: [] };
    return { surface, type, takesArguments: false, from: undefined, make: () => access };
  }),
);

/** Every export and global of every surface, alternatives apart. */
export const entryWays: readonly Way[] = [...exportWays, ...globalWays];

const accesses = shortestAccesses();

/** The shortest way to a value of a type, or of one that shares its members. */
export function accessTo(type: TypeName): Access {
  const access = accesses.get(type);
  if (access === undefined) throw new Error(`nothing gives a ${type}`);
  return access;
}

function shortestAccesses(): ReadonlyMap<TypeName, Access> {
  const found = new Map<TypeName, Access>();
  const queue: { readonly type: TypeName; readonly access: Access }[] = entryWays.map(({ type, make }) => ({ type, access: make('') }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { type, access } = next;
    if (found.has(type)) continue;
    found.set(type, access);
    const entry = typeEntries.get(type)?.entry;
    for (const parent of entry?.extends ?? []) queue.push({ type: parent, access });
    for (const [path, given] of Object.entries(entry?.gives ?? {})) {
      const [steps] = alternativesOf(path);
      if (steps !== undefined && given !== SAME_AS_ARGUMENT) queue.push({ type: given, access: extendAccess(access, steps) });
    }
  }
  return found;
}

/** Everything that values of the catalog give, alternatives apart. */
export const givenWays: readonly Way[] = [...typeEntries].flatMap(([from, { surface, entry }]) =>
  Object.entries(entry.gives ?? {}).flatMap(([path, type]: [Path, TypeName]) =>
    alternativesOf(path).map((steps): Way => ({ surface, type, takesArguments: takesArguments(steps), from, make: (text) => extendAccess(accessTo(from), steps, text) })),
  ),
);

/** A whole program around a value. */
export function programWith({ imports, before, after }: Access, body: readonly string[]): string {
  return [...imports, ...before, ...body, ...after].join('\n');
}
