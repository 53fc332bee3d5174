import type { Rule } from 'eslint';
import { isAbsolute, join, relative } from 'node:path';
import { Analysis } from './analysis/analysis.js';
import type { Range } from './analysis/graph.js';
import { programInScripts } from './analysis/lowering/scripts.js';
import { askFor, listenToIncidents, orUnknown } from './incidents.js';
import { obligationsOf } from './obligations.js';
import { safeText } from './output/safe-text.js';
import { readSettings, type ResolvedSettings, type SettingsRead } from './settings/index.js';

/** Where a rule is switched on. */
export type Preset = 'recommended' | 'strict';

export interface RuleDocs {
  readonly description: string;
  /** Presets with the severity that they give the rule. */
  readonly presets: Readonly<Partial<Record<Preset, 'error' | 'warn'>>>;
  /** Sections of 45 CFR that the rule serves. */
  readonly regulation: readonly string[];
  /** Needs settings before it says anything. */
  readonly needsSettings?: boolean;
}

/** What a finished rule says of itself. */
export interface RuleFacts extends RuleDocs {
  /** Rows of `docs/obligations.md` that it answers. */
  readonly obligations: readonly number[];
}

export interface RuleDefinition<Options extends object, MessageIds extends string> {
  readonly name: string;
  readonly docs: RuleDocs;
  readonly messages: Readonly<Record<MessageIds, string>>;
  readonly schema: Rule.RuleMetaData['schema'];
  readonly defaultOptions: Options;
  readonly hasSuggestions?: boolean;
  /** Looks at a judged file and reports. */
  readonly check: (file: JudgedFile<MessageIds>, options: Options) => void;
}

export interface Finding<MessageIds extends string> {
  readonly range: Range;
  readonly messageId: MessageIds;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggestions?: readonly {
    readonly messageId: MessageIds;
    readonly data?: Readonly<Record<string, string>>;
    readonly range: Range;
    readonly text: string;
  }[];
}

/** What a rule is given: the shared analysis of the file and a way to report. */
export interface JudgedFile<MessageIds extends string> {
  readonly analysis: Analysis;
  readonly settings: ResolvedSettings;
  readonly problems: SettingsRead['problems'];
  /** Path relative to the working directory, with `/`. */
  readonly path: string;
  readonly text: string;
  report(finding: Finding<MessageIds>): void;
  /** Judges things one by one: where that throws, the answer about one is unknown, and the others are judged. */
  each<T>(things: Iterable<T>, judge: (thing: T) => void): void;
  lineOf(offset: number): number;
}

export interface HipaaRule extends Rule.RuleModule {
  readonly name: string;
  readonly docs: RuleFacts;
}

const DOCS = 'https://github.com/eslint-plugin-hipaa/eslint-plugin-hipaa/blob/main/docs/rules';

/** Makes an ESLint rule that runs once per judged file, on the analysis that all rules share. */
export function createRule<Options extends object, MessageIds extends string>(definition: RuleDefinition<Options, MessageIds>): HipaaRule {
  const { name, docs, messages, schema, defaultOptions, hasSuggestions = false } = definition;
  return {
    name,
    docs: { ...docs, obligations: obligationsOf(name) },
    meta: {
      type: 'problem',
      docs: { description: docs.description, recommended: docs.presets.recommended !== undefined, url: `${DOCS}/${name}.md` },
      messages,
      schema: schema ?? [],
      defaultOptions: Object.keys(defaultOptions).length === 0 ? [] : [defaultOptions],
      hasSuggestions,
    },
    create(context) {
      const { sourceCode } = context;
      const shared = orNothing(name, context.physicalFilename, () => judgedFile(context, name));
      if (shared === undefined) return {};
      return {
        'Program:exit'() {
          const [given] = context.options as [Partial<Options>?];
          const findings: Finding<MessageIds>[] = [];
          orNothing(name, context.physicalFilename, () => {
            definition.check(
              {
                ...shared,
                text: sourceCode.text,
                report: (finding) => void findings.push(finding),
                each: (things, judge) => {
                  for (const thing of things) orUnknown(() => judge(thing));
                },
                lineOf: (offset) => sourceCode.getLocFromIndex(offset).line,
              },
              { ...defaultOptions, ...given },
            );
          });
          for (const finding of distinct(findings)) report(context, finding);
        },
      };
    },
  };
}

const tellsErrors = process.env['DEBUG']?.includes('eslint-plugin-hipaa') === true;

/** An exception means that the answer is unknown. It is told to the report, and to whoever asks with `DEBUG=eslint-plugin-hipaa`. */
export function orNothing<T>(rule: string, file: string, run: () => T): T | undefined {
  if (!tellsErrors) return askFor(rule, run);
  const stop = listenToIncidents((incident) => {
    if (incident.kind === 'error') process.stderr.write(`eslint-plugin-hipaa: ${incident.error} in ${rule}, ${safeText(file)}, ${incident.frame}\n`);
  });
  const answer = askFor(rule, run);
  stop();
  return answer;
}

/** What the analysis of a file starts from. */
export type FileContext = Pick<Rule.RuleContext, 'sourceCode' | 'cwd' | 'physicalFilename' | 'settings'>;

interface Shared {
  readonly analysis: Analysis;
  readonly settings: ResolvedSettings;
  readonly problems: SettingsRead['problems'];
  readonly path: string;
}

/** Rules of one file run one after the other: only the last file is asked about again. */
let last: { readonly sourceCode: object; readonly file: string; readonly text: string; readonly raw: unknown; readonly askers: Set<string>; readonly shared: Shared } | undefined;

/**
 * The analysis of a file that has something to judge; nothing for others, and for what is no program. The tree is not touched
 * before that is known: hosts that make it when first asked for are spared the work.
 */
export function judgedFile(context: FileContext, asker: string): Shared | undefined {
  const { sourceCode } = context;
  // Processors and other languages hand over texts and trees of their own.
  if (typeof (sourceCode as { readonly text?: unknown }).text !== 'string') return undefined;
  const shared = sharedAnalysis(context, asker);
  return shared.analysis.isJudged && (sourceCode.ast as { readonly type?: string } | null)?.type === 'Program' ? shared : undefined;
}

/** One analysis per run over a file, whichever rule asks first. Who asks again begins another run, also where the host keeps one object for all files. */
function sharedAnalysis(context: FileContext, asker: string): Shared {
  const { sourceCode, cwd, physicalFilename: file } = context;
  const { text } = sourceCode;
  const raw: unknown = context.settings.hipaa;
  if (last?.sourceCode === sourceCode && last.raw === raw && last.file === file && last.text === text && !last.askers.has(asker)) {
    last.askers.add(asker);
    return last.shared;
  }
  const { settings, problems } = readSettings(raw, { cwd, today: today() });
  const path = isAbsolute(file) ? file : join(cwd, file);
  const analysis = new Analysis({ path, cwd, text, program: () => programInScripts(sourceCode.ast as never), services: sourceCode.parserServices }, settings);
  const shared: Shared = {
    analysis,
    settings,
    problems,
    get path() {
      return relative(cwd, path).replaceAll('\\', '/');
    },
  };
  last = { sourceCode, file, text, raw, askers: new Set([asker]), shared };
  return shared;
}

const DAY = 86_400_000;
let lastDay = { number: -1, date: '' };

/** The date in UTC, `2026-01-31`. */
function today(): string {
  const number = Math.floor(Date.now() / DAY);
  if (lastDay.number !== number) lastDay = { number, date: new Date(number * DAY).toISOString().slice(0, 10) };
  return lastDay.date;
}

/** Two calls of one line that reach one place would be told in the same words. */
function distinct<MessageIds extends string>(findings: readonly Finding<MessageIds>[]): readonly Finding<MessageIds>[] {
  return [...new Map(findings.map((finding) => [JSON.stringify([finding.range.start, finding.range.end, finding.messageId, finding.data]), finding])).values()];
}

function report<MessageIds extends string>(context: Rule.RuleContext, finding: Finding<MessageIds>): void {
  const { sourceCode } = context;
  context.report({
    loc: { start: sourceCode.getLocFromIndex(finding.range.start), end: sourceCode.getLocFromIndex(finding.range.end) },
    messageId: finding.messageId,
    data: { ...finding.data },
    suggest: (finding.suggestions ?? []).map((suggestion) => ({
      messageId: suggestion.messageId,
      data: { ...suggestion.data },
      fix: (fixer) => fixer.replaceTextRange([suggestion.range.start, suggestion.range.end], suggestion.text),
    })),
  });
}
