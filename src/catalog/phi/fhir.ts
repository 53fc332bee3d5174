import type { PhiResource, PhiTypeSource } from './define.js';

const r4 = (name: string): { evidence: string; checked: string } => ({ evidence: `https://hl7.org/fhir/R4/${name.toLowerCase()}.html`, checked: '2026-11-24' });
const r5 = (name: string): { evidence: string; checked: string } => ({ evidence: `https://hl7.org/fhir/R5/${name.toLowerCase()}.html`, checked: '2026-11-24' });

const person = { name: 'name', birthDate: 'date', telecom: 'phone', address: 'address', identifier: 'mrn', photo: 'photo', text: 'record' } as const;
/** Whom a clinical resource is about, the narrative that a server makes of it, and its notes. */
const clinical = { subject: 'name', patient: 'name', beneficiary: 'name', identifier: 'other-id', text: 'clinical-text', note: 'clinical-text' } as const;

/**
 * FHIR R4 and R5. Gender, race, ethnicity, sex (also as US Core extensions), codes and measured values are on no Safe Harbor
 * list; Practitioner and Organization are about no patient.
 */
export const fhirResources: readonly PhiResource[] = [
  { ...r4('Patient'), name: 'Patient', members: { ...person, deceasedDateTime: 'date', contact: 'name', link: 'other-id' } },
  { ...r4('Person'), name: 'Person', members: person },
  { ...r4('RelatedPerson'), name: 'RelatedPerson', members: { ...person, patient: 'name' } },
  { ...r4('HumanName'), name: 'HumanName', members: { text: 'name', family: 'name', given: 'name' } },
  { ...r4('Observation'), name: 'Observation', members: { ...clinical, effectiveDateTime: 'date', effectivePeriod: 'date', effectiveInstant: 'date', issued: 'date', valueString: 'clinical-text' } },
  { ...r4('Condition'), name: 'Condition', members: { ...clinical, onsetDateTime: 'date', abatementDateTime: 'date', recordedDate: 'date' } },
  { ...r4('MedicationRequest'), name: 'MedicationRequest', members: { ...clinical, authoredOn: 'date' } },
  { ...r4('MedicationStatement'), name: 'MedicationStatement', members: { ...clinical, effectiveDateTime: 'date', dateAsserted: 'date' } },
  { ...r4('MedicationAdministration'), name: 'MedicationAdministration', members: { ...clinical, effectiveDateTime: 'date' } },
  { ...r4('AllergyIntolerance'), name: 'AllergyIntolerance', members: { ...clinical, onsetDateTime: 'date', recordedDate: 'date' } },
  { ...r4('DocumentReference'), name: 'DocumentReference', members: { ...clinical, content: 'clinical-text', description: 'clinical-text', date: 'date' } },
  { ...r4('Composition'), name: 'Composition', members: { ...clinical, section: 'clinical-text', date: 'date', title: 'clinical-text' } },
  { ...r4('Encounter'), name: 'Encounter', members: { ...clinical, period: 'date' } },
  { ...r4('DiagnosticReport'), name: 'DiagnosticReport', members: { ...clinical, conclusion: 'clinical-text', presentedForm: 'clinical-text', effectiveDateTime: 'date', issued: 'date' } },
  { ...r4('Procedure'), name: 'Procedure', members: { ...clinical, performedDateTime: 'date', performedPeriod: 'date' } },
  { ...r5('Procedure'), name: 'Procedure', members: { ...clinical, occurrenceDateTime: 'date', occurrencePeriod: 'date', performedDateTime: 'date', performedPeriod: 'date' } },
  { ...r4('Immunization'), name: 'Immunization', members: { ...clinical, occurrenceDateTime: 'date' } },
  { ...r4('CarePlan'), name: 'CarePlan', members: { ...clinical, description: 'clinical-text', period: 'date' } },
  { ...r4('ServiceRequest'), name: 'ServiceRequest', members: { ...clinical, authoredOn: 'date', patientInstruction: 'clinical-text' } },
  { ...r4('ClinicalImpression'), name: 'ClinicalImpression', members: { ...clinical, summary: 'clinical-text', description: 'clinical-text', date: 'date' } },
  { ...r4('QuestionnaireResponse'), name: 'QuestionnaireResponse', members: { ...clinical, item: 'clinical-text', authored: 'date' } },
  { ...r4('Communication'), name: 'Communication', members: { ...clinical, payload: 'clinical-text', sent: 'date', received: 'date' } },
  { ...r4('FamilyMemberHistory'), name: 'FamilyMemberHistory', members: { ...clinical, name: 'name', date: 'date' } },
  { ...r4('Appointment'), name: 'Appointment', members: { ...clinical, participant: 'name', start: 'date', end: 'date', comment: 'clinical-text' } },
  { ...r4('Coverage'), name: 'Coverage', members: { ...clinical, subscriberId: 'health-plan-id', subscriber: 'name', policyHolder: 'name' } },
  { ...r4('Claim'), name: 'Claim', members: { ...clinical, created: 'date', billablePeriod: 'date' } },
  { ...r4('ExplanationOfBenefit'), name: 'ExplanationOfBenefit', members: { ...clinical, created: 'date', billablePeriod: 'date' } },
  { ...r4('Bundle'), name: 'Bundle', members: { entry: 'record' } },
];

export const fhirTypeSources: readonly PhiTypeSource[] = [
  { evidence: 'https://www.npmjs.com/package/@types/fhir', checked: '2026-11-24', modules: ['fhir/r2', 'fhir/r3', 'fhir/r4', 'fhir/r4b', 'fhir/r5', '@types/fhir', 'fhir'], namespaces: ['fhir', 'fhir2', 'fhir3', 'fhir4', 'fhir5'] },
  { evidence: 'https://www.npmjs.com/package/@medplum/fhirtypes', checked: '2026-11-24', modules: ['@medplum/fhirtypes'], namespaces: [] },
  { evidence: 'https://www.npmjs.com/package/@smile-cdr/fhirts', checked: '2026-11-24', modules: ['@smile-cdr/fhirts', '@ahryman40/ts-fhir-types', 'fhir-kit-client'], namespaces: [] },
];
