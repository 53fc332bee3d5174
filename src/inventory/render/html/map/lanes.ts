import type { Call, Inventory, Route, SinkUse } from '../../../model.js';
import { compareText } from '../../../safe.js';
import { hasRunTimeText, placeText, plural, routeText, sourceFiles } from '../../words.js';
import { ORDER, standingOfHop, standingOfSink, worst, WORDS, type Standing } from '../status.js';

/** Something that the map draws as a box. */
export interface Box {
  readonly title: string;
  readonly detail: string | null;
  readonly standing: Standing;
  /** The way to it is not wholly in sight. */
  readonly uncertain?: boolean;
}

/** Calls that are drawn as one, with what goes into them and what their completions reach. */
export interface LaneRow {
  readonly phi: readonly Box[];
  readonly prompts: readonly Box[];
  readonly calls: Box;
  readonly sinks: readonly Box[];
}

/** Calls whose requests go the same way, under the same agreements. */
export interface Lane {
  readonly title: string;
  readonly standing: Standing;
  readonly hops: readonly Box[];
  readonly rows: readonly LaneRow[];
  readonly count: number;
}

/** Beyond so many rows nobody reads a drawing; calls are then drawn by file, and files by folder. */
const MOST_ROWS = 24;
const MOST_LANES = 24;
const MOST_BOXES = 4;

export function lanesOf({ calls }: Inventory): readonly Lane[] {
  const byWay = groupByWay(calls, wayOf);
  const ways = byWay.size <= MOST_LANES ? byWay : groupByWay(calls, coarseWayOf);
  const rowsEach = Math.max(2, Math.floor(MOST_ROWS / Math.max(1, ways.size)));
  const lanes = [...ways.values()].map(({ route, calls: own }): Lane => {
    const hops = hopsOf(route, ways === byWay);
    return { title: titleOf(route, hops), standing: worst(hops.map(({ standing }) => standing)), hops, rows: rowsOf(own, rowsEach), count: own.length };
  });
  return lanes.sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || b.count - a.count || compareText(a.title, b.title));
}

function titleOf(route: Route, [first]: readonly Box[]): string {
  if (route.kind === 'environment') return `${first?.title ?? ''} (from the environment)`;
  return route.kind === 'unknown' ? 'endpoint not in sight' : routeText(route);
}

interface Way {
  readonly route: Route;
  readonly calls: Call[];
}

function groupByWay(calls: readonly Call[], keyOf: (route: Route) => string): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (const call of calls) {
    for (const [key, route] of new Map(call.routes.map((one) => [keyOf(one), one]))) {
      const way = ways.get(key);
      if (way === undefined) ways.set(key, { route, calls: [call] });
      else way.calls.push(call);
    }
  }
  return ways;
}

function wayOf(route: Route): string {
  return JSON.stringify(route.kind === 'hops' ? route.hops.map(({ name, host, agreement, missing }) => [name, host, agreement, missing?.reason]) : route);
}

function coarseWayOf(route: Route): string {
  return JSON.stringify(route.kind === 'hops' ? route.hops.map((hop) => [hop.vendor ?? hop.name, standingOfHop(hop)]) : route.kind);
}

function hopsOf(route: Route, named: boolean): readonly Box[] {
  if (route.kind === 'hops') {
    return route.hops.map((hop) => ({
      title: hop.name,
      detail: hop.agreement === null ? WORDS.open : named ? hop.agreement : WORDS.agreed,
      standing: standingOfHop(hop),
    }));
  }
  if (route.kind === 'local') return [{ title: 'own machine', detail: 'no hop', standing: 'plain' }];
  return [{ title: route.kind === 'unknown' ? 'not in sight' : named ? route.name : 'several variables', detail: WORDS.unknown, standing: 'unknown' }];
}

function rowsOf(calls: readonly Call[], most: number): readonly LaneRow[] {
  if (calls.length <= most) return calls.map((call) => rowOf([call], { title: placeText(call), detail: `${call.within ?? 'module'} · ${call.label}` }));
  const groups = groupsOf(calls, most);
  return [...groups].map(([name, own]) => {
    const files = new Set(own.map(({ file }) => file)).size;
    return rowOf(own, { title: name, detail: `${plural(own.length, 'call')}${files === 1 ? '' : ` in ${plural(files, 'file')}`}` });
  });
}

/** By file, or by the deepest folders that are few enough. */
function groupsOf(calls: readonly Call[], most: number): ReadonlyMap<string, readonly Call[]> {
  const deepest = Math.max(...calls.map(({ file }) => file.split('/').length));
  for (let depth = deepest; depth > 0; depth -= 1) {
    const groups = group(calls, ({ file }) => {
      const parts = file.split('/');
      return parts.length <= depth ? file : `${parts.slice(0, depth).join('/')}/`;
    });
    if (groups.size <= most) return groups;
  }
  return new Map([['all files', calls]]);
}

function group(calls: readonly Call[], keyOf: (call: Call) => string): ReadonlyMap<string, readonly Call[]> {
  const groups = new Map<string, Call[]>();
  for (const call of calls) {
    const own = groups.get(keyOf(call)) ?? [];
    own.push(call);
    groups.set(keyOf(call), own);
  }
  return new Map([...groups].sort(([a], [b]) => compareText(a, b)));
}

function rowOf(calls: readonly Call[], { title, detail }: Pick<Box, 'title' | 'detail'>): LaneRow {
  const phi = calls.flatMap(({ data }) => data.map(({ name, class: phiClass, certain }): Box => ({ title: name, detail: phiClass, standing: 'plain', uncertain: !certain })));
  const runTime = phi.length > 0 || calls.some(hasRunTimeText) ? [box('run-time text')] : [];
  const own = calls.some((call) => sourceFiles(call).includes(call.file)) ? [box('text beside the call')] : [];
  const files = calls.flatMap((call) => sourceFiles(call).filter((file) => file !== call.file)).map(box);
  const sinks = calls.flatMap((call) => call.sinks.map(sinkBox)).sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || compareText(a.title, b.title));
  return { phi: few(phi), prompts: [...runTime, ...few([...own, ...files])], calls: { title, detail, standing: 'plain' }, sinks: few(sinks) };
}

function box(title: string): Box {
  return { title, detail: null, standing: 'plain' };
}

function sinkBox(sink: SinkUse): Box {
  const { label, category, status, certain } = sink;
  return { title: label, detail: status === 'open' || status === 'agreement' ? category : `${category}, ${status}`, standing: standingOfSink(sink), uncertain: !certain };
}

/** Each once; where they are many, the last box stands for the rest and for the worst of them. */
function few(boxes: readonly Box[]): readonly Box[] {
  const distinct = [...new Map(boxes.map((one) => [JSON.stringify([one.title, one.detail, one.standing]), one])).values()];
  if (distinct.length <= MOST_BOXES) return distinct;
  const rest = distinct.slice(MOST_BOXES - 1);
  return [...distinct.slice(0, MOST_BOXES - 1), { title: `and ${String(rest.length)} more`, detail: null, standing: worst(rest.map(({ standing }) => standing)) }];
}
