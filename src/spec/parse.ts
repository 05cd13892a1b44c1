/**
 * YAML (or JSON, which YAML 1.2 contains) into a located tree. Strict: duplicate keys, unknown tags, several documents
 * and keys that are not text are errors; aliases are expanded up to a limit, so a small file cannot become a large value.
 */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Range } from 'yaml';
import { mostProblems, SpecError, type Problem } from '../core/errors.js';
import { excerpt } from './excerpt.js';
import { excessOf } from './excess.js';
import { toPlace, type Located, type Member, type Source, type Span } from './located.js';

export const maxNodes = 20_000;
export const maxDepth = 64;

/** Throws `SpecError` with every syntax problem. Its time grows with the size of the text, whatever stands in it. */
export function parseSpec(text: string, name: Omit<Source, 'lines'>): Located {
  const lineCounter = new LineCounter();
  const reader: Reader = {
    source: { ...name, lines: text.split(/\r\n|\r|\n/) },
    lineCounter,
    problems: [],
    anchors: new Map(),
    isExpanding: false,
    count: 0,
  };
  const excess = excessOf(text);
  if (excess !== null) {
    const at = text.slice(0, excess.offset).split('\n');
    throw new SpecError({
      code: 'spec/syntax',
      message: `expected a spec of reasonable size, found more than ${excess.found}`,
      where: { file: name.file, line: at.length, column: at.at(-1)!.length + 1 },
    });
  }
  // Of its own, the library compares each key with all others of its object.
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, strict: true, prettyErrors: false });
  for (const issue of [...document.errors, ...document.warnings]) {
    problem(
      reader,
      [issue.pos[0], issue.pos[1], issue.pos[1]],
      syntaxMessage(issue.code, issue.message),
      syntaxFixes[issue.code],
    );
  }
  const root = reader.problems.length === 0 ? read(reader, document.contents, 0) : null;
  if (!root || reader.problems.length > 0) throw new SpecError(reader.problems);
  return root;
}

interface Reader {
  readonly source: Source;
  readonly lineCounter: LineCounter;
  readonly problems: Problem[];
  /** What each anchor names so far. */
  readonly anchors: Map<string, Node>;
  /** Whether what is read stands behind an alias: its anchors were met before, and may name something else by now. */
  isExpanding: boolean;
  count: number;
}

function read(reader: Reader, node: Node | null | undefined, depth: number): Located | null {
  if (!node) {
    if (depth > 0) return { kind: 'scalar', value: null, span: spanOf(reader, null) };
    problem(reader, null, 'expected a spec, found an empty file', 'Start with `version: 1` and `name:`.');
    return null;
  }
  reader.count += 1;
  if (reader.count > maxNodes || depth > maxDepth) {
    if (reader.problems.length > 0) return null;
    const found = depth > maxDepth ? `more than ${maxDepth} levels` : `more than ${maxNodes} values`;
    problem(reader, node.range, `expected a spec of reasonable size, found ${found} once aliases are expanded`);
    return null;
  }
  const span = spanOf(reader, node.range);
  if (isAlias(node)) {
    const target = reader.anchors.get(node.source);
    if (target) return expand(reader, target, depth + 1);
    problem(reader, node.range, `expected an anchor before its alias, found no anchor named &${node.source}`);
    return null;
  }
  if (node.anchor !== undefined && !reader.isExpanding) reader.anchors.set(node.anchor, node);
  if (isMap<unknown, Node | null>(node)) {
    const members = new Map<string, Member>();
    for (const pair of node.items) {
      const key = pair.key as Node | null;
      if (!isScalar(key) || typeof key.value !== 'string') {
        problem(reader, key?.range, 'expected a key that is text, found something else', 'Put the key in quotes.');
        continue;
      }
      if (members.has(key.value)) {
        problem(reader, key.range, 'expected each key once, found it a second time', 'Keep one of the two.');
        continue;
      }
      const keySpan = spanOf(reader, key.range);
      const value = read(reader, pair.value, depth + 1);
      if (value) members.set(key.value, { keySpan, node: pair.value ? value : { ...value, span: keySpan } });
    }
    return { kind: 'object', span, members };
  }
  if (isSeq<Node | null>(node)) {
    const items = node.items.map((item) => read(reader, item, depth + 1));
    return { kind: 'array', span, items: items.filter((item) => item !== null) };
  }
  const value = isScalar(node) ? node.value : undefined;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return { kind: 'scalar', span, value };
  }
  problem(reader, node.range, 'expected text, a number, true, false or null, found another kind of value');
  return null;
}

function expand(reader: Reader, target: Node, depth: number): Located | null {
  const outer = reader.isExpanding;
  reader.isExpanding = true;
  const value = read(reader, target, depth);
  reader.isExpanding = outer;
  return value;
}

/** The part of a range that lies on its first line. */
function spanOf(reader: Reader, range: Range | readonly number[] | null | undefined): Span {
  const [start, end] = [range?.[0] ?? 0, range?.[1] ?? 0];
  const { line, col } = reader.lineCounter.linePos(start);
  const rest = (reader.source.lines[line - 1] ?? '').length - (col - 1);
  return { source: reader.source, line: line || 1, column: col || 1, length: Math.max(1, Math.min(end - start, rest)) };
}

function problem(
  reader: Reader,
  range: Range | readonly number[] | null | undefined,
  message: string,
  fix?: string,
): void {
  const span = spanOf(reader, range);
  const extra = fix === undefined ? {} : { fix };
  // Those beyond are counted alone.
  const shown = reader.problems.length < mostProblems ? { excerpt: excerpt(span) } : {};
  reader.problems.push({ code: 'spec/syntax', message, where: toPlace(span), ...shown, ...extra });
}

function syntaxMessage(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'expected one document, found the start of another';
  return `expected YAML, found: ${message}`;
}

const syntaxFixes: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'Keep one document: remove the `---` line and what follows.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Indent the keys of one object by the same number of spaces.',
  TAG_RESOLVE_FAILED: 'Remove the tag; a spec is plain data.',
};
