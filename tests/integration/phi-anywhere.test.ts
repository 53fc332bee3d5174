import { Linter } from 'eslint';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../src/index.js';
import { manifest } from '../support/host-programs.js';
import { HostProject } from '../support/host-project.js';
import { leaks } from '../support/leaks.js';
import { randomPlace, type RandomPlace } from '../support/random-phi.js';
import { root } from '../support/repository.js';
import { canaries } from '../support/synthetic-phi.js';

const rules = { ...plugin.configs.all.rules, ...plugin.configs.strict.rules } as Partial<Linter.RulesRecord>;

function lint({ code, file, settings }: RandomPlace): Linter.LintMessage[] {
  const config: Linter.Config = { files: ['**/*.js'], plugins: { hipaa: plugin }, rules, settings: { hipaa: settings }, linterOptions: { reportUnusedDisableDirectives: 'off' } };
  return new Linter({ cwd: root }).verify(code, config, { filename: join(root, file) });
}

const textsOf = (messages: readonly Linter.LintMessage[]): string[] => messages.flatMap(({ message, suggestions = [] }) => [message, ...suggestions.flatMap(({ desc, fix }) => [desc, fix.text])]);

describe('identifiers anywhere in programs, settings and file names', () => {
  it('make programs that parse and speak of every kind of rule', () => {
    const found = fc.sample(randomPlace, { numRuns: 100, seed: 7 }).flatMap(lint);
    expect(found.filter(({ fatal }) => fatal).map(({ message }) => message)).toEqual([]);
    const spoken = new Set(found.map(({ ruleId }) => ruleId));
    expect(Object.keys(rules).filter((rule) => !spoken.has(rule) && !rule.includes('/require-'))).toEqual([]);
  });

  it('are in no message and no suggestion', () => {
    fc.assert(
      fc.property(randomPlace, (place) => {
        expect(textsOf(lint(place)).filter((text) => leaks(text).length > 0)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('identifiers anywhere in a project', () => {
  const places = fc.sample(randomPlace, { numRuns: 16, seed: 11 }).map((place, index) => ({ ...place, file: place.file.replace('src/', `src/${String(index)}-`) }));
  const blocks = places.map(({ file, settings }) => ({ files: [file], settings: { hipaa: { ...settings, register: undefined } } }));
  let project: HostProject;

  beforeAll(() => {
    const config = `import hipaa from 'eslint-plugin-hipaa';\nexport default [hipaa.configs.strict, { rules: hipaa.configs.all.rules }, ...${JSON.stringify(blocks)}];\n`;
    project = new HostProject(
      { 'package.json': JSON.stringify(manifest), 'eslint.config.js': config, ...Object.fromEntries(places.map(({ file, code }) => [file, code])) },
      { eslint: 'eslint' },
    );
  });
  afterAll(() => {
    project.remove();
  });

  it('are not in the cache, and not printed with DEBUG', async () => {
    const { stdout, stderr } = await project.run('eslint/bin/eslint.js', ['--format', 'json', '--cache', '--cache-location', '.cache', 'src'], { DEBUG: 'eslint-plugin-hipaa' });
    const messages = (JSON.parse(stdout) as { messages: Linter.LintMessage[] }[]).flatMap((result) => result.messages);
    expect(messages.length).toBeGreaterThan(places.length);
    expect(textsOf(messages).filter((text) => leaks(text).length > 0)).toEqual([]);
    // ESLint itself keeps the names of files and, as they are written, the reasons of directives.
    const own = [...places.map(({ file }) => file.slice(4)), ...canaries.map(({ text }) => JSON.stringify(text))];
    const cache = own.reduce((text, part) => text.replaceAll(part, ''), readFileSync(join(project.path, '.cache'), 'utf8'));
    expect(leaks(cache)).toEqual([]);
    expect(leaks(stderr)).toEqual([]);
  });

  it.each(['json', 'html', 'markdown', 'csv', 'sarif'])('are not in a report in %s', async (format) => {
    const { code, stdout, stderr } = await project.cli(['report', '--format', format, 'src'], { DEBUG: 'eslint-plugin-hipaa' });
    expect({ code, leaking: leaks(stderr) }).toEqual({ code: 0, leaking: [] });
    expect(stdout.length).toBeGreaterThan(5000);
    expect(leaks(stdout)).toEqual([]);
  });
});
