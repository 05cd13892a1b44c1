/** From a Keras model, read as data, to a graph: the same numbers in TFLite's layouts. */
import { ModelError } from '../../core/errors.js';
import { assembleGraph } from '../../graph/assemble.js';
import { fuseActivations } from '../../graph/fuse-activations.js';
import { fusePadding } from '../../graph/fuse-padding.js';
import type { Graph } from '../../graph/graph.js';
import { sinkReshapes } from '../../graph/sink-reshapes.js';
import { converters } from './layers/index.js';
import type { KerasInput, KerasModel } from './model.js';
import { requireKnownLayers } from './unknown-layers.js';

/** @throws ModelError that names every layer which a graph cannot hold, and what can be done about it. */
export function kerasGraph(model: KerasModel): Graph {
  requireKnownLayers(model.layers);
  const graph = assembleGraph(model.name);
  // Where a layer's output is: its own, or, for a layer that does nothing, that of the layer before it.
  const tensors = new Map(model.inputs.map((input) => [input.name, graph.input(input.name, shapeOf(input))]));
  const read = (name: string): string => {
    const tensor = tensors.get(name);
    if (tensor === undefined)
      throw new ModelError({
        code: 'model/keras',
        message: `expected a layer ${name}, which others read, found no such layer`,
      });
    return tensor;
  };
  for (const layer of model.layers) {
    const convert = converters[layer.className]!;
    tensors.set(layer.name, convert(layer, layer.inputs.map(read), graph));
  }
  return fuseActivations(fusePadding(sinkReshapes(graph.build(...model.outputs.map(read)))));
}

function shapeOf({ name, shape }: KerasInput): readonly number[] {
  const open = shape.findIndex((size) => size === null);
  if (open >= 0) {
    throw new ModelError({
      code: 'model/open-dimension',
      message: `input ${name}: expected a size for each dimension, found [${shape.map((size) => size ?? '?').join(', ')}]`,
      fix: 'Build the model with the input shape that the device will see, and load the weights there.',
    });
  }
  return [1, ...(shape as readonly number[])];
}
