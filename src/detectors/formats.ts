import { candidate, type Candidate } from './candidate.js';
import { isFiller } from './checks.js';
import type { Document } from './document.js';
import { isPlaceholderId } from './identifier.js';
import type { PhiType } from './types.js';
import { isPublicPhone } from './words/reserved.js';
import { PLACEHOLDER_NAMES, PLACEHOLDER_WORDS } from './words/public-names.js';
import { fold } from './tokens.js';
import { matchesOf, pattern } from './pattern.js';

/** Messages in which the position says what a value is: HL7 v2 and X12. */
export function* detectInMessages(document: Document): Generator<Candidate> {
  const { text } = document;
  if (text.includes('|')) yield* hl7(document);
  if (text.includes('*')) yield* x12(document);
  if (text.includes('"value"')) yield* fhirIdentifiers(document);
  if (text.includes('(0010,')) yield* dicom(document);
}

/** Identifier types of HL7 table 0203. */
const FHIR_CODES: ReadonlyMap<string, PhiType> = new Map([['MR', 'mrn'], ['MRN', 'mrn'], ['PI', 'mrn'], ['PT', 'mrn'], ['SS', 'ssn'], ['SB', 'ssn'], ['DL', 'license'], ['PPN', 'license'], ['MB', 'health-plan-id'], ['MC', 'health-plan-id'], ['SN', 'health-plan-id'], ['AN', 'account'], ['VN', 'other-id'], ['UDI', 'device'], ['SNO', 'device']]);
const FHIR_IDENTIFIER = /"code"\s?:\s?"([A-Z]{2,3})"[^{}]{0,80}\}\s{0,8}\]?[^{}]{0,80}\}?\s{0,8},?\s{0,8}(?:"system"\s?:\s?"[^"]{0,120}",\s{0,8})?"value"\s?:\s?"([^"\n]{3,60})"/g;

function* fhirIdentifiers(document: Document): Generator<Candidate> {
  for (const { 0: whole, 1: code = '', 2: value = '', index } of matchesOf(document.text, FHIR_IDENTIFIER)) {
    const type = FHIR_CODES.get(code);
    if (type !== undefined) yield* report(document, type, value, index + whole.length - value.length - 1);
  }
}

/** Elements of a DICOM header as tools print them: `(0010,0020) LO [4471882]`. */
const DICOM_TAGS: ReadonlyMap<string, PhiType> = new Map([['0010,0010', 'name'], ['0010,0020', 'mrn'], ['0010,0030', 'date'], ['0010,1001', 'name'], ['0010,1040', 'address'], ['0010,2154', 'phone'], ['0008,0050', 'other-id'], ['0008,0020', 'date']]);
const DICOM_ELEMENT = /\(([0-9a-fA-F]{4},[0-9a-fA-F]{4})\)[ \t]{1,4}(?:[A-Z]{2}[ \t]{1,4})?\[([^\]\n]{1,80})\]/g;

function* dicom(document: Document): Generator<Candidate> {
  for (const { 0: whole, 1: tag = '', 2: value = '', index } of matchesOf(document.text, DICOM_ELEMENT)) {
    const type = DICOM_TAGS.get(tag.toLowerCase());
    if (type !== undefined) yield* report(document, type, value, index + whole.length - value.length - 1);
  }
}

type FieldMap = Readonly<Record<number, PhiType>>;

/** Fields by segment, counted as the standard counts them. */
const HL7: Readonly<Record<string, FieldMap>> = {
  PID: { 2: 'mrn', 3: 'mrn', 4: 'mrn', 5: 'name', 6: 'name', 7: 'date', 9: 'name', 11: 'address', 13: 'phone', 14: 'phone', 18: 'account', 19: 'ssn', 20: 'license', 21: 'mrn', 29: 'date' },
  NK1: { 2: 'name', 4: 'address', 5: 'phone', 6: 'phone', 16: 'date', 30: 'name', 31: 'phone', 37: 'ssn' },
  GT1: { 2: 'account', 3: 'name', 5: 'address', 6: 'phone', 7: 'phone', 8: 'date', 12: 'ssn' },
  IN1: { 8: 'health-plan-id', 16: 'name', 18: 'date', 19: 'address', 36: 'health-plan-id', 49: 'health-plan-id' },
  IN2: { 2: 'ssn', 6: 'health-plan-id', 8: 'health-plan-id', 61: 'health-plan-id' },
  MRG: { 1: 'mrn', 7: 'name' },
  PV1: { 19: 'other-id', 44: 'date', 45: 'date' },
  OBR: { 2: 'other-id', 3: 'other-id', 7: 'date', 14: 'date', 22: 'date' },
  ORC: { 2: 'other-id', 3: 'other-id' },
  SCH: { 1: 'other-id', 2: 'other-id' },
  ACC: { 1: 'date' },
  TXA: { 4: 'date' },
  SPM: { 17: 'date' },
};
const SEGMENT = pattern(
  String.raw`(?<![A-Za-z0-9])(PID|NK1|GT1|IN1|IN2|MRG|PV1|OBR|ORC|SCH|ACC|TXA|SPM)\|([^\n\r]{2,1200}?)(?=\\r|\\n|[\n\r]|<cr>|\s(?:MSH|EVN|PID|PD1|NK1
    |PV1|PV2|OBR|OBX|ORC|AL1|DG1|IN1|IN2|GT1|ZPD|NTE|SCH|SPM|ACC)\||$)`,
  'g',
);

function* hl7(document: Document): Generator<Candidate> {
  for (const match of matchesOf(document.text, SEGMENT)) {
    const [, segment = '', body = ''] = match;
    let at = match.index + segment.length + 1;
    let position = 1;
    for (const field of body.split('|')) {
      const type = HL7[segment]?.[position];
      if (type !== undefined) yield* fieldValues(document, type, field, at);
      at += field.length + 1;
      position += 1;
    }
  }
}

function* fieldValues(document: Document, type: PhiType, field: string, at: number): Generator<Candidate> {
  let start = at;
  for (const repetition of field.split('~')) {
    const components = repetition.split('^');
    if (type === 'address') {
      let from = start;
      for (const [index, component] of components.entries()) {
        if (index === 0 && /\d/.test(component) && /\p{L}/u.test(component)) yield* report(document, 'address', component, from);
        if (index === 2 && /^\p{L}[\p{L} .'-]+$/u.test(component)) yield* report(document, 'address', component, from);
        if (index === 4 && /^\d{5}/.test(component)) yield* report(document, 'zip', component, from);
        from += component.length + 1;
      }
    } else if (type === 'name') {
      yield* report(document, 'name', /^[^^]+(?:\^[^^]*){0,2}/.exec(repetition)?.[0].replace(/(?<!\^)\^+$/, '') ?? '', start);
    } else {
      const value = components.find((component) => component !== '') ?? '';
      yield* report(document, type, value, start + repetition.indexOf(value));
    }
    start += repetition.length + 1;
  }
}

/** Elements by segment and qualifier. A segment whose qualifier is not listed says nothing of a patient. */
const X12_NAMES = new Set(['IL', 'QC', '74', '03', '31', 'LR', 'S1', 'S3', 'QD', 'GW', 'E1', '1X']);
const X12_REFERENCES: ReadonlyMap<string, PhiType> = new Map([
  ['SY', 'ssn'], ['0F', 'health-plan-id'], ['1L', 'health-plan-id'], ['IG', 'health-plan-id'], ['1W', 'health-plan-id'], ['6P', 'health-plan-id'], ['HJ', 'health-plan-id'], ['EJ', 'account'],
  ['D9', 'other-id'], ['F8', 'other-id'], ['G1', 'other-id'], ['9F', 'other-id'], ['EA', 'mrn'], ['Y4', 'other-id'], ['XZ', 'other-id'],
]);
const ELEMENTS = /(?<![A-Za-z0-9])(NM1|N3|N4|DMG|REF|DTP|PER|CLM|TRN|INS)\*([^~\n\r]{1,200})/g;

function* x12(document: Document): Generator<Candidate> {
  let aboutPerson = false;
  for (const match of matchesOf(document.text, ELEMENTS)) {
    const [, segment = '', body = ''] = match;
    const elements: { text: string; at: number }[] = [];
    let at = match.index + segment.length + 1;
    for (const element of body.split('*')) {
      elements.push({ text: element, at });
      at += element.length + 1;
    }
    const get = (index: number): { text: string; at: number } => elements[index - 1] ?? { text: '', at };
    const give = (type: PhiType, index: number): Iterable<Candidate> => report(document, type, get(index).text, get(index).at);
    if (segment === 'NM1') {
      aboutPerson = X12_NAMES.has(get(1).text);
      if (!aboutPerson || get(2).text === '2') continue;
      const last = get(3);
      const first = get(4);
      if (first.text === '') yield* report(document, 'name', last.text, last.at);
      else yield* report(document, 'name', document.text.slice(last.at, first.at + first.text.length), last.at);
      yield* give(get(8).text === '34' ? 'ssn' : 'health-plan-id', 9);
    } else if (segment === 'DMG') yield* give('date', 2);
    else if (segment === 'REF') {
      const type = X12_REFERENCES.get(get(1).text);
      if (type !== undefined) yield* give(type, 2);
    } else if (segment === 'DTP') yield* give('date', 3);
    else if (segment === 'CLM') yield* give('account', 1);
    else if (aboutPerson && segment === 'N3') yield* give('address', 1);
    else if (aboutPerson && segment === 'N4') {
      yield* give('address', 1);
      yield* give('zip', 3);
    } else if (aboutPerson && segment === 'PER') {
      yield* give('name', 2);
      for (const index of [3, 5, 7]) if (/^(?:TE|HP|CP|WP)$/.test(get(index).text)) yield* give('phone', index + 1);
    }
  }
}

function* report(document: Document, type: PhiType, raw: string, at: number): Generator<Candidate> {
  const value = raw.trim();
  const start = at + raw.indexOf(value);
  if (document.masked(start, start + value.length) || !fits(type, value)) return;
  yield candidate(type, start, start + value.length, 'high', 8);
}

/** Whether a value is of its type, and not a filler. */
function fits(type: PhiType, value: string): boolean {
  const digits = value.replace(/\D/g, '');
  switch (type) {
    case 'name': {
      const words = fold(value).match(/\p{L}+/gu) ?? [];
      return words.length > 0 && !/\d/.test(value) && !words.some((word) => PLACEHOLDER_WORDS.has(word)) && !PLACEHOLDER_NAMES.has(words.join(' ')) && !/^[$<]/.test(value);
    }
    case 'date':
      return /^(?:1[89]|20)\d{6}/.test(value);
    case 'phone':
      return digits.length >= 7 && !isPublicPhone(digits);
    case 'ssn':
      return digits.length === 9 && !isFiller(digits);
    case 'zip':
      return /^\d{5}/.test(value) && !isFiller(value.slice(0, 5));
    case 'address':
      return /\p{L}{3}/u.test(value) && !/\b(?:ANYTOWN|MAIN ST|ANY ST|SAMPLE|TEST)\b/i.test(value);
    default:
      return digits.length >= 3 && !isPlaceholderId(value);
  }
}
