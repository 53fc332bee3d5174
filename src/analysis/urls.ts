import { NONE, type ValueId } from './graph.js';
import { valueOf, type Ref } from './module.js';
import type { Resolver } from './resolver.js';
import { HOLE, TextAssembler, textOf } from './text.js';

/** One of the things that a URL expression may be. */
export type UrlAnswer =
  | { readonly kind: 'text'; readonly text: string; readonly at: Ref }
  | { readonly kind: 'env'; readonly name: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

const MAX_DEPTH = 12;

const SCHEME = /^\w+:\/\/$/;
const HAS_SCHEME = /^\w+:\/\//;

/** An address that ends with its host: what follows at run time is a path. */
const WHOLE_HOST = /^\w+:\/\/(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?$/i;

/** The URLs that a value may be: literals win over environment variables that they are the fallback of. */
export function urlsOf(resolver: Resolver, ref: Ref): readonly UrlAnswer[] {
  const answers = resolver.open(() => answersOf(resolver, ref, MAX_DEPTH));
  const texts = answers.filter((answer) => answer.kind === 'text');
  return texts.length > 0 ? texts : answers;
}

function answersOf(resolver: Resolver, ref: Ref, depth: number): UrlAnswer[] {
  if (depth === 0) return [{ kind: 'unknown' }];
  return resolver.origins(ref).flatMap((origin) => answerOf(resolver, origin, depth));
}

function answerOf(resolver: Resolver, origin: Ref, depth: number): UrlAnswer[] {
  const value = valueOf(origin);
  const at = (id: ValueId): Ref => ({ module: origin.module, id });
  switch (value.kind) {
    case 'const':
      if (typeof value.value === 'string') return value.value === '' ? [{ kind: 'absent' }] : [{ kind: 'text', text: value.value, at: origin }];
      return [{ kind: 'absent' }];
    case 'text':
      return joined(resolver, value.parts.map(at), '', depth);
    case 'member': {
      const name = environmentVariable(origin);
      return [name === undefined ? { kind: 'unknown' } : { kind: 'env', name }];
    }
    case 'call': {
      if (value.how === 'new' && isNamed(at(value.callee), 'URL')) {
        const [path, base] = value.args;
        if (path === undefined) return [{ kind: 'unknown' }];
        const tail = base === undefined ? '' : textOf(TextAssembler.assemble(resolver, at(path)));
        return answersOf(resolver, at(base ?? path), depth - 1).map((answer) =>
          answer.kind === 'text' && base !== undefined ? { ...answer, text: joinUrl(answer.text, tail) } : answer,
        );
      }
      if (value.receiver !== NONE && value.method !== null && /^(?:trim|toString|replace|replaceAll|concat|toLowerCase|slice)$/.test(value.method)) {
        return answersOf(resolver, at(value.receiver), depth - 1);
      }
      if (value.receiver !== NONE && value.method === 'join') {
        const [separator] = value.args;
        const between = separator === undefined ? ',' : textOf(TextAssembler.assemble(resolver, at(separator)));
        return resolver.origins(at(value.receiver)).flatMap((list): UrlAnswer[] => {
          const array = valueOf(list);
          const items = array.kind === 'array' ? array.items : [];
          return joined(resolver, items.map((id) => ({ module: list.module, id })), between, depth);
        });
      }
      return [{ kind: 'unknown' }];
    }
    case 'prim':
      return [{ kind: 'absent' }];
    default:
      return [{ kind: 'unknown' }];
  }
}

/** Only the first part decides where a URL leads; the others are its end. */
function joined(resolver: Resolver, parts: readonly Ref[], between: string, depth: number): UrlAnswer[] {
  const [first, ...rest] = parts.filter((part) => !isEmpty(part));
  if (first === undefined) return [{ kind: 'unknown' }];
  const [second, ...others] = rest;
  const end = (ids: readonly Ref[]): string => ids.map((part) => between + textOf(TextAssembler.assemble(resolver, part))).join('');
  return answersOf(resolver, first, depth - 1).flatMap((head): UrlAnswer[] => {
    if (head.kind === 'absent') return [{ kind: 'unknown' }];
    if (head.kind !== 'text') return [head];
    // `https://` in front of what lacks a scheme: where it has one, this branch does not run.
    if (second !== undefined && SCHEME.test(head.text)) {
      const tail = end(others);
      const isWhole = !/^[.-]/.test(tail);
      const hosts = answersOf(resolver, second, depth - 1).filter((host) => host.kind === 'text' || (host.kind === 'env' && isWhole));
      if (hosts.length > 0) return hosts.map((host) => (host.kind === 'text' ? { ...host, text: (HAS_SCHEME.test(host.text) ? '' : head.text) + host.text + tail } : host));
    }
    const tail = end(rest);
    return [{ kind: 'text', text: head.text + (tail.startsWith(HOLE) && WHOLE_HOST.test(head.text) ? '/' : '') + tail, at: head.at }];
  });
}

export function joinUrl(base: string, path: string): string {
  if (/^[a-z]+:\/\//i.test(path)) return path;
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

function isEmpty(ref: Ref): boolean {
  const value = valueOf(ref);
  return value.kind === 'const' && value.value === '';
}

function isNamed(callee: Ref, name: string): boolean {
  const value = valueOf(callee);
  return (value.kind === 'global' && value.name === name) || (value.kind === 'import' && value.name === name);
}

/** The variable that `process.env.NAME`, `import.meta.env.NAME` or `Deno.env.get('NAME')` reads. */
export function environmentVariable(ref: Ref): string | undefined {
  const value = valueOf(ref);
  if (value.kind !== 'member' || value.key === null || !/^[A-Z][A-Z0-9_]*$/.test(value.key)) return undefined;
  const object = valueOf({ module: ref.module, id: value.object });
  const isEnv = object.kind === 'member' ? object.key === 'env' : object.kind === 'import' || object.kind === 'param' || object.kind === 'unknown' || object.kind === 'call';
  return isEnv ? value.key : undefined;
}

export interface UrlParts {
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly scheme: string;
}

/** Scheme, host and path of a URL text; run-time parts of the host count as one label. */
export function parseUrl(text: string): UrlParts | undefined {
  const match = /^(?:(https?|wss?):)?\/\/(?:[^/@]*@)?([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(text.replaceAll(HOLE, 'x'));
  const host = match?.[2]?.toLowerCase();
  if (host === undefined) {
    const bare = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(\/[^?#]*)?$/i.exec(text.replaceAll(HOLE, 'x'));
    return bare?.[1] === undefined ? undefined : { host: bare[1].toLowerCase(), path: bare[2] ?? '', query: '', scheme: '' };
  }
  return { host, path: match?.[3] ?? '', query: match?.[4] ?? '', scheme: (match?.[1] ?? '').toLowerCase() };
}

/** Whether a host is this machine or a private name that only the own network resolves. */
export function isLocalHost(host: string): boolean {
  const name = host.replace(/:\w+$/, '').replace(/^\[|\]$/g, '');
  return (
    /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|::1|host\.docker\.internal)$/.test(name) ||
    /^(?:10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2})$/.test(name) ||
    /\.(?:localhost|local|internal|svc|lan|test|example|invalid)$/.test(name) ||
    /(?:^|\.)example\.(?:com|org|net)$/.test(name) ||
    !name.includes('.')
  );
}
