import type { ValueId } from './graph.js';
import { valueOf, type Ref } from './module.js';
import type { Resolver } from './resolver.js';

/** Types of JSON schema whose values are no text; Google and Cohere have spellings of their own. */
const SCALAR = new Set(['number', 'integer', 'boolean', 'null', 'int', 'float', 'bool']);
/** Texts of a fixed form. */
const FORMATS = new Set(['date', 'date-time', 'time', 'duration', 'enum']);
const MAX_DEPTH = 4;

/** Whether a value described by a JSON schema is a number, a flag, a date or an entry of a fixed list. */
export function isScalarJson(resolver: Resolver, schema: Ref, depth = 0): boolean {
  const origins = resolver.origins(schema);
  return depth < MAX_DEPTH && origins.length > 0 && origins.every((origin) => isScalarObject(resolver, origin, depth));
}

function isScalarObject(resolver: Resolver, origin: Ref, depth: number): boolean {
  const value = valueOf(origin);
  if (value.kind !== 'object') return false;
  const fields = new Map(value.fields.map((field) => [field.key, { module: origin.module, id: field.value }]));
  if (fields.has('enum') || fields.has('const')) return true;
  const [type, format] = [fields.get('type'), fields.get('format')];
  const alternatives = fields.get('anyOf') ?? fields.get('oneOf');
  if (alternatives !== undefined) return areAll(resolver, alternatives, (one) => isScalarJson(resolver, one, depth + 1));
  if (type === undefined) return false;
  const items = fields.get('items');
  if (items !== undefined) return isScalarJson(resolver, items, depth + 1);
  if (format !== undefined && textsOf(resolver, format).some((text) => FORMATS.has(text))) return true;
  return areAll(resolver, type, (one) => {
    const texts = textsOf(resolver, one);
    return texts.length > 0 && texts.every((text) => SCALAR.has(text));
  });
}

/** Every item of a list, or the value that stands in place of one. */
export function areAll(resolver: Resolver, ref: Ref, isRight: (item: Ref) => boolean): boolean {
  return resolver.origins(ref).every((origin) => {
    const value = valueOf(origin);
    if (value.kind !== 'array') return isRight(origin);
    return value.items.length > 0 && value.items.every((id: ValueId) => isRight({ module: origin.module, id }));
  });
}

/** Literals, and names such as `Type.NUMBER` of Google's SDKs, in lower case. */
function textsOf(resolver: Resolver, ref: Ref): readonly string[] {
  return resolver.origins(ref).map((origin) => {
    const value = valueOf(origin);
    if (value.kind === 'const' && typeof value.value === 'string') return value.value.toLowerCase();
    return value.kind === 'member' && value.key !== null && value.key === value.key.toUpperCase() ? value.key.toLowerCase() : '';
  });
}
