import type { PhiVocabulary } from './define.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { portuguese } from './portuguese.js';
import { spanish } from './spanish.js';
import { ccda, hl7v2 } from './standards.js';

export { fhirResources, fhirTypeSources } from './fhir.js';
export { subjects } from './subjects.js';

/** All vocabularies; what an earlier one says of a name counts. */
export const vocabularies: readonly PhiVocabulary[] = [english, spanish, portuguese, german, french, hl7v2, ccda];
