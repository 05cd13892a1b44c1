/** A chart with its caption, its text for screen readers, and the same numbers as a table. */
import { element, type Child, type Html } from './element.js';

export interface FigureOptions {
  readonly title: string;
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly table: Html;
}

export function figure({ title, description, width, height, table }: FigureOptions, ...marks: readonly Child[]): Html {
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
  const numbers = element('details', {}, element('summary', {}, 'Show as a table'), table);
  return element('figure', {}, element('figcaption', {}, title), svg, numbers);
}

/** Columns listed in `right` hold numbers. The first cell of a row is its heading. */
export function dataTable(
  caption: string,
  header: readonly Child[],
  rows: readonly (readonly Child[])[],
  right: readonly number[] = [],
): Html {
  const className = (column: number) => (right.includes(column) ? 'number' : undefined);
  const head = element(
    'tr',
    {},
    ...header.map((cell, column) => element('th', { scope: 'col', class: className(column) }, cell)),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...row.map((cell, column) =>
        element(
          column === 0 ? 'th' : 'td',
          { scope: column === 0 ? 'row' : undefined, class: className(column) },
          cell,
        ),
      ),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, head),
    element('tbody', {}, ...body),
  );
  // A region that scrolls must be reachable by keyboard.
  return element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, table);
}

export function text(
  x: number,
  y: number,
  content: string,
  options: { readonly anchor?: 'start' | 'middle' | 'end'; readonly class?: string } = {},
): Html {
  return element('text', { x, y, 'text-anchor': options.anchor, class: options.class }, content);
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
