import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { matchesOf, pattern, source } from './pattern.js';

const OLD = String.raw`(?:9\d|1[01]\d|12[0-5])`;
const UNIT = source(String.raw`(?:years? of age|years?[- ]olds?|year[- ]old|years?|yrs?(?:[-. ]?olds?)?|y\/?\.?o\.?|y[\/ ]o|YO|yo[mf]?|yof|yom|Y(?= ?\/? ?[MF]\b)
  |y(?= ?\/? ?[mf]\b)|[Yy]|años(?: de edad)?|anos(?: de idade)?|ans|Jahre(?: alt)?|-?jährige[rns]?|anni)`);
const WITH_UNIT = new RegExp(String.raw`(?<![\w.,\/<>=≥≤-])${OLD}[- ]?${UNIT}(?![\p{L}\d])`, 'gu');
const WITH_SEX = new RegExp(String.raw`(?<![\w./<>=≥≤-])${OLD}[- ]?/?[MFmf](?![\p{L}\d_])`, 'gu');
const LABELLED = pattern(
  String.raw`(?:${OLD}|ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?!\d|\.\d|\s?(?:%|and (?:older|over|above)|or (?:older|over
    |above|more)|\+|-\d|to \d|–\d))`,
  'y',
);
const CUE = pattern(
  String.raw`\b(?:[Aa]ge[ds]?|turn(?:s|ed|ing)|[Hh]e is|[Ss]he is|[Pp]atient is|pt is|who is|now|celebrated (?:his
    |her))(?: of)?:? (${OLD})(?!\.\d)(?:(?:th|st|nd|rd) birthday)?(?=[,.;:)]|\s(?:and (?:lives|on|has|still|takes)|with|on|years|when|who|has
    |lives|presents|last|this|in|yesterday|today|next|$)|$)`,
  'g',
);
const APPOSITION = new RegExp(String.raw`${OLD}(?:(?<=\p{L}, \d{2,3})(?=, |\.(?:\s|$)| (?:with|presents|has|on|lives|who)\b)|(?<=\p{L} \(\d{2,3})(?=\)))`, 'gu');
const AT_AGE = /\bAt (?:age )?(9\d|1[01]\d|12[0-5]), (?:s?he|the patient|my)\b/g;
const WORDS = pattern(
  String.raw`\b(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one hundred(?:[- ](?:and[- ])?(?:one|two|three|four|five|six|seven
    |eight|nine))?|a hundred(?: and (?:one|two|three|four|five))?)[- ](?:years?[- ]old|years? of age|year[- ]old)\b`,
  'gi',
);
/** `is ninety-four and takes`, `turned ninety-one.` */
const SPOKEN = pattern(
  String.raw`\b(?:is|turned|turns|turning|aged?|now|just|almost|at) (ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?:(?: and)?[- ](?:one|two|three|four|five|six|seven))?)
    (?=[,.;:!?)]|\s(?:and (?:[a-z]{2,12}s|still|on|a)|with|who|has|lives|this|last|in|years|but)\b|\s*$)`,
  'gi',
);
const BIRTH_YEAR = /\b(?:born(?: in)?|birth year|year of birth|yob|birthyear|née? en|nacid[oa] en)[:=" ]{1,4}(1[89]\d\d)(?!\d|[-/.]\d)/gi;
/** Who was born by then is over 89; kept fixed, so that two runs say the same. */
const OLDEST_YEAR = 1935;
/** Ranges, limits and spans of time are nobody's age. */
const GENERAL_BEFORE = pattern(
  String.raw`(?:\b(?:over|above|under|below|than|least|most|between|until|up to|through|from|ages|beyond|past|exceeds?|every|within|after|for|last|next
    |first|to|and|or|in|the|aged? (?:over|above|under)|last|about|nearly|almost|maximum|minimum|max|min|upper limit|limit)\b|[<>=≥≤–-]
    |\d (?:to|and|or))\s?$`,
  'i',
);
const GENERAL_AFTER = pattern(
  String.raw`^(?:\s?(?:and|or) (?:older|over|above|up|younger)|\+|\s?(?:of|ago|later|experience|warranty|earlier|before|apart|period|history)\b
    |\s?(?:patients|people|adults|individuals|women|men|persons|residents)\b|s\b)`,
  'i',
);

export function* detectAgeOver89(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  if (!document.hasDigit && !/ninety|hundred/i.test(text)) return;
  for (const pattern of [WITH_UNIT, WORDS]) {
    for (const { 0: value, index } of matchesOf(text, pattern)) {
      const spoken = /o|edad|alt|jährig|idade/i.test(value);
      const end = index + value.length;
      if (GENERAL_AFTER.test(text.slice(end, end + 24))) continue;
      const before = document.before(index, 24);
      if (GENERAL_BEFORE.test(before) && !(spoken && !/(?:over|above|under|below|than|least|most|between|up to|\d (?:to|and|or)|[<>=≥≤–-]|from|limit|ages)\s?$/i.test(before))) continue;
      if (!spoken && !/\bage|\bpt\b|patient|edad|alter|idade|\bis\b/i.test(document.before(index, 24)) && !/^\s?\/?\s?[MF]\b|^,? (?:male|female|man|woman|lady|gentleman|varón|mujer|hombre|homme|femme|Frau|Mann|homem)/.test(text.slice(end, end + 14))) continue;
      if (clinical || spoken) yield candidate('age-over-89', index, end, 'high', 4);
    }
  }
  for (const hit of document.labels('age-over-89')) {
    LABELLED.lastIndex = hit.value;
    const value = LABELLED.exec(text)?.[0];
    if (value === undefined || /[-–<>=≥≤]\s?$/.test(text.slice(Math.max(0, hit.value - 2), hit.value).replace(/[=:]\s?$/, '')) || GENERAL_AFTER.test(text.slice(LABELLED.lastIndex, LABELLED.lastIndex + 20))) continue;
    if (clinical && !/\b(?:min|max|limit)/i.test(document.before(hit.start, 12))) yield candidate('age-over-89', hit.value, LABELLED.lastIndex, 'high', 3);
  }
  if (!clinical) return;
  for (const { 0: value, index } of matchesOf(text, WITH_SEX)) yield candidate('age-over-89', index, index + value.length, 'high', 3);
  for (const { 0: whole, 1: age = '', index } of matchesOf(text, CUE)) {
    if (!aboutSomebody(document, index)) continue;
    const start = index + whole.indexOf(age);
    yield candidate('age-over-89', start, start + age.length, 'medium', 2);
  }
  for (const { 0: whole, 1: age = '', index } of matchesOf(text, SPOKEN)) {
    if (aboutSomebody(document, index)) yield candidate('age-over-89', index + whole.length - age.length, index + whole.length, 'medium', 2);
  }
  for (const { 0: whole, 1: age = '', index } of matchesOf(text, AT_AGE)) {
    const start = index + whole.indexOf(age);
    yield candidate('age-over-89', start, start + age.length, 'medium', 2);
  }
  for (const { 0: value, index } of matchesOf(text, APPOSITION)) {
    if (/\p{Lu}\p{Ll}+(?:,? | \()$/u.test(document.before(index, 24)) && /^[,.]|^ (?:with|pres|has|on|lives|who)|^\)/.test(text.slice(index + value.length, index + value.length + 9)) && aboutSomebody(document, index)) yield candidate('age-over-89', index, index + value.length, 'medium', 1);
  }
  for (const { 0: whole, 1: year = '', index } of matchesOf(text, BIRTH_YEAR)) {
    if (Number(year) <= OLDEST_YEAR) yield candidate('age-over-89', index + whole.length - 4, index + whole.length, 'medium', 2);
  }
}

function aboutSomebody(document: Document, position: number): boolean {
  return document.surroundings(position).person || /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(document.before(position, 40));
}
