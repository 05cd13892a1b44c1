import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitCosts, predictLatency, type CostModel, type Observation } from '../../../src/bench/costs/fit.js';
import { nonNegativeLeastSquares } from '../../../src/bench/costs/least-squares.js';
import { workOf } from '../../../src/bench/costs/work.js';
import { createLayer, createMeasurement } from '../../gate/factory.js';

const works = Array.from({ length: 16 }, (_, i) => ({
  inference: 1,
  operators: 10 + ((i * 7) % 13),
  'CONV_2D int8': 1e6 * (1 + ((i * 5) % 11)),
  'FULLY_CONNECTED int8': 1e4 * ((i * 3) % 7),
}));
const costs = { inference: 0.01, operators: 0.002, 'CONV_2D int8': 2e-7, 'FULLY_CONNECTED int8': 1e-6 } as const;
const latencyOf = (work: Readonly<Record<string, number>>): number =>
  Object.entries(costs).reduce((sum, [term, cost]) => sum + cost * (work[term] ?? 0), 0);
const observe = (noise = (_: number) => 0): Observation[] =>
  works.map((work, i) => ({ work, latencyMs: latencyOf(work) * (1 + noise(i)) }));

function fitted(observations: readonly Observation[]): CostModel {
  const model = fitCosts(observations);
  if ('reason' in model) throw new Error(model.reason);
  return model;
}

describe('the costs of a device', () => {
  it('are found where latency is made of them, and predict exactly', () => {
    const model = fitted(observe());
    for (const [term, cost] of Object.entries(costs)) expect(model.costs[term]! / cost).toBeCloseTo(1, 4);
    expect(model.relativeError).toBeLessThan(1e-4);
    const work = { inference: 1, operators: 30, 'CONV_2D int8': 2e7, 'FULLY_CONNECTED int8': 5e4 };
    const prediction = predictLatency(model, work);
    expect(prediction).toMatchObject({ observations: 16 });
    expect('latencyMs' in prediction && prediction.latencyMs / latencyOf(work)).toBeCloseTo(1, 4);
  });

  it('are never negative, whatever was measured', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 100, noNaN: true }), { minLength: 16, maxLength: 16 }),
        (all) => {
          const model = fitted(works.map((work, i) => ({ work, latencyMs: all[i]! })));
          expect(Object.values(model.costs).every((cost) => cost >= 0 && Number.isFinite(cost))).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('say what a prediction is off by: it holds what noise of 5 % does', () => {
    const model = fitted(observe((i) => 0.05 * Math.sin(i * 12.9898)));
    expect(model.relativeError).toBeGreaterThan(0.03);
    const inside = works.filter((work) => {
      const prediction = predictLatency(model, work);
      return (
        'interval95' in prediction &&
        prediction.interval95[0] <= latencyOf(work) &&
        latencyOf(work) <= prediction.interval95[1]
      );
    });
    expect(inside).toHaveLength(works.length);
  });

  it('predict nothing of a kind of kernel that was never measured, nor of far more than was', () => {
    const model = fitted(observe());
    expect(predictLatency(model, { inference: 1, LSTM: 5 })).toEqual({ reason: 'no measured file has LSTM' });
    expect(predictLatency(model, { inference: 1, 'CONV_2D int8': 1.1e8 })).toEqual({
      reason: 'it has 10 times as much of CONV_2D int8 as any measured file',
    });
  });

  it('are not fitted to a handful of files', () => {
    expect(fitCosts(observe().slice(0, 7))).toEqual({
      reason: 'expected at least 8 measured files for 4 terms, found 7',
    });
  });
});

describe('the work of a file', () => {
  it('tells kernels by operator and by what their weights are stored in', () => {
    const measurement = createMeasurement({
      macs: 30,
      operators: [
        { operator: 'CONV_2D', type: 'int8', count: 2 },
        { operator: 'SOFTMAX', type: 'int8', count: 1 },
      ],
      layers: [
        createLayer({ operator: 'CONV_2D', kernelElements: 9, kernelBytes: 9, macs: 10 }),
        createLayer({ operator: 'CONV_2D', kernelElements: 9, kernelBytes: 36, macs: 20 }),
      ],
    });
    expect(workOf(measurement)).toEqual({
      known: true,
      work: { inference: 1, operators: 3, 'CONV_2D int8': 10, 'CONV_2D float32': 20 },
    });
  });

  it('is not known where that of an operator is not', () => {
    const macsNotKnown = [{ operator: 'WHILE', count: 1, why: 'calls-subgraphs' }] as const;
    expect(workOf(createMeasurement({ macs: null, macsNotKnown }))).toEqual({
      known: false,
      reason: 'the multiply-accumulates of WHILE are not known',
    });
  });
});

describe('least squares under x ≥ 0', () => {
  const number = fc.double({ min: -5, max: 5, noNaN: true });

  it('ends where no step that is allowed makes the error smaller', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(number, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        fc.array(number, { minLength: 6, maxLength: 6 }),
        (columns, target) => {
          const x = nonNegativeLeastSquares(columns, target);
          const left = target.map(
            (value, row) => value - columns.reduce((sum, column, i) => sum + column[row]! * x[i]!, 0),
          );
          // Karush–Kuhn–Tucker: downhill nowhere, and flat along what is not held at 0.
          columns.forEach((column, i) => {
            const downhill = column.reduce((sum, value, row) => sum + value * left[row]!, 0);
            const scale = 1e-5 * (1 + Math.hypot(...column) * (1 + Math.hypot(...target)));
            expect(x[i]).toBeGreaterThanOrEqual(0);
            expect(downhill).toBeLessThan(scale);
            if (x[i]! > 1e-6) expect(Math.abs(downhill)).toBeLessThan(scale);
          });
        },
      ),
    );
  });
});
