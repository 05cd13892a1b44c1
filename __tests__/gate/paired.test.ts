import { describe, expect, it } from '@jest/globals';
import type { Budget } from '../../src/gate/budget.js';
import { evaluate } from '../../src/gate/evaluate.js';
import type { DeviceMeasurement } from '../../src/measure/measurement.js';
import { createBudget, createDevice, createMeasurement } from './factory.js';

const baseSha256 = 'b'.repeat(64);
const latency = (runs: readonly number[]) => ({ meanMs: runs, medianMs: runs, p95Ms: runs });
/** A machine that slows down from run to run, whatever it runs. */
const drift = [10, 11, 12, 13, 14, 15, 16];

function judgeGrowth(device: Partial<DeviceMeasurement>, budget: Partial<Budget> = {}) {
  const measured = createMeasurement({ devices: [createDevice({ latency: latency(drift), ...device })] });
  const maxIncrease = { percent: null, absolute: 0.5, combine: 'any', against: 'base' } as const;
  return evaluate([createBudget({ metric: 'latency_median', maxIncrease, ...budget })], {
    measurements: [measured],
    baseline: {
      kind: 'found',
      source: 'base',
      measurements: [createMeasurement({ sha256: baseSha256, devices: [] })],
      labels: [],
    },
  })[0]!;
}

describe('a base that was measured by turns', () => {
  const faster = { sha256: baseSha256, latency: latency(drift.map((run, i) => run - 0.2 - (i % 2) * 0.01)) };

  it('decides by the differences of pairs where the spread of the runs alone would not', () => {
    const row = judgeGrowth({ base: faster });
    expect(row.verdict).toBe('pass');
    expect(row.actual).toBeCloseTo(0.2 + 3 / 700, 9);
    expect(row.conditions.join('\n')).toContain(
      `measured by turns with the base's file ${'b'.repeat(12)} on the same boot`,
    );
    expect(judgeGrowth({ base: { ...faster, latency: latency(drift.map((run) => run - 0.9)) } }).verdict).toBe('fail');
  });

  it('is not taken for another file', () => {
    expect(judgeGrowth({ base: { ...faster, sha256: 'c'.repeat(64) } })).toMatchObject({
      verdict: 'warn',
      reason: expect.stringContaining('no device measured'),
    });
  });

  it('makes a limit that is tighter than what the file differs by from itself an error', () => {
    const row = judgeGrowth({ base: faster, noise: latency(drift.map((run) => run + 0.8)) });
    expect(row).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('noise of the difference, ± 0.8 ms'),
    });
  });

  it('does not pair runs of different numbers', () => {
    expect(judgeGrowth({ base: { ...faster, latency: latency([9, 10]) } }).verdict).toBe('warn');
  });
});

describe('a device that was asked and did not measure', () => {
  const unavailable = [{ artifact: 'int8', device: 'pi4', reason: 'switched off' }];
  const judgeLatency = (budget: Partial<Budget>, devices: readonly DeviceMeasurement[] = []) =>
    evaluate([createBudget({ metric: 'latency_mean', max: 5, ...budget })], {
      measurements: [createMeasurement({ devices })],
      unavailable,
    })[0]!;

  it('leaves its rows inconclusive, with the reason', () => {
    for (const device of ['pi4', null])
      expect(judgeLatency({ device })).toMatchObject({
        verdict: 'inconclusive',
        device: 'pi4',
        reason: 'pi4 did not measure int8: switched off',
      });
  });

  it('is no excuse for another device, another artifact or another kind of metric', () => {
    expect(judgeLatency({ device: 'm4' }).verdict).toBe('error');
    expect(judgeLatency({ metric: 'accuracy', max: null, min: 0.5, artifact: 'float' }).verdict).toBe('error');
  });

  it('does not matter where another one measured and the budget names none', () => {
    expect(judgeLatency({ max: 500 }, [createDevice({ device: 'm4' })]).verdict).toBe('pass');
  });
});

describe('energy that was measured by turns', () => {
  const energyMillijoules = drift;
  const base = { sha256: baseSha256, latency: latency(drift) };
  const judgeEnergy = (device: Partial<DeviceMeasurement>) =>
    judgeGrowth({ energyMillijoules, ...device }, { metric: 'energy' });
  const less = drift.map((run, i) => run - 0.2 - (i % 2) * 0.01);

  it('is judged by the differences of pairs, as times are', () => {
    const row = judgeEnergy({ base: { ...base, energyMillijoules: less } });
    expect(row.verdict).toBe('pass');
    expect(row.actual).toBeCloseTo(0.2 + 3 / 700, 9);
    expect(judgeEnergy({ base: { ...base, energyMillijoules: drift.map((run) => run - 0.9) } }).verdict).toBe('fail');
  });

  it('has the noise of the file against itself, in its own unit', () => {
    const again = drift.map((run) => run + 0.8);
    const row = judgeEnergy({ base: { ...base, energyMillijoules: less }, noiseEnergyMillijoules: again });
    expect(row).toMatchObject({
      verdict: 'error',
      reason: expect.stringContaining('noise of the difference, ± 0.8 mJ'),
    });
    const near = judgeEnergy({
      base: { ...base, energyMillijoules: less },
      noiseEnergyMillijoules: drift.map((run) => run + 0.1),
    });
    expect(near.conditions.join('\n')).toContain('the file from itself: 0.1 mJ');
  });

  it('is not taken from a base whose time alone was measured', () => {
    expect(judgeEnergy({ base }).verdict).toBe('warn');
  });
});
