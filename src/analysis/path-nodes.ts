import { alternativesOf, parseAccessPath, type Step } from '../catalog/access-path.js';
import type { Call, Request, Sink, Surface, TypeName } from '../catalog/define.js';
import type { PayloadCopy } from '../catalog/payload-copies/define.js';

/** What a position in a package is: the state that a denotation is in. */
export interface PathNode {
  readonly members: Map<string, PathNode>;
  anyMember: PathNode | undefined;
  result: PathNode | undefined;
  instance: PathNode | undefined;
  element: PathNode | undefined;
  /** Parameters of callbacks that the function is given, by `argument:parameter`. */
  readonly callbacks: Map<string, PathNode>;
  readonly types: TypeName[];
  readonly calls: CallRecord[];
  readonly sinks: SinkRecord[];
  readonly requests: RequestRecord[];
  /** What calling it copies to a log, tracer or vendor. */
  readonly copies: PayloadCopy[];
}

export interface CallRecord {
  readonly call: Call;
  readonly surface: Surface;
  readonly prompts: readonly (readonly Step[])[];
  /** Members of the result that hold the completion, where it is not the result itself. */
  readonly completion?: readonly string[];
  /** The call as messages name it: its path from the client. */
  readonly label: string;
}

export interface SinkRecord {
  readonly sink: Sink;
  readonly surface: Surface;
  readonly data: readonly (readonly Step[])[];
}

export interface RequestRecord {
  readonly request: Request;
  readonly surface: Surface;
}

export function createNode(): PathNode {
  return {
    members: new Map(),
    anyMember: undefined,
    result: undefined,
    instance: undefined,
    element: undefined,
    callbacks: new Map(),
    types: [],
    calls: [],
    sinks: [],
    requests: [],
    copies: [],
  };
}

const parsed = new Map<string, readonly Step[]>();

export function stepsOf(path: string): readonly Step[] {
  let steps = parsed.get(path);
  if (steps === undefined) {
    steps = parseAccessPath(path);
    parsed.set(path, steps);
  }
  return steps;
}

function createIn(map: Map<string, PathNode>, key: string): PathNode {
  const known = map.get(key) ?? createNode();
  map.set(key, known);
  return known;
}

/** Nodes at the end of a path from `root`, created where they are missing; alternatives in braces give several. */
export function extend(root: PathNode, path: string): PathNode[] {
  let nodes = [root];
  const steps: readonly Step[] = path === 'new' ? [{ kind: 'instance' }] : stepsOf(path);
  steps.forEach((step, index) => {
    nodes = nodes.flatMap((node) => {
      switch (step.kind) {
        case 'member': {
          if (step.names === null) return [(node.anyMember ??= createNode())];
          return step.names.map((name) => createIn(node.members, name));
        }
        case 'result':
          return [(node.result ??= createNode())];
        case 'instance':
          return [(node.instance ??= createNode())];
        case 'element':
          return [(node.element ??= createNode())];
        case 'argument': {
          const parameter = steps[index + 1];
          if (parameter?.kind !== 'argument') return [node];
          return [createIn(node.callbacks, `${step.rest ? '*' : String(step.from)}:${String(parameter.from)}`)];
        }
        default:
          return [node];
      }
    });
  });
  return nodes;
}

/** Nodes of a call path with the text that names each alternative. */
export function labelled(root: PathNode, path: string): [PathNode, string][] {
  return alternativesOf(path).flatMap((name) => extend(root, name).map((node): [PathNode, string] => [node, name.replaceAll('()', '')]));
}

/** The names with which a path begins; none where it begins with a call, a construction or any name. */
export function firstNames(path: string): readonly string[] {
  const [first] = path === 'new' || path === '()' ? [] : stepsOf(path);
  return first?.kind === 'member' ? (first.names ?? []) : [];
}
