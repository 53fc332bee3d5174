import { tell } from '../../incidents.js';
import { graphOf } from '../graph.js';
import { lower } from '../lowering/lower.js';
import type { Module } from '../module.js';
import { loadParser, quietly, type Parse } from './native.js';
import { nestsTooDeep } from './nesting.js';

/** Lowers a file of the project; nothing where it does not parse. */
export function parseModule(path: string, text: string): Module | undefined {
  const parse = loadParser();
  if (parse === null) return undefined;
  if (nestsTooDeep(text)) {
    tell({ kind: 'limit', limit: 'nesting' });
    return undefined;
  }
  return quietly(() => {
    if (path.endsWith('.json')) return jsonModule(path, text, parse);
    const { program } = parse(path, text, { lang: languageOf(path), sourceType: 'module', astType: 'ts', preserveParens: false });
    return { path, text, graph: lower(program as never) };
  });
}

/** A JSON module is its one value as default export. The prefix keeps offsets of the value in step with the text. */
function jsonModule(path: string, text: string, parse: Parse): Module {
  const prefix = 'export default ';
  const { program } = parse('data.js', prefix + text, { lang: 'js', sourceType: 'module', astType: 'ts', preserveParens: false });
  return { path, text: prefix + text, graph: lower(program as never) };
}

/** A text file as a module whose default export is its text. */
export function textModule(path: string, text: string): Module {
  const value = { kind: 'const', value: text, content: 0, start: 0, end: text.length, fn: -1, loop: -1 } as const;
  const exports = new Map([['default', { kind: 'value', value: 0 } as const]]);
  return { path, text, graph: graphOf([value], exports) };
}

function languageOf(path: string): 'ts' | 'tsx' {
  return /\.[cm]?ts$/.test(path) ? 'ts' : 'tsx';
}
