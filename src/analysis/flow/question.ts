import type { CallIndex, LlmMatch } from '../calls.js';
import type { Module, Ref } from '../module.js';
import type { ProgramTypes } from '../program-types.js';
import type { TakenPrompt } from '../prompts.js';
import type { FnRef } from '../function-refs.js';
import type { Resolver } from '../resolver.js';
import type { Entry, Taint } from './facts.js';
import type { SinkHit } from './sinks.js';

/** What reaches the end of a function. */
export interface ReturnFact extends Taint {
  readonly entry: Entry | undefined;
}

/** A completion handed to a function that the caller gave. */
export interface CallbackFact extends Taint {
  readonly fn: number;
  readonly param: number;
  readonly members: readonly string[];
  readonly argument: number;
}

/** What is followed, and which functions give back a value that is followed no further. */
export interface FlowQuestion {
  readonly resolver: Resolver;
  readonly calls: CallIndex;
  /** Values that a module sends to models, where prompts are followed and not completions. */
  readonly prompts?: (module: Module) => readonly TakenPrompt[];
  /** What the host's TypeScript program knows, where it has one. */
  readonly types: ProgramTypes | undefined;
  readonly clears: (callee: Ref) => boolean;
  /** Functions that give back what they are given, though nobody sees how. */
  readonly passes?: (callee: Ref) => boolean;
  /** Functions that count as sinks because settings say so; a value that one of `clears` has approved may reach them. */
  readonly isAction?: (callee: Ref) => boolean;
  /** Readable name of whoever serves a call. */
  readonly vendorOf: (match: LlmMatch) => string;
}

export interface FlowContext extends FlowQuestion {
  /** What a function of another module does with a tainted argument. */
  readonly effectOf: (fn: FnRef, param: number, taint: Taint) => FunctionEffect;
  /** Completions that a function of another module gives back by itself. */
  readonly completionsOf: (fn: FnRef) => readonly Taint[];
  /** Completions that a function of another module hands to its callbacks. */
  readonly callbacksOf: (fn: FnRef) => readonly CallbackFact[];
}

export interface FunctionEffect {
  readonly hits: readonly SinkHit[];
  readonly returns: readonly Taint[];
  readonly callbacks: readonly CallbackFact[];
  /** Whether the argument is given to one of the functions that clear. */
  readonly isReviewed: boolean;
}

/** What a call makes of what its function returns. */
export type ReturnWrap = 'none' | 'list' | 'drop';
