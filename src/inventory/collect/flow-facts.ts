import type { FlowStep } from '../../analysis/flow/trace.js';
import type { Range } from '../../analysis/graph.js';
import { valueOf, type Ref } from '../../analysis/module.js';
import { callText } from '../../analysis/naming.js';
import { positionIn } from '../../analysis/source-map.js';
import { safeText } from '../../output/safe-text.js';
import type { Step } from '../model.js';
import { safePath } from '../safe.js';
import type { FileView, Position } from './file-facts.js';

/** The way of a value, and the place on it at which rules report. */
export interface FlowFacts {
  readonly kind: 'completion' | 'prompt-value' | 'prompt-literal';
  readonly start: Position;
  readonly end: Position;
  readonly steps: readonly Step[];
}

/** The flows of a file whose ends are both in it. */
export function flowsOf(view: FileView): readonly FlowFacts[] {
  const { analysis } = view;
  const { module } = analysis;
  if (module === undefined) return [];
  const flows: FlowFacts[] = [];
  const add = (kind: FlowFacts['kind'], at: Range, steps: readonly Step[]): void => {
    flows.push({ kind, start: view.locate(at.start), end: view.locate(at.end), steps });
  };
  for (const hit of analysis.completionFlows()) {
    add('completion', hit.place, analysis.flowSteps(hit).map((step) => stepIn(view, step)));
  }
  for (const { prompt, carrier } of analysis.promptPhi()) {
    add('prompt-value', carrier.place, [stepOf(view, carrier.place, safeText(carrier.label)), sentBy(view, prompt.call, prompt.label)]);
  }
  for (const prompt of analysis.prompts()) {
    for (const { at } of prompt.text.pieces) {
      if (at?.module === module) add('prompt-literal', valueOf(at), [stepOf(view, valueOf(at), 'text of the prompt'), sentBy(view, prompt.call, prompt.label)]);
    }
  }
  return flows;
}

function sentBy(view: FileView, call: Ref, label: string): Step {
  return stepOf(view, valueOf(call), `sent by ${nameOf(call, label)}`);
}

function nameOf(call: Ref, label: string): string {
  return safeText(callText(call)) || safeText(label);
}

/** A place on the way, in whatever module it stands. */
function stepIn(view: FileView, { module, start, end, text }: FlowStep): Step {
  if (module === view.analysis.module) return stepOf(view, { start, end }, safeText(text));
  const [from, to] = [positionIn(module.text, start), positionIn(module.text, end)];
  return { file: safePath(view.analysis.relativePath(module.path)), line: from.line, column: from.column + 1, endLine: to.line, endColumn: to.column + 1, label: safeText(text) };
}

function stepOf(view: FileView, { start, end }: Range, label: string): Step {
  const [from, to] = [view.locate(start), view.locate(end)];
  return { file: safePath(view.path), line: from.line, column: from.column + 1, endLine: to.line, endColumn: to.column + 1, label };
}
