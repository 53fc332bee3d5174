import { describe, expect, it } from 'vitest';
import { nestsTooDeep } from '../../src/analysis/project/nesting.js';
import { parseModule } from '../../src/analysis/project/parse-module.js';
import { listenToIncidents, type Incident } from '../../src/incidents.js';

/** Each ends the process with a segmentation fault when oxc parses it. */
const deep: Readonly<Record<string, string>> = {
  brackets: `x = ${'['.repeat(100_000)}${']'.repeat(100_000)};`,
  templates: `x = ${'`${'.repeat(100_000)}1${'}`'.repeat(100_000)};`,
  'negations': `x = ${'!'.repeat(200_000)}1;`,
  conditions: `x = ${'a ? 1 : '.repeat(100_000)}2;`,
  functions: `x = ${'() => '.repeat(100_000)}1;`,
  operators: `x = ${'await '.repeat(100_000)}1;`,
};

describe('a module that nests deeper than the native stack', () => {
  it.each(Object.entries(deep))('is not parsed, and the limit is told: %s', (_, code) => {
    const told: Incident[] = [];
    const stop = listenToIncidents((incident) => void told.push(incident));
    expect(parseModule('/clinic/deep.js', code)).toBeUndefined();
    stop();
    expect(told).toEqual([{ kind: 'limit', limit: 'nesting' }]);
  });

  it('is none that people write or bundlers make', () => {
    expect(nestsTooDeep(Array.from({ length: 50_000 }, (_, index) => `f(${String(index)}, { a: [1, 2], b: () => !x ? y : z });`).join('\n'))).toBe(false);
    expect(nestsTooDeep(Array.from({ length: 50_000 }, (_, index) => `f(${String(index)},{a:[1,2],b:()=>!x?y:z}),`).join(''))).toBe(false);
    expect(nestsTooDeep(`x = ${'['.repeat(300)}${']'.repeat(300)};`)).toBe(false);
    expect(nestsTooDeep(Array.from({ length: 20_000 }, () => "  + 'a line of a text, as long as many are'").join('\n'))).toBe(false);
    expect(nestsTooDeep(`export const logo = '${'iVBOR+w0=KGgo '.repeat(20_000)}';`)).toBe(false);
  });
});
