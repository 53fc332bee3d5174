import { isListedName, commonness } from './words/dictionary.js';
import { PLACEHOLDER_WORDS } from './words/public-names.js';
import { wordSet } from './words/lists.js';
import { fold } from './tokens.js';
import { matchesOf } from './pattern.js';
import { partitionPoint } from './search.js';

/** A stretch of text that stands for a value to come: a template slot, a redaction, a run-time value. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const SLOTS = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,160}\}\}`,
    String.raw`[$#]\{[^{}\n]{0,200}\}`,
    String.raw`\{%[^%\n]{0,200}%\}`,
    String.raw`\{[A-Za-z_$][\w$. -]{0,60}(?:[!:][\w.]{1,12})?\}`,
    String.raw`<<[^<>\n]{1,80}>>`,
    String.raw`</?[A-Za-z_][\w.:-]{0,60}/?>`,
    String.raw`<\[?[A-Za-z][\w .:'’/-]{0,60}\]?>`,
    String.raw`\[\[?[\p{L}_][\p{L}\d _/'’.,:#*-]{0,60}\]\]?`,
    String.raw`%\(?[A-Za-z_]{2,40}\)?[%s]`,
    String.raw`@@?[A-Z_]{3,40}@@?`,
    String.raw`(?<=[=/]):[a-z_]{2,40}\b`,
    String.raw`\b[A-Z]{2,24}(?:_[A-Z]{1,24}){1,6}(?:_?\d{1,2})?\b`,
    String.raw`\b[Xx]{3,}\b`,
    String.raw`\*{3,}|_{3,}|#{3,}|\?{3,}|[•█▇■]{2,}|\.{4,}|…`,
    '\\ufffc',
  ].join('|'),
  'gu',
);

/** What every slot holds. */
const MARK = /[{<[%@_*#•█▇■…\ufffc]|X{3}|\?{3}|\.{4}|[=/]:/i;

export function findMasks(text: string): Span[] {
  if (!MARK.test(text)) return [];
  const masks: Span[] = [];
  for (const { 0: slot, index } of matchesOf(text, SLOTS)) {
    const first = slot.charAt(0);
    if ((first === '[' || (first === '<' && slot.includes(' '))) && !isSlotText(slot)) continue;
    masks.push({ start: index, end: index + slot.length });
  }
  return masks;
}

/** `[PATIENT NAME]`, `[insert date]` and `[REDACTED]` are slots; `[Maria Lopez]` and `[7731]` are not. */
function isSlotText(slot: string): boolean {
  const words = slot.match(/\p{L}+/gu) ?? [];
  if (words.some((word) => SLOT_WORDS.has(fold(word)))) return true;
  if (/\d{3}/.test(slot)) return false;
  return !words.some((word) => /^\p{Lu}/u.test(word) && isListedName(word) && commonness(word) > 2);
}

const SLOT_WORDS = new Set([
  ...PLACEHOLDER_WORDS,
  ...wordSet(`date dob mrn ssn phone address city state zip email insert your enter age id number first last full here value text person
    location doctor provider hospital clinic removed masked hidden deidentified phi pii client member his her their the relationship facility dialogue response reply`),
]);

/** Whether a mask shares a character with the span. `masks` are in order. */
export function touchesMask(masks: readonly Span[], start: number, end: number): boolean {
  const mask = masks[partitionPoint(masks, (each) => each.end <= start)];
  return mask !== undefined && mask.start < end;
}
