import type { DataClass } from './settings.js';

/** A receiver of a request: a service of the catalog or the register, or a host. */
export interface Hop {
  readonly vendor?: string | undefined;
  readonly host?: string | undefined;
}

/** What is known about the place in code that sends. */
export interface Where {
  /** Project-relative, with `/`. */
  readonly file: string;
  /** Where the client's key comes from: `env:NAME`. */
  readonly credential?: string | undefined;
  /** What the value at this place carries; absent where only the endpoint is judged. */
  readonly dataClass?: DataClass | undefined;
}
