import type { TSESTree } from '@typescript-eslint/utils';
import { orUnknown } from '../../incidents.js';
import { startOf, type Lowering, type Node } from './context.js';
import { isFixedList } from './types.js';

/** Imports are hoisted: they are bound before any other statement. */
export function bindImports(low: Lowering, body: readonly Node[]): void {
  for (const node of body) {
    orUnknown(() => recordType(low, declarationOf(node)));
    orUnknown(() => bindImportsOf(low, node));
  }
}

function bindImportsOf(low: Lowering, node: Node): void {
  if (node.type === 'ImportDeclaration') {
    for (const specifier of node.specifiers) {
      const name =
        specifier.type === 'ImportDefaultSpecifier' ? 'default' : specifier.type === 'ImportNamespaceSpecifier' ? '*' : moduleName(specifier.imported);
      bindImport(low, specifier, specifier.local.name, node.source.value, name, 'import');
    }
  } else if (node.type === 'TSImportEqualsDeclaration' && node.moduleReference.type === 'TSExternalModuleReference') {
    const { expression } = node.moduleReference;
    bindImport(low, node, node.id.name, expression.value, '*', 'require');
  }
}

/** What an export declares; some parsers leave the property out where there is nothing. */
export function declarationOf(node: Node): Node {
  if (node.type !== 'ExportNamedDeclaration' && node.type !== 'ExportDefaultDeclaration') return node;
  const { declaration }: { readonly declaration?: Node | null } = node;
  return declaration ?? node;
}

function recordType(low: Lowering, node: Node): void {
  if (node.type === 'TSInterfaceDeclaration') low.types.set(node.id.name, node.body.body);
  else if (node.type === 'TSTypeAliasDeclaration' && node.typeAnnotation.type === 'TSTypeLiteral') low.types.set(node.id.name, node.typeAnnotation.members);
  else if (node.type === 'TSEnumDeclaration' || (node.type === 'TSTypeAliasDeclaration' && isFixedList(low, node.typeAnnotation))) low.fixedLists.add(node.id.name);
}

function bindImport(low: Lowering, node: Node, local: string, source: string, name: string, how: 'import' | 'require'): void {
  const variable = low.env.declare(local, true);
  const value = low.add({ kind: 'import', source, name, how }, node);
  low.names.set(value, local);
  low.env.write(variable, value);
}

function moduleName(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

export function lowerModuleDeclaration(low: Lowering, node: Node): void {
  switch (node.type) {
    case 'ExportNamedDeclaration':
      exportNamed(low, node);
      break;
    case 'ExportDefaultDeclaration':
      exportDefault(low, node);
      break;
    case 'ExportAllDeclaration':
      if (node.exported === null) low.starExports.push(node.source.value);
      else low.exports.set(moduleName(node.exported), { kind: 'from', source: node.source.value, name: '*' });
      break;
    case 'TSExportAssignment':
      low.exports.set('default', { kind: 'value', value: low.expression(node.expression) });
      break;
    default:
      break;
  }
}

function exportNamed(low: Lowering, node: TSESTree.ExportNamedDeclaration): void {
  if (node.source !== null) {
    for (const specifier of node.specifiers) {
      low.exports.set(moduleName(specifier.exported), { kind: 'from', source: node.source.value, name: exportedName(specifier) });
    }
    return;
  }
  if (node.declaration) {
    low.statement(node.declaration);
    for (const name of declaredNames(node.declaration)) low.exportedNames.push({ exported: name, local: name });
    return;
  }
  for (const specifier of node.specifiers) {
    low.exportedNames.push({ exported: moduleName(specifier.exported), local: moduleName(specifier.local) });
  }
}

/** `export name from 'module'`, a proposal that Babel reads, hands on the default export. */
function exportedName(specifier: TSESTree.ExportSpecifier): string {
  const { local } = specifier as { readonly local?: TSESTree.Identifier | TSESTree.StringLiteral };
  return local === undefined ? 'default' : moduleName(local);
}

function declaredNames(node: TSESTree.NamedExportDeclarations): string[] {
  if (node.type === 'VariableDeclaration') return node.declarations.flatMap(({ id }) => patternNames(id));
  return 'id' in node && node.id?.type === 'Identifier' ? [node.id.name] : [];
}

function patternNames(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'ObjectPattern':
      return node.properties.flatMap((property) => patternNames(property.type === 'RestElement' ? property.argument : property.value));
    case 'ArrayPattern':
      return node.elements.flatMap((element) => (element === null ? [] : patternNames(element)));
    case 'AssignmentPattern':
      return patternNames(node.left);
    default:
      return [];
  }
}

function exportDefault(low: Lowering, node: TSESTree.ExportDefaultDeclaration): void {
  const { declaration } = node;
  if (declaration.type === 'FunctionDeclaration') {
    const start = startOf(declaration);
    const info = low.functions.find((candidate) => candidate.start === start && candidate.parent === -1);
    if (info !== undefined) low.exports.set('default', { kind: 'value', value: info.value });
    return;
  }
  const value = declaration.type === 'ClassDeclaration' ? low.cls(declaration) : low.expression(declaration);
  low.exports.set('default', { kind: 'value', value });
}
