/** A regular expression whose source is written over several lines; line breaks and the indentation behind them do not count. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source.replace(/\n\s*/g, ''), flags);
}

/** A piece of such a source, to build others from. */
export function source(text: string): string {
  return text.replace(/\n\s*/g, '');
}
