import type { Call, Inventory, Route } from '../../../model.js';
import { compareText, distinctSorted } from '../../../safe.js';
import { plural, routeText } from '../../words.js';
import { ORDER, standingOfHop, standingsOf, worst, WORDS, type Standing } from '../status.js';
import { rowsOf, type LaneRow } from './rows.js';

/** Something that the map draws as a box. */
export interface Box {
  readonly title: string;
  readonly detail: string | null;
  readonly standing: Standing;
  /** The way to it is not wholly in sight. */
  readonly uncertain?: boolean;
}

/** The parties of one way in their order; never without one. */
export type Way = readonly Box[];

/** Calls whose requests go the same ways, under the same agreements. */
export interface Lane {
  readonly title: string;
  /** As for a call: the worst of the ways in sight, and whether others are not. */
  readonly standings: readonly Standing[];
  /** How many of the ways stand how. */
  readonly tally: string;
  /** Each request takes one of them. */
  readonly ways: readonly Way[];
  readonly rows: readonly LaneRow[];
  readonly count: number;
}

/** Beyond so many rows nobody reads a drawing; calls are then drawn by file, and files by folder. */
const MOST_ROWS = 24;
const MOST_LANES = 12;
const MOST_WAYS = 12;

const VARIABLE = 'environment variable';

export function lanesOf({ calls }: Inventory): readonly Lane[] {
  const groups = groupsOf(calls);
  const rowsEach = Math.max(2, Math.floor(MOST_ROWS / Math.max(1, groups.length)));
  const lanes = groups.map((own): Lane => {
    const ways = waysOf(own.flatMap(({ routes }) => routes));
    const drawn = ways.length <= MOST_WAYS ? ways : [...ways.slice(0, MOST_WAYS - 1), restOf(ways.slice(MOST_WAYS - 1))];
    const standings = distinctSorted(own.flatMap(standingsOf)) as readonly Standing[];
    return {
      title: ways.length === 1 ? nameOf(ways[0] ?? []) : `one of ${plural(ways.length, 'endpoint')}`,
      standings: ORDER.filter((standing) => standings.includes(standing)),
      tally: tallyOf(ways),
      ways: drawn,
      // Beside many ways there is room for as many calls.
      rows: rowsOf(own, Math.max(rowsEach, Math.min(drawn.length, 8))),
      count: own.length,
    };
  });
  return lanes.sort((a, b) => rank(a) - rank(b) || b.count - a.count || compareText(a.title, b.title));
}

function rank({ standings }: Lane): number {
  return Math.min(...standings.map((standing) => ORDER.indexOf(standing)));
}

/** Calls with exactly the same ways; where these are too many, with the same vendors, and at last with the same standing. */
function groupsOf(calls: readonly Call[]): readonly (readonly Call[])[] {
  const exactly = groupBy(calls, ({ routes }) => distinctSorted(routes.map(wayKey)).join(' '));
  if (exactly.length <= MOST_LANES) return exactly;
  const byVendors = groupBy(calls, ({ routes }) => distinctSorted(routes.map(vendorsKey)).join(' '));
  if (byVendors.length <= MOST_LANES) return byVendors;
  return groupBy(calls, (call) => `${standingsOf(call).join(' ')} ${call.routes.length > 1 ? 'several' : vendorsKey(call.routes[0] ?? { kind: 'unknown' })}`);
}

function groupBy(calls: readonly Call[], keyOf: (call: Call) => string): readonly (readonly Call[])[] {
  const groups = new Map<string, Call[]>();
  for (const call of calls) {
    const key = keyOf(call);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [call]);
    else own.push(call);
  }
  return [...groups.values()];
}

function wayKey(route: Route): string {
  return JSON.stringify(wayOf(route));
}

function vendorsKey(route: Route): string {
  return JSON.stringify(route.kind === 'hops' ? route.hops.map((hop) => [hop.vendor ?? hop.name, standingOfHop(hop)]) : route.kind);
}

/** Each way once, what needs attention first. */
function waysOf(routes: readonly Route[]): readonly Way[] {
  const ways = [...new Map(routes.map((route) => [wayKey(route), wayOf(route)])).values()];
  return ways.sort((a, b) => ORDER.indexOf(standingOf(a)) - ORDER.indexOf(standingOf(b)) || compareText(titleOf(a), titleOf(b)) || compareText(JSON.stringify(a), JSON.stringify(b)));
}

function wayOf(route: Route): Way {
  if (route.kind === 'hops') return route.hops.map((hop) => ({ title: hop.name, detail: hop.agreement ?? WORDS.open, standing: standingOfHop(hop) }));
  if (route.kind === 'local') return [{ title: routeText(route), detail: 'no hop', standing: 'plain' }];
  if (route.kind === 'environment') return [{ title: route.name, detail: VARIABLE, standing: 'unknown' }];
  return [{ title: 'not in sight', detail: WORDS.unknown, standing: 'unknown' }];
}

const TALLIES: Readonly<Record<Standing, string>> = { open: 'without an agreement', unknown: 'not in sight', partly: 'in part', agreed: 'with an agreement', plain: 'on the own machine' };

function tallyOf(ways: readonly Way[]): string {
  return ORDER.flatMap((standing) => {
    const count = ways.filter((way) => standingOf(way) === standing).length;
    return count === 0 ? [] : [`${String(count)} ${TALLIES[standing]}`];
  }).join(', ');
}

function restOf(ways: readonly Way[]): Way {
  return [{ title: `and ${plural(ways.length, 'other')}`, detail: null, standing: worst(ways.map(standingOf)) }];
}

function standingOf(way: Way): Standing {
  return worst(way.map(({ standing }) => standing));
}

/** Beside the badge of the lane. */
function nameOf(way: Way): string {
  const [first] = way;
  if (first?.standing !== 'unknown') return titleOf(way);
  return first.detail === VARIABLE ? `endpoint from ${first.title}` : `endpoint ${first.title}`;
}

function titleOf(way: Way): string {
  return way.map(({ title }) => title).join(' → ');
}
