import type { Standing } from '../status.js';
import type { Box, Lane } from './lanes.js';
import type { LaneRow } from './rows.js';

export interface Placed extends Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly column: 'phi' | 'prompt' | 'call' | 'hop' | 'sink';
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly from: Point;
  readonly to: Point;
  readonly mark: Standing | 'phi';
  readonly uncertain: boolean;
  /** Whether it ends in a box, with the tip of an arrow. */
  readonly ends: boolean;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
  readonly edges: readonly Edge[];
}

const WIDTHS = { phi: 132, prompt: 190, call: 250, hop: 212, sink: 200 } as const;
/** Of hops in chains that are long. */
const NARROW = 170;
const GAP = 34;
const EDGE = 2;
const LINE = 16;
const BETWEEN = 8;
const BETWEEN_ROWS = 14;
/** From boxes to the line that gathers their ways, or spreads them. */
const TO_LINE = 12;

/** Where columns begin, with room for the longest chain of the whole map, so that all lanes line up. */
export interface Columns {
  readonly phi: number;
  readonly prompt: number;
  readonly call: number;
  readonly hop: number;
  readonly sink: number;
  readonly hopWidth: number;
  readonly width: number;
}

export function columnsOf(lanes: readonly Lane[]): Columns {
  const hops = Math.max(1, ...lanes.flatMap(({ ways }) => ways.map((way) => way.length)));
  const hopWidth = hops > 2 ? NARROW : WIDTHS.hop;
  const prompt = EDGE + WIDTHS.phi + GAP;
  const call = prompt + WIDTHS.prompt + GAP;
  const hop = call + WIDTHS.call + GAP;
  const sink = hop + hops * (hopWidth + GAP);
  return { phi: EDGE, prompt, call, hop, sink, hopWidth, width: sink + WIDTHS.sink + EDGE };
}

interface PlacedRow {
  readonly phi: readonly Placed[];
  readonly prompts: readonly Placed[];
  readonly call: Placed;
  readonly sinks: readonly Placed[];
}

/** Rows from top to bottom, and beside them the vendors. */
export function layOut(lane: Lane, columns: Columns): Picture {
  const rowsHeight = lane.rows.reduce((sum, row) => sum + rowHeight(row) + BETWEEN_ROWS, -BETWEEN_ROWS);
  const waysHeight = lane.ways.length === 1 ? 0 : stackHeight(lane.ways.map(tallest));
  const inner = Math.max(rowsHeight, waysHeight);
  const rows = placeRows(lane.rows, columns, EDGE + (inner - rowsHeight) / 2);
  const ways = lane.ways.length === 1 ? [placeWay(lane.ways[0] ?? [], columns, EDGE, inner)] : placeWays(lane.ways, columns, EDGE + (inner - waysHeight) / 2);
  const [only] = ways;
  const between = ways.length === 1 && only !== undefined ? rows.flatMap((row) => through(row, only)) : gathered(rows, ways, columns);
  return {
    width: columns.width,
    height: inner + 2 * EDGE,
    boxes: [...ways.flat(), ...rows.flatMap(({ phi, prompts, call, sinks }) => [...phi, ...prompts, call, ...sinks])],
    edges: [...rows.flatMap(intoCall), ...between],
  };
}

function placeRows(rows: readonly LaneRow[], columns: Columns, top: number): readonly PlacedRow[] {
  let y = top;
  return rows.flatMap((row) => {
    const height = rowHeight(row);
    const middle = y + height / 2;
    y += height + BETWEEN_ROWS;
    const [call] = stack([row.calls], 'call', columns, middle);
    return call === undefined ? [] : [{ phi: stack(row.phi, 'phi', columns, middle), prompts: stack(row.prompts, 'prompt', columns, middle), call, sinks: stack(row.sinks, 'sink', columns, middle) }];
  });
}

function placeWay(way: readonly Box[], columns: Columns, y: number, height: number): readonly Placed[] {
  return way.map((hop, index) => ({ ...hop, x: columns.hop + index * (columns.hopWidth + GAP), y, width: columns.hopWidth, height, column: 'hop' }));
}

function placeWays(ways: Lane['ways'], columns: Columns, top: number): readonly (readonly Placed[])[] {
  let y = top;
  return ways.map((way) => {
    const height = boxHeight(tallest(way));
    const placed = placeWay(way, columns, y, height);
    y += height + BETWEEN;
    return placed;
  });
}

function intoCall({ phi, prompts, call }: PlacedRow): readonly Edge[] {
  const [first] = prompts;
  return [
    // What is PHI by name reaches a prompt as run-time text, the first of its boxes.
    ...phi.flatMap((from) => (first === undefined ? [] : [edge(rightOf(from), leftOf(first), from, 'phi')])),
    ...prompts.map((from) => edge(rightOf(from), leftOf(call), from)),
  ];
}

/** Where there is one way only, its vendors are as tall as the lane, and every row runs straight through them. */
function through({ call, sinks }: PlacedRow, way: readonly Placed[]): readonly Edge[] {
  const { y } = rightOf(call);
  const stops = [call, ...way];
  return [
    ...way.flatMap((hop, index) => (stops[index] === undefined ? [] : [edge({ x: rightOf(stops[index]).x, y }, { x: hop.x, y }, hop)])),
    ...sinks.map((sink) => edge({ x: rightOf(stops.at(-1) ?? call).x, y: leftOf(sink).y }, leftOf(sink), sink)),
  ];
}

/** Where there are several, a line gathers the calls and spreads them over the ways, and another one leads on to the sinks. */
function gathered(rows: readonly PlacedRow[], ways: readonly (readonly Placed[])[], columns: Columns): readonly Edge[] {
  const firsts = ways.flatMap((way) => way.slice(0, 1));
  const lasts = ways.flatMap((way) => way.slice(-1));
  const calls = rows.map(({ call }) => call);
  const sinks = rows.flatMap((row) => row.sinks);
  const before = columns.hop - GAP + TO_LINE;
  const after = columns.sink - GAP + TO_LINE;
  return [
    ...calls.map((call) => line(rightOf(call), { x: before, y: rightOf(call).y })),
    upright(before, [...calls, ...firsts]),
    ...firsts.map((hop) => edge({ x: before, y: leftOf(hop).y }, leftOf(hop), hop)),
    ...ways.flatMap((way) => way.slice(1).flatMap((hop, index) => (way[index] === undefined ? [] : [edge(rightOf(way[index]), leftOf(hop), hop)]))),
    ...(sinks.length === 0 ? [] : [...lasts.map((hop) => line(rightOf(hop), { x: after, y: rightOf(hop).y })), upright(after, [...lasts, ...sinks])]),
    ...sinks.map((sink) => edge({ x: after, y: leftOf(sink).y }, leftOf(sink), sink)),
  ];
}

function edge(from: Point, to: Point, { standing, uncertain = false }: Box, mark: Edge['mark'] = standing): Edge {
  return { from, to, mark, uncertain, ends: true };
}

function line(from: Point, to: Point): Edge {
  return { from, to, mark: 'plain', uncertain: false, ends: false };
}

function upright(x: number, boxes: readonly Placed[]): Edge {
  const levels = boxes.map((box) => leftOf(box).y);
  return line({ x, y: Math.min(...levels) }, { x, y: Math.max(...levels) });
}

function leftOf({ x, y, height }: Placed): Point {
  return { x, y: y + height / 2 };
}

function rightOf(box: Placed): Point {
  return { x: box.x + box.width, y: leftOf(box).y };
}

function stack(boxes: readonly Box[], column: Exclude<Placed['column'], 'hop'>, columns: Columns, middle: number): readonly Placed[] {
  let y = middle - stackHeight(boxes) / 2;
  return boxes.map((box) => {
    const placed = { ...box, x: columns[column], y, width: WIDTHS[column], height: boxHeight(box), column };
    y += placed.height + BETWEEN;
    return placed;
  });
}

function rowHeight({ phi, prompts, calls, sinks }: LaneRow): number {
  return Math.max(...[phi, prompts, [calls], sinks].map(stackHeight));
}

function stackHeight(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + boxHeight(box) + BETWEEN, -BETWEEN);
}

function tallest(way: readonly Box[]): Box {
  return way.find(({ detail }) => detail !== null) ?? way[0] ?? { title: '', detail: null, standing: 'plain' };
}

function boxHeight({ detail }: Box): number {
  return (detail === null ? 1 : 2) * LINE + 10;
}
