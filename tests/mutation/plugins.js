import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';

/** Whether a mutant is drawn: each has the same chance, and the same seed draws the same mutants of the same code. */
export function isDrawn({ id }, { every, seed }) {
  return createHash('sha256').update(`${seed}:${id}`).digest().readUInt32BE() % every === 0;
}

function pathOf(fileName) {
  return fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/)/, '');
}

/** Vitest's runner for the mutants that are drawn. The others are answered without a run, and not counted. */
function createRunner(injector, { sample }) {
  const [{ factory }] = vitestPlugins;
  const runner = injector.injectFunction(factory);
  const run = runner.mutantRun.bind(runner);
  runner.mutantRun = (options) => (isDrawn(options.activeMutant, sample) ? run(options) : Promise.resolve({ status: 'survived', nrOfTests: 0 }));
  return runner;
}
createRunner.inject = ['$injector', 'options'];

/** Prints at once what no test has noticed: the place, the text there, and what it was replaced by. */
class Survivors {
  static inject = ['options'];

  constructor({ sample }) {
    this.sample = sample;
    this.seen = 0;
    this.texts = new Map();
  }

  /** The texts as they are mutated: who reads survivors meanwhile may edit them. */
  onMutationTestingPlanReady({ mutantPlans }) {
    for (const { mutant } of mutantPlans) if (!this.texts.has(mutant.fileName)) this.texts.set(mutant.fileName, readFileSync(mutant.fileName, 'utf8'));
  }

  onMutantTested(mutant) {
    const { fileName, location, status, mutatorName, replacement } = mutant;
    if (!isDrawn(mutant, this.sample)) return;
    this.seen += 1;
    if (status !== 'Killed') console.log(`\n${this.seen}. ${status} ${pathOf(fileName)}:${location.start.line}:${location.start.column} ${mutatorName}\n  - ${textAt(this.texts.get(fileName), location)}\n  + ${replacement}`);
  }
}

function textAt(text, { start, end }) {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop().slice(0, end.column - 1));
  lines.unshift(lines.shift().slice(start.column - 1));
  return lines.join('\n    ');
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'sample', factory: createRunner },
  { kind: 'Reporter', name: 'survivors', injectableClass: Survivors },
];
