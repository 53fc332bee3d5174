import type { Surface } from '../catalog/define.js';
import { accessPath, vendorName } from './read-own-values.js';
import { exactName, members } from './read-references.js';
import { category, packagesOf, sinkClass } from './read-surfaces.js';
import { checked, list, object, text } from './read-value.js';
import type { Reader } from './read-value.js';
import { quote } from './text.js';

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

const name: Reader<string> = checked(exactName, (one) => (IDENTIFIER.test(one) ? undefined : `${quote(one)} is no name of an export`));
const member: Reader<string | readonly string[]> = checked(members, (given) => {
  const wrong = [given].flat().find((one) => !IDENTIFIER.test(one));
  return wrong === undefined ? undefined : `${quote(wrong)} is no name of a member`;
});

const fields = object({ from: exactName, name, member, id: text, data: list(accessPath), category, class: sinkClass, vendor: vendorName }, ['from', 'name', 'category']);

/** Own sinks in the short form, as surfaces. */
export const readSinks: Reader<readonly Surface[]> = list((value, place) => {
  const entry = fields(value, place);
  if (entry === undefined) return undefined;
  const { from, name: exported, member: named, id = from, data = ['(*)'], category: kind, class: given, vendor } = entry;
  const facts = { id, name: from, category: kind, class: given ?? (vendor === undefined ? 'unsecured' : 'needs-agreement') } as const;
  const root = `${place.path}.module`;
  const instance = `${place.path}.instance`;
  const path = named === undefined ? undefined : `{${[named].flat().join()}}`;
  return {
    packages: packagesOf([from]),
    role: 'sink',
    evidence: 'settings.hipaa.sinks',
    checked: '',
    sink: vendor === undefined ? facts : { ...facts, vendor },
    modules: { [from]: { '': root, ...(path === undefined ? {} : { [`new ${exported}`]: instance, [`${exported}()`]: instance }) } },
    types: {
      [root]: { sinks: [{ path: path === undefined ? exported : `${exported}.${path}`, data }] },
      ...(path === undefined ? {} : { [instance]: { sinks: [{ path, data }] } }),
    },
  };
});
