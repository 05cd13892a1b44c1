import { describe, expect, it } from '@jest/globals';
import {
  commentMarker,
  maxCommentBytes,
  renderComment,
  saysTheSame,
  type CommentOptions,
} from '../../src/report/render-comment.js';
import { evaluate } from '../../src/gate/evaluate.js';
import { createBudget, createLayer, createMeasurement } from '../gate/factory.js';
import { createMeasuredReport, createPassingReport, createReport, hostileStrings, int8 } from './factory.js';
import { expectGolden } from './golden.js';
import { hostileReport } from './hostile.js';
import { harmsOf } from './markdown-harm.js';

const options: CommentOptions = { id: 'models', url: 'https://ci.example/runs/1', previous: null, baselines: {} };
const smaller = createMeasurement({
  sizeBytes: 28_000,
  sha256: '9'.repeat(64),
  layers: [createLayer({ name: 'stem', kernelBytes: 2500 })],
});
const baselines = { 'fashion-mnist': createReport({ artifacts: [smaller], budgets: [], invariants: [] }) };

describe('renderComment', () => {
  it('is the golden comment after a failing and then a passing run', () => {
    const first = renderComment([createReport()], { ...options, baselines });
    const passing = { ...createPassingReport(), commit: 'fedcba9876543210' };
    const second = renderComment([passing], { ...options, baselines, previous: first });
    expectGolden('comment-failing.golden.md', first);
    expectGolden('comment-then-passing.golden.md', second);
  });

  it('shows devices, the base and loosened budgets as the golden comment', () => {
    expectGolden('comment-measured.golden.md', renderComment([createMeasuredReport()], options));
  });

  it('shows many models in one comment, verdicts first', () => {
    const wake = { ...createPassingReport(), spec: { ...createReport().spec, name: 'wake-word' } };
    expectGolden('comment-two-models.golden.md', renderComment([createReport(), wake], options));
  });

  it('begins with its marker', () => {
    expect(renderComment([createReport()], options).startsWith('<!-- tinygate:comment:models -->\n')).toBe(true);
    expect(() => commentMarker('x --> <script>')).toThrow(/expected letters/);
  });

  it('keeps the last ten runs, one for each commit', () => {
    let previous: string | null = null;
    for (let run = 0; run < 30; run++) {
      const commit = (run >> 1).toString(16).padEnd(40, '0');
      previous = renderComment([{ ...createPassingReport(), commit }], { ...options, previous });
    }
    const commits = [...previous!.matchAll(/\| ✅ \| `(\w+)`/g)].map(([, commit]) => commit);
    expect(commits).toHaveLength(9);
    expect(new Set(commits).size).toBe(9);
  });

  it.each([
    ['no marker of ours', 'hello <!-- tinygate:history:W10= -->'],
    ['no JSON', `${commentMarker('models')}\n<!-- tinygate:history:AAAA -->`],
    ['no list', `${commentMarker('models')}\n<!-- tinygate:history:${Buffer.from('{}').toString('base64')} -->`],
    [
      'other entries',
      `${commentMarker('models')}\n<!-- tinygate:history:${Buffer.from('[1,null,{"commit":"x"},{"commit":"a","verdict":"ok","summary":"s"}]').toString('base64')} -->`,
    ],
  ])('takes a previous comment with %s as no history', (_name, previous) => {
    expect(renderComment([createReport()], { ...options, previous })).toBe(renderComment([createReport()], options));
  });

  it('escapes a history that somebody edited', () => {
    const entry = { commit: '`|<b>', verdict: 'pass', summary: '<script> @everyone | x' };
    const previous = `${commentMarker('models')}\n<!-- tinygate:history:${Buffer.from(JSON.stringify([entry])).toString('base64')} -->`;
    const comment = renderComment([createReport()], { ...options, previous });
    expect(comment).not.toMatch(/<script>|<b>|@everyone/);
    expect(comment).toContain('Earlier runs');
  });

  it('never exceeds what a comment can hold, and keeps verdict and link', () => {
    const layers = Array.from({ length: 400 }, (_, index) => createLayer({ name: `${'x'.repeat(400)}${index}` }));
    const artifacts = Array.from({ length: 40 }, (_, index) =>
      createMeasurement({ artifact: `model${index}`, layers }),
    );
    const budgets = evaluate(
      artifacts.flatMap(({ artifact }) =>
        [1, 2].map((max) => createBudget({ artifact, max, message: 'm'.repeat(500) })),
      ),
      { measurements: artifacts },
    );
    const reports = Array.from({ length: 5 }, (_, index) => ({
      ...createReport({ artifacts, budgets }),
      spec: { ...createReport().spec, name: `spec${index}` },
    }));
    const comment = renderComment(reports, options);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(maxCommentBytes);
    expect(comment).toContain('spec4');
    expect(comment).toContain('left out');
    expect(comment).toContain('https://ci.example/runs/1');
  });

  it('knows when an update would say nothing new', () => {
    const first = renderComment([createPassingReport()], options);
    const again = renderComment([{ ...createPassingReport(), commit: 'fedcba98' }], {
      ...options,
      previous: first,
      url: 'https://ci.example/runs/2',
    });
    expect(again).not.toBe(first);
    expect(saysTheSame(first, again)).toBe(true);
    expect(saysTheSame(first, renderComment([createReport()], options))).toBe(false);
  });

  it('refuses a link that is no web address', () => {
    expect(() => renderComment([createReport()], { ...options, url: 'javascript:alert(1)' })).toThrow(/web address/);
    expect(renderComment([createReport()], { ...options, url: 'https://x.example/a)b' })).toContain(
      '(https://x.example/a%29b)',
    );
  });

  it.each(hostileStrings)('shows as text what a stranger wrote: %j', (hostile) => {
    const render = (text: string) => {
      const before = { ...hostileReport(text), artifacts: [{ ...int8, artifact: text, sha256: '8'.repeat(64) }] };
      const body = renderComment([hostileReport(text), hostileReport(text)], {
        ...options,
        baselines: { [text]: before },
      });
      return harmsOf(body.replace(/<!-- tinygate:\S* -->/g, '').replace(/\[The whole report\]\(\S*\)/, ''));
    };
    expect(render(hostile)).toEqual(render('harmless'));
  });
});
