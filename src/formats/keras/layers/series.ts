import type { GraphAssembler } from '../../../graph/assemble.js';
import { plainOperator } from '../../../graph/plain-operator.js';
import type { KerasLayer } from '../model.js';
import { onlyInput, refuse, requireChannelsLast, setting } from './layer.js';

/** The first of what Keras writes as a list of one: kernel_size [3]. */
export function single(layer: KerasLayer, key: string, otherwise?: number): number {
  const value = layer.config[key] ?? otherwise;
  return typeof value === 'number' ? value : setting.numbers(layer, key)[0]!;
}

/**
 * A layer over a series [batch, length, channels] as one over an image of one row: the same numbers, and kernels that every runtime
 * has.
 */
export function overSeries(
  layer: KerasLayer,
  inputs: readonly string[],
  graph: GraphAssembler,
  append: (image: string) => string,
): string {
  requireChannelsLast(layer);
  const input = onlyInput(layer, inputs);
  const [batch, length, channels, ...more] = graph.shapeOf(input);
  if (batch === undefined || length === undefined || channels === undefined || more.length > 0)
    return refuse(layer, `expected an input [batch, length, channels], found [${graph.shapeOf(input).join(', ')}]`);
  const image = append(
    graph.append(plainOperator('Reshape', `${layer.name}/as_image`, input), [batch, 1, length, channels]),
  );
  const [, , outLength, outChannels] = graph.shapeOf(image);
  return graph.append(plainOperator('Reshape', `${layer.name}/as_series`, image), [batch, outLength!, outChannels!]);
}
