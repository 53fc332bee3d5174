import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { labelledIds } from './identifier.js';
import type { LabelHit } from './labels.js';
import { pattern } from './pattern.js';

const SHAPE = { digits: 2, nearDigits: 3, wordy: true };
/** Words between a label and its value: `retina template RT=`, `record no.`, `hash sha256:`, `ID`. */
const BRIDGE = pattern(
  String.raw`(?:(?:id|ids|no|number|template|templates|hash|record|reference|ref|file|token|code|vector|key|scan|sample|profile|signature|sha-?256
    |sha-?1|md5|enrolled as|stored as|stored under|on file as|enrollment|captured|capture|data|print|match|matched|for (?:the 
    |this )?(?:patient|pt)|of (?:the |this )?patient|(?:the |this )?(?:patient|pt)|left|right|thumb|index|finger|eye|hand|from|under|as|with
    |to|was|is|[A-Z]{1,6}(?==))[\s.:=#,"'(-]{1,4}){1,5}`,
  'iy',
);
const RELEASE = pattern(
  String.raw`\b(?:certificate|key|release|ssh|gpg|pgp|tls|ssl|public key|commit|browser|canvas|request|cache|content|checksum|docker|image digest
    |audio file|http)\b`,
  'i',
);

export function* detectBiometric(document: Document): Generator<Candidate> {
  if (!document.clinical) return;
  const { text } = document;
  const hits = document.labels('biometric').map((hit) => bridged(text, hit));
  for (const { start, end, hit } of labelledIds(document, hits, SHAPE)) {
    const value = text.slice(start, end);
    if (/^[a-z]+$/i.test(value) || (/^\d{1,3}$/.test(value) && !hit.separated)) continue;
    if (/[a-z]{4,}/i.test(value) && !/[-_:./=]/.test(value) && !/\d{3}/.test(value)) continue;
    const sentence = document.sentence(start);
    if (RELEASE.test(text.slice(sentence.start, sentence.end)) && !/patient|\bpt\b/i.test(text.slice(sentence.start, sentence.end))) continue;
    yield candidate('biometric', start, end, 'high', 5);
  }
}

function bridged(text: string, hit: LabelHit): LabelHit {
  BRIDGE.lastIndex = hit.value;
  const bridge = BRIDGE.exec(text);
  return bridge === null ? hit : { ...hit, value: BRIDGE.lastIndex, separated: hit.separated || /[:=#(]/.test(bridge[0]) };
}
