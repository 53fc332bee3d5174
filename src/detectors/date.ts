import { candidate, type Candidate } from './candidate.js';
import { isExampleDate } from './date-examples.js';
import type { Document } from './document.js';
import type { LabelHit } from './labels.js';
import { matchesNear, matchesOf, pattern, source } from './pattern.js';
import { partsOf } from './name-parts.js';
import { fold } from './tokens.js';
import { wordSet } from './words/lists.js';

const MONTH = source(String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST
  |SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.?)`);
const FOREIGN_MONTH = source(String.raw`(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|Januar|Jänner|Februar|März|April|Mai
  |Juni|Juli|August|September|Oktober|November|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
  |janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio
  |settembre|ottobre|dicembre)`);
const WEEKDAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? (?:the )?)`;
const YEAR = String.raw`(?:1[89]|20)\d{2}`;
const CLOCK = String.raw`(?:[T ]\d{2}:?\d{2}(?::?\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2})?(?!\d))?`;
const ORDINAL = source(String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth
  |eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))`);
const SPOKEN_YEAR = source(String.raw`(?:(?:eighteen|nineteen|twenty)[- ](?:hundred|oh|[a-z]{3,9}(?:ty|teen|ten|een|eleven|twelve))(?:[- ](?:one|two|three|four|five|six|seven
  |eight|nine))?|two thousand(?: and)?(?: [a-z]{3,9})?)`);

/** Forms that hold a day and a year, or at least a day and a month by name. */
const NUMERIC = [
  String.raw`${YEAR}[-\/.](?:0?[1-9]|1[0-2])[-\/.](?:3[01]|[12]\d|0?[1-9])${CLOCK}`,
  String.raw`(?:3[01]|[12]\d|0?[1-9])(?<sep>[-\/.])(?:3[01]|[12]\d|0?[1-9])\k<sep>(?:${YEAR}|\d{2})`,
].join('|');
const WORDED = [
  String.raw`${WEEKDAY}?${MONTH} (?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?,? ${YEAR}`,
  String.raw`${WEEKDAY}?(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?[- ]?(?:of )?${MONTH},?[- ]?(?:${YEAR}|\d{2})`,
  String.raw`(?:3[01]|[12]\d|0?[1-9])[.ºª°]?(?:er)? ?(?:de )?${FOREIGN_MONTH}(?:,? (?:de |del )?(?:${YEAR}))?`,
  String.raw`${MONTH} (?:the )?${ORDINAL}(?:,? (?:of )?(?:${SPOKEN_YEAR}|${YEAR}))?`,
  String.raw`(?:the )?${ORDINAL} (?:day )?of ${MONTH}(?:,? (?:${SPOKEN_YEAR}|${YEAR}))?`,
].join('|');
const EAST_ASIAN = String.raw`${YEAR} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]`;
const FULL = `${NUMERIC}|${WORDED}|${EAST_ASIAN}`;
const DAY_MONTH = [
  String.raw`${WEEKDAY}?${MONTH} (?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?! ?%|\d|[-–]year|-\d{3}|:| (?:mg|mcg|ml|years|units|patients))`,
  String.raw`${WEEKDAY}?(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?: of)? ${MONTH}`,
].join('|');
const MONTH_OF_YEAR = String.raw`${MONTH},? (?:of )?${YEAR}`;
const MONTH_SLASH_YEAR = String.raw`(?:0?[1-9]|1[0-2])\/${YEAR}`;
const MONTH_YEAR = `${MONTH_OF_YEAR}|${MONTH_SLASH_YEAR}`;
const SHORT = String.raw`(?:0?[1-9]|1[0-2])[\/-](?:3[01]|[12]\d|0?[1-9])`;
const COMPACT = source(String.raw`(?:1[89]|20)\d{2}(?:0[1-9]|1[0-2])(?:3[01]|[12]\d|0[1-9])(?:\d{4}(?:\d{2})?)?|(?:3[01]|[12]\d|0[1-9])(?:0[1-9]|1[0-2])(?:19|20)\d{2}
  |(?:0[1-9]|1[0-2])(?:3[01]|[12]\d|0[1-9])(?:19|20)\d{2}`);

const EDGE_BEFORE = String.raw`(?<![\p{L}\d.\/_$]|(?<!\d\d)-)`;
const EDGE_AFTER = String.raw`(?![\p{L}\d_]|[\/.]\d|-\d(?!\d?[\/.]\d))`;

type Kind = 'full' | 'day' | 'month' | 'short';

/** Dates with figures only, tried where figures stand on either side of a separator. */
const FIGURES: readonly (readonly [RegExp, Kind])[] = [[edged(NUMERIC), 'full'], [edged(MONTH_SLASH_YEAR), 'month'], [edged(SHORT), 'short']];
const FIGURE_PAIR = /\d[-/.]\d/g;
const FIGURES_BEFORE = 4;
/** Dates with the name of a month, tried where such a word stands. */
const NAMED: readonly (readonly [RegExp, Kind])[] = [[edged(WORDED), 'full'], [edged(DAY_MONTH), 'day'], [edged(MONTH_OF_YEAR), 'month']];
const WORDS_BEFORE = 56;
const ANY_EAST_ASIAN = edged(EAST_ASIAN);
const MONTH_WORDS = new Set((`${MONTH}|${FOREIGN_MONTH}`.match(/\p{L}{3,}/gu) ?? []).map(fold));

function edged(form: string): RegExp {
  return new RegExp(`${EDGE_BEFORE}(?:${form})${EDGE_AFTER}`, 'gu');
}

const LABELLED = new RegExp(`(?:(?:on|the|el|am|le|em|in|at|around|about|approximately|approx\\.?|den|since|vom) )?(?<date>(?:${FULL.replace('?<sep>', '?<sep2>').replace(String.raw`\k<sep>`, String.raw`\k<sep2>`)})|(?:${DAY_MONTH})|(?:${MONTH_YEAR})|(?:${COMPACT})|(?:${SHORT}))${EDGE_AFTER}`, 'uy');

/** Labels whose date is somebody's in any text. */
const SURE = pattern(
  String.raw`birth|born|dob|d o b|nac|nasc|geb|nais|nee|death|died|discharge|admi|lmp|edd|edc|fum|ingreso|alta|entlass|aufnahme|surgery|service|dos
    |onset|transplant|implant|injury|deceas|appt|bday|visit|recall|filled|collect|drawn|vaccin|date time|authored|ne le`,
);
/** Just before a date: what is done to one person on a day. */
const DONE = pattern(
  String.raw`\b(?:seen|admitted|admit|discharged|dc'?d|d\/c'?d?|visit(?:ed)?|born|died|started|stopped|fell|surgery|procedure|transplant|biopsy|scan
    |mri|ct|x-?ray|labs?|collected|drawn|filled|appointment|appt|scheduled|rescheduled|follow-?up|f\/u|infusion|injection|vaccinated|dose
    |diagnosed|dx'?d?|presented|hospitalized|transferred|underwent|delivered|lmp|edd|onset|last|next|on|since|post-?op|s\/p|intubated
    |extubated|refill(?:ed)?|recall|due|placed|removed|inserted|repaired|injured|accident|crash|stroke|seizure|quit|relapsed|until|from
    |through|between|and|to|by|dated|returns?|returned|seit|desde|depuis|am|vom|ab)\b[^.;\n]{0,24}$`,
  'i',
);
const DONE_TIGHT = pattern(
  String.raw`\b(?:turn(?:s|ed)? \d{1,3}|seen|admitted|discharged|visit(?:ed)?|born|died|started|stopped|fell|surgery|transplant\w*|biopsy|scan|mri|ct
    |collected|drawn|filled|appointment|appt|scheduled|rescheduled|infusion|vaccinated|diagnosed|presented|hospitalized|transferred|delivered
    |lmp|edd|onset|intubated|refill(?:ed)?|placed|implanted|removed|injured|accident|claim|visit|labs?|dose|last|next|since|stroke|cabg|stemi
    |chemo|given|happened|occurred|took place)(?: (?:on|in|at|since|until|from|for|by|date|is|was|the)){0,2}[ :]{1,2}$`,
  'i',
);
const STAMPS = pattern(
  String.raw`(?:\b(?:version|v|rev|revision|r\d+|updated|update|published|publication|release[sd]?|effective|as of|guidelines?|edition|copyright|©
    |cutoff|cut-off|today(?:'s date)? is|today:|current date(?: and time)?(?: is)?|date is|heute ist der|(?:heutiges?|heutige|aktuelles?) datum(?: ist)?:?(?: der)?|hoy es|(?:fecha (?:de hoy|actual)|data (?:de hoje|atual))(?: es| é)?:?|hoje é|oggi è
    |date (?:d['’]aujourd['’]hui|du jour|actuelle)(?: est)?:?(?: le)?|aujourd['’]hui,? nous sommes le|stand:|signed into law|enacted|approved|snapshot|model|api
    |build|knowledge|deadline|expires?|exp\.?|valid (?:from|until|through)|copyright|accessed|retrieved|last modified|last reviewed|reviewed
    |format(?:ted)?(?: as| like)?|e\.g\.?,?|such as|like|example:?|for example,?|ISO 8601)[ (:"',=]{0,3}(?:on |in |the )?|\(r?ev?\.? ?|[<>]=? ?["']?)$`,
  'i',
);

/** `Date of last tetanus shot:`. */
const DATE_OF = /\b[Dd]ates? of [a-z -]{3,40}: ?/g;
const FOREIGN_BIRTH = pattern(
  String.raw`(?:生年月日|出生日期|出生|생년월일|дата рождения|тарих|تاريخ الميلاد|תאריך לידה|जन्म तिथि|วันเกิด
    |ημερομηνία γέννησης)(?:は)? ?[:：=]? ?(?=(${FULL.replace('?<sep>', '?<sep3>').replace(String.raw`\k<sep>`, String.raw`\k<sep3>`)}))`,
  'giu',
);

export function* detectDate(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  if (!document.latin) for (const { 0: cue, 1: value = '', index } of matchesOf(text, FOREIGN_BIRTH)) yield candidate('date', index + cue.length, index + cue.length + value.length, 'high', 4);
  const taken = new Set<number>();
  for (const hit of document.labels('date')) {
    const span = readLabelled(document, hit);
    if (span === undefined || taken.has(span.start)) continue;
    taken.add(span.start);
    yield candidate('date', span.start, span.end, SURE.test(hit.label) ? 'high' : 'medium', 4);
  }
  if (!clinical) return;
  for (const { 0: cue, index } of matchesOf(text, DATE_OF)) {
    const at = index + cue.length;
    const span = readLabelled(document, { start: index, end: at, value: at, separated: true, field: false, label: 'date of visit' });
    if (span !== undefined && !/publi|issue|revis|release|effect|version/i.test(cue)) yield candidate('date', span.start, span.end, 'medium', 4);
  }
  for (const [match, kind] of plainDates(document)) {
    const { 0: value, index } = match;
    if (document.masked(index, index + value.length) || !isSomebodys(document, index, value, kind)) continue;
    yield candidate('date', index, index + value.length, 'medium', kind === 'full' ? 3 : 1);
  }
}

function* plainDates({ text, tokens, latin }: Document): Generator<readonly [RegExpExecArray, Kind]> {
  const pairs = [...matchesOf(text, FIGURE_PAIR)].map(({ index }) => index);
  for (const [form, kind] of FIGURES) for (const match of matchesNear(text, form, pairs, FIGURES_BEFORE)) yield [match, kind];
  const months = tokens.filter(({ word }) => MONTH_WORDS.has(word)).map(({ start }) => start);
  for (const [form, kind] of NAMED) for (const match of matchesNear(text, form, months, WORDS_BEFORE)) yield [match, kind];
  if (!latin) for (const match of matchesOf(text, ANY_EAST_ASIAN)) yield [match, 'full'];
}

function readLabelled(document: Document, hit: LabelHit): { start: number; end: number } | undefined {
  const { text, clinical } = document;
  LABELLED.lastIndex = hit.value;
  const date = LABELLED.exec(text)?.groups?.['date'];
  if (date === undefined) return undefined;
  const end = LABELLED.lastIndex;
  const start = end - date.length;
  const sure = SURE.test(hit.label);
  if (document.masked(start, end) || isFormat(date)) return undefined;
  if (!clinical && !/birth|born|dob|d o b|nac|nasc|geb|nais|nee|ne le|lmp|edd|edc|^(?:date of death|death date)$/.test(hit.label)) return undefined;
  if (!sure && (isGeneral(document, start) || STAMPS.test(document.before(start, 48)) || isExampleDate(document, start, end) || /\b(?:current|system|server|reference|today|now|deadline|effective|issue|due|comment|(?:publish|creat|updat|modif)\w*)\b[^.\n]{0,20}$/i.test(document.before(hit.end, 40)))) return undefined;
  const short = /^\d{1,2}[/-]\d{1,2}$/.test(date);
  // A cell that says that nothing was recorded, and the range in the next one.
  if (short && /\bnot $/i.test(document.before(hit.start, 5))) return undefined;
  if (short && isRange(date, document.after(end, 16))) return undefined;
  if (short && !hit.separated && !/admit|admi|disch|seen|surg|lmp|edd|appt|visit|dob|dos|drawn|coll|filled|onset|recall/.test(hit.label)) return undefined;
  if (short && /^(?:follow|date|from|through|period)/.test(hit.label)) return undefined;
  return { start, end };
}

function isSomebodys(document: Document, index: number, value: string, kind: Kind): boolean {
  const { text } = document;
  const before = document.before(index, 48);
  if (STAMPS.test(before) || isFormat(value) || isExampleDate(document, index, index + value.length) || /^\]? ?\[?(?:INFO|DEBUG|WARN|ERROR|TRACE)\b/.test(document.after(index + value.length, 12))) return false;
  if (/^\d{1,2}\.\d{1,2}\.\d{2}$/.test(value)) return false;
  const { person, event, general } = document.surroundings(index);
  const done = DONE.test(before);
  if (kind === 'short' && isRange(value, document.after(index + value.length, 16))) return false;
  if (kind === 'short') return done && person && !general && /\b(?:on|since|admitted|seen|surgery|discharged|visit|until|lmp|s\/p|from|d\/c'?d?|dx'?d?|labs?)\s$/i.test(before);
  if (isGeneral(document, index)) return false;
  if (kind === 'month') return person && event && done && !/^\d/.test(value);
  if (kind === 'day') return (person || document.labels('name').length > 0) ? event || done : !general && DONE_TIGHT.test(before);
  const near = beside(text, index, value);
  return document.short ? person || event || done || near : near || (person && event && done);
}

/** A date right behind a name, a sex or an age in a header line. */
function beside(text: string, index: number, value: string): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  const [, name] = /(?<![\p{L}'-])(\p{Lu}[\p{L}'-]+),? $/u.exec(before) ?? [];
  // `Begins 1 April 2026` opens with a word like any other.
  if (name !== undefined && (partsOf(name, 0, name.length)[0]?.kind !== 'word' || DONE.test(before))) return true;
  return /(?:\b[MF],? |\d{1,3}Y? ?[MF],? ?|\| )$/u.test(before) || /^[ ,|;]{1,3}(?:\d{2}[:h]\d{2}|[MF]\b)/.test(text.slice(index + value.length, index + value.length + 8));
}

/** Rules, releases and closing days, unless the patient is spoken of beside the date. */
function isGeneral(document: Document, index: number): boolean {
  const { general, person } = document.surroundings(index);
  return general && !(person && DONE_TIGHT.test(document.before(index, 40)));
}

/** `1-2 sentences`, `2-3 weeks`: a count of things. */
function isRange(value: string, after: string): boolean {
  return value.includes('-') && /^[ -](?!(?:was|has|is|vs|labs|reports|denies|presents|states|needs|returns|this)\b)[a-z]+(?:s|x|ml|mg|day|week|month|hour|year)\b/.test(after);
}

/** Dates that stand for a format, without zeros in front. */
const FORMATS = wordSet('1900-1-1 2000-1-1 1970-1-1 1-1-1900 1-1-2000 12-31-1999 31-12-1999 1-2-2003 1-2-3 19000101 19700101 20000101');

function isFormat(value: string): boolean {
  return FORMATS.has(value.replace(/[T ].*/, '').split(/[-/.]/).map(Number).join('-'));
}
