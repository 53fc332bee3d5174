import { candidate, type Candidate } from './candidate.js';
import { isIban, passesLuhn } from './checks.js';
import type { Document } from './document.js';
import { labelledIds } from './identifier.js';
import { matchesOf, pattern } from './pattern.js';
import { wordSet } from './words/lists.js';

const SHAPE = { digits: 4, nearDigits: 4, groups: true };
const CARD = /(?<![\w.-])(?:\d{4}[- ]?){3}\d{1,7}(?![\w-]|\.\d)/g;
const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g;
const MASKED_CARD = pattern(
  String.raw`\b(?:card|visa|mastercard|amex|account|acct)\b[^.\n]{0,30}?(?:ending(?: in| with)?|ends (?:in|with)|last (?:four|4)(?: digits)?
    |[x*•]{2,}-?)[^\d\n]{0,6}(\d{4})(?!\d)`,
  'gi',
);
/** Numbers that payment providers publish for tests. */
const TEST_CARDS = wordSet(`
  4242424242424242 4111111111111111 4012888888881881 5555555555554444 5105105105105100 4000056655665556 378282246310005
  371449635398431 6011111111111117 6011000990139424 30569309025904 3530111333300000 2223003122003222 4222222222222 4000000000000002 1234567812345670
`);
/** Labels that mean money of a patient in any text. */
const SURE = /^(?:fin|fin n.*|har|hsp account|guarantor.*|patient a.*|pat acct|pacct|hsa.*|fsa.*|hra.*|hospital .*)$/;
const LOOSE = pattern(
  String.raw`^(?:card|cc|visa|discover|bill|invoice|inv|statement|checking|savings|pan|pix|swift|ledger|conta|compte|cuenta|konto|guarantor|routing|aba
    |wallet|loan|fatura|facture|factura|rechnung|discover|account|collections account|har|tarjeta|a c|bin|payment plan)$`,
);

export function* detectAccount(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  for (const { 0: value, index } of matchesOf(text, CARD)) {
    const digits = value.replace(/\D/g, '');
    if (!/^[3-6]/.test(digits) || !passesLuhn(digits) || TEST_CARDS.has(digits)) continue;
    if (clinical || /card|visa|mastercard|amex|cc\b/i.test(document.before(index, 40))) yield candidate('account', index, index + value.length, 'high', 3);
  }
  for (const { 0: value, index } of matchesOf(text, IBAN)) {
    const bare = value.replace(/ /g, '');
    if (isIban(bare) && !PUBLIC_IBANS.has(bare)) yield candidate('account', index, index + value.length, clinical ? 'high' : 'medium', 3);
  }
  for (const { start, end, hit } of labelledIds(document, document.labels('account'), SHAPE)) {
    const value = text.slice(start, end);
    const sure = SURE.test(hit.label);
    if (!clinical && !sure) continue;
    if (LOOSE.test(hit.label) && !hit.separated && /^\d{1,5}$/.test(value)) continue;
    if (/^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(value) && !/acc|fin|konto/.test(hit.label)) continue;
    if (TEST_CARDS.has(value.replace(/\D/g, ''))) continue;
    yield candidate('account', start, end, hit.separated || sure ? 'high' : 'medium', 3);
  }
  if (!clinical) return;
  for (const { 0: whole, 1: digits = '', index } of matchesOf(text, MASKED_CARD)) {
    const end = index + whole.length;
    yield candidate('account', end - digits.length, end, 'medium', 2);
  }
}

/** Examples of the registry and of banks' help pages. */
const PUBLIC_IBANS = wordSet('GB82WEST12345698765432 DE89370400440532013000 FR1420041010050500013M02606 GB29NWBK60161331926819 ES9121000418450200051332 NL91ABNA0417164300');
