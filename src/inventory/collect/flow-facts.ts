import type { SinkHit } from '../../analysis/flow/sinks.js';
import { stepsOf } from '../../analysis/flow/trace.js';
import type { Range } from '../../analysis/graph.js';
import { valueOf, type Module, type Ref } from '../../analysis/module.js';
import { callText } from '../../analysis/naming.js';
import { placeIn } from '../../analysis/source-map.js';
import { safeText } from '../../output/safe-text.js';
import type { Step } from '../model.js';
import { safePath } from '../safe.js';
import type { FileView, Position } from './file-facts.js';

export type FlowKind = 'completion' | 'prompt' | 'prompt-value' | 'prompt-literal' | 'unreviewed';

/** The way of a value, and the place on it at which rules report. */
export interface FlowFacts {
  readonly kind: FlowKind;
  readonly start: Position;
  readonly end: Position;
  readonly steps: readonly Step[];
}

/** The flows on which rules may report in a file. */
export function flowsOf(view: FileView): readonly FlowFacts[] {
  const { analysis } = view;
  const { module } = analysis;
  if (module === undefined) return [];
  const add = (kind: FlowKind, at: Range, steps: readonly Step[]): FlowFacts => ({ kind, start: view.locate(at.start), end: view.locate(at.end), steps });
  const hits = (kind: FlowKind, found: readonly SinkHit[]): readonly FlowFacts[] => found.map((hit) => add(kind, hit.place, stepsOf(hit).map((step) => stepOf(view, step.module, step, safeText(step.text)))));
  return [
    ...hits('completion', analysis.completionFlows()),
    ...hits('prompt', analysis.promptFlows()),
    ...hits('unreviewed', analysis.unreviewedFlows()),
    ...analysis.promptPhi().map(({ prompt, carrier }) => add('prompt-value', carrier.place, [stepOf(view, module, carrier.place, safeText(carrier.label)), sentBy(view, prompt.call, prompt.label)])),
    ...analysis.prompts().flatMap((prompt) =>
      prompt.text.pieces.flatMap(({ at }) => (at?.module === module ? [add('prompt-literal', valueOf(at), [stepOf(view, module, valueOf(at), 'text of the prompt'), sentBy(view, prompt.call, prompt.label)])] : [])),
    ),
  ];
}

function sentBy(view: FileView, call: Ref, label: string): Step {
  return stepOf(view, call.module, valueOf(call), `sent by ${safeText(callText(call)) || safeText(label)}`);
}

function stepOf(view: FileView, module: Module, { start, end }: Range, label: string): Step {
  const isHere = module === view.analysis.module;
  const locate = isHere ? view.locate : (offset: number): Position => placeIn(module.text, offset);
  const [from, to] = [locate(start), locate(end)];
  const path = isHere ? view.path : view.analysis.relativePath(module.path);
  return { file: safePath(path), line: from.line, column: from.column + 1, endLine: to.line, endColumn: to.column + 1, label };
}
