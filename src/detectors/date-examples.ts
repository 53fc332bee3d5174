import type { Document } from './document.js';
import { pattern } from './pattern.js';
import { wordSet } from './words/lists.js';

/** Words of time that say nothing of whose time it is: `last 30 days`, `since`, `next Tuesday`, `in two weeks`. */
const RELATIVE = wordSet(`
  yesterday today tomorrow tonight now last next this past previous coming recent ago since before after until till between during within in on at by
  from to of the a an day days week weeks month months year years hour hours quarter weekend morning afternoon evening night noon one two three four
  five six seven ten few couple any mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday
  ayer hoy hace ultimos ultimas dias semana semanas desde gestern heute seit vom am der den hier depuis le la el jours semaines ontem ha
`);
const JOINING = wordSet('or and o y u oder und ou et e de del');
const MONTHS = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic januar februar marz mai juni juli oktober
  dezember okt dez janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre janeiro fevereiro marco maio junho julho setembro
  outubro novembro dezembro st nd rd th
`);
/** What opens a list of examples. */
const OPENING = pattern(
  String.raw`(?:^|[^\p{L}])(?:e\.? ?g|for example|for instance|such as|like|examples?|samples?|formatted as|formats?|in the form|iso|accepts?|y{4}|j{4}|a{4}
    |por ejemplo|p\.? ?ej|por exemplo|par exemple|p\. ?ex|z\. ?b|zum beispiel|beispiele?|ejemplos?|exemples?|exemplos?)$`,
  'iu',
);
const REACH = 120;
const END_OF_ITEMS = /[;\n]|[.!?]\s/;
const TWO_QUOTED = /["'“‘`][^"'”’`]{1,60}["'”’`][^"'“‘`]{1,8}["'“‘`]/;

/** Whether a date only shows how dates may be written: in a list of examples, or among quoted phrases of time. */
export function isExampleDate(document: Document, start: number, end: number): boolean {
  const { text } = document;
  let from = start;
  let relative = false;
  for (const { word, start: at, end: to } of document.tokensIn({ start: start - REACH, end: start }).toReversed()) {
    if (END_OF_ITEMS.test(text.slice(to, from))) break;
    if (!isOfTime(word)) {
      if (OPENING.test(text.slice(Math.max(0, to - 16), to))) return true;
      break;
    }
    relative ||= RELATIVE.has(word);
    from = at;
  }
  let until = end;
  for (const { word, start: at, end: to } of document.tokensIn({ start: end, end: end + REACH })) {
    if (!isOfTime(word) || END_OF_ITEMS.test(text.slice(until, at))) break;
    relative ||= RELATIVE.has(word);
    until = to;
  }
  return relative && TWO_QUOTED.test(text.slice(Math.max(0, from - 1), until + 1));
}

function isOfTime(word: string): boolean {
  return RELATIVE.has(word) || JOINING.has(word) || MONTHS.has(word);
}
