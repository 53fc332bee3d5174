/** Values that a prompt gives to show a form, and words that only look like values. All stand in texts about care. */
export const examples: readonly string[] = [
  // Values that the prompt itself calls made up.
  'Never print fake addresses like "123 High Street" or "1 Example Road" in the patient leaflet.',
  'Do not flag placeholder values including:\n- "Oak Lane Medical Practice"\n- "Malcolm Railton"\n- "18 High Street"\nThe practice replaces them before a patient reads the policy.',
  // What belongs into a field.
  'Return JSON for the patient: {"patient_name": "Full name of the patient (null if illegible)", "patient_dob": "Date of birth as YYYY-MM-DD"}',
  // Headings and instructions behind a label.
  'DADOS DO PACIENTE:\n### ESTRATÉGIA DE SUPLEMENTAÇÃO:\n- vitamina D',
  '[Vitalparameter des Patienten]((Füge die Vitalparameter des Patienten ein))',
  // People who speak or act for an organisation.
  'Staff names stay in titles (e.g. "Practice Manager: Sarah Berridge"), never in text about patients.',
  'SERVICE SPECIFICATION for patients\nCommissioner Lead: Ellie Waggott\n1. Needs',
  'Patient podcast\nALICE: [Alice\'s response]\nGEORGE: [George\'s follow-up]',
  // Numbers of organisations, contracts and guidelines.
  'Tell the patient to write to the Ombudsman, telephone 0345 015 4033.',
  'TERMS of the clinic\nBegins 1 April 2026, minimum term of two years, for all patients.',
  'Rebuild the table of readings so that it is suitable for NICE NG136 home averaging by the clinic and the patient.',
  'This is AI-generated feedback for the practice and its patients.',
  // The paper record of British general practice, named after a minister.
  'Summarise the digitised Lloyd George medical record of the patient.',
  'The practice has scanned all Lloyd George envelopes; file this letter with the patient record.',
  // Dates that show a format.
  'Dates of service may be written in any format (e.g. 12/03/2024, 12-Mar-2024). Normalise them for the patient.',
  'Convert every visit date (e.g., 2024-03-12, 12 March 2024 or March 12, 2024) to ISO.',
  'Accept appointment dates such as "12/03/2024", "12.03.2024" or "12 March 2024" from the patient.',
  'The patient may give the date as 03/12/2024, for example 04/15/2024 or 15 Apr 2024.',
  'Time ranges the clinician may use: \'last 30 days\', \'since 2026-04-12\', \'this year\'. Filter the labs of the patient.',
  'timeframe: free text by the nurse, "last 2 weeks", "since 2025-01-15", "between March 3 and March 9".',
  "Patients say things like 'yesterday', 'on Monday', 'on 12 May'. Resolve them to a date of admission.",
  'The caller uses phrases like "next Tuesday", "on June 5th" or "in two weeks" for the appointment.',
  'When the patient mentions a day (for instance "on 3 July" or "since 14 February 2024"), repeat it back.',
  'Symptom onset: accept values like "3 days ago", "since 5 May", "2024-05-05".',
  'If the patient asks for a specific day, e.g. "Monday", "12 May" or "May 12th", call get_slots.',
  'Onset date in the form DD/MM/YYYY, like 05/11/2024, never 5-Nov-24.',
  'Accepted formats: 2024-05-01, 01.05.2024, 1 May 2024, "May 1". The patient was admitted on the first one.',
  'Heute ist der 14.03.2025, und der Patient wurde gestern operiert.',
  'Aktuelles Datum: 14.03.2025, Patient aufgenommen in der Notaufnahme.',
  'Formato de fecha de la cita, por ejemplo 12/03/2024 o 12-mar-2024. Pregunta al paciente.',
  'Datum der Aufnahme im Format TT.MM.JJJJ, z. B. 12.03.2024. Frage den Patienten.',
  'Date de la consultation au format JJ/MM/AAAA (par exemple 12/03/2024). Demande-la au patient.',
  // The day on which the prompt was written.
  'Das heutige Datum ist der 14.03.2025. Der Patient möchte einen Termin.',
  'Das heutige Datum ist der 14. März 2025. Schreibe den Arztbrief nach der Vorlage.',
  'Heute ist der 14.03.2025. Berechne das Alter des Patienten.',
  'La fecha de hoy es 14/03/2025. Calcula la edad del paciente.',
  "La date d'aujourd'hui est le 14/03/2025. Calcule l'âge du patient.",
  'A data de hoje é 14/03/2025. Calcule a idade do paciente.',
  'Hoy es 14 de marzo de 2025. El paciente pide una cita.',
  'Current date: 2025-03-14. Work out how long the patient has been admitted.',
  // Ranges that look like a day.
  'Describe what happened since admission from 1-2 sentences up to one paragraph for the patient.',
  'Summarise the visit: 1-2 sentences on why she was seen, 3-4 bullets on the plan.',
  'Visit: 1-2 sentences. Labs: 2-3 lines. Follow up: 1-2 weeks.',
  'She was seen by the nurse; answer with labs 1-2 items and on 2-3 lines.',
  'The patient improves on 1-2 tablets and returns from 3-4 sessions of therapy.',
  'On admission: 1-2 sentences on the reason the patient was admitted.',
  // Laboratory values written with a hyphen.
  'Case: FBG-200, HBA1C-9, the patient is asymptomatic. Which drug first?',
  'Lab order: HBA1C-9.1, LDL-160, TSH-120. Interpret for this patient.',
  'Sample: FBS-126, PPBS-210, HDL-38, CRP-112; the patient is obese.',
  'Report: order CBC-100, ESR-110, WBC-120, PLT-250 reviewed for the patient.',
  // Accounts of nobody.
  '{"userId": "user1", "role": "patient"}',
  '{"userId": "user42", "patient": true}',
  'user_id: "abc12", the patient taps the reminder.',
  'login: patient01 / role: patient',
  'username = demo7; open the patient list.',
  '"userId":"u1","text":"How is my blood pressure?"',
  'user id: test99, then the patient is asked for consent',
  // Headings in capitals.
  'TOM E ESTILO: seja cordial com o paciente.',
  '## TOM E ESTILO\nSeja cordial com o paciente.',
  'ROSA E AZUL:\nUse as cores com moderação na carta ao paciente.',
  'GRACE PERIOD: tell the patient that the claim may still be filed.',
  'TOM DE VOZ\nFale com calma com o paciente.',
  '**REGRA E LIMITE**: nunca dê diagnóstico ao paciente.',
  // Templates.
  'Vorlage für den Arztbrief:\n<template>\nAnrede: Sehr geehrte Frau Kollegin\nDiagnose: <Diagnose>\n</template>\nDer Patient wird nicht genannt.',
  '<template name="Arztbrief Kardiologie">Sehr geehrte Damen und Herren</template> Patient, Befund und Therapie folgen.',
  '<template id="entlassbrief" title="Entlassbrief Innere Medizin"><name>Arztbrief Standard</name></template> Fülle die Vorlage für den Patienten.',
  'Name: <template>Vorname Nachname</template>, Patient, Befund, Diagnose.',
  // Mailboxes of nobody.
  'Send the visit summary to customer@gmail.com if the patient agrees.',
  'Ask the patient for an e-mail address, such as user@gmail.com or john@gmail.com.',
  'The field email of the patient looks like test@company.com or john.doe@hospital.org.',
  'patient.email = "client@outlook.com"',
  'Patient portal accounts: patient1@gmail.com, doctor@gmail.com, employee@yahoo.com.',
  'email: "yourname@gmail.com" (patient contact)',
  'Patient e-mail (e.g. myname@gmail.com, someone@hotmail.com, mary@gmail.com).',
  'Contact the patient under testuser@gmail.com, jane@yahoo.com or newuser1@gmail.com.',
];

/** The same forms where they do belong to somebody. */
export const notExamples: readonly string[] = [
  'For example, the patient was admitted on «date|03/12/2024» with chest pain.',
  'Example: pt seen ‹date|12 May 2024›, complains of fatigue.',
  "The patient said 'I fell on ‹date|12 May›' and was admitted.",
  'Patient was last seen ‹date|1-22› and had labs on ‹date|3/14›.',
  'Der Patient wurde am ‹date|14.03.2025› aufgenommen.',
  'Patient username: ‹other-id|tkobayashi1977› cannot log in.',
  '‹name|ESTELA FERNANDEZ›, 44F, presents with fever.',
  'Patient e-mail: «email|john.k.meyerhoff@gmail.com», prefers mornings.',
  'Write to the patient at «email|customer.service.rosa71@gmail.com» today.',
];
