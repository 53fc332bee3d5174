import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { clinic } from './clinic.js';
import { HostProject, installed, type Output } from './host-project.js';

/** Where npm would put the commands of packages. */
const COMMANDS: Readonly<Record<string, string>> = {
  eslint: 'eslint/bin/eslint.js',
  'lint-staged': 'lint-staged/bin/lint-staged.js',
  husky: 'husky/bin.js',
  oxlint: 'oxlint/bin/oxlint',
};

/** The clean part of the clinic in a git repository, with the built plugin and the commands of hooks and CI. */
export class GitProject {
  readonly host: HostProject;

  constructor(files: Readonly<Record<string, string>> = {}) {
    const { 'src/draft.js': planted, ...clean } = clinic;
    this.planted = planted ?? '';
    this.host = new HostProject({ ...clean, '.gitignore': 'node_modules\n', ...files }, { eslint: 'eslint', oxlint: 'oxlint' });
    const bin = join(this.host.path, 'node_modules/.bin');
    mkdirSync(bin);
    for (const [name, script] of Object.entries(COMMANDS)) symlinkSync(installed(script), join(bin, name));
    symlinkSync(join(this.host.path, 'node_modules/eslint-plugin-hipaa/dist/cli.js'), join(bin, 'eslint-plugin-hipaa'));
  }

  /** A file with faults. */
  readonly planted: string;

  async init(): Promise<void> {
    await this.shell('git init --quiet --initial-branch=main && git add --all && git commit --quiet --no-verify --message start');
  }

  /** Tries to commit a file; whether a commit has come into being tells more than the exit code. */
  async commit(name: string, text: string): Promise<Output & { readonly isCommitted: boolean }> {
    this.host.write(name, text);
    const output = await this.shell(`git add '${name}' && git commit --quiet --message change`);
    const { stdout } = await this.shell('git log --format=%s -1');
    return { ...output, isCommitted: stdout.trim() === 'change' };
  }

  /** Puts a command of the machine in place of another. */
  command(name: string, script: string): void {
    this.host.write(`node_modules/.commands/${name}`, `#!/bin/sh\n${script}\n`);
    chmodSync(join(this.host.path, 'node_modules/.commands', name), 0o755);
  }

  /** Runs a line as CI does, without what the test's own environment says about git. */
  shell(line: string, env: Readonly<Record<string, string>> = {}): Promise<Output> {
    const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT_|npm_|CI$|HUSKY|LEFTHOOK)/.test(name)));
    const who = Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap((role) => [[`GIT_${role}_NAME`, 'Quillfeather'], [`GIT_${role}_EMAIL`, 'quillfeather@clinic.example']]));
    const path = [join(this.host.path, 'node_modules/.commands'), process.env['PATH'] ?? ''].join(delimiter);
    const options = { cwd: this.host.path, env: { ...own, ...who, PATH: path, NO_COLOR: '1', npm_config_offline: 'true', npm_config_update_notifier: 'false', ...env } };
    return new Promise((resolve) => {
      const child = execFile('bash', ['-e', '-o', 'pipefail', '-c', line], options, (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr });
      });
    });
  }

  remove(): void {
    this.host.remove();
  }
}
