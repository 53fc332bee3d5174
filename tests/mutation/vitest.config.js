import { relative } from 'node:path';
import picomatch from 'picomatch';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { areas } from './areas.js';

const { tests } = areas[process.env.MUTATION_AREA];
const matchers = tests.map((pattern) => picomatch(pattern));

/** In the order of the area, since the first test that fails ends the run of a mutant. */
class InOrder extends BaseSequencer {
  sort(files) {
    const place = ({ moduleId }) => matchers.findIndex((matches) => matches(relative(process.cwd(), moduleId).replaceAll('\\', '/')));
    return Promise.resolve(files.toSorted((one, other) => place(one) - place(other)));
  }
}

export default defineConfig({
  test: {
    include: tests,
    isolate: false,
    setupFiles: ['tests/mutation/fresh-modules.js'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: InOrder },
  },
});
