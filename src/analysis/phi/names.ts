import type { PhiClass } from '../../catalog/phi/define.js';
import { captionHolders, carrierEnds, clinicalParts, harmlessStarts, otherTexts, transparentMembers } from '../../catalog/phi/name-parts.js';
import { matchesPattern } from '../../catalog/pattern.js';
import type { ResolvedSettings } from '../../settings/settings.js';
import { entryOf, resourceMembers, subjectOf, type Subject } from './vocabulary.js';
import { singular, wordsOf } from './words.js';

/** What a name says that a value holds. */
export interface NamedPhi {
  readonly phiClass: PhiClass;
  /** Whether the name leaves no doubt: `patientId` may be any id. */
  readonly certain: boolean;
}

/** A step of an access path: a name, or a resource that a type annotation gives. */
export type PathName = string | { readonly resource: string };

export type NameSettings = Pick<ResolvedSettings['phi'], 'names' | 'ignoreNames'>;

const HL7_SEGMENT = /^(?:pid|nk1|gt1|in1|pv1|nte|obx)$/i;
/** `letterToPatient` is about a patient and is none. */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'for', 'per', 'with', 'by', 'of']);

/** What an access path such as `patient`, `name`, `family` says of the value at its end. */
export function findNamedPhi(path: readonly PathName[], settings: NameSettings): NamedPhi | undefined {
  const names = withoutPositions(path);
  for (let end = names.length; end > 0; end -= 1) {
    const last = names[end - 1];
    if (last === undefined) return undefined;
    const before = names.slice(0, end - 1);
    const found = typeof last === 'string' ? ofName(last, before, settings) : { phiClass: 'record' as const, certain: true };
    if (found === 'ignored') return undefined;
    if (found !== undefined) return isPart(names, end, found) ? found : undefined;
    if (typeof last !== 'string' || !mayBeTransparent(last)) return undefined;
  }
  return undefined;
}

/** `users[0].name`: a position says nothing, but for the fields of an HL7 segment. */
function withoutPositions(path: readonly PathName[]): readonly PathName[] {
  const names: PathName[] = [];
  for (const name of path) {
    const previous = names.at(-1);
    if (typeof name !== 'string' || !/^\d+$/.test(name)) names.push(name);
    else if (typeof previous === 'string' && HL7_SEGMENT.test(previous)) names[names.length - 1] = `${previous}_${name}`;
  }
  return names;
}

function mayBeTransparent(name: string): boolean {
  const joined = wordsOf(name).join('');
  return transparentMembers.has(joined) || clinicalParts.has(joined);
}

/** The parts of a note are text; a patient's plan or summary is not the record. */
function isPart(names: readonly PathName[], end: number, { phiClass }: NamedPhi): boolean {
  const rest = names.slice(end).map((name) => (typeof name === 'string' ? wordsOf(name).join('') : ''));
  return rest.every((name) => transparentMembers.has(name) || (phiClass === 'clinical-text' && clinicalParts.has(name)));
}

function ofName(name: string, before: readonly PathName[], settings: NameSettings): NamedPhi | 'ignored' | undefined {
  if (settings.ignoreNames.some((pattern) => matchesPattern(pattern, name))) return 'ignored';
  if (settings.names.some((pattern) => matchesPattern(pattern, name))) return { phiClass: 'other-id', certain: true };
  if (before.some((part) => typeof part === 'string' && captionHolders.has(part.toLowerCase()))) return 'ignored';
  const resource = ofResource(name, before);
  if (resource !== undefined) return resource === 'safe' ? 'ignored' : { phiClass: resource, certain: true };
  const words = wordsOf(name);
  if (words.length === 0 || (words.length > 1 && harmlessStarts.has(words[0] ?? ''))) return undefined;
  const outer = before.flatMap((part) => (typeof part === 'string' ? wordsOf(part) : [part.resource === 'Patient' || part.resource === 'Person' ? 'patient' : '']));
  for (let length = words.length; length > 0; length -= 1) {
    const found = ofWords(words.slice(0, length), outer);
    const text = found?.certain === true ? undefined : ofText(words.slice(0, length), before.at(-1), outer);
    if (text !== undefined || found !== undefined) return text ?? found;
    if (!carrierEnds.has(words[length - 1] ?? '')) return undefined;
  }
  return undefined;
}

/** `visit.notes` reads like `visitNotes`. */
function ofText(words: readonly string[], owner: PathName | undefined, outer: readonly string[]): NamedPhi | undefined {
  if (typeof owner !== 'string') return undefined;
  const found = ofWords([...wordsOf(owner).map(singular), ...words], outer.slice(0, -wordsOf(owner).length));
  return found?.certain === true && found.phiClass === 'clinical-text' ? found : undefined;
}

/** A member of a value whose type is a resource: the standard says which of them identify. */
function ofResource(name: string, before: readonly PathName[]): PhiClass | 'safe' | undefined {
  const owner = before.at(-1);
  if (owner === undefined || typeof owner === 'string') return undefined;
  const members = resourceMembers(owner.resource);
  return members === undefined ? undefined : (members.get(name) ?? 'safe');
}

/** The longest end of the words that the vocabulary knows. */
function ofWords(words: readonly string[], outer: readonly string[]): NamedPhi | undefined {
  for (let start = 0; start < words.length; start += 1) {
    const tail = words.slice(start);
    const entry = entryOf(tail.join('')) ?? entryOf([...tail.slice(0, -1), singular(tail.at(-1) ?? '')].join(''));
    if (entry === undefined) continue;
    const qualifiers = words.slice(0, start);
    const subject = nearestSubject([...outer, ...qualifiers]);
    if (subject === 'professional') return undefined;
    if (entry.sure !== undefined && isSure(entry.sure, qualifiers, outer)) return { phiClass: entry.sure, certain: true };
    if (entry.ofPatient !== undefined && subject === 'patient') return { phiClass: entry.ofPatient, certain: true };
    if (entry.maybe !== undefined) return { phiClass: entry.maybe, certain: false };
    if (entry.sure !== undefined) return undefined;
  }
  return undefined;
}

function isSure(phiClass: PhiClass, qualifiers: readonly string[], outer: readonly string[]): boolean {
  const nearest = qualifiers.at(-1) ?? '';
  if (phiClass === 'clinical-text') return ![...outer, ...qualifiers].some((word) => otherTexts.has(word));
  return phiClass !== 'record' || !TOWARDS.has(nearest);
}

function nearestSubject(words: readonly string[]): Subject | undefined {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    const subject = subjectOf(word) ?? subjectOf(singular(word));
    if (subject !== undefined) return subject;
  }
  return undefined;
}
