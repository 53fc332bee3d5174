import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import colors from 'picocolors';
import { packageFile } from '../../meta.js';
import { collect, type Surroundings } from '../report.js';
import { CommandError } from '../command-error.js';
import { plural } from '../render/words.js';
import { checkTarget, writeTarget } from '../write-file.js';
import { readEslintIgnores } from './eslint-ignores.js';
import { eslintConfig, eslintConfigName, eslintLines, HUSKY, huskyHook, LINT_STAGED, lintStagedConfig, oxlintConfig, workflow } from './lines.js';
import { readProject, WORKFLOWS, type Project } from './project.js';
import { registerText, undeclared } from './register-text.js';

export interface InitFlags {
  readonly write?: true;
  readonly dryRun?: true;
}

interface NewFile {
  readonly name: string;
  readonly text: string;
  /** Whether it is written with `--write`; where not, it is shown. */
  readonly isWanted: boolean;
  /** What to show where the file, or another for the same, exists. */
  readonly beside?: { readonly title: string; readonly text: string } | undefined;
}

const REGISTER = 'baa.json';
const OXLINT = '.oxlintrc.json';

/** Looks for the vendors that the code talks to, and writes a register in which nothing is signed. Nothing is overwritten. */
export async function init({ write, dryRun }: InitFlags, around: Surroundings): Promise<void> {
  const { cwd, stdout } = around;
  const project = readProject(cwd);
  // Needs neither a configuration nor ESLint in the project, and runs no code of it.
  const config = fileURLToPath(packageFile('oxlint/recommended.json'));
  const { vendors, summary } = await collect([], { config, ignores: readEslintIgnores(cwd, project.eslintConfig), commit: false }, around);
  const open = undeclared(vendors);
  if (open.length === 0) throw new CommandError(`No vendor was found in ${plural(summary.files, 'file')}: there is nothing to declare.`);
  const files: readonly NewFile[] = [
    { name: REGISTER, text: registerText(open), isWanted: true, beside: { title: `${REGISTER}, entries to compare with yours`, text: registerText(open) } },
    ...configurations(project),
  ];
  const isThere = ({ name }: NewFile): boolean => exists(join(cwd, name));
  const wanted = files.filter((file) => file.isWanted && (write === true || file.name === REGISTER));
  const added = wanted.filter((file) => !isThere(file));
  const targets = added.map(({ name, text }) => ({ target: checkTarget(name, cwd), text }));
  if (dryRun !== true) for (const { target, text } of targets) writeTarget(target, text);
  const shown = files.filter((file) => !added.includes(file)).map((file) => (isThere(file) || !file.isWanted ? file.beside : undefined) ?? { title: file.name, text: file.text });
  const lines = [
    `Vendors in ${plural(summary.files, 'file')}:`,
    ...open.map(({ id, name, uses, receives }) => `  ${name} (${id}): ${plural(uses, 'call or client', 'calls and clients')}, ${receives.join(' and ')}`),
    '',
    ...wanted.map((file) => (added.includes(file) ? `${dryRun === true ? 'Would write' : 'Wrote'} ${file.name}.` : `${file.name} exists and stays as it is.`)),
    'Every entry is unsigned until somebody writes the day of the signature into it.',
    ...(write !== true && configurations(project).some((file) => file.isWanted && !isThere(file)) ? ['With --write, the files that are missing are written as well.'] : []),
    ...legacyNote(project),
    ...shown.flatMap(({ title, text }) => ['', colors.bold(`Lines for ${title}:`), '', ...text.trimEnd().split('\n').map((line) => (line === '' ? '' : `    ${line}`))]),
  ];
  stdout.write(`${lines.join('\n')}\n`);
}

/** Of the linters that the project uses, or of both where it uses none. */
function configurations(project: Project): readonly NewFile[] {
  const { eslintConfig: existing, legacyConfig, usesEslint, usesOxlint, usesLintStaged, lintStagedConfig: staged, hasHusky, hasWorkflows } = project;
  const usesNone = !usesEslint && !usesOxlint;
  const ofEslint: NewFile = {
    name: existing ?? eslintConfigName(project),
    text: eslintConfig(project),
    isWanted: usesEslint && existing === undefined && legacyConfig === undefined,
    beside: existing === undefined ? undefined : { title: existing, text: eslintLines() },
  };
  const ofOxlint: NewFile = { name: OXLINT, text: oxlintConfig(), isWanted: usesOxlint, beside: { title: `${OXLINT}, for oxlint`, text: oxlintConfig() } };
  const ofLintStaged: NewFile = {
    name: LINT_STAGED,
    text: lintStagedConfig(project),
    isWanted: usesLintStaged && staged === undefined,
    beside: { title: staged ?? `${LINT_STAGED}, for lint-staged`, text: lintStagedConfig(project) },
  };
  const ofHusky: NewFile = { name: HUSKY, text: huskyHook(project), isWanted: usesLintStaged };
  return [
    ...(usesEslint || usesNone ? [ofEslint] : []),
    ...(usesOxlint || usesNone ? [ofOxlint] : []),
    ofLintStaged,
    ...(hasHusky ? [ofHusky] : []),
    { name: `${WORKFLOWS}/hipaa.yml`, text: workflow(project), isWanted: hasWorkflows },
  ];
}

function legacyNote({ eslintConfig: existing, legacyConfig }: Project): readonly string[] {
  if (existing !== undefined || legacyConfig === undefined) return [];
  return [`${legacyConfig} is read by ESLint 8 and before. The plugin needs ESLint 9.15 or newer with a flat configuration, which takes its place: move what it says first.`];
}

/** A symbolic link that leads nowhere is there as well. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
