import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { matchesOf, pattern } from './pattern.js';

const FILE = pattern(
  String.raw`(?<![\w.\/-])(?:[A-Za-z]:\\|\/|\.\/|s3:\/\/|gs:\/\/|file:\/\/|https?:\/\/)?[\p{L}\d_~%.+\/\\:@-]{1,160}\.(?:jpe?g|png|heic|heif|tiff?|bmp
    |webp|gif|dcm|mp4|mov|avi|raw|nef|cr2)(?![\w\/-])`,
  'giu',
);
const EXTENSION = /\.(?:jpe?g|png|hei[cf]|tiff?|bmp|webp|gif|dcm|mp4|mov|avi|raw|nef|cr2)(?![\w-])/i;
const PERSON_WORDS = pattern(
  String.raw`(?:^|[^a-z])(?:patient|pt|face|facial|headshot|head_?shot|portrait|selfie|mugshot|profile|wound|mrn|baby|newborn|id_?photo|photo_?id|front
    |lateral|intake|before|after|preop|postop|pre-?op|post-?op|smile|scar|rash|badge|wristband|full_?face|license|dl_?front|consent)(?:[^a-z]
    |$)`,
  'i',
);
/** Words of a text that make an image file the picture of somebody. */
const PICTURED = pattern(
  String.raw`\b(?:photos?|photographs?|headshots?|selfies?|portraits?|pictures?|pics?|mugshot|face|facial|image of (?:the|this|our) (?:patient|pt|child
    |baby)|images? of|snapshot|webcam|wound|patient(?:'s|’s)? (?:face|image|photo|picture|video)|foto|fotos|bild|imagen|retrato|video of
    |radiograph|attached|patient|pt)\b`,
  'i',
);
const DECORATION = pattern(
  String.raw`(?:^|[\/_.-])(?:logo|icon|favicon|banner|avatar_?default|default|bot|background|bg|hero|header|footer|sprite|button|diagram|chart|figure
    |fig|screenshot|architecture|explanation|distribution|plot|graph|results?|placeholder|sample|example|test|demo|og-image|thumbnail|cover|map|badge\.svg)(?:[\/_.\d-]|$)`,
  'i',
);
const LABELLED_ID = /(?:(?:id|no|number|ref|file|on file|#)[\s.:=#"'(-]{1,3}){0,2}((?=[A-Z0-9_-]{0,12}\d{3})[A-Z]{2,8}[-_][A-Z0-9_-]{3,32})(?![\w.])/y;

export function* detectPhoto(document: Document): Generator<Candidate> {
  if (!document.clinical) return;
  const { text } = document;
  if (EXTENSION.test(text)) for (const { 0: value, index } of matchesOf(text, FILE)) {
    const name = value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1);
    if (DECORATION.test(name) && !/patient|face/i.test(name)) continue;
    if (/example\.(?:com|org)|localhost|^\W*(?:image|photo|img|file|picture|patient|face)\.\w+$/i.test(value)) continue;
    const { start, end } = document.sentence(index);
    const pictured = PICTURED.test(text.slice(start, index)) || PICTURED.test(text.slice(index + value.length, end)) || document.labels('photo').some((hit) => hit.value === index);
    if (!PERSON_WORDS.test(name) && !(pictured && /\d{2}|[a-z]{3,}/i.test(name))) continue;
    if (document.masked(index, index + value.length) && !/\d/.test(name)) continue;
    yield candidate('photo', index, index + value.length, PERSON_WORDS.test(name) && pictured ? 'high' : 'medium', 7);
  }
  for (const hit of document.labels('photo')) {
    if (!/photo|headshot|head shot|portrait|selfie|mugshot|face|facial|fotograf|passfoto|lichtbild/.test(hit.label)) continue;
    LABELLED_ID.lastIndex = hit.value;
    const id = LABELLED_ID.exec(text)?.[1];
    if (id !== undefined) yield candidate('photo', LABELLED_ID.lastIndex - id.length, LABELLED_ID.lastIndex, 'medium', 3);
  }
}
