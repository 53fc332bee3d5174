import { defineSurface, type Call } from '../catalog/define.js';
import type { Wrapper } from '../settings/index.js';
import { stepsOf, type CallRecord } from './path-nodes.js';
import type { Ref } from './module.js';
import { matches } from './references.js';
import type { Resolver } from './resolver.js';

/** The calls that settings declare: functions that call a model out of sight. */
export function wrapperFinder(resolver: Resolver, wrappers: readonly Wrapper[]): (callee: Ref) => readonly CallRecord[] {
  if (wrappers.length === 0) return () => [];
  const records = wrappers.map((wrapper) => ({ wrapper, record: recordOf(wrapper) }));
  return (callee) => records.filter(({ wrapper }) => matches(resolver, callee, wrapper)).map(({ record }) => record);
}

function recordOf({ from, name, prompt, completion, vendor }: Wrapper): CallRecord {
  const call: Call = {
    path: name,
    prompts: prompt,
    ...(completion === undefined ? {} : { result: 'text' }),
    ...(vendor === undefined ? {} : { endpoint: { vendor } }),
  };
  const surface = defineSurface({ packages: [from], role: 'llm', types: {}, evidence: 'settings.hipaa.wrappers', checked: '' });
  return { call, surface, prompts: prompt.map(stepsOf), label: name, completion: membersOf(completion) };
}

/** `().message.text`: the members under which the result holds the completion. */
function membersOf(completion: string | undefined): readonly string[] {
  return stepsOf(completion ?? '()').flatMap((step) => (step.kind === 'member' ? [step.names?.[0] ?? '*'] : step.kind === 'element' ? ['*'] : []));
}
