import { CLINICAL, CLINICAL_ENDINGS, EVENT, HALF_CLINICAL, PERSON, PUBLIC_DATE } from './words/context.js';
import { labelsIn, type LabelHit } from './labels.js';
import { findMasks, touchesMask, type Span } from './masks.js';
import { tokenize, type Token } from './tokens.js';
import type { PhiType } from './types.js';
import { matchesOf, pattern } from './pattern.js';
import { partitionPoint } from './search.js';

const ABBREVIATION = pattern(
  String.raw`(?:^|[^\p{L}])(?:\p{Lu}|mr|mrs|ms|dr|st|pt|no|nr|vs|sr|jr|sra|dra|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|e\.g|i\.e|acct|ave
    |rd|tel|soc|sec|reg|ref|lic|cert|ext|med|rec|pol|av)$`,
  'iu',
);
const BREAK = /[.!?](?=["')\]]?\s)|\n|\s\|\s/g;

const NOT_LATIN = /[\u0250-\u1dff\u1f00-\u1fff\u2e80-\uffff]/;

/** How far a sentence is looked at on either side; texts without full stops would cost too much otherwise. */
const REACH = 300;

/** A text with everything that several detectors ask about it, computed once. */
export class Document {
  readonly tokens: readonly Token[];
  readonly masks: readonly Span[];
  /** Whether the text speaks of care for patients. */
  readonly clinical: boolean;
  readonly hasDigit: boolean;
  /** Whether all letters are Latin, and the signs those of Latin scripts. */
  readonly latin: boolean;
  readonly #breaks: readonly number[];
  #labels: ReadonlyMap<PhiType, readonly LabelHit[]> | undefined;

  constructor(readonly text: string) {
    this.tokens = tokenize(text);
    this.hasDigit = /\d/.test(text);
    this.latin = !NOT_LATIN.test(text);
    this.masks = findMasks(text);
    this.clinical = isClinical(this.tokens, text);
    this.#breaks = findBreaks(text);
  }

  labels(type: PhiType): readonly LabelHit[] {
    this.#labels ??= labelsIn(this.text, this.tokens);
    return this.#labels.get(type) ?? [];
  }

  masked(start: number, end: number): boolean {
    return touchesMask(this.masks, start, end);
  }

  /** The sentence, line or table cell around a position. */
  sentence(position: number): Span {
    const index = partitionPoint(this.#breaks, (place) => place <= position);
    return {
      start: Math.max(this.#breaks[index - 1] ?? 0, position - REACH),
      end: Math.min(this.#breaks[index] ?? this.text.length, position + REACH),
    };
  }

  /** Tokens that begin inside a span. */
  tokensIn({ start, end }: Span): readonly Token[] {
    const from = partitionPoint(this.tokens, (token) => token.start < start);
    return this.tokens.slice(from, partitionPoint(this.tokens, (token) => token.start < end));
  }

  /** Whether the words around a position are about a person, an event in somebody's care, or the calendar of everybody. */
  surroundings(position: number): { readonly person: boolean; readonly event: boolean; readonly general: boolean } {
    const sentence = this.sentence(position);
    const near = { start: Math.max(sentence.start, position - 160), end: Math.min(sentence.end, position + 160) };
    const words = this.tokensIn(near);
    const event = words.some(({ word }) => EVENT.has(word));
    return {
      person: words.some(({ word }) => PERSON.has(word) || (event && word === 'your')),
      event,
      general: words.some(({ word }) => PUBLIC_DATE.has(word)),
    };
  }

  /** Whether care is spoken of close by; in a short text everything is close. */
  clinicalNear(position: number): boolean {
    if (this.short) return this.clinical;
    const near = { start: position - 200, end: position + 200 };
    return this.tokensIn(near).some(({ word }) => CLINICAL.has(word) || HALF_CLINICAL.has(word));
  }

  /** Whether the text is so short that all of it is context. */
  get short(): boolean {
    return this.text.length <= SHORT;
  }

  before(position: number, length: number): string {
    return this.text.slice(Math.max(0, position - length), position);
  }

  after(position: number, length: number): string {
    return this.text.slice(position, position + length);
  }
}

/** Ways of writing that belong to notes and messages of health care. */
const CLINICAL_FORM =
  /\b\d{1,3} ?(?:yo[mf]?|y\/o|Y ?\/?[MF])\b|(?:^|[\s,(])\d{1,2}[MF]\b|\bpresent(?:s|ed|ing) with\b|\b[chs]\/[op]\b|\bSOAP note|\bPID\||\bNM1\*|recordTarget|\(0010,0010\)|\b[Bb]aby (?:[Gg]irl|[Bb]oy)\b|\b[Aa]pgar\b|\bnursing home\b|\blab results?\b|\b[Nn]o-?show(?:ed|s)?\b|\b[Ff]amily history\b|\b[Xx]-?rays?\b|\bCT scan\b|\bNKDA\b|\bblood (?:sugar|pressure|test|work)\b|\b[Pp]ain \d{1,2}\/10\b|\bC-section\b|\(age \d{2,3}\)|\b(?:Hb)?A1[cC]\b|\bborn at \d|\byear-old (?:man|woman|male|female|boy|girl)\b|\b[Pp]ost-?op\b|\b[Nn]ext of kin\b|\b[Ee]mergency contact\b|\b(?:Subjective|Objective|HPI|PMH|ROS|CC|Chief complaint|A&P|S\/O|Dental|Hospice|Triage|Proband|Radiology|Cardiology|subjective|objective|cc|hpi|pmh): |\bassisted living\b|\b[Dd]ischarge (?:instructions?|summary|planner|planning|letter|notes?)\b|\b[Aa]ctive (?:problems|medications)\b|\b[Pp]roblem list\b|\b[Cc]are (?:team|plan|coordinator)\b|\b[Cc]hart (?:note|review)\b|\bin labor\b|"(?:telecom|birthDate|resourceType)"|患者|病人|환자|[Пп]ациент|[Ππ]?ασθεν|المريض|מטופל|रोगी|मरीज|ผู้ป่วย/;

/** `be patient`, `a patient and kind tutor`: the adjective. */
const ADJECTIVE = pattern(
  String.raw`\b(?:be|very|kind|friendly|calm|stay|remain|more|being|and)[ ,]+(?:and )?patients?$|^patient(?:,? and (?:kind|calm|friendly|helpful
    |empathetic|supportive|encouraging|understanding|thorough|gentle|polite|respectful|clear|warm|professional|knowledgeable)| tutor| teacher
    | assistant|ly| with (?:the )?(?:user|student|learner|beginner)|, (?:kind|friendly|helpful|encouraging|supportive|warm))`,
  'i',
);

/** `patient` alone makes a text clinical; another word of care does in a short text, two words do in any. */
function isClinical(tokens: readonly Token[], text: string): boolean {
  const needed = text.length <= SHORT ? 1 : 1.5;
  let weight = 0;
  const seen = new Set<string>();
  for (const { word, start } of tokens) {
    if (weight >= needed) return true;
    if (seen.has(word)) continue;
    const worth = worthOf(word, start, text);
    if (worth === 0) continue;
    seen.add(word);
    weight += worth;
  }
  return weight >= needed || (weight + 1 >= needed && CLINICAL_FORM.test(text));
}

const SHORT = 600;

const LAST_THREE = new Set(CLINICAL_ENDINGS.map((ending) => ending.slice(-3)));

function worthOf(word: string, start: number, text: string): number {
  if (word === 'pt' && /(?:\d|[ap]\.?m\.?)\s?$/i.test(text.slice(Math.max(0, start - 5), start))) return 0;
  if (word === 'patient' || word === 'patients') return ADJECTIVE.test(text.slice(Math.max(0, start - 24), start + 7)) || ADJECTIVE.test(text.slice(start, start + 40)) ? 0 : 1.5;
  if (CLINICAL.has(word)) return 1;
  if (HALF_CLINICAL.has(word)) return 0.5;
  return word.length > 7 && LAST_THREE.has(word.slice(-3)) && CLINICAL_ENDINGS.some((ending) => word.endsWith(ending)) ? 1 : 0;
}

function findBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (const { 0: mark, index } of matchesOf(text, BREAK)) {
    if (mark === '.' && ABBREVIATION.test(text.slice(Math.max(0, index - 8), index))) continue;
    breaks.push(index + mark.length);
  }
  return breaks;
}
