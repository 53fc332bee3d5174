import type { PhiType } from '../detectors/index.js';

const names: Readonly<Record<PhiType, string>> = {
  name: 'a person’s name',
  address: 'a street address or place smaller than a state',
  zip: 'a ZIP code',
  date: 'a date about an individual',
  'age-over-89': 'an age over 89',
  phone: 'a telephone number',
  fax: 'a fax number',
  email: 'an e-mail address',
  ssn: 'a Social Security number',
  mrn: 'a medical record number',
  'health-plan-id': 'a health plan beneficiary number',
  account: 'an account number',
  license: 'a certificate or license number',
  vehicle: 'a vehicle identifier',
  device: 'a device identifier',
  url: 'a URL about an individual',
  ip: 'an IP address',
  biometric: 'a biometric identifier',
  photo: 'a photograph of a person',
  'other-id': 'another unique identifier of an individual',
};

/** An identifier class in the words of 45 CFR 164.514(b)(2)(i), with its article. */
export function describeType(type: PhiType): string {
  return names[type];
}
