import type { PhiType } from '../../../src/detectors/index.js';
import { email, fax, phone } from './contact.js';
import { date } from './date.js';
import { account, biometric, device, healthPlanId, ip, license, mrn, otherId, photo, ssn, url, vehicle } from './ids.js';
import { name } from './name.js';
import { address, age, zip } from './place.js';
import type { Cases } from './types.js';

export const casesByType: Readonly<Record<PhiType, Cases>> = {
  name,
  address,
  zip,
  date,
  'age-over-89': age,
  phone,
  fax,
  email,
  ssn,
  mrn,
  'health-plan-id': healthPlanId,
  account,
  license,
  vehicle,
  device,
  url,
  ip,
  biometric,
  photo,
  'other-id': otherId,
};
