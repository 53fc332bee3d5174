import { candidate, type Candidate } from './candidate.js';
import { isFiller, isVin } from './checks.js';
import type { Document } from './document.js';
import { isPlaceholderId, readId, withLetterGroup } from './identifier.js';
import { matchesOf, pattern } from './pattern.js';

const VIN = /(?<![A-Za-z0-9])[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])/g;
const SHAPE = { digits: 1, nearDigits: 2, groups: true };
const PLATE = pattern(
  String.raw`[A-Z]{3}\d[A-Z]\d{2}(?![A-Za-z0-9-])|[A-Z]{1,3}[-· ]?[A-Z]{0,2}[-· ]?\d{1,4}[-· ]?[A-Z]{0,3}(?![A-Za-z0-9-])
    |\d{1,4}[-· ]?[A-Z]{1,3}[-· ]?\d{0,4}(?![A-Za-z0-9-])`,
  'y',
);
const VIN_LABEL = /^(?:vin|vehicle id|chassis|chassi|fahrgestell|bastidor|numero de chassi)/;
const STATE_PREFIX = pattern(
  String.raw`^\(?(?:A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEHINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]
    |W[AIVY])\)?[ :]{1,2}(?=[A-Z0-9]{2,4}[-A-Z0-9 ])`,
);
/** Ordinary words: only with a vehicle in the sentence. */
const LOOSE = pattern(
  String.raw`^(?:tag|tag no|tag number|plate|plates|reg|reg no|registration|registration no|registration number|plaque|placa|placas|targa|car|vehicle
    |vehicles|vessel|aircraft|lp|matricula|kennzeichen|plate no|plate number|hin)$`,
);
const VEHICLE = pattern(
  String.raw`\b(?:car|cars|vehicle|vehicles|truck|van|suv|sedan|motorcycle|bike|parking|parked|garage|valet|drives|driving|driver|drove|crash
    |hit-and-run|collision|mva|mvc|toyota|honda|ford|chevy|chevrolet|nissan|subaru|bmw|audi|volvo|tesla|jeep|dodge|hyundai|kia|mazda
    |volkswagen|vw|lexus|civic|camry|corolla|accord|license|licence|auto|carro|coche|voiture|fahrzeug|kfz|boat|trailer|plates?|scooter
    |ambulance|ride|keys|headlights|driveway|curb|estacionamiento|aparcamiento|aparcad[oa]|parkplatz|parkhaus|geparkt|parkt|estacionad[oa]|estacionamento|tow|towed|dmv|pickup|hatchback|minivan|prius|silverado|f-150|outback|impala)\b`,
  'i',
);

export function* detectVehicle(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  for (const { 0: value, index } of matchesOf(text, VIN)) {
    if (isVin(value) && !isFiller(value) && value !== '1HGCM82633A004352') yield candidate('vehicle', index, index + value.length, 'high', 5);
  }
  for (const hit of document.labels('vehicle')) {
    if (!clinical && !VIN_LABEL.test(hit.label)) continue;
    if (VIN_LABEL.test(hit.label)) {
      const span = readId(text, hit.value, { digits: 6, nearDigits: 6 }, 6);
      if (span !== undefined && span.end - span.start >= 8 && !document.masked(span.start, span.end)) yield candidate('vehicle', span.start, span.end, 'high', 4);
      continue;
    }
    const sentence = document.sentence(hit.start);
    if (LOOSE.test(hit.label) && !VEHICLE.test(text.slice(sentence.start, hit.start) + text.slice(hit.end, sentence.end))) continue;
    const start = hit.value + statePrefix(text, hit.value);
    const span = readPlate(text, start, hit.separated) ?? readId(text, start, SHAPE, 4);
    if (span === undefined || document.masked(span.start, span.end)) continue;
    yield candidate('vehicle', span.start, span.end, LOOSE.test(hit.label) ? 'medium' : 'high', 2);
  }
}

function readPlate(text: string, start: number, separated: boolean): { start: number; end: number } | undefined {
  PLATE.lastIndex = start;
  const match = PLATE.exec(text);
  if (match === null) return undefined;
  const value = match[0].trimEnd();
  const bare = value.replace(/[^A-Z0-9]/g, '');
  if (bare.length < (separated ? 4 : 5) || !/\d/.test(bare) || !/[A-Z]/.test(bare) || isPlaceholderId(value)) return undefined;
  return withLetterGroup(text, { start, end: start + value.length });
}

/** Length of a state in front of a plate: `plate TX KLM-4471`, `plate (CA) 7XKR294`. */
function statePrefix(text: string, at: number): number {
  return STATE_PREFIX.exec(text.slice(at, at + 12))?.[0].length ?? 0;
}
