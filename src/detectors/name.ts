import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { isGiven, leadingName, NAME_RUN, partsOf, type NameSpan, type Part } from './name-parts.js';
import { labelledNames } from './name-labels.js';
import * as cue from './name-cues.js';
import { EPONYM_NOUNS, EPONYMS, PLACEHOLDER_NAMES, PLACEHOLDER_WORDS, PUBLIC_NAMES } from './words/public-names.js';
import { NOT_A_NAME } from './words/not-names.js';
import { ORGANIZATION } from './words/context.js';
import { commonness, isListedName } from './words/dictionary.js';
import { GIVEN_NAMES } from './words/given-names.js';
import { fold } from './tokens.js';
import { isRegion } from './words/places.js';
import { matchesNear, matchesOf, pattern } from './pattern.js';

/** Names of persons: behind labels, and in prose where the words around them say that a patient or a relative is meant. */
export function* detectName(document: Document): Generator<Candidate> {
  for (const { span, confidence } of labelledNames(document)) {
    if (!isNobody(document, span, true)) yield candidate('name', span.start, span.end, confidence, 3);
  }
  yield* foreignNames(document);
  if (!document.clinical) return;
  yield* headerNames(document);
  yield* lowerCaseNames(document);
  yield* rareLowerCaseNames(document);
  for (const { 0: run, index } of matchesOf(document.text, NAME_RUN)) {
    for (const span of segments(document.text, index, index + run.length)) {
      if (!document.masked(span.start, span.end) && isPerson(document, span) && !isNobody(document, span, false)) {
        yield candidate('name', span.start, span.end, 'medium', 1);
      }
    }
  }
}

const FAMILY_FIRST = pattern(
  String.raw`(?<![\p{L}\d'’-])(?:\p{Lu}{2}[\p{Lu}'’-]{0,24}(?: \p{Lu}{2,20})?, ?\p{Lu}{2,20}(?: \p{Lu}{1,20}\.?)?
    |\p{Lu}\p{Ll}[\p{L}'’-]{0,24}, (?:\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\.?)?|\p{Lu}\.))(?![\p{L}\d'’-])`,
  'gu',
);

/** How long the family name in front of the comma may be. */
const FAMILY_LENGTH = 48;

const COMMA_BEFORE_CAPITAL = /,(?= ?\p{Lu})/gu;

/** `OKAFOR, CHINEDU M | 58Y M`: family name first, in the header line of a record. */
function* headerNames(document: Document): Generator<Candidate> {
  const { text } = document;
  const commas = Array.from(matchesOf(text, COMMA_BEFORE_CAPITAL), ({ index }) => index);
  for (const { 0: value, index } of matchesNear(text, FAMILY_FIRST, commas, FAMILY_LENGTH)) {
    const whole = index + value.length;
    const span = leadingName(text, index, whole);
    if (span === undefined || !text.slice(index, span.end).includes(',')) continue;
    const { parts, end } = span;
    const after = text.slice(end, end + 40);
    const patient = cue.PATIENT_BEFORE.test(document.before(index, 40)) && cue.VERB_AFTER.test(after);
    const inCapitals = value === value.toUpperCase() && !after.startsWith(',') && GIVEN_NAMES.has(fold(parts.find(({ start }) => start > text.indexOf(',', index))?.text ?? ''));
    if (!patient && !inCapitals && !cue.AGE_AFTER.test(after) && !cue.RECORD_AFTER.test(after) && !/^ ?[|/]/.test(after)) continue;
    if (parts.length < 2 || (!parts.some(({ kind }) => kind === 'listed' || kind === 'both') && !/^ ?[|/] ?\d/.test(after))) continue;
    if (!document.masked(index, end) && !isNobody(document, span, true)) yield candidate('name', index, end, 'medium', 2);
  }
}

const LOWER_PAIR = /\p{Ll}{2,15} (?:\p{Ll}\.? )?\p{Ll}[\p{Ll}'’-]{1,20}(?![\p{L}\d])/uy;
const LOWER_AFTER = /^,? ?,? ?[([]?(?:date of birth|dob\b|d\.o\.b|mrn\b|medical record|\d{1,3} ?(?:yo\b|y\/o|yof|yom|[mf]\b|years? old)|is an? \d{1,3})/;
const LOWER_BEFORE = /(?:^|\P{L})(?:patient|pt|patient's name|my name|name|paciente)(?: is|:)? $/u;

/** `maria lopez, 34f`: names typed in haste, next to what only stands beside a patient's name. */
function* lowerCaseNames(document: Document): Generator<Candidate> {
  const { text } = document;
  for (const { word, start } of document.tokens) {
    if (!GIVEN_NAMES.has(word) || text[start] !== word[0] || commonness(word) <= 2 || /[\p{L}\d@._/-]/u.test(text.charAt(start - 1))) continue;
    LOWER_PAIR.lastIndex = start;
    const value = LOWER_PAIR.exec(text)?.[0];
    if (value === undefined) continue;
    const last = value.split(' ').at(-1) ?? '';
    const end = start + value.length;
    const followed = LOWER_AFTER.test(text.slice(end, end + 24));
    if (!followed && (!LOWER_BEFORE.test(document.before(start, 20)) || commonness(last) <= 2)) continue;
    if (isListedName(last) && !isNobody(document, { start, end, parts: [] }, true)) yield candidate('name', start, end, 'medium', 2);
  }
}

const AGE_AND_SEX = /\d{1,3} ?(?:y\/?o[mf]?|[mf]|years? old)\b/g;
const LOWER_PAIR_BEFORE = /(?<![\p{L}\d@._/-])(\p{Ll}{3,15}) (\p{Ll}[\p{Ll}'’-]{2,20}),? [([]?$/u;

/** `sunita pillai 44f`: two words that are no English, in front of age and sex. */
function* rareLowerCaseNames(document: Document): Generator<Candidate> {
  const { text } = document;
  for (const { index } of matchesOf(text, AGE_AND_SEX)) {
    const [whole, first, last] = LOWER_PAIR_BEFORE.exec(document.before(index, 44)) ?? [];
    if (whole === undefined || first === undefined || last === undefined) continue;
    const words = [first, last].map(fold);
    if (words.some((word) => commonness(word) <= 3 || NOT_A_NAME.has(word)) || !words.some(isListedName)) continue;
    const start = index - whole.length;
    const end = start + first.length + 1 + last.length;
    if (!isNobody(document, { start, end, parts: [] }, true)) yield candidate('name', start, end, 'medium', 1);
  }
}

/** Sexes and titles that a run begins with. */
const NO_PART = /^(?:[MF]|Mrs?|Ms|Miss|Mx|Herrn?|Frau|Señora?|Señorita|Senhora?|Madame|Monsieur|Mme|Signora?)$/;

/** The stretches of a run that hold no ordinary word: `Dear Maria Lopez` gives `Maria Lopez`. */
function segments(text: string, start: number, end: number): NameSpan[] {
  const parts = partsOf(text, start, end);
  if (NO_PART.test(parts[0]?.text ?? '') && parts.length > 1) return segments(text, parts[1]?.start ?? end, end);
  if (parts.every(({ kind }) => kind !== 'word')) {
    const span = leadingName(text, start, end);
    return span === undefined ? [] : [span];
  }
  const spans: NameSpan[] = [];
  let kept: Part[] = [];
  const close = (): void => {
    const first = kept[0];
    const last = kept.at(-1);
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end, parts: kept });
    kept = [];
  };
  for (const part of parts) {
    if (part.kind === 'word') close();
    else kept.push(part);
  }
  close();
  return spans;
}

function isPerson(document: Document, span: NameSpan): boolean {
  const { text } = document;
  const before = document.before(span.start, 64);
  const after = document.after(span.end, 64);
  const full = span.parts.filter(({ kind }) => kind !== 'initial');
  const listed = full.filter(({ kind }) => kind === 'listed').length;
  const both = full.filter(({ kind }) => kind === 'both').length;
  const free = full.filter(({ kind }) => kind === 'free').length;
  const [first] = full;
  if (first === undefined || full.length > 5) return false;
  const pair = full.length >= 2 && listed + both > 0;

  // Assistants with a character are called so: `Miss` alone tells of no patient.
  if (full.length === 1 && before.endsWith('Miss ')) return cue.VERB_AFTER.test(after) || cue.AGE_AFTER.test(after);
  if (cue.TITLE.test(before)) return !cue.OFFICE_HOLDER.test(text.slice(span.start, span.end));
  if (cue.AGE_AFTER.test(after)) return pair || (full.length >= 2 && cue.PATIENT_BEFORE.test(before)) || listed > 0 || (both > 0 && cue.AGE_SEX_AFTER.test(after)) || (free >= 2 && cue.AGE_SEX_AFTER.test(after));
  if (cue.RECORD_AFTER.test(after)) return full.length >= 2 ? listed + both > 0 || free >= 2 : listed > 0;
  if (cue.PATIENT_BEFORE.test(before)) {
    if (full.length >= 2) return listed > 0 || (both > 0 && both + free >= 2 && (free > 0 || cue.VERB_AFTER.test(after))) || (free >= 2 && (cue.VERB_AFTER.test(after) || (before.endsWith(", ") && after.startsWith(','))));
    if (free > 0 && /(?:Baby|[Bb]aby (?:[Bb]oy|[Gg]irl)) $/.test(before)) return true;
    return listed > 0 ? !/^[-/]|^ (?:index|scale|score)/i.test(after) : (both > 0 || free > 0) && cue.VERB_AFTER.test(after) && first.text !== first.text.toUpperCase();
  }
  if (cue.EMPLOYER_BEFORE.test(before)) return full.length >= 2 && listed > 0;
  if (cue.RELATION_BEFORE.test(before)) return listed > 0 || (both > 0 && !startsSentence(before)) || (free > 0 && full.some(({ text: word }) => word !== word.toUpperCase()));
  if (cue.GREETING.test(before) && /^(?:[,!:—–-]|\s?\n)/.test(after)) return listed > 0 || both > 0 || free > 0;
  if (cue.SELF.test(before)) return listed > 0 || (full.length >= 2 && both + free >= 2 && /(?:name is|name['’]s| as) $/.test(before));
  if (/(?:^|\P{L})(?:[Tt]wins?|[Ss]ons?|[Dd]aughters?|[Cc]hildren|[Pp]arents|[Ss]iblings|[Ss]isters|[Bb]rothers)(?: are|,)? \p{Lu}[\p{L}-]+ and $/u.test(before)) return listed > 0 || both > 0;
  if (full.length === 1 && listed === 1 && span.parts[0]?.kind === 'initial' && /(?:for|re|about|: ?|^)$/i.test(before.trimEnd()) && /^[,;]/.test(after)) return true;
  if (cue.VERB_AFTER.test(after)) return pair || (listed > 0 && cue.STRONG_VERB_AFTER.test(after));
  if (/\b[Hh]elp(?:ing)? $/.test(before)) return GIVEN_NAMES.has(fold(first.text));
  if (cue.BELONGING_AFTER.test(after)) return pair || (full.length === 2 && free === 2 && !startsWithAcronym(full)) || (listed > 0 && full.length === 1 && !EPONYMS.has(fold(first.text)));
  if (cue.FOR_BEFORE.test(before) && listed > 0 && free === 0 && full.length >= 2 && !full.some(({ text: word }) => EPONYMS.has(fold(word))) && document.clinicalNear(span.start)) return true;
  if (cue.FOR_BEFORE.test(before) && full.length === 2 && free === 2 && !startsWithAcronym(full) && /\b(?:she|he|her|his|him)\b/.test(document.after(span.end, 120))) return document.short;
  if (!document.clinicalNear(span.start) || isHeading(document, span, free)) return false;
  if (full.length === 2 && free === 1 && isGiven(first.text) && /(?:^|[,:;.(–-]\s|\n)$/.test(before) && after.startsWith(',')) return true;
  return full.length >= 2 && full.length <= 4 && ((listed > 0 && GIVEN_NAMES.has(fold(first.text))) || (listed > 1 && free === 0));
}

/** `TOM E ESTILO:`: capitals that fill a line or open it before a colon. */
function isHeading({ text }: Document, { start, end }: NameSpan, free: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const value = text.slice(start, end);
  if (value !== value.toUpperCase() || !/^[\s\d#*_>=.)-]{0,12}$/.test(line)) return false;
  const rest = /^(?: \p{Lu}+)*[\s*_=]*(:?)/u.exec(text.slice(end, end + 40));
  return rest?.[1] === ':' || (/^(?: \p{Lu}+)*[*_= ]*(?:\n|$)/u.test(text.slice(end, end + 40)) && (free > 0 || /^ \p{Lu}/u.test(text.slice(end, end + 2))));
}

function startsWithAcronym(parts: readonly Part[]): boolean {
  return parts.some(({ text: word }) => word === word.toUpperCase());
}

function startsSentence(before: string): boolean {
  return /(?:^|[.!?:]\s+|\n)$/.test(before);
}

/** Placeholders, personas, clinicians, authors, organisations and the names of diseases. */
function isNobody(document: Document, span: NameSpan, labelled: boolean): boolean {
  const { text } = document;
  const words = (fold(text.slice(span.start, span.end)).match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1 || span.parts.length > 2);
  const phrase = words.join(' ');
  if (PLACEHOLDER_NAMES.has(phrase) || PLACEHOLDER_NAMES.has(words.filter((word) => word.length > 1).join(' '))) return true;
  if (words.some((word) => PLACEHOLDER_WORDS.has(word)) && !/doe-|-doe/i.test(text.slice(span.start, span.end))) return true;
  const before = document.before(span.start, 72);
  const after = document.after(span.end, 48);
  if (cue.PERSONA.test(before) || cue.PERSONA_AFTER.test(after) || cue.CREDENTIALS_AFTER.test(after)) return true;
  if (cue.CLINICIAN_BEFORE.test(before) || TITLE_GRIPS.test(before)) return true;
  if (labelled) return false;
  if (/^\d/.test(after) || (before.endsWith('[') && /^['’]s [\p{Ll} -]{1,40}\]/u.test(after))) return true;
  if (isRegion(phrase) || PUBLIC_NAMES.has(phrase) || (words.length > 2 && [0, 1].some((from) => PUBLIC_NAMES.has(words.slice(from, from + 2).join(' '))))) return true;
  if (cue.AUTHOR_BEFORE.test(before) || cue.AUTHOR_AFTER.test(after)) return true;
  const next = fold(/^(?:['’]s)?[ -](\p{L}+)/u.exec(after)?.[1] ?? '');
  if (ORGANIZATION.has(next) && /^(?:['’]s)?[ -]\p{Lu}/u.test(after)) return true;
  if (words.some((word) => EPONYMS.has(word)) && (EPONYM_NOUNS.has(next) || words.every((word) => EPONYMS.has(word)))) return true;
  if (EPONYM_NOUNS.has(next) && /^(?:['’]s )?[ -]?(?:disease|syndrome|sign|score|scale|criteria|classification|procedure|test|index|equation|formula|palsy|dementia|fracture|maneuver)/i.test(after.trimStart())) return true;
  return /^(?:['’]s)?(?:-\p{L}|\(\)|_|\/\p{L}|::|=)/u.test(after) || /\p{L}-$/u.test(before);
}

/** `DR.DILIP KUMAR DAS`: no blank between the title and the first name. */
const TITLE_GRIPS = /\bDRS?\.\p{Lu}[\p{L}'’-]{1,20} (?:\p{Lu}[\p{L}'’.-]{0,20} )?$/iu;

const LABELS_OF_OTHER_SCRIPTS =
  /(?:患者(?:さん|様)?(?:姓名|氏名|名)?|病人(?:姓名)?|姓名|氏名|お名前|名前|환자(?:명| 이름| 성명)?|성명|이름|пациент(?:ка)?|ф\.?и\.?о\.?|имя(?: пациента)?|фамилия|хворий|пацієнт(?:ка)?|ασθενής|όνομα|المريضة?|اسم المريض|الاسم|שם(?: המטופל)?|מטופלת?|रोगी(?: का नाम)?|मरीज(?: का नाम)?|नाम|ผู้ป่วย|ชื่อ)[は는은]? ?[:：は=]? ?/giu;
const OTHER_SCRIPT_NAME = pattern(
  String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々・]{2,8}(?: [\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,6})?|\p{sc=Hangul}{2,5}
    |\p{Lu}[\p{sc=Cyrillic}\p{sc=Greek}]{1,20}(?: \p{Lu}[\p{sc=Cyrillic}\p{sc=Greek}.]{0,20}){0,2}
    |\p{sc=Arabic}{2,14}(?: \p{sc=Arabic}{2,14}){1,3}|\p{sc=Hebrew}{2,12}(?: \p{sc=Hebrew}{2,12}){1,2}
    |[\p{sc=Devanagari}]{2,16}(?: [\p{sc=Devanagari}]{2,16}){1,2}|[\p{sc=Thai}]{2,20}(?: [\p{sc=Thai}]{2,20})?`,
  'uy',
);
const HONORIFIC_TAIL = /(?:さん|[様님씨]|女士|先生)$/u;

/** Names in scripts without capital letters, behind their labels. */
function* foreignNames(document: Document): Generator<Candidate> {
  const { text } = document;
  if (document.latin) return;
  for (const { 0: label, index } of matchesOf(text, LABELS_OF_OTHER_SCRIPTS)) {
    const marked = /[:：=] ?$|は ?$/u.test(label);
    if (!marked && !/^(?:пациент|пацієнт|환자|المريض|ผู้ป่วย)/iu.test(label)) continue;
    OTHER_SCRIPT_NAME.lastIndex = index + label.length;
    const raw = OTHER_SCRIPT_NAME.exec(text)?.[0];
    if (raw === undefined) continue;
    const name = raw.replace(HONORIFIC_TAIL, '');
    if (/^(?:姓名|氏名|名前|年龄|性别|[男女]性|不明|未知|某某)|^(?:على|في|من|إلى|الى|عن|مع|أن|إن|الذي|التي|هو|هي|لا|لم|كان|قد|بشكل|أو|ثم) /u.test(name)) continue;
    yield candidate('name', index + label.length, index + label.length + name.length, 'medium', 2);
  }
}
