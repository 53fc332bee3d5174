import type { Vendor } from '../define.js';
import { unread } from './unread.js';

const traceloop = { evidence: 'https://www.npmjs.com/package/@traceloop/node-server-sdk', checked: '2026-11-22' };
const promptlayer = { evidence: 'https://www.npmjs.com/package/promptlayer', checked: '2026-11-22' };

/** LLM tracers of which only the hosts are known; the others have files of their own. */
export const tracing: readonly Vendor[] = [
  unread('observability', 'traceloop', 'Traceloop', ['api.traceloop.com'], traceloop),
  unread('observability', 'promptlayer', 'PromptLayer', ['api.promptlayer.com'], promptlayer),
];
