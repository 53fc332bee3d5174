import type { Surface } from '../catalog/define.js';
import { isModelHost } from '../catalog/vendors/index.js';
import { KnownNames } from './names.js';
import { vendorName } from './read-own-values.js';
import { functionRef, namePattern, narrowGlobs, securedSink, wrapper } from './read-references.js';
import { AgreementList, REGISTER_READERS } from './read-register.js';
import { count, date, inside, insideOwn, list, object, readFields, record, report, text } from './read-value.js';
import type { Fields, Mention, Place, Reader } from './read-value.js';
import { readPayloadCopies } from './read-payload-copies.js';
import { readSinks } from './read-sinks.js';
import { catalogNames, readSurfaces } from './read-surfaces.js';
import { readVendors } from './read-vendors.js';
import { problemOfTsconfig, readRegisterFile, stampRegisterFile } from './register-file.js';
import type { CrossModule, IsoDate, Organization, OwnCatalog, ResolvedSettings, Scope, SettingsProblem } from './settings.js';
import { quote, shorten, suggest } from './text.js';

export interface Environment {
  /** The directory that relative paths start from. */
  readonly cwd: string;
  readonly today: IsoDate;
}

export interface SettingsRead {
  readonly settings: ResolvedSettings;
  readonly problems: readonly SettingsProblem[];
}

const DEFAULT_CROSS_MODULE: CrossModule = { depth: 8, modules: 400 };

const limits = object({ depth: count(0, 64), modules: count(0, 100_000) }, []);

const crossModule: Reader<Partial<CrossModule> | false> = (value, place) => {
  if (value === false) return false;
  if (typeof value === 'object') return limits(value, place);
  report(place, `an object or false is expected, not ${quote(value)}`);
  return undefined;
};

const endpoints: Reader<ReadonlyMap<string, string>> = (value, place) => {
  const given = record(value, place);
  if (given === undefined) return undefined;
  const read = new Map<string, string>();
  for (const [variable, item] of Object.entries(given)) {
    const vendor = vendorName(item, insideOwn(place, variable));
    if (vendor !== undefined) read.set(variable, vendor);
  }
  return read;
};

const registerNames: Reader<readonly string[]> = (value, place) => {
  if (Array.isArray(value)) return list(text)(value, place);
  const name = text(value, place);
  return name === undefined ? undefined : [name];
};

const READERS = {
  ...REGISTER_READERS,
  register: registerNames,
  redactors: list(functionRef),
  auditors: list(functionRef),
  reviewers: list(functionRef),
  actions: list(functionRef),
  securedSinks: list(securedSink),
  wrappers: list(wrapper),
  gateways: narrowGlobs,
  endpoints,
  vendors: readVendors,
  surfaces: readSurfaces,
  sinks: readSinks,
  payloadCopies: readPayloadCopies,
  phi: object({ names: list(text), types: list(text), ignoreNames: list(namePattern), synthetic: narrowGlobs }, []),
  asOf: date,
  crossModule,
  tsconfig: text,
};

interface Remembered {
  readonly cwd: string;
  readonly today: IsoDate;
  readonly files: readonly string[];
  readonly stamp: string;
  readonly read: SettingsRead;
}

const byObject = new WeakMap<object, Remembered>();
const byText = new Map<string, Remembered>();
const MOST_TEXTS = 16;
const NOTHING = {};

/**
 * Reads `settings.hipaa`. Mistakes become problems, what is right around them counts. Asked for every linted file, so
 * the answer is remembered for as long as the settings, the day and the register files stay the same, also where the
 * host makes a new object for each file.
 */
export function readSettings(raw: unknown, environment: Environment): SettingsRead {
  const key = raw === undefined ? NOTHING : raw;
  if (typeof key !== 'object' || key === null) return read(raw, environment).read;
  const known = byObject.get(key);
  if (known !== undefined && isCurrent(known, environment)) return known.read;
  const found = readByText(key, environment);
  byObject.set(key, found);
  return found.read;
}

function readByText(raw: object, environment: Environment): Remembered {
  const text = textOf(raw);
  if (text === undefined) return read(raw, environment);
  const key = `${environment.cwd}\n${text}`;
  const known = byText.get(key);
  if (known !== undefined && isCurrent(known, environment)) return known;
  const fresh = read(raw, environment);
  if (byText.size >= MOST_TEXTS) byText.clear();
  byText.set(key, fresh);
  return fresh;
}

/** JSON of the settings, if JSON can say all of them. */
function textOf(raw: object): string | undefined {
  try {
    return JSON.stringify(raw, (_key, value: unknown) => {
      const sayable = typeof value === 'number' ? Number.isFinite(value) : !UNSAYABLE.has(typeof value);
      if (!sayable) throw new TypeError('not JSON');
      return value;
    });
  } catch {
    return undefined;
  }
}

/** Of what `JSON.stringify` leaves out without a word. */
const UNSAYABLE: ReadonlySet<string> = new Set(['function', 'symbol', 'undefined']);

function isCurrent(known: Remembered, { cwd, today }: Environment): boolean {
  return known.cwd === cwd && known.today === today && known.stamp === stampOf(known.files, cwd);
}

function stampOf(files: readonly string[], cwd: string): string {
  return files.map((name) => stampRegisterFile(name, cwd)).join(' ');
}

function read(raw: unknown, { cwd, today }: Environment): Remembered {
  const problems: SettingsProblem[] = [];
  const mentions: Mention[] = [];
  const place: Place = { path: '', problems, mentions };
  const fields = readFields(raw, place, READERS)?.fields ?? {};
  const files = fields.register ?? [];
  const read = fields.tsconfig === undefined ? files : [...files, fields.tsconfig];
  const stamp = stampOf(read, cwd);
  const missing = fields.tsconfig === undefined ? undefined : problemOfTsconfig(fields.tsconfig, cwd);
  if (missing !== undefined) report(inside(place, 'tsconfig'), `the file ${quote(fields.tsconfig)} ${missing}`);

  const agreements = new AgreementList(new KnownNames(fields.vendors ?? new Map()));
  const scopes: Scope[] = [];
  let organization: Organization = {};
  const addRegister = (register: Fields<typeof REGISTER_READERS>, at: Place): void => {
    agreements.add(register.agreements ?? [], inside(at, 'agreements'));
    scopes.push(...(register.scopes ?? []));
    organization = register.organization ?? organization;
  };
  files.forEach((name, index) => {
    const file = readRegisterFile(name, cwd);
    if ('problem' in file) {
      report(inside(inside(place, 'register'), index), `the file ${quote(name)} ${file.problem}`);
      return;
    }
    const at = { path: `${shorten(name)}: `, problems };
    addRegister(readFields(file.value, at, REGISTER_READERS)?.fields ?? {}, at);
  });
  addRegister(fields, place);

  const resolvedAgreements = agreements.finish();
  const catalog: OwnCatalog = {
    surfaces: [...(fields.surfaces ?? []), ...(fields.sinks ?? [])],
    copies: fields.payloadCopies?.copies ?? [],
    switches: fields.payloadCopies?.switches ?? [],
    modelHosts: [...(fields.vendors?.values() ?? [])].filter(isModelHost).flatMap(({ hosts }) => hosts),
  };
  checkMentions(mentions, { vendor: agreements.namesForEndpoints(), ...namesFor(mentions, catalog.surfaces) });
  const settings: ResolvedSettings = {
    organization,
    agreements: resolvedAgreements,
    scopes,
    redactors: fields.redactors ?? [],
    auditors: fields.auditors ?? [],
    reviewers: fields.reviewers ?? [],
    actions: fields.actions ?? [],
    securedSinks: fields.securedSinks ?? [],
    wrappers: fields.wrappers ?? [],
    gateways: fields.gateways ?? [],
    endpoints: fields.endpoints ?? new Map(),
    vendors: fields.vendors ?? new Map(),
    catalog,
    phi: { names: [], types: [], ignoreNames: [], synthetic: [], ...fields.phi },
    asOf: fields.asOf ?? today,
    crossModule: fields.crossModule === false ? false : { ...DEFAULT_CROSS_MODULE, ...fields.crossModule },
    ...(fields.tsconfig === undefined ? {} : { tsconfig: fields.tsconfig }),
  };
  return { cwd, today, files: read, stamp, read: { settings, problems } };
}

function checkMentions(mentions: readonly Mention[], known: Readonly<Record<Mention['kind'], ReadonlySet<string>>>): void {
  for (const { kind, name, place } of mentions) {
    if (!known[kind].has(name)) report(place, `unknown ${kind} ${quote(name)}${suggest(name, known[kind])}`);
  }
}

/** Types and payloads that own entries may name: their own and those of the catalog. */
function namesFor(mentions: readonly Mention[], own: readonly Surface[]): { readonly type: ReadonlySet<string>; readonly payload: ReadonlySet<string> } {
  if (mentions.every(({ kind }) => kind === 'vendor')) return { type: NONE, payload: NONE };
  const { types, payloads } = catalogNames();
  return {
    type: new Set([...own.flatMap((surface) => Object.keys(surface.types)), ...types]),
    payload: new Set([...own.flatMap((surface) => Object.keys(surface.payloads ?? {})), ...payloads]),
  };
}

const NONE: ReadonlySet<string> = new Set();
