import type { Call, Inventory, Route } from '../model.js';
import { hasRunTimeText, sourceFiles } from './words.js';

/** Mermaid refuses drawings with more edges than 500. */
const MOST_EDGES = 400;
const LONGEST_LABEL = 60;

/** A drawn map: where prompts come from, calls, vendors hop by hop, and where completions go. */
export function renderMap({ calls }: Inventory): readonly string[] {
  const byCall = new Drawing(calls, (call) => ({ key: call.id, label: `${shortFile(call.file)}: ${call.within ?? call.label}` }));
  if (byCall.edges <= MOST_EDGES) return byCall.lines();
  return new Drawing(calls, ({ file }) => ({ key: file, label: file })).lines();
}

function shortFile(file: string): string {
  return file.split('/').slice(-2).join('/');
}

class Drawing {
  readonly #nodes = new Map<string, { readonly name: string; readonly line: string; readonly group: string }>();
  readonly #edges = new Set<string>();
  readonly #classes = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(calls: readonly Call[], private readonly nodeOf: (call: Call) => { readonly key: string; readonly label: string }) {
    const byId = new Map(calls.map((call) => [call.id, call]));
    for (const call of calls) this.#add(call, call.through.flatMap((id) => byId.get(id) ?? []));
  }

  get edges(): number {
    return this.#edges.size;
  }

  /** A function of the project leads to the calls behind it, and these to vendors. */
  #add(call: Call, behind: readonly Call[]): void {
    const node = this.#call(call);
    for (const file of sourceFiles(call)) if (file !== call.file) this.#edge(this.#node('source', file, file, '[/"', '"/]'), node);
    if (hasRunTimeText(call)) this.#edge(this.#node('source', 'run-time', 'run-time text', '[/"', '"/]'), node);
    if (call.data.length > 0) this.#edge(this.#node('source', 'phi', 'PHI by name or type', '[/"', '"/]', 'phi'), node);
    for (const other of behind) if (this.#call(other) !== node) this.#edge(node, this.#call(other));
    if (behind.length === 0) for (const route of call.routes) this.#route(node, route);
    for (const sink of [...call.sinks, ...call.promptSinks]) {
      const target = this.#node('sink', `${sink.category}:${sink.label}`, `${sink.label} (${sink.category})`, '[("', '")]', sink.status === 'open' ? 'open' : undefined);
      this.#edge(node, target, sink.certain ? '-->' : '-.->');
    }
  }

  #call(call: Call): string {
    const { key, label } = this.nodeOf(call);
    return this.#node('call', key, label, '["', '"]');
  }

  #route(from: string, route: Route): void {
    if (route.kind !== 'hops') {
      const label = route.kind === 'local' ? 'own machine' : route.kind === 'environment' ? `${route.name}: not known` : 'endpoint not known';
      this.#edge(from, this.#node('vendor', `${route.kind}:${label}`, label, '(["', '"])', route.kind === 'local' ? undefined : 'unknown'));
      return;
    }
    let last = from;
    for (const { vendor, host, name, agreement } of route.hops) {
      const next = this.#node('vendor', vendor ?? host ?? name, name, '(["', '"])', agreement === null ? 'open' : 'agreed');
      this.#edge(last, next);
      last = next;
    }
  }

  #node(group: string, key: string, label: string, open: string, close: string, className?: string): string {
    const id = `${group}:${key}`;
    let node = this.#nodes.get(id);
    if (node === undefined) {
      const count = (this.#counts.get(group) ?? 0) + 1;
      this.#counts.set(group, count);
      const name = `${group}${String(count)}`;
      node = { name, group, line: `${name}${open}${escapeLabel(label)}${close}` };
      this.#nodes.set(id, node);
    }
    // A vendor without an agreement at one place stays marked.
    if (className !== undefined && this.#classes.get(node.name) !== 'open') this.#classes.set(node.name, className);
    return node.name;
  }

  #edge(from: string, to: string, arrow = '-->'): void {
    this.#edges.add(`${from} ${arrow} ${to}`);
  }

  lines(): readonly string[] {
    const groups = [
      ['source', 'Prompts from'],
      ['call', 'Calls'],
      ['vendor', 'Vendors'],
      ['sink', 'Completions to'],
    ] as const;
    const boxes = groups.flatMap(([group, title]) => {
      const nodes = [...this.#nodes.values()].filter((node) => node.group === group);
      return nodes.length === 0 ? [] : [`  subgraph ${group}s["${title}"]`, ...nodes.map(({ line }) => `    ${line}`), '  end'];
    });
    const classes = [...this.#classes].map(([name, className]) => `  class ${name} ${className}`);
    return ['flowchart LR', ...boxes, ...[...this.#edges].map((edge) => `  ${edge}`), ...(classes.length === 0 ? [] : [...STYLES, ...classes])];
  }
}

const STYLES = [
  '  classDef open stroke:#b3261e,stroke-width:2px',
  '  classDef agreed stroke:#1b6e3c,stroke-width:2px',
  '  classDef unknown stroke:#8a6d00,stroke-dasharray:4',
  '  classDef phi stroke:#b3261e,stroke-width:2px',
];

/** Text inside the quotes of a label. */
function escapeLabel(text: string): string {
  const short = text.length <= LONGEST_LABEL ? text : `…${text.slice(1 - LONGEST_LABEL)}`;
  return short.replace(/[^\p{L}\p{N} ._/:@()$…-]/gu, (character) => `#${String(character.codePointAt(0) ?? 63)};`);
}
