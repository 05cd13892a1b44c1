import { describe, expect, it } from '@jest/globals';
import { createLayer, createMeasurement } from '../gate/factory.js';
import { maxSummaryBytes, renderSummary } from '../../src/report/render-summary.js';
import { createMeasuredReport, createPassingReport, createReport, hostileStrings } from './factory.js';
import { expectGolden } from './golden.js';
import { hostileReport } from './hostile.js';
import { harmsOf } from './markdown-harm.js';

describe('renderSummary', () => {
  it('shows a failing report as the golden Markdown', () => {
    expectGolden('failing.golden.md', renderSummary(createReport()));
  });

  it('shows devices, the base and loosened budgets as the golden text', () => {
    expectGolden('measured.golden.md', renderSummary(createMeasuredReport()));
  });

  it('shows a passing report as the golden Markdown', () => {
    expectGolden('passing.golden.md', renderSummary(createPassingReport()));
  });

  it.each(hostileStrings)('shows as text what a stranger wrote: %j', (hostile) => {
    const [actual, harmless] = [hostile, 'harmless'].map((text) => renderSummary(hostileReport(text)));
    expect(harmsOf(actual!)).toEqual(harmsOf(harmless!));
    expect(harmsOf(harmless!).tags.filter((tag) => !/^<\/?(details|summary|sub|code)>$/.test(tag))).toEqual([]);
  });

  it('leaves whole sections out, and says so, rather than exceed the limit', () => {
    const layers = Array.from({ length: 5000 }, (_, index) => createLayer({ name: `block${index}/pointwise` }));
    const artifacts = ['a', 'b', 'c', 'd'].map((artifact) => createMeasurement({ artifact, layers }));
    const summary = renderSummary(createReport({ artifacts }));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(maxSummaryBytes);
    expect(summary).toMatch(/left out/);
    expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
    expect(summary).toContain('## ❌ fashion-mnist');
  });

  it('stays within any limit that holds the notice', () => {
    for (const limit of [100, 500, 2000, 5000]) {
      expect(Buffer.byteLength(renderSummary(createReport(), limit))).toBeLessThanOrEqual(limit);
    }
  });
});
