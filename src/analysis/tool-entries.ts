import { apiName, toolHelpers, type ToolHelpers } from '../catalog/tool-helpers.js';
import type { ToolEntry } from './features.js';
import { valueOf, type Ref } from './module.js';
import { placedArguments, type Placed } from './placed-paths.js';
import type { RequestView } from './request-view.js';
import type { Resolver } from './resolver.js';
import type { Servers } from './servers.js';
import { parseSpecifier } from './specifiers.js';

/** The tools of a request: objects with a `type`, and what helpers of SDKs build. */
export function toolEntries(view: RequestView, resolver: Resolver, servers: Servers): readonly ToolEntry[] {
  return view.tools.flatMap((entry): ToolEntry[] => {
    const typed = view.textsAt(entry, 'type').map(({ text }): ToolEntry => ({ entry, as: 'type', name: text, options: undefined }));
    return [...typed, ...resolver.open(() => resolver.origins(entry.ref)).flatMap((origin) => built(entry, origin, resolver, servers))];
  });
}

/** `anthropic.tools.webSearch_20250305()`, `hostedMcpTool({ … })`. */
function built(entry: Placed, origin: Ref, resolver: Resolver, servers: Servers): readonly ToolEntry[] {
  const call = valueOf(origin);
  if (call.kind !== 'call') return [];
  const callee: Ref = { module: origin.module, id: call.callee };
  const options = placedArguments(origin).slice(0, 1);
  return toolHelpers.flatMap((helpers) => {
    const name = helpers.type === undefined ? importedName(helpers, callee, resolver) : memberName(helpers, callee, servers);
    if (name === undefined) return [];
    const own = helpers.names?.[name];
    return [{ entry, as: helpers.as, name: own ?? (helpers.as === 'type' ? apiName(name) : name), options, vendor: vendorOf(helpers, servers) }];
  });
}

function vendorOf({ type }: ToolHelpers, { catalog }: Servers): string | undefined {
  return type === undefined ? undefined : catalog.typeEntry(type)?.endpoint?.vendor;
}

function memberName({ type }: ToolHelpers, callee: Ref, servers: Servers): string | undefined {
  const client = servers.clientOf(callee);
  const [tools, name, ...rest] = client?.path ?? [];
  return tools === 'tools' && rest.length === 0 && client?.servers.some((server) => server.type === type) === true ? name : undefined;
}

function importedName({ packages = [], names = {} }: ToolHelpers, callee: Ref, resolver: Resolver): string | undefined {
  return resolver.origins(callee).flatMap((origin) => {
    const value = valueOf(origin);
    const specifier = value.kind === 'import' ? parseSpecifier(value.source) : undefined;
    const isListed = specifier?.kind === 'package' && packages.includes(specifier.packageName);
    return isListed && value.kind === 'import' && value.name in names ? [value.name] : [];
  })[0];
}
