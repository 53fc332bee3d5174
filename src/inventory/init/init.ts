import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import colors from 'picocolors';
import { packageFile } from '../../meta.js';
import { collect, type Surroundings } from '../report.js';
import { CommandError } from '../command-error.js';
import { plural } from '../render/words.js';
import { checkTarget, writeTarget } from '../write-file.js';
import { eslintConfigName, LINT_STAGED, oxlintConfig, eslintConfig, readProject, WORKFLOW } from './lines.js';
import { registerText, undeclared } from './register-text.js';

export interface InitFlags {
  readonly write?: true;
  readonly dryRun?: true;
}

interface NewFile {
  readonly name: string;
  readonly text: string;
}

const REGISTER = 'baa.json';
const WORKFLOWS = '.github/workflows';

/** Looks for the vendors that the code talks to, and writes a register in which nothing is signed. Nothing is overwritten. */
export async function init({ write, dryRun }: InitFlags, around: Surroundings): Promise<void> {
  const { cwd, stdout } = around;
  // Needs neither a configuration nor ESLint in the project, and runs no code of it.
  const config = fileURLToPath(packageFile('oxlint/recommended.json'));
  const { vendors, summary } = await collect([], { config, commit: false }, around);
  const open = undeclared(vendors);
  if (open.length === 0) throw new CommandError(`No vendor was found in ${plural(summary.files, 'file')}: there is nothing to declare.`);
  const project = readProject(cwd);
  const files: readonly NewFile[] = [
    { name: REGISTER, text: registerText(open) },
    ...(write !== true ? [] : [
      ...(project.eslintConfig === undefined && project.usesEslint ? [{ name: eslintConfigName(project), text: eslintConfig(project) }] : []),
      ...(project.usesOxlint ? [{ name: '.oxlintrc.json', text: oxlintConfig() }] : []),
      ...(isFolder(join(cwd, WORKFLOWS)) ? [{ name: `${WORKFLOWS}/hipaa.yml`, text: WORKFLOW }] : []),
    ]),
  ];
  const added = files.filter(({ name }) => !exists(join(cwd, name)));
  const targets = added.map(({ name, text }) => ({ target: checkTarget(name, cwd), text }));
  if (dryRun !== true) for (const { target, text } of targets) writeTarget(target, text);
  const isNew = new Set(added.map(({ name }) => name));
  const shown: readonly (readonly [string, string])[] = [
    ...(isNew.has(REGISTER) ? [] : [[`${REGISTER}, entries to compare with yours`, registerText(open)] as const]),
    ...(isNew.has(eslintConfigName(project)) ? [] : [[project.eslintConfig ?? eslintConfigName(project), eslintConfig(project)] as const]),
    ...(isNew.has('.oxlintrc.json') ? [] : [['.oxlintrc.json, for oxlint', oxlintConfig()] as const]),
    ['package.json, for lint-staged', LINT_STAGED],
    ...(isNew.has(`${WORKFLOWS}/hipaa.yml`) ? [] : [[`${WORKFLOWS}/hipaa.yml`, WORKFLOW] as const]),
  ];
  const lines = [
    `Vendors in ${plural(summary.files, 'file')}:`,
    ...open.map(({ id, name, uses, receives }) => `  ${name} (${id}): ${plural(uses, 'call or client', 'calls and clients')}, ${receives.join(' and ')}`),
    '',
    ...files.map(({ name }) => (isNew.has(name) ? `${dryRun === true ? 'Would write' : 'Wrote'} ${name}.` : `${name} exists and stays as it is.`)),
    'Every entry is unsigned until somebody writes the day of the signature into it.',
    ...shown.flatMap(([title, text]) => ['', colors.bold(`Lines for ${title}:`), '', ...text.trimEnd().split('\n').map((line) => (line === '' ? '' : `    ${line}`))]),
  ];
  stdout.write(`${lines.join('\n')}\n`);
}

/** A symbolic link that leads nowhere is there as well. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
