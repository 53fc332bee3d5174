// Changes the code in small ways and shows which changes no test notices:
// node tests/mutation/run.js --area settings|detectors|flow|analysis [--every 10] [--seed 1] [--mutate "src/settings/globs.ts"]
// One of so many mutants is drawn, by a seed. What it found last stands in docs/compatibility.md.
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { areas } from './areas.js';
import { isDrawn } from './plugins.js';

const { values } = parseArgs({
  options: {
    area: { type: 'string', default: 'settings' },
    every: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    mutate: { type: 'string', multiple: true },
  },
});
const area = areas[values.area];
if (area === undefined) throw new Error(`--area is one of ${Object.keys(areas).join(', ')}`);
process.env.MUTATION_AREA = values.area;
const sample = { every: Number(values.every), seed: values.seed };

const results = await new Stryker({
  mutate: values.mutate ?? area.mutate,
  testRunner: 'sample',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/plugins.js'],
  reporters: ['survivors'],
  sample,
  vitest: { configFile: 'tests/mutation/vitest.config.js', related: false },
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  concurrency: 1,
  tempDirName: 'coverage/stryker',
  cleanTempDir: 'always',
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  warnings: { slow: false, unknownOptions: false },
}).runMutationTest();

const drawn = results.filter((mutant) => isDrawn(mutant, sample));
const count = (status) => drawn.filter((mutant) => mutant.status === status).length;
const [killed, timedOut, survived, uncovered] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count);
const noticed = killed + timedOut;
console.log(`\n${values.area}, one of ${sample.every} by seed ${sample.seed}: ${drawn.length} of ${results.length} mutants`);
console.log(`killed ${killed}, timed out ${timedOut}, survived ${survived}, reached by no test ${uncovered}, other ${drawn.length - noticed - survived - uncovered}`);
console.log(`noticed ${percent(noticed, noticed + survived + uncovered)}, of those that a test reaches ${percent(noticed, noticed + survived)}`);

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
