/**
 * A spec as it was read: plain values that remember where they stand, so that every later message can point at them,
 * even after one file was merged onto another.
 */
import type { Place } from '../core/errors.js';

export interface Source {
  /** Absolute. */
  readonly path: string;
  /** As messages print it. */
  readonly file: string;
  readonly lines: readonly string[];
}

/** 1-based line and column; `length` characters on that line. */
export interface Span {
  readonly source: Source;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export type Scalar = string | number | boolean | null;

export type Located =
  | { readonly kind: 'scalar'; readonly span: Span; readonly value: Scalar }
  | { readonly kind: 'array'; readonly span: Span; readonly items: readonly Located[] }
  | { readonly kind: 'object'; readonly span: Span; readonly members: ReadonlyMap<string, Member> };

export interface Member {
  readonly keySpan: Span;
  readonly node: Located;
}

export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };

/** The value without its places. Own properties only, so a key named `__proto__` stays a key. */
export function toJson(node: Located): Json {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'array':
      return node.items.map(toJson);
    case 'object':
      return Object.fromEntries([...node.members].map(([key, member]) => [key, toJson(member.node)]));
    default:
      return node satisfies never;
  }
}

/** JSON merge patch (RFC 7396): objects merge, everything else replaces, null removes. */
export function mergePatch(base: Located, patch: Located): Located {
  if (base.kind !== 'object' || patch.kind !== 'object') return patch;
  const members = new Map(base.members);
  for (const [key, member] of patch.members) {
    const inherited = members.get(key);
    if (member.node.kind === 'scalar' && member.node.value === null) members.delete(key);
    else members.set(key, inherited ? { ...member, node: mergePatch(inherited.node, member.node) } : member);
  }
  return { ...patch, members };
}

/**
 * Where the value at a JSON pointer stands, or its key. A pointer to something that was not written (a default, a
 * missing key) gives the key of the nearest thing around it that was.
 */
export function locate(root: Located, pointer: string, part: 'key' | 'value' = 'value'): Span {
  let node = root;
  let span = root.span;
  const tokens = pointerTokens(pointer);
  for (const [depth, token] of tokens.entries()) {
    const isLast = depth === tokens.length - 1;
    if (node.kind === 'object') {
      const member = node.members.get(token);
      if (!member) return span;
      node = member.node;
      span = isLast && part === 'value' ? node.span : member.keySpan;
    } else if (node.kind === 'array') {
      const item = node.items[Number(token)];
      if (!item) return span;
      node = item;
      span = node.span;
    } else return span;
  }
  return span;
}

/** Where the value at a JSON pointer stands; undefined when it was not written. */
export function spanOf(root: Located, pointer: string): Span | undefined {
  let node: Located | undefined = root;
  for (const token of pointerTokens(pointer)) {
    if (node?.kind === 'object') node = node.members.get(token)?.node;
    else node = node?.kind === 'array' ? node.items[Number(token)] : undefined;
  }
  return node?.span;
}

export function pointerTokens(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function toPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Pointers of everything in the spec, each with its place. */
export function allPlaces(root: Located): Record<string, Place> {
  const places: Record<string, Place> = {};
  const visit = (node: Located, tokens: readonly (string | number)[]): void => {
    places[toPointer(tokens)] = toPlace(node.span);
    if (node.kind === 'array') node.items.forEach((item, index) => visit(item, [...tokens, index]));
    if (node.kind === 'object') for (const [key, member] of node.members) visit(member.node, [...tokens, key]);
  };
  visit(root, []);
  return places;
}

export function toPlace(span: Span): Place {
  return { file: span.source.file, line: span.line, column: span.column };
}
