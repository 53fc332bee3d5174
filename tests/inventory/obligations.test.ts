import { expect, it } from 'vitest';
import { obligations, obligationsOf } from '../../src/inventory/obligations.js';
import { rules } from '../../src/rules/index.js';

it.each(Object.keys(rules))('%s looks after a duty', (rule) => {
  expect(obligationsOf(rule)).not.toEqual([]);
});

it('numbers each duty once', () => {
  expect(new Set(obligations.map(({ id }) => id)).size).toBe(obligations.length);
});
