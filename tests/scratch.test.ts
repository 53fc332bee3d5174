import { it } from 'vitest';
import { lint } from './support/marked-programs.js';
import { readFileSync } from 'node:fs';
it('x', () => {
  const code = readFileSync('/tmp/scratch.ts', 'utf8');
  for (const part of code.split('//---\n')) {
    const found = lint(part, 'example.ts', { 'hipaa/no-unredacted-phi': ['error', { reportUnknown: process.env['U'] === '1' }] } as never, { redactors: [{ from: '@clinic/phi', name: 'deidentify' }] });
    console.log(part.trim() + '\n=>' + found.map((f) => `\n  ${JSON.stringify(f)}`).join(''));
  }
});
