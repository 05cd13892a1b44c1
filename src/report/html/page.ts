/** The frame of a page: one file, no network, no script, the same order for eyes and for screen readers. */
import type { Verdict } from '../../gate/verdict.js';
import { verdictMarks } from '../describe.js';
import { element, render, style, type Child, type Html } from './element.js';
import { css } from './style.js';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Child[];
}

export interface Page {
  readonly title: string;
  readonly toolVersion: string;
  readonly header: readonly Child[];
  readonly main: readonly Child[];
  /** What the first link says. Default: that it leads to the verdicts. */
  readonly skip?: string;
  /** Added to the style sheet of the report. */
  readonly css?: string;
}

export function renderPage(page: Page): string {
  const { title, toolVersion, header, main, skip = 'Skip to the verdicts', css: added = '' } = page;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, `${title} · tinygate`),
    style(`${css}${added}`),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#main' }, skip),
    element('header', {}, ...header),
    element('main', { id: 'main', tabindex: -1 }, ...main),
    element('footer', {}, element('p', { class: 'quiet' }, `Made by tinygate ${toolVersion}.`)),
  );
  return `<!doctype html>\n${render(element('html', { lang: 'en' }, head, body))}\n`;
}

export function renderNavigation(sections: readonly Pick<Section, 'id' | 'title'>[]): Html {
  const links = sections.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title)));
  return element('nav', { 'aria-label': 'Sections' }, element('ul', {}, ...links));
}

/** `level` is that of its heading. Only the upper ones are landmarks: those of several models would have the same names. */
export function renderSection({ id, title, content }: Section, level: 2 | 3): Html {
  return element(
    'section',
    { id, 'aria-labelledby': level === 2 ? `${id}-title` : undefined },
    element(`h${level}`, { id: `${id}-title` }, title),
    ...content,
  );
}

/** Verdict and what it means, in one panel; `notes` stand under it. */
export function renderBanner(verdict: Verdict, words: string, notes: readonly string[] = []): Html {
  return element(
    'div',
    { class: `banner ${verdict}` },
    element('p', { class: `word ${verdict}` }, `${verdictMarks[verdict]} ${verdict}: ${words}`),
    ...notes.map((note) => element('p', { class: 'note' }, note)),
  );
}

export function verdictCell(verdict: Verdict): Html {
  return element('span', { class: `verdict ${verdict}` }, `${verdictMarks[verdict]} ${verdict}`);
}
