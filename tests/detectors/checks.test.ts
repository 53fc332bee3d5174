import { describe, expect, it } from 'vitest';
import { isDea, isFiller, isGtin, isIban, isIssuableSsn, isMbi, isNpi, isVin, passesLuhn } from '../../src/detectors/checks.js';
import { synthetic } from '../support/synthetic-phi.js';

const checks = [
  { name: 'Luhn', check: passesLuhn, right: ['4539578763621486', '79927398713'], wrong: ['4539578763621487', '7992739871x', '0', ''] },
  { name: 'NPI', check: isNpi, right: ['1234567893', '1730155284'], wrong: ['1234567890', '3234567893', '123456789'] },
  { name: 'DEA', check: isDea, right: ['BQ4482016', 'AB1234563'], wrong: ['BQ4482013', 'BQ448201', 'YQ4482012'] },
  { name: 'MBI', check: isMbi, right: ['1EG4TE5MK73', synthetic.mbi], wrong: ['0EG4TE5MK73', '1SG4TE5MK73', '1EG4TE5MK7', '1EG4TE5MKA3'] },
  { name: 'VIN', check: isVin, right: ['1M8GDM9AXKP042788', synthetic.vin], wrong: ['1M8GDM9A1KP042788', '1M8GDM9AXKP04278', 'IM8GDM9AXKP042788'] },
  { name: 'GTIN', check: isGtin, right: ['00844588003288'], wrong: ['00844588003289', '0084458800328'] },
  { name: 'IBAN', check: isIban, right: ['DE75512108001245126199', 'GB82WEST12345698765432'], wrong: ['DE75512108001245126198', 'DE75'] },
  { name: 'issuable SSN', check: isIssuableSsn, right: ['899714406', '536882210'], wrong: ['000123456', '666123456', '900123456', '123450000', '078051120', '111111111'] },
  { name: 'filler', check: isFiller, right: ['0000', '1234567', '987654321', '12-34-56'], wrong: ['8840', '12', '1357'] },
] as const;

describe.each(checks)('$name', ({ check, right, wrong }) => {
  it.each(right)('accepts %s', (value) => {
    expect(check(value)).toBe(true);
  });

  it.each(wrong)('rejects %j', (value) => {
    expect(check(value)).toBe(false);
  });
});
