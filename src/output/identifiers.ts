import { detectPhi, type Confidence } from '../detectors/index.js';
import { findNumbers } from './numbers.js';
import { findOrdinaryNumbers } from './ordinary-numbers.js';
import type { LabelledSpan, Span } from './span.js';
import { viewAsWords } from './word-view.js';

/** A name without blanks, digits and `@`, in which no detector finds anything unless it speaks of a person. */
const PLAIN = /^(?:new )?[A-Za-z_$./()[\]?!:#*-]*$/;
const SPEAKS_OF_PERSON =
  /patient|person|resident|newborn|infant|mother|father|parent|guardian|spouse|wife|husband|daughter|contact|proband|subscriber|beneficiary|insured|member|name|street|address|lives|gmail|yahoo|hotmail|outlook|icloud|photo|face|year|(?:^|[^a-z])(?:pt|mrs?|ms|miss|dear)(?:[^a-z]|$)/i;

/** Addresses that the detectors do not take for one: `a.b@mail.example.js`, `a_b_gmail_com`. */
const EMAIL =
  /(?<![\p{L}\d.+_%'-])[\p{L}\d.+_%'-]+@\p{L}[\p{L}\d-]*(?:\.[\p{L}\d-]+)+|(?<![\p{L}\d.+_-])[\p{L}\d.+_-]{2,}[-_](?:gmail|yahoo|hotmail|outlook|icloud|aol|protonmail)[-_.](?:com|net|org|me)(?![A-Za-z])/gu;
/** File names of pictures of people, also where the dot has become something else. */
const PHOTO = /(?<![\w-])[\w-]*(?:patient|face|portrait|headshot|photo)[\w-]*[-_.]?(?:jpe?g|png|heic|webp)(?![A-Z])/gi;

/** Names, paths and hosts among other words. */
const COMPOUND = /(?<![^\s/])[^\s/]+[-_.%]\S+|(?<!\S)\S*\p{Ll}\p{Lu}\S*/gu;

/** Every part of a text from code that may identify somebody, sorted and without overlaps. */
export function findIdentifiers(text: string): readonly LabelledSpan[] {
  if (isPlain(text)) return [];
  const ordinary = findOrdinaryNumbers(text);
  const found = [
    ...detected(text, 'low'),
    ...detectedInWords(text),
    ...detectedInCompounds(text),
    ...matches(text, EMAIL, 'email'),
    ...matches(text, PHOTO, 'photo'),
    ...findNumbers(without(ordinary, text)),
  ];
  return merge(found.filter((span) => !ordinary.some((other) => other.start <= span.start && span.end <= other.end)));
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !SPEAKS_OF_PERSON.test(text);
}

function detected(text: string, minConfidence: Confidence): LabelledSpan[] {
  return detectPhi(text, { minConfidence }).map(({ type, start, end }) => ({ start, end, label: type }));
}

/** What the detectors find where a host, path or name is read as words. */
function detectedInWords(text: string): LabelledSpan[] {
  return [false, true].flatMap((capitals) => {
    const view = viewAsWords(text, { capitals });
    return detected(view.text, 'medium').map(({ start, end, label }) => {
      const span = view.spanOf(start, end);
      return { ...span, end: label === 'name' ? endOfRun(text, span.end) : span.end, label };
    });
  });
}

/** The same for each of several, without the words of its neighbours. */
function detectedInCompounds(text: string): LabelledSpan[] {
  return Array.from(text.matchAll(COMPOUND)).flatMap(({ 0: compound, index }) => {
    if (compound.length === text.length || isPlain(compound)) return [];
    return detectedInWords(compound).map(({ start, end, label }) => ({ start: start + index, end: end + index, label }));
  });
}

/** Where a name ends in a run of words is a guess: all that hangs on it goes. */
function endOfRun(text: string, from: number): number {
  const rest = /^[\p{L}\p{M}\p{N}_'’-]*/u.exec(text.slice(from));
  return from + (rest?.[0].length ?? 0);
}

function matches(text: string, pattern: RegExp, label: string): LabelledSpan[] {
  return Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({ start: index, end: index + value.length, label }));
}

/** Overlapping spans become one, under the label of the first that was found. */
function merge(spans: readonly LabelledSpan[]): readonly LabelledSpan[] {
  const merged: LabelledSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end), label: last.label === 'number' ? span.label : last.label };
  }
  return merged;
}

/** The text with `~` in place of the spans. */
function without(spans: readonly Span[], text: string): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + '~'.repeat(end - start) + rest.slice(end), text);
}
