import { alternativesOf } from '../catalog/access-path.js';
import type { Call, Endpoint, Payload, Request, Sink, SinkCategory, SinkClass, Surface, TypeEntry } from '../catalog/define.js';
import { surfaces } from '../catalog/surfaces.js';
import { accessPath, dictionary, isNew, memberPath, payloadName, typeName, vendorName } from './read-own-values.js';
import { date, flag, inside, insideOwn, list, object, oneOf, readFields, report, text } from './read-value.js';
import type { Place, Reader } from './read-value.js';
import { quote } from './text.js';

const CATEGORIES: readonly SinkCategory[] = [
  'log',
  'error-tracking',
  'telemetry',
  'analytics',
  'llm-observability',
  'messaging',
  'browser-storage',
  'file',
  'object-storage',
  'cache',
  'database',
  'vector-db',
  'url',
  'header',
  'cookie',
  'error',
];
const CLASSES: readonly SinkClass[] = ['unsecured', 'needs-agreement', 'secured-if-encrypted', 'own'];
const NO_PAYLOADS = ['text', 'none', 'prompt'];

export const category = oneOf(CATEGORIES);
export const sinkClass = oneOf(CLASSES);
const paths = list(accessPath);

const payload: Reader<string> = (value, place) => (typeof value === 'string' && NO_PAYLOADS.includes(value) ? value : payloadName(value, place));

const primitive: Reader<string | boolean> = (value, place) => (typeof value === 'boolean' ? value : text(value, place));

export const endpoint: Reader<Endpoint> = object(
  {
    vendor: vendorName,
    urls: paths,
    resources: paths,
    switches: list(object({ path: accessPath, equals: primitive, vendor: vendorName }, ['path', 'vendor'])),
    through: list(vendorName),
    modelString: object(
      {
        path: accessPath,
        syntax: oneOf(['gateway', 'langchain', 'mastra']),
        vendor: (value, place) => (value === '' ? '' : vendorName(value, place)),
      },
      ['path', 'syntax', 'vendor'],
    ),
    local: flag,
  },
  [],
);

const handlers = list(object({ path: accessPath, payload }, ['path', 'payload']));

const call: Reader<Call> = object(
  {
    path: memberPath,
    prompts: paths,
    model: accessPath,
    metadata: paths,
    schemas: paths,
    result: payload,
    schema: accessPath,
    fixedResult: object({ path: accessPath, equals: text }, ['path', 'equals']),
    callbacks: handlers,
    through: accessPath,
    endpoint,
    since: text,
    until: text,
  },
  ['path'],
);

const sink: Reader<Sink> = object(
  {
    path: memberPath,
    data: paths,
    category,
    public: list(object({ path: accessPath, equals: list(primitive) }, ['path', 'equals'])),
    encrypted: paths,
    isName: flag,
  },
  ['path', 'data'],
);

const request: Reader<Request> = object(
  {
    path: memberPath,
    url: (value, place) => (value === '' ? '' : accessPath(value, place)),
    body: paths,
    headers: accessPath,
    query: accessPath,
    base: accessPath,
  },
  ['path', 'url'],
);

const SAME_AS_ARGUMENT = '(0)';
const given: Reader<string> = (value, place) => (value === SAME_AS_ARGUMENT ? value : typeName(value, place));

const typeEntry: Reader<TypeEntry> = object(
  {
    extends: list(typeName),
    endpoint,
    through: accessPath,
    model: accessPath,
    prompts: paths,
    metadata: paths,
    callbacks: handlers,
    payload: payloadName,
    schema: accessPath,
    gives: dictionary(given, accessPath),
    calls: list(call),
    sinks: list(sink),
    requests: list(request),
  },
  [],
);

const payloadEntry: Reader<Payload> = (value, place) => {
  const read = readFields(value, place, { safe: list(text), content: list(text), request: list(text), handlers });
  return read === undefined ? undefined : { safe: [], content: [], ...read.fields };
};

const sinkFacts = object({ id: text, category, class: sinkClass, vendor: vendorName, name: text }, ['id', 'category', 'class', 'name']);

const FIELDS = {
  packages: list(text),
  versions: list(text),
  role: oneOf(['llm', 'sink', 'http', 'tracer'] as const),
  modules: dictionary(dictionary(typeName, memberPath)),
  globals: dictionary(typeName),
  types: dictionary(typeEntry),
  payloads: dictionary(payloadEntry),
  annotations: dictionary(dictionary(payloadName, memberPath)),
  sink: sinkFacts,
  evidence: text,
  checked: date,
};

/** Own surfaces, in the shape of the catalog's. They add to the catalog and change nothing that stands there. */
export const readSurfaces: Reader<readonly Surface[]> = (value, place) => {
  const names: Names = { types: new Set(), payloads: new Set(), globals: new Set() };
  return list((item, at) => readSurface(item, at, names))(value, place);
};

interface Names {
  readonly types: Set<string>;
  readonly payloads: Set<string>;
  readonly globals: Set<string>;
}

function readSurface(value: unknown, place: Place, names: Names): Surface | undefined {
  const read = readFields(value, place, FIELDS, ['role']);
  const { role, modules = {}, sink: facts, ...fields } = read?.fields ?? {};
  if (read === undefined || role === undefined) return undefined;
  const catalog = catalogNames();
  const types = kept(fields.types ?? {}, inside(place, 'types'), (name, at) => isAddition(catalog.types, names.types, name, at));
  if (facts === undefined && !read.faulty.has('sink') && Object.values(types).some(({ sinks = [] }) => sinks.length > 0)) {
    report(inside(place, 'sink'), 'is missing; it says what kind of sink the types have, and who receives');
  }
  return {
    evidence: 'settings.hipaa.surfaces',
    checked: '',
    role,
    ...fields,
    packages: fields.packages ?? packagesOf(Object.keys(modules)),
    modules: Object.fromEntries(
      Object.entries(modules).map(([name, exports]) => [name, kept(exports, insideModule(place, name), (path, at) => isNewExport(name, path, at))]),
    ),
    globals: kept(fields.globals ?? {}, inside(place, 'globals'), (name, at) => isAddition(catalog.globals, names.globals, name, at)),
    types,
    payloads: kept(fields.payloads ?? {}, inside(place, 'payloads'), (name, at) => isAddition(catalog.payloads, names.payloads, name, at)),
    ...(facts === undefined ? {} : { sink: facts }),
  };
}

function insideModule(place: Place, name: string): Place {
  return insideOwn(inside(place, 'modules'), name);
}

/** The entries that `isRight` lets through. */
function kept<T>(entries: Readonly<Record<string, T>>, place: Place, isRight: (name: string, at: Place) => boolean): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => isRight(name, insideOwn(place, name))));
}

function isAddition(known: ReadonlySet<string>, own: Set<string>, name: string, place: Place): boolean {
  if (!known.has(name)) return isNew(own, name, place);
  report(place, `${quote(name)} is in the catalog already, and own entries only add to it`);
  return false;
}

/** Modules of the catalog may get further exports. */
function isNewExport(module: string, path: string, place: Place): boolean {
  const { exports } = catalogNames();
  const known = exports.get(module);
  const owner = known === undefined ? packageOf(module) : undefined;
  if (owner !== undefined && exports.has(owner)) {
    report(place, `the catalog describes the package ${quote(owner)}, whose subpaths count as the package: name the export there`);
    return false;
  }
  if (known === undefined || !alternativesOf(path).some((one) => known.has(one))) return true;
  report(place, `the catalog describes this export of ${quote(module)} already, and own entries only add to it`);
  return false;
}

/** The packages that specifiers belong to: names without a slash, and scoped ones. Others are aliases and paths of the project. */
export function packagesOf(specifiers: readonly string[]): readonly string[] {
  const names = new Set(specifiers.flatMap((name) => packageOf(name) ?? []));
  return [...names].filter((name) => name.startsWith('@') || specifiers.includes(name));
}

function packageOf(specifier: string): string | undefined {
  return /^(?:@[\w.-]+\/)?\w[\w.-]*(?=$|\/)/.exec(specifier)?.[0];
}

interface CatalogNames {
  readonly types: ReadonlySet<string>;
  readonly payloads: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
  /** Export paths by module, alternatives one by one. */
  readonly exports: ReadonlyMap<string, ReadonlySet<string>>;
}

let names: CatalogNames | undefined;

/** What the catalog itself has names for; collected when settings first add something. */
export function catalogNames(): CatalogNames {
  return (names ??= collectNames());
}

function collectNames(): CatalogNames {
  const exports = new Map<string, Set<string>>();
  for (const [module, paths] of surfaces.flatMap(({ modules = {} }) => Object.entries(modules))) {
    const known = exports.get(module) ?? new Set<string>();
    for (const path of Object.keys(paths).flatMap(alternativesOf)) known.add(path);
    exports.set(module, known);
  }
  return {
    types: new Set(surfaces.flatMap(({ types }) => Object.keys(types))),
    payloads: new Set(surfaces.flatMap(({ payloads = {} }) => Object.keys(payloads))),
    globals: new Set(surfaces.flatMap(({ globals = {} }) => Object.keys(globals))),
    exports,
  };
}
