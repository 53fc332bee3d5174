import { addDays, addPeriod } from './dates.js';
import type { IsoDate, ResolvedAgreement, ResolvedSettings } from './settings.js';

/** Something about an agreement that somebody has to look after by a day. */
export interface Notice {
  readonly kind: 'unsigned' | 'expired' | 'expiring' | 'terminated' | 'review-due';
  readonly agreement: ResolvedAgreement;
  /** The day it is about; absent for what is not signed. */
  readonly day?: IsoDate;
}

/** What the register asks attention for, seen `warningDays` ahead. */
export function findNotices(settings: ResolvedSettings, warningDays = 60): readonly Notice[] {
  const { asOf } = settings;
  const horizon = addDays(asOf, warningDays);
  return settings.agreements.flatMap((agreement): readonly Notice[] => {
    const { expires, terminated, signed, internal, instrument, reviewed, reviewEvery } = agreement;
    if (typeof terminated === 'string' && terminated <= asOf)
      return [{ kind: 'terminated', agreement, day: terminated }];
    const notices: Notice[] = [];
    if (typeof signed !== 'string' && internal !== true && instrument !== 'none-needed') {
      notices.push({ kind: 'unsigned', agreement });
    }
    if (typeof expires === 'string' && expires <= horizon) {
      notices.push({ kind: expires < asOf ? 'expired' : 'expiring', agreement, day: expires });
    }
    const begun = reviewed ?? signed;
    if (reviewEvery !== undefined && typeof begun === 'string') {
      const due = addPeriod(begun, reviewEvery);
      if (due <= horizon) notices.push({ kind: 'review-due', agreement, day: due });
    }
    return notices;
  });
}
