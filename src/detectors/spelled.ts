const DIGIT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    zero: '0', oh: '0', o: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
    cero: '0', uno: '1', dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', siete: '7', ocho: '8', nueve: '9',
  }),
);

const ITEM = /[\s,;.–-]{0,3}(?:(double|triple)[ -])?([a-z]{1,6}|\d)(?![a-z\d])/iy;

export interface SpelledDigits {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** A number said digit by digit, in words or single digits: `five two eight, six one, three three four seven`. */
export function readSpelledDigits(text: string, at: number): SpelledDigits | undefined {
  let digits = '';
  let end = at;
  let start = at;
  ITEM.lastIndex = at;
  for (let count = 0; count < 24; count += 1) {
    const match = ITEM.exec(text);
    const word = match?.[2]?.toLowerCase();
    if (match === null || word === undefined) break;
    const digit = /\d/.test(word) ? word : DIGIT_WORDS.get(word);
    if (digit === undefined) break;
    if (digits === '') start = ITEM.lastIndex - word.length - (match[1] === undefined ? 0 : match[1].length + 1);
    digits += digit.repeat(match[1] === undefined ? 1 : match[1].toLowerCase() === 'double' ? 2 : 3);
    end = ITEM.lastIndex;
  }
  return digits.length < 4 ? undefined : { start, end, digits };
}
