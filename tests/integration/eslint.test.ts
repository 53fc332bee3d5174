import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFindings, type HostFinding } from '../support/host-findings.js';
import { HostProject } from '../support/host-project.js';
import { findings, files } from '../support/host-programs.js';

const versions = [
  { version: '9.15.0', script: 'eslint915/bin/eslint.js' },
  { version: '9', script: 'eslint9/bin/eslint.js' },
  { version: '10', script: 'eslint/bin/eslint.js' },
];

/** `--concurrency` came with 9.34. */
const concurrent = versions.slice(1);

let project: HostProject;
beforeAll(() => {
  project = new HostProject(files);
});
afterAll(() => {
  project.remove();
});

async function lint(script: string, ...args: readonly string[]): Promise<HostFinding[]> {
  const { code, stdout, stderr } = await project.run(script, ['--format', 'json', ...args, '.']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return readFindings(stdout, project.path);
}

describe.concurrent.each(versions)('ESLint $version', ({ version, script }) => {
  it('is the version that is meant', async () => {
    expect((await project.run(script, ['--version'])).stdout).toMatch(new RegExp(`^v${version}\\b`));
  });

  it('reports the findings, in TypeScript and in JavaScript', async () => {
    expect(await lint(script)).toEqual(findings);
  });

  it('reports the same from its cache', async () => {
    const cache = ['--cache', '--cache-location', `.cache-${version}`];
    expect(await lint(script, ...cache)).toEqual(findings);
    expect(await lint(script, ...cache)).toEqual(findings);
  });
});

describe.each(concurrent)('ESLint $version with threads', ({ script }) => {
  it('reports the same', async () => {
    expect(await lint(script, '--concurrency', '2')).toEqual(findings);
  });
});
