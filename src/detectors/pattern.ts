/** A regular expression whose source is written over several lines; line breaks and the indentation behind them do not count. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replace(/\n\s*/g, ''), flags);
}

/** A piece of such a source, to build others from. */
export function source(text: string): string {
  return text.replace(/\n\s*/g, '');
}

/** `matchAll` without the copy of the expression that it makes: texts are read section by section, by many expressions. */
export function* matchesOf(text: string, expression: RegExp): Generator<RegExpExecArray> {
  for (let at = 0; ; ) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null) return;
    at = expression.lastIndex;
    yield match;
  }
}

/** How long a match may be that `matchesNear` finds. */
const LONGEST = 120;
/** How far expressions look behind themselves. */
const BEHIND = 8;

/** Matches that begin at most `reach` characters in front of one of the places, which are in order. */
export function* matchesNear(text: string, expression: RegExp, places: readonly number[], reach: number): Generator<RegExpExecArray> {
  for (let next = 0; next < places.length; ) {
    const start = Math.max(0, (places[next] ?? 0) - reach);
    let last = places[next] ?? 0;
    for (next += 1; next < places.length && (places[next] ?? 0) - reach <= last + BEHIND; next += 1) last = places[next] ?? last;
    const from = Math.max(0, start - BEHIND);
    const stretch = text.slice(from, last + LONGEST);
    for (let at = start - from; ; ) {
      expression.lastIndex = at;
      const match = expression.exec(stretch);
      if (match === null || match.index + from > last) break;
      at = expression.lastIndex;
      match.index += from;
      yield match;
    }
  }
}
