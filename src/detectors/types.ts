/** The identifier classes of the Safe Harbor method (45 CFR 164.514(b)(2)), as findings name them. */
export const phiTypes = [
  'name',
  'address',
  'zip',
  'date',
  'age-over-89',
  'phone',
  'fax',
  'email',
  'ssn',
  'mrn',
  'health-plan-id',
  'account',
  'license',
  'vehicle',
  'device',
  'url',
  'ip',
  'biometric',
  'photo',
  'other-id',
] as const;

export type PhiType = (typeof phiTypes)[number];

export type Confidence = 'high' | 'medium' | 'low';

export interface PhiMatch {
  readonly type: PhiType;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}
