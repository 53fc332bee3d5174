import { defineSurface } from '../define.js';

/** A cache of the framework serves one request's answer to others: `(0)()` is what the function returns. */
export const nextCache = defineSurface({
  packages: ['next'],
  role: 'sink',
  evidence: 'https://nextjs.org/docs/app/api-reference/functions/unstable_cache',
  checked: '2026-11-24',
  sink: { id: 'next-cache', category: 'cache', class: 'unsecured', name: 'the cache of Next.js' },
  modules: { 'next/cache': { '': 'next.Cache' } },
  types: { 'next.Cache': { sinks: [{ path: 'unstable_cache', data: ['(0)()'] }] } },
});

/** Directives that put what a function returns into a cache that all requests share. */
export const cacheDirectives: ReadonlySet<string> = new Set(['use cache', 'use cache: remote']);

/** Exports of a route module that make its answers shared, with the values that do not. */
export const cachedRoutes = {
  setting: 'revalidate',
  uncached: 0,
  /** Exports whose result is kept. */
  handlers: ['GET', 'default'],
} as const;
