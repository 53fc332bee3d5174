import { canaries } from './synthetic-phi.js';

/** The part of a value that gives it away: more than half of a long one; of a URL what follows the host. */
const telling = canaries.map(({ type, value }) => {
  const own = value.replace(/^https?:\/\/[^/]+/, '').toLowerCase();
  return { type, part: own.length < 8 ? own : own.slice(0, Math.floor(own.length / 2) + 1) };
});

/** The classes whose canary a text gives away. */
export function leaks(text: string): string[] {
  const lower = text.toLowerCase();
  return telling.filter(({ part }) => lower.includes(part)).map(({ type }) => type);
}
