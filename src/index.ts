import type { ESLint, Linter } from 'eslint';
import { createConfigs } from './configs/index.js';
import type { PresetName } from './configs/presets.js';
import { meta } from './meta.js';
import { rules } from './rules/index.js';

export type { Register, Settings } from './settings/index.js';
export { defineRegister, defineSettings } from './settings/index.js';

/** What `import hipaa from 'eslint-plugin-hipaa'` gives. */
export interface HipaaPlugin extends ESLint.Plugin {
  readonly configs: Record<PresetName, Linter.Config>;
}

const base = {
  meta,
  rules,
} satisfies ESLint.Plugin;

const plugin: HipaaPlugin = Object.assign(base, { configs: createConfigs(base, rules) });

export default plugin;
