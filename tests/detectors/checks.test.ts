import { describe, expect, it } from 'vitest';
import { isDea, isFiller, isGtin, isIban, isIssuableSsn, isMbi, isNpi, isVin, passesLuhn } from '../../src/detectors/checks.js';
import { synthetic } from '../support/synthetic-phi.js';

const checks = [
  { name: 'Luhn', check: passesLuhn, right: ['4539578763621486', '79927398713', '0080644600084', '42'], wrong: ['4539578763621487', '7992739871x', 'x42', '42x', '0', ''] },
  { name: 'NPI', check: isNpi, right: ['1234567893', '1730155284'], wrong: ['1234567890', '3234567893', '123456789', '16226648226', '91262288682', '1730155283'] },
  {
    name: 'DEA',
    check: isDea,
    right: ['BQ4482016', 'AB1234563', 'AA2480488', 'A93718066', 'FR9173054'],
    wrong: ['BQ4482013', 'BQ448201', 'YQ4482012', 'YQ8864868', 'B34482016', 'AB12345634', 'XAB4246646', 'bq4482016'],
  },
  {
    name: 'MBI',
    check: isMbi,
    right: ['1EG4TE5MK73', '1E44TE5MK73', '1EG4T75MK73', '9XX7QA4WM88', '2AA0AA0AA00', '8YY9YY9YY99', synthetic.mbi],
    wrong: ['0EG4TE5MK73', '1SG4TE5MK73', '1EG4TE5MK7', '1EG4TE5MKA3', '11EG4TE5MK73', '1EG4TE5MK733', '1EGATE5MK73', '1EG44E5MK73', '1EG4TEAMK73', '1EG4TE55K73', '1EG4TE5M573', '1EG4TE5MK7A', '1ES4TE5MK73', '1EG4TS5MK73', '1-G4TE5MK73'],
  },
  {
    name: 'VIN',
    check: isVin,
    right: ['1M8GDM9AXKP042788', 'AFXMTCLJ8KGXXSTTB', '5GZCZ43D13S812715', synthetic.vin],
    wrong: ['1M8GDM9A1KP042788', '1M8GDM9AXKP04278', '1M8GDM9AXKP0427881', 'IM8GDM9AXKP042788', '1M8GDM9AXKP04278I', '11111111111111111', 'YXFYNDAWXAVUAXKHL'],
  },
  { name: 'GTIN', check: isGtin, right: ['00844588003288', '04000848480626', '73917355100926'], wrong: ['00844588003289', '0084458800328', '840068888622820', '008445880032880', 'x00844588003288'] },
  {
    name: 'IBAN',
    check: isIban,
    right: ['DE75512108001245126199', 'GB82WEST12345698765432', 'NO6244806804046', 'MT66870624480040668852446828622664'],
    wrong: ['DE75512108001245126198', 'DE75', 'DE446464448068', 'MT880428420426808882880448844226428', '1DE26806802894008884286', 'DEA1606602884244644800', 'DE75512108001245126199-'],
  },
  {
    name: 'issuable SSN',
    check: isIssuableSsn,
    right: ['899714406', '536882210', '899010001', '001110101'],
    wrong: ['000123456', '666123456', '900123456', '123450000', '899004406', '078051120', '219099999', '457555462', '123121234', '111223333', '123006789', '001010001', '111111111', '987654321', '8997144061', '1899714406', '89971440x'],
  },
  { name: 'filler', check: isFiller, right: ['000', '0000', '1234567', '987654321', '12-34-56', '10987654', '90123', '1234567891', '77-77'], wrong: ['8840', '12', '11', '1357', '1123', '3321', '91234567890', '88402917', ''] },
] as const;

describe.each(checks)('$name', ({ check, right, wrong }) => {
  it.each(right)('accepts %s', (value) => {
    expect(check(value)).toBe(true);
  });

  it.each(wrong)('rejects %j', (value) => {
    expect(check(value)).toBe(false);
  });
});
