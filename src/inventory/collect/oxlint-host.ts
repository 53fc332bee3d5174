import type { Rule } from 'eslint';
import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { loadParser } from '../../analysis/project/native.js';
import { nestsTooDeep } from '../../analysis/project/nesting.js';
import type { FileContext, HipaaRule } from '../../create-rule.js';
import { safeText } from '../../output/safe-text.js';
import { rules } from '../../rules/index.js';
import { matchesGlobs } from '../../settings/index.js';
import { CommandError } from '../command-error.js';
import { compareText } from '../safe.js';
import { Collector } from './collector.js';
import { findDirective, readDirectives } from './disable-comments.js';
import type { HostFile, HostMessage, HostRequest, HostRun, Severity, SuppressedMessage } from './host.js';
import { GitIgnores, readIgnores } from './git-ignores.js';
import { readOxlintConfig, type OxlintConfig } from './oxlint-config.js';

const SOURCES = '**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}';
const LARGEST = 1_000_000;

/** Runs our rules by themselves where a project has oxlint and no ESLint: they need no more than a parser. */
export async function runOxlint(request: HostRequest & { readonly config: string }): Promise<HostRun> {
  const { cwd, config: name, today } = request;
  const config = readOxlintConfig(name, cwd);
  const given = typeof config.settings === 'object' && config.settings !== null ? config.settings : {};
  const settings = { hipaa: today === undefined ? config.settings : { asOf: today, ...given } };
  const paths = (await findFiles(request)).filter((path) => !config.isIgnored(path) && !matchesGlobs(request.ignores, path));
  const collector = new Collector();
  const files = await collector.during(() => Promise.resolve(paths.flatMap((path) => new FileRun(request, config, settings, collector).lint(path))));
  const levelsOf = (path: string): ReadonlyMap<string, Severity> => new Map([...config.rulesFor(path)].map(([rule, { severity }]) => [rule, severity]));
  return { files, facts: collector.facts, incidents: collector.incidents, levelsOf };
}

/** As oxlint does it: without what git or an `.eslintignore` leaves out. */
async function findFiles({ cwd, paths }: HostRequest): Promise<readonly string[]> {
  const found = new Set<string>();
  const git = new GitIgnores(cwd);
  const own = readIgnores(join(cwd, '.eslintignore'));
  for (const path of paths) {
    const stats = statSync(join(cwd, path), { throwIfNoEntry: false });
    if (stats === undefined) throw new CommandError(`No files match ${safeText(path)}.`);
    const root = join(cwd, path);
    const files = stats.isDirectory() ? (await glob(SOURCES, { cwd: root, ignore: ['**/node_modules/**'], followSymbolicLinks: false })).map((file) => join(root, file)) : [root];
    for (const file of files) found.add(relative(cwd, file).replaceAll('\\', '/'));
  }
  return [...found].filter((path) => !git.isIgnored(path) && (path.startsWith('../') || own?.ignores(path) !== true)).sort(compareText);
}

/** One file under all rules that are on for it. */
class FileRun {
  constructor(
    private readonly request: HostRequest,
    private readonly config: OxlintConfig,
    private readonly settings: { readonly hipaa: unknown },
    private readonly collector: Collector,
  ) {}

  lint(path: string): readonly HostFile[] {
    const { cwd, onFile } = this.request;
    const file = join(cwd, path);
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? LARGEST + 1) > LARGEST) return [];
    this.collector.enter(path);
    onFile();
    const text = readFileSync(file, 'utf8');
    const parsed = nestsTooDeep(text) ? undefined : loadParser()?.(file, text, { lang: /\.[cm]?ts$/.test(path) ? 'ts' : 'tsx', sourceType: 'module', astType: 'ts', preserveParens: false });
    if (parsed === undefined || parsed.errors.length > 0) return [{ path, parses: false, messages: [], suppressed: [] }];
    const locate = locator(text);
    const sourceCode = { ast: parsed.program, text, parserServices: {}, getLocFromIndex: locate } as unknown as FileContext['sourceCode'];
    const context: FileContext = { sourceCode, cwd, physicalFilename: file, settings: this.settings };
    const found = this.#messages(path, context);
    this.collector.collect(context);
    const directives = readDirectives(parsed.comments.map(({ value, start, end }) => ({ value, line: locate(start).line, endLine: locate(end).line, column: locate(start).column + 1 })));
    const messages: HostMessage[] = [];
    const suppressed: SuppressedMessage[] = [];
    for (const message of found) {
      const directive = findDirective(directives, `hipaa/${message.rule}`, message);
      if (directive === undefined) messages.push(message);
      else suppressed.push({ ...message, reason: directive.reason });
    }
    return [{ path, parses: true, messages, suppressed }];
  }

  #messages(path: string, context: FileContext): readonly HostMessage[] {
    const known = new Map<string, HipaaRule>(Object.entries(rules));
    return [...this.config.rulesFor(path)].flatMap(([name, { severity, options }]) => {
      const rule = known.get(name);
      const messages: HostMessage[] = [];
      if (rule === undefined || severity === 0) return messages;
      const report = (descriptor: Rule.ReportDescriptor): void => void messages.push(messageOf(rule, severity, descriptor));
      const listeners = rule.create({ ...context, options: [...options], report } as unknown as Rule.RuleContext);
      (listeners['Program:exit'] as (() => void) | undefined)?.();
      return messages;
    });
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function messageOf(rule: HipaaRule, severity: Severity, descriptor: Rule.ReportDescriptor): HostMessage {
  const { messageId, data = {}, loc } = descriptor as { readonly messageId: string; readonly data?: Readonly<Record<string, string>>; readonly loc: { readonly start: Place; readonly end: Place } };
  const template = new Map(Object.entries(rule.meta?.messages ?? {})).get(messageId) ?? '';
  return {
    rule: rule.name,
    messageId,
    severity,
    message: template.replace(/\{\{(?<name>\w+)\}\}/g, (hole, name: string) => data[name] ?? hole),
    line: loc.start.line,
    column: loc.start.column + 1,
    endLine: loc.end.line,
    endColumn: loc.end.column + 1,
  };
}

/** Lines from one and columns from zero. */
function locator(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) };
  };
}
