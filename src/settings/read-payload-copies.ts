import type { Condition, CopyFacts, CopyTarget, EnvironmentSwitch, PayloadCopy } from '../catalog/payload-copies/define.js';
import { safeText } from '../output/safe-text.js';
import { accessPath, typeName } from './read-own-values.js';
import { endpoint } from './read-surfaces.js';
import { checked, date, list, object, oneOf, readFields, record, report, text } from './read-value.js';
import type { Place, Reader } from './read-value.js';
import { quote } from './text.js';

const part = oneOf(['prompt', 'completion', 'key'] as const);
const paths = list(accessPath);

const value: Reader<string | number | boolean> = (given, place) => {
  if (typeof given === 'boolean' || (typeof given === 'number' && Number.isFinite(given))) return given;
  return text(given, place);
};

/** For keys that say something by being there. */
const yes: Reader<true> = (given, place) => {
  if (given === true) return true;
  report(place, `true is expected, not ${quote(given)}; leave the key out otherwise`);
  return undefined;
};

const condition: Reader<Condition> = object({ path: accessPath, equals: list(value), absent: yes, keeps: part }, ['path']);
const conditions = list(condition);

const target: Reader<CopyTarget> = (given, place) => {
  const fields = readFields(given, place, { kind: oneOf(['log', 'tracer', 'vendor'] as const), endpoint }, ['kind'])?.fields;
  if (fields?.kind === undefined || fields.kind !== 'vendor') return fields?.kind === undefined ? undefined : { kind: fields.kind };
  if (fields.endpoint !== undefined) return { kind: 'vendor', endpoint: fields.endpoint };
  report(place, 'a copy that goes to a vendor needs an `endpoint`');
  return undefined;
};

/** A text that findings repeat; an exporter that copies nothing by itself may leave it empty. */
const shown: Reader<string> = (given, place) => {
  if (given === '') return '';
  const read = text(given, place);
  return read === undefined ? undefined : safeText(read, LONGEST_ADVICE);
};
const LONGEST_ADVICE = 200;

/** Source text that a suggestion writes. */
const code: Reader<string> = checked(text, (source) => (safeText(source) === source ? undefined : 'a short text without identifiers is expected'));

const FACTS = {
  id: text,
  by: shown,
  copies: list(part),
  target,
  instead: shown,
  safe: code,
  package: text,
  since: text,
  until: text,
  needsVersion: yes,
  evidence: text,
  checked: date,
};
const REQUIRED = ['id', 'copies', 'target', 'instead'] as const;

const copy = object(
  {
    ...FACTS,
    types: list(typeName),
    call: accessPath,
    when: conditions,
    atCallee: yes,
    off: list(conditions),
    masks: paths,
    offBy: object({ packages: list(text), name: text, when: condition }, ['packages', 'name', 'when']),
    onlyWith: list(text),
    exporter: oneOf(['models', 'any'] as const),
    oncePerFile: yes,
    serverOnly: yes,
    packages: list(text),
  },
  [...REQUIRED, 'types'],
);

const variable: Reader<string> = checked(text, (name) => (/^[A-Za-z_]\w*$/.test(name) ? undefined : `${quote(name)} is no name of a variable`));

const environmentSwitch = object({ ...FACTS, variable, equals: list(text) }, [...REQUIRED, 'variable']);

export interface OwnCopies {
  readonly copies: readonly PayloadCopy[];
  readonly switches: readonly EnvironmentSwitch[];
}

/** Own records of what copies payloads: of types, or where they have a `variable`, of the environment. */
export function readPayloadCopies(given: unknown, place: Place): OwnCopies {
  const copies: PayloadCopy[] = [];
  const switches: EnvironmentSwitch[] = [];
  const read: Reader<true> = (item, at) => {
    const fields = record(item, at);
    if (fields === undefined) return undefined;
    if (Object.hasOwn(fields, 'variable')) switches.push(...withEvidence(environmentSwitch(fields, at)));
    else copies.push(...withEvidence(copy(fields, at)));
    return true;
  };
  list(read)(given, place);
  return { copies, switches };
}

function withEvidence<T extends Omit<CopyFacts, 'evidence' | 'checked'>>(facts: T | undefined): (T & Pick<CopyFacts, 'evidence' | 'checked'>)[] {
  return facts === undefined ? [] : [{ evidence: 'settings.hipaa.payloadCopies', checked: '', ...facts }];
}
