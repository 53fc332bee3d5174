import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './repository.js';

export interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder outside the checkout in which the built plugin is installed, to run real hosts in. */
export class HostProject {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'hipaa-host-')));

  /** @param packages names in node_modules, each with the package of the checkout that stands for it. */
  constructor(files: Readonly<Record<string, string>>, packages: Readonly<Record<string, string>> = {}) {
    this.#install('eslint-plugin-hipaa', root);
    this.#install('@typescript-eslint/parser', installed('@typescript-eslint/parser'));
    for (const [name, source] of Object.entries(packages)) this.#install(name, installed(source));
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    const file = join(this.path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Runs a script of an installed package with this Node, in the project. */
  run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Output> {
    return this.#execute(installed(script), args, env);
  }

  /** Runs the built command line in the project. */
  cli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Output> {
    return this.#execute(join(root, 'dist/cli.js'), args, env);
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  #execute(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Output> {
    const options = { cwd: this.path, env: { ...process.env, NO_COLOR: '1', NODE_NO_WARNINGS: '1', ...env }, maxBuffer: 64 * 1024 * 1024 };
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [script, ...args], options, (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? -1, stdout, stderr });
      });
    });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #install(name: string, source: string): void {
    const target = join(this.path, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(source, target, 'junction');
  }
}

/** A package, or a file of it, of this checkout. */
export function installed(name: string): string {
  return join(root, 'node_modules', name);
}
