import { detectPhi } from '../detectors/index.js';

const MAX_LENGTH = 80;
// Control characters, line and paragraph separators, and the marks that reorder or hide text in a terminal.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const URL_TAIL = /\b([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#@]*@)?([^\s/?#]*)[^\s]*/gi;

/**
 * The one way for text taken from code (names, hosts, keys, model ids) into a message, report or error: without
 * control characters, URLs cut to scheme and host, anything that looks like an identifier replaced by its class, at
 * most 80 characters.
 */
export function safeText(text: string): string {
  const plain = text.replace(UNPRINTABLE, ' ').replace(URL_TAIL, '$1$2').trim();
  const masked = mask(plain);
  return masked.length > MAX_LENGTH ? `${masked.slice(0, MAX_LENGTH - 1)}…` : masked;
}

function mask(text: string): string {
  let result = '';
  let position = 0;
  for (const match of detectPhi(text, { minConfidence: 'low' })) {
    result += `${text.slice(position, match.start)}[${match.type}]`;
    position = match.end;
  }
  return result + text.slice(position);
}
