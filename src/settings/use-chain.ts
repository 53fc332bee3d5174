import type { Vendor } from '../catalog/define.js';
import { gatewayVendors } from '../catalog/model-strings.js';
import { namesDeployments } from '../catalog/vendors/deployments.js';
import { findService } from './coverage.js';
import type { Hop, Where } from './hop.js';
import type { ResolvedSettings } from './settings.js';
import { judgeModel, type UseVerdict } from './use.js';

/** A hop of a request and, for an own server, the parties that it may pass the request on to. */
export interface HopWithBehind {
  readonly hop: Hop;
  readonly behind: readonly Hop[];
}

export type Uncovered = UseVerdict & { readonly covered: false };

/** What is wrong with a model at the first hop that does not accept it. */
export function judgeModelChain(model: string, hops: readonly HopWithBehind[], where: Where, settings: ResolvedSettings): Uncovered | undefined {
  const named = vendorOf(model);
  const isNamed = hops.some(({ hop, behind }) => [hop, ...behind].some(({ vendor }) => vendor === named?.vendor));
  const passesOn = hops.some(({ hop }) => findService(hop, settings)?.kind === 'gateway');
  const all = named !== undefined && !isNamed && passesOn ? [...hops, { hop: { vendor: named.vendor }, behind: [] }] : hops;
  return firstUncovered(all, (hop) => judgeNames(model, named, hop, where, settings));
}

/** A gateway reads the whole string; the vendor that it names knows the model with the prefix or without it. */
function judgeNames(model: string, named: NamedModel | undefined, hop: Hop, where: Where, settings: ResolvedSettings): UseVerdict {
  const service = findService(hop, settings);
  const whole = judgeModel(model, hop, where, settings);
  if (named === undefined || (!whole.covered && whole.reason === 'excluded')) return ofDeployment(whole, service);
  const bare = judgeModel(named.model, hop, where, settings);
  if (named.vendor === service?.id && !bare.covered && bare.reason !== 'not-listed') return bare;
  return whole.covered || bare.covered ? { covered: true } : ofDeployment(whole, service);
}

/** The name of a deployment does not tell the model. */
function ofDeployment(verdict: UseVerdict, service: Vendor | undefined): UseVerdict {
  const isDeployment = service !== undefined && namesDeployments(service.id);
  return isDeployment && !verdict.covered && verdict.reason === 'not-listed' ? { ...verdict, certain: false } : verdict;
}

interface NamedModel {
  readonly vendor: string;
  readonly model: string;
}

/** `anthropic/claude-…` and `anthropic:claude-…`: the vendor that a model string names. */
function vendorOf(model: string): NamedModel | undefined {
  const [separator] = /[/:]/.exec(model) ?? [];
  if (separator === undefined) return undefined;
  const at = model.indexOf(separator);
  const prefix = model.slice(0, at);
  const syntaxes = separator === ':' ? [gatewayVendors.langchain] : [gatewayVendors.gateway, gatewayVendors.mastra];
  const vendor = syntaxes.map((names) => names.get(prefix)).find((found) => found !== undefined);
  return vendor === undefined ? undefined : { vendor, model: model.slice(at + 1) };
}

/** An own server may choose between the vendors behind it: what one of them accepts is enough, what one excludes is not. */
function firstUncovered(hops: readonly HopWithBehind[], judge: (hop: Hop) => UseVerdict): Uncovered | undefined {
  for (const { hop, behind } of hops) {
    const own = judge(hop);
    if (!own.covered) return own;
    const others = behind.map(judge);
    const refused = others.filter((verdict) => !verdict.covered);
    const excluded = refused.find(({ reason }) => reason === 'excluded');
    if (excluded !== undefined) return excluded;
    const [first] = refused;
    if (first !== undefined && refused.length === others.length) return first;
  }
  return undefined;
}
