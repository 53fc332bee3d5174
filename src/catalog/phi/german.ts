import type { PhiVocabulary } from './define.js';

/** Variables, fields and database columns in German, compounds as one word. */
export const german: PhiVocabulary = {
  source: 'German',
  evidence: 'https://www.ecfr.gov/current/title-45/section-164.514',
  checked: '2026-11-24',
  sure: {
    name: ['patientenname', 'patienten name', 'patient nachname', 'patient vorname'],
    date: ['geburtsdatum', 'geburts datum', 'geburtstag', 'geb datum', 'aufnahmedatum', 'entlassungsdatum', 'entlassdatum', 'sterbedatum', 'todesdatum'],
    phone: ['patiententelefon'],
    email: ['patientenemail', 'patienten email'],
    address: ['patientenadresse', 'patienten adresse'],
    ssn: ['sozialversicherungsnummer', 'sv nummer'],
    mrn: ['patientennummer', 'patienten nummer', 'fallnummer', 'aktenzeichen patient'],
    'health-plan-id': ['versichertennummer', 'krankenversicherungsnummer', 'kvnr', 'krankenkassennummer', 'ahv nummer'],
    'clinical-text': ['arztbrief', 'entlassbrief', 'entlassungsbrief', 'arztbericht', 'befund', 'befundbericht', 'anamnese', 'krankengeschichte', 'krankenakte', 'pflegebericht', 'verlaufsnotiz', 'verlaufsbericht', 'op bericht', 'behandlungsnotiz', 'transkript', 'gespraechsprotokoll', 'epikrise'],
    record: ['patientin', 'patienten', 'patientendaten', 'patienten daten', 'patientenakte', 'patienten akte', 'patienteninfo', 'patienteninformationen'],
  },
  ofPatient: {
    name: ['nachname', 'vorname', 'familienname'],
    phone: ['telefon', 'telefonnummer', 'handynummer', 'handy', 'mobilnummer'],
    address: ['adresse', 'anschrift', 'strasse', 'hausnummer'],
    place: ['ort', 'stadt', 'wohnort'],
    zip: ['plz', 'postleitzahl'],
    photo: ['foto', 'bild'],
    'clinical-text': ['notiz', 'notizen', 'beschwerden', 'vorgeschichte', 'verlauf'],
  },
  maybe: { 'other-id': ['patienten id'] },
};
