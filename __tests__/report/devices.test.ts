import { describe, expect, it } from '@jest/globals';
import { formatSpread, spreadOf, tabulateDevices } from '../../src/report/devices.js';
import { createMeasurement } from '../gate/factory.js';
import { createDevice } from './factory.js';

describe('spreadOf', () => {
  it('gives the mean of the runs and its 95 % interval', () => {
    // Mean 3, standard deviation √2.5, t = 2.7764 with 4 degrees of freedom.
    const { runs, mean, low, high } = spreadOf([1, 2, 3, 4, 5])!;
    expect([runs, mean]).toEqual([5, 3]);
    expect(low).toBeCloseTo(3 - 1.9633, 3);
    expect(high).toBeCloseTo(3 + 1.9633, 3);
  });

  it('claims no interval for a single run, and nothing for none', () => {
    expect(spreadOf([4])).toEqual({ runs: 1, mean: 4, low: null, high: null });
    expect(spreadOf([])).toBeNull();
    expect([formatSpread([4], 'milliseconds'), formatSpread([], 'millijoules')]).toEqual(['4.00 ms (1 run)', '—']);
  });
});

describe('tabulateDevices', () => {
  it('has only the columns that some device filled', () => {
    const bare = createDevice({ energyMillijoules: [], arenaBytes: null, delegatedNodes: null, peakMemoryBytes: 2048 });
    const { header, rows, right } = tabulateDevices([createMeasurement({ devices: [bare] })])!;
    expect(header).toEqual([
      'Artifact',
      'Device',
      'Mean latency',
      'Median latency',
      '95th percentile latency',
      'Peak memory',
      'Undelegated nodes',
      'Runtime',
      'Conditions',
    ]);
    expect(rows[0]?.slice(0, 3)).toEqual(['int8', 'raspberry-pi-4b', '1.51 ms (1.49 to 1.54, 5 runs)']);
    expect(right).toEqual([2, 3, 4, 5, 6]);
  });

  it('says how many operators the delegate took, and how many it left', () => {
    const { rows, header } = tabulateDevices([createMeasurement({ devices: [createDevice()] })])!;
    expect(rows[0]?.[header.indexOf('Delegated nodes')]).toBe('12');
    expect(rows[0]?.[header.indexOf('Undelegated nodes')]).toBe('2');
  });

  it('is nothing where no device measured', () => {
    expect(tabulateDevices([createMeasurement()])).toBeNull();
  });
});
