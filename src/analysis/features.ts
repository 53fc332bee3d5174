import type { Feature, Vendor } from '../catalog/define.js';
import { FeatureCodeError, parseFeatureCode, type Clue, type ClueKind, type FeatureCode } from '../catalog/feature-code.js';
import { matchesHost } from '../catalog/hosts.js';
import { literalLength, matchesPattern } from '../catalog/pattern.js';
import { alternativesOf } from '../catalog/access-path.js';
import type { Range } from './graph.js';
import type { ModelName } from './models.js';
import { refKey } from './module.js';
import type { Placed } from './placed-paths.js';
import type { Presence, RequestView, Test } from './request-view.js';
import { HOLE } from './text.js';
import { parseUrl } from './urls.js';

/** A feature of a vendor that a call uses, and the place that shows it. */
export interface FeatureUse {
  readonly feature: Feature;
  readonly place: Range;
}

/** An entry of a tool list, as the vendor's API reads it. */
export interface ToolEntry {
  readonly entry: Placed;
  /** `{ type: name }`, or a property of that name. */
  readonly as: 'type' | 'property';
  readonly name: string;
  /** The options that a helper was given, where one has built the entry. */
  readonly options: readonly Placed[] | undefined;
  /** Whose helper has built it, where the helper tells. */
  readonly vendor?: string | undefined;
}

/** What a call shows of itself to the clues of the catalog. */
export interface CallEvidence {
  /** Members from the client: `messages.create`. */
  readonly path: string | undefined;
  /** Names under which a package exports what is constructed. */
  readonly constructed: readonly string[];
  readonly packages: readonly string[];
  readonly callee: Range;
  readonly url: { readonly text: string; readonly place: Range } | undefined;
  readonly hosts: readonly string[];
  /** Services that the request may go to. */
  readonly vendors: readonly string[];
  readonly models: readonly ModelName[];
  readonly tools: readonly ToolEntry[];
  /** A variable of the environment that is set, with the literals that it is set to. */
  readonly environment: { readonly name: string; readonly texts: readonly string[]; readonly place: Range } | undefined;
  /** Names of events that are sent to an analytics service. */
  readonly events: readonly { readonly text: string; readonly place: Range }[];
  readonly view: RequestView;
  /** The request objects that qualifiers of a call speak about. */
  readonly requests: readonly Placed[] | undefined;
}

/** A clue that fits, with the thing that it fits: of several features one thing shows the most specific. */
interface Sighting {
  readonly thing: string;
  readonly place: Range;
  /** What qualifiers speak about; nothing where it is out of sight. */
  readonly objects: readonly Placed[] | undefined;
}

interface Compiled {
  readonly feature: Feature;
  readonly code: FeatureCode;
  readonly literals: number;
}

const compiled = new WeakMap<Vendor, readonly Compiled[]>();

/** The features of a vendor that a call uses. What code does not show is not used as far as anybody knows. */
export function featuresOf(vendor: Vendor, shown: CallEvidence): readonly FeatureUse[] {
  const call = { ...shown, tools: shown.tools.filter((tool) => isFor(tool, vendor, shown)) };
  const best = new Map<string, Compiled & { readonly place: Range }>();
  for (const candidate of compile(vendor)) {
    for (const { thing, place, objects } of sightingsOf(candidate.code, call)) {
      if ((best.get(thing)?.literals ?? -1) >= candidate.literals) continue;
      if (candidate.code.qualifiers.every((qualifier) => holds(qualifier, objects, call))) best.set(thing, { ...candidate, place });
    }
  }
  const uses = new Map<Feature, FeatureUse>();
  for (const [thing, { feature, place }] of best) {
    const isPartOfAnother = [...best.keys()].some((other) => other !== thing && (other.startsWith(`${thing}.`) || other.startsWith(`${thing}[`)));
    if (!isPartOfAnother && !uses.has(feature)) uses.set(feature, { feature, place });
  }
  return [...uses.values()];
}

/** Where a table offers several vendors, the helper of one of them builds tools for that one. */
function isFor({ vendor: own }: ToolEntry, vendor: Vendor, { vendors }: CallEvidence): boolean {
  return own === undefined || own === vendor.id || !vendors.includes(own);
}

function compile(vendor: Vendor): readonly Compiled[] {
  let known = compiled.get(vendor);
  if (known === undefined) {
    known = vendor.features.flatMap((feature) =>
      feature.code.flatMap((text) => {
        const code = tryParse(text);
        return code === undefined ? [] : [{ feature, code, literals: literalLength(text) }];
      }),
    );
    compiled.set(vendor, known);
  }
  return known;
}

/** Entries of the settings may be wrong; `valid-settings` says so. */
function tryParse(text: string): FeatureCode | undefined {
  try {
    return parseFeatureCode(text);
  } catch (error) {
    if (error instanceof FeatureCodeError) return undefined;
    throw error;
  }
}

function sightingsOf({ kind, pattern, value }: FeatureCode, call: CallEvidence): readonly Sighting[] {
  return FINDERS[kind](pattern, value, call);
}

type Finder = (pattern: string, value: Clue['value'], call: CallEvidence) => readonly Sighting[];

const FINDERS: Readonly<Record<ClueKind, Finder>> = {
  call: (pattern, _value, call) => {
    const { path } = call;
    const fits = path !== undefined && alternativesOf(pattern).some((one) => matchesPattern(one, `client.${path}`) || matchesPattern(one, path));
    return fits ? [atCallee(call)] : [];
  },
  new: (pattern, _value, call) => {
    const names = alternativesOf(pattern);
    return call.constructed.some((name) => names.some((one) => matchesPattern(one, name))) ? [atCallee(call)] : [];
  },
  pkg: (pattern, _value, call) => (call.packages.includes(pattern) ? [atCallee(call)] : []),
  path: (pattern, _value, { url, requests }) => {
    const path = url === undefined ? undefined : parseUrl(url.text)?.path;
    const fits = path !== undefined && alternativesOf(pattern).some((one) => matchesUrlPath(one, path));
    return fits && url !== undefined ? [{ thing: 'url', place: url.place, objects: requests }] : [];
  },
  host: (pattern, _value, { hosts, url, callee, requests }) =>
    hosts.some((host) => matchesHost(pattern, host)) ? [{ thing: 'url', place: url?.place ?? callee, objects: requests }] : [],
  query: (pattern, value, { url }) => {
    const found = url === undefined ? undefined : queryOf(url.text).get(pattern);
    return url !== undefined && found !== undefined && testOf(value)?.(found) !== false ? [{ thing: `query:${pattern}`, place: url.place, objects: undefined }] : [];
  },
  model: (pattern, _value, { models }) =>
    models.flatMap(({ text, place }) => (place !== undefined && matchesPattern(pattern, text) ? [{ thing: `model:${text}`, place, objects: undefined }] : [])),
  beta: (pattern, _value, { view }) =>
    view.betas().flatMap(({ ref, text, place }) => (matchesPattern(pattern, text) ? [{ thing: `beta:${refKey(ref)}:${text}`, place, objects: undefined }] : [])),
  'tool.type': (pattern, _value, call) =>
    call.tools.flatMap((tool) =>
      tool.as === 'type' && matchesPattern(pattern, tool.name)
        ? [{ thing: `tool:${refKey(tool.entry.ref)}`, place: tool.entry.place, objects: tool.options ?? [tool.entry] }]
        : [],
    ),
  prop: (pattern, value, call) => [...builtTools(pattern, value, call), ...properties(pattern, value, call.view)],
  env: (pattern, value, { environment }) => {
    const test = testOf(value);
    const fits = environment?.name === pattern && (test === undefined || environment.texts.some(test));
    return fits ? [{ thing: `env:${pattern}`, place: environment.place, objects: undefined }] : [];
  },
  event: (pattern, _value, { events, requests }) =>
    events.flatMap(({ text, place }) => (matchesPattern(pattern, text) ? [{ thing: `event:${text}`, place, objects: requests }] : [])),
};

function atCallee({ callee, requests }: CallEvidence): Sighting {
  return { thing: 'callee', place: callee, objects: requests };
}

/** Entries of tool lists that a helper has built: `google.tools.googleSearch({})`. */
function builtTools(pattern: string, value: Clue['value'], { tools }: CallEvidence): readonly Sighting[] {
  if (!pattern.startsWith('tools[].') || value !== undefined) return [];
  const name = pattern.slice('tools[].'.length);
  return tools.flatMap((tool) => (tool.as === 'property' && tool.name === name ? [{ thing: `tool:${refKey(tool.entry.ref)}`, place: tool.entry.place, objects: undefined }] : []));
}

function properties(pattern: string, value: Clue['value'], view: RequestView): readonly Sighting[] {
  const test = testOf(value);
  return view.properties(pattern).flatMap(({ ref, place, holder }) => {
    if (test !== undefined && view.valueIs(ref, test) !== 'yes') return [];
    const objects = holder === undefined ? undefined : [{ ref: holder, place, holder: undefined }];
    // Parts of list entries are told apart by their entry.
    const entry = holder !== undefined && pattern.includes('[]') ? `#${refKey(holder)}` : '';
    return [{ thing: `prop:${pattern}${entry}`, place, objects }];
  });
}

function holds(qualifier: Clue & { readonly present: boolean }, objects: readonly Placed[] | undefined, call: CallEvidence): boolean {
  const presence = presenceOf(qualifier, objects, call);
  return presence === (qualifier.present ? 'yes' : 'no');
}

function presenceOf({ kind, pattern, value }: Clue, objects: readonly Placed[] | undefined, { view, url }: CallEvidence): Presence {
  if (kind === 'query') {
    if (url === undefined || url.text.includes(HOLE)) return 'unknown';
    const found = queryOf(url.text).get(pattern);
    return found !== undefined && testOf(value)?.(found) !== false ? 'yes' : 'no';
  }
  return kind === 'prop' ? view.has(objects, pattern, testOf(value)) : 'unknown';
}

function testOf(value: Clue['value']): Test | undefined {
  return value === undefined ? undefined : (text) => matchesPattern(value.text, text) === value.equal;
}

/** The beginning of a path, after the version that base URLs often end in; a part of it where the pattern ends in `/`. */
function matchesUrlPath(pattern: string, path: string): boolean {
  if (pattern.endsWith('/')) return path.includes(pattern) || matchesPattern(`*${pattern}*`, path);
  const starts = [path, path.replace(/^(?:\/[a-z]+)?\/v\d\w*(?=\/)/, '')];
  return starts.some((start) => matchesPattern(pattern, start) || matchesPattern(`${pattern}/*`, start) || matchesPattern(`${pattern}:*`, start));
}

function queryOf(text: string): ReadonlyMap<string, string> {
  return new Map(new URLSearchParams(parseUrl(text)?.query ?? ''));
}
