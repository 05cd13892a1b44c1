/** From a Keras model, read as data, to a graph: the same numbers in TFLite's layouts. */
import { ModelError } from '../../core/errors.js';
import { assembleGraph } from '../../graph/assemble.js';
import { fuseActivations } from '../../graph/fuse-activations.js';
import { fusePadding } from '../../graph/fuse-padding.js';
import type { Graph } from '../../graph/graph.js';
import { sinkReshapes } from '../../graph/sink-reshapes.js';
import { gateInstead, refuseUnknown } from '../unsupported.js';
import { converters } from './layers/index.js';
import type { KerasInput, KerasLayer, KerasModel } from './model.js';

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

function requireKnownLayers(layers: readonly KerasLayer[]): void {
  const unknown = layers.filter(({ className }) => !Object.hasOwn(converters, className));
  refuseUnknown(
    unknown.map(({ name, className }) => ({ name, kind: className })),
    { code: 'model/keras-unsupported', expected: 'layers that tinygate can train and export', fixFor: adviceFor },
  );
}

/** What a user can do about a layer that is not supported. */
function adviceFor(className: string): string {
  if (className === 'PruneLowMagnitude' || className.endsWith('>PruneLowMagnitude'))
    return 'Save the result of tfmot.sparsity.keras.strip_pruning(model): tinygate prunes by itself.';
  if (/Quantize(Layer|Wrapper|Annotate)/.test(className))
    return 'Save the model as it was before quantize_model(): tinygate trains quantisation-aware by itself.';
  if (/(LSTM|GRU|RNN|Attention|Embedding)/.test(className))
    return 'Recurrent layers and attention are not trained by tinygate: export the model with its own tools and gate that file (artifacts: { file: model.tflite }).';
  if (className === 'Lambda' || className.includes('>'))
    return `Code in a model is never run: replace the layer by layers of Keras, or ${gateInstead}.`;
  return `Replace it by supported layers (docs/models.md lists them), or ${gateInstead}.`;
}
