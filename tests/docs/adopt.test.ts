import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinicProject } from '../support/clinic.js';
import type { HostProject, Output } from '../support/host-project.js';
import { readText } from '../support/repository.js';

const page = readText('docs/adopt.md');
const blocks = (language: string): string[] => [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);
const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));
const [config = ''] = blocks('js');

let project: HostProject;
beforeAll(() => {
  project = clinicProject({ 'eslint.config.js': config });
});
afterAll(() => {
  project.remove();
});

/** Runs a command of the page as it stands there. */
function run(command: string): Promise<Output> {
  const [npx, name, ...args] = command.split(' ');
  expect(npx).toBe('npx');
  if (name === 'eslint-plugin-hipaa') return project.cli(args);
  expect(name).toBe('eslint');
  return project.run('eslint/bin/eslint.js', args);
}

const commandWith = (part: string): string => commands.find((command) => command.includes(part)) ?? '';
const countOf = (text: string, kind: 'error' | 'warning'): number => Number(new RegExp(`\\((\\d+) errors?, (\\d+) warnings?\\)`).exec(text)?.[kind === 'error' ? 1 : 2] ?? 0);

describe('docs/adopt.md', () => {
  it('has every command that is run below, and no other', () => {
    expect(commands.map((command) => command.replace(/ --suppress-rule \S+/g, ' --suppress-rule'))).toEqual([
      'npx eslint-plugin-hipaa init',
      'npx eslint . --format stylish',
      `npx eslint .${' --suppress-rule'.repeat(9)}`,
      'npx eslint . --prune-suppressions',
      'npx eslint-plugin-hipaa report --output inventory.md',
      'npx eslint-plugin-hipaa report --output inventory.json',
      'npx eslint-plugin-hipaa check --against inventory.json',
      'npx eslint . --format stylish --max-warnings 0',
      'npx eslint-plugin-hipaa check --against inventory.json',
      'npx eslint-plugin-hipaa doctor',
    ]);
  });

  it('begins with a register, which `init` leaves alone where there is one', async () => {
    const { code, stdout } = await run(commandWith(' init'));
    expect(code).toBe(0);
    expect(stdout).toContain('baa.json');
  });

  it('gives warnings first', async () => {
    const { code, stdout } = await run('npx eslint . --format stylish');
    expect(code).toBe(0);
    expect(countOf(stdout, 'error')).toBe(0);
    expect(countOf(stdout, 'warning')).toBeGreaterThan(0);
  });

  it('puts the findings of today aside, and fails on what is new', async () => {
    project.write('eslint.config.js', config.replace('rules: Object.fromEntries(asWarnings), ', ''));
    expect((await run('npx eslint . --format stylish')).code).toBe(1);
    expect(await run(commandWith('--suppress-rule'))).toMatchObject({ code: 0 });
    expect(Object.keys(JSON.parse(project.read('eslint-suppressions.json')) as object)).toContain('src/draft.js');
    expect((await run('npx eslint . --format stylish --max-warnings 0')).code).toBe(0);
    const draft = project.read('src/draft.js');
    project.write('src/draft.js', `${draft}export const again = async () => console.log(await draft('x'));\n`);
    expect((await run('npx eslint . --format stylish')).code).toBe(1);
    project.write('src/draft.js', draft.replace('  console.log(response.output_text);\n', ''));
    expect((await run(commandWith('--prune-suppressions'))).code).toBe(0);
    expect((await run('npx eslint . --format stylish --max-warnings 0')).code).toBe(0);
  });

  it('never puts identifiers aside', () => {
    expect(commandWith('--suppress-rule')).not.toContain('no-phi-in');
    expect(page).toContain('never use `--suppress-all`');
  });

  it('reviews the inventory, and watches it', async () => {
    expect(await run(commandWith('inventory.md'))).toMatchObject({ code: 0 });
    expect(await run(commandWith('report --output inventory.json'))).toMatchObject({ code: 0 });
    expect(project.read('inventory.md')).toContain('no-uncovered-endpoint');
    expect((await run(commandWith(' check '))).code).toBe(0);
    project.write('src/more.js', "import OpenAI from 'openai';\nexport const reply = new OpenAI().responses.create({ model: 'gpt-5', input: 'x' });\n");
    expect((await run(commandWith(' check '))).code).toBe(1);
    expect((await run(commandWith(' doctor'))).stdout.length).toBeGreaterThan(0);
  });
});
