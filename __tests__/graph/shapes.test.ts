import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { slideWindow } from '../../src/ops/shared/shape-rules.js';

describe('slideWindow', () => {
  // [input, kernel, stride, dilation, padding] → [size, before]; from TensorFlow's documented formula.
  it.each([
    [28, 3, 1, 1, 'same', 28, 1],
    [28, 3, 2, 1, 'same', 14, 0],
    [27, 3, 2, 1, 'same', 14, 1],
    [28, 3, 1, 1, 'valid', 26, 0],
    [28, 3, 2, 1, 'valid', 13, 0],
    [5, 2, 1, 1, 'same', 5, 0],
    [5, 4, 1, 1, 'same', 5, 1],
    [7, 3, 1, 2, 'same', 7, 2],
    [7, 3, 1, 2, 'valid', 3, 0],
    [8, 1, 2, 1, 'same', 4, 0],
    [49, 10, 2, 1, 'same', 25, 4],
  ] as const)(
    'input %i, kernel %i, stride %i, dilation %i, %s: %i positions, %i padded before',
    (input, kernel, stride, dilation, padding, size, before) => {
      expect(slideWindow(input, kernel, stride, dilation, padding)).toEqual({ size, before });
    },
  );
});

describe('outputShape', () => {
  const g = graphBuilder('misfits', seededRandom(1, 'misfits'));
  const image = g.input('input', [1, 4, 6, 2]);
  const vector = g.globalAveragePool('mean', image);
  it.each<[string, () => string, RegExp]>([
    [
      'a window larger than the image',
      () => g.conv2d('big', image, { filters: 1, kernelSize: 5, padding: 'valid' }),
      /layer big .*5x5.*does not fit 4x6/,
    ],
    [
      'a convolution of a vector',
      () => g.conv2d('flat', vector, { filters: 1, kernelSize: 1 }),
      /layer flat .*4-dimensional/,
    ],
    [
      'a dense layer on an image',
      () => g.dense('image', image, { units: 2 }),
      /layer image .*expected input \[n, in\]/,
    ],
    [
      'a sum of different shapes',
      () => g.add('sum', image, g.maxPool2d('max', image, { size: 2 })),
      /adds \[1, 4, 6, 2\] and \[1, 2, 3, 2\]: sizes are equal, or one of them is 1/,
    ],
    [
      'a reshape that loses elements',
      () => g.reshape('short', image, [1, 47]),
      /cannot reshape \[1, 4, 6, 2\] to \[1, 47\]/,
    ],
    [
      'a softmax over a list',
      () => g.softmax('probabilities', g.input('list', [3])),
      /expected input \[n, …, classes\], found \[3\]/,
    ],
    [
      'a stride of 0',
      () => g.conv2d('still', image, { filters: 1, kernelSize: 1, stride: 0 }),
      /positive kernel, stride and dilation/,
    ],
  ])('refuses %s', (_case, build, message) => {
    expect(build).toThrow(message);
  });
});
