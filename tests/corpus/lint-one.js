// The process in which tests/corpus/run.js lints: takes the path of a file, answers with what went wrong in it.
import { readFileSync } from 'node:fs';
import * as typescript from '@typescript-eslint/parser';
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import hipaa from '../../dist/index.js';
import { instrument, instrumentMarkup } from './instrument.js';

const [cwd, name] = process.argv.slice(2);
/** Where ESLint begins a line. */
const LINE_BREAK = /\r\n|[\r\n\u2028\u2029]/;
const MARKUP = new Set(['vue', 'svelte', 'astro']);
/** The newest version of Babel's parser that Node 20 runs gives a scope manager of ESLint 9. */
const Linter = name === 'babel' ? Linter9 : Linter10;
const linter = new Linter({ cwd });
const loaded = await load(name);

const reference = [{ from: '@clinic/none', name: 'none' }];
const settings = {
  hipaa: { redactors: reference, auditors: reference, reviewers: reference, actions: reference, gateways: ['src/llm/**'], phi: { names: ['x', 'a'] }, asOf: '2026-06-01' },
};
const rules = Object.fromEntries(Object.keys(hipaa.rules).map((rule) => [`hipaa/${rule}`, hipaa.configs.strict.rules[`hipaa/${rule}`] ?? 'error']));

/** What the plugin prints with DEBUG: errors inside the analysis. */
let told = [];
process.stderr.write = (text) => {
  told.push(String(text).trim());
  return true;
};

process.on('message', (file) => {
  const answer = { programs: 0, unparsed: 0, findings: 0, problems: [] };
  for (const { path, text } of programsOf(file)) lintProgram(path, text, answer);
  process.send(answer);
});

/** The programs of a file: TypeScript's conformance tests hold several, each after its name. */
function programsOf(file) {
  const text = readFileSync(file, 'utf8');
  const parts = text.split(/^[ \t]*\/\/[ \t]*@filename:[ \t]*(\S+)[^\n]*$/im);
  // ESLint itself leaves out what lies in node_modules.
  const path = file.replaceAll('/node_modules/', '/modules/');
  const named = [{ path, text: parts[0] }];
  for (let index = 1; index < parts.length; index += 2) {
    const extension = /(?:\.d)?\.[cm]?[jt]sx?$/i.exec(parts[index])?.[0];
    if (extension !== undefined) named.push({ path: path.replace(/\.[^./]+$/, extension.toLowerCase()), text: parts[index + 1] });
  }
  return named;
}

function lintProgram(path, text, answer) {
  const config = configOf(path, text);
  if (config === undefined) {
    answer.unparsed += 1;
    return;
  }
  for (const program of config.programs) {
    told = [];
    let messages;
    try {
      messages = linter.verify(program, { ...config.base, rules, settings }, { filename: path });
    } catch (error) {
      answer.problems.push({ kind: 'throw', detail: String(error?.stack).split('\n').slice(0, 4).join(' | ') });
      return;
    }
    if (messages.some(({ fatal }) => fatal)) continue;
    answer.programs += 1;
    answer.findings += messages.length;
    for (const line of new Set(told)) answer.problems.push({ kind: 'error', detail: line });
    const lines = program.split(LINE_BREAK);
    if (!config.hidesHost && !messages.some(({ messageId, line }) => messageId === 'completionInConsole' && lines[line - 1].includes('hipaa$last'))) {
      answer.problems.push({ kind: 'silent', detail: '' });
    }
    for (const message of messages) check(message, { program, lines, base: config.base, path }, answer);
    return;
  }
  answer.unparsed += 1;
}

/** Positions lie in the text, in order; a suggestion leaves a program that parses. */
function check({ ruleId, messageId, message, line, column, endLine, endColumn, suggestions = [] }, { program, lines, base, path }, answer) {
  const isInside = (l, c) => l >= 1 && l <= lines.length && c >= 1 && c <= lines[l - 1].length + 1;
  if (!isInside(line, column) || !isInside(endLine, endColumn) || endLine < line || (endLine === line && endColumn < column)) {
    answer.problems.push({ kind: 'place', detail: `${ruleId} ${messageId} ${line}:${column}-${endLine}:${endColumn}` });
  }
  if (/undefined|\[object|\{\{\s*\w+\s*\}\}|NaN/.test(message.replaceAll(/`[^`]*`/g, ''))) answer.problems.push({ kind: 'message', detail: message });
  for (const { fix } of suggestions) {
    const edited = program.slice(0, fix.range[0]) + fix.text + program.slice(fix.range[1]);
    const [fatal] = linter.verify(edited, base, { filename: path }).filter((found) => found.fatal);
    if (fatal !== undefined) answer.problems.push({ kind: 'suggestion', detail: `${ruleId} ${fatal.message}` });
  }
}

/** The configuration under which the text parses, and the programs to try, best first. */
function configOf(path, text) {
  for (const languageOptions of loaded(path, text)) {
    const base = { files: ['**/*.*'], languageOptions, plugins: { hipaa }, linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } };
    const messages = linter.verify(text, base, { filename: path });
    const sourceCode = linter.getSourceCode();
    if (sourceCode === null || messages.some(({ fatal }) => fatal)) continue;
    // A program that declares `console` or `require` itself logs to it, and loads from it.
    const hidesHost = sourceCode.scopeManager.scopes.some(({ type, set }) => (type === 'global' || type === 'module') && ['console', 'require'].some((one) => (set.get(one)?.defs.length ?? 0) > 0));
    return { base, hidesHost, programs: MARKUP.has(name) ? [instrumentMarkup(text, name)] : instrument(sourceCode, sourceCode.ast.sourceType === 'module') };
  }
  return undefined;
}

/** Gives the language options to try for a file. */
async function load(parser) {
  const jsx = { ecmaFeatures: { jsx: true } };
  if (parser === 'espree') return (path, text) => sourceTypes(path, text).map((sourceType) => ({ sourceType, parserOptions: jsx }));
  if (parser === 'typescript') {
    return (path) => [{ sourceType: 'module', parser: typescript, parserOptions: { ecmaFeatures: { jsx: !/\.[cm]?ts$/.test(path) } } }];
  }
  if (parser === 'babel') {
    const { default: babel } = await import('@babel/eslint-parser');
    const proposals = ['doExpressions', 'exportDefaultFrom', 'functionBind', 'functionSent', 'throwExpressions', 'decimal', ['decorators', { version: '2023-11' }], 'destructuringPrivate', 'deferredImportEvaluation', 'sourcePhaseImports', 'partialApplication', 'decoratorAutoAccessors', 'explicitResourceManagement', 'importReflection', ['optionalChainingAssign', { version: '2023-07' }], ['pipelineOperator', { proposal: 'fsharp' }]];
    return (path, text) =>
      sourceTypes(path, text).flatMap((sourceType) =>
        (/\.[cm]?tsx?$/.test(path) ? [['typescript'], ['typescript', 'jsx']] : [['jsx', 'flow'], ['flow'], ['typescript']]).map((syntax) => ({
          sourceType,
          parser: babel,
          parserOptions: { requireConfigFile: false, babelOptions: { babelrc: false, configFile: false, parserOpts: { plugins: [...syntax, ...proposals] } } },
        })),
      );
  }
  const markup = await import(`${parser}-eslint-parser`);
  return () => [{ sourceType: 'module', parser: markup.default?.parseForESLint === undefined ? markup : markup.default, parserOptions: { parser: typescript, ...jsx } }];
}

function sourceTypes(path, text) {
  if (/\.(?:mjs|mts)$/.test(path) || /^flags:.*\bmodule\b/m.test(text)) return ['module'];
  return /\.cjs$/.test(path) ? ['commonjs'] : ['script', 'module', 'commonjs'];
}
