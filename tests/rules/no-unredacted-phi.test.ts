import rule from '../../src/rules/no-unredacted-phi.js';
import { lastPlaceOf } from '../support/place-in-code.js';
import { everyLanguage, typescript, type ExpectedFinding, type ReportedCase } from '../support/rule-tester.js';

/** A function that sends its argument to a model; the call stands in line 3. */
const setup = `import OpenAI from 'openai';
const openai = new OpenAI();
const ask = (input) => openai.responses.create({ model: 'gpt-5', input });
`;

type Expected = readonly [text: string, identifier: string, value?: string];

function finding(code: string, [text, identifier, value = text]: Expected, messageId = 'unredactedPhi'): ExpectedFinding {
  return { messageId, data: { value, identifier, call: 'responses.create', line: '3' }, ...lastPlaceOf(text, code) };
}

/** A case whose findings stand, each once, at the last occurrences of their texts. */
function reported(name: string, body: string, ...expected: readonly Expected[]): ReportedCase {
  const code = setup + body;
  return { name, code, errors: expected.map((one) => finding(code, one)) };
}

const NAME = 'a person’s name';
const DATE = 'a date about an individual';
const TEXT = 'clinical text about a patient';
const RECORD = 'data of a patient’s record';
const MRN = 'a medical record number';

everyLanguage.run(rule, {
  title: 'names',
  valid: [
    { name: 'the name of a user, a file or a tool', code: `${setup}export const run = (user, file, tool) => ask(\`\${user.name} \${file.name} \${tool.name} \${user.email}\`);` },
    { name: 'a name of nobody in particular', code: `${setup}export const run = (name, phone, address) => ask([name, phone, address].join());` },
    { name: 'what a patient has besides identifiers', code: `${setup}export const run = (patient) => ask(\`\${patient.gender} \${patient.age} \${patient.medications} \${patient.status}\`);` },
    { name: 'an id of the own application', code: `${setup}export const run = (patientId, patient) => ask(patientId + patient.id);` },
    { name: 'prompts, counts, flags and schemas about patients', code: `${setup}export const run = (patientPrompt, patientCount, isPatient, patientSchema, transcriptLength) => ask([patientPrompt, patientCount, isPatient, patientSchema, transcriptLength].join());` },
    { name: 'clinicians and organisations around a patient', code: `${setup}export const run = (doctor, patient) => ask(doctor.name + doctor.dob + patient.provider.name + patient.pharmacy.phone + patient.insurance.name);` },
    { name: 'names of things that belong to a patient', code: `${setup}export const run = (patient) => ask(patient.medications.map((drug) => drug.name).join() + patient.conditions[0].name);` },
    { name: 'lengths, counts and comparisons', code: `${setup}export const run = (patient, patients) => ask(\`\${patient.name.length} \${patients.length} \${patient.dob > 1950} \${patient.ssn ? 'known' : 'unknown'} \${patients.map((one) => one.name).length}\`);` },
    { name: 'an age that is computed as a number', code: `${setup}const ageOf = (dob) => Math.floor((Date.now() - new Date(dob).getTime()) / 31557600000);\nexport const run = (patient) => ask(\`\${ageOf(patient.dob)} years\`);` },
    { name: 'a letter for a patient', code: `${setup}export const run = (letterForPatient) => ask(letterForPatient);` },
    { name: 'a transcript of a video', code: `${setup}export const run = (videoTranscript, meeting) => ask(videoTranscript + meeting.transcript);` },
    { name: 'constants that are named like PHI', code: `${setup}const patientName = 'the patient';\nexport const run = () => ask(patientName);` },
    { name: 'invented people', code: `import { faker } from '@faker-js/faker';\n${setup}export const run = () => { const patientName = faker.person.fullName(); return ask(patientName); };` },
    { name: 'a value that reaches no prompt', code: `${setup}export const run = (patient) => { save(patient.name); return ask('Hello'); };` },
    { name: 'fields of a schema', code: `import { z } from 'zod';\n${setup}export const run = () => openai.responses.create({ model: 'x', input: 'a', text: { format: { schema: z.object({ patientName: z.string(), dob: z.string() }) } } });` },
  ],
  invalid: [
    reported('the name of a patient', `export const run = (patient) => ask(\`Write to \${patient.name}.\`);`, ['patient.name', NAME]),
    reported('names that leave no doubt', `export const run = (row) => ask(row.patient_name + row.DOB + row.MRN);`, ['row.patient_name', NAME], ['row.DOB', DATE], ['row.MRN', MRN]),
    reported('a prefix for the patient', `export const run = (ptName, pt_dob) => ask(ptName + pt_dob);`, ['ptName', NAME], ['pt_dob', DATE]),
    reported('the number of a member', `export const run = (memberId) => ask(memberId);`, ['memberId', 'a health plan beneficiary number']),
    reported('a note and a transcript', `export const run = (soapNote, transcript) => ask(soapNote.subjective + transcript);`, ['soapNote.subjective', TEXT], ['transcript', TEXT]),
    reported('notes of a visit', `export const run = (visit) => ask(visit.notes);`, ['visit.notes', TEXT]),
    reported('parts of a name', `export const run = (patient) => ask(patient.name[0].family);`, ['patient.name[0].family', NAME, 'name.family']),
    reported('a part of an address', `export const run = (patient) => ask(patient.address.city);`, ['patient.address.city', 'a place smaller than a state']),
    reported('Spanish, Portuguese, German and French', `export const run = (paciente, row) => ask(paciente.nombre + row.dataNascimento + row.geburtsdatum + row.dateDeNaissance);`, ['paciente.nombre', NAME], ['row.dataNascimento', DATE], ['row.geburtsdatum', DATE], ['row.dateDeNaissance', DATE]),
    reported('fields of an HL7 segment', `export const run = (message) => ask(message['PID-5'] + message.PID[7]);`, [`message['PID-5']`, NAME, 'message.PID-5'], ['message.PID[7]', DATE, 'message.PID']),
  ],
});

everyLanguage.run(rule, {
  title: 'ways into the prompt',
  valid: [
    { name: 'a field that is overwritten by a constant', code: `${setup}export const run = (patient) => { const row = { ...patient, name: 'x' }; return ask(row.name); };` },
    { name: 'the members of a serialised object that identify nobody', code: `${setup}export const run = (patient) => ask(JSON.stringify({ sex: patient.sex, age: patient.age }));` },
    { name: 'the keys of a record', code: `${setup}export const run = (patient) => ask(Object.keys(patient).join());` },
    { name: 'a text that is looked for and not put in', code: `${setup}export const run = (patient, text) => ask(text.replaceAll(patient.name, '[NAME]'));` },
  ],
  invalid: [
    reported('a record as JSON', `export const run = (patient) => ask(JSON.stringify(patient));`, ['patient', RECORD]),
    reported('a local variable', `export const run = (patient) => { const text = 'Dear ' + patient.name; return ask(text); };`, ['patient.name', NAME]),
    reported('a variable of another name', `export const run = (patient) => { const who = patient.name; return ask(\`Dear \${who}\`); };`, ['who', NAME, 'patient.name']),
    reported('destructuring', `export const run = ({ patient: { phone } }) => ask(\`call \${phone}\`);`, ['phone', 'a telephone number']),
    reported('destructuring with another name', `export const run = (body) => { const { dob: born } = body; return ask(\`born \${born}\`); };`, ['born', DATE, 'body.dob']),
    reported('a list of patients', `export const run = (patients) => ask(patients.map((one) => one.firstName).join());`, ['one.firstName', NAME]),
    reported('a loop over patients', `export const run = (patients) => { let text = ''; for (const one of patients) text += one.ssn; return ask(text); };`, ['one.ssn', 'a Social Security number']),
    reported('a helper', `const describe = (who) => \`Name: \${who.name}\`;\nexport const run = (patient) => ask(describe(patient));`, ['who.name', NAME]),
    reported('an argument of a helper', `const greet = (who) => \`Dear \${who}\`;\nexport const run = (patient) => ask(greet(patient.name));`, ['patient.name', NAME]),
    reported('an object with a telling key', `export const run = (row) => ask(JSON.stringify({ mrn: row.n }));`, ['row.n', MRN, 'mrn']),
    reported('a spread', `export const run = (patient) => ask({ ...patient, room: 4 });`, ['patient', RECORD]),
    reported('an array that grows', `export const run = (patient) => { const lines = []; lines.push(patient.mrn); return ask(lines.join()); };`, ['patient.mrn', MRN]),
    reported('a default', `export const run = (patient) => ask(\`Dear \${patient.name ?? 'patient'}\`);`, ['patient.name', NAME]),
    reported('a fallback of a parameter', `export const run = (clinicalNote) => ask(\`Note: \${clinicalNote || 'none'}\`);`, ['clinicalNote', TEXT]),
    reported('a field of a class', `class Letter { constructor(patient) { this.patient = patient; } send() { return ask(this.patient.name); } }\nexport { Letter };`, ['this.patient.name', NAME]),
    reported('a query', `export const run = async (db, id) => { const row = await db.patient.findUnique({ where: { id } }); return ask(row.email); };`, ['row.email', 'an e-mail address']),
    reported('a table named by a literal', `export const run = async (supabase) => { const { data } = await supabase.from('patients').select('*').single(); return ask(data.last_name); };`, ['data.last_name', NAME]),
    reported('a function that gives a patient', `export const run = async (id) => { const found = await getPatientById(id); return ask(found.phone); };`, ['found.phone', 'a telephone number']),
    reported('a date in another form', `export const run = (patient) => ask(patient.birthDate.toISOString().slice(0, 10));`, ['patient.birthDate', DATE]),
    reported('a form field', `export const run = (form) => ask(form.get('patientName'));`, [`form.get('patientName')`, NAME, 'form.patientName']),
    reported('a bare hash', `import { createHash } from 'node:crypto';\nexport const run = (patient) => ask(createHash('sha256').update(patient.mrn).digest('hex'));`, ['patient.mrn', MRN]),
    reported('the initial of a name', `export const run = (patient) => ask(patient.name.slice(0, 1));`, ['patient.name', NAME]),
  ],
});

const deidentify = { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] };
const withRedactor = `import { deidentify } from '@clinic/phi';\n`;

function wrapped(name: string, body: string, text: string, identifier: string, wrapsAs?: string): ReportedCase {
  const code = withRedactor + setup + body;
  const { data, ...rest } = finding(code, [text, identifier]);
  const start = code.lastIndexOf(text);
  const output = wrapsAs === undefined ? undefined : code.slice(0, start) + wrapsAs + code.slice(start + text.length);
  const suggestions = output === undefined ? [] : [{ messageId: 'wrapInRedactor', data: { redactor: 'deidentify' }, output }];
  return { name, code, settings: deidentify, errors: [{ ...rest, data: { ...data, line: '4' }, suggestions }] };
}

everyLanguage.run(rule, {
  title: 'redactors',
  valid: [
    { name: 'the result of a declared redactor', code: `${withRedactor}${setup}export const run = (patient) => ask(deidentify(patient.name));`, settings: deidentify },
    { name: 'a redacted record and its members', code: `${withRedactor}${setup}export const run = async (patient) => { const safe = await deidentify(patient); return ask(safe.name + JSON.stringify(safe)); };`, settings: deidentify },
    { name: 'a redacted text that is named like the raw one', code: `${withRedactor}${setup}export const run = (raw) => { const transcript = deidentify(raw); return ask(transcript); };`, settings: deidentify },
    { name: 'a redactor around the whole prompt', code: `${withRedactor}${setup}export const run = (patient) => ask(deidentify(\`Name: \${patient.name}\`));`, settings: deidentify },
    { name: 'a helper whose caller redacts', code: `${withRedactor}${setup}const build = (note) => \`Note: \${note.clinicalNote}\`;\nexport const run = (raw) => ask(build(deidentify(raw)));`, settings: deidentify },
    { name: 'a value overwritten by its redacted form', code: `${withRedactor}${setup}export const run = (transcript) => { let text = transcript; text = deidentify(text); return ask(text); };`, settings: deidentify },
  ],
  invalid: [
    wrapped('a redactor on one branch only', `export const run = (patient, flag) => ask(flag ? deidentify(patient.name) : patient.name);`, 'patient.name', NAME, 'deidentify(patient.name)'),
    wrapped('a value beside the redacted one', `export const run = (patient) => ask(deidentify(patient.phone) + patient.name);`, 'patient.name', NAME, 'deidentify(patient.name)'),
    wrapped('a local function of the same name', `export const run = (patient, deidentify) => ask(\`\${patient.name}\`);`, 'patient.name', NAME, 'deidentify(patient.name)'),
    reported('a local function that gives back what it got', `const redact = (text) => text;\nexport const run = (patient) => ask(redact(patient.name));`, ['patient.name', NAME]),
  ],
});

const unknown = (name: string, body: string, expected: Expected): ReportedCase => {
  const code = setup + body;
  return { name, code, options: [{ reportUnknown: true }], errors: [finding(code, expected, 'maybeUnredactedPhi')] };
};

everyLanguage.run(rule, {
  title: 'the option reportUnknown',
  valid: [
    { name: 'an unknown function, by default', code: `import { scrub } from 'scrubber';\n${setup}export const run = (patient) => ask(scrub(patient.name));` },
    { name: 'a name of somebody else', code: `${setup}export const run = (user) => ask(user.name);`, options: [{ reportUnknown: true }] },
  ],
  invalid: [
    unknown('an unknown function', `import { scrub } from 'scrubber';\nexport const run = (patient) => ask(scrub(patient.name));`, ['patient.name', NAME]),
    unknown('an id', `export const run = (patientId) => ask(patientId);`, ['patientId', 'another unique identifier of an individual']),
  ],
});

const typedSetup = setup.replace('(input)', '(input: string)');

function typedCase(name: string, head: string, body: string, expected: Expected): ReportedCase {
  const code = `${head}${typedSetup}${body}`;
  const found = finding(code, expected);
  return { name, code, errors: [{ ...found, data: { ...found.data, line: String(3 + head.split('\n').length - 1) } }] };
}

typescript.run(rule, {
  title: 'types',
  valid: [
    { name: 'members of a FHIR patient that identify nobody', code: `import type { Patient } from 'fhir/r4';\n${typedSetup}export const run = (p: Patient) => ask(\`\${p.gender} \${p.id} \${p.active}\`);` },
    { name: 'a FHIR practitioner', code: `import type { Practitioner } from 'fhir/r4';\n${typedSetup}export const run = (p: Practitioner) => ask(p.name[0].text);` },
    { name: 'a value that was measured', code: `import type { Observation } from '@medplum/fhirtypes';\n${typedSetup}export const run = (o: Observation) => ask(\`\${o.valueQuantity.value}\`);` },
    { name: 'a type of the same name for something else', code: `import type { PatientProps } from './props';\n${typedSetup}export const run = (p: PatientProps) => ask(p.name);` },
    { name: 'a number', code: `${typedSetup}export const run = (dob: number) => ask(\`\${dob}\`);` },
  ],
  invalid: [
    typedCase('a FHIR patient', `import type { Patient } from 'fhir/r4';\n`, `export const run = (who: Patient) => ask(JSON.stringify(who));`, ['who', RECORD]),
    typedCase('a name of a FHIR patient', `import type { Patient } from '@medplum/fhirtypes';\n`, `export const run = (p: Patient) => ask(p.birthDate);`, ['p.birthDate', DATE]),
    typedCase('the global namespace of FHIR', '', `export const run = (p: fhir4.Patient) => ask(p.birthDate);`, ['p.birthDate', DATE]),
    typedCase('whom an observation is about', `import type { Observation } from 'fhir/r5';\n`, `export const run = (o: Observation) => ask(o.subject.display);`, ['o.subject.display', NAME]),
    typedCase('an own type', `interface Patient { name: string }\n`, `export const run = (p: Patient) => ask(p.name);`, ['p.name', NAME]),
    typedCase('a list of an own type', `import type { Patient } from './types';\n`, `export const run = (all: Patient[]) => ask(all.map((one) => one.name).join());`, ['one.name', NAME]),
    typedCase('a cast', `import type { Patient } from './types';\n`, `export const run = (row: unknown) => { const p = row as Patient; return ask(p.name); };`, ['p.name', NAME]),
  ],
});
