import type { SubjectWords } from './define.js';

const read = { evidence: 'https://www.ecfr.gov/current/title-45/section-164.514', checked: '2026-11-24' };

/** Safe Harbor names the individual, relatives, employers and household members; workforce and organisations are none of them. */
export const subjects: readonly SubjectWords[] = [
  {
    ...read,
    language: 'English',
    patient: ['patient', 'patients', 'pt', 'pts', 'beneficiary', 'enrollee', 'subscriber', 'insured', 'decedent', 'newborn', 'guarantor', 'guardian', 'kin', 'spouse', 'caregiver', 'inpatient', 'outpatient', 'relative'],
    professional: [
      'doctor', 'doc', 'dr', 'physician', 'provider', 'clinician', 'practitioner', 'nurse', 'therapist', 'surgeon', 'pharmacist', 'specialist', 'staff', 'employee', 'author', 'hospital', 'clinic', 'practice', 'organization',
      'organisation', 'facility', 'department', 'pharmacy', 'insurer', 'payer', 'payor', 'vendor', 'company', 'lab', 'laboratory', 'support', 'admin', 'operator', 'sender', 'prescriber', 'referrer', 'surgery',
    ],
  },
  { ...read, language: 'Spanish', patient: ['paciente', 'pacientes', 'familiar', 'tutor'], professional: ['medico', 'doctora', 'enfermera', 'enfermero', 'clinica', 'centro', 'profesional'] },
  { ...read, language: 'Portuguese', patient: ['mae', 'responsavel'], professional: ['medica', 'enfermeira', 'enfermeiro', 'profissional'] },
  { ...read, language: 'German', patient: ['patientin', 'patientinnen', 'patienten', 'angehoerige', 'versicherter'], professional: ['arzt', 'aerztin', 'klinik', 'krankenhaus', 'praxis', 'pflegekraft', 'behandler'] },
  { ...read, language: 'French', patient: ['patiente', 'patientes', 'assure'], professional: ['medecin', 'docteur', 'infirmier', 'infirmiere', 'hopital', 'clinique', 'praticien'] },
];
