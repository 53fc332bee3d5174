import { detectAccount } from './account.js';
import { detectAddress } from './address.js';
import { detectAgeOver89 } from './age-over-89.js';
import { isAllowed } from './allow.js';
import { detectBiometric } from './biometric.js';
import { withoutBlobs } from './blobs.js';
import { atLeast, settle, type Candidate, type Detector } from './candidate.js';
import { detectDate } from './date.js';
import { detectDevice } from './device.js';
import { Document } from './document.js';
import { detectEmail } from './email.js';
import { detectFax } from './fax.js';
import { detectInMessages } from './formats.js';
import { detectHealthPlanId } from './health-plan-id.js';
import { isInvented } from './invented.js';
import { detectIp } from './ip.js';
import { detectLicense } from './license.js';
import { detectMrn } from './mrn.js';
import { detectName } from './name.js';
import { detectOtherId } from './other-id.js';
import { detectPhone } from './phone.js';
import { detectPhoto } from './photo.js';
import { detectSsn } from './ssn.js';
import { RecentTexts } from './recent-texts.js';
import { sectionsOf } from './sections.js';
import type { Confidence, PhiMatch, PhiType } from './types.js';
import { detectUrl } from './url.js';
import { detectVehicle } from './vehicle.js';
import { detectZip } from './zip.js';
import { pattern } from './pattern.js';

export { phiTypes, type Confidence, type PhiMatch, type PhiType } from './types.js';
export { findChecked } from './checked.js';
export { placeholderFor } from './placeholders.js';

export interface DetectOptions {
  /** Classes to look for; all by default. */
  readonly types?: readonly PhiType[];
  /** `medium` by default. */
  readonly minConfidence?: Confidence;
  /** Texts that are no PHI: exact, or patterns in which `*` stands for any characters. */
  readonly allow?: readonly string[];
}

const DETECTORS: readonly Detector[] = [detectName, detectAddress, detectDate, detectAgeOver89, detectPhone, detectSsn, detectEmail, detectUrl, detectPhoto, detectOtherId];

/** What cannot be without a digit. */
const DETECTORS_OF_DIGITS: readonly Detector[] = [
  detectInMessages,
  detectZip,
  detectFax,
  detectMrn,
  detectHealthPlanId,
  detectAccount,
  detectLicense,
  detectVehicle,
  detectDevice,
  detectIp,
  detectBiometric,
];

/** The sections read last: between two keystrokes, and between the files that use a prompt, most stay the same. */
const sections = new RecentTexts<readonly Candidate[]>(4_000_000);

/**
 * Finds identifiers of the Safe Harbor classes in a text. Matches are sorted and do not overlap; `start` and `end` are
 * offsets in UTF-16 code units. U+FFFC stands for text of unknown content.
 */
export function detectPhi(source: string, options: DetectOptions = {}): PhiMatch[] {
  if (!mayHoldPhi(source)) return [];
  const text = withoutBlobs(source);
  const { types, minConfidence = 'medium', allow = [] } = options;
  return sectionsOf(text)
    .flatMap(({ start, end }) => sections.get(text.slice(start, end), detectInSection).map((match) => moved(match, start)))
    .filter(({ confidence, type }) => atLeast(confidence, minConfidence) && (types === undefined || types.includes(type)))
    .filter((match) => allow.length === 0 || !isAllowed(text, match, allow));
}

function detectInSection(text: string): Candidate[] {
  if (!mayHoldPhi(text)) return [];
  const document = new Document(text);
  const candidates: Candidate[] = [];
  for (const detect of DETECTORS) candidates.push(...detect(document));
  if (document.hasDigit) for (const detect of DETECTORS_OF_DIGITS) candidates.push(...detect(document));
  return settle(candidates).filter(({ start }) => !isInvented(document, start));
}

function moved({ type, start, end, confidence }: Candidate, by: number): PhiMatch {
  return { type, start: start + by, end: end + by, confidence };
}

const HINT = pattern(
  String.raw`\d|@|\w\/\w|:\/\/\w|\bwww\.|\.(?:jpe?g|png|heic|webp)\b|[\s:=<>"'([,&]\p{Lu}|^\p{Lu}\p{L}+(?: \p{Ll}|['’,])|\p{Lo}{2}|\b(?:one|two|three|four|five|six
    |seven|eight|nine|zero|ninety|hundred)\b|\b(?:at|arroba)\b.{1,80}\b(?:dot|punto)\b|=\p{Ll}`,
  'u',
);

/** A cheap look that loads no word list: `false` means that no detector can find anything. */
export function mayHoldPhi(text: string): boolean {
  return HINT.test(text);
}
