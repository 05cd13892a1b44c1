import { describe, expect, it } from '@jest/globals';
import {
  cyclesPerMac,
  formatDeviation,
  spreadOf,
  tabulateDevices,
  type DeviceTable,
} from '../../src/report/devices.js';
import { renderHtml } from '../../src/report/render-html.js';
import { renderSummary } from '../../src/report/render-summary.js';
import { renderText } from '../../src/report/render-text.js';
import { createMeasurement } from '../gate/factory.js';
import { createDevice, createReport } from './factory.js';

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
  });
});

describe('formatDeviation', () => {
  it('gives mean and standard deviation of the runs, with one number of digits', () => {
    expect(formatDeviation([1, 2, 3, 4, 5], 'milliseconds')).toBe('3.00 ± 1.58 ms');
    expect(formatDeviation([4.1, 4.3, 4.2], 'millijoules')).toBe('4.20 ± 0.10 mJ');
  });

  it('claims no deviation for a single run, and nothing where nobody measured', () => {
    expect([formatDeviation([4], 'milliseconds'), formatDeviation([], 'milliseconds')]).toEqual([
      '4.00 ms (1 run)',
      null,
    ]);
  });
});

describe('cyclesPerMac', () => {
  it('is what the processor counted, else what its clock makes of the median', () => {
    const device = createDevice({ latency: { meanMs: [9], medianMs: [2], p95Ms: [9] }, clockMhz: 1000 });
    expect(cyclesPerMac(device, 1_000_000)).toBe(2);
    expect(cyclesPerMac({ ...device, cycles: [3e6, 5e6] }, 1_000_000)).toBe(4);
  });

  it('is not known without a clock, without a time, or without the MACs of the file', () => {
    const device = createDevice({ clockMhz: 1000 });
    expect([
      cyclesPerMac(createDevice(), 1000),
      cyclesPerMac({ ...device, latency: null }, 1000),
      cyclesPerMac(device, null),
      cyclesPerMac(device, 0),
    ]).toEqual([null, null, null, null]);
  });
});

describe('tabulateDevices', () => {
  it('has only the columns that some artifact filled', () => {
    const bare = createDevice({
      energyMillijoules: [],
      arenaBytes: null,
      delegatedNodes: null,
      peakMemoryBytes: 3_145_728,
      memoryIncrementBytes: 524_288,
      clockMhz: 1500,
    });
    const [{ header, rows, right }] = tabulateDevices([createMeasurement({ devices: [bare], macs: 1_000_000 })]) as [
      DeviceTable,
    ];
    expect(header).toEqual([
      'Artifact',
      'Latency',
      'Median',
      'p95',
      'Peak memory',
      'Increment',
      'Undelegated nodes',
      'Cycles per MAC',
      'Runtime',
      'Conditions',
    ]);
    expect(rows[0]?.slice(0, 8)).toEqual([
      'int8',
      '1.51 ± 0.02 ms',
      '1.48 ms',
      '1.81 ms',
      '3.00 MiB',
      '0.50 MiB',
      '2',
      '2.22',
    ]);
    expect(right).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('puts the artifacts of one device side by side, and marks a device that others use too', () => {
    const hosted = createDevice({ device: 'hosted', conditions: ['shared hardware'] });
    const artifacts = ['float32', 'int8'].map((artifact) =>
      createMeasurement({ artifact, devices: [createDevice(), hosted] }),
    );
    const tables = tabulateDevices(artifacts);
    expect(tables.map(({ device, isShared, rows }) => [device, isShared, rows.map(([name]) => name)])).toEqual([
      ['raspberry-pi-4b', false, ['float32', 'int8']],
      ['hosted', true, ['float32', 'int8']],
    ]);
    const report = createReport({ artifacts });
    for (const text of [renderSummary(report), renderText(report, { color: false }), renderHtml(report)])
      expect(text).toMatch(/hosted[^]{0,20}\(shared hardware/);
  });

  it('says how many operators the delegate took, and how many it left', () => {
    const [{ rows, header }] = tabulateDevices([createMeasurement({ devices: [createDevice()] })]) as [DeviceTable];
    expect(rows[0]?.[header.indexOf('Delegated nodes')]).toBe('12');
    expect(rows[0]?.[header.indexOf('Undelegated nodes')]).toBe('2');
  });

  it('is nothing where no device measured', () => {
    expect(tabulateDevices([createMeasurement()])).toEqual([]);
  });
});
