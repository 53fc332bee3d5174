import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './support/repository.js';

const demo = join(root, 'docs/demo');

describe('the report of the demo', () => {
  it.each([
    ['markdown', 'inventory.md', /(?<=catalog of \S+) \(`[\da-f]+`\)/],
    ['html', 'inventory.html', / <code>[\da-f]+<\/code>(?=<\/dd>)/],
  ])('is current as %s', async (format, file, hash) => {
    const report = execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'report', '--format', format, '--no-commit'], { cwd: demo, encoding: 'utf8' });
    expect(report).not.toContain(root);
    // Every change of the catalog changes its hash.
    await expect(report.replace(hash, '')).toMatchFileSnapshot(join(demo, 'report', file));
  });
});
