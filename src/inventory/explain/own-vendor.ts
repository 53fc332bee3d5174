import { join } from 'node:path';
import type { Linter } from 'eslint';
import type { Vendor } from '../../catalog/define.js';
import { safeText } from '../../output/safe-text.js';
import { readSettings } from '../../settings/index.js';
import { loadEslint } from '../collect/eslint-host.js';
import { readOxlintConfig } from '../collect/oxlint-config.js';

/** Files that most configurations are about; they need not exist. */
const USUAL_FILES = ['src/index.ts', 'src/index.js', 'index.ts', 'index.js', 'app/page.tsx'];

/** The vendors that the settings of a project add; none where its configuration cannot be read. */
export async function ownVendors(cwd: string, config: string | undefined): Promise<readonly Vendor[]> {
  const all = (await rawSettings(cwd, config)).map((raw) => readSettings(raw, { cwd, today: new Date().toISOString().slice(0, 10) }).settings.vendors);
  return [...new Map(all.flatMap((vendors) => [...vendors])).values()].map(printable);
}

async function rawSettings(cwd: string, config: string | undefined): Promise<readonly unknown[]> {
  try {
    if (config?.endsWith('.json') === true) return [readOxlintConfig(config, cwd).settings];
    const Eslint = await loadEslint(cwd);
    const eslint = new Eslint({ cwd, ...(config === undefined ? {} : { overrideConfigFile: config }) });
    const configs = await Promise.all(USUAL_FILES.map((file) => eslint.calculateConfigForFile(join(cwd, file)) as Promise<Linter.Config | undefined>));
    return configs.map((one) => one?.settings?.['hipaa']);
  } catch {
    return [];
  }
}

/** The vendor with all of its texts safe to print. */
function printable(vendor: Vendor): Vendor {
  return JSON.parse(JSON.stringify(vendor), (_key, value: unknown) => (typeof value === 'string' ? safeText(value) : value)) as Vendor;
}
