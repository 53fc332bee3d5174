import type { PhiType } from '../../../../src/detectors/index.js';
import { address } from './address.js';
import { date } from './date.js';
import { formats } from './formats.js';

/** Texts in which a class is found at the limits of its forms, and texts just beyond them. */
export const edges: Readonly<Partial<Record<PhiType, readonly string[]>>> = {
  address,
  date,
  'other-id': formats,
};
