import type { PhiType } from './types.js';

const PLACEHOLDERS: Readonly<Record<PhiType, string>> = {
  name: '[PATIENT_NAME]',
  address: '[ADDRESS]',
  zip: '[ZIP_CODE]',
  date: '[DATE]',
  'age-over-89': '[AGE]',
  phone: '[PHONE_NUMBER]',
  fax: '[FAX_NUMBER]',
  email: '[EMAIL_ADDRESS]',
  ssn: '[SSN]',
  mrn: '[MEDICAL_RECORD_NUMBER]',
  'health-plan-id': '[HEALTH_PLAN_ID]',
  account: '[ACCOUNT_NUMBER]',
  license: '[LICENSE_NUMBER]',
  vehicle: '[VEHICLE_ID]',
  device: '[DEVICE_ID]',
  url: '[URL]',
  ip: '[IP_ADDRESS]',
  biometric: '[BIOMETRIC_ID]',
  photo: '[PHOTO]',
  'other-id': '[IDENTIFIER]',
};

/** What to write in place of an identifier. No detector finds anything in it. */
export function placeholderFor(type: PhiType): string {
  return PLACEHOLDERS[type];
}
