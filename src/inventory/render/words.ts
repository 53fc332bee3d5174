import type { Call, Exception, Feature, Hop, Model, OpenVariable, Route, SinkUse, Summary } from '../model.js';

/** The parties of a route in order: `OpenRouter → Anthropic`. */
export function routeText(route: Route): string {
  switch (route.kind) {
    case 'hops':
      return route.hops.map(({ name }) => name).join(' → ');
    case 'local':
      return 'own machine';
    case 'environment':
      return `unknown (environment variable ${route.name})`;
    case 'unknown':
      return 'unknown';
  }
}

/** A hop without an agreement is another fact than one with. */
export function judgedRouteText(route: Route): string {
  const open = route.kind === 'hops' ? route.hops.filter(({ agreement }) => agreement === null).map(({ name }) => name) : [];
  return `${routeText(route)}${open.length === 0 ? '' : ` (no agreement: ${open.join(', ')})`}`;
}

/** The hops of a call. Functions that lead to calls repeat only where the requests go: the calls say more. */
export function hopsOf({ routes, through }: Call): readonly Hop[] {
  return through.length > 0 ? [] : routes.flatMap((route) => (route.kind === 'hops' ? route.hops : []));
}

/** Routes that the hops do not tell. */
export function chainsOf({ routes, through }: Call): readonly Route[] {
  return routes.filter((route) => through.length > 0 || route.kind !== 'hops' || route.hops.length > 1);
}

export function hopText({ name, host, agreement, missing, internal }: Hop): string {
  const where = host === null ? name : `${name} (${host})`;
  if (agreement !== null) return `${where}: ${internal ? 'own server' : 'agreement'} ${agreement}`;
  return `${where}: ${missing?.detail ?? 'no agreement is declared'}`;
}

export function modelText({ name, status }: Model): string {
  return status === 'accepted' ? name : `${name} (${STATUS[status] ?? status})`;
}

export function featureText({ id, status, listed }: Feature): string {
  if (status === 'accepted') return id;
  return `${id} (${STATUS[status] ?? status}${listed === 'unknown' && status !== 'unknown' ? ', standing open' : ''})`;
}

const STATUS: Readonly<Record<string, string>> = {
  excluded: 'left out by the vendor',
  unknown: 'standing open',
  'not-listed': 'not in the agreement',
  'retains-data': 'keeps data',
  'condition-missing': 'condition not declared',
};

export function sinkText(sink: SinkUse): string {
  const { label, recipient, category } = sink;
  const to = recipient === null || recipient === label ? label : `${label}, ${recipient}`;
  return `${to} (${category}, ${standingOf(sink)})`;
}

/** Where nobody stands behind a sink, no agreement could change it. */
function standingOf({ status, agreement, missing }: SinkUse): string {
  if (status === 'agreement') return `agreement ${agreement ?? ''}`;
  if (status !== 'open') return status;
  return missing === null ? 'unsecured' : 'no agreement';
}

export function placeText({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${String(line)}`;
}

export function sourceFiles({ sources }: Call): readonly string[] {
  return sources.flatMap(({ file }) => file ?? []);
}

export function hasRunTimeText({ sources }: Call): boolean {
  return sources.some(({ kind }) => kind === 'run-time');
}

export const EXCEPTION_KINDS: Readonly<Record<Exception['kind'], string>> = {
  comment: 'comment in code',
  'suppressions-file': 'eslint-suppressions.json',
  scope: 'scope without PHI',
  override: 'override of a fact',
  'lowered-rule': 'lowered rule',
};

/** Where a rule is lowered for everything. */
export const EVERY_FILE = 'every file that reaches the catalog';

/** Beside every count: how many calls it says nothing, or not everything, about. */
export function unjudgedText({ callsNotJudged, callsJudgedInPart }: Pick<Summary, 'callsNotJudged' | 'callsJudgedInPart'>): string {
  return `${String(callsNotJudged)} could not be judged${callsJudgedInPart === 0 ? '' : `, and ${String(callsJudgedInPart)} only in part`}`;
}

/** What to write so that the calls that depend on a variable are judged. */
export function declarationOf({ name }: OpenVariable): string {
  return `endpoints: { ${name}: 'vendor' }`;
}

export function plural(count: number, one: string, several = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : several}`;
}
