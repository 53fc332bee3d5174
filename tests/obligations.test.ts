import { join } from 'node:path';
import { expect, it } from 'vitest';
import { obligations } from '../src/obligations.js';
import { rules } from '../src/rules/index.js';
import { root } from './support/repository.js';

it.each(Object.values(rules))('$name looks after a duty', ({ docs }) => {
  expect(docs.obligations).not.toEqual([]);
});

it('numbers the duties in order', () => {
  expect(obligations.map(({ id }) => id)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
});

it('names rules that exist', () => {
  expect(obligations.flatMap((duty) => duty.rules).filter((rule) => !(rule in rules))).toEqual([]);
});

it('is shown in docs/obligations.md', async () => {
  const rows = obligations.map(({ id, text, rules: names, shows, cannotShow }) => {
    const answers = names.map((name) => `[${name}](rules/${name}.md)`).join(', ');
    return `| ${String(id)} | ${text} | ${answers} | ${shows} | ${cannotShow} |`;
  });
  const page = [
    '# Duties and what answers them',
    '',
    'What guidance on language models under HIPAA asks of whoever sends PHI to one, and what the rules, the [report](cli.md) and the [catalog](coverage.md) show',
    'of it. They state facts about code and declarations; what your agreements reach, your counsel decides.',
    '',
    '| # | duty | rules | what is shown | what cannot be shown |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot(join(root, 'docs/obligations.md'));
});
