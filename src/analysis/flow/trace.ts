import { valueOf, type Module, type Ref } from '../module.js';
import { callText } from '../naming.js';
import type { Range } from '../graph.js';
import type { Fact } from './facts.js';
import type { SinkHit } from './sinks.js';

/** One place on the way of a value. */
export interface FlowStep extends Range {
  readonly module: Module;
  /** What stands there: `openai.responses.create()`, `reply`, `choices[].message.content`, `console.log(0)`. */
  readonly text: string;
}

interface Step extends FlowStep {
  /** A member or an element taken off the value before. */
  readonly isRead?: boolean;
}

/** The way of a value from its source to a sink, through other modules where the sink stands there. */
export function stepsOf(hit: SinkHit): readonly FlowStep[] {
  const facts: Fact[] = [];
  for (let fact = hit.trail; fact !== undefined; fact = fact.from) facts.unshift(fact);
  const steps: Step[] = [sourceStep(hit)];
  for (const fact of facts) append(steps, stepsAt(hit.call.module, fact));
  append(steps, [sinkStep(hit)]);
  return hit.behind === undefined ? steps : [...steps, ...stepsOf(hit.behind).slice(1)];
}

/** The way as one line: `openai.responses.create() > reply > output_text > console.log(0)`. */
export function flowText(steps: readonly FlowStep[]): string {
  return steps.map(({ text }) => text).join(' > ');
}

function sourceStep({ source }: SinkHit): FlowStep {
  const { module } = source.call;
  const { start, end, kind } = valueOf(source.call);
  return { module, start, end, text: kind === 'call' ? `${callText(source.call)}()` : source.label };
}

/** Neighbours that read members are one step, and what stands for the same thing is not told twice. */
function append(steps: Step[], more: readonly Step[]): void {
  for (const step of more) {
    const last = steps.at(-1);
    const isSame = last?.module === step.module && (last.text === step.text || (last.isRead === true && last.text.endsWith(`.${step.text}`)));
    if (isSame) continue;
    if (step.isRead === true && last?.isRead === true) steps[steps.length - 1] = { ...step, text: joined(last.text, step.text), start: last.start };
    else steps.push(step);
  }
}

function joined(path: string, member: string): string {
  return member.startsWith('[') ? path + member : `${path}.${member}`;
}

function stepsAt(module: Module, { id, path }: Fact): Step[] {
  const ref: Ref = { module, id };
  const value = valueOf(ref);
  const range = { module, start: value.start, end: value.end };
  const name = module.graph.names.get(id);
  const named = name === undefined ? [] : [{ ...range, text: name }];
  switch (value.kind) {
    case 'member':
      return [{ ...range, text: value.key ?? '[]', isRead: true }, ...named];
    case 'element':
      return [{ ...range, text: '[]', isRead: true }, ...named];
    case 'call':
      return [{ ...range, text: `${callText(ref)}()` }, ...named];
    case 'text':
      return [{ ...range, text: '`…`' }, ...named];
    case 'object':
      return [{ ...range, text: path[0] === undefined ? '{…}' : `{ ${path[0]} }` }, ...named];
    case 'array':
      return [{ ...range, text: '[…]' }, ...named];
    case 'this':
      return [{ ...range, text: path[0] === undefined ? 'this' : `this.${path[0]}` }];
    default:
      return named;
  }
}

function sinkStep({ call, sink, place, behind }: SinkHit): FlowStep {
  const value = valueOf(call);
  const index = value.kind === 'call' ? value.places.findIndex(({ start, end }) => start <= place.start && place.end <= end) : -1;
  const label = behind === undefined ? sink.label : callText(call);
  return { module: call.module, start: place.start, end: place.end, text: index === -1 ? label : `${label}(${String(index)})` };
}
