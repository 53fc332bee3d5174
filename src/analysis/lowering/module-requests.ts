import type { TSESTree } from '@typescript-eslint/utils';
import type { Range } from '../graph.js';
import { orUnknown } from '../../incidents.js';
import { placeOf } from './context.js';

/** A declaration that loads another module for its values: `import`, `export … from`. */
export interface ModuleRequest {
  readonly source: string;
  /** Names of exports, `*` for all of them. */
  readonly names: readonly string[];
  readonly isReexport: boolean;
  readonly place: Range;
}

/** The declarations of a program that load modules; those for types alone are left out. */
export function moduleRequests(program: TSESTree.Program): readonly ModuleRequest[] {
  return program.body.flatMap((node) => orUnknown(() => requestsOf(node)) ?? []);
}

function requestsOf(node: TSESTree.ProgramStatement): readonly ModuleRequest[] {
  switch (node.type) {
    case 'ImportDeclaration': {
      const values = node.specifiers.filter((specifier) => !('importKind' in specifier) || specifier.importKind !== 'type');
      if (isForTypes(node.importKind) || (values.length === 0 && node.specifiers.length > 0)) return [];
      return [{ source: node.source.value, names: values.map(importedName), isReexport: false, place: placeOf(node) }];
    }
    case 'ExportNamedDeclaration': {
      const values = node.specifiers.filter(({ exportKind }) => !isForTypes(exportKind));
      if (node.source === null || isForTypes(node.exportKind) || values.length === 0) return [];
      return [{ source: node.source.value, names: values.map(({ local }: { readonly local?: TSESTree.Identifier | TSESTree.StringLiteral }) => (local === undefined ? 'default' : textOf(local))), isReexport: true, place: placeOf(node) }];
    }
    case 'ExportAllDeclaration':
      return isForTypes(node.exportKind) ? [] : [{ source: node.source.value, names: ['*'], isReexport: true, place: placeOf(node) }];
    default:
      return [];
  }
}

/** Parsers of JavaScript leave the kind out. */
function isForTypes(kind: 'type' | 'value' | undefined): boolean {
  return kind === 'type';
}

function importedName(specifier: TSESTree.ImportClause): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return specifier.type === 'ImportNamespaceSpecifier' ? '*' : textOf(specifier.imported);
}

function textOf(name: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : name.value;
}
