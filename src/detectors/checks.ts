import { wordSet } from './words/lists.js';

/** Check digits. Every function takes the bare characters, without separators. */

export function passesLuhn(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false;
  let sum = 0;
  for (const [index, digit] of Array.from(digits, Number).toReversed().entries()) {
    const value = index % 2 === 1 ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** National Provider Identifier: Luhn over the number behind the prefix 80840. */
export function isNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && passesLuhn(`80840${digits}`);
}

/** DEA registration: two letters (or letter and 9), six digits, check digit. */
export function isDea(value: string): boolean {
  if (!/^[A-HJ-NPR-UX][A-Z9]\d{7}$/.test(value)) return false;
  const digit = (index: number): number => value.charCodeAt(index + 2) - 48;
  const sum = digit(0) + digit(2) + digit(4) + 2 * (digit(1) + digit(3) + digit(5));
  return sum % 10 === digit(6);
}

/** Medicare Beneficiary Identifier: eleven characters whose kinds are fixed; letters S, L, O, I, B, Z are never used. */
export function isMbi(value: string): boolean {
  return /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/.test(value);
}

function valuesOf(characters: string, values: string): ReadonlyMap<string, number> {
  return new Map(Array.from(characters, (character, index) => [character, Number(values.charAt(index))]));
}

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_VALUES = valuesOf('0123456789ABCDEFGHJKLMNPRSTUVWXYZ', '012345678912345678123457923456789');

/** Vehicle identification number with the check digit that North America requires. */
export function isVin(value: string): boolean {
  if (value.length !== 17 || !/\d/.test(value) || !/[A-Z]/.test(value)) return false;
  let sum = 0;
  for (const [index, weight] of VIN_WEIGHTS.entries()) sum += (VIN_VALUES.get(value.charAt(index)) ?? NaN) * weight;
  const rest = sum % 11;
  return value.charAt(8) === (rest === 10 ? 'X' : String(rest));
}

/** A GTIN-14 as a UDI carries it behind `(01)`. */
export function isGtin(digits: string): boolean {
  if (!/^\d{14}$/.test(digits)) return false;
  let sum = 0;
  for (const [index, digit] of Array.from(digits, Number).entries()) sum += digit * (index % 2 === 0 ? 3 : 1);
  return sum % 10 === 0;
}

/** International bank account number: remainder 1 modulo 97 after moving the first four characters to the end. */
export function isIban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(value)) return false;
  let rest = 0;
  for (const character of value.slice(4) + value.slice(0, 4)) {
    const number = Number.parseInt(character, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
}

/** A Social Security number that the administration may issue and that nobody advertises as fake. */
export function isIssuableSsn(digits: string): boolean {
  if (!/^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits)) return false;
  return !FAKE_SSNS.has(digits) && !isFiller(digits);
}

/** Printed on wallet inserts and in official pamphlets, or written by everybody as an example. */
const FAKE_SSNS = wordSet('078051120 219099999 457555462 123456789 123121234 111223333 123006789 001010001 555555555 012345678');

/** One digit repeated, or a run up or down: `0000000`, `12345678`, `87654321`. */
export function isFiller(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (digits.length < 3) return false;
  return /^(\d)\1+$/.test(digits) || '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits) || /^123456789\d*$/.test(digits);
}
