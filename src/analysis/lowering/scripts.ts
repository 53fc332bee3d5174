import type { TSESTree } from '@typescript-eslint/utils';

/** A part of a program in which the parser of a markup language keeps the statements of a script, as svelte-eslint-parser does. */
interface Script {
  readonly type: string;
  readonly body?: unknown;
}

const SCRIPT = /^[A-Z][a-z]+ScriptElement$/;

/** The program that stands in the scripts of a file; other programs stay what they are. */
export function programInScripts(program: TSESTree.Program): TSESTree.Program {
  if (!program.body.some(isScript)) return program;
  return { ...program, body: program.body.flatMap((node) => (isScript(node) ? node.body : [node])) };
}

function isScript(node: Script): node is Script & { readonly body: TSESTree.ProgramStatement[] } {
  return SCRIPT.test(node.type) && Array.isArray(node.body);
}
