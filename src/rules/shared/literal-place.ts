import type { Range } from '../../analysis/graph.js';
import { valueOf, type Ref } from '../../analysis/module.js';
import { lineIn, sourceOffset } from '../../analysis/source-map.js';
import type { Piece } from '../../analysis/text.js';
import type { PhiMatch } from '../../detectors/index.js';

/** The part of an identifier that stands in one literal. */
interface Placed {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** The literal in which an identifier begins, or the first one that it touches. */
export function pieceAt(pieces: readonly Piece[], match: PhiMatch): Placed | undefined {
  let offset = 0;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    if (piece.at !== undefined && end > match.start && offset < match.end) {
      return { piece, from: Math.max(0, match.start - offset), to: Math.min(piece.text.length, match.end - offset) };
    }
    if (offset >= match.end) break;
    offset = end;
  }
  return undefined;
}

/** An identifier that goes on in another literal cannot be replaced by one edit. */
export function isWhole({ from, to }: Placed, match: PhiMatch): boolean {
  return to - from === match.end - match.start;
}

export function replacement(literal: Ref, placeholder: string): string {
  const value = valueOf(literal);
  return value.kind === 'const' && typeof value.value === 'string' ? placeholder : `'${placeholder}'`;
}

export function spanOf(source: string, { piece, from, to }: Placed): Range | undefined {
  const value = piece.at === undefined ? undefined : valueOf(piece.at);
  if (value?.kind !== 'const') return undefined;
  if (typeof value.value !== 'string') return { start: value.start, end: value.end };
  return { start: sourceOffset(source, value, from), end: sourceOffset(source, value, to) };
}

/** The line on which an identifier begins in the module that holds its literal. */
export function lineOfIdentifier(placed: Placed, { module, id }: Ref): number {
  return lineIn(module.text, (spanOf(module.text, placed) ?? valueOf({ module, id })).start);
}
