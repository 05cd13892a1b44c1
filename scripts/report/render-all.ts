/** Every format of every report, from its JSON on: what a job pays that collects the reports of a repository. */
import { parseReport } from '../../src/report/json.js';
import { renderAnnotations } from '../../src/report/render-annotations.js';
import { renderBadge } from '../../src/report/render-badge.js';
import { renderCodeQuality } from '../../src/report/render-code-quality.js';
import { renderComment } from '../../src/report/render-comment.js';
import { renderHtmlIndex } from '../../src/report/render-html-index.js';
import { renderHtml } from '../../src/report/render-html.js';
import { renderJunit } from '../../src/report/render-junit.js';
import { renderOpenMetrics } from '../../src/report/render-openmetrics.js';
import { renderSummary } from '../../src/report/render-summary.js';
import { renderText } from '../../src/report/render-text.js';
import type { Report } from '../../src/report/report.js';

export interface Cost {
  readonly format: string;
  readonly milliseconds: number;
  /** UTF-16 units that came out; 0 where it is no text. */
  readonly length: number;
}

/** `texts` are reports as JSON. Every format is rendered once. */
export function renderAll(texts: readonly string[]): Cost[] {
  const costs: Cost[] = [];
  const time = <T>(format: string, make: () => T, lengthOf: (made: T) => number): T => {
    const started = performance.now();
    const made = make();
    costs.push({ format, milliseconds: performance.now() - started, length: lengthOf(made) });
    return made;
  };
  const total = (list: readonly string[]) => list.reduce((sum, text) => sum + text.length, 0);
  const reports: readonly Report[] = time(
    'parse',
    () => texts.map((text, index) => parseReport(text, `report ${index}`)),
    () => total(texts),
  );
  const baselines = Object.fromEntries(reports.map((report) => [report.spec.name, report]));
  const options = { id: 'models', url: null, previous: null, baselines };
  time('text', () => reports.map((report) => renderText(report, { color: true })), total);
  time('summary', () => reports.map((report) => renderSummary(report)), total);
  time('html', () => reports.map((report) => renderHtml(report, report)), total);
  time(
    'annotations',
    () => reports.flatMap(renderAnnotations),
    () => 0,
  );
  time(
    'html of all',
    () => renderHtmlIndex(reports),
    (text) => text.length,
  );
  time(
    'comment',
    () => renderComment(reports, options),
    (text) => text.length,
  );
  time(
    'junit',
    () => renderJunit(reports),
    (text) => text.length,
  );
  time(
    'code quality',
    () => renderCodeQuality(reports),
    (text) => text.length,
  );
  time(
    'openmetrics',
    () => renderOpenMetrics(reports),
    (text) => text.length,
  );
  time(
    'badge',
    () => renderBadge(reports),
    (text) => text.length,
  );
  return costs;
}
