import { findIdentifiers } from './identifiers.js';

const MAX_LENGTH = 80;
const MAX_REMEMBERED = 1000;
/** What is read of a long text, and how much of its end is never shown: an identifier there may have been cut. */
const READ = 1000;
const CUT_END = 200;
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Marks that reorder or hide text in a terminal, and what is no character. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]+/gu;
const URL_TAIL = /([a-z][a-z0-9+.-]{0,20}:\/\/)(?:[^\s/?#@]*@)?([^\s/?#]*)(?:[/?#]\S*)?/gi;

/**
 * The one way for text taken from code or settings (names, hosts, keys, model ids) into a message, report or error:
 * without control characters, URLs cut to scheme and host, anything that looks like an identifier replaced by its class,
 * and only then cut to `longest` characters.
 */
export function safeText(text: string, longest = MAX_LENGTH): string {
  const key = `${String(longest)} ${text}`;
  let safe = text.length > MAX_LENGTH ? undefined : remembered.get(key);
  if (safe === undefined) {
    safe = makeSafe(text, longest);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    if (text.length <= MAX_LENGTH) remembered.set(key, safe);
  }
  return safe;
}

/** The same few names stand in every message of a run. */
const remembered = new Map<string, string>();

function makeSafe(text: string, longest: number): string {
  const isCut = text.length > READ;
  const plain = clean(decode(clean(text.slice(0, READ))));
  const masked = mask(plain, isCut ? Math.max(0, plain.length - CUT_END) : plain.length);
  const characters = Array.from(masked);
  if (characters.length <= longest) return isCut ? `${masked}…` : masked;
  return `${characters.slice(0, longest - 1).join('')}…`;
}

function clean(text: string): string {
  return text.replace(BREAKS, ' ').replace(INVISIBLE, '').replace(URL_TAIL, '$1$2').trim();
}

/** Detectors read what stands in a path or key that is percent-encoded. */
function decode(text: string): string {
  return text.replace(/(?:%[\dA-F]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return ' ';
    }
  });
}

/** The text up to `end`, with classes in place of identifiers. */
function mask(text: string, end: number): string {
  let result = '';
  let position = 0;
  for (const span of findIdentifiers(text)) {
    if (span.start >= end) break;
    result += `${text.slice(position, span.start)}[${span.label}]`;
    position = span.end;
  }
  return result + text.slice(position, Math.max(position, end));
}
