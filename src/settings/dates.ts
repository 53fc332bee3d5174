import type { IsoDate } from './settings.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^P(\d{1,3})([YMD])$/;
const DAY = 86_400_000;

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && toIsoDate(date) === text;
}

export function isPeriod(text: string): boolean {
  return PERIOD.test(text);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return toIsoDate(new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY));
}

/** The day a whole number of years, months or days later; the last day of the month where the day does not exist. */
export function addPeriod(date: IsoDate, period: string): IsoDate {
  const [, count = '0', unit = 'D'] = PERIOD.exec(period) ?? [];
  const amount = Number(count);
  if (unit === 'D') return addDays(date, amount);
  const start = new Date(`${date}T00:00:00Z`);
  const month = start.getUTCMonth() + (unit === 'Y' ? amount * 12 : amount);
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0));
  return toIsoDate(
    new Date(Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastOfMonth.getUTCDate()))),
  );
}

function toIsoDate(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
