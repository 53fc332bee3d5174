import type { Document } from './document.js';
import type { LabelHit } from './labels.js';
import { isGiven, lowerNameAt, nameAt, partsOf, reversedNameAt, type NameSpan } from './name-parts.js';
import type { Confidence } from './types.js';
import { wordSet } from './words/lists.js';
import { pattern } from './pattern.js';

export interface LabelledName {
  readonly span: NameSpan;
  readonly confidence: Confidence;
}

/** Labels behind which hardly anything but a person's name stands. */
const SURE = pattern(
  String.raw`name|nombre|nome|nom |nom$|prenom|vorname|apellido|surname|forename|given|family|kin|nok|emergency|notfall|proxy|guarantor|policy ?holder
    |cardholder|decedent|paciente|paziente|patienten|patient name|sobrenome|urgencia|emergencia|responsible|guardian`,
);
/** One part of a name, as forms and records keep it. */
const PART = pattern(
  String.raw`^(?:name last|name first|first(?: name)?|last(?: name)?|firstname|lastname|given(?: names?)?|family(?: name)?|fname|lname|givenname
    |familyname|middle ?name|surname|forename|apellidos?|primer apellido|vorname|nachname|familienname|prenoms?|nom de famille|sobrenome
    |primeiro nome|ultimo nome|maidenname|maiden name|mothers? maiden name|geburtsname|alias|aliases|insured (?:first|last)
    |subscriber (?:first|last)|nickname|preferred name|nom|nombre|nome)$`,
);
/** Names of other things: a drug, a tool, a column. */
const OF_A_THING = pattern(
  String.raw`(?:provider|doctor|physician|clinician|nurse|surgeon|attending|staff|agent|assistant|bot|model|drug|medication|med|facility|hospital
    |clinic|pharmacy|practice|test|file|tool|function|product|company|organi[sz]ation|brand|generic|plan|insurance|payer|host|domain|project
    |field|column|table|variable|class|package|event|server|service|study|lab|disease|condition|procedure|device|school|department|app|author
    |prescriber|vendor|trial|specialty|persona|your|character|pet|street|city|template|schema|node|index|key|image|tag|user|display|component
    |hook|method|module|category|item|skill|team|channel|group|role|dog|cat|song|book|movie|game|recipe|dish|world|planet|store|hotel
    |restaurant|form|page|section|step|task|workflow|dataset|metric|parameter|property|attribute|process|resource|bucket|branch|repo
    |repository|stage|job|environment|cluster|region|location|place|country|state|language|color|font|theme|event)(?:['’]s)?[ _.-]?$`,
  'i',
);
const WEAK = pattern(
  String.raw`^(?:fn|name|full ?name|contact|client|member|re|speaker|attendee|user name|display ?name|text|insured|customer(?: ?name)?
    |participant(?: name)?|passenger|traveler|tenant|applicant|witness|titular|legal name|display|formal name|recipient name|to name
    |subscriber|resident|caller|dependents?|employer|attn patient|contact name|contact person|nombre|nome|nom|nom prenom|rider|alias|given
    |family|first|last|fn)$`,
);

/** Other things that one notes of a person. */
const PERSON_FIELD = pattern(
  String.raw`\b(?:patient|pt|age|sex|gender|dob|birth|mrn|address|phone|ssn|weight|height|allerg\w+|diagnos\w+|dx|relationship|insurance|telecom|edad
    |alter|sexo|chief complaint|complaint|condition|symptoms?|medications?|meds)\b|birthDate`,
  'i',
);

export function* labelledNames(document: Document): Generator<LabelledName> {
  const { text } = document;
  for (const hit of document.labels('name')) {
    const before = document.before(hit.start, 16);
    // The heading of the next section, and what a template says behind its slot.
    const gap = text.slice(hit.end, hit.value);
    if ((gap.includes('\n') && gap.includes('#')) || gap.includes('](')) continue;
    if (OF_A_THING.test(before) && !/patient|insured|subscriber/i.test(hit.label)) continue;
    if (WEAK.test(hit.label) && !document.clinical) continue;
    if (hit.label === 'fn' && text.slice(hit.start, hit.end) !== 'FN') continue;
    if (hit.label === 'text' && !/name\\?["']?\s?:\s?\[?\{[^{}]{0,40}$/.test(document.before(hit.start, 60))) continue;
    let span = read(text, hit);
    while (span !== undefined) {
      if (!document.masked(span.start, span.end) && accept(document, hit, span)) yield { span, confidence: SURE.test(hit.label) ? 'high' : 'medium' };
      span = hit.field ? nextItem(text, span.end) : undefined;
    }
  }
}

/** `Okafor^Chinedu^M`, as HL7 and DICOM write names. */
const CARET_FORM = /\p{L}[\p{L}'’-]{1,24}\^\p{L}[\p{L}'’-]{0,24}(?:\^\p{L}{0,24}){0,3}/uy;

function read(text: string, hit: LabelHit): NameSpan | undefined {
  const at = hit.value + (/^(?:Mr|Mrs|Ms|Miss|Mx)\.? /.exec(text.slice(hit.value, hit.value + 6))?.[0].length ?? 0);
  if (/^(?:Dr|Prof)\b/.test(text.slice(at, at + 5))) return undefined;
  CARET_FORM.lastIndex = at;
  const caret = CARET_FORM.exec(text)?.[0];
  if (caret !== undefined) return { start: at, end: at + caret.length, parts: partsOf(text, at, at + caret.length) };
  if (hit.separated) {
    const reversed = hit.field && !text.slice(at, at + 60).includes(', ') ? undefined : reversedNameAt(text, at);
    if (reversed !== undefined && (reversed.parts[0]?.end === text.indexOf(',', at) || reversed.parts.at(-1)?.kind === 'listed')) return reversed;
  }
  return nameAt(text, at) ?? (hit.field ? lowerNameAt(text, at) : undefined);
}

/** The next string of an array: `"given": ["Ana", "Lucía"]`. */
const NEXT_ITEM = /\\?["'], ?\\?["'](?=\p{Lu}[\p{L}'’. -]{1,30}\\?["'](?!\s?:))/uy;

function nextItem(text: string, end: number): NameSpan | undefined {
  NEXT_ITEM.lastIndex = end;
  return NEXT_ITEM.test(text) ? nameAt(text, NEXT_ITEM.lastIndex) : undefined;
}

/** Labels that also stand before what somebody says. */
const SPEAKERS = wordSet('patient pt paciente patientin patiente caller mother father parent client resident member spouse wife husband son daughter guardian');
const OTHER_SPEAKER = pattern(
  String.raw`(?:^|\n|\\n|[.?!] )\s{0,4}\[?(?:doctor|dr|nurse|physician|clinician|provider|assistant|agent|ai|bot|operator|therapist|interviewer
    |guest_?\w*)\]?: ?`,
  'i',
);

function isDialogue(text: string): boolean {
  return OTHER_SPEAKER.test(text);
}

function accept(document: Document, hit: LabelHit, span: NameSpan): boolean {
  const { text } = document;
  const parts = span.parts.filter(({ kind }) => kind !== 'initial');
  const listed = parts.filter(({ kind }) => kind === 'listed').length;
  const free = parts.filter(({ kind }) => kind === 'free').length;
  const part = PART.test(hit.label);
  const after = text.slice(span.end, span.end + 12);
  if (parts.length === 0 || /^(?:[\w(]|\.\w|-\p{L})/u.test(after)) return false;
  if (/^\s?(?:[:=?]|\|\|)(?!\/)/.test(after) && !/^\s?:\s/.test(after)) return false;
  if (/^[\p{L} -]{0,10}:/u.test(after) && listed === 0 && !hit.field) return false;
  // `"patient_name": "Full name of the patient"` says what belongs there.
  if (hit.field && parts.length === 1 && listed === 0 && /^ \p{Ll}/u.test(after)) return false;
  const allCaps = parts.every(({ text: word }) => word === word.toUpperCase());
  if (part) return parts.length <= 3 && (listed > 0 || free > 0 || (hit.field && document.clinical)) && !(allCaps && listed === 0 && parts.length === 1 && parts[0] !== undefined && parts[0].text.length < 4);
  // `"display": "Exemestane (Aromasin)"`: a drug and its brand.
  if (WEAK.test(hit.label) && /^\P{L}*\p{L}+ \(\p{L}+\)$/u.test(text.slice(span.start, span.end)) && !isGiven(parts[0]?.text ?? '')) return false;
  if (WEAK.test(hit.label)) return parts.length >= 2 ? listed > 0 || (free > 1 && hit.label !== 'text') : listed > 0 && /^(?:["'<,;.|&\n\\)]|$)/.test(after) && (hit.label !== 'name' || PERSON_FIELD.test(document.before(hit.start, 60) + document.after(span.end, 120)));
  const given = isGiven(parts[0]?.text ?? '');
  if (SPEAKERS.has(hit.label) && isDialogue(text)) return parts.length >= 2 && given && /^(?:[,;.|(\n]|$)/.test(after);
  if (SPEAKERS.has(hit.label)) return parts.length >= 2 ? listed > 0 || given || free > 1 : (listed > 0 && (given || /^(?:["'<;|(\n\\]|$)/.test(after))) || (given && /^(?:["'<;|(,\n\\]|$)/.test(after));
  if (parts.length >= 2) return listed + free > 0 || (hit.separated && SURE.test(hit.label));
  return listed > 0 || (free > 0 && SURE.test(hit.label) && !allCaps) || (hit.separated && SURE.test(hit.label) && hit.label.includes('patient') && !allCaps);
}
