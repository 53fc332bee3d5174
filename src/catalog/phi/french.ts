import type { PhiVocabulary } from './define.js';

/** Variables, fields and database columns in French; accents are left out, as in code. */
export const french: PhiVocabulary = {
  source: 'French',
  evidence: 'https://www.ecfr.gov/current/title-45/section-164.514',
  checked: '2026-11-24',
  sure: {
    name: ['nom patient', 'nom du patient', 'prenom patient', 'prenom du patient'],
    date: ['date naissance', 'date de naissance', 'date naiss', 'date entree hopital', 'date deces', 'date de deces', 'date hospitalisation'],
    phone: ['telephone patient', 'telephone du patient'],
    email: ['courriel patient', 'email du patient'],
    address: ['adresse patient', 'adresse du patient'],
    ssn: ['numero securite sociale', 'numero de securite sociale', 'num secu', 'numero secu', 'numero nir'],
    mrn: ['numero dossier medical', 'numero dossier patient', 'ipp'],
    'health-plan-id': ['carte vitale', 'numero carte vitale', 'numero mutuelle'],
    'clinical-text': ['compte rendu medical', 'compte rendu hospitalisation', 'compte rendu consultation', 'compte rendu operatoire', 'lettre sortie', 'lettre de sortie', 'dossier medical', 'note clinique', 'note medicale', 'motif consultation', 'motif de consultation', 'antecedents medicaux', 'observation medicale', 'anamnese'],
    record: ['patiente', 'donnees patient', 'donnees du patient', 'dossier patient', 'fiche patient', 'infos patient', 'informations patient'],
  },
  ofPatient: {
    name: ['nom', 'prenom', 'nom complet', 'nom famille', 'nom de famille', 'nom naissance', 'nom de naissance'],
    date: ['naissance'],
    phone: ['telephone', 'portable'],
    email: ['courriel', 'adresse mail'],
    address: ['adresse', 'rue'],
    place: ['ville', 'commune'],
    zip: ['code postal'],
    photo: ['photographie'],
    'clinical-text': ['antecedents', 'symptomes', 'remarques', 'motif'],
  },
  maybe: { 'other-id': ['id patient'] },
};
