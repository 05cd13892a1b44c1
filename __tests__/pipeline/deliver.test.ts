/** Who is told what, and when. */
import { describe, expect, it } from '@jest/globals';
import { noBase, type Base } from '../../src/pipeline/base.js';
import { deliver, describeDelivery, type CommentMode } from '../../src/pipeline/deliver.js';
import { worstExitCode } from '../../src/pipeline/exit-code.js';
import type { Report } from '../../src/report/report.js';
import { fakePlatform } from '../platform/fake-platform.js';
import { createPassingReport, createReport } from '../report/factory.js';

const green = createPassingReport();
const red = createReport();
const options = (comment: CommentMode) => ({ comment, commentId: 'tinygate', checkName: null });
const sameAsBase = (report: Report): Base => ({
  ...noBase,
  shown: report,
});

describe('the comment', () => {
  it.each<[CommentMode, string, Report, Base, number]>([
    ['always', 'green', green, noBase, 1],
    ['always', 'unchanged', green, sameAsBase(green), 1],
    ['on-change', 'red', red, noBase, 1],
    ['on-change', 'green against no base', green, noBase, 1],
    ['on-change', 'green and byte for byte what the base has', green, sameAsBase(green), 0],
    ['on-change', 'red although nothing changed', red, sameAsBase(red), 1],
    ['on-failure', 'green', green, noBase, 0],
    ['on-failure', 'red', red, noBase, 1],
    ['never', 'red', red, noBase, 0],
  ])(
    'in the mode %s, about a report that is %s, is written only where the mode asks for it',
    async (mode, _, report, base, expected) => {
      const platform = fakePlatform();
      await deliver(platform, [{ report, base }], options(mode));
      expect(platform.comments).toHaveLength(expected);
    },
  );

  it('that is there is kept true, also when everything is green again', async () => {
    const platform = fakePlatform();
    await deliver(platform, [{ report: red, base: noBase }], options('on-failure'));
    await deliver(platform, [{ report: green, base: noBase }], options('on-failure'));
    expect(platform.comments).toHaveLength(1);
    expect(platform.comments[0]?.body).toContain('### ✅ fashion-mnist');
  });

  it('is not written again when it says the same', async () => {
    const platform = fakePlatform();
    await deliver(platform, [{ report: red, base: noBase }], options('on-change'));
    const again = { ...red, commit: 'f'.repeat(40) };
    const [delivered] = await deliver(platform, [{ report: again, base: noBase }], options('on-change'));
    expect(delivered?.delivery.kind).toBe('unchanged');
  });

  it('is one for many models', async () => {
    const platform = fakePlatform();
    const other = { ...green, spec: { ...green.spec, name: 'keywords' } };
    await deliver(
      platform,
      [red, other].map((report) => ({ report, base: noBase })),
      options('on-change'),
    );
    expect(platform.comments).toHaveLength(1);
    expect(platform.comments[0]?.body).toContain('keywords');
    expect(platform.comments[0]?.body).toContain('fashion-mnist');
  });

  it('that is refused names the permission and leaves the verdict alone', async () => {
    const platform = fakePlatform({
      refusal: { kind: 'refused', reason: 'the token can only read', permission: 'pull-requests: write' },
    });
    const [delivered] = await deliver(platform, [{ report: red, base: noBase }], options('on-change'));
    expect(describeDelivery(delivered!)).toBe(
      'comment: refused: the token can only read. It needs the permission pull-requests: write. The verdict, the summary and the annotations are complete without it.',
    );
  });
});

describe('the check', () => {
  it('carries the worst verdict and an annotation for each budget that does not hold', async () => {
    const platform = fakePlatform();
    await deliver(platform, [{ report: red, base: noBase }], { ...options('never'), checkName: 'model budgets' });
    expect(platform.checks[0]).toMatchObject({ name: 'model budgets', verdict: red.verdict });
    expect(platform.checks[0]?.annotations.length).toBeGreaterThan(0);
  });
});

describe('the exit code of several specs', () => {
  it.each([
    [[], 4],
    [[0, 0], 0],
    [[0, 4], 4],
    [[4, 1], 1],
    [[1, 2], 2],
    [[2, 3, 1], 3],
  ] as const)('of %j is %i', (codes, expected) => expect(worstExitCode(codes)).toBe(expected));
});
