import { followFromCall } from '../argument-paths.js';
import { constantOf } from '../graph.js';
import { stepsOf } from '../path-nodes.js';
import { valueOf } from '../module.js';
import type { Resolver } from '../resolver.js';
import type { SinkHit } from './sinks.js';

/** What the arguments of a call that stores something say of who can read it. */
export interface Protection {
  readonly isPublic: boolean;
  /** An argument says how it is encrypted. */
  readonly isEncrypted: boolean;
  /** The catalog knows how the call would say it: silence means that nobody sees from here whether it is. */
  readonly mayBeEncrypted: boolean;
}

export function protectionOf(resolver: Resolver, { sink, call, within }: SinkHit): Protection {
  if (sink.kind !== 'catalog') return { isPublic: false, isEncrypted: false, mayBeEncrypted: false };
  const place = within ?? call;
  const { public: opened = [], encrypted } = sink.record.sink;
  return resolver.open(() => ({
    isPublic: opened.some(({ path, equals }) =>
      followFromCall(resolver, place, stepsOf(path))
        .found.flatMap((ref) => resolver.origins(ref))
        .map(valueOf)
        .some((value) => equals.some((open) => open === constantOf(value))),
    ),
    isEncrypted: (encrypted ?? []).some((path) => followFromCall(resolver, place, stepsOf(path)).found.length > 0),
    mayBeEncrypted: encrypted !== undefined,
  }));
}
