import { graphBuilder, type Conv2DOptions } from '../builder.js';
import type { Architecture, Resnet8Parameters } from './architecture.js';

/**
 * ResNet-8 of MLPerf Tiny (mlcommons/tiny, benchmark/training/image_classification/keras_model.py): a 3x3 stem, three
 * residual stacks of one block with strides 1, 2, 2 and 1x1 shortcuts where the shape changes, global average pool.
 * Convolutions before a BatchNorm have no bias, which it would cancel.
 */
export const resnet8: Architecture<Resnet8Parameters> = (parameters, inputShape, classes, random) => {
  const filters = parameters.filters ?? [16, 32, 64];
  const kernelSize = parameters.kernel_size ?? 3;
  const g = graphBuilder('resnet8', random);
  const conv = (layer: string, x: string, options: Conv2DOptions): string =>
    g.conv2d(layer, x, { ...options, bias: false, initializer: 'he_normal' });

  const input = g.input('input', [1, ...inputShape]);
  let x = g.batchNorm('stem/bn', conv('stem', input, { filters: filters[0], kernelSize }), { activation: 'relu' });
  let channels = filters[0];
  filters.forEach((width, index) => {
    const stack = `stack${index + 1}`;
    const stride = index === 0 ? 1 : 2;
    let y = conv(`${stack}/conv1`, x, { filters: width, kernelSize, stride });
    y = g.batchNorm(`${stack}/conv1/bn`, y, { activation: 'relu' });
    y = g.batchNorm(`${stack}/conv2/bn`, conv(`${stack}/conv2`, y, { filters: width, kernelSize }));
    const changes = stride !== 1 || width !== channels;
    const shortcut = changes
      ? g.conv2d(`${stack}/shortcut`, x, { filters: width, kernelSize: 1, stride, initializer: 'he_normal' })
      : x;
    x = g.add(`${stack}/add`, y, shortcut, { activation: 'relu' });
    channels = width;
  });
  const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes, initializer: 'he_normal' });
  return g.build(g.softmax('softmax', logits));
};
