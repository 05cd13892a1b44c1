import { SpecError } from '../../core/errors.js';
import { graphBuilder } from '../builder.js';
import type { Architecture, DsCnnParameters } from './architecture.js';

/**
 * DS-CNN (Zhang et al. 2017, "Hello Edge"; MLPerf Tiny keyword spotting), generalised to any image: a strided stem
 * convolution, then blocks of depthwise 3x3 and pointwise 1x1 convolution, each with BatchNorm and ReLU.
 */
export const dsCnn: Architecture<DsCnnParameters> = (parameters, inputShape, classes, random) => {
  const blocks = parameters.blocks ?? 4;
  const [stemWidth, ...widths] = widthsOf(parameters.filters ?? 64, blocks);
  const strides = parameters.strides ?? Array.from({ length: blocks }, () => 1);
  if (strides.length !== blocks) {
    throw new SpecError({
      code: 'graph/ds-cnn-strides',
      message: `ds_cnn: expected ${blocks} strides, one per block, found ${strides.length}`,
      fix: 'Give `strides` one entry for each of the `blocks`.',
    });
  }
  const kernelSize = parameters.kernel_size ?? 3;
  const g = graphBuilder('ds_cnn', random);
  const normalize = (layer: string, x: string): string => g.batchNorm(`${layer}/bn`, x, { activation: 'relu' });

  const input = g.input('input', [1, ...inputShape]);
  const stem = {
    filters: stemWidth!,
    kernelSize: parameters.stem_kernel_size ?? 3,
    stride: parameters.stem_stride ?? 2,
    bias: false,
  };
  let x = normalize('stem', g.conv2d('stem', input, stem));
  widths.forEach((filters, index) => {
    const [depthwise, pointwise] = [`block${index + 1}/depthwise`, `block${index + 1}/pointwise`];
    x = normalize(depthwise, g.depthwiseConv2d(depthwise, x, { kernelSize, stride: strides[index]!, bias: false }));
    x = normalize(pointwise, g.conv2d(pointwise, x, { filters, kernelSize: 1, bias: false }));
  });
  const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
  return g.build(g.softmax('softmax', logits));
};

function widthsOf(filters: number | readonly number[], blocks: number): readonly number[] {
  if (typeof filters === 'number') return Array.from({ length: blocks + 1 }, () => filters);
  if (filters.length === blocks + 1) return filters;
  throw new SpecError({
    code: 'graph/ds-cnn-filters',
    message: `ds_cnn: expected ${blocks + 1} filters (the stem and ${blocks} blocks), found ${filters.length}`,
    fix: 'Give `filters` one number for every layer, or a list [stem, block 1, …].',
  });
}
