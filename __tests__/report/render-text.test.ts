import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { renderText } from '../../src/report/render-text.js';
import {
  createComparedReport,
  createMeasuredReport,
  createPassingReport,
  createReport,
  hostileStrings,
} from './factory.js';
import { expectGolden } from './golden.js';
import { hostileReport } from './hostile.js';

const plain = { color: false };

const fault = {
  artifact: 'int8',
  file: 'models/int8.tflite',
  sha256: null,
  code: 'export/not-tflite',
  message: 'expected a TFLite flatbuffer, found at byte 4 no identifier TFL3',
  cause: null,
  fix: null,
  place: null,
};
/** Many rows and files that could not be measured, and promises that no file keeps: long words for a verdict. */
const faulty: Report = {
  ...createReport(),
  verdict: 'error',
  budgets: Array.from({ length: 6 }, () => createReport().budgets).flatMap((rows) =>
    rows.map((row) => ({ ...row, verdict: 'error' as const, message: fault.message })),
  ),
  faults: [fault, fault],
  invariants: createReport().invariants.map((row) => ({
    ...row,
    verdict: 'error',
    layer: 'block1/pointwise'.repeat(3),
  })),
};

describe('renderText', () => {
  it('shows a failing report as the golden text', () => {
    expectGolden('failing.golden.txt', renderText(createReport(), plain));
  });

  it('shows devices, the base and loosened budgets as the golden text', () => {
    expectGolden('measured.golden.txt', renderText(createMeasuredReport(), plain));
  });

  it('shows a passing report as the golden text', () => {
    expectGolden('passing.golden.txt', renderText(createPassingReport(), plain));
  });

  it('shows growth, doubt, waivers, classes and groups as the golden text', () => {
    expectGolden('baseline.golden.txt', renderText(createComparedReport(), plain));
  });

  it.each([
    ['failing', createReport()],
    ['measured', createMeasuredReport()],
    ['passing', createPassingReport()],
    ['compared', createComparedReport()],
    ['faulty', faulty],
  ])('keeps every line of a %s report within 80 columns', (_, report) => {
    const wide = renderText(report, { color: false, width: 80 })
      .split('\n')
      .filter((line) => [...line].length > 80);
    expect(wide).toEqual([]);
  });

  it('says that a spec without budgets judged nothing', () => {
    expect(renderText(createReport({ budgets: [], invariants: [] }), plain)).toContain('! no budget was judged');
  });

  it('has the same words in colour', () => {
    const colored = renderText(createReport(), { color: true });
    expect(colored).toContain('\u001b[');
    // eslint-disable-next-line no-control-regex
    expect(colored.replace(/\u001b\[[0-9;]*m/g, '')).toBe(renderText(createReport(), plain));
  });

  it.each(hostileStrings)('lets %j neither command a runner nor a terminal', (hostile) => {
    const text = renderText(hostileReport(hostile), plain);
    for (const line of text.split('\n')) expect(line.trim()).not.toMatch(/^::|##\[/);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(text.split('\n').length).toBe(renderText(hostileReport('harmless'), plain).split('\n').length);
  });
});
