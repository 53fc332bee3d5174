import type { PhiVocabulary } from './define.js';

/** Variables, fields and database columns in Spanish; accents are left out, as in code. */
export const spanish: PhiVocabulary = {
  source: 'Spanish',
  evidence: 'https://www.ecfr.gov/current/title-45/section-164.514',
  checked: '2026-11-24',
  sure: {
    name: ['nombre paciente', 'nombre del paciente', 'nombre completo paciente', 'apellidos paciente', 'apellido paciente'],
    date: ['fecha nacimiento', 'fecha de nacimiento', 'fecha nac', 'fecha ingreso', 'fecha de ingreso', 'fecha alta', 'fecha de alta', 'fecha defuncion', 'fecha de defuncion'],
    phone: ['telefono paciente', 'telefono del paciente'],
    email: ['correo paciente', 'email paciente'],
    address: ['direccion paciente', 'direccion del paciente', 'domicilio paciente'],
    ssn: ['numero seguridad social', 'numero de seguridad social', 'seguridad social', 'curp', 'nuhsa'],
    mrn: ['numero historia clinica', 'numero de historia clinica', 'nro historia clinica', 'numero expediente', 'numero de expediente'],
    'health-plan-id': ['numero afiliado', 'numero de afiliado', 'numero poliza', 'numero de poliza', 'tarjeta sanitaria'],
    'clinical-text': ['historia clinica', 'nota clinica', 'nota medica', 'nota evolucion', 'informe alta', 'informe de alta', 'informe medico', 'motivo consulta', 'motivo de consulta', 'transcripcion', 'transcripcion consulta', 'anamnesis', 'resumen clinico', 'antecedentes paciente'],
    record: ['paciente', 'datos paciente', 'datos del paciente', 'ficha paciente', 'ficha del paciente', 'expediente clinico', 'expediente medico', 'informacion paciente'],
  },
  ofPatient: {
    name: ['nombre', 'nombre completo', 'nombres', 'apellido', 'apellidos', 'primer apellido', 'segundo apellido'],
    date: ['nacimiento', 'fecha cita', 'fecha consulta'],
    phone: ['telefono', 'celular', 'movil'],
    email: ['correo', 'correo electronico'],
    address: ['direccion', 'domicilio', 'calle'],
    place: ['ciudad', 'municipio', 'localidad'],
    zip: ['codigo postal'],
    'other-id': ['dni', 'nie', 'nif', 'cedula', 'rut', 'documento identidad', 'documento'],
    photo: ['foto', 'fotografia'],
    'clinical-text': ['notas', 'nota', 'antecedentes', 'sintomas', 'observaciones', 'historia'],
  },
  maybe: { 'other-id': ['paciente id', 'id paciente'] },
};
