import type { TypeName } from '../define.js';
import { agents, agentSwitches } from './agents.js';
import { aiSdk } from './ai-sdk.js';
import type { EnvironmentSwitch, PayloadCopy } from './define.js';
import { logSwitches, sdkLogs } from './sdk-logs.js';
import { sentryCopies } from './sentry.js';
import { tracerCopies, tracerSwitches } from './tracers.js';

/** Everything with which an SDK, wrapper or tracer itself prints or exports payloads. */
export const payloadCopies: readonly PayloadCopy[] = [...sdkLogs, ...aiSdk, ...agents, ...tracerCopies, ...sentryCopies];

export const environmentSwitches: readonly EnvironmentSwitch[] = [...logSwitches, ...agentSwitches, ...tracerSwitches];

const byType = new Map<TypeName, PayloadCopy[]>();
for (const copy of payloadCopies) {
  for (const type of copy.types) byType.set(type, [...(byType.get(type) ?? []), copy]);
}

/** Copies that a type's construction or functions make. */
export function copiesOfType(type: TypeName): readonly PayloadCopy[] {
  return byType.get(type) ?? [];
}

const byVariable = new Map<string, EnvironmentSwitch[]>();
for (const one of environmentSwitches) byVariable.set(one.variable, [...(byVariable.get(one.variable) ?? []), one]);

export function switchesOf(variable: string): readonly EnvironmentSwitch[] {
  return byVariable.get(variable) ?? [];
}
