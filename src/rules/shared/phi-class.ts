import type { PhiClass } from '../../catalog/phi/define.js';
import { describeType } from '../../output/phi-names.js';

/** What a value holds, with its article. */
export function describeClass(phiClass: PhiClass): string {
  switch (phiClass) {
    case 'place':
      return 'a place smaller than a state';
    case 'clinical-text':
      return 'clinical text about a patient';
    case 'record':
      return 'data of a patient’s record';
    default:
      return describeType(phiClass);
  }
}
