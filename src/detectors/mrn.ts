import { candidate, type Candidate } from './candidate.js';
import { passesLuhn } from './checks.js';
import type { Document } from './document.js';
import { isPlaceholderId, labelledIds } from './identifier.js';
import { matchesOf, pattern } from './pattern.js';

const SHAPE = { digits: 3, nearDigits: 4 };
/** Labels that mean a record number by themselves. */
const SURE = pattern(
  String.raw`^(?:mrns?|mr no|medical rec|med rec|hospital n|uhid|chart n|patient (?:id|no|num|ident)|patientid|pt (?:id|no)|nhs|empi|patientenn
    |medicalrecord|numero de (?:hist|exp|dos)|nhc|prontuario|health record|umrn)`,
);
const REFERENCE = /\b(?:Patient\/|patients?\/(?=\d{6}))([A-Za-z0-9][A-Za-z0-9.-]{3,60})/g;
const PATIENT_ID_ASIDE = /\b(?:patient|pt)\b[^.;\n]{0,60}[(,|] ?ID:? ?#?(?=[A-Z0-9])/gi;
const C_CDA_ID = /<id\b[^<>]{1,40}\bextension=\\?"([A-Za-z0-9-]{4,24})\\?"/g;

export function* detectMrn(document: Document): Generator<Candidate> {
  for (const { start, end, hit } of labelledIds(document, document.labels('mrn'), SHAPE)) {
    const value = document.text.slice(start, end);
    const sure = SURE.test(hit.label);
    if (!sure && !document.clinical && !hit.label.includes('patient')) continue;
    if (!plausibleAfterPatient(value) || (hit.label === 'patient' && /^\d{1,4}$/.test(value))) continue;
    if (/^,[\da-f]{4}\)/i.test(document.text.slice(end, end + 6))) continue;
    if (hit.label === 'pt' && value.replace(/\D/g, '').length < 5) continue;
    if (hit.label === 'urn' && document.text.slice(hit.start, hit.end) !== 'URN') continue;
    if (hit.label === 'mr' && !/[#.:]|no|num/i.test(document.text.slice(hit.end, start))) continue;
    if (/^(?:urn|cip|chi|nip|cap|dossier|registro|unit number|eid)$/.test(hit.label) && !hit.separated) continue;
    yield candidate('mrn', start, end, sure ? 'high' : 'medium', sure ? 4 : 2);
  }
  for (const { 0: cue, index } of matchesOf(document.text, PATIENT_ID_ASIDE)) {
    const at = index + cue.length;
    for (const { start, end } of labelledIds(document, [{ start: index, end: at, value: at, separated: true, field: false, label: 'patient id' }], { digits: 4, nearDigits: 4 })) yield candidate('mrn', start, end, 'medium', 1);
  }
  for (const { 0: whole, 1: id = '', index } of matchesOf(document.text, REFERENCE)) {
    if (!/\d{4}/.test(id) || /^(?:12345|0000)|example/i.test(id)) continue;
    const start = index + whole.length - id.length;
    if (!isPlaceholderId(id) && !document.masked(start, start + id.length)) yield candidate('mrn', start, start + id.length, 'medium', 2);
  }
  if (!document.text.includes('patientRole')) return;
  for (const { 0: whole, 1: id = '', index } of matchesOf(document.text, C_CDA_ID)) {
    if (!/\d{3}/.test(id)) continue;
    const start = index + whole.lastIndexOf(id);
    yield candidate('mrn', start, start + id.length, 'high', 3);
  }
}

/** `patient 7720144` is a record number; `patient 617-384-2291` and `patient 45-60` are not. */
function plausibleAfterPatient(value: string): boolean {
  if (/^(?:\+?1[-. ])?\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(value) || /^\d{3}-\d{2}-\d{4}$/.test(value)) return false;
  return !(value.length === 16 && passesLuhn(value));
}
