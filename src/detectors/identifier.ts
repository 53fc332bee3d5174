import { isFiller } from './checks.js';
import type { Document } from './document.js';
import type { LabelHit } from './labels.js';
import type { Span } from './masks.js';
import { pattern } from './pattern.js';

export interface IdShape {
  /** Digits that the value needs behind a separator, and behind a blank alone. */
  readonly digits: number;
  readonly nearDigits: number;
  /** Whether the value may go on after a blank: `ZGP 8842 0177 3`. */
  readonly groups?: boolean;
  /** Whether lower-case words may be part of the value: `face:6f1e-left`. */
  readonly wordy?: boolean;
}

const RUN = /[A-Z0-9]{1,40}(?:[-–_./:~][A-Z0-9]{1,40}){0,12}/iy;
const GROUP = /[ \u00a0](?=[A-Z0-9-]{0,12}\d)(?![A-Z]{4})[A-Z0-9]{1,12}(?:-[A-Z0-9]{1,12}){0,3}(?![A-Za-z0-9])/y;
const LETTER_GROUP = /[A-Z]{1,5}[ \u00a0](?=\d)/y;
const SHORT_GROUP = /[ \u00a0][A-Z]{2,3}(?=[ \u00a0]\d|[.,;:)\s]|$)/y;
const DATE_LIKE = pattern(
  String.raw`^(?:\d{1,2}[-\/.]\d{1,2}[-\/.](?:\d{4}|\d{2})|(?:19|20)\d{2}[-\/.]\d{1,2}([-\/.]\d{1,2})?(?:T.*)?|\d{1,2}[-\/](?:19|20)\d{2}
    |\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}-?[A-Za-z]{3}-?\d{2,4})$`,
);
const PLAIN = /^(?:\d{1,4}(?:\.\d{1,3})+|v\d.*|\d{1,3}\/\d{1,3}|[A-TV-Z]\d{2}\.\d{1,4}|\d{1,3}-\d{1,3}|\d{1,4}\.\d{1,3}[-–]\d{1,4}(?:\.\d{1,3})?|\d{1,4}[-–]\d{1,4}\.\d{1,3}|\d{1,5}-\d|(?:19|20)\d{2}|G\d{1,2}P\d.*)$/;
/** Laboratory values written with a hyphen: `FBG-200`, `HBA1C-9.1`. */
const LAB_VALUE = pattern(
  String.raw`^(?:FBG|FBS|FPG|RBS|RBG|PPBS|PPBG|PPG|GRBS|CBG|BG|BS|HB|HGB|HBA1C|A1C|HCT|PCV|MCV|WBC|RBC|PLT|TLC|ESR|CRP|CBC|LDL|HDL|VLDL|TG|TC|TSH|FT[34]|T[34]|NA|K|CL
    |BUN|CR|EGFR|GFR|AST|ALT|SGOT|SGPT|ALP|GGT|LDH|CK|CPK|BNP|INR|PT|PTT|APTT|PSA|AFP|CEA|VITD|B12|FE|CA|MG|PO4|BP|SBP|DBP|HR|PR|RR|SPO2|BMI|EF|LVEF|GCS|NIHSS
    |DAS28)[-:=~]\d{1,3}(?:[.\/]\d{1,3})?$`,
  'i',
);
const UNIT = pattern(
  String.raw`^\s?(?:%|mg|mcg|ml|mL|g\b|kg|lb|mm|cm|kcal|cal|units?\b|iu\b|IU\b|ms\b|hours?|hrs?\b|min(?:ute)?s?\b|days?|weeks?|months?|years?|-year
    |y\/o|yo\b|times|tokens|patients|people|pages|words|steps|miles|feet|USD|dollars|percent|bpm|mmHg|Hz|kb|mb|gb|KB|MB|GB)`,
);

/** The identifier that begins at `at`, or nothing. */
export function readId(text: string, at: number, shape: IdShape, digitsNeeded: number): Span | undefined {
  RUN.lastIndex = at;
  let first = '';
  if (shape.groups === true) {
    LETTER_GROUP.lastIndex = at;
    first = LETTER_GROUP.exec(text)?.[0] ?? '';
  }
  RUN.lastIndex = at + first.length;
  const run = RUN.exec(text);
  if (run === null) return undefined;
  let end = RUN.lastIndex;
  if (/[A-Z0-9]/i.test(text.charAt(end))) return undefined;
  if (shape.groups === true && /\d/.test(run[0]) && !DATE_LIKE.test(run[0])) {
    for (let count = 0; count < 6; count += 1) {
      GROUP.lastIndex = end;
      const group = GROUP.exec(text);
      if (group === null || DATE_LIKE.test(group[0].trim()) || UNIT.test(text.slice(GROUP.lastIndex, GROUP.lastIndex + 8)) || /^ (?:19|20)\d\d$/.test(group[0])) break;
      end = GROUP.lastIndex;
    }
  }
  const value = text.slice(at, end);
  if (shape.groups !== true && /^\d{1,4}$/.test(value) && /^ \d{3}/.test(text.slice(end, end + 4))) return undefined;
  const digits = value.replace(/\D/g, '');
  const enough = /[A-Z]/.test(value) && value.length > 4 ? Math.min(digitsNeeded, 3) : digitsNeeded;
  if (digits.length < enough || DATE_LIKE.test(value) || PLAIN.test(value) || LAB_VALUE.test(value) || UNIT.test(text.slice(end, end + 10))) return undefined;
  if (shape.wordy !== true && /[a-z]{4,}/.test(value)) return undefined;
  if (isPlaceholderId(value)) return undefined;
  return { start: at, end };
}

/** Plates and the like: groups of which one holds no digit, `LB21 QZD`. */
export function withLetterGroup(text: string, span: Span): Span {
  SHORT_GROUP.lastIndex = span.end;
  return SHORT_GROUP.test(text) ? { start: span.start, end: SHORT_GROUP.lastIndex } : span;
}

export function isPlaceholderId(value: string): boolean {
  if (/^\D*(?:\d[\d\s.-]*|[\s\-.])$/.test(value) && isFiller(value)) return true;
  return /^\D{0,6}(?:12345\d*|0{4,}\d|9{4,})$/.test(value) || /x{3,}|example|sample|test|demo|placeholder/i.test(value);
}

export interface IdMatch extends Span {
  readonly hit: LabelHit;
}

/** Every identifier behind, or right in front of, a label. */
export function* labelledIds(document: Document, hits: readonly LabelHit[], shape: IdShape): Generator<IdMatch> {
  const { text } = document;
  for (const hit of hits) {
    const needed = hit.separated ? shape.digits : shape.nearDigits;
    const span = readId(text, hit.value, shape, needed) ?? readBefore(text, hit, shape);
    if (span !== undefined && !document.masked(span.start, span.end)) yield { ...span, hit };
  }
}

const BEFORE = /(?:^|[\s("'=:])([A-Z0-9]{1,12}(?:-[A-Z0-9]{1,12}){0,4})["']?(?: ?\(|, | is (?:the|my|her|his|their|your)(?: patient(?:'s)?)? )$/;

function readBefore(text: string, hit: LabelHit, shape: IdShape): Span | undefined {
  const from = Math.max(0, hit.start - 48);
  const match = BEFORE.exec(text.slice(from, hit.start));
  const value = match?.[1];
  if (match === null || value === undefined) return undefined;
  if (!text.slice(hit.start - 1, hit.start).includes('(') && !match[0].includes(' is ')) return undefined;
  const start = from + match.index + match[0].indexOf(value);
  const digits = value.replace(/\D/g, '').length;
  if (digits < Math.max(5, shape.digits) || DATE_LIKE.test(value) || PLAIN.test(value) || isPlaceholderId(value)) return undefined;
  return { start, end: start + value.length };
}
