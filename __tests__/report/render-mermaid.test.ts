import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawLayers, drawPareto, mermaidLabel } from '../../src/report/render-mermaid.js';
import { createAccuracy, createLayer, createMeasurement } from '../gate/factory.js';
import { hostileStrings } from './factory.js';

const anyText = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'"`;#%{}[]:-> \n') }),
);

describe('mermaidLabel', () => {
  it('keeps names readable', () => {
    expect(['int8', 'block1/depthwise', '層 (2)'].map((name) => mermaidLabel(name))).toEqual([
      '"int8"',
      '"block1/depthwise"',
      '"層 (2)"',
    ]);
  });

  it('leaves nothing that mermaid or Markdown would obey', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const label = mermaidLabel(text);
        expect(label).toMatch(/^"[\p{L}\p{N} .,_/+()…-]+"$/u);
        expect(label.length).toBeLessThan(80);
      }),
    );
  });
});

describe('drawLayers', () => {
  const barsOf = (picture: string) => {
    const [, labels = ''] = /x-axis \[(.*)\]/.exec(picture) ?? [];
    const [, values = ''] = /bar \[(.*)\]/.exec(picture) ?? [];
    return { labels: labels.split('", "'), values: values.split(', ').map(Number) };
  };

  it('draws a bar per kernel from zero, each with a name of its own', () => {
    const layers = ['a"', 'a;', 'b'].map((name, index) => createLayer({ name, kernelBytes: 10 * (index + 1) }));
    const picture = drawLayers(createMeasurement({ layers }))!;
    expect(barsOf(picture)).toEqual({ labels: ['"a_', 'a_ (2)', 'b"'], values: [10, 20, 30] });
    expect(picture).toContain('y-axis "bytes" 0 --> 30');
  });

  it('draws the largest kernels of many, in execution order', () => {
    const layers = Array.from({ length: 100 }, (_, index) =>
      createLayer({ name: `layer${index}`, kernelBytes: ((index * 37) % 100) + 1 }),
    );
    const picture = drawLayers(createMeasurement({ layers }))!;
    const { labels, values } = barsOf(picture);
    expect(labels).toHaveLength(24);
    expect([...values].sort((a, b) => b - a)[23]).toBe(77);
    expect(picture).toContain('the largest 24 of 100');
  });

  it('draws nothing for one kernel, or none with bytes', () => {
    expect(drawLayers(createMeasurement({ layers: [createLayer()] }))).toBeNull();
    const empty = [createLayer({ kernelBytes: 0 }), createLayer({ kernelBytes: 0 })];
    expect(drawLayers(createMeasurement({ layers: empty }))).toBeNull();
  });
});

describe('drawPareto', () => {
  it('places the smallest left and the most accurate on top', () => {
    const large = createMeasurement({ artifact: 'float32', sizeBytes: 90_000, ...createAccuracy(1900, 2000) });
    const picture = drawPareto([large, createMeasurement()])!;
    expect(picture).toContain('"float32": [0.85, 0.85]');
    expect(picture).toContain('"int8": [0.15, 0.15]');
    expect(picture).toContain('x-axis "size 29.6 kB" --> "90.0 kB"');
  });

  it('shows the base beside the change', () => {
    expect(drawPareto([createMeasurement()], [createMeasurement({ sizeBytes: 20_000 })])).toContain('"int8 (base)"');
  });

  it('draws nothing where there is nothing to compare, or too much to read', () => {
    const many = Array.from({ length: 13 }, (_, index) => createMeasurement({ artifact: `m${index}` }));
    expect([drawPareto([createMeasurement()]), drawPareto(many)]).toEqual([null, null]);
  });
});
