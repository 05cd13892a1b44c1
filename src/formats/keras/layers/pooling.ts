import { meanOperator, plainOperator } from '../../../graph/plain-operator.js';
import { paddingOf } from './convolution.js';
import { overSeries, single } from './series.js';
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

const pool1d =
  (kind: 'AveragePool2D' | 'MaxPool2D'): Convert =>
  (layer, inputs, graph) =>
    overSeries(layer, inputs, graph, (image) => {
      const size = single(layer, 'pool_size');
      return graph.append({
        kind,
        name: layer.name,
        inputs: [image],
        constants: {},
        outputs: [`${layer.name}/output`],
        options: {
          size: [1, size],
          stride: [1, (layer.config['strides'] ?? null) === null ? size : single(layer, 'strides')],
          padding: paddingOf(layer),
          activation: 'none',
        },
      });
    });

export const averagePool1d = pool1d('AveragePool2D');
export const maxPool1d = pool1d('MaxPool2D');

export const globalAveragePool1d: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const input = onlyInput(layer, inputs);
  if (graph.shapeOf(input).length !== 3)
    refuse(layer, `expected an input [batch, length, channels], found [${graph.shapeOf(input).join(', ')}]`);
  return graph.append(meanOperator(layer.name, input, { axes: [1], keepDims: setting.flag(layer, 'keepdims', false) }));
};

/** The largest of each channel over the whole series. */
export const globalMaxPool1d: Convert = (layer, inputs, graph) => {
  const series = overSeries(layer, inputs, graph, (image) =>
    graph.append({
      kind: 'MaxPool2D',
      name: layer.name,
      inputs: [image],
      constants: {},
      outputs: [`${layer.name}/output`],
      options: { size: [1, graph.shapeOf(image)[2]!], stride: [1, 1], padding: 'valid', activation: 'none' },
    }),
  );
  if (setting.flag(layer, 'keepdims', false)) return series;
  const [batch, , channels] = graph.shapeOf(series);
  return graph.append(plainOperator('Reshape', `${layer.name}/flatten`, series), [batch!, channels!]);
};

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
