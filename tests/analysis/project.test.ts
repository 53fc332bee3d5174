import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standardCatalog } from '../../src/analysis/catalog-index.js';
import { Project } from '../../src/analysis/project/project.js';
import { TsconfigPaths } from '../../src/analysis/project/tsconfig-paths.js';

let root = '';
let project: Project;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'project-')));
  write('package.json', '{ "name": "clinic", "private": true }');
  project = new Project(root, root, undefined, 400, standardCatalog());
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, text: string): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** The text of the module that an import of `src/page.ts` names, as an editor sees it that lints the page again. */
function seen(source: string): string | undefined {
  const page = join(root, 'src/page.ts');
  project.refresh(page);
  const path = project.resolve(page, source);
  return path === undefined ? undefined : project.module(path)?.text;
}

describe('modules of a project', () => {
  it('are read once while nothing changes', () => {
    write('src/llm.ts', 'export const one = 1;');
    expect(seen('./llm')).toBe('export const one = 1;');
    const { generation } = project;
    expect(seen('./llm')).toBe('export const one = 1;');
    expect(project.generation).toBe(generation);
  });

  it('are read again after an edit, and the others are kept', () => {
    const kept = write('src/kept.ts', 'export const kept = 1;');
    write('src/llm.ts', 'export const one = 1;');
    seen('./llm');
    const before = project.module(kept);
    write('src/llm.ts', 'export const two = 22;');
    expect(seen('./llm')).toBe('export const two = 22;');
    expect(project.module(kept)).toBe(before);
  });

  it('are gone after they were deleted', () => {
    const path = write('src/llm.ts', 'export const one = 1;');
    seen('./llm');
    rmSync(path);
    expect(seen('./llm')).toBeUndefined();
  });

  it('are found when they are written after the import', () => {
    mkdirSync(join(root, 'src'));
    expect(seen('./llm')).toBeUndefined();
    write('src/llm.ts', 'export const one = 1;');
    expect(seen('./llm')).toBe('export const one = 1;');
  });

  it('follow a rename', () => {
    const path = write('src/llm.ts', 'export const one = 1;');
    expect(seen('./client')).toBeUndefined();
    renameSync(path, join(root, 'src/client.ts'));
    expect(seen('./client')).toBe('export const one = 1;');
    expect(seen('./llm')).toBeUndefined();
  });

  it('follow an alias that has been changed', () => {
    write('src/one/llm.ts', 'export const one = 1;');
    write('src/two/llm.ts', 'export const two = 2;');
    write('tsconfig.json', '{ "compilerOptions": { "paths": { "@llm": ["./src/one/llm.ts"] } } }');
    expect(seen('@llm')).toBe('export const one = 1;');
    write('tsconfig.json', '{ "compilerOptions": { "paths": { "@llm": ["./src/two/llm.ts"] } } }');
    expect(seen('@llm')).toBe('export const two = 2;');
  });

  it('are packages of the workspace where they are linked, whoever asked before', () => {
    write('packages/a/package.json', '{ "name": "a" }');
    write('packages/b/package.json', '{ "name": "b" }');
    write('packages/llm/package.json', '{ "name": "@clinic/llm", "exports": "./index.ts" }');
    write('packages/llm/index.ts', 'export const one = 1;');
    mkdirSync(join(root, 'packages/b/node_modules/@clinic'), { recursive: true });
    symlinkSync(join(root, 'packages/llm'), join(root, 'packages/b/node_modules/@clinic/llm'));
    expect(project.resolve(join(root, 'packages/a/x.ts'), '@clinic/llm')).toBeUndefined();
    expect(project.resolve(join(root, 'packages/b/x.ts'), '@clinic/llm')).toBe(join(root, 'packages/llm/index.ts'));
  });

  it('lie inside the workspace: a link that leads out is no module', () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')));
    writeFileSync(join(outside, 'secret.ts'), 'export const one = 1;');
    mkdirSync(join(root, 'src'));
    symlinkSync(join(outside, 'secret.ts'), join(root, 'src/llm.ts'));
    expect(seen('./llm')).toBeUndefined();
    rmSync(outside, { recursive: true });
  });

  it('lie inside the workspace: the source of build output is not looked for behind a link that leads out', () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')));
    writeFileSync(join(outside, 'llm.ts'), 'export const one = 1;');
    write('dist/llm.js', 'export const one = 1;');
    write('other/dist/llm.js', 'export const one = 1;');
    write('other/src/llm.ts', 'export const one = 1;');
    mkdirSync(join(root, 'src'));
    symlinkSync(join(outside, 'llm.ts'), join(root, 'src/llm.ts'));
    expect(project.resolve(join(root, 'x.ts'), './dist/llm.js')).toBe(join(root, 'dist/llm.js'));
    expect(project.resolve(join(root, 'x.ts'), './other/dist/llm.js')).toBe(join(root, 'other/src/llm.ts'));
    rmSync(outside, { recursive: true });
  });

  it('lie inside the workspace: aliases of a tsconfig that lies outside are not read', () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')));
    writeFileSync(join(outside, 'tsconfig.json'), '{ "compilerOptions": { "paths": { "~/*": ["./src/*"] } } }');
    write('src/llm.ts', 'export const one = 1;');
    write('tsconfig.json', '{ "extends": "./linked.json" }');
    symlinkSync(join(outside, 'tsconfig.json'), join(root, 'linked.json'));
    const aliases = new TsconfigPaths(root);
    expect(aliases.candidates(join(root, 'src/x.ts'), '~/llm')).toEqual([]);
    rmSync(join(root, 'linked.json'));
    write('linked.json', '{ "compilerOptions": { "paths": { "~/*": ["./src/*"] } } }');
    expect(new TsconfigPaths(root).candidates(join(root, 'src/x.ts'), '~/llm')).toEqual([join(root, 'src/llm')]);
    rmSync(outside, { recursive: true });
  });
});

describe('prompt files', () => {
  it('are text of the workspace and of a readable size', () => {
    const page = join(root, 'src/page.ts');
    write('src/system.md', 'You are an assistant.');
    write('src/big.md', 'x'.repeat(300 * 1024));
    expect(project.promptFile(page, './system.md?raw')?.text).toBe('You are an assistant.');
    expect(project.promptFile(page, './big.md')).toBeUndefined();
    expect(project.promptFile(page, '../../elsewhere.md')).toBeUndefined();
  });
});
