import { describe, expect, it } from '@jest/globals';
import type { Budget } from '../../src/gate/budget.js';
import { deviceValues } from '../../src/gate/devices.js';
import { evaluate } from '../../src/gate/evaluate.js';
import type { Baseline } from '../../src/gate/evidence.js';
import type { DeviceMeasurement } from '../../src/measure/measurement.js';
import { createBudget, createDevice, createMeasurement } from './factory.js';

const pi4 = createDevice();
const m4 = createDevice({
  device: 'm4',
  runtime: 'TFLM',
  conditions: [],
  latency: null,
  energyMillijoules: [],
  arenaBytes: 20_000,
});

function judgeOne(
  budget: Partial<Budget>,
  devices: readonly DeviceMeasurement[],
  baseline?: readonly DeviceMeasurement[],
) {
  const base: Baseline = {
    kind: 'found',
    source: 'report of x',
    measurements: [createMeasurement({ devices: baseline ?? [] })],
    labels: [],
  };
  return evaluate([createBudget(budget)], { measurements: [createMeasurement({ devices })], baseline: base })[0]!;
}

describe('the device of a budget', () => {
  it('is the one it names', () => {
    expect(judgeOne({ metric: 'arena', device: 'm4', max: 21_000 }, [pi4, m4])).toMatchObject({
      verdict: 'pass',
      measured: 20_000,
      device: 'm4',
      conditions: ['m4: TFLM'],
    });
    expect(judgeOne({ metric: 'arena', device: 'pi4', max: 21_000 }, [pi4, m4])).toMatchObject({
      verdict: 'fail',
      device: 'pi4',
    });
  });

  it('is the only one that measured it, where it names none', () => {
    expect(judgeOne({ metric: 'energy', max: 5 }, [m4, pi4])).toMatchObject({ verdict: 'pass', device: 'pi4' });
  });

  it('makes each of its rows an error where it computes something else, however fast', () => {
    const outputs = { agree: false, compared: 10, largestDifference: 12, tolerance: 1 };
    const wrong = createDevice({ outputs });
    for (const metric of Object.keys(deviceValues) as (keyof typeof deviceValues)[]) {
      expect(judgeOne({ metric, max: 1e9 }, [wrong])).toMatchObject({
        verdict: 'error',
        measured: null,
        reason: 'expected outputs of pi4 within 1 of the reference, found a difference of 12 among 10 values',
      });
    }
    expect(judgeOne({ metric: 'arena', device: 'm4', max: 21_000 }, [wrong, m4])).toMatchObject({ verdict: 'pass' });
    const nan = createDevice({ outputs: { ...outputs, largestDifference: null } });
    expect(judgeOne({ metric: 'energy', max: 5 }, [nan]).reason).toContain('found some that are no numbers');
  });

  it('may have needed no more memory for a file than it had', () => {
    const none = createDevice({ memoryIncrementBytes: 0, peakMemoryBytes: 0 });
    expect(judgeOne({ metric: 'memory_increment', max: 1 }, [none])).toMatchObject({ verdict: 'pass', measured: 0 });
    expect(judgeOne({ metric: 'peak_memory', max: 1 }, [none])).toMatchObject({ verdict: 'error' });
  });

  it.each<[string, Partial<Budget>, readonly DeviceMeasurement[], RegExp]>([
    ['several measured it and none is named', { metric: 'arena' }, [m4, pi4], /name one of the devices .*: m4, pi4$/],
    ['no device measured anything', { metric: 'arena' }, [], /found no such device \(devices: none\)/],
    [
      'no device measured this',
      { metric: 'energy' },
      [m4],
      /expected the energy of int8 .* found no such device \(devices: m4\)/,
    ],
    ['the one it names measured nothing', { metric: 'arena', device: 'jetson' }, [m4, pi4], /on jetson, found m4, pi4/],
    [
      'the one it names measured something else',
      { metric: 'energy', device: 'm4' },
      [m4, pi4],
      /m4 to have measured the energy/,
    ],
    ['a report holds it twice', { metric: 'arena', device: 'm4' }, [m4, m4], /one measurement of int8 on m4, found 2/],
    ['a number is none', { metric: 'arena', device: 'm4' }, [{ ...m4, arenaBytes: NaN }], /found NaN/],
    ['an arena is empty', { metric: 'arena', device: 'm4' }, [{ ...m4, arenaBytes: 0 }], /found 0/],
  ])('is an error where %s', (_name, budget, devices, reason) => {
    const row = judgeOne({ ...budget, max: 1e9 }, devices);
    expect(row).toMatchObject({ verdict: 'error', measured: null, device: budget.device ?? null });
    expect(row.reason).toMatch(reason);
  });

  it('makes no row that a report cannot hold, whatever devices are called', () => {
    const devices = Array.from({ length: 100 }, (_, i) => ({
      ...pi4,
      device: `${i}`.padEnd(100, 'x'),
      conditions: Array<string>(20).fill('y'.repeat(300)),
    }));
    for (const budget of [
      { metric: 'arena', max: 1 },
      { metric: 'latency_mean', max: 1, device: devices[7]!.device },
    ]) {
      const row = judgeOne(budget, devices);
      expect(row.reason?.length ?? 0).toBeLessThanOrEqual(2000);
      expect(row.conditions.length).toBeLessThanOrEqual(20);
      expect(Math.max(0, ...row.conditions.map(({ length }) => length))).toBeLessThanOrEqual(1000);
    }
  });

  it('counts nodes that no delegate took', () => {
    expect(judgeOne({ metric: 'undelegated_nodes', max: 0 }, [pi4])).toMatchObject({ verdict: 'fail', actual: 1 });
    expect(judgeOne({ metric: 'undelegated_nodes', max: 0 }, [{ ...pi4, undelegatedNodes: 0 }]).verdict).toBe('pass');
    expect(judgeOne({ metric: 'delegated_nodes', min: 29 }, [pi4])).toMatchObject({
      verdict: 'fail',
      better: 'higher',
    });
  });

  it('does not fit into a group', () => {
    const [row] = evaluate([createBudget({ artifact: 'all', metric: 'flash', max: 1e9 })], {
      measurements: [createMeasurement({ devices: [pi4] })],
      groups: { all: ['int8'] },
    });
    expect(row).toMatchObject({
      verdict: 'error',
      reason: 'expected a metric that adds up for the group all, found flash',
    });
  });
});

describe('the device of a budget against the base', () => {
  const growth = (device: string | null) => ({
    metric: 'arena',
    device,
    maxIncrease: { percent: 0.1, absolute: null, combine: 'any', against: 'base' } as const,
  });

  it('is the same in both', () => {
    const base = [{ ...m4, arenaBytes: 10_000 }, pi4];
    expect(judgeOne(growth('m4'), [m4], base)).toMatchObject({ verdict: 'fail', reference: 10_000, actual: 10_000 });
    expect(judgeOne(growth(null), [m4], base)).toMatchObject({ verdict: 'fail', reference: 10_000, device: 'm4' });
  });

  it.each<[string, readonly DeviceMeasurement[], string, RegExp]>([
    ['warns where the base was measured on no device', [], 'warn', /no device measured int8 in the report of x/],
    [
      'is undecided where the base was measured on another',
      [pi4],
      'inconclusive',
      /m4 did not measure int8 in the report of x, but pi4 did/,
    ],
    ['is an error where the base is broken', [{ ...m4, arenaBytes: NaN }], 'error', /NaN/],
    [
      'is an error where the base lacks this number',
      [{ ...m4, arenaBytes: null }],
      'error',
      /m4 to have measured the arena/,
    ],
  ])('%s', (_name, base, verdict, reason) => {
    const row = judgeOne(growth(null), [m4], base);
    expect(row).toMatchObject({ verdict, measured: 20_000, device: 'm4' });
    expect(row.reason).toMatch(reason);
  });
});
