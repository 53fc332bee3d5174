import type { ESLint, Linter } from 'eslint';
import type { HipaaRule } from '../create-rule.js';
import type { PresetName } from './presets.js';

/** Rules that make sense in tests and fixtures: identifiers written down there are as real as elsewhere. */
const IN_TESTS = new Set(['no-phi-in-prompt', 'no-phi-in-metadata']);

/** The presets, computed from the metadata of the rules; single objects without `files`. */
export function createConfigs(plugin: ESLint.Plugin, rules: Readonly<Record<string, HipaaRule>>): Record<PresetName, Linter.Config> {
  const preset = (name: PresetName, severityOf: (rule: HipaaRule) => Linter.RuleEntry | undefined): Linter.Config => {
    const entries = Object.values(rules).flatMap((rule) => {
      const severity = severityOf(rule);
      return severity === undefined ? [] : [[`hipaa/${rule.name}`, severity] as const];
    });
    return { name: `hipaa/${name}`, plugins: { hipaa: plugin }, rules: Object.fromEntries(entries) };
  };
  return {
    recommended: preset('recommended', (rule) => rule.docs.presets.recommended),
    strict: preset('strict', (rule) => strictEntry(rule, rule.docs.presets.strict)),
    tests: preset('tests', (rule) => (IN_TESTS.has(rule.name) ? 'warn' : 'off')),
    all: preset('all', (rule) => strictEntry(rule, 'error')),
  };
}

/** `strict` also reports what the analysis cannot decide. */
function strictEntry(rule: HipaaRule, severity: 'error' | 'warn' | undefined): Linter.RuleEntry | undefined {
  if (severity === undefined) return undefined;
  const defaults: unknown = rule.meta?.defaultOptions?.[0];
  const options: Record<string, boolean> = {};
  for (const name of ['reportUnknown', 'sharedCaches']) {
    if (typeof defaults === 'object' && defaults !== null && name in defaults) options[name] = true;
  }
  return Object.keys(options).length === 0 ? severity : [severity, options];
}
