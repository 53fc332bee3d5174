import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files, programs } from '../support/host-programs.js';
import { HostProject } from '../support/host-project.js';
import { LanguageServer } from '../support/language-server.js';

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Diagnostic {
  readonly code: string;
  readonly severity: number;
  readonly source: string;
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly codeDescription?: { readonly href: string };
}

interface CodeAction {
  readonly title: string;
  readonly kind: string;
  readonly command: { readonly command: string; readonly arguments: readonly unknown[] };
}

/** The settings of the editor's ESLint extension that the server asks for. */
const editorSettings = {
  validate: 'on',
  packageManager: 'npm',
  useESLintClass: true,
  useFlatConfig: true,
  experimental: {},
  codeAction: { disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' }, showDocumentation: { enable: true } },
  codeActionOnSave: { mode: 'all' },
  format: false,
  quiet: false,
  onIgnoredFiles: 'off',
  options: {},
  rulesCustomizations: [],
  run: 'onType',
  problems: { shortenToSingleLine: false },
  nodePath: null,
  workingDirectory: { mode: 'location' },
};

describe.each([
  { version: 10, name: 'eslint' },
  { version: 9, name: 'eslint9' },
])('VS Code ESLint server with ESLint $version', ({ name }) => {
  let project: HostProject;
  let server: LanguageServer;

  beforeAll(async () => {
    project = new HostProject(files, { eslint: name });
    server = new LanguageServer('vscode-langservers-extracted/bin/vscode-eslint-language-server', project.path);
    const workspaceFolder = { name: 'clinic', uri: pathToFileURL(project.path).href };
    server.answers.set('workspace/configuration', (params) =>
      (params as { readonly items: readonly unknown[] }).items.map(() => ({ ...editorSettings, workspaceFolder })),
    );
    await server.request('initialize', {
      processId: process.pid,
      rootUri: workspaceFolder.uri,
      workspaceFolders: [workspaceFolder],
      capabilities: {
        workspace: { configuration: true, applyEdit: true, workspaceFolders: true, workspaceEdit: { documentChanges: true } },
        textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
      },
    });
    server.notify('initialized', {});
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    project.remove();
  });

  const diagnose = async (uri: string): Promise<readonly Diagnostic[]> => {
    const { items } = (await server.request('textDocument/diagnostic', { textDocument: { uri } })) as { readonly items: readonly Diagnostic[] };
    return items;
  };

  const open = async (file: string, languageId: string): Promise<{ readonly uri: string; readonly diagnostics: readonly Diagnostic[] }> => {
    const uri = pathToFileURL(join(project.path, file)).href;
    server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text: programs[file] } });
    return { uri, diagnostics: await diagnose(uri) };
  };

  it.each([
    { file: 'src/logged.ts', languageId: 'typescript', code: 'hipaa/no-completion-logging', start: { line: 9, character: 25 } },
    { file: 'src/logged.js', languageId: 'javascript', code: 'hipaa/no-completion-logging', start: { line: 9, character: 25 } },
    { file: 'src/uncovered.ts', languageId: 'typescript', code: 'hipaa/no-uncovered-endpoint', start: { line: 2, character: 33 } },
  ])('underlines $file', async ({ file, languageId, code, start }) => {
    const { diagnostics } = await open(file, languageId);
    expect(diagnostics).toMatchObject([{ code, severity: 1, source: 'eslint', range: { start } }]);
    expect(diagnostics[0]?.codeDescription?.href).toContain(`/docs/rules/${code.replace('hipaa/', '')}.md`);
  });

  it.each(['src/clean.ts', 'src/no-llm.ts'])('leaves %s alone', async (file) => {
    expect((await open(file, 'typescript')).diagnostics).toEqual([]);
  });

  it('offers the placeholder as a quick fix and applies it', async () => {
    const { uri, diagnostics } = await open('src/phi.ts', 'typescript');
    const range = { start: { line: 7, character: 80 }, end: { line: 7, character: 91 } };
    expect(diagnostics).toMatchObject([{ code: 'hipaa/no-phi-in-prompt', range }]);

    const params = { textDocument: { uri }, range, context: { diagnostics } };
    const actions = (await server.request('textDocument/codeAction', params)) as readonly CodeAction[];
    const fix = actions.find(({ title }) => title.includes('[SSN]'));
    expect(fix).toMatchObject({ title: 'Replace it with `[SSN]`. (hipaa/no-phi-in-prompt)', kind: 'quickfix' });

    const edits: unknown[] = [];
    server.answers.set('workspace/applyEdit', (edit) => {
      edits.push(edit);
      return { applied: true };
    });
    await server.request('workspace/executeCommand', fix?.command);
    expect(edits).toMatchObject([{ edit: { documentChanges: [{ textDocument: { uri }, edits: [{ range, newText: '[SSN]' }] }] } }]);
  });

  it('follows what is typed, before it is saved', async () => {
    const { uri, diagnostics } = await open('src/phi.js', 'javascript');
    expect(diagnostics).toHaveLength(1);
    const change = { range: { start: { line: 7, character: 80 }, end: { line: 7, character: 91 } }, text: '[SSN]' };
    server.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [change] });
    expect(await diagnose(uri)).toEqual([]);
  });
});
