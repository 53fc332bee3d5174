import type { Incident } from '../../incidents.js';
import type { FileFacts } from './file-facts.js';

export type Severity = 0 | 1 | 2;

/** A finding as the host has it, with lines and columns from one. */
export interface HostMessage {
  /** Without the namespace. */
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface SuppressedMessage extends HostMessage {
  /** What the comment says after `--`. */
  readonly reason: string;
}

export interface HostFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly parses: boolean;
  readonly messages: readonly HostMessage[];
  readonly suppressed: readonly SuppressedMessage[];
}

/** What a linter did with the project. */
export interface HostRun {
  readonly files: readonly HostFile[];
  readonly facts: readonly FileFacts[];
  readonly incidents: readonly (Incident & { readonly file: string })[];
  /** Severities of our rules in a file; rules that are absent are off. */
  readonly levelsOf: (path: string) => ReadonlyMap<string, Severity>;
}

export interface HostRequest {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly config: string | undefined;
  /** Globs of files to leave out besides, where the linter's own configuration is not read. */
  readonly ignores: readonly string[];
  /** Today, where the settings name no day. */
  readonly today: string | undefined;
  readonly onFile: () => void;
}

export const NAMESPACE = 'hipaa/';
