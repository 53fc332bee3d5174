import { transports } from '../../catalog/transports.js';
import { followFromCall } from '../argument-paths.js';
import { stepsOf } from '../path-nodes.js';
import type { FnRef } from '../function-refs.js';
import type { Ref } from '../module.js';
import type { Resolver } from '../resolver.js';

/** Functions that a client is made with to send its requests. */
export function transportsOf(resolver: Resolver, construction: Ref): readonly FnRef[] {
  return transports.flatMap((path) => followFromCall(resolver, construction, stepsOf(path)).found).flatMap((ref) => resolver.functions(ref));
}
