import { describe, expect, it } from '@jest/globals';
import { checkInvariants, type CompressionTargets } from '../../src/gate/invariants.js';
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

  it('fails a layer with one block of codes too many, and is an error where nobody counted them', () => {
    const verdictOf = (layer: Parameters<typeof createLayer>[0]) =>
      checkInvariants(
        { sparsityFraction: {}, clusters: {}, codewords: { 'block1/pointwise': 16 } },
        createMeasurement({ layers: [createLayer(layer)] }),
      ).map(({ invariant, actual, verdict, reason }) => [invariant, actual, verdict, reason]);
    const counted = (distinct: number) => ({ codewords: { blockSize: 4, distinct, codebookBytes: 64, indexBytes: 9 } });
    expect(verdictOf(counted(16))).toEqual([['distinct_blocks', 16, 'pass', null]]);
    expect(verdictOf(counted(17))).toEqual([
      ['distinct_blocks', 17, 'fail', 'a pass after clustering moved values away from their codeword'],
    ]);
    expect(verdictOf({})).toEqual([['distinct_blocks', null, 'error', 'expected numbers, found NaN against 16']]);
  });

  it('fails a layer with a channel of one code too many, and is an error where nobody counted them', () => {
    const verdictOf = (layer: Parameters<typeof createLayer>[0]) =>
      checkInvariants(
        { sparsityFraction: {}, clusters: {}, channelClusters: { 'block1/pointwise': 4 } },
        createMeasurement({ layers: [createLayer(layer)] }),
      ).map(({ invariant, actual, verdict, reason }) => [invariant, actual, verdict, reason]);
    expect(verdictOf({ codesPerChannel: 4 })).toEqual([['codes_per_channel', 4, 'pass', null]]);
    expect(verdictOf({ codesPerChannel: 5 })).toEqual([
      ['codes_per_channel', 5, 'fail', 'a pass after clustering moved values away from the centroids of their channel'],
    ]);
    expect(verdictOf({})).toEqual([['codes_per_channel', null, 'error', 'expected numbers, found NaN against 4']]);
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

  it('holds layers that share a target to it together, and each to a weight that is left', () => {
    const layers = [
      createLayer({ name: 'a', kernelElements: 100, zeroFraction: 0.95 }),
      createLayer({ name: 'b', kernelElements: 300, zeroFraction: 0.75 }),
    ];
    const rows = (sparsityFraction: number, names = ['a', 'b']) =>
      checkInvariants(
        { sparsityFraction: {}, clusters: {}, overAll: { layers: names, sparsityFraction } },
        createMeasurement({ layers }),
      ).map(({ layer, invariant, actual, verdict }) => [layer, invariant, actual, verdict]);
    expect(rows(0.8)).toEqual([
      ['a', 'weights_left', 5, 'pass'],
      ['b', 'weights_left', 75, 'pass'],
      ['2 pruned layers', 'zeros_over_all', 0.8, 'pass'],
    ]);
    expect(rows(0.801).at(-1)).toEqual(['2 pruned layers', 'zeros_over_all', 0.8, 'fail']);
    expect(rows(0.8, ['a', 'gone']).map((row) => row[3])).toEqual(['pass', 'error', 'error']);
  });

  it('fails a layer that has its zeros because it has nothing else', () => {
    const [row] = checkInvariants(targets, createMeasurement({ layers: [createLayer({ zeroFraction: 1 })] }));
    expect(row).toMatchObject({ layer: 'block1/pointwise', invariant: 'zeros', actual: 1, verdict: 'fail' });
    expect(row!.reason).toBe('every weight of the layer is zero, so that it computes nothing');
  });

  it('fails a layer that is wholly zero where layers share a target', () => {
    const layers = [createLayer({ name: 'a', kernelElements: 10, zeroFraction: 1 }), createLayer({ name: 'b' })];
    const targets = { sparsityFraction: {}, clusters: {}, overAll: { layers: ['a', 'b'], sparsityFraction: 0 } };
    const [row] = checkInvariants(targets, createMeasurement({ layers }));
    expect(row).toMatchObject({ layer: 'a', verdict: 'fail', reason: expect.stringContaining('computes nothing') });
  });

  it('holds zeros to the blocks that they were promised in', () => {
    const blocks = { inputs: 4, outputs: 1, zeroFraction: 0.75, fewestZeros: 2 };
    const layers = [createLayer({ name: 'a', kernelElements: 400, zeroFraction: 0.8, blocks })];
    const rows = (zeroPattern: CompressionTargets['zeroPattern'], over: Partial<CompressionTargets> = {}) =>
      checkInvariants(
        { sparsityFraction: { a: 0.8 }, clusters: {}, ...(zeroPattern ? { zeroPattern } : {}), ...over },
        createMeasurement({ layers }),
      ).map(({ invariant, actual, verdict }) => `${invariant} ${actual} ${verdict}`);
    expect(rows({ kind: 'blocks', layers: ['a'] })).toEqual(['zeros 0.8 pass', 'zero_blocks 0.75 fail']);
    expect(rows({ kind: 'm_by_n', m: 2, layers: ['a'] }).at(-1)).toBe('zeros_in_block 2 pass');
    expect(rows({ kind: 'm_by_n', m: 3, layers: ['a'] }).at(-1)).toBe('zeros_in_block 2 fail');
    // Zeros beside blocks do not count where one target is of blocks.
    const overAll = { sparsityFraction: {}, overAll: { layers: ['a'], sparsityFraction: 0.76 } };
    expect(rows({ kind: 'blocks', layers: ['a'] }, overAll).at(-1)).toBe('zeros_over_all 0.75 fail');
  });

  it('is an error where nobody counted the promised blocks', () => {
    const targets = {
      sparsityFraction: { a: 0 },
      clusters: {},
      zeroPattern: { kind: 'blocks', layers: ['a'] },
    } as const;
    const rows = checkInvariants(targets, createMeasurement({ layers: [createLayer({ name: 'a' })] }));
    expect(rows.map(({ verdict }) => verdict)).toEqual(['pass', 'error']);
  });

  it('makes no row where nothing is compressed', () => {
    expect(checkInvariants({ sparsityFraction: {}, clusters: {} }, createMeasurement())).toEqual([]);
  });
});
