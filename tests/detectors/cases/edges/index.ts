import type { PhiType } from '../../../../src/detectors/index.js';
import { name } from './name.js';
import { address } from './address.js';
import { zip } from './zip.js';
import { date } from './date.js';
import { ageOver89 } from './age-over-89.js';
import { phone } from './phone.js';
import { fax } from './fax.js';
import { email } from './email.js';
import { ssn } from './ssn.js';
import { mrn } from './mrn.js';
import { healthPlanId } from './health-plan-id.js';
import { account } from './account.js';
import { license } from './license.js';
import { vehicle } from './vehicle.js';
import { device } from './device.js';
import { url } from './url.js';
import { ip } from './ip.js';
import { biometric } from './biometric.js';
import { photo } from './photo.js';
import { otherId } from './other-id.js';
import { formats } from './formats.js';

/** Texts in which a class is found at the limits of its forms, and texts just beyond them. */
export const edges: Readonly<Partial<Record<PhiType, readonly string[]>>> = {
  name,
  address,
  zip,
  date,
  'age-over-89': ageOver89,
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
  'other-id': [...otherId, ...formats],
};
