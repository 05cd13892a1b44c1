import { describe, expect, it } from '@jest/globals';
import { describeBaseline } from '../../src/report/describe-base.js';
import { renderComment } from '../../src/report/render-comment.js';
import { renderHtml } from '../../src/report/render-html.js';
import { renderSummary } from '../../src/report/render-summary.js';
import { renderText } from '../../src/report/render-text.js';
import type { Baseline } from '../../src/report/schema/report.js';
import { createReport, hostileStrings } from './factory.js';
import { hostileBaseline } from './hostile.js';
import { harmsOf } from './markdown-harm.js';

const none: Baseline = { kind: 'not-needed', source: null, commit: null, sha256: null, reason: null };
const commit = '0123abcd'.padEnd(40, '9');

describe('describeBaseline', () => {
  it.each<[string, Baseline, string | null]>([
    [
      'a report that was found',
      { ...none, kind: 'found', source: 'report of 0123abcd9999 on main', commit, sha256: 'a'.repeat(64) },
      'compared with report of 0123abcd9999 on main (SHA-256 aaaaaaaaaaaa)',
    ],
    [
      'a file, whose commit its name does not say',
      { ...none, kind: 'found', source: 'the report base.json', commit },
      'compared with the report base.json, commit 0123abcd9999',
    ],
    [
      'a first run',
      { ...none, kind: 'first-run', reason: 'it has no tinygate.yml yet' },
      'no baseline: first run (it has no tinygate.yml yet)',
    ],
    [
      'one that is lost',
      { ...none, kind: 'unavailable', reason: 'artifact 17 expired' },
      'no baseline, though there should be one (artifact 17 expired)',
    ],
    ['none that is needed', none, null],
  ])('says of %s where it comes from, or why there is none', (_name, baseline, words) => {
    expect(describeBaseline(baseline)).toBe(words);
  });

  it('stands in every rendering that people read', () => {
    const baseline: Baseline = { ...none, kind: 'unavailable', reason: 'artifact 17 expired' };
    const report = createReport({ baseline });
    const comment = renderComment([report], { id: 'a', url: null, previous: null, baselines: {} });
    const texts = [renderText(report, { color: false }), renderSummary(report), comment, renderHtml(report)];
    for (const text of texts) expect(text).toMatch(/no baseline, though there should be one.*artifact 17 expired/i);
  });

  it.each(hostileStrings)('shows the reason %j as text', (hostile) => {
    const render = (text: string) => harmsOf(renderSummary(hostileBaseline(text)));
    expect(render(hostile)).toEqual(render('harmless'));
  });
});
