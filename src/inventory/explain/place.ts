import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import colors from 'picocolors';
import { rules } from '../../rules/index.js';
import { collectInventory, type Collected } from '../collect.js';
import type { SuppressedMessage } from '../collect/host.js';
import { CommandError } from '../command-error.js';
import type { Call, Exception, Finding } from '../model.js';
import { declarationOf, EXCEPTION_KINDS, featureText, hasRunTimeText, hopText, modelText, placeText, plural, routeText, sinkText, sourceFiles } from '../render/words.js';
import { safePath, safeReason } from '../safe.js';

export interface PlaceRequest {
  readonly file: string;
  readonly line: number;
  readonly cwd: string;
  readonly config: string | undefined;
  readonly epoch: string | undefined;
}

const LARGEST = 10_000_000;

/** What stands at a line: findings with their flow, the call with its chain, what is not judged and why. */
export async function explainPlace({ file, line, cwd, config, epoch }: PlaceRequest): Promise<string> {
  const path = existing(file, line, cwd);
  let visited = 0;
  const onFile = (): void => void (visited += 1);
  const collected = await collectInventory({ cwd, paths: [path], config, commit: false, epoch, onFile });
  const view = new PlaceView(collected, path, line);
  const said = view.lines();
  const heading = colors.bold(placeText({ file: safePath(path), line }));
  const body = said.length > 0 ? [...said, ...view.exceptions()] : [`Nothing to say here. ${fileText(collected, path, visited > 0)}`, ...view.elsewhere(), ...view.exceptions()];
  return `${[heading, '', ...body].join('\n')}\n`;
}

function existing(file: string, line: number, cwd: string): string {
  const shown = safePath(file);
  const full = resolve(cwd, file);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > LARGEST) throw new CommandError(`${shown} is no file that can be read.`);
  const count = readFileSync(full, 'utf8').split(/\r\n|[\r\n\u2028\u2029]/).length;
  if (line > count) throw new CommandError(`${shown} has ${plural(count, 'line')}, and no line ${String(line)}.`);
  const path = relative(realpathSync(cwd), realpathSync(full)).replaceAll('\\', '/');
  if (path.startsWith('../')) throw new CommandError(`${shown} lies outside of the project.`);
  return path;
}

/** What became of the file. */
function fileText({ run }: Collected, path: string, visited: boolean): string {
  if (run.files.some((one) => one.path === path && !one.parses)) return 'The file does not parse, so it is not judged.';
  if (!visited) return 'The configuration of the linter leaves the file out, so it is not judged.';
  if (!run.facts.some((one) => one.path === path)) return 'The file is linted, and it reaches no package, host or sink of the catalog.';
  return 'The file is judged.';
}

/** What the inventory of a file has for one line. */
class PlaceView {
  constructor(
    private readonly collected: Collected,
    private readonly path: string,
    private readonly line: number,
  ) {}

  lines(): readonly string[] {
    const { findings } = this.collected.inventory;
    const parts = [
      ...findings.filter((finding) => this.#holds(finding)).map(findingLines),
      ...findings.filter((finding) => !this.#holds(finding) && finding.steps.some((step) => this.#isHere(step))).map(passingLines),
      ...this.#suppressed().map(suppressedLines),
      ...this.#calls().filter((call) => this.#isHere(call)).map((call) => this.#callLines(call)),
      ...this.#calls().flatMap(({ label, line, sinks }) => sinks.filter((sink) => this.#isHere(sink)).map((sink) => [`A completion arrives here: ${sinkText(sink)}, of ${label} on line ${String(line)}.`])),
    ];
    return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
  }

  /** Other lines of the file with something to say. */
  elsewhere(): readonly string[] {
    const { findings } = this.collected.inventory;
    const lines = (places: readonly { readonly file: string; readonly line: number }[]): string =>
      [...new Set(places.filter(({ file }) => file === safePath(this.path)).map(({ line }) => line))].sort((a, b) => a - b).join(', ');
    const [found, called] = [lines(findings), lines(this.#calls())];
    return [...(found === '' ? [] : [`Findings of the file: line ${found}.`]), ...(called === '' ? [] : [`Calls and clients of the file: line ${called}.`])];
  }

  /** What keeps rules from speaking in this file. */
  exceptions(): readonly string[] {
    const { run, inventory } = this.collected;
    if (!run.facts.some(({ path }) => path === this.path)) return [];
    const levels = run.levelsOf(this.path);
    const off = Object.keys(rules).filter((rule) => (levels.get(rule) ?? 0) === 0);
    const suppressions = inventory.exceptions.filter(({ kind, where }) => kind === 'suppressions-file' && where === safePath(this.path)).map(exceptionLine);
    const limits = inventory.notJudged.limits.map(({ limit }) => `The limit ${limit} was hit in this file: what lies beyond is not known.`);
    const errors = inventory.notJudged.errors.map(({ rule, error }) => `${rule} ended with ${error} in this file.`);
    const others = inventory.notJudged.otherModules === 'followed' ? [] : [`Other modules are ${inventory.notJudged.otherModules}.`];
    const all = [...suppressions, ...limits, ...errors, ...others, ...(off.length === 0 ? [] : [`Rules that are off in this file: ${off.join(', ')}.`])];
    return all.length === 0 ? [] : ['', ...all];
  }

  #calls(): readonly Call[] {
    const { calls, clients } = this.collected.inventory;
    return [...calls, ...clients];
  }

  #suppressed(): readonly SuppressedMessage[] {
    const file = this.collected.run.files.find(({ path }) => path === this.path);
    return (file?.suppressed ?? []).filter(({ line, endLine }) => line <= this.line && this.line <= endLine);
  }

  #holds({ file, line, endLine }: Finding): boolean {
    return file === safePath(this.path) && line <= this.line && this.line <= endLine;
  }

  #isHere({ file, line }: { readonly file: string; readonly line: number }): boolean {
    return file === safePath(this.path) && line === this.line;
  }

  #callLines(call: Call): readonly string[] {
    const { id, label, kind, within, phiFree, assumed, routes, models, features, data, metadata, sinks } = call;
    const open = this.collected.inventory.notJudged.calls.filter((one) => one.id === id);
    const reasons = (inPart: boolean): readonly string[] => open.filter((one) => one.inPart === inPart).map(({ reason }) => reason);
    const variables = this.collected.inventory.notJudged.variables.filter(({ name }) => routes.some((route) => route.kind === 'environment' && route.name === name));
    const facts: readonly (readonly [string, readonly string[]])[] = [
      ['chain', routes.map(routeText)],
      ['agreements', routes.flatMap((route) => (route.kind === 'hops' ? route.hops.map(hopText) : []))],
      ['models', models.map(modelText)],
      ['features', features.map((feature) => `${feature.vendor}: ${featureText(feature)}`)],
      ['prompt texts', [...sourceFiles(call), ...(hasRunTimeText(call) ? ['run-time text'] : [])]],
      ['PHI by name in prompts', data.map(({ name, class: phiClass, certain }) => `${name} (${phiClass}${certain ? '' : ', uncertain'})`)],
      ['metadata', metadata],
      ['completion goes to', sinks.map((sink) => `${sinkText(sink)}, ${placeText(sink)}`)],
      ['scope', phiFree ? ['declared free of PHI'] : []],
      ['judged in part', reasons(true)],
      ['not judged', [...reasons(false), ...(assumed ? ['the client is known by its declared type only'] : [])]],
      ['to declare', variables.map((variable) => `${declarationOf(variable)} in settings.hipaa`)],
    ];
    return [
      `${colors.bold(label)}, ${KINDS[kind]}${within === null ? '' : ` in ${within}`}`,
      ...facts.flatMap(([title, values]) => values.map((value) => `  ${title}: ${value}`)),
    ];
  }
}

const KINDS: Readonly<Record<Call['kind'], string>> = { call: 'call of a model', request: 'raw request', wrapper: 'call of a function that leads to a model', other: 'further API', client: 'client' };

function findingLines({ rule, severity, message, regulation, steps }: Finding): readonly string[] {
  return [
    `${severity === 'error' ? colors.red(severity) : colors.yellow(severity)} ${colors.bold(`hipaa/${rule}`)}: ${message}`,
    ...(regulation.length === 0 ? [] : [`  ${regulation.join(', ')}`]),
    ...steps.map((step, index) => `  ${String(index + 1)}. ${placeText(step)}  ${step.label}`),
  ];
}

function passingLines({ rule, file, line, steps }: Finding): readonly string[] {
  return [`On the way to a finding of ${colors.bold(`hipaa/${rule}`)} at ${placeText({ file, line })}:`, ...steps.map((step, index) => `  ${String(index + 1)}. ${placeText(step)}  ${step.label}`)];
}

function suppressedLines({ rule, message, reason }: SuppressedMessage): readonly string[] {
  return [`switched off by a comment: ${colors.bold(`hipaa/${rule}`)}: ${message}`, `  reason: ${reason === '' ? 'none given' : safeReason(reason)}`];
}

function exceptionLine({ kind, subject, count }: Exception): string {
  return `${EXCEPTION_KINDS[kind]}: ${plural(count, 'finding')} of ${subject}.`;
}
