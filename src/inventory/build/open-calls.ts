import type { Call, OpenCall, OpenVariable, Route } from '../model.js';
import { compareText, distinctSorted } from '../safe.js';
import { sends } from './calls.js';

/** Calls of which an endpoint is not in sight. What functions lead to is told of the call behind them. */
export function openCalls(calls: readonly Call[]): readonly OpenCall[] {
  return calls.filter(isOpen).map((call) => ({ id: call.id, inPart: isJudgedInPart(call), reason: reasonOf(call) }));
}

/** The variables whose declaration would judge the most come first. */
export function openVariables(calls: readonly Call[]): readonly OpenVariable[] {
  const groups = new Map<string, Call[]>();
  for (const call of calls.filter(isOpen)) {
    for (const name of variablesOf(call)) groups.set(name, [...(groups.get(name) ?? []), call]);
  }
  return [...groups]
    .map(([name, own]) => ({ name, calls: own.length, inPart: own.filter(isJudgedInPart).length }))
    .sort((a, b) => b.calls - a.calls || compareText(a.name, b.name));
}

function isOpen(call: Call): boolean {
  if (!sends(call) && call.through.length > 0) return false;
  return call.routes.some(isUnknown);
}

function isJudgedInPart({ routes }: Call): boolean {
  return routes.some((route) => !isUnknown(route));
}

function isUnknown({ kind }: Route): boolean {
  return kind === 'unknown' || kind === 'environment';
}

function variablesOf({ routes }: Call): readonly string[] {
  return distinctSorted(routes.flatMap((route) => (route.kind === 'environment' ? [route.name] : [])));
}

function reasonOf(call: Call): string {
  const [subject, unseen] = isJudgedInPart(call) ? ['another of its endpoints', 'another of its endpoints is out of sight'] : ['the endpoint', 'the code does not show the endpoint'];
  return [
    ...variablesOf(call).map((name) => `${subject} comes from the environment variable ${name}`),
    ...(call.routes.some(({ kind }) => kind === 'unknown') ? [unseen] : []),
  ].join('; ');
}
