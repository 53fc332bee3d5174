import { LABELS } from './words/labels.js';
import { tableCells } from './tables.js';
import { tokenize, type Token } from './tokens.js';
import type { PhiType } from './types.js';
import { pattern } from './pattern.js';

/** A label of an identifier class and the place where its value would begin. */
export interface LabelHit {
  readonly start: number;
  readonly end: number;
  /** First character of what follows the label, its separators and opening quotes. */
  readonly value: number;
  /** Whether something other than blanks parts label and value: a colon, `=`, a quote, a line break, "is". */
  readonly separated: boolean;
  /** Whether the label is the key of a field: JSON, XML, a query, a table cell. */
  readonly field: boolean;
  readonly label: string;
}

/** How a label may stand before its value: `near` with a blank alone, `apart` only with a separator, `field` only as a key. */
export type LabelMode = 'near' | 'apart' | 'field';

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: { readonly type: PhiType; readonly mode: LabelMode; readonly label: string }[];
}

const trie = buildTrie();

function buildTrie(): Node {
  const root: Node = { next: new Map(), entries: [] };
  for (const [type, mode, list] of LABELS) {
    for (const entry of list.split(/[;\n]/)) {
      const label = entry.trim().replace(/\s+/g, ' ');
      if (label === '') continue;
      const words = label.split(' ');
      plant(root, words, { type, mode, label });
      if (words.length > 1) plant(root, [words.join('')], { type, mode, label });
    }
  }
  return root;
}

/** Longest labels win, so the entries of a node are the labels that end there. */
function plant(root: Node, words: readonly string[], entry: Node['entries'][number]): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) node.next.set(word, (next = { next: new Map(), entries: [] }));
    node = next;
  }
  node.entries.push(entry);
}

export function labelsIn(text: string, tokens: readonly Token[]): ReadonlyMap<PhiType, readonly LabelHit[]> {
  const hits = new Map<PhiType, LabelHit[]>();
  for (let index = 0; index < tokens.length; index += 1) {
    const match = longestLabel(text, tokens, index);
    if (match === undefined) continue;
    const first = tokens[index];
    const last = tokens[match.last];
    index = match.last;
    if (first === undefined || last === undefined) continue;
    const gap = afterLabel(text, first.start, last.end);
    const before = text[first.start - 1];
    for (const { type, mode, label } of match.node.entries) {
      if (mode === 'apart' && !gap.separated) continue;
      if (mode === 'field' && !gap.field) continue;
      if (label.length <= 3 && !gap.separated && (before === '/' || /^(?:dl|mr|ss|pan|cp|ip|sn|ser|pa|cap|cc|bin|chi|nip|ein|sin|rg|nir|tin|ms|lp|acc|enc|fin|har|inv)$/.test(label)) && !/^[A-Z]+$/.test(text.slice(first.start, last.end))) continue;
      add(type, { start: first.start, end: last.end, label, ...gap });
    }
  }
  for (const { heading, headingStart, value } of tableCells(text)) {
    for (const { type, label } of entriesOf(heading)) {
      add(type, { start: headingStart, end: headingStart + heading.length, value, separated: true, field: true, label });
    }
  }
  return hits;

  function add(type: PhiType, hit: LabelHit): void {
    const list = hits.get(type);
    if (list === undefined) hits.set(type, [hit]);
    else list.push(hit);
  }
}

/** The labels that a heading as a whole is. */
function entriesOf(heading: string): Node['entries'] {
  const tokens = tokenize(heading);
  const match = longestLabel(heading, tokens, 0);
  return match?.last === tokens.length - 1 ? match.node.entries : [];
}

const BETWEEN_WORDS = /^[ \t\u00a0]{0,2}[-_./°º]{0,2}[ \t]{0,2}$/;

function longestLabel(text: string, tokens: readonly Token[], from: number): { node: Node; last: number } | undefined {
  let node = trie.next.get(tokens[from]?.word ?? '');
  let best: { node: Node; last: number } | undefined;
  for (let index = from; node !== undefined; index += 1) {
    if (node.entries.length > 0) best = { node, last: index };
    const here = tokens[index];
    const following = tokens[index + 1];
    if (here === undefined || following === undefined || following.start - here.end > 5) break;
    if (following.start > here.end && !BETWEEN_WORDS.test(text.slice(here.end, following.start))) break;
    node = node.next.get(following.word);
  }
  return best;
}

/** What may stand between a label and its value, in order. */
const REST_OF_KEY = /\d?(?:\[\d{1,2}\])?(?:\+4)?/y;
const OF_WHOM = / (?:of the|of|for the|for|de la|del|de|des|der|du|da|do) (?:pacientes?|patient(?:en|in|e)?|pt|member|caller|paziente)(?=[ "']?[:=]| ["']?[A-Z]{0,4}-?\d)/iy;
/** `SSN on the disability form is ...`. */
const DETOUR = pattern(
  String.raw` (?:on|in|of|for|from|listed|printed|shown|given|recorded|under)(?: [a-z'’-]{1,14}){1,5}? (?:is|was|reads|shows|says|es|ist|é|est):? (?=["'#(]?[A-Z]{0,4}[-+(]?\d)`,
  'y',
);
const NEXT_CELL = /<\/t[dh]>\s{0,8}<t[dh](?:[ \t][^<>\n]{0,80})?>\s{0,4}/y;
const ABBREVIATED = pattern(
  String.raw`nr$|(?:^|[^a-z])(?:no|nr|num|acct|acc|sec|t[eé]l|ph|lic|reg|rec|pol|grp|geb|nac|cert|pat|ref|ser|pt|nasc|inv|conf|enc|auth|ins|mob|stmt
    |soc|hosp|med|av|id|n|am|est|appt|admin)$`,
  'i',
);
const DOT = /\./y;
const ASIDE = /[ \t]{0,2}\((?![^()\n]*\d{3})[^()\n]{1,24}\)/y;
const CLOSE = /["'`*_\])\\]{0,4}/y;
const KIND = /[ \t]{0,2}(?:(?:numbers?|numero|número|num|nummer|nbr|no|nr|n[º°]|ids?|code|ref|on file)(?![\p{L}\d_])\.?|#|№)(?:[ \t]{0,2}["'`*_]{1,3})?/uy;
const SECOND_KIND = /[ \t]{0,2}(?:ID|Id|No\.|no\.|Nr\.|#)[ :#]{1,2}(?=[A-Z\d])/y;
const ATTRIBUTE = /(?:[ \t]+[\w:-]{1,24}[ \t]?=[ \t]?["'][^"'<>\n]{0,60}["']){0,4}?[ \t]+(?:value|extension|content|displayName)[ \t]?=[ \t]?\\?["']/y;
const TAG_END = /(?:[ \t][^<>\n]{0,100})?>\s{0,4}/y;
const SIBLING = /,\s{0,8}\\?["']?(?:value|text|display|answer|content|val|default|valueString|examples?)\\?["']?\s?:\s?\[?\\?["']?/y;
const SIGN = /[ \t]{0,4}(?::=|=>|={1,3}|->|[→#|–—]|::?|-{1,2}(?=[ \t])|,(?=["']| \(?\d{3}))/y;
const VERB = pattern(
  String.raw`[ \t]{1,2}(?:is listed as|is|was|are|reads|shows|ending in|ends in|ending|es|ist|lautet|lauten|est|é|of|on record|to|at|by|like|equals?|eq
    |el|le|am)(?=[ \t"'])`,
  'y',
);
const OPEN = /\s{0,3}(?:\r?\n[ \t]{0,8})?(?:\[\s{0,6})?(?:\{\s{0,6}["']?(?:value|text)["']?\s?:\s?)?[\\"'`*_(<[#“«„%]{0,4}[ \t]{0,2}/y;

function afterLabel(text: string, start: number, end: number): { value: number; separated: boolean; field: boolean } {
  let at = end;
  const eat = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match?.index !== at) return '';
    at = pattern.lastIndex;
    return match[0];
  };
  const before = text.charAt(start - 1);
  if (ABBREVIATED.test(text.slice(start, end)) || text[end + 1] === ':') eat(DOT);
  eat(REST_OF_KEY);
  eat(OF_WHOM);
  if (eat(NEXT_CELL) !== '') return { value: at, separated: true, field: true };
  if (before === '<' || (before === ':' && /<\w{1,12}:$/.test(text.slice(Math.max(0, start - 14), start)))) {
    const inAttribute = eat(ATTRIBUTE) !== '';
    if (inAttribute || eat(TAG_END) !== '') return { value: at, separated: true, field: true };
  }
  const bold = text.slice(at, at + 2) === '**';
  const aside = eat(ASIDE);
  const closed = eat(CLOSE);
  const kind = aside === '' ? eat(KIND) + eat(ASIDE) : eat(KIND);
  const sibling = /["']/.test(closed) ? eat(SIBLING) || eat(ATTRIBUTE) || eat(TAG_END) : '';
  let sign = sibling === '' ? eat(SIGN) : '';
  if (sign !== '') {
    eat(CLOSE);
    eat(SECOND_KIND);
  }
  const verb = sign === '' && sibling === '' ? eat(DETOUR) || eat(VERB) : '';
  if (sign !== '' && /^\s?(?:=|:)/.test(sign)) sign += eat(SIGN);
  const opening = eat(OPEN);
  const quotedKey = /["']/.test(closed) && (sign.includes(':') || sign.includes('='));
  const assigned = sign.trim() === '=' || /[&?]$/.test(text.slice(Math.max(0, start - 1), start));
  const separated = sign !== '' || verb !== '' || sibling !== '' || kind.includes('#') || /["'`\n(]/.test(opening) || (bold && closed.includes('*'));
  return { value: at, separated, field: quotedKey || assigned || sibling !== '' };
}
