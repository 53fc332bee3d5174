import { agents, agentSwitches } from './agents.js';
import { aiSdk } from './ai-sdk.js';
import type { EnvironmentSwitch, PayloadCopy } from './define.js';
import { logSwitches, sdkLogs } from './sdk-logs.js';
import { sentryCopies } from './sentry.js';
import { tracerCopies, tracerSwitches } from './tracers.js';

/** Everything with which an SDK, wrapper or tracer itself prints or exports payloads. */
export const payloadCopies: readonly PayloadCopy[] = [...sdkLogs, ...aiSdk, ...agents, ...tracerCopies, ...sentryCopies];

export const environmentSwitches: readonly EnvironmentSwitch[] = [...logSwitches, ...agentSwitches, ...tracerSwitches];
