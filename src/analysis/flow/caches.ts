import { cachedRoutes, cacheDirectives } from '../../catalog/sinks/shared-caches.js';
import type { SinkRecord } from '../path-nodes.js';
import type { CatalogCall } from '../calls.js';
import type { FunctionInfo } from '../graph.js';
import type { Module } from '../module.js';

/** What keeps the result of a function for later requests, as messages name it: its own directive, the module's, or a route setting. */
export function cacheOfFunction(module: Module, fn: FunctionInfo): string | undefined {
  const own = fn.directives.find((directive) => cacheDirectives.has(directive));
  if (own !== undefined) return own;
  const { graph } = module;
  const exported = [...graph.exports].filter(([, entry]) => entry.kind === 'value' && entry.value === fn.value).map(([name]) => name);
  if (exported.length === 0) return undefined;
  const shared = graph.directives.find((directive) => cacheDirectives.has(directive));
  if (shared !== undefined) return shared;
  return exported.some((name) => isKept(name)) && isCachedRoute(module) ? cachedRoutes.setting : undefined;
}

function isKept(name: string): boolean {
  return cachedRoutes.handlers.some((handler) => handler === name);
}

function isCachedRoute({ graph }: Module): boolean {
  const entry = graph.exports.get(cachedRoutes.setting);
  const value = entry?.kind === 'value' ? graph.values[entry.value] : undefined;
  return value?.kind === 'const' && value.value !== cachedRoutes.uncached;
}

/** Sinks that take what the function at an argument position returns. */
export function sinksOfResult(call: CatalogCall | undefined, index: number): readonly SinkRecord[] {
  return (call?.sinks ?? []).filter(({ data }) => data.some(([first, second]) => first?.kind === 'argument' && first.from === index && second?.kind === 'result'));
}
