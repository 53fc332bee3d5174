import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LanguageServer } from './language-server.js';

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

/** The settings of the editor's ESLint extension that the server asks for. */
const settings = {
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

/** VS Code with a folder open, as far as the server of its ESLint extension sees it. */
export class Editor {
  readonly server: LanguageServer;

  private constructor(private readonly folder: string) {
    this.server = new LanguageServer('vscode-langservers-extracted/bin/vscode-eslint-language-server', folder);
  }

  static async open(folder: string): Promise<Editor> {
    const editor = new Editor(folder);
    const workspaceFolder = { name: 'clinic', uri: pathToFileURL(folder).href };
    editor.server.answers.set('workspace/configuration', (params) =>
      (params as { readonly items: readonly unknown[] }).items.map(() => ({ ...settings, workspaceFolder })),
    );
    await editor.server.request('initialize', {
      processId: process.pid,
      rootUri: workspaceFolder.uri,
      workspaceFolders: [workspaceFolder],
      capabilities: {
        workspace: { configuration: true, applyEdit: true, workspaceFolders: true, workspaceEdit: { documentChanges: true } },
        textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
      },
    });
    editor.server.notify('initialized', {});
    return editor;
  }

  async diagnose(uri: string): Promise<readonly Diagnostic[]> {
    const { items } = (await this.server.request('textDocument/diagnostic', { textDocument: { uri } })) as { readonly items: readonly Diagnostic[] };
    return items;
  }

  /** Opens a file with a text, whatever is on disk. */
  async openFile(file: string, languageId: string, text: string): Promise<{ readonly uri: string; readonly diagnostics: readonly Diagnostic[] }> {
    const uri = pathToFileURL(join(this.folder, file)).href;
    this.server.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return { uri, diagnostics: await this.diagnose(uri) };
  }

  /** Types over a range, and gives the diagnostics that follow. */
  type(uri: string, version: number, range: Diagnostic['range'], text: string): Promise<readonly Diagnostic[]> {
    this.server.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    return this.diagnose(uri);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
