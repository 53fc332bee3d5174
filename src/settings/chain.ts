import { isSelfHosted } from '../catalog/vendors/index.js';
import { concerns, findService, judgeHop, nameOf } from './coverage.js';
import type { Verdict } from './coverage.js';
import type { Hop, Where } from './hop.js';
import type { ResolvedSettings } from './settings.js';

/** The hops behind an own server, in order, without repeating one. */
export function chainOf(hop: Hop, settings: ResolvedSettings): readonly Hop[] {
  const seen = new Set<string>();
  const behind: Hop[] = [];
  const follow = (from: Hop): void => {
    const service = findService(from, settings);
    for (const agreement of settings.agreements) {
      if (agreement.internal !== true || !concerns(agreement, from, service)) continue;
      seen.add(agreement.vendor);
      for (const vendor of agreement.upstream ?? []) {
        if (seen.has(vendor)) continue;
        seen.add(vendor);
        behind.push({ vendor });
        follow({ vendor });
      }
    }
  };
  follow(hop);
  return behind;
}

export interface JudgedHop {
  readonly hop: Hop;
  /** What a message calls it. */
  readonly name: string;
  readonly verdict: Verdict;
}

/**
 * The verdict for every hop of a request, with what lies behind own servers. Software that runs beside the process is no
 * hop unless the register has an entry for it.
 */
export function judgeChain(hops: readonly Hop[], where: Where, settings: ResolvedSettings): readonly JudgedHop[] {
  const all = new Map<string, Hop>();
  for (const hop of hops.flatMap((one) => [one, ...chainOf(one, settings)])) {
    const key = hop.vendor ?? `//${hop.host ?? ''}`;
    if (!all.has(key)) all.set(key, hop);
  }
  return [...all.values()].flatMap((hop) => {
    const service = findService(hop, settings);
    const verdict = judgeHop(hop, where, settings);
    const noHop =
      service !== undefined && isSelfHosted(service) && !verdict.covered && verdict.reason === 'none-declared';
    return noHop ? [] : [{ hop, name: nameOf(hop, settings), verdict }];
  });
}
