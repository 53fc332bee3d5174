import type { Endpoint, Evidence, Path, TypeName } from '../define.js';

/** What an argument or option has to be. Without `equals` any value counts that is not empty or `false`. */
export interface Condition {
  readonly path: Path;
  readonly equals?: readonly (string | number | boolean)[];
  /** The option is left out. */
  readonly absent?: true;
  /** What it keeps from being copied, where it holds. */
  readonly keeps?: CopiedPart;
}

/** Where a copy goes: to the log of the process, into spans of whatever tracer the process has registered, or to a vendor. */
export type CopyTarget = { readonly kind: 'log' } | { readonly kind: 'tracer' } | { readonly kind: 'vendor'; readonly endpoint: Endpoint };

export type CopiedPart = 'prompt' | 'completion' | 'key';

/** What all ways have in common in which an SDK, wrapper or tracer itself prints or exports what models receive and give back. */
export interface CopyFacts extends Evidence {
  /** Name for `settings.hipaa.securedSinks`. */
  readonly id: string;
  /** What does it, as messages name it; the called function where it is left out. */
  readonly by?: string;
  readonly copies: readonly CopiedPart[];
  readonly target: CopyTarget;
  /** What to do, as a sentence without its full stop. */
  readonly instead: string;
  /** Source text that takes the place of the value which switches it on. */
  readonly safe?: string;
  /** The package whose version decides, where it is not the imported one; the first version that does it, and the first one that no longer does. */
  readonly package?: string;
  readonly since?: string;
  readonly until?: string;
  /** Other versions behave otherwise: where the version is not found, nothing is sure. */
  readonly needsVersion?: true;
}

/** A call, or the construction of a type, that does it by itself or under conditions. */
export interface PayloadCopy extends CopyFacts {
  readonly types: readonly TypeName[];
  /** Members from the type to the function; without it the construction of the type, or the call that gives it. */
  readonly call?: Path;
  /** All of these have to hold. The first one is where the finding stands, unless the call as a whole is what does it. */
  readonly when?: readonly Condition[];
  readonly atCallee?: true;
  /** Nothing leaves where all conditions of one group hold. */
  readonly off?: readonly (readonly Condition[])[];
  /** Functions that may mask what leaves: where one is given, nothing is sure. */
  readonly masks?: readonly Path[];
  /** A function that switches it off for the whole process: `setTracingDisabled(true)`. */
  readonly offBy?: { readonly packages: readonly string[]; readonly name: string; readonly when: Condition };
  /** Exports without which nothing is printed: the bodies of other commands are masked. */
  readonly onlyWith?: readonly string[];
  /** Tells where spans go: those of models, or any, in which case by itself it copies nothing. */
  readonly exporter?: 'models' | 'any';
  /** Once in a file is enough. */
  readonly oncePerFile?: true;
  /** Does nothing in a browser. */
  readonly serverOnly?: true;
  /** Only these packages do it, of several that share the type. */
  readonly packages?: readonly string[];
}

/** A variable of the environment that does it when code sets it. */
export interface EnvironmentSwitch extends CopyFacts {
  readonly variable: string;
  /** Values that switch it on, in lower case; without them any text does, `false` included. */
  readonly equals?: readonly string[];
}

/** Modules that frameworks put into the browser by the name of their file: `sentry.client.config.ts`, `instrumentation-client.ts`, `entry.client.tsx`. */
export const browserModule = /(?:^|[.-])client[.-][^/\\]*$/;
