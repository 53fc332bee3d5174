import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './support/repository.js';

const demo = join(root, 'docs/demo');

it('the report of the demo is current', async () => {
  const report = execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'report', '--format', 'markdown', '--no-commit'], { cwd: demo, encoding: 'utf8' });
  // Every change of the catalog changes its hash.
  const lasting = report.replace(/(?<=catalog of \S+) \(`[\da-f]+`\)/, '');
  await expect(lasting).toMatchFileSnapshot(join(demo, 'report/inventory.md'));
});
