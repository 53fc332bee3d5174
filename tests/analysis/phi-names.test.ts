import { describe, expect, it } from 'vitest';
import { findNamedPhi } from '../../src/analysis/phi/names.js';
import { wordsOf } from '../../src/analysis/phi/words.js';
import { vocabularies } from '../../src/catalog/phi/index.js';

const settings = { names: [], ignoreNames: [] };

function classOf(path: string): string | undefined {
  const found = findNamedPhi(path.split('.'), settings);
  return found === undefined ? undefined : `${found.certain ? '' : 'maybe '}${found.phiClass}`;
}

describe('words of a name', () => {
  it.each([
    ['patientName', 'patient name'],
    ['PATIENT_DOB', 'patient dob'],
    ['patientDOB', 'patient dob'],
    ['HTMLParser2', 'html parser 2'],
    ['fecha-de-nacimiento', 'fecha de nacimiento'],
    ['prénom', 'prenom'],
    ['PID.5', 'pid 5'],
    ['', ''],
    ['a'.repeat(1000), ''],
  ])('%s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words);
  });
});

describe('names', () => {
  it.each([
    ['patient', 'record'],
    ['selectedPatient', 'record'],
    ['patient.name', 'name'],
    ['patient.name.0.given', 'name'],
    ['patient.address.postalCode', 'zip'],
    ['patients.0.phone', 'phone'],
    ['body.dateOfBirth', 'date'],
    ['user.ssn', 'ssn'],
    ['MRN', 'mrn'],
    ['member_id', 'health-plan-id'],
    ['patientname', 'name'],
    ['emergencyContactPhone', 'phone'],
    ['transcriptText', 'clinical-text'],
    ['clinicalNotes', 'clinical-text'],
    ['body.sessionNotes', 'clinical-text'],
    ['note.assessmentAndPlan', 'clinical-text'],
    ['visit.summary', 'clinical-text'],
    ['message.PID.5', 'name'],
    ['paciente.nombreCompleto', 'name'],
    ['patient.data', 'record'],
    ['patientId', 'maybe other-id'],
    ['note', 'maybe clinical-text'],
  ])('%s is %s', (path, expected) => {
    expect(classOf(path)).toBe(expected);
  });

  it.each([
    'name', 'user.name', 'file.name', 'tool.name', 'patient.id', 'patient.status', 'patient.age', 'patient.medications.0.name', 'patient.provider.name', 'doctor.dob', 'patientCount', 'patientPrompt', 'isPatient', 'patientSchema',
    'PatientCard', 'patientCardTitle', 'setPatientName', 'letterToPatient', 'template.name', 'model', 'redactedTranscript', 'youtubeTranscript', 'meeting.transcript', 'patient.plan.name', 'transcript.id', 'input.translations.currentPatient', 'labels.patientName', 'i18n.patient.name', 'constructor', '__proto__', 'toString',
  ])('%s is nothing', (path) => {
    expect(classOf(path)).toBeUndefined();
  });

  it('of settings come first', () => {
    expect(findNamedPhi(['emr_code'], { names: ['emr_*'], ignoreNames: [] })).toEqual({ phiClass: 'other-id', certain: true });
    expect(findNamedPhi(['patient', 'name'], { names: [], ignoreNames: ['name'] })).toBeUndefined();
  });
});

describe('vocabularies', () => {
  it('hold words as they are looked up', () => {
    const names = vocabularies.flatMap(({ sure, ofPatient, maybe }) => [sure, ofPatient, maybe].flatMap((list) => Object.values(list).flat()));
    expect(names.filter((name) => !/^[a-z\d]+(?: [a-z\d]+)*$/.test(name))).toEqual([]);
  });

  it('say where and when they were read', () => {
    for (const { evidence, checked } of vocabularies) {
      expect(evidence).toMatch(/^https:\/\//);
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
