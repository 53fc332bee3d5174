export const SCRIBE_PROMPT = 'You write SOAP notes from the transcript of a visit. Leave out whatever the transcript does not say.';

export const SCRIBE_EXAMPLE = `Example.
Patient: Thessaly Okonjo-Brandt, DOB: 03/14/1957, MRN: 88402917
Subjective: cough for three days.`;
