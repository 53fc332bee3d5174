import type { Evidence } from '../define.js';

/**
 * What a value with a certain name or type holds: the identifier classes of the Safe Harbor method (45 CFR 164.514(b)(2)),
 * with places smaller than a state apart from street addresses, and two kinds of value that hold several of them.
 */
export const phiClasses = [
  'name',
  'address',
  'place',
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
  'clinical-text',
  'record',
] as const;

export type PhiClass = (typeof phiClasses)[number];

/** Names of a class, in words: `date of birth` stands for `dateOfBirth`, `date_of_birth`, `DATE_OF_BIRTH` and `dateofbirth`. */
export type NamesByClass = Readonly<Partial<Record<PhiClass, readonly string[]>>>;

/** How code names values that hold PHI. */
export interface PhiVocabulary extends Evidence {
  readonly source: string;
  /** PHI wherever the name stands. */
  readonly sure: NamesByClass;
  /** PHI only of a patient: as `patient.name`, not as `user.name`. */
  readonly ofPatient: NamesByClass;
  /** Maybe PHI: ids of the application's own, texts that may be about anything. */
  readonly maybe: NamesByClass;
}

/** Words that say whom a value is about. */
export interface SubjectWords extends Evidence {
  readonly language: string;
  /** The individual, relatives and household members. */
  readonly patient: readonly string[];
  /** People and organisations that are no patients: what is theirs is no PHI. */
  readonly professional: readonly string[];
}

/** A resource of a health data standard, as types name it. */
export interface PhiResource extends Evidence {
  readonly name: string;
  /** Classes of its members; a member that is not listed holds no identifier by itself. */
  readonly members: Readonly<Record<string, PhiClass>>;
}

/** Modules and global namespaces whose exported types are resources. */
export interface PhiTypeSource extends Evidence {
  readonly modules: readonly string[];
  readonly namespaces: readonly string[];
}
