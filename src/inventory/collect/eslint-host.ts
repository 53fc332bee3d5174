import type { ESLint, Linter, Rule } from 'eslint';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { safeText } from '../../output/safe-text.js';
import { CommandError } from '../command-error.js';
import { Collector } from './collector.js';
import { NAMESPACE, type HostFile, type HostMessage, type HostRequest, type HostRun, type Severity } from './host.js';

const RULE = 'hipaa-inventory/collect';
const LONGEST_ERROR = 200;

/** Runs the project's ESLint with its own configuration, its own rules of ours, and a rule that gathers facts. */
export async function runEslint(request: HostRequest): Promise<HostRun> {
  const { cwd, paths, config, today } = request;
  const Eslint = await loadEslint(cwd);
  const collector = new Collector();
  const levels = new Map<string, ReadonlyMap<string, Severity>>();
  const eslint = new Eslint({
    cwd,
    ...(config === undefined ? {} : { overrideConfigFile: config }),
    ...(today === undefined ? {} : { baseConfig: { settings: { hipaa: { asOf: today } } } }),
    overrideConfig: { plugins: { 'hipaa-inventory': { rules: { collect: collectorRule(request, collector, levels) } } }, rules: { [RULE]: 'warn' } },
    ruleFilter: ({ ruleId }: { ruleId: string }) => ruleId === RULE || ruleId.startsWith(NAMESPACE),
  });
  const results = await collector.during(() => lint(eslint, [...paths], cwd));
  await addLevels(eslint, cwd, collector, levels);
  return {
    files: results.map((result) => fileOf(result, cwd)),
    facts: collector.facts,
    incidents: collector.incidents,
    levelsOf: (path) => levels.get(path) ?? new Map<string, Severity>(),
  };
}

type EslintClass = typeof ESLint;

/** The project's own ESLint; where it has none, the one beside the plugin. */
export async function loadEslint(cwd: string): Promise<EslintClass> {
  for (const from of [pathToFileURL(join(cwd, 'package.json')).href, import.meta.url]) {
    try {
      const entry = createRequire(from).resolve('eslint');
      const module = (await import(pathToFileURL(entry).href)) as { readonly ESLint?: EslintClass; readonly default?: { readonly ESLint: EslintClass } };
      const found = module.ESLint ?? module.default?.ESLint;
      if (found !== undefined) return found;
    } catch {
      // Asked for at the next place.
    }
  }
  throw new CommandError('ESLint is not installed in this project. Install it, or name the configuration of oxlint with --config .oxlintrc.json.');
}

async function lint(eslint: ESLint, paths: string[], cwd: string): Promise<ESLint.LintResult[]> {
  try {
    return await eslint.lintFiles(paths);
  } catch (error) {
    throw new CommandError(explain(error, cwd));
  }
}

/** What ESLint says in its first line, without the place on this machine. */
function explain(error: unknown, cwd: string): string {
  const template = error instanceof Error && 'messageTemplate' in error ? error.messageTemplate : undefined;
  if (template === 'config-file-missing' || (error instanceof Error && /could not find (?:a )?config file/i.test(error.message))) {
    return 'No ESLint configuration was found. Write an eslint.config.js with this plugin, or name one with --config.';
  }
  const message = error instanceof Error ? error.message : 'unknown error';
  const [line = ''] = message.replaceAll(cwd, '.').trim().split('\n');
  if (template === undefined && !/^(?:No files|All files)/.test(line)) return `The ESLint configuration cannot be used: ${safeText(line, LONGEST_ERROR)}`;
  return safeText(line, LONGEST_ERROR);
}

function collectorRule({ cwd, onFile }: HostRequest, collector: Collector, levels: Map<string, ReadonlyMap<string, Severity>>): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      const path = relativePath(cwd, context.physicalFilename);
      collector.enter(path);
      onFile();
      if ((context.sourceCode.ast as { readonly type?: string } | null)?.type !== 'Program') return {};
      const inline = inlineLevels(context.sourceCode);
      if (inline.size > 0) levels.set(path, inline);
      return {
        'Program:exit'() {
          collector.collect(context);
        },
      };
    },
  };
}

/** What comments such as `eslint hipaa/…: off` say in the file. */
function inlineLevels(sourceCode: Rule.RuleContext['sourceCode']): ReadonlyMap<string, Severity> {
  const { applyInlineConfig } = sourceCode as { readonly applyInlineConfig?: () => { readonly configs: readonly { readonly config: Linter.Config }[] } };
  const levels = new Map<string, Severity>();
  for (const { config } of applyInlineConfig?.call(sourceCode).configs ?? []) addRules(levels, config.rules ?? {});
  return levels;
}

function addRules(levels: Map<string, Severity>, rules: Readonly<Record<string, unknown>>): void {
  for (const [id, entry] of Object.entries(rules)) {
    if (id.startsWith(NAMESPACE)) levels.set(id.slice(NAMESPACE.length), severityOf(Array.isArray(entry) ? entry[0] : entry));
  }
}

function severityOf(level: unknown): Severity {
  if (level === 'error' || level === 2) return 2;
  return level === 'warn' || level === 1 ? 1 : 0;
}

/** Adds what the configuration says to what comments say, for the files that have facts. */
async function addLevels(eslint: ESLint, cwd: string, { facts }: Collector, levels: Map<string, ReadonlyMap<string, Severity>>): Promise<void> {
  for (const path of new Set(facts.map((one) => one.path))) {
    const config = (await eslint.calculateConfigForFile(join(cwd, path))) as Linter.Config | undefined;
    const merged = new Map<string, Severity>();
    addRules(merged, config?.rules ?? {});
    for (const [rule, level] of levels.get(path) ?? []) merged.set(rule, level);
    levels.set(path, merged);
  }
}

function fileOf({ filePath, messages, suppressedMessages }: ESLint.LintResult, cwd: string): HostFile {
  return {
    path: relativePath(cwd, filePath),
    parses: !messages.some(({ fatal }) => fatal === true),
    messages: messages.flatMap((message) => ours(message)),
    suppressed: suppressedMessages.flatMap((message) =>
      ours(message).map((own) => ({ ...own, reason: message.suppressions.map(({ justification }) => justification).find((text) => text !== '') ?? '' })),
    ),
  };
}

function ours({ ruleId, messageId, severity, message, line, column, endLine, endColumn }: Linter.LintMessage): readonly HostMessage[] {
  // A message of ESLint itself about a rule of ours has no id.
  if (ruleId?.startsWith(NAMESPACE) !== true || messageId === undefined) return [];
  return [{ rule: ruleId.slice(NAMESPACE.length), messageId, severity, message, line, column, endLine: endLine ?? line, endColumn: endColumn ?? column }];
}

function relativePath(cwd: string, path: string): string {
  return relative(cwd, path).replaceAll('\\', '/');
}
