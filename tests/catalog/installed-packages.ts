import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Surface } from '../../src/catalog/define.js';

/** A package of the catalog as npm holds it here: under its own name or under an alias for one of its majors. */
export interface Installed {
  readonly package: string;
  readonly as: string;
  readonly major: number;
}

/** The program over all installed packages, and what was found in it. */
export interface Declarations {
  readonly checker: ts.TypeChecker;
  readonly installed: readonly Installed[];
  readonly surfaces: readonly Surface[];
  /** Per specifier as npm holds it: the module's symbol and the type of its namespace object. */
  readonly modules: ReadonlyMap<string, { readonly symbol: ts.Symbol; readonly namespace: ts.Type }>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function loadPackages(installed: readonly Installed[], surfaces: readonly Surface[], more: readonly string[] = []): Declarations {
  const named = surfaces.flatMap(({ modules, annotations }) => [...Object.keys(modules ?? {}), ...Object.keys(annotations ?? {})]);
  const specifiers = [...new Set([...named, ...more])].flatMap((specifier) =>
    installed.filter((entry) => packageOf(specifier) === entry.package).map((entry) => specifierIn(entry, specifier)),
  );
  const file = `${ROOT}tests/catalog/imports.mts`;
  const text = specifiers
    .map((specifier, at) => `import * as m${String(at)} from '${specifier}'; const n${String(at)} = m${String(at)};`)
    .join('\n');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.asynciterable.d.ts'],
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(file, text, version, true) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const statements: readonly ts.Statement[] = program.getSourceFile(file)?.statements ?? [];

  const modules = new Map<string, { symbol: ts.Symbol; namespace: ts.Type }>();
  const symbols = statements
    .filter(ts.isImportDeclaration)
    .map((statement) => checker.getSymbolAtLocation(statement.moduleSpecifier));
  const namespaces = statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations)
    .map((declaration) => checker.getTypeAtLocation(declaration.name));
  for (const [at, specifier] of specifiers.entries()) {
    const [symbol, namespace] = [symbols[at], namespaces[at]];
    if (symbol !== undefined && namespace !== undefined) modules.set(specifier, { symbol, namespace });
  }
  return { checker, installed, surfaces, modules };
}

/** Members of an exported class or interface in one of the installed majors; nothing where none exports it. */
export function membersOf({ checker, installed, modules }: Declarations, specifier: string, name: string): ReadonlySet<string> | undefined {
  const exported = installed
    .filter((entry) => entry.package === packageOf(specifier))
    .map((entry) => modules.get(specifierIn(entry, specifier))?.symbol)
    .filter((module) => module !== undefined)
    .flatMap((module) => checker.getExportsOfModule(module).filter((symbol) => symbol.name === name));
  if (exported.length === 0) return undefined;
  const symbols = exported.map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
  return new Set(symbols.flatMap((symbol) => checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map((property) => property.name)));
}

export function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

export function specifierIn(entry: Installed, specifier: string): string {
  return `${entry.as}${specifier.slice(entry.package.length)}`;
}
