const LONGEST = 120;
const MOST_WORDS = 16;
/** Between a small and a capital letter, before the last capital of an acronym, and between letters and digits. */
const BOUNDARY = /(?<=[\p{Ll}\p{Lo}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;
const SEPARATOR = /[^\p{L}\d]/u;
const MARKS = /\p{M}+/gu;

/** The words of a name, lower case and without accents: `patientDOB`, `PATIENT_DOB` and `patient-dob` are `patient dob`. */
export function wordsOf(name: string): readonly string[] {
  if (name.length > LONGEST) return [];
  let words = remembered.get(name);
  if (words === undefined) {
    const plain = name.normalize('NFD').replace(MARKS, '').replaceAll("'", '');
    const parts = plain.replace(BOUNDARY, ' ').split(SEPARATOR).filter((word) => word !== '');
    words = parts.slice(0, MOST_WORDS).map((word) => word.toLowerCase());
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, words);
  }
  return words;
}

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, readonly string[]>();

/** The singular of an English plural, or the word itself. */
export function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('noses')) return `${word.slice(0, -2)}is`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('is') && !word.endsWith('us') ? word.slice(0, -1) : word;
}
