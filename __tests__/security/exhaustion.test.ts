/** What a stranger makes large or slow is bounded in time, and said. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseReport } from '../../src/report/json.js';
import { maxReportBytes } from '../../src/report/max-bytes.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { maxCommentBytes, renderComment } from '../../src/report/render-comment.js';
import { renderHtml } from '../../src/report/render-html.js';
import { maxSummaryBytes, renderSummary } from '../../src/report/render-summary.js';
import { renderText } from '../../src/report/render-text.js';
import { matchLayers } from '../../src/spec/layers.js';

import { createLayer } from '../gate/factory.js';
import { createReport } from '../report/factory.js';
import { hostileReport } from '../report/hostile.js';
import { claimOf, judgeFork, loose, model } from './claims.js';

const almost = `${'a'.repeat(60)}!`;
/** Processor time: what other work the machine does costs nothing. */
const timed = (work: () => unknown): [milliseconds: number, error: unknown] => {
  const before = process.cpuUsage();
  let error: unknown;
  try {
    work();
  } catch (thrown) {
    error = thrown;
  }
  return [process.cpuUsage(before).user / 1000, error];
};

describe('layer patterns of a stranger', () => {
  it.each(['/(a+)+$/', '/^(([a-z])+.)+[A-Z]([a-z])+$/'])(
    'that go back and forth for years end after a second: %s',
    (pattern) => {
      const [milliseconds, error] = timed(() => matchLayers([pattern], ['stem', almost.repeat(3)]));
      expect(String(error)).toContain('expected all layer patterns together to be matched within 1 s');
      expect(milliseconds).toBeLessThan(5000);
    },
  );

  it('that are slow one by one do not add up: all of them together have the second', () => {
    const slow = (index: number): string => `/^layer${index}$|^(a+)+${'$'}/`;
    const [milliseconds, error] = timed(() => {
      for (let index = 0; index < 20; index++) {
        expect(() => matchLayers([slow(index)], [almost.repeat(3)])).toThrow('together');
      }
    });
    expect(error).toBeUndefined();
    expect(milliseconds).toBeLessThan(10_000);
  });

  it('with hundreds of stars take no longer than the name is long', () => {
    const [milliseconds, error] = timed(() => matchLayers([`${'*a'.repeat(500)}*b`], ['a'.repeat(100_000)]));
    expect([error, milliseconds < 1000]).toEqual([undefined, true]);
  });

  it('in thousands for thousands of layers are refused', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `layer${index}`);
    expect(() => matchLayers(many, many)).toThrow('found 20000 patterns for 20000 layers');
  });

  it('match as the same pattern does with every star spelt out', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '/', '*'), maxLength: 8 });
    fc.assert(
      fc.property(
        text.filter((pattern) => !/^\/.+\/$/.test(pattern)),
        text,
        (pattern, name) => {
          const parts = pattern.split('*').map((part) => part.replaceAll(/[./]/g, '\\$&'));
          expect(matchLayers([pattern], [name]).length === 1).toBe(new RegExp(`^${parts.join('.*')}$`, 's').test(name));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a report as large as a stranger can make it', () => {
  const name = '<|`@#:'.repeat(15);
  const hostile = hostileReport(name);
  const artifact = hostile.artifacts[0]!;
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const large = createReport({
    ...hostile,
    toolVersion: '1',
    totalSeconds: 1,
    stages: [],
    budgets: many(9000, () => hostile.budgets[0]!),
    artifacts: [
      {
        ...artifact,
        operators: [],
        devices: [],
        layers: many(10_000, (index) => createLayer({ name: `${name} ${index}` })),
      },
    ],
  });
  const histogram = { minimum: -1, maximum: 1, counts: many(33, (bin) => 1 + bin) };
  const spread = createReport({
    artifacts: [{ ...artifact, layers: many(10_000, (index) => createLayer({ name: `layer ${index}`, histogram })) }],
  });
  const text = stringifyReport(large);

  it('is near the cap, and read in seconds', () => {
    expect(text.length).toBeGreaterThan(maxReportBytes / 2);
    const [milliseconds, error] = timed(() => parseReport(text, 'a claim'));
    expect([error, milliseconds < 5000]).toEqual([undefined, true]);
  });

  it.each([
    [
      'the comment',
      maxCommentBytes,
      () => renderComment([large], { id: 'x', url: null, previous: null, baselines: { [name]: large } }),
    ],
    ['the summary', maxSummaryBytes, () => renderSummary(large)],
    ['the log', 64 * 1024 * 1024, () => renderText(large, { color: false })],
    ['the page', 64 * 1024 * 1024, () => renderHtml(large, large)],
    ['the page with a histogram for each layer', 16 * 1024 * 1024, () => renderHtml(spread, spread)],
  ])('fits into %s, in seconds', (_, maxBytes, render) => {
    let bytes = 0;
    const [milliseconds, error] = timed(() => (bytes = Buffer.byteLength(render())));
    expect([error, milliseconds < 10_000, bytes <= maxBytes]).toEqual([undefined, true, true]);
  });

  it('is judged in seconds, and ten of them as well', async () => {
    const claim = await claimOf(loose, (report) => ({
      ...large,
      commit: report.commit,
      spec: report.spec,
      verdict: large.verdict,
    }));
    const started = performance.now();
    const claims = many(10, () => claim);
    const files = { 'tinygate.yml': loose, ...model };
    const { verdict } = await judgeFork({ claims, base: files, change: files });
    expect([verdict, performance.now() - started < 20_000]).toEqual(['error', true]);
  });

  it('nested as deep as its bytes allow is refused, not a crash', () => {
    const deep = `${'['.repeat(4_000_000)}${']'.repeat(4_000_000)}`;
    expect(() => parseReport(deep, 'a claim')).toThrow('a claim: expected');
    expect(() => parseReport(`{"budgets":${deep}}`, 'a claim')).toThrow('a claim: expected');
  });
});
