import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from '../support/editor.js';
import { files, programs } from '../support/host-programs.js';
import { HostProject } from '../support/host-project.js';

interface CodeAction {
  readonly title: string;
  readonly kind: string;
  readonly command: { readonly command: string; readonly arguments: readonly unknown[] };
}

describe.each([
  { version: 10, name: 'eslint' },
  { version: 9, name: 'eslint9' },
])('VS Code ESLint server with ESLint $version', ({ name }) => {
  let project: HostProject;
  let editor: Editor;

  beforeAll(async () => {
    project = new HostProject(files, { eslint: name });
    editor = await Editor.open(project.path);
  }, 60_000);

  afterAll(async () => {
    await editor.stop();
    project.remove();
  });

  const open = (file: string, languageId: string): ReturnType<Editor['openFile']> => editor.openFile(file, languageId, programs[file] ?? '');

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
    const actions = (await editor.server.request('textDocument/codeAction', params)) as readonly CodeAction[];
    const fix = actions.find(({ title }) => title.includes('[SSN]'));
    expect(fix).toMatchObject({ title: 'Replace it with `[SSN]`. (hipaa/no-phi-in-prompt)', kind: 'quickfix' });

    const edits: unknown[] = [];
    editor.server.answers.set('workspace/applyEdit', (edit) => {
      edits.push(edit);
      return { applied: true };
    });
    await editor.server.request('workspace/executeCommand', fix?.command);
    expect(edits).toMatchObject([{ edit: { documentChanges: [{ textDocument: { uri }, edits: [{ range, newText: '[SSN]' }] }] } }]);
  });

  it('follows what is typed, before it is saved', async () => {
    const { uri, diagnostics } = await open('src/phi.js', 'javascript');
    expect(diagnostics).toHaveLength(1);
    const range = { start: { line: 7, character: 80 }, end: { line: 7, character: 91 } };
    expect(await editor.type(uri, 2, range, '[SSN]')).toEqual([]);
  });
});
