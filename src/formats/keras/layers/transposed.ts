import type { GraphAssembler } from '../../../graph/assemble.js';
import type { Activation, Pair } from '../../../graph/graph.js';
import type { KerasLayer } from '../model.js';
import { append, paddingOf } from './convolution.js';
import { onlyInput, refuse, requireChannelsLast, setting, weight, type Convert } from './layer.js';
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
  const kernel = graph.constant(`${layer.name}/kernel`, [filters, ...size, channels], turned);
  const add = (_: Activation, bias: { readonly bias?: string }): string =>
    graph.append({
      kind: 'TransposeConv',
      name: layer.name,
      inputs: [input],
      constants: { kernel, ...bias },
      outputs: [`${layer.name}/output`],
      options: { stride, padding: paddingOf(layer), activation: 'none' },
    });
  return append(layer, filters, graph, add, false);
}
