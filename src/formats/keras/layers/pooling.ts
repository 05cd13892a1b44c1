import { meanOperator, plainOperator } from '../../../graph/plain-operator.js';
import { paddingOf } from './convolution.js';
import { onlyInput, refuse, requireChannelsLast, setting, type Convert } from './layer.js';

const pool =
  (kind: 'AveragePool2D' | 'MaxPool2D'): Convert =>
  (layer, inputs, graph) => {
    requireChannelsLast(layer);
    const size = setting.pair(layer, 'pool_size');
    return graph.append({
      kind,
      name: layer.name,
      inputs: [onlyInput(layer, inputs)],
      constants: {},
      outputs: [`${layer.name}/output`],
      options: {
        size,
        stride: (layer.config['strides'] ?? null) === null ? size : setting.pair(layer, 'strides'),
        padding: paddingOf(layer),
        activation: 'none',
      },
    });
  };

export const averagePool2d = pool('AveragePool2D');
export const maxPool2d = pool('MaxPool2D');

export const globalAveragePool2d: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const keepDims = setting.flag(layer, 'keepdims', false);
  return graph.append(meanOperator(layer.name, onlyInput(layer, inputs), { keepDims }));
};

/** The largest of each channel: a pool whose window is the whole image. */
export const globalMaxPool2d: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const input = onlyInput(layer, inputs);
  const [batch, height, width, channels, ...more] = graph.shapeOf(input);
  if (batch === undefined || height === undefined || width === undefined || channels === undefined || more.length > 0)
    return refuse(
      layer,
      `expected an input [batch, height, width, channels], found [${graph.shapeOf(input).join(', ')}]`,
    );
  const output = graph.append({
    kind: 'MaxPool2D',
    name: layer.name,
    inputs: [input],
    constants: {},
    outputs: [`${layer.name}/output`],
    options: { size: [height, width], stride: [1, 1], padding: 'valid', activation: 'none' },
  });
  if (setting.flag(layer, 'keepdims', false)) return output;
  return graph.append(plainOperator('Reshape', `${layer.name}/flatten`, output), [batch, channels]);
};
