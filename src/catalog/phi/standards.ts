import type { PhiVocabulary } from './define.js';

/** HL7 v2: segments and fields as `PID-5`, `PID.5`, `pid5` and `PID[5]`. */
export const hl7v2: PhiVocabulary = {
  source: 'HL7 v2',
  evidence: 'https://hl7-definition.caristix.com/v2/HL7v2.5.1/Segments/PID',
  checked: '2026-11-24',
  sure: {
    name: ['pid 5', 'pid 6', 'pid 9', 'nk1 2', 'nk1 30', 'gt1 3', 'in1 16'],
    date: ['pid 7', 'pid 29', 'pv1 44', 'pv1 45', 'in1 18'],
    address: ['pid 11', 'nk1 4', 'gt1 5', 'in1 19'],
    phone: ['pid 13', 'pid 14', 'nk1 5', 'gt1 6'],
    mrn: ['pid 2', 'pid 3', 'pid 4'],
    account: ['pid 18', 'pv1 19'],
    ssn: ['pid 19', 'gt1 12'],
    license: ['pid 20'],
    'health-plan-id': ['in1 36', 'in1 2', 'in1 49'],
    'other-id': ['pid 1 1'],
    'clinical-text': ['nte 3', 'obx 5'],
    record: ['pid segment', 'nk1 segment', 'hl7 message', 'hl7 text', 'raw hl7', 'adt message', 'oru message', 'mdm message'],
  },
  ofPatient: {},
  maybe: {},
};

/** C-CDA: documents and the sections of their templates. */
export const ccda: PhiVocabulary = {
  source: 'C-CDA',
  evidence: 'https://hl7.org/cda/us/ccda/',
  checked: '2026-11-24',
  sure: {
    record: ['ccda', 'ccda document', 'ccda xml', 'ccd document', 'ccd xml', 'cda document', 'cda xml', 'clinical document xml', 'record target', 'continuity of care document'],
    'clinical-text': [
      'history of past illness', 'history of present illness section', 'chief complaint and reason for visit', 'reason for visit', 'reason for referral', 'hospital discharge instructions', 'discharge instructions',
      'hospital course section', 'assessment and plan section', 'progress note section', 'consultation note section', 'history and physical note', 'procedure description', 'general status', 'physical exam', 'physical examination',
      'hospital admission diagnosis', 'operative note section', 'nurses note',
    ],
  },
  ofPatient: {},
  maybe: {},
};
