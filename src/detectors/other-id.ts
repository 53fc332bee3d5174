import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { labelledIds } from './identifier.js';
import { commonness } from './words/dictionary.js';
import { PLACEHOLDER_WORDS } from './words/public-names.js';
import { matchesOf, pattern } from './pattern.js';

const SHAPE = { digits: 3, nearDigits: 4 };
/** Labels whose numbers belong to a patient in any text. */
const SURE = pattern(
  String.raw`^(?:encounter|enc|csn|contact serial|rx|prescription|script|accession|specimen|study subject|trial subject|research subject
    |study participant|surgical pathology|cytology|prior auth|precert|preauth|claim n|claim id|donation|blood unit|patient uid|unos|edipi
    |dod id|va file|inmate|alien|unit blood|transfusion|tumor registry|coroner|dni|nie|curp|cpf|codice|personnummer|aadhaar|nino|national)`,
);
/** Ordinary words: the value needs letters and digits, or a separator and five digits. */
const LOOSE = pattern(
  String.raw`^(?:order|case|ref|reference|file|slide|block|sample|subject|acc|auth|pa|claim|claims|appeal|incident|ticket|employee|badge|participant
    |donor|barcode|folio|guia|sin|ein|rg|handle|login|twitter|instagram|facebook|tiktok|snapchat|telegram|skype|discord|orden|muestra
    |protocolo|pedido|receta|pathology|autopsy|referral|requisition|confirmation|tracking|report no|voucher|coupon|cohort id|pedigree|biobank
    |application no|loyalty|grievance|encounter|enc|rx|prescription|script|episode|visit|icn|tcn|dcn|log id|confirmation code|wcb|uuid|guid
    |rezept|solicitud|event id|trace id|correlation id|message id|thread id|document id|doc id|session id|case id|ticket id|docket|iep|nif
    |amostra|transaction id|identifier|identifiers|file no|file number|request id|note id|order id|order no|order number)$`,
);
const TECHNICAL = /^(?:session id|trace id|correlation id|message id|thread id|event id|document id|doc id|uuid|guid|transaction id|request id|log id)$/;
const HANDLE = /@?[A-Z][\w.-]{1,29}\w(?![A-Z0-9@])/iy;
const HANDLE_LABEL = /^(?:username|user name|handle|twitter|instagram|facebook|tiktok|snapchat|telegram|screen name|skype|discord|login|user id|userid)$/;
const PATHOLOGY = /(?<![\w-])(?:S|SP|SS|CY|NG|GYN|AU|BM|FS|HP|MC|NP|SU|SC|PATH|FNA|C)-?\d{2}-\d{4,7}(?![\w-])/g;
const MENTION = /(?<![\w.])@[a-z][\w.]{2,29}\w(?![\w@])/gi;
const TRIAL = /\bNCT\d{8}\b/;

export function* detectOtherId(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  for (const { start, end, hit } of labelledIds(document, document.labels('other-id'), SHAPE)) {
    const value = text.slice(start, end);
    const sure = SURE.test(hit.label);
    if (!clinical && (!sure || LOOSE.test(hit.label))) continue;
    if (LOOSE.test(hit.label) && !strong(value, hit.separated)) continue;
    if (hit.label.startsWith('ref') && /\b(?:implant|catalog(?:ue)?|cat|model|device|stent|lens|screw|plate|kit|reagent)\b[^.;\n]{0,12}$/i.test(document.before(hit.start, 32))) continue;
    if (TRIAL.test(value) || /^(?:ICD|CPT|HCPCS|DRG|LOINC|RFC|ISO|NDC|SNOMED|CVE|COVID|SARS|HL7|GPT)|^V\d{1,2}$/i.test(value)) continue;
    if (/^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(value) || /^\d{3}-\d{2}-\d{4}$/.test(value)) continue;
    if (hit.label.startsWith("ref") && /^ ?(?:LOT|Lot|SN)\b/.test(document.after(end, 6))) continue;
    if (TECHNICAL.test(hit.label) && !/patient/i.test(document.before(hit.start, 24))) continue;
    yield candidate('other-id', start, end, sure ? 'high' : 'medium', 2);
  }
  if (!clinical) return;
  for (const hit of document.labels('other-id')) {
    if (!HANDLE_LABEL.test(hit.label)) continue;
    HANDLE.lastIndex = hit.value;
    const value = HANDLE.exec(text)?.[0];
    if (value === undefined || document.masked(hit.value, hit.value + value.length)) continue;
    const at = value.startsWith('@') || text[hit.value - 1] === '@';
    if ((at && value.length > 4) || (hit.separated && /\d/.test(value) && /[a-z]{3}/i.test(value) && !isAnybodysHandle(value))) yield candidate('other-id', hit.value, hit.value + value.trimEnd().length, 'medium', 1);
  }
  for (const { 0: value, index } of matchesOf(text, MENTION)) {
    if (/\b(?:tweets?|posts?|posted|instagram|twitter|tiktok|handle|username|account|snapchat|telegram|facebook|goes by)\b[^.\n]{0,30}$/i.test(document.before(index, 50)) && !document.masked(index, index + value.length)) yield candidate('other-id', index, index + value.length, 'medium', 1);
  }
  for (const { 0: value, index } of matchesOf(text, PATHOLOGY)) yield candidate('other-id', index, index + value.length, 'medium', 1);
}

/** `user1`, `abc12`, `patient01`: a word or a few letters with a digit or two. */
function isAnybodysHandle(value: string): boolean {
  const letters = /^([a-z]+)[-_.]?\d{1,3}$/i.exec(value)?.[1]?.toLowerCase();
  return letters !== undefined && (letters.length < 6 || PLACEHOLDER_WORDS.has(letters) || commonness(letters) <= 3);
}

function strong(value: string, separated: boolean): boolean {
  const digits = value.replace(/\D/g, '').length;
  if (/[A-Z]/.test(value) && digits >= 3 && value.length >= 5) return true;
  return separated ? digits >= 5 : digits >= 6;
}
