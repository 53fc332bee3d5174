import type { Call, Hop, SinkUse } from '../../model.js';

/** How something stands; every standing has a colour, a sign and a word, so that none of them is the only mark. */
export type Standing = 'agreed' | 'open' | 'unknown' | 'plain';

export const SIGNS: Readonly<Record<Standing, string>> = { agreed: '✓', open: '✕', unknown: '?', plain: '○' };

export const WORDS: Readonly<Record<Standing, string>> = { agreed: 'agreement', open: 'no agreement', unknown: 'not judged', plain: 'own machine' };

/** The worst first. */
export const ORDER: readonly Standing[] = ['open', 'unknown', 'agreed', 'plain'];

export function standingOfHop({ agreement }: Hop): Standing {
  return agreement === null ? 'open' : 'agreed';
}

export function standingOfSink({ status }: SinkUse): Standing {
  return status === 'open' ? 'open' : status === 'own' ? 'plain' : 'agreed';
}

/** A call may go several ways: the worst of them first, and `not judged` whenever an endpoint is out of sight. */
export function standingsOf({ routes }: Call): readonly Standing[] {
  const found = new Set(routes.map((route): Standing => (route.kind === 'hops' ? worst(route.hops.map(standingOfHop)) : route.kind === 'local' ? 'plain' : 'unknown')));
  const bad = ORDER.filter((standing) => found.has(standing) && (standing === 'open' || standing === 'unknown'));
  return bad.length > 0 ? bad : [worst([...found])];
}

export function worst(standings: readonly Standing[]): Standing {
  return ORDER.find((standing) => standings.includes(standing)) ?? 'unknown';
}
