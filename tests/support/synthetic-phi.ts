import type { PhiType } from '../../src/detectors/index.js';

/**
 * The invented identifiers of all tests. Values that are reserved for documentation (555-01xx, example.com, 192.0.2.0/24)
 * are no PHI to the detectors, so these are made up instead: well-formed, drawn by hand, and together a person who does
 * not exist. The notes say why each belongs to nobody that we know of and is found all the same.
 */
export const synthetic = {
  /** Given and family name from two continents; a search for the pair finds nobody. */
  name: 'Thessaly Okonjo-Brandt',
  /** Any day is somebody's birthday; it says nothing without the invented name. */
  dateOfBirth: '03/14/1957',
  isoDate: '1957-03-14',
  /** Area 899 was not assigned before 2011, when numbers came to be drawn at random; the shape is valid, so it is reported. */
  ssn: '899-71-4406',
  /** Numbers of one hospital's own system; no hospital is named. */
  mrn: '88402917',
  /** Area code 679 is not in service, and the exchange is not the reserved 555. */
  phone: '(679) 384-2291',
  fax: '679-384-2297',
  /** The mail provider takes no local part with two plus signs, so nobody can own the address. */
  email: 'thessaly.okonjo+brandt+7731@gmail.com',
  /** The street is invented; ZIP prefix 000 is not in use. */
  address: '4417 Quillfeather Lane',
  /** Prefix 006 to 009 is Puerto Rico's; 00853 is assigned to no post office. */
  zip: '00853',
  age: '97-year-old',
  /** Well-formed; the agency assigns these at random and the test value was typed by hand. */
  mbi: '9XX7QA4WM88',
  /** A member number of no insurer's scheme. */
  memberId: 'QZH88204417',
  /** An account in no billing system that is named. */
  account: 'PA-5520-88417',
  /** A licence number in a form that no state uses (two letters, dash, nine digits). */
  license: 'QK-440917352',
  /** The check digit is right, the maker code YZ9 is assigned to nobody. */
  vin: 'YZ9AA11B9X1004417',
  plate: 'QZX 4417',
  /** A serial number of no maker's scheme. */
  deviceSerial: 'QZP-4417-88203',
  /** A host under a name that is registered to nobody. */
  url: 'https://portal.quillfeather-clinic.org/patient/88402917/results',
  /** Class E (240/4) would be silent; this block is allocated, the text names no such host. */
  ip: '73.201.88.44',
  biometric: 'FP-QZ-2291847',
  photo: 'patient_face_okonjo_0419.jpg',
  /** A claim number of no payer's scheme. */
  claim: 'CLM-2291-88417',
} as const;

export interface Canary {
  readonly type: PhiType;
  /** A prompt fragment with the label that makes the value an identifier. */
  readonly text: string;
  readonly value: string;
}

/** One fragment for each class in which `detectPhi` finds exactly the value. */
export const canaries: readonly Canary[] = [
  { type: 'name', text: `Patient: ${synthetic.name}`, value: synthetic.name },
  { type: 'address', text: `The patient lives at ${synthetic.address}.`, value: synthetic.address },
  { type: 'zip', text: `Patient ZIP code: ${synthetic.zip}`, value: synthetic.zip },
  { type: 'date', text: `DOB: ${synthetic.dateOfBirth}`, value: synthetic.dateOfBirth },
  { type: 'age-over-89', text: `A ${synthetic.age} patient with a hip fracture.`, value: synthetic.age },
  { type: 'phone', text: `Patient phone: ${synthetic.phone}`, value: synthetic.phone },
  { type: 'fax', text: `Patient fax: ${synthetic.fax}`, value: synthetic.fax },
  { type: 'email', text: `Patient email: ${synthetic.email}`, value: synthetic.email },
  { type: 'ssn', text: `SSN: ${synthetic.ssn}`, value: synthetic.ssn },
  { type: 'mrn', text: `MRN: ${synthetic.mrn}`, value: synthetic.mrn },
  { type: 'health-plan-id', text: `Member ID: ${synthetic.memberId}`, value: synthetic.memberId },
  { type: 'account', text: `Patient account number: ${synthetic.account}`, value: synthetic.account },
  { type: 'license', text: `The patient's driver's license: ${synthetic.license}`, value: synthetic.license },
  { type: 'vehicle', text: `VIN: ${synthetic.vin}`, value: synthetic.vin },
  { type: 'device', text: `Insulin pump serial number: ${synthetic.deviceSerial}`, value: synthetic.deviceSerial },
  { type: 'url', text: `The patient's results: ${synthetic.url}`, value: synthetic.url },
  { type: 'ip', text: `The patient logged in from IP ${synthetic.ip}`, value: synthetic.ip },
  { type: 'biometric', text: `Fingerprint record of the patient: ${synthetic.biometric}`, value: synthetic.biometric },
  { type: 'photo', text: `Patient photo: ${synthetic.photo}`, value: synthetic.photo },
  { type: 'other-id', text: `Claim number: ${synthetic.claim}, patient appeal`, value: synthetic.claim },
];
