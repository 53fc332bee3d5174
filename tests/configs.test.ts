import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import plugin from '../src/index.js';
import { root } from './support/repository.js';

describe('oxlint/recommended.json', () => {
  it('has the rules of the preset `recommended` with their severities', async () => {
    const { rules } = plugin.configs.recommended;
    const fragment = { jsPlugins: [plugin.meta?.name], rules };
    await expect(`${JSON.stringify(fragment, null, 2)}\n`).toMatchFileSnapshot(join(root, 'oxlint/recommended.json'));
  });
});
