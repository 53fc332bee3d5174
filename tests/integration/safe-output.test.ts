import type { ESLint, Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostProject } from '../support/host-project.js';
import { manifest } from '../support/host-programs.js';
import { asHost, plantedModule, plantedProgram, plantedSettings } from '../support/planted-programs.js';
import { canaries, type Canary } from '../support/synthetic-phi.js';

const config = (canary: Canary | undefined): string => `import hipaa from 'eslint-plugin-hipaa';

export default [
  { ...hipaa.configs.all, files: ['**/program-*.js'] },
  { settings: { hipaa: ${JSON.stringify(canary === undefined ? {} : plantedSettings(canary))} } },
];
`;

interface Run {
  readonly messages: readonly Linter.LintMessage[];
  readonly cache: string;
  readonly stderr: string;
}

async function lint(project: HostProject, name: string): Promise<Run> {
  const args = ['--config', name, '--format', 'json', '--cache', '--cache-location', `.cache-${name}`, 'src'];
  const { stdout, stderr } = await project.run('eslint/bin/eslint.js', args, { DEBUG: 'eslint-plugin-hipaa' });
  const messages = (JSON.parse(stdout) as ESLint.LintResult[]).flatMap((result) => result.messages);
  return { messages, cache: readFileSync(join(project.path, `.cache-${name}`), 'utf8'), stderr };
}

/** The canaries that a text holds, also as they look in a host name. */
function leaks(text: string, planted: readonly Canary[] = canaries): string[] {
  const lower = text.toLowerCase();
  return planted.filter(({ value }) => lower.includes(value.toLowerCase()) || lower.includes(asHost(value))).map(({ type, value }) => `${type}: ${value}`);
}

/** Everything of a finding that the plugin wrote. */
function textsOf({ message, suggestions = [] }: Linter.LintMessage): string[] {
  return [message, ...suggestions.flatMap(({ desc, fix }) => [desc, fix.text])];
}

function leakingTexts({ messages }: Run): string[] {
  return [...new Set(messages.flatMap(textsOf).filter((text) => leaks(text).length > 0))];
}

/** Cache entries without the names of files, which are the host's. */
function withoutFileNames(cache: string): string {
  return cache.replaceAll(/[^"]*\/src\/[^"]*/g, '');
}

let project: HostProject;
let withoutSettings: Run;
beforeAll(async () => {
  const programs = canaries.flatMap((canary, index) => {
    const module = plantedModule(canary);
    return [
      [`src/program-${String(index)}.js`, plantedProgram(canary)],
      [`src/${module.name}`, module.text],
    ];
  });
  project = new HostProject({
    ...(Object.fromEntries(programs) as Record<string, string>),
    'package.json': JSON.stringify(manifest),
    'none.config.js': config(undefined),
  });
  withoutSettings = await lint(project, 'none.config.js');
});
afterAll(() => {
  project.remove();
});

describe('programs full of identifiers', () => {
  it('are reported: prompts, imported prompts, endpoints and sinks of each', () => {
    const count = (messageId: string): number => withoutSettings.messages.filter((message) => message.messageId === messageId).length;
    expect(count('phiInPrompt')).toBeGreaterThanOrEqual(canaries.length);
    expect(count('phiInImportedPrompt')).toBeGreaterThanOrEqual(canaries.length);
    expect(count('agreementMissing')).toBeGreaterThanOrEqual(canaries.length);
    expect(count('hostUnknown')).toBeGreaterThanOrEqual(canaries.length);
    expect(count('completionInConsole')).toBeGreaterThanOrEqual(canaries.length);
  });

  it('leave no identifier in a message or suggestion', () => {
    expect(leakingTexts(withoutSettings)).toEqual([]);
  });

  it('leave no identifier in the cache file', () => {
    expect(leaks(withoutFileNames(withoutSettings.cache))).toEqual([]);
  });

  it('leave no identifier on stderr with DEBUG', () => {
    expect(leaks(withoutSettings.stderr)).toEqual([]);
  });
});

describe.each(canaries)('settings full of identifiers: $type', (canary) => {
  it('leave none in messages, suggestions, cache and stderr', async () => {
    const name = `settings-${canary.type}.config.js`;
    project.write(name, config(canary));
    const run = await lint(project, name);
    expect(run.messages.map(({ ruleId }) => ruleId)).toContain('hipaa/valid-settings');
    expect(leakingTexts(run)).toEqual([]);
    expect(leaks(withoutFileNames(run.cache))).toEqual([]);
    expect(leaks(run.stderr)).toEqual([]);
  });
});
