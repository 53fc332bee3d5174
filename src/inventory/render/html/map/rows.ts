import type { Call, SinkUse } from '../../../model.js';
import { compareText } from '../../../safe.js';
import { hasRunTimeText, placeText, plural, sourceFiles } from '../../words.js';
import { ORDER, standingOfSink, worst } from '../status.js';
import type { Box } from './lanes.js';

/** Calls that are drawn as one, with what goes into them and what their completions reach. */
export interface LaneRow {
  readonly phi: readonly Box[];
  readonly prompts: readonly Box[];
  readonly calls: Box;
  readonly sinks: readonly Box[];
}

const MOST_BOXES = 4;

/** A row for each call; where they are too many for a drawing, for each file or folder. */
export function rowsOf(calls: readonly Call[], most: number): readonly LaneRow[] {
  if (calls.length <= most) return calls.map((call) => rowOf([call], { title: placeText(call), detail: `${call.within ?? 'module'} · ${call.label}` }));
  return [...groupsOf(calls, most)].map(([name, own]) => {
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
