import type { Box, Lane } from './lanes.js';

export interface Placed extends Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly column: 'phi' | 'prompt' | 'call' | 'hop' | 'sink';
}

export interface Edge {
  readonly from: Placed;
  readonly to: Placed;
  /** A straight way has the height of this box. */
  readonly level: Placed;
  readonly of: Box;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
  readonly edges: readonly Edge[];
}

const WIDTHS = { phi: 132, prompt: 190, call: 250, hop: 170, sink: 200 } as const;
const GAP = 34;
const EDGE = 2;
const LINE = 16;
const BETWEEN = 8;
const BETWEEN_ROWS = 14;

/** Where columns begin, with room for the longest chain of the whole map, so that all lanes line up. */
export interface Columns {
  readonly phi: number;
  readonly prompt: number;
  readonly call: number;
  readonly hop: number;
  readonly sink: number;
  readonly width: number;
}

export function columnsOf(lanes: readonly Lane[]): Columns {
  const hops = Math.max(1, ...lanes.map((lane) => lane.hops.length));
  const prompt = EDGE + WIDTHS.phi + GAP;
  const call = prompt + WIDTHS.prompt + GAP;
  const hop = call + WIDTHS.call + GAP;
  const sink = hop + hops * (WIDTHS.hop + GAP);
  return { phi: EDGE, prompt, call, hop, sink, width: sink + WIDTHS.sink + EDGE };
}

/** Rows from top to bottom; vendors are as tall as the lane, so that every row runs straight through them. */
export function layOut(lane: Lane, columns: Columns): Picture {
  const boxes: Placed[] = [];
  const edges: Edge[] = [];
  let top = EDGE;
  const rows = lane.rows.map((row) => {
    const height = Math.max(...[row.phi, row.prompts, [row.calls], row.sinks].map(stackHeight));
    const middle = top + height / 2;
    top += height + BETWEEN_ROWS;
    return { row, middle };
  });
  const height = top - BETWEEN_ROWS + EDGE;
  const hops = lane.hops.map((hop, index): Placed => ({ ...hop, x: columns.hop + index * (WIDTHS.hop + GAP), y: EDGE, width: WIDTHS.hop, height: height - 2 * EDGE, column: 'hop' }));
  boxes.push(...hops);
  const [first, last] = [hops[0], hops.at(-1)];
  for (const { row, middle } of rows) {
    const [phi, prompts, sinks] = [stack(row.phi, 'phi', columns, middle), stack(row.prompts, 'prompt', columns, middle), stack(row.sinks, 'sink', columns, middle)];
    const [call] = stack([row.calls], 'call', columns, middle);
    if (call === undefined || first === undefined || last === undefined) continue;
    boxes.push(...phi, ...prompts, call, ...sinks);
    // What is PHI by name reaches a prompt as run-time text, the first of its boxes.
    edges.push(...phi.flatMap((from) => (prompts[0] === undefined ? [] : [{ from, to: prompts[0], level: from, of: from }])));
    edges.push(...prompts.map((from) => ({ from, to: call, level: from, of: from })));
    edges.push({ from: call, to: first, level: call, of: first });
    edges.push(...hops.slice(1).flatMap((to, index) => (hops[index] === undefined ? [] : [{ from: hops[index], to, level: call, of: to }])));
    edges.push(...sinks.map((to) => ({ from: last, to, level: to, of: to })));
  }
  return { width: columns.width, height, boxes, edges };
}

function stack(boxes: readonly Box[], column: Exclude<Placed['column'], 'hop'>, columns: Columns, middle: number): readonly Placed[] {
  let y = middle - stackHeight(boxes) / 2;
  return boxes.map((box) => {
    const placed = { ...box, x: columns[column], y, width: WIDTHS[column], height: boxHeight(box), column };
    y += placed.height + BETWEEN;
    return placed;
  });
}

function stackHeight(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + boxHeight(box) + BETWEEN, -BETWEEN);
}

function boxHeight({ detail }: Box): number {
  return (detail === null ? 1 : 2) * LINE + 10;
}
