import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { FREE_MAIL, isReservedHost, isRoleMailbox } from './words/reserved.js';
import { matchesOf, pattern } from './pattern.js';

const SHAPE = /(?<![\w.+@/:-])(?:mailto:)?([\p{L}\d][\p{L}\d._%+'-]{0,63})@((?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24})(?![\w@-]|\.\p{L})/giu;
const AT = String.raw`\s?(?:\[at\]|\(at\)|\{at\}|<at>)\s?|\s+(?:at|AT|arroba)\s+`;
const DOT = String.raw`\s?(?:\[dot\]|\(dot\)|\{dot\}|<dot>)\s?|\s+(?:dot|DOT|punto)\s+|\.`;
const SPELLED = pattern(
  String.raw`(?<![\w@.])(?!(?:her|him|them|me|us|you|it|patient|is|to)\s)[A-Za-z][\w+-]{0,30}(?:(?:${DOT}|\s+(?:underscore|dash)\s+
    |_)[\w+-]{1,30}){0,3}(?:${AT})[A-Za-z][\w-]{1,30}(?:(?:${DOT})[A-Za-z]{2,12}){1,2}\b`,
  'g',
);
const OWNER = /\b(?:patient|pt|caller|member|guardian|mother|father|daughter|son|wife|husband|spouse|caregiver|client|her|his)\b/i;

export function* detectEmail(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  if (text.includes('@')) for (const match of matchesOf(text, SHAPE)) {
    const [whole, local = '', host = ''] = match;
    if (isReservedHost(host) || isRoleMailbox(local) || /\.(?:png|jpe?g|svg|js|ts)$/i.test(host)) continue;
    const start = match.index + whole.length - local.length - host.length - 1;
    if (document.masked(start, match.index + whole.length)) continue;
    const personal = FREE_MAIL.has(host.toLowerCase());
    const owned = clinical || OWNER.test(document.before(start, 60));
    if (!personal && !owned) continue;
    yield candidate('email', start, match.index + whole.length, personal && owned ? 'high' : 'medium', 6);
  }
  if (!/[[({<]at[\])}>]|\b(?:dot|punto)\b/i.test(text) || (!clinical && document.labels('email').length === 0)) return;
  for (const { 0: value, index } of matchesOf(text, SPELLED)) {
    if (!/\b(?:dot|punto)\b/i.test(value) || !/\b(?:at|arroba)\b/i.test(value)) {
      if (!/[[({<]at[\])}>]/i.test(value)) continue;
    }
    const host = value.toLowerCase().replace(/[\s[\](){}<>]+/g, ' ').split(/ (?:at|arroba) /)[1] ?? '';
    if (/^(?:example|test|domain|company)\b/.test(host)) continue;
    yield candidate('email', index, index + value.length, 'medium', 5);
  }
}
