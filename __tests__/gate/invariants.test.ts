import { describe, expect, it } from '@jest/globals';
import { checkInvariants } from '../../src/gate/invariants.js';
import { createLayer, createMeasurement } from './factory.js';

const targets = { sparsityFraction: { 'block1/pointwise': 0.8 }, clusters: { 'block1/pointwise': 16 } };

function verdictsFor(layer: Parameters<typeof createLayer>[0]) {
  return checkInvariants(targets, createMeasurement({ layers: [createLayer(layer)] })).map(
    ({ invariant, verdict }) => `${invariant} ${verdict}`,
  );
}

describe('checkInvariants', () => {
  it('passes a layer exactly at its targets', () => {
    expect(verdictsFor({ zeroFraction: 0.8, distinctCodes: 16 })).toEqual(['zeros pass', 'distinct_codes pass']);
  });

  it('fails a layer that lost one zero of 4096', () => {
    expect(verdictsFor({ zeroFraction: 0.8 - 1 / 4096 })).toEqual(['zeros fail', 'distinct_codes pass']);
  });

  it('fails a layer with one code too many', () => {
    const [, row] = checkInvariants(targets, createMeasurement({ layers: [createLayer({ distinctCodes: 17 })] }));
    expect(row).toEqual({
      artifact: 'int8',
      layer: 'block1/pointwise',
      invariant: 'distinct_codes',
      expected: 16,
      actual: 17,
      verdict: 'fail',
      reason: 'a pass after clustering moved values away from their centroid',
    });
  });

  it.each([
    ['is not in the file', [createLayer({ name: 'other' })], /found 0/],
    ['is in the file twice', [createLayer(), createLayer()], /found 2/],
    [
      'has no finite share of zeros',
      [createLayer({ zeroFraction: Number.NaN, distinctCodes: Number.NaN })],
      /found NaN/,
    ],
    ['has an empty kernel', [createLayer({ kernelElements: 0 })], /empty/],
  ])('is an error for a layer that %s', (_name, layers, reason) => {
    const rows = checkInvariants(targets, createMeasurement({ layers }));
    expect(rows.map(({ verdict }) => verdict)).toEqual(['error', 'error']);
    for (const row of rows) expect(row.reason).toMatch(reason);
  });

  it('makes no row where nothing is compressed', () => {
    expect(checkInvariants({ sparsityFraction: {}, clusters: {} }, createMeasurement())).toEqual([]);
  });
});
