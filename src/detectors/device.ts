import { candidate, type Candidate } from './candidate.js';
import { isGtin, passesLuhn } from './checks.js';
import type { Document } from './document.js';
import { isPlaceholderId, labelledIds } from './identifier.js';
import { matchesOf, pattern } from './pattern.js';

const SHAPE = { digits: 2, nearDigits: 2 };
const UDI = /\(01\)\d{14}(?:\((?:11|17|10|21|240)\)[A-Z0-9./-]{1,20}){0,4}/gi;
const HIBC = /\+[A-Z][A-Z0-9]{5,20}\/\$[A-Z0-9$+./-]{4,40}/g;
const MAC = /(?<![\w:.-])(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}(?![\w:-])/gi;
const RESERVED_MAC = /^(?:00[:-]00[:-]5E|00[:-]00[:-]00|FF[:-]FF|AA[:-]BB|00[:-]11[:-]22|00[:-]1A[:-]2B|01[:-]23[:-]45|12[:-]34[:-]56|DE[:-]AD)/i;
const IMEI = /(?<![\w-])\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d(?![\w-])/g;
const LOT_AND_SERIAL = /\b(?:LOT|Lot) ?#?:? ?[A-Z0-9][A-Z0-9-]{2,20}(?:,? (?:SN|S\/N|Serial)(?: ?#|:)? ?[A-Z0-9-]{4,24})?/y;
/** Ordinary words, for which the value has to look like a serial number. */
const LOOSE = pattern(
  String.raw`^(?:lot|lot no|lot number|batch|batch no|monitor|device|devices|sensor|implant|implants|pacemaker|generator|transmitter|sn|ser|mac|handset
    |wearable|insulin pump|neurostimulator|loop recorder|cochlear implant|push token|asset tag|node id|hub id|gateway id|tag id|model serial
    |serial)$`,
);

export function* detectDevice(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  for (const { 0: value, index } of matchesOf(text, UDI)) {
    if (isGtin(value.slice(4, 18)) && /\((?:21|10)\)/.test(value)) yield candidate('device', index, index + value.length, 'high', 5);
    else if (clinical && value.includes('(21)')) yield candidate('device', index, index + value.length, 'medium', 5);
  }
  if (!clinical) return;
  for (const { 0: value, index } of matchesOf(text, HIBC)) yield candidate('device', index, index + value.length, 'medium', 3);
  for (const { 0: value, index } of matchesOf(text, MAC)) {
    if (!RESERVED_MAC.test(value)) yield candidate('device', index, index + value.length, 'medium', 3);
  }
  for (const { 0: value, index } of matchesOf(text, IMEI)) {
    const digits = value.replace(/\D/g, '');
    if (passesLuhn(digits) && !isPlaceholderId(value) && /imei|meid/i.test(document.before(index, 40) + document.after(index + value.length, 12))) yield candidate('device', index, index + value.length, 'high', 4);
  }
  for (const { start, end, hit } of labelledIds(document, document.labels('device'), SHAPE)) {
    const value = text.slice(start, end);
    const loose = LOOSE.test(hit.label);
    if (value.replace(/\D/g, '').length < (hit.separated ? 3 : 4) && !isInterleaved(value)) continue;
    if (loose && !hit.separated && !(/[A-Z]/.test(value) && /\d{3}/.test(value)) && !isInterleaved(value) && !(/^(?:sn|serial|ser)/.test(hit.label) && /\d{5}/.test(value)) && !(hit.label.startsWith('lot') && /\d{6}/.test(value))) continue;
    if (RESERVED_MAC.test(value)) continue;
    LOT_AND_SERIAL.lastIndex = hit.start;
    const pair = hit.label.startsWith('lot') ? LOT_AND_SERIAL.exec(text)?.[0] : undefined;
    if (pair !== undefined && / S/i.test(pair.slice(4)) && /\d{4}/.test(pair)) yield candidate('device', hit.start, hit.start + pair.length, 'high', 4);
    else if (!/^(?:lot|batch|numero de lot|charge)/.test(hit.label) || isImplanted(document, hit.start)) yield candidate('device', start, end, loose ? 'medium' : 'high', 2);
  }
}

/** Few figures, but among capitals: `8GK4WT`. */
function isInterleaved(value: string): boolean {
  return /^[A-Z\d]{6,}$/.test(value) && (value.match(/\d(?=[A-Z])|[A-Z](?=\d)/g) ?? []).length >= 3;
}

/** A lot number says something of one person where a device of that person is spoken of, not for a vaccine lot in a recall. */
function isImplanted(document: Document, position: number): boolean {
  return /\b(?:implant|pump|device|lens|valve|stent|screw|plate|mesh|graft|pacemaker|prosthe|catheter|iol|lead|serial|sn|patient|pt|given|administered|vaccin)/i.test(document.text.slice(Math.max(0, position - 120), position + 60));
}
