import { cpSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { HostProject } from '../support/host-project.js';
import { root } from '../support/repository.js';

const config = `import hipaa, { defineRegister, defineSettings, type Settings } from 'eslint-plugin-hipaa';
import { detectPhi, type PhiMatch } from 'eslint-plugin-hipaa/detectors';
import type { ESLint, Linter } from 'eslint';

const register = defineRegister({ agreements: [{ vendor: 'openai', plan: 'api-baa-selfserve', signed: '2026-01-12' }] });
const settings: Settings = defineSettings({ ...register, redactors: [{ from: '@clinic/phi', name: 'deidentify' }], asOf: '2026-06-01' });

export const plugin: ESLint.Plugin = hipaa;
export const found: readonly PhiMatch[] = detectPhi('none');

export default [
  hipaa.configs.recommended,
  { files: ['**/*.test.ts'], ...hipaa.configs.tests },
  { plugins: { hipaa }, rules: { 'hipaa/no-phi-in-prompt': ['error', { minConfidence: 'high' }] }, settings: { hipaa: settings } },
] satisfies Linter.Config[];
`;

const withDefineConfig = `import { defineConfig } from 'eslint/config';
import hipaa from 'eslint-plugin-hipaa';

export default defineConfig(hipaa.configs.strict, { files: ['**/*.ts'], plugins: { hipaa }, extends: [hipaa.configs.all] });
`;

const misspelt = `import { defineSettings } from 'eslint-plugin-hipaa';

export default defineSettings({ redactor: [] });
`;

const ofAnotherType = `import { defineRegister } from 'eslint-plugin-hipaa';

export default defineRegister({ agreements: [{ vendor: 'openai', signed: 2026 }] });
`;

const versions = ['eslint915', 'eslint9', 'eslint'];
/** `defineConfig` came with 9.22. */
const withHelper = versions.slice(1);

/** A project in which the package is a copy, as an installation is: it finds the project's ESLint and none of our own development dependencies. */
function install(eslint: string): HostProject {
  const project = new HostProject({ 'package.json': '{ "type": "module" }' }, { eslint });
  const target = join(project.path, 'node_modules/eslint-plugin-hipaa');
  rmSync(target);
  cpSync(join(root, 'dist'), join(target, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(target, 'package.json'));
  return project;
}

/** Compiles a configuration and gives the errors in files whose path begins so; those of other packages are not ours. */
function compile(project: HostProject, text: string, place = 'eslint.config.ts'): string[] {
  project.write('eslint.config.ts', text);
  const program = ts.createProgram([join(project.path, 'eslint.config.ts')], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => ({
      path: file === undefined ? place : relative(project.path, file.fileName).replaceAll('\\', '/'),
      message: ts.flattenDiagnosticMessageText(messageText, ' '),
    }))
    .filter(({ path }) => path.startsWith(place))
    .map(({ path, message }) => `${path}: ${message}`);
}

const projects = new Map<string, HostProject>();
function projectWith(eslint: string): HostProject {
  const project = projects.get(eslint) ?? install(eslint);
  projects.set(eslint, project);
  return project;
}
afterAll(() => {
  for (const project of projects.values()) project.remove();
});

describe.each(versions)('eslint.config.ts with the types of %s', (eslint) => {
  it('compiles what the README shows', () => {
    expect(compile(projectWith(eslint), config)).toEqual([]);
  });

  it('refuses a misspelt key', () => {
    expect(compile(projectWith(eslint), misspelt)).toEqual([expect.stringContaining("'redactor' does not exist")]);
  });

  it('refuses a value of another type', () => {
    expect(compile(projectWith(eslint), ofAnotherType)).toEqual([expect.stringContaining("Type 'number' is not assignable to type 'string'")]);
  });
});

describe.each(withHelper)('defineConfig of %s', (eslint) => {
  it('takes presets, as entries and in `extends`', () => {
    expect(compile(projectWith(eslint), withDefineConfig)).toEqual([]);
  });
});

describe('declarations', () => {
  it('name no package that users do not have', () => {
    expect(compile(projectWith('eslint'), config, 'node_modules/eslint-plugin-hipaa/')).toEqual([]);
  });
});
