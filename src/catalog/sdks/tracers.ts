import { defineSurface, type Path, type Surface, type TypeName } from '../define.js';

/** Wrappers that hand back the client, model or function they were given and send a copy of what passes to their vendor. */
const same = (names: readonly string[]): Readonly<Record<Path, TypeName>> => ({ [`{${names.join(',')}}()`]: '(0)' });

const tracer = (packages: readonly string[], version: string, modules: Surface['modules'] & object): Surface =>
  defineSurface({
    packages,
    versions: [version],
    role: 'tracer',
    evidence: `https://www.npmjs.com/package/${packages[0] ?? ''}/v/${version}`,
    checked: '2026-11-22',
    modules,
    types: {},
  });

export const tracers: readonly Surface[] = [
  tracer(['langsmith'], '0.12.0', {
    'langsmith/wrappers': same(['wrapOpenAI', 'wrapSDK']),
    'langsmith/wrappers/openai': same(['wrapOpenAI']),
    'langsmith/wrappers/anthropic': same(['wrapAnthropic']),
    'langsmith/wrappers/gemini': same(['wrapGemini']),
    'langsmith/experimental/vercel': same(['wrapAISDK']),
    'langsmith/traceable': same(['traceable']),
  }),
  tracer(['langfuse'], '3.39.2', { langfuse: same(['observeOpenAI']) }),
  tracer(['@langfuse/openai'], '5.11.1', { '@langfuse/openai': same(['observeOpenAI']) }),
  tracer(['@langfuse/tracing'], '5.11.1', { '@langfuse/tracing': same(['observe']) }),
  tracer(['braintrust'], '3.35.0', {
    braintrust: same(['wrapOpenAI', 'wrapOpenAIv4', 'wrapAnthropic', 'wrapAISDK', 'wrapAISDKModel', 'wrapGoogleGenAI', 'wrapTraced']),
  }),
  tracer(['weave'], '0.11.1', { weave: same(['wrapOpenAI', 'op']) }),
  tracer(['@posthog/ai'], '8.13.1', { '@posthog/ai': same(['withTracing']), '@posthog/ai/vercel': same(['withTracing']) }),
];
