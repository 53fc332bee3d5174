import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { loadParser } from '../../analysis/project/native.js';
import { safeText } from '../../output/safe-text.js';
import { matchesGlobs } from '../../settings/index.js';
import { CommandError } from '../command-error.js';
import { NAMESPACE, type Severity } from './host.js';

interface RuleEntry {
  readonly severity: Severity;
  readonly options: readonly unknown[];
}

/** What oxlint's configuration says about our rules. */
export interface OxlintConfig {
  readonly settings: unknown;
  readonly isIgnored: (path: string) => boolean;
  readonly rulesFor: (path: string) => ReadonlyMap<string, RuleEntry>;
}

interface Override {
  readonly files: readonly string[];
  readonly except: readonly string[];
  readonly rules: ReadonlyMap<string, RuleEntry>;
}

const MOST_EXTENDED = 20;

export function readOxlintConfig(name: string, cwd: string): OxlintConfig {
  const path = resolve(cwd, name);
  const config = readObject(path, name);
  const folder = dirname(path);
  const base = new Map<string, RuleEntry>();
  for (const [rule, entry] of extended(config, folder, 0)) base.set(rule, entry);
  const overrides = list(config['overrides']).map((one): Override => {
    const override = record(one);
    return { files: globs(texts(override['files'])), except: globs(texts(override['excludedFiles'])), rules: rulesOf(override) };
  });
  const ignored = globs(texts(config['ignorePatterns']));
  const inFolder = (file: string): string => relative(folder, join(cwd, file)).replaceAll('\\', '/');
  return {
    settings: record(config['settings'])['hipaa'],
    isIgnored: (file) => matchesGlobs(ignored, inFolder(file)),
    rulesFor: (file) => {
      const rules = new Map(base);
      for (const override of overrides) {
        if (matchesGlobs(override.files, inFolder(file)) && !matchesGlobs(override.except, inFolder(file))) for (const [rule, entry] of override.rules) rules.set(rule, entry);
      }
      return rules;
    },
  };
}

/** Rules of the extended files first: own rules take their place. Settings are not inherited. */
function extended(config: Readonly<Record<string, unknown>>, folder: string, depth: number): readonly (readonly [string, RuleEntry])[] {
  if (depth > MOST_EXTENDED) return [];
  const inherited = texts(config['extends']).flatMap((name) => {
    const path = resolve(folder, name);
    return extended(readObject(path, name), dirname(path), depth + 1);
  });
  return [...inherited, ...rulesOf(config)];
}

function rulesOf(config: Readonly<Record<string, unknown>>): ReadonlyMap<string, RuleEntry> {
  const ours = Object.entries(record(config['rules'])).filter(([id]) => id.startsWith(NAMESPACE));
  return new Map(ours.map(([id, entry]) => [id.slice(NAMESPACE.length), { severity: severityOf(Array.isArray(entry) ? entry[0] : entry), options: Array.isArray(entry) ? entry.slice(1) : [] }]));
}

function severityOf(level: unknown): Severity {
  if (level === 'error' || level === 'deny' || level === 2) return 2;
  return level === 'warn' || level === 1 ? 1 : 0;
}

/** A pattern without a slash is about a name at any depth, and a folder is all that it holds. */
function globs(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const [not, glob] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
    const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '');
    const anywhere = plain.includes('/') ? plain : `**/${plain}`;
    return [`${not}${anywhere}`, `${not}${anywhere}/**`];
  });
}

function readObject(path: string, name: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new CommandError(`The configuration ${safeText(name)} cannot be read.`);
  }
  const value = parseJsonc(text);
  if (typeof value !== 'object' || value === null) throw new CommandError(`The configuration ${safeText(basename(path))} is not valid JSON.`);
  return record(value);
}

/** oxlint allows comments and trailing commas: the text is read as an expression of JavaScript. */
function parseJsonc(text: string): unknown {
  const parse = loadParser();
  if (parse === null) throw new CommandError('The native part of oxc-parser cannot be loaded on this platform.');
  const { program, errors } = parse('config.js', `(${text.replace(/^\uFEFF/, '')}\n)`, { lang: 'js', sourceType: 'module', astType: 'js', preserveParens: false });
  const [statement, ...others] = program.body;
  if (errors.length > 0 || others.length > 0 || statement?.type !== 'ExpressionStatement') return undefined;
  return literal(statement.expression as unknown as Node);
}

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly properties?: readonly { readonly key: { readonly value?: string | number; readonly name?: string }; readonly value: Node }[];
  readonly elements?: readonly Node[];
  readonly argument?: Node;
}

function literal(node: Node): unknown {
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'ArrayExpression':
      return node.elements?.map(literal);
    case 'ObjectExpression':
      return Object.fromEntries((node.properties ?? []).map(({ key, value }) => [String(key.value ?? key.name), literal(value)]));
    case 'UnaryExpression':
      return -Number(node.argument === undefined ? 0 : literal(node.argument));
    default:
      return undefined;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): readonly string[] {
  return list(value).filter((item) => typeof item === 'string');
}
