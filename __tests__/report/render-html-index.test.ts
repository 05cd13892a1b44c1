import { describe, expect, it } from '@jest/globals';
import { renderHtmlIndex } from '../../src/report/render-html-index.js';
import type { Report } from '../../src/report/report.js';
import { createMeasuredReport, createPassingReport, createReport, hostileStrings } from './factory.js';
import { hostileReport } from './hostile.js';

const named = (name: string, report: Report): Report => ({ ...report, spec: { ...report.spec, name } });
const models = [named('digits', createPassingReport()), named('wake-word', createMeasuredReport())];
const html = renderHtmlIndex(models);

/** The tags in order, without attributes. */
function skeleton(markup: string): string[] {
  return [...markup.replace(/<style>.*?<\/style>/s, '').matchAll(/<\/?[a-z][^\s>]*/g)].map(([tag]) => tag);
}

describe('renderHtmlIndex', () => {
  it('is one page that needs no network and runs no script', () => {
    expect(html.match(/<html/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|https?:|src=|url\(|@import|\son\w+=/i);
  });

  it('puts the worst model first, and opens those that do not hold their budgets', () => {
    const folded = [...html.matchAll(/<details class="model" id="model-(\d)"( open="")?>.*?<h2>([^<]+)</g)];
    expect(folded.map(([, index, open, name]) => [index, open !== undefined, name])).toEqual([
      ['1', true, 'wake-word'],
      ['2', false, 'digits'],
    ]);
    expect(html).toContain('1 of 2 models within budget');
  });

  it('names the limit that is closest to each model', () => {
    expect(html).toContain('int8 accuracy: exactly at the limit');
  });

  it('has unique ids, and links that lead to them', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, target] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('never passes for no reports, or for models without budgets', () => {
    expect(renderHtmlIndex([])).toContain('error: no report');
    const bare = createReport({ budgets: [], invariants: [], artifacts: [], curves: [], stages: [] });
    expect(renderHtmlIndex([bare])).toContain('nothing was judged');
  });

  it.each(hostileStrings)('shows %j as text', (hostile) => {
    const render = (text: string) => renderHtmlIndex([hostileReport(text), hostileReport(`${text} 2`)]);
    expect(skeleton(render(hostile))).toEqual(skeleton(render('harmless')));
  });
});
