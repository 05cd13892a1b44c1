import { describe, expect, it } from '@jest/globals';
import { SpecError } from '../../src/core/errors.js';
import { keyMeant, metricsMeant, sizeMeant } from '../../src/spec/common-words.js';
import { parseSpec } from '../../src/spec/parse.js';
import { validateSpec } from '../../src/spec/validate.js';

const spec = (artifact: string, budget: string): string =>
  `version: 1\nname: t\nartifacts: { m: ${artifact} }\nbudgets:\n  - { artifact: m, ${budget} }\n`;

function fixesOf(text: string): (string | undefined)[] {
  try {
    validateSpec(parseSpec(text, { path: '/tinygate.yml', file: 'tinygate.yml' }), '/');
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.problems.map(({ fix }) => fix);
    throw error;
  }
}

describe('a spec in the words that people use', () => {
  it.each([
    ['metric: latency, max: 5 ms', "Did you mean 'latency_median' or 'latency_p95' or 'latency_mean'?"],
    ['metric: peak_ram, max: 5 kB', "Did you mean 'arena' or 'ram' or 'peak_memory'?"],
    ['metric: FLOPs, max: 5', "Did you mean 'macs'?"],
    ['metric: size, max: 60 KB', "Did you mean '60 kB' (60,000 bytes) or '60 KiB' (61,440 bytes)?"],
    ['metric: size, limit: 60 kB', "Did you mean 'max'?"],
    ['metric: sise, max: 60 kB', "Did you mean 'size'?"],
  ])('is answered with what they mean: %s', (budget, fix) => {
    expect(fixesOf(spec('{ file: m.tflite }', budget))).toEqual([fix]);
  });

  it('is told why there is no such key, where people look for it', () => {
    const text = spec('{ file: m.tflite }', 'metric: size, max: 60 kB');
    expect(fixesOf(`${text}compression: { quantization: { mode: ptq, batch_norm: reestimate } }\n`)).toEqual([
      expect.stringContaining('BatchNorm is folded before training sees the rounding'),
    ]);
  });

  it('is told of file where it says path, and of nothing that follows from it', () => {
    expect(fixesOf(spec('{ path: m.tflite }', 'metric: size, max: 60 kB'))).toEqual(["Did you mean 'file'?"]);
  });
});

describe('keys of data that people guess', () => {
  const table = (data: string, more = ''): string =>
    `version: 1\nname: t\n${more}data: ${data}\nartifacts: { m: { file: m.tflite } }\n`;
  it.each([
    ['{ root: p, image_size: 8x8, split: { test: 0.2 } }', '', "Did you mean 'test_fraction: 0.2'?"],
    ['{ root: p, image_size: 8x8, split: { validation: 10 % } }', '', "Did you mean 'validation_fraction: 10 %'?"],
    ['{ root: p, image_size: 8x8, augmentation: { hflip: true } }', '', "Did you mean 'horizontal_flip'?"],
    ['{ file: a.csv, label: price }', 'task: regression\n', 'Write targets: price in its place, or say another task.'],
  ])('are answered with the key: %s', (data, more, fix) => {
    expect(fixesOf(table(data, more))).toContain(fix);
  });
});

describe('keys and values of compression that people guess', () => {
  const compression = (more: string, above = 'teacher: { architecture: resnet8 }'): string =>
    `version: 1\nname: t\n${above}\ncompression: { ${more} }\nartifacts: { m: { file: m.tflite } }\n`;
  it.each([
    ['quantization: { mode: qat, bits: 4 }', undefined, 'Write num_bits: 4.'],
    ['quantization: { mode: lsq }', undefined, 'Write mode: qat, with ranges: learned.'],
    ['quantization: { mode: quant_noise }', undefined, 'Write mode: qat, with quant_noise: { p: 0.5 }.'],
    [
      'quantization: { mode: qat, weights: int4 }',
      undefined,
      'Write num_bits: 4, and an artifact of type: int4; without it weights have 8 bits.',
    ],
    [
      'distillation: { loss: attention }',
      undefined,
      'Write hints: [{ student: LAYER, teacher: LAYER }], with kind: features or attention.',
    ],
    [
      'distillation: { temperature: 4 }',
      'teacher: { ensemble: [] }',
      'Write teachers: { NAME: { … }, NAME: { … } } in place of teacher: they teach together.',
    ],
    ['recipe: PCQAT', undefined, "Did you mean 'pcqat'?"],
    [
      'distillation: { temperature: 4 }',
      'teachers: { a: { architecture: ds_cnn, weight: 2 } }',
      'Write distillation: { weights: { NAME: 2 } } under compression: what each teacher counts stands there.',
    ],
  ])('are answered with what to write: %s', (more, above, fix) => {
    expect(fixesOf(compression(more, above))).toContain(fix);
  });
});

describe('the words', () => {
  it('mean nothing where they are not known, whatever an object inherits', () => {
    expect([metricsMeant('constructor'), metricsMeant('toString')]).toEqual([[], []]);
    expect(keyMeant('path', ['max'])).toBeUndefined();
    expect([sizeMeant('60 constructor'), sizeMeant('large'), sizeMeant('60')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['1.5mb', "'1.5 MB' (1,500,000 bytes) or '1.5 MiB' (1,572,864 bytes)"],
    ['64k', "'64 kB' (64,000 bytes) or '64 KiB' (65,536 bytes)"],
    ['300 bytes', "'300 B'"],
  ])('take %s for a size', (written, meant) => {
    expect(sizeMeant(written)).toBe(meant);
  });
});
