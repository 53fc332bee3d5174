import type { PhiVocabulary } from './define.js';

/** Variables, fields and database columns in Portuguese; accents are left out, as in code. */
export const portuguese: PhiVocabulary = {
  source: 'Portuguese',
  evidence: 'https://www.ecfr.gov/current/title-45/section-164.514',
  checked: '2026-11-24',
  sure: {
    name: ['nome paciente', 'nome do paciente', 'nome completo paciente', 'nome da mae', 'nome mae'],
    date: ['data nascimento', 'data de nascimento', 'data nasc', 'data internacao', 'data de internacao', 'data obito', 'data de obito'],
    phone: ['telefone paciente', 'telefone do paciente'],
    email: ['email do paciente'],
    address: ['endereco paciente', 'endereco do paciente'],
    ssn: ['cpf', 'cpf paciente'],
    mrn: ['numero prontuario', 'numero do prontuario'],
    'health-plan-id': ['cartao sus', 'cartao nacional saude', 'cns paciente', 'numero carteirinha', 'numero da carteirinha', 'carteirinha'],
    'clinical-text': ['prontuario', 'nota clinica', 'evolucao clinica', 'evolucao medica', 'sumario alta', 'sumario de alta', 'resumo alta', 'resumo de alta', 'laudo', 'laudo medico', 'queixa principal', 'historia clinica', 'historico clinico', 'historico medico', 'transcricao', 'transcricao consulta', 'anamnese', 'resumo clinico'],
    record: ['paciente', 'dados paciente', 'dados do paciente', 'ficha paciente', 'ficha do paciente', 'informacoes paciente'],
  },
  ofPatient: {
    name: ['nome', 'nome completo', 'sobrenome', 'nome social'],
    date: ['nascimento', 'data consulta'],
    phone: ['telefone', 'celular'],
    email: ['e mail'],
    address: ['endereco', 'rua', 'logradouro'],
    place: ['cidade', 'municipio', 'bairro'],
    zip: ['cep'],
    'other-id': ['rg', 'documento'],
    photo: ['foto'],
    'clinical-text': ['notas', 'anotacoes', 'observacoes', 'sintomas', 'historico', 'queixa'],
  },
  maybe: { 'other-id': ['paciente id', 'id paciente'] },
};
