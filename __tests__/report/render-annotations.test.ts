import { describe, expect, it } from '@jest/globals';
import {
  annotationLimits,
  limitAnnotations,
  renderAnnotations,
  type Annotation,
} from '../../src/report/render-annotations.js';
import { createComparedReport, createPassingReport, createReport } from './factory.js';

describe('renderAnnotations', () => {
  it('marks nothing when everything passes', () => {
    expect(renderAnnotations(createPassingReport())).toEqual([]);
  });

  it('marks the line of each budget that is not met, with what was measured and how', () => {
    expect(renderAnnotations(createReport()).slice(0, 2)).toEqual([
      {
        level: 'error',
        file: 'examples/fashion-mnist/tinygate.yml',
        line: 59,
        column: 5,
        title: 'int8 deflated size is over budget',
        message:
          'int8: deflated size: 10.3 kB, limit ≤ 9.3 kB: 991 B over (+10.7 %) (pako 2.1.0, zlib deflate, level 9)\nThe radio sends 9.2 kB a night.',
      },
      {
        level: 'error',
        file: 'examples/fashion-mnist/tinygate.yml',
        line: 61,
        column: 5,
        title: 'int8 accuracy against teacher is over budget',
        message:
          'int8: accuracy against teacher: 1.50 points, limit drop ≤ 1.00 points: 0.50 points over (90.00 % → 88.50 %) (1770 of 2000 samples; tfjs-tflite 0.0.1-alpha.10)',
      },
    ]);
  });

  it('marks budgets that could not be judged, and promises that were not kept', () => {
    expect(renderAnnotations(createReport()).map(({ title, line }) => `${line}: ${title}`)).toEqual([
      '59: int8 deflated size is over budget',
      '61: int8 accuracy against teacher is over budget',
      '62: int8 sparsity is under budget',
      '63: int4 distinct codes could not be judged',
      '1: int8: distinct codes not kept in block1/pointwise',
    ]);
  });

  it('says what is known about limits that the samples or the base leave open', () => {
    const titles = renderAnnotations(createComparedReport()).map(({ level, title }) => `${level}: ${title}`);
    expect(titles).toEqual([
      'error: int8 size against base is over budget',
      'warning: int8 size against base is over budget',
      'error: int8 size against base is over budget',
      'error: int8 accuracy against base is undecided',
      'warning: int8 class accuracy of dog is under budget',
      'warning: teacher size against base has nothing to compare with',
    ]);
  });

  it('keeps titles within what a check can show', () => {
    const [annotation] = renderAnnotations(
      createReport({ budgets: createReport().budgets.map((row) => ({ ...row, artifact: 'x'.repeat(300) })) }),
    );
    expect(annotation?.title).toHaveLength(255);
  });
});

describe('limitAnnotations', () => {
  const make = (level: Annotation['level'], count: number): Annotation[] =>
    Array.from({ length: count }, (_, index) => ({
      level,
      file: 'tinygate.yml',
      line: index + 1,
      column: 1,
      title: `${level} ${index}`,
      message: '',
    }));
  const count = (list: readonly Annotation[], level: Annotation['level']) =>
    list.filter((annotation) => annotation.level === level).length;

  it('puts errors before warnings and drops nothing that fits', () => {
    const [errors, warnings] = [make('error', 10), make('warning', 10)];
    expect(limitAnnotations([...warnings, ...errors], annotationLimits.step)).toEqual([...errors, ...warnings]);
  });

  it.each([
    ['step', 11, 0, 10, 0],
    ['step', 30, 30, 10, 10],
    ['step', 10, 11, 10, 10],
    ['step', 0, 40, 0, 10],
    ['check', 51, 0, 50, 0],
    ['check', 50, 1, 50, 0],
    ['check', 20, 40, 20, 30],
    ['check', 0, 51, 0, 50],
  ] as const)(
    'of a %s, %d errors and %d warnings show as %d and %d',
    (place, errors, warnings, seenErrors, seenWarnings) => {
      const shown = limitAnnotations([...make('warning', warnings), ...make('error', errors)], annotationLimits[place]);
      expect([count(shown, 'error'), count(shown, 'warning')]).toEqual([seenErrors, seenWarnings]);
      const left = errors + warnings - (shown.length - 1);
      expect(shown.at(-1)?.message).toBe(
        `${left} more limit${left === 1 ? ' is' : 's are'} not met: the job summary has them all.`,
      );
    },
  );
});
