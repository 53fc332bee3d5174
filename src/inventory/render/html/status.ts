import type { Call, Hop, SinkUse } from '../../model.js';

/** How something stands; every standing has a colour, a sign and a word, so that none of them is the only mark. */
export type Standing = 'agreed' | 'open' | 'unknown' | 'partly' | 'plain';

export const SIGNS: Readonly<Record<Standing, string>> = { agreed: '✓', open: '✕', unknown: '?', partly: '◐', plain: '○' };

export const WORDS: Readonly<Record<Standing, string>> = { agreed: 'agreement', open: 'no agreement', unknown: 'not judged', partly: 'judged in part', plain: 'own machine' };

/** The worst first. */
export const ORDER: readonly Standing[] = ['open', 'unknown', 'partly', 'agreed', 'plain'];

export function standingOfHop({ agreement }: Hop): Standing {
  return agreement === null ? 'open' : 'agreed';
}

export function standingOfSink({ status }: SinkUse): Standing {
  return status === 'open' ? 'open' : status === 'own' ? 'plain' : 'agreed';
}

/** A call may go several ways: the worst of those in sight, and whether others are not. */
export function standingsOf({ routes }: Call): readonly Standing[] {
  const found = routes.map((route): Standing => (route.kind === 'hops' ? worst(route.hops.map(standingOfHop)) : route.kind === 'local' ? 'plain' : 'unknown'));
  const known = found.filter((standing) => standing !== 'unknown');
  if (known.length === 0) return ['unknown'];
  return known.length === found.length ? [worst(known)] : [worst(known), 'partly'];
}

export function worst(standings: readonly Standing[]): Standing {
  return ORDER.find((standing) => standings.includes(standing)) ?? 'unknown';
}
