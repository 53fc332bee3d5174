import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { detectPhi, findChecked, mayHoldPhi, phiTypes, placeholderFor } from '../../src/detectors/index.js';
import { canaries, synthetic } from '../support/synthetic-phi.js';

const record = `Patient: ${synthetic.name}, MRN ${synthetic.mrn}, phone ${synthetic.phone}`;

describe('detectPhi', () => {
  it('gives sorted matches that do not overlap', () => {
    const matches = detectPhi(record);
    expect(matches.map(({ type }) => type)).toEqual(['name', 'mrn', 'phone']);
    for (const [index, match] of matches.entries()) {
      expect(match.start).toBeGreaterThanOrEqual(matches[index - 1]?.end ?? 0);
    }
  });

  it('looks for the wanted classes only', () => {
    expect(detectPhi(record, { types: ['phone'] }).map(({ type }) => type)).toEqual(['phone']);
  });

  it('keeps what is sure enough', () => {
    const provider = 'Provider NPI 1730155284 signed for the patient.';
    expect(detectPhi(provider)).toEqual([]);
    expect(detectPhi(provider, { minConfidence: 'low' }).map(({ type, confidence }) => [type, confidence])).toEqual([['license', 'low']]);
    expect(detectPhi(record, { minConfidence: 'high' }).every(({ confidence }) => confidence === 'high')).toBe(true);
  });

  it.each([
    ['the exact text', synthetic.mrn],
    ['a pattern', '884*'],
    ['a pattern with the wildcard inside', '88*917'],
    ['a longer text around it', `MRN ${synthetic.mrn}`],
  ])('leaves out what is allowed by %s', (_, entry) => {
    expect(detectPhi(record, { allow: [entry] }).map(({ type }) => type)).toEqual(['name', 'phone']);
  });

  it.each(['88402', '*88403*', '884*918', 'MRN', ''])('does not stretch the allowed text %j', (entry) => {
    expect(detectPhi(record, { allow: [entry] })).toHaveLength(3);
  });

  it('measures in UTF-16 code units', () => {
    const text = `🩺 ${record}`;
    expect(detectPhi(text).map(({ start, end }) => text.slice(start, end))).toEqual([synthetic.name, synthetic.mrn, synthetic.phone]);
  });

  it('reads no identifier out of run-time text', () => {
    expect(detectPhi('Patient: \ufffc, DOB \ufffc, MRN \ufffc, phone \ufffc')).toEqual([]);
    expect(detectPhi(`MRN \ufffc ${synthetic.mrn.slice(0, 3)}\ufffc`)).toEqual([]);
  });

  it('finds identifiers beside run-time text', () => {
    const text = `Patient: \ufffc, MRN ${synthetic.mrn}`;
    expect(detectPhi(text).map(({ start, end }) => text.slice(start, end))).toEqual([synthetic.mrn]);
  });

  it('judges a section of a long text by its own words', () => {
    const handbook = 'Use the tool when the user asks for a city. Keep answers short.\n\n'.repeat(80);
    const text = `${handbook}Patient: ${synthetic.name}, DOB ${synthetic.dateOfBirth}\n\n${handbook}Meeting: ${synthetic.dateOfBirth}`;
    expect(detectPhi(text).map(({ type, start }) => [type, text.slice(start, start + 4)])).toEqual([
      ['name', synthetic.name.slice(0, 4)],
      ['date', synthetic.dateOfBirth.slice(0, 4)],
    ]);
  });
});

describe('a slot of a template', () => {
  it.each([
    `{{ ${synthetic.name} }}`,
    `#{mrn_${synthetic.mrn}}`,
    `\${patient ?? '${synthetic.name}'}`,
    `{% ${synthetic.name} ${synthetic.mrn} %}`,
    `{mrn ${synthetic.mrn}}`,
    `<mrn${synthetic.mrn}>`,
    `<insert date ${synthetic.dateOfBirth}>`,
    '<your Ada Quill>',
    `[[Patient Ada Quill ${synthetic.mrn}]]`,
    `[Patient ${synthetic.mrn}]`,
    '[first name Ada Quill]',
    `[address ${synthetic.address}]`,
    `[zip 55803]`,
    `{{${synthetic.dateOfBirth}}}`,
    `{{${synthetic.phone}}}`,
    `{{${synthetic.email}}}`,
    `{{${synthetic.address}}}`,
  ])('holds nobody, whatever is written in it: %s', (slot) => {
    expect(detectPhi(`Patient: ${slot} came for care of her diabetes.`)).toEqual([]);
  });

  it.each([
    ['[Ada Quill]', 'Ada Quill'],
    ['<Ada Quill>', 'Ada Quill'],
    [`[${synthetic.mrn}]`, synthetic.mrn],
  ])('is not what stands in brackets only: %s', (value, expected) => {
    const text = `Patient: ${value} came for care of her diabetes.`;
    expect(detectPhi(text).map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
  });

  it('may be written like a constant', () => {
    expect(detectPhi('Patient lives at PATIENT_LAST_NAME came for care of her diabetes.')).toEqual([]);
  });

  it('hides what stands in it, and nothing beside it', () => {
    const text = `Patient: {{ first }} {{ last }}, MRN ${synthetic.mrn}, DOB {{ dob }}, phone ${synthetic.phone}.`;
    expect(detectPhi(text).map(({ start, end }) => text.slice(start, end))).toEqual([synthetic.mrn, synthetic.phone]);
  });
});

describe('mayHoldPhi', () => {
  it.each(canaries)('lets $type pass', ({ text }) => {
    expect(mayHoldPhi(text)).toBe(true);
  });

  it('stops texts without capitals, digits and addresses', () => {
    expect(mayHoldPhi('answer in a short sentence.')).toBe(false);
    expect(mayHoldPhi('')).toBe(false);
  });
});

describe('placeholders', () => {
  it.each(phiTypes)('that of %s is never detected', (type) => {
    const placeholder = placeholderFor(type);
    const canary = canaries.find((candidate) => candidate.type === type);
    expect(detectPhi(placeholder, { minConfidence: 'low' })).toEqual([]);
    expect(detectPhi(canary?.text.replace(canary.value, placeholder) ?? '', { minConfidence: 'low' })).toEqual([]);
  });

  it('differ from class to class', () => {
    expect(new Set(phiTypes.map(placeholderFor)).size).toBe(phiTypes.length);
  });
});

describe('encoded data', () => {
  const bytes = Buffer.concat(Array.from({ length: 600 }, (_, index) => createHash('sha256').update(String(index)).digest()));

  it.each(['base64', 'base64url', 'hex'] as const)('of an image as %s holds nothing', (encoding) => {
    expect(detectPhi(`data:image/png;base64,${bytes.toString(encoding)}`)).toEqual([]);
  });

  it('leaves what stands beside it where it is', () => {
    const text = `${bytes.toString('base64')} ${record}`;
    const [match] = detectPhi(text);
    expect(text.slice(match?.start, match?.end)).toBe(synthetic.name);
  });
});

describe('findChecked', () => {
  it.each([
    ['ssn', synthetic.ssn],
    ['vehicle', synthetic.vin],
    ['health-plan-id', synthetic.mbi],
    ['account', '4716 2210 8349 9417'],
    ['account', '4716-2210-8349-9417'],
    ['account', '4716221083499417'],
    ['license', 'BQ4482016'],
    ['license', '1730155284'],
    ['device', '(01)00844588003288(21)448201'],
  ])('finds a %s without any words around it', (type, value) => {
    expect(findChecked(`x ${value} y`)).toEqual([{ type, start: 2, end: 2 + value.length, confidence: 'high' }]);
  });

  it.each(['Acme Clinic', '1*2*3', 'v1.2.3', '4716 2210 8349 9418', '000-12-3456', '1730155284.5', '+1730155284', 'xBQ4482016', '899-71-4406-1', 'support@acme.example', ''])('lets %j pass', (text) => {
    expect(findChecked(text)).toEqual([]);
  });
});

describe('the synthetic values of the tests', () => {
  it('have a canary for each class', () => {
    expect(canaries.map(({ type }) => type).toSorted()).toEqual([...phiTypes].toSorted());
  });

  it.each(canaries)('$type is found, and nothing else', ({ type, text, value }) => {
    const start = text.indexOf(value);
    expect(detectPhi(text).map((match) => [match.type, match.start, match.end])).toEqual([[type, start, start + value.length]]);
  });
});
