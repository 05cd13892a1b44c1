/**
 * HTML and SVG as data: strings given as children or attributes are always text, so nothing that a stranger wrote can
 * become markup. Only `element` makes markup.
 */
import { escapeHtml } from '../escape.js';

export interface Html {
  readonly markup: string;
}
export type Child = Html | string | null | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const voidTags: readonly string[] = ['meta', 'wbr'];

/** Attributes that are undefined are left out. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Html {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? formatNumber(value) : escapeHtml(String(value))}"`,
    );
  const open = `<${tag}${given.join('')}>`;
  return { markup: voidTags.includes(tag) ? open : `${open}${render(children)}</${tag}>` };
}

export function render(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeHtml(child);
  if (isMarkup(child)) return child.markup;
  return child.map(render).join('');
}

/** For our own style sheet, which holds nothing that a stranger wrote. */
export function style(css: string): Html {
  if (css.includes('<')) throw new RangeError('expected a style sheet without markup');
  return { markup: `<style>${css}</style>` };
}

function isMarkup(child: Exclude<Child, string | null>): child is Html {
  return !Array.isArray(child);
}

/** Two decimals place a mark well enough, and keep the bytes the same on every machine. */
function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`expected a finite number in markup, found ${value}`);
  return String(Math.round(value * 100) / 100);
}
