/** A chart with its caption, its text for screen readers, and the same numbers as a table. */
import { element, type Child, type Html } from './element.js';

export interface FigureOptions {
  readonly title: string;
  /** How to read the chart. */
  readonly note?: string;
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly table: Html;
}

/** Wider charts than this scroll on a phone, because their words would become too small to read. */
const phoneWidth = 400;

export function figure(options: FigureOptions, ...marks: readonly Child[]): Html {
  const { title, note, description, width, height, table } = options;
  const svg = element(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': `${title}. ${description}`,
      style: `max-width:${width}px`,
    },
    ...marks,
  );
  const chart =
    width <= phoneWidth
      ? svg
      : element('div', { class: 'scroll wide', tabindex: 0, role: 'group', 'aria-label': `Chart: ${title}` }, svg);
  const numbers = element('details', {}, element('summary', {}, 'Show as a table'), table);
  const words = note === undefined ? null : element('span', { class: 'note' }, note);
  return element('figure', {}, element('figcaption', {}, title, words), chart, numbers);
}

export interface TableOptions {
  readonly caption: string;
  readonly header: readonly Child[];
  readonly rows: readonly (readonly Child[])[];
  /** Columns of numbers. */
  readonly right?: readonly number[];
  /** On a phone every row becomes a block of its own. Roles keep it a table for screen readers all the same. */
  readonly isStacked?: boolean;
}

/** The first cell of a row is its heading. */
export function dataTable({ caption, header, rows, right = [], isStacked = false }: TableOptions): Html {
  const className = (column: number) => (right.includes(column) ? 'number' : undefined);
  const role = (name: string) => (isStacked ? { role: name } : {});
  const head = element(
    'tr',
    role('row'),
    ...header.map((cell, column) =>
      element('th', { scope: 'col', class: className(column), ...role('columnheader') }, cell),
    ),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      role('row'),
      ...row.map((cell, column) =>
        column === 0
          ? element('th', { scope: 'row', class: className(column), ...role('rowheader') }, cell)
          : element('td', { class: className(column), ...role('cell'), ...label(header[column], isStacked) }, cell),
      ),
    ),
  );
  const table = element(
    'table',
    { ...(isStacked ? { class: 'stack' } : {}), ...role('table') },
    element('caption', {}, caption),
    element('thead', role('rowgroup'), head),
    element('tbody', role('rowgroup'), ...body),
  );
  // A region that scrolls must be reachable by keyboard.
  return element('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': `Table: ${caption}` }, table);
}

function label(header: Child | undefined, isStacked: boolean): { readonly 'data-label'?: string } {
  return isStacked && typeof header === 'string' ? { 'data-label': header } : {};
}

export function text(
  x: number,
  y: number,
  content: string,
  options: { readonly anchor?: 'start' | 'middle' | 'end'; readonly class?: string } = {},
): Html {
  return element('text', { x, y, 'text-anchor': options.anchor, class: options.class }, content);
}

/** A box without a fill, where the base was. */
export function outline(x: number, y: number, width: number, height: number, className: string): Html {
  return element('rect', { x, y, width: Math.max(0, width), height, class: className });
}

export function line(x1: number, y1: number, x2: number, y2: number, className: string): Html {
  return element('line', { x1, y1, x2, y2, class: className });
}

export function polyline(points: readonly (readonly [number, number])[], className: string): Html {
  const rounded = points.map((point) => point.map((value) => Math.round(value * 100) / 100).join(','));
  return element('polyline', { points: rounded.join(' '), class: className });
}

/** A mark that says what it is when pointed at. */
export function circle(cx: number, cy: number, r: number, className: string, title: string): Html {
  return element('circle', { cx, cy, r, class: className }, element('title', {}, title));
}

export function rect(x: number, y: number, width: number, height: number, className: string, title: string): Html {
  return element('rect', { x, y, width: Math.max(0, width), height, class: className }, element('title', {}, title));
}
