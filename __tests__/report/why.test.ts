import { describe, expect, it } from '@jest/globals';
import { renderWhy } from '../../src/report/render-why.js';
import { explainChange } from '../../src/report/why.js';
import { createLayer, createMeasurement } from '../gate/factory.js';
import { hostileStrings } from './factory.js';
import { harmsOf } from './markdown-harm.js';

const before = createMeasurement({
  sizeBytes: 29_000,
  sha256: 'b'.repeat(64),
  layers: [
    createLayer({ name: 'stem', kernelBytes: 576 }),
    createLayer({ name: 'block1', kernelBytes: 4096 }),
    createLayer({ name: 'block2', kernelBytes: 4096, zeroFraction: 0.85 }),
    createLayer({ name: 'old', kernelBytes: 100 }),
  ],
});
const after = createMeasurement({
  sizeBytes: 32_000,
  layers: [
    createLayer({ name: 'stem', kernelBytes: 576 }),
    createLayer({ name: 'block1', kernelBytes: 7000 }),
    createLayer({ name: 'block2', kernelBytes: 4096, zeroFraction: 0.5, distinctCodes: 200 }),
    createLayer({ name: 'new', kernelBytes: 150 }),
  ],
});

describe('explainChange', () => {
  it('is null for the same bytes', () => {
    expect(explainChange(before, before)).toBeNull();
  });

  it('names the layers that changed, largest first, and what is left over', () => {
    const why = explainChange(before, after)!;
    expect(why.layers.map(({ layer, change }) => `${layer} ${change}`)).toEqual([
      'block1 grew',
      'new added',
      'old removed',
      'block2 recompressed',
    ]);
    expect(why.otherBytes).toBe(3000 - 2904 - 150 + 100);
  });

  it('accounts for every byte of the change', () => {
    const { layers, otherBytes, sizeBytes } = explainChange(before, after)!;
    const kernels = layers.reduce((sum, { kernelBytes: [old, now] }) => sum + (now ?? 0) - (old ?? 0), 0);
    expect(kernels + otherBytes).toBe(sizeBytes[1] - sizeBytes[0]);
  });
});

describe('renderWhy', () => {
  it('prints the change as a folded table', () => {
    expect(renderWhy(explainChange(before, after)!)).toBe(
      [
        '<details><summary>Why int8 is +3.0 kB against the base (+10.3 %)</summary>',
        '',
        '| Layer |  | Kernel | Zeros | Distinct codes |',
        '| --- | --- | ---: | ---: | ---: |',
        '| `block1` | grew | 7.0 kB (+2.9 kB) | 80.00 % | 16 |',
        '| `new` | added | 150 B (+150 B) | — → 80.00 % | — → 16 |',
        '| `old` | removed | 0 B (−100 B) | 80.00 % → — | 16 → — |',
        '| `block2` | recompressed | 4.1 kB | 85.00 % → 50.00 % | 16 → 200 |',
        '| _biases, scales, metadata_ |  | +46 B |  |  |',
        '',
        '</details>',
      ].join('\n'),
    );
  });

  it('says so when only values changed', () => {
    expect(renderWhy(explainChange({ ...before, sha256: 'c'.repeat(64) }, before)!)).toMatch(
      /^Why int8 is the same size .*other values\.$/,
    );
  });

  it.each(hostileStrings)('shows %j as text', (hostile) => {
    const render = (text: string) =>
      renderWhy(
        explainChange(before, { ...after, artifact: text, layers: [createLayer({ name: text, kernelBytes: 9 })] })!,
      );
    expect(harmsOf(render(hostile))).toEqual(harmsOf(render('harmless')));
  });
});
