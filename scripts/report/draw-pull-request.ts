/** A pull request that breaks a budget, as SVG: the check, the annotation on the line of the spec, and the comment. */
import { element, render, type Html } from '../../src/report/html/element.js';
import type { Annotation } from '../../src/report/render-annotations.js';
import type { Block, Line, Span } from './comment-blocks.js';

export interface PullRequest {
  readonly check: { readonly title: string; readonly isGreen: boolean };
  readonly annotation: Annotation;
  /** Lines of the spec around the annotation, with their numbers. */
  readonly source: readonly { readonly number: number; readonly text: string }[];
  readonly comment: readonly Block[];
}

const schemes = {
  light: {
    page: '#ffffff',
    panel: '#f6f8fa',
    rule: '#d1d9e0',
    text: '#1f2328',
    quiet: '#59636e',
    pass: '#1a7f37',
    warn: '#9a6700',
    fail: '#d1242f',
    mark: '#0969da',
  },
  dark: {
    page: '#0d1117',
    panel: '#151b23',
    rule: '#3d444d',
    text: '#f0f6fc',
    quiet: '#9198a1',
    pass: '#3fb950',
    warn: '#d29922',
    fail: '#f85149',
    mark: '#4493f8',
  },
} as const;
export type Scheme = keyof typeof schemes;
type Colors = (typeof schemes)[Scheme];

const width = 920;
const [margin, padding, lineHeight] = [1, 18, 24];
const sans = "-apple-system,'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif";
const mono = "ui-monospace,SFMono-Regular,'SF Mono',Menlo,Consolas,'Liberation Mono',monospace";

/** What has been drawn, and where the next part begins. */
interface Drawn {
  readonly marks: readonly Html[];
  readonly height: number;
}

export function drawPullRequest({ check, annotation, source, comment }: PullRequest, scheme: Scheme): string {
  const colors = schemes[scheme];
  const parts = [drawCheck(check, colors), drawSource(source, annotation, colors), drawComment(comment, colors)];
  const gap = 16;
  let top = margin;
  const groups = parts.map(({ marks, height }) => {
    const group = element('g', { transform: `translate(${margin} ${top})` }, ...marks);
    top += height + gap;
    return group;
  });
  const height = top - gap + margin;
  const title = `A failing check: ${annotation.title}`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': sans,
      'font-size': 14,
      role: 'img',
    },
    element('title', {}, title),
    element('desc', {}, annotation.message),
    ...groups,
  );
  return `${render(svg)}\n`;
}

function drawCheck({ title, isGreen }: PullRequest['check'], colors: Colors): Drawn {
  const color = isGreen ? colors.pass : colors.fail;
  const height = 48;
  return {
    height,
    marks: [
      frame(height, colors),
      element('circle', { cx: padding + 8, cy: height / 2, r: 8, fill: color }),
      cross(padding + 8, height / 2, isGreen, colors.page),
      text(padding + 28, height / 2 + 5, [{ text: 'tinygate', style: 'plain' }], colors, 600),
      text(padding + 98, height / 2 + 5, [{ text: title, style: 'plain' }], colors, 400, colors.quiet),
    ],
  };
}

function drawSource(source: PullRequest['source'], annotation: Annotation, colors: Colors): Drawn {
  const marks: Html[] = [text(padding, 25, [{ text: annotation.file, style: 'code' }], colors, 600)];
  let top = 40;
  marks.push(rule(top, colors));
  for (const { number, text: code } of source) {
    top += lineHeight;
    if (number === annotation.line) {
      marks.push(element('rect', { x: 1, y: top - 23, width: width - 4, height: lineHeight, fill: colors.panel }));
    }
    marks.push(
      text(padding + 26, top - 6, [{ text: String(number), style: 'code' }], colors, 400, colors.quiet, 'end'),
      text(padding + 44, top - 6, [{ text: code, style: 'code' }], colors),
    );
    if (number !== annotation.line) continue;
    const lines = annotation.message.split('\n').flatMap((line) => wrap(line, 112));
    const height = 20 + 22 * (lines.length + 1);
    marks.push(
      element('rect', {
        x: padding + 44,
        y: top + 6,
        width: width - 2 * padding - 46,
        height,
        rx: 6,
        fill: colors.page,
        stroke: colors.rule,
      }),
      element('rect', { x: padding + 44, y: top + 6, width: 4, height, rx: 2, fill: colors.fail }),
      text(padding + 62, top + 30, [{ text: annotation.title, style: 'plain' }], colors, 600),
      ...lines.map((line, index) =>
        text(padding + 62, top + 52 + 22 * index, [{ text: line, style: 'plain' }], colors),
      ),
    );
    top += height + 16;
  }
  const height = top + 12;
  return { height, marks: [frame(height, colors), ...marks] };
}

function drawComment(blocks: readonly Block[], colors: Colors): Drawn {
  const marks: Html[] = [
    element('path', {
      d: `M0.5 40V6.5a6 6 0 0 1 6-6h${width - 2 * margin - 13}a6 6 0 0 1 6 6V40z`,
      fill: colors.panel,
      stroke: colors.rule,
    }),
    text(padding, 26, [{ text: 'tinygate', style: 'plain' }], colors, 600),
    text(padding + 68, 26, [{ text: 'commented', style: 'plain' }], colors, 400, colors.quiet),
  ];
  let top = 46;
  for (const block of blocks) {
    const drawn = drawBlock(block, colors);
    marks.push(element('g', { transform: `translate(${padding} ${top})` }, ...drawn.marks));
    top += drawn.height;
  }
  const height = top + 12;
  return { height, marks: [frame(height, colors), ...marks] };
}

function drawBlock(block: Block, colors: Colors): Drawn {
  switch (block.kind) {
    case 'heading':
      return { height: 46, marks: [element('g', { 'font-size': 18 }, text(0, 30, block.line, colors, 600))] };
    case 'paragraph': {
      const lines = wrapSpans(block.line, 118);
      return {
        height: 10 + 22 * lines.length,
        marks: lines.map((line, index) => text(0, 20 + 22 * index, line, colors)),
      };
    }
    case 'folded':
      return {
        height: 30,
        marks: [element('path', { d: 'M1 9l8 5-8 5z', fill: colors.text }), text(16, 19, block.line, colors)],
      };
    case 'table':
      return drawTable(block, colors);
    default:
      throw new RangeError(`unknown block ${String(block satisfies never)}`);
  }
}

function drawTable({ header, rows }: Extract<Block, { kind: 'table' }>, colors: Colors): Drawn {
  const lengthOf = (line: Line) => line.reduce((sum, span) => sum + span.text.length, 0);
  const widths = header.map(
    (cell, column) => 26 + 6.8 * Math.max(lengthOf(cell), ...rows.map((row) => lengthOf(row[column] ?? []))),
  );
  const rowHeight = 36;
  const total = widths.reduce((sum, size) => sum + size, 0);
  const marks = [header, ...rows].flatMap((row, index) => {
    let left = 0;
    const y = index * rowHeight;
    const cells = row.flatMap((cell, column) => {
      const size = widths[column] ?? 0;
      const parts = [
        element('rect', { x: left, y, width: size, height: rowHeight, fill: 'none', stroke: colors.rule }),
        text(left + 13, y + 23, cell, colors, index === 0 ? 600 : 400),
      ];
      left += size;
      return parts;
    });
    return cells;
  });
  if (total > width - 2 * padding)
    throw new RangeError(`expected a table that fits, found ${total} of ${width - 2 * padding}`);
  return { height: rowHeight * (rows.length + 1) + 16, marks };
}

function frame(height: number, colors: Colors): Html {
  return element('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 2 * margin - 1,
    height: height - 1,
    rx: 6,
    fill: colors.page,
    stroke: colors.rule,
  });
}

function rule(y: number, colors: Colors): Html {
  return element('path', { d: `M0.5 ${y}h${width - 2 * margin - 1}`, stroke: colors.rule });
}

function cross(x: number, y: number, isGreen: boolean, color: string): Html {
  const d = isGreen ? `M${x - 4} ${y}l3 3l5 -6` : `M${x - 3} ${y - 3}l6 6m0 -6l-6 6`;
  return element('path', { d, stroke: color, 'stroke-width': 2, fill: 'none', 'stroke-linecap': 'round' });
}

/** One line of spans that follow each other, whatever the width of the reader's font. */
function text(
  x: number,
  y: number,
  line: Line,
  colors: Colors,
  weight: 400 | 600 = 400,
  color: string = colors.text,
  anchor: 'start' | 'end' = 'start',
): Html {
  const spans = line.map((span) =>
    element(
      'tspan',
      span.style === 'code' ? { 'font-family': mono, 'font-size': '.9em' } : fillOf(span, colors),
      span.text,
    ),
  );
  return element(
    'text',
    { x, y, fill: color, 'font-weight': weight, 'text-anchor': anchor, 'xml:space': 'preserve' },
    ...spans,
  );
}

function fillOf({ style }: Span, colors: Colors): Readonly<Record<string, string | number>> {
  return style === 'pass' || style === 'warn' || style === 'fail' ? { fill: colors[style], 'font-weight': 600 } : {};
}

function wrap(line: string, length: number): string[] {
  return wrapSpans([{ text: line, style: 'plain' }], length).map((spans) => spans.map((span) => span.text).join(''));
}

/** Breaks after spaces, so that no line has more than `length` characters where words allow it. */
function wrapSpans(line: Line, length: number): Line[] {
  const words = line.flatMap(({ text: words, style }) =>
    words.split(/(?<= )/).map((word): Span => ({ text: word, style })),
  );
  const lines: Span[][] = [[]];
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + word.text.trimEnd().length > length) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(word);
    used += word.text.length;
  }
  return lines;
}
