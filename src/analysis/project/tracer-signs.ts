import { alternativesOf } from '../../catalog/access-path.js';
import { environmentSwitches, payloadCopies } from '../../catalog/payload-copies/index.js';
import { surfacesGiving } from '../catalog-index.js';
import { exportNamesOf } from '../export-names.js';

let names: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Names that a file has to hold to make a tracer of this package copy payloads; nothing for other packages. */
function namesFor(packageName: string): ReadonlySet<string> | undefined {
  names ??= collect();
  return names.get(packageName);
}

function collect(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { types, call } of payloadCopies) {
    for (const type of types) {
      const triggers = call === undefined ? exportNamesOf(type) : alternativesOf(call).map((path) => path.slice(path.lastIndexOf('.') + 1));
      for (const { role, packages } of surfacesGiving(type)) {
        if (role === 'llm') continue;
        for (const name of packages) found.set(name, new Set([...(found.get(name) ?? []), ...triggers]));
      }
    }
  }
  return found;
}

/** Whether a text that imports a package names something with which that package copies payloads. */
export function startsTracer(packageName: string, text: string): boolean {
  const triggers = namesFor(packageName);
  // A default export or a pattern may have any name.
  return triggers !== undefined && [...triggers].some((name) => name === 'default' || name === '*' || text.includes(name));
}

const VARIABLES = new RegExp(`\\b(?:${[...new Set(environmentSwitches.map(({ variable }) => variable))].join('|')})\\b`);

/** Whether a text names a variable that makes an SDK print or export payloads. */
export function namesSwitch(text: string): boolean {
  return (text.includes('.env') || text.includes('env }')) && VARIABLES.test(text);
}
