import { graphBuilder } from '../builder.js';
import type { Architecture, Lenet300Parameters, Lenet5Parameters } from './architecture.js';

/** LeNet-300-100 (LeCun et al. 1998): dense layers with ReLU on the flattened image. */
export const lenet300: Architecture<Lenet300Parameters> = (parameters, inputShape, classes, random) => {
  const g = graphBuilder('lenet_300_100', random);
  let x = g.flatten('flatten', g.input('input', [1, ...inputShape]));
  for (const [index, units] of (parameters.units ?? [300, 100]).entries())
    x = g.dense(`dense${index + 1}`, x, { units, activation: 'relu' });
  return g.build(g.softmax('softmax', g.dense('dense', x, { units: classes })));
};

/** LeNet-5 as Caffe's example has it, which Deep Compression (Han et al. 2016) and those after it compress: 431,080 parameters on MNIST. */
export const lenet5: Architecture<Lenet5Parameters> = (parameters, inputShape, classes, random) => {
  const [first, second] = parameters.filters ?? [20, 50];
  const g = graphBuilder('lenet_5', random);
  let x = g.input('input', [1, ...inputShape]);
  x = g.conv2d('conv1', x, { filters: first, kernelSize: 5, padding: 'valid' });
  x = g.maxPool2d('pool1', x, { size: 2 });
  x = g.conv2d('conv2', x, { filters: second, kernelSize: 5, padding: 'valid' });
  x = g.maxPool2d('pool2', x, { size: 2 });
  x = g.dense('dense1', g.flatten('flatten', x), { units: parameters.units ?? 500, activation: 'relu' });
  return g.build(g.softmax('softmax', g.dense('dense', x, { units: classes })));
};
