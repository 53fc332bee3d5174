import { join } from 'node:path';
import type { HostProject, Output } from '../host-project.js';
import { root } from '../repository.js';

/** What a run did beside its output. */
export interface Traces {
  /** Calls of modules that reach the network, other processes or write files; each of them threw. */
  readonly attempts: readonly string[];
  /** Paths that code of the plugin opened. */
  readonly reads: readonly string[];
  /** How many properties every object has. */
  readonly prototype: number;
}

const env = { NODE_OPTIONS: `--require=${join(import.meta.dirname, 'preload.cjs')}`, SANDBOX_CODE: join(root, 'dist') };

/** Runs ESLint in the project, with everything barred that leaves the process. */
export async function lintSandboxed(project: HostProject, args: readonly string[]): Promise<Output & Traces> {
  return withTraces(await project.run('eslint/bin/eslint.js', args, env));
}

/** Runs the command line likewise. */
export async function cliSandboxed(project: HostProject, args: readonly string[]): Promise<Output & Traces> {
  return withTraces(await project.cli(args, env));
}

function withTraces({ code, stdout, stderr }: Output): Output & Traces {
  const lines = stderr.trimEnd().split('\n');
  const traces = JSON.parse(lines.pop() ?? '{}') as Traces;
  return { code, stdout, stderr: lines.join('\n').trim(), ...traces };
}
