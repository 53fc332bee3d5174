import { alternativesOf } from '../../catalog/access-path.js';
import { carriers, safeFunctions, safeMembers, safeMethods } from '../../catalog/propagators.js';
import { NONE, type Value, type ValueOf } from '../graph.js';
import { valueOf, type Module, type Ref } from '../module.js';
import { nameOf } from '../naming.js';

/** What a function of the language or of a helper package does, by its qualified name. */
const safe = new Set(safeFunctions.flatMap(({ modules, path }) => qualify(modules, path)));
const carrying = new Set(carriers.flatMap(({ modules, path }) => qualify(modules, path)));
const silentMethods: ReadonlySet<string | null> = new Set([...safeMethods, ...safeMembers]);

function qualify(modules: readonly string[] | undefined, path: string): string[] {
  const names = alternativesOf(path.replace(/^new (\w+)\./, 'new $1().'));
  return modules === undefined ? names : modules.flatMap((module) => names.map((name) => `${module}:${name === 'default' ? '' : name}`));
}

/** Also under a name that stands for all members: `Math.*`, and `chalk:*` for `chalk.bold.red`. */
function isListed(names: ReadonlySet<string>, name: string): boolean {
  const end = name.includes(':') ? name.lastIndexOf(':') : name.lastIndexOf('.');
  return names.has(name) || names.has(`${name.slice(0, end + 1)}*`);
}

export function isSafeMethod(name: string | null): boolean {
  return silentMethods.has(name);
}

export function isSafeFunction(name: string | undefined): boolean {
  return name !== undefined && isListed(safe, name);
}

export function isCarrier(name: string | undefined): boolean {
  return name !== undefined && (isListed(carrying, name) || carrying.has(`new ${name}`));
}

/** `JSON.stringify`, `node:util:inspect`, `new TextDecoder().decode`: what a callee is called, if its root is known. */
export function qualifiedName(callee: Ref): string | undefined {
  const value = valueOf(callee);
  const at = (id: number): Ref => ({ module: callee.module, id });
  switch (value.kind) {
    case 'global':
      return value.name;
    case 'import':
      return value.name === '*' || value.name === 'default' ? `${value.source}:` : `${value.source}:${value.name}`;
    case 'member': {
      const object = qualifiedName(at(value.object));
      if (object === undefined || value.key === null) return undefined;
      return object.endsWith(':') ? object + value.key : `${object}.${value.key}`;
    }
    case 'call': {
      const inner = qualifiedName(at(value.callee));
      if (inner === undefined) return undefined;
      return value.how === 'new' ? `new ${inner}()` : `${inner}()`;
    }
    default:
      return undefined;
  }
}

/** Methods whose result holds the receiver's content. */
const CARRYING_METHODS: ReadonlySet<string | null> = new Set(
  (
    'trim trimStart trimEnd slice substring substr toUpperCase toLowerCase toLocaleUpperCase toLocaleLowerCase replace replaceAll normalize concat padStart padEnd repeat split join at charAt ' +
    'toString valueOf toJSON reverse sort toReversed toSorted flat with splice fill match matchAll entries values keys decode encode text json blob arrayBuffer ' +
    'clone getReader read next catch finally withResponse asResponse transformToString pipeThrough tee toArray'
  ).split(' '),
);
const BODY_METHODS: ReadonlySet<string | null> = new Set('text json blob arrayBuffer bytes formData getReader'.split(' '));
/** Methods that take one item off. */
const ITEM_METHODS = new Set('pop shift get getAll at next find findLast'.split(' '));

export function carriesReceiver(name: string | null): boolean {
  return CARRYING_METHODS.has(name);
}

/** `request.text()`: the result is the body, the receiver is much else besides. */
export function readsBody(name: string | null): boolean {
  return BODY_METHODS.has(name);
}

export function takesItem(name: string): boolean {
  return ITEM_METHODS.has(name);
}

/** How a method calls its callback and what its result is. */
export interface CallbackMethod {
  /** Positions of callback parameters that receive items of the receiver, or the receiver itself. */
  readonly items: readonly number[];
  readonly of: 'element' | 'whole';
  readonly result: 'returned' | 'list' | 'receiver' | 'item' | 'nothing';
}

const methods: Readonly<Record<string, CallbackMethod>> = {
  map: { items: [0, 2], of: 'element', result: 'list' },
  flatMap: { items: [0, 2], of: 'element', result: 'list' },
  forEach: { items: [0], of: 'element', result: 'nothing' },
  filter: { items: [0], of: 'element', result: 'receiver' },
  find: { items: [0], of: 'element', result: 'item' },
  findLast: { items: [0], of: 'element', result: 'item' },
  some: { items: [0], of: 'element', result: 'nothing' },
  every: { items: [0], of: 'element', result: 'nothing' },
  findIndex: { items: [0], of: 'element', result: 'nothing' },
  sort: { items: [0, 1], of: 'element', result: 'receiver' },
  reduce: { items: [1], of: 'element', result: 'returned' },
  reduceRight: { items: [1], of: 'element', result: 'returned' },
  then: { items: [0], of: 'whole', result: 'returned' },
  tap: { items: [0], of: 'whole', result: 'receiver' },
  replace: { items: [0], of: 'whole', result: 'returned' },
  subscribe: { items: [0], of: 'element', result: 'nothing' },
  pipe: { items: [0], of: 'whole', result: 'returned' },
};
const callbackMethods: ReadonlyMap<string | null, CallbackMethod> = new Map(Object.entries(methods));

export function callbackMethod(name: string | null): CallbackMethod | undefined {
  return callbackMethods.get(name);
}

/** `schema.parse(x)` of zod and its like. */
export function isSchemaParse(name: string | null): boolean {
  return name !== null && /^(?:safe)?(?:parse|validate|decode)(?:Async|Sync)?$/i.test(name);
}

/** Whether a call makes an error, whose message is the first argument: `new ModelError(text)`, `Error(text)`. */
export function makesError(module: Module, { callee, how }: ValueOf<'call'>): boolean {
  const ref: Ref = { module, id: callee };
  return (how === 'new' || valueOf(ref).kind === 'global') && /(?:Error|Exception)$/.test(nameOf(ref) ?? '');
}

/** Registration of event listeners: every parameter of the listener may hold content, except for these events. */
const LISTENER_METHODS: ReadonlySet<string | null> = new Set(['on', 'once', 'addListener', 'addEventListener', 'prependListener']);

export function isListener(name: string | null): boolean {
  return LISTENER_METHODS.has(name);
}

const QUIET_EVENTS = new Set(['error', 'end', 'close', 'abort', 'connect', 'finish', 'drain', 'open', 'ready', 'usage', 'metadata', 'warning']);

export function isQuietEvent(name: string): boolean {
  return QUIET_EVENTS.has(name.toLowerCase());
}

/** Whether a listener may be told of content: not where its event is a failure, a closed connection and the like. */
export function listensToContent(values: readonly Value[], { args }: ValueOf<'call'>): boolean {
  let event = values[args[0] ?? NONE];
  while (event?.kind === 'typed') event = values[event.value];
  const name = event?.kind === 'member' ? event.key : event?.kind === 'const' ? event.value : null;
  return typeof name !== 'string' || !isQuietEvent(name);
}

/** Methods that put their arguments into the receiver. */
const STORING_METHODS: ReadonlySet<string | null> = new Set(['push', 'unshift', 'add', 'set', 'append', 'enqueue']);

export function storesArguments(name: string | null): boolean {
  return STORING_METHODS.has(name);
}
