import type { Document } from './document.js';
import { partitionPoint } from './search.js';
import type { Confidence, PhiMatch, PhiType } from './types.js';

/** A match before overlaps are settled. */
export interface Candidate extends PhiMatch {
  /** Which of two overlapping candidates of equal confidence says more: the heavier one. */
  readonly weight: number;
}

export type Detector = (document: Document) => Iterable<Candidate>;

export function candidate(type: PhiType, start: number, end: number, confidence: Confidence, weight = 1): Candidate {
  return { type, start, end, confidence, weight };
}

const RANK: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

export function atLeast(confidence: Confidence, minimum: Confidence): boolean {
  return RANK[confidence] >= RANK[minimum];
}

/** Sorted by position without overlaps: surer candidates first, then heavier, then longer ones. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates.toSorted(
    (a, b) => RANK[b.confidence] - RANK[a.confidence] || b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Candidate[] = [];
  for (const next of ranked) {
    const at = partitionPoint(kept, ({ start }) => start < next.start);
    const previous = kept[at - 1];
    const following = kept[at];
    if (previous !== undefined && previous.end > next.start) continue;
    if (following !== undefined && following.start < next.end) continue;
    kept.splice(at, 0, next);
  }
  return kept;
}
