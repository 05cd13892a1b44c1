import type { Judged } from '../../pipeline/deliver.js';
import { renderHtml } from '../../report/render-html.js';
import { renderHtmlIndex } from '../../report/render-html-index.js';

/** One model's page, or one page for all of them. */
export function renderPage(judged: readonly Judged[]): string {
  const [only] = judged;
  if (!only || judged.length > 1) return renderHtmlIndex(judged.map(({ report }) => report));
  return renderHtml(only.report, only.base.shown);
}
