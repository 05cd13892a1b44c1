import type { GraphAssembler } from '../../../graph/assemble.js';
import { plainOperator } from '../../../graph/plain-operator.js';
import type { Pair } from '../../../graph/graph.js';
import type { KerasLayer } from '../model.js';
import { appendActivation } from './activation.js';
import { paddingOf } from './convolution.js';
import {
  activationName,
  fusedActivation,
  onlyInput,
  refuse,
  requireChannelsLast,
  setting,
  weight,
  type Convert,
} from './layer.js';
import { overSeries, single } from './series.js';

export const conv2dTranspose: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const size = setting.pair(layer, 'kernel_size');
  const stride = setting.pair(layer, 'strides');
  return transposed(layer, onlyInput(layer, inputs), { size, stride, keras: size }, graph);
};

export const conv1dTranspose: Convert = (layer, inputs, graph) =>
  overSeries(layer, inputs, graph, (image) => {
    const size = single(layer, 'kernel_size');
    return transposed(
      layer,
      image,
      { size: [1, size], stride: [1, single(layer, 'strides', 1)], keras: [size] },
      graph,
    );
  });

interface Window {
  readonly size: Pair;
  readonly stride: Pair;
  readonly keras: readonly number[];
}

/** Keras's kernel is [kh, kw, outC, inC]; its activation is an operator of its own, for kernels apply none. */
function transposed(layer: KerasLayer, input: string, { size, stride, keras }: Window, graph: GraphAssembler): string {
  if ((layer.config['output_padding'] ?? null) !== null)
    refuse(layer, `expected no output_padding, found ${JSON.stringify(layer.config['output_padding'])}`);
  const dilation = layer.config['dilation_rate'] ?? 1;
  if (![dilation].flat().every((each) => each === 1))
    refuse(layer, `expected dilation_rate 1, found ${JSON.stringify(dilation)}`);
  const channels = graph.shapeOf(input).at(-1)!;
  const filters = setting.number(layer, 'filters');
  const data = weight(layer, 'kernel', [...keras, filters, channels]);
  const taps = size[0] * size[1];
  const turned = new Float32Array(data.length);
  for (let tap = 0; tap < taps; tap++)
    for (let o = 0; o < filters; o++)
      for (let c = 0; c < channels; c++)
        turned[(o * taps + tap) * channels + c] = data[(tap * filters + o) * channels + c]!;
  const output = graph.append({
    kind: 'TransposeConv',
    name: layer.name,
    inputs: [input],
    constants: {
      kernel: graph.constant(`${layer.name}/kernel`, [filters, ...size, channels], turned),
      ...(setting.flag(layer, 'use_bias', true)
        ? { bias: graph.constant(`${layer.name}/bias`, [filters], weight(layer, 'bias', [filters])) }
        : {}),
    },
    outputs: [`${layer.name}/output`],
    options: { stride, padding: paddingOf(layer), activation: 'none' },
  });
  const name = activationName(layer);
  const own = fusedActivation(name);
  if (own === 'none') return output;
  if (own === null) return appendActivation(layer, name, `${layer.name}/${name}`, output, graph);
  return graph.append(plainOperator(own === 'relu' ? 'Relu' : 'Relu6', `${layer.name}/${name}`, output));
}
