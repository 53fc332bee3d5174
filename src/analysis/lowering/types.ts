import type { TSESTree } from '@typescript-eslint/utils';
import { NONE, type TypeRef } from '../graph.js';
import { endOf, startOf, type Lowering } from './context.js';

const MAX_DEPTH = 3;
export const FIXED_LIST: TypeRef = { name: '', members: [], isTypeof: false, root: NONE, isFixedList: true };
/** Where a check has said that a value is no text. */
export const NO_TEXT: TypeRef = { name: '', members: [], isTypeof: false, root: NONE, isNoText: true };
const LIST_TYPES = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet']);
const TRANSPARENT_TYPES = new Set(['Promise', 'Readonly', 'Awaited', 'Partial', 'Required', 'NonNullable', 'Pick', 'Omit', 'PromiseLike']);

/**
 * The one named type that an annotation comes down to: `Promise<OpenAI | null>` is `OpenAI`. oxc writes `null` where
 * ESLint's parsers leave an annotation out.
 */
export function lowerTypeRef(low: Lowering, node: TSESTree.TSTypeAnnotation | TSESTree.TypeNode | null | undefined, depth = 0): TypeRef | undefined {
  if (node === undefined || node === null) return undefined;
  switch (node.type) {
    case 'TSTypeAnnotation':
      return lowerTypeRef(low, node.typeAnnotation, depth);
    case 'TSLiteralType':
      return isFixedList(low, node) ? FIXED_LIST : undefined;
    case 'TSUnionType':
    case 'TSIntersectionType': {
      if (isFixedList(low, node)) return FIXED_LIST;
      const refs = node.types.map((type) => lowerTypeRef(low, type, depth)).filter((ref) => ref !== undefined).filter(({ isFixedList }) => isFixedList !== true);
      return refs.find((ref) => ref.root !== NONE) ?? refs[0];
    }
    case 'TSTypeQuery':
      return node.exprName.type === 'Identifier' || node.exprName.type === 'TSQualifiedName' ? named(low, node.exprName, true) : undefined;
    case 'TSTypeReference': {
      const [argument] = node.typeArguments?.params ?? [];
      if (node.typeName.type === 'Identifier' && node.typeName.name === 'InstanceType' && argument?.type === 'TSTypeQuery') {
        const ref = lowerTypeRef(low, argument);
        return ref === undefined ? undefined : { ...ref, isTypeof: false };
      }
      if (node.typeName.type === 'Identifier' && TRANSPARENT_TYPES.has(node.typeName.name) && argument !== undefined) {
        return lowerTypeRef(low, argument, depth);
      }
      return named(low, node.typeName, false, depth);
    }
    case 'TSTypeLiteral':
      return depth < MAX_DEPTH ? { name: '', members: [], isTypeof: false, root: NONE, ...membersOf(low, node.members, depth) } : undefined;
    default:
      return undefined;
  }
}

/** The type of a list's entries: `Patient[]`, `Array<Patient>`. */
export function lowerEntryType(low: Lowering, node: TSESTree.TSTypeAnnotation | TSESTree.TypeNode | null | undefined): TypeRef | undefined {
  if (node?.type === 'TSTypeAnnotation') return lowerEntryType(low, node.typeAnnotation);
  if (node?.type === 'TSArrayType') return lowerTypeRef(low, node.elementType);
  if (node?.type !== 'TSTypeReference' || node.typeName.type !== 'Identifier' || !LIST_TYPES.has(node.typeName.name)) return undefined;
  return lowerTypeRef(low, node.typeArguments?.params[0]);
}

function named(low: Lowering, node: TSESTree.EntityName, isTypeof = false, depth = 0): TypeRef | undefined {
  const members: string[] = [];
  let current = node;
  while (current.type === 'TSQualifiedName') {
    members.unshift(current.right.name);
    current = current.left;
  }
  if (current.type !== 'Identifier') return undefined;
  if (!isTypeof && members.length === 0 && low.fixedLists.has(current.name)) return FIXED_LIST;
  const variable = low.env.find(current.name);
  const root = variable === undefined ? NONE : variable.constant && variable.value !== NONE ? variable.value : low.env.read(variable, startOf(current), endOf(current));
  const declared = root === NONE && members.length === 0 && depth < MAX_DEPTH ? low.types.get(current.name) : undefined;
  return { name: current.name, members, isTypeof, root, ...(declared === undefined ? {} : membersOf(low, declared, depth)) };
}

/** Members whose types say something: what they are, or that they hold no text. */
function membersOf(low: Lowering, members: readonly TSESTree.TypeElement[], depth: number): Pick<TypeRef, 'fields' | 'scalars'> {
  const fields = new Map<string, TypeRef>();
  const scalars = new Set<string>();
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier') continue;
    if (isScalarType(member.typeAnnotation) || isFixedList(low, member.typeAnnotation?.typeAnnotation)) {
      scalars.add(member.key.name);
      continue;
    }
    const type = lowerTypeRef(low, member.typeAnnotation, depth + 1);
    if (type !== undefined && (type.root !== NONE || type.fields !== undefined)) fields.set(member.key.name, type);
  }
  return { ...(fields.size > 0 ? { fields } : {}), ...(scalars.size > 0 ? { scalars } : {}) };
}

/** Whether a type holds no text: `number`, `boolean`, and unions of them with nothing. */
export function isScalarType(node: TSESTree.TSTypeAnnotation | TSESTree.TypeNode | null | undefined): boolean {
  switch (node?.type) {
    case 'TSTypeAnnotation':
      return isScalarType(node.typeAnnotation);
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
      return true;
    case 'TSUnionType':
      return node.types.some(isScalarType) && node.types.every((type) => isScalarType(type) || type.type === 'TSNullKeyword' || type.type === 'TSUndefinedKeyword');
    default:
      return false;
  }
}

/** Whether a type is a list of literals: `'low' | 'high'`, an enumeration, a name for either. */
export function isFixedList(low: Lowering, node: TSESTree.TypeNode | undefined): boolean {
  switch (node?.type) {
    case 'TSLiteralType':
      return node.literal.type === 'Literal';
    case 'TSTypeReference':
      return node.typeName.type === 'Identifier' && low.fixedLists.has(node.typeName.name);
    case 'TSUnionType':
      return node.types.some((type) => isFixedList(low, type)) && node.types.every((type) => isFixedList(low, type) || type.type === 'TSNullKeyword' || type.type === 'TSUndefinedKeyword');
    default:
      return false;
  }
}

/** Whether a type tells that the value, or some of its members, hold no text. */
export function saysWhatIsHeld({ isFixedList, scalars }: TypeRef): boolean {
  return isFixedList === true || scalars !== undefined;
}
