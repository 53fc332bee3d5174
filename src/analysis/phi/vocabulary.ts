import type { NamesByClass, PhiClass } from '../../catalog/phi/define.js';
import { fhirResources, fhirTypeSources, subjects, vocabularies } from '../../catalog/phi/index.js';
import { harmlessEnds, otherOwners } from '../../catalog/phi/name-parts.js';

/** How much a name alone says. */
export type Strength = 'sure' | 'ofPatient' | 'maybe';

type Entry = Readonly<Partial<Record<Strength, PhiClass>>>;

/** Names of the catalog by their words run together: `dateofbirth`. Built once, on the first question. */
let entries: ReadonlyMap<string, Entry> | undefined;

export function entryOf(joined: string): Entry | undefined {
  entries ??= index();
  return entries.get(joined);
}

function index(): ReadonlyMap<string, Entry> {
  const found = new Map<string, Partial<Record<Strength, PhiClass>>>();
  const add = (names: NamesByClass, strength: Strength): void => {
    for (const [phiClass, list] of Object.entries(names)) {
      for (const name of list) {
        const key = name.replaceAll(' ', '');
        const entry = found.get(key) ?? {};
        entry[strength] ??= phiClass as PhiClass;
        found.set(key, entry);
      }
    }
  };
  for (const { sure, ofPatient, maybe } of vocabularies) {
    add(sure, 'sure');
    add(ofPatient, 'ofPatient');
    add(maybe, 'maybe');
  }
  return found;
}

/** Whom a word says that a value is about. */
export type Subject = 'patient' | 'professional' | 'other';

let subjectOfWord: ReadonlyMap<string, Subject> | undefined;

export function subjectOf(word: string): Subject | undefined {
  if (subjectOfWord === undefined) {
    const found = new Map<string, Subject>();
    for (const owner of [...otherOwners, ...harmlessEnds]) found.set(owner, 'other');
    for (const { professional } of subjects) for (const name of professional) found.set(name, 'professional');
    for (const { patient } of subjects) for (const name of patient) found.set(name, 'patient');
    subjectOfWord = found;
  }
  return subjectOfWord.get(word);
}

let resources: ReadonlyMap<string, ReadonlyMap<string, PhiClass>> | undefined;

/** Members of a FHIR resource that identify, by the resource's name. */
export function resourceMembers(name: string): ReadonlyMap<string, PhiClass> | undefined {
  if (resources === undefined) {
    const found = new Map<string, Map<string, PhiClass>>();
    for (const resource of fhirResources) {
      const members = found.get(resource.name) ?? new Map<string, PhiClass>();
      for (const [member, phiClass] of Object.entries(resource.members)) members.set(member, phiClass);
      found.set(resource.name, members);
    }
    resources = found;
  }
  return resources.get(name);
}

const resourceModules: ReadonlySet<string> = new Set(fhirTypeSources.flatMap(({ modules }) => modules));
const resourceNamespaces: ReadonlySet<string> = new Set(fhirTypeSources.flatMap(({ namespaces }) => namespaces));

export function isResourceModule(source: string): boolean {
  return resourceModules.has(source) || [...resourceModules].some((module) => source.startsWith(`${module}/`));
}

export function isResourceNamespace(name: string): boolean {
  return resourceNamespaces.has(name);
}
