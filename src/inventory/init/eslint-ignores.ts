import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadParser } from '../../analysis/project/native.js';

/** Keys beside which `ignores` holds for everything and not for one configuration. */
const BESIDE = new Set(['ignores', 'name']);

/** What an ESLint configuration ignores for all rules, as far as it is written down in it; nothing of it is run. */
export function readEslintIgnores(cwd: string, config: string | undefined): readonly string[] {
  if (config === undefined) return [];
  const parsed = loadParser()?.(config, readFileSync(join(cwd, config), 'utf8'), { lang: 'ts', sourceType: 'module', astType: 'js', preserveParens: false });
  return parsed === undefined || parsed.errors.length > 0 ? [] : ignoresIn(parsed.program).flatMap(globsOf);
}

function ignoresIn(tree: unknown): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  if (Array.isArray(tree)) return tree.flatMap(ignoresIn);
  const node = tree as Node;
  const own = node.type === 'ObjectExpression' ? globalIgnores(node.properties ?? []) : node.type === 'CallExpression' && node.callee?.name === 'globalIgnores' ? textsIn(node.arguments?.[0]) : undefined;
  return own ?? Object.values(tree).flatMap(ignoresIn);
}

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly key?: Node;
  readonly callee?: Node;
  readonly properties?: readonly Node[];
  readonly elements?: readonly (Node | null)[];
  readonly arguments?: readonly Node[];
}

function globalIgnores(properties: readonly Node[]): readonly string[] | undefined {
  const named = properties.map(({ key, value }) => ({ name: key?.name ?? key?.value, value: value as Node }));
  const found = named.find(({ name }) => name === 'ignores');
  return found !== undefined && named.every(({ name }) => typeof name === 'string' && BESIDE.has(name)) ? textsIn(found.value) : undefined;
}

function textsIn(list: Node | undefined): readonly string[] {
  return (list?.elements ?? []).flatMap((element) => (element?.type === 'Literal' && typeof element.value === 'string' ? [element.value] : []));
}

/** A folder is all that it holds. */
function globsOf(pattern: string): readonly string[] {
  const plain = pattern.replace(/(?<=[^/])\/$/, '');
  return [plain, `${plain}/**`];
}
