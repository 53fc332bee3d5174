import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GitProject } from '../support/git-project.js';
import { readText, root } from '../support/repository.js';

const COMMENT = /^(?:#|\/\/) (?<name>\S+)\n/;

/** The files that the page shows, by the name in their first line. */
const recipes = new Map(
  [...readText('docs/ci.md').matchAll(/^```\w+\n(?<text>[^]*?)^```$/gm)].flatMap(({ groups }) => {
    const text = groups?.['text'] ?? '';
    const name = COMMENT.exec(text)?.groups?.['name'];
    return name === undefined ? [] : [[name, text.replace(COMMENT, '')] as const];
  }),
);

function recipe(name: string): string {
  const text = recipes.get(name);
  if (text === undefined) throw new Error(`docs/ci.md shows no ${name}`);
  return text;
}

const clean = "export const GREETING = 'Answer with two words.';\n";
const faults = /hipaa\/no-completion-logging/;

describe('husky with lint-staged', () => {
  let project: GitProject;
  beforeAll(async () => {
    project = new GitProject({ '.husky/pre-commit': recipe('.husky/pre-commit'), '.lintstagedrc.json': recipe('.lintstagedrc.json') });
    await project.init();
    expect(await project.shell('npx husky')).toMatchObject({ code: 0 });
  });
  afterAll(() => {
    project.remove();
  });

  it('refuses a commit with a planted fault, and says which', async () => {
    const { isCommitted, stdout, stderr } = await project.commit('src/draft.js', project.planted);
    expect({ isCommitted, output: stdout + stderr }).toEqual({ isCommitted: false, output: expect.stringMatching(faults) as string });
  });

  it('lets a clean file pass', async () => {
    await project.shell('git rm --cached --quiet src/draft.js && rm src/draft.js');
    expect(await project.commit('src/greeting.js', clean)).toMatchObject({ isCommitted: true });
  });
});

interface Lefthook {
  readonly 'pre-commit': { readonly commands: Readonly<Record<string, { readonly glob: string; readonly run: string }>> };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly language: string;
  readonly types_or: readonly string[];
  readonly pass_filenames?: boolean;
}

interface Job {
  readonly steps: readonly { readonly run?: string; readonly script?: string; readonly publish?: string }[];
}

const hooks = parse(readText('.pre-commit-hooks.yaml')) as readonly Hook[];

/** What runs on these files: both managers of hooks put them behind the command. */
const onFiles: readonly (readonly [string, (files: string) => string])[] = [
  ...Object.entries((parse(recipe('lefthook.yml')) as Lefthook)['pre-commit'].commands).map(([name, { run }]) => [`lefthook's ${name}`, (files: string) => run.replace('{staged_files}', files)] as const),
  ...hooks.map(({ id, entry, args, pass_filenames: passes = true }) => [`pre-commit's ${id}`, (files: string) => [entry, ...args, ...(passes ? [files] : [])].join(' ')] as const),
];

const NEEDS_NETWORK = /^npm ci$/;

function linesOf({ steps }: Job): readonly string[] {
  return steps.flatMap(({ run, script }) => run ?? script ?? []).filter((line) => !NEEDS_NETWORK.test(line));
}

describe('commands of hooks and CI', () => {
  const oxlintrc = JSON.stringify({
    plugins: [],
    categories: { correctness: 'off' },
    extends: ['./node_modules/eslint-plugin-hipaa/oxlint/recommended.json'],
    settings: { hipaa: { register: 'baa.json', asOf: '2026-06-01' } },
  });
  let project: GitProject;
  let planted: GitProject;
  beforeAll(async () => {
    project = new GitProject({ '.oxlintrc.json': oxlintrc });
    expect(await project.shell('npx eslint-plugin-hipaa report --output inventory.json')).toMatchObject({ code: 0, stderr: '' });
    planted = new GitProject({ '.oxlintrc.json': oxlintrc, 'inventory.json': project.host.read('inventory.json') });
    planted.host.write('src/draft.js', planted.planted);
  });
  afterAll(() => {
    project.remove();
    planted.remove();
  });

  const codes = new Map<string, Promise<number>>();
  /** Of a line on clean code; several recipes have the same. */
  function codeOf(line: string): Promise<number> {
    const known = codes.get(line) ?? project.shell(line).then(({ code }) => code);
    codes.set(line, known);
    return known;
  }

  it.concurrent.each(onFiles)('%s passes clean files, and refuses a planted fault', async (_name, lineOf) => {
    expect(await project.shell(lineOf('src/llm.js src/redact.js'))).toMatchObject({ code: 0 });
    const { code, stdout } = await planted.shell(lineOf('src/draft.js src/redact.js'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/no-completion-logging|new call openai/) as string });
  });

  it('pre-commit finds its hooks by the ids that the page names', () => {
    const { repos } = parse(recipe('.pre-commit-config.yaml')) as { readonly repos: readonly { readonly rev: string; readonly hooks: readonly { readonly id: string }[] }[] };
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
    expect(repos.map(({ rev }) => rev)).toEqual([`v${version}`]);
    expect(repos.flatMap((repo) => repo.hooks.map(({ id }) => id)).filter((id) => !hooks.some((hook) => hook.id === id))).toEqual([]);
    expect(hooks.map(({ language }) => language)).toEqual(hooks.map(() => 'system'));
  });

  it('GitHub Actions: everything passes on clean code', async () => {
    const { jobs } = parse(recipe('.github/workflows/hipaa.yml')) as { readonly jobs: Readonly<Record<string, Job>> };
    const lines = Object.values(jobs).flatMap(linesOf);
    expect(lines).toHaveLength(4);
    for (const line of lines.filter((one) => !one.startsWith('gh '))) expect({ line, code: await codeOf(line) }).toEqual({ line, code: 0 });
    expect(JSON.parse(project.host.read('hipaa.sarif'))).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
  });

  it('GitHub Actions: a call that nobody has reviewed becomes a comment of the pull request', async () => {
    const { jobs } = parse(recipe('.github/workflows/hipaa.yml')) as { readonly jobs: Readonly<Record<'changes', Job>> };
    const [check = '', comment = ''] = linesOf(jobs.changes);
    planted.command('gh', 'printf "%s\\n" "$@" > gh.txt');
    expect(await planted.shell(check)).toMatchObject({ code: 1 });
    expect(await planted.shell(comment, { PULL_REQUEST: 'https://github.com/clinic/app/pull/7' })).toMatchObject({ code: 0 });
    expect(planted.host.read('gh.txt').split('\n')).toEqual(['pr', 'comment', 'https://github.com/clinic/app/pull/7', '--edit-last', '--create-if-none', '--body-file', 'drift.md', '']);
    expect(planted.host.read('drift.md')).toContain('new call openai.responses.create');
  });

  it('GitLab CI: the report comes before the gate, and names the planted fault', async () => {
    const { hipaa } = parse(recipe('.gitlab-ci.yml')) as { readonly hipaa: { readonly script: readonly string[]; readonly artifacts: { readonly reports: { readonly codequality: string } } } };
    const lines = hipaa.script.filter((line) => !NEEDS_NETWORK.test(line)).join('\n');
    expect(await planted.shell(lines)).toMatchObject({ code: 1, stdout: expect.stringMatching(faults) as string });
    expect(JSON.parse(planted.host.read(hipaa.artifacts.reports.codequality))).toContainEqual(expect.objectContaining({ check_name: 'hipaa/no-completion-logging' }));
  });

  it('Azure DevOps: each step passes on clean code, and the file that is published is there', async () => {
    const pipeline = parse(recipe('azure-pipelines.yml')) as Job;
    const here = (text: string): string => text.replace('$(Build.ArtifactStagingDirectory)/', './azure-');
    for (const line of linesOf(pipeline)) expect({ line, code: await codeOf(here(line)) }).toEqual({ line, code: 0 });
    const published = pipeline.steps.flatMap(({ publish }) => publish ?? []);
    expect(JSON.parse(project.host.read(here(published[0] ?? '')))).toMatchObject({ version: '2.1.0' });
  });
});
