import { gateInstead, refuseUnknown } from '../unsupported.js';
import { converters } from './layers/index.js';
import type { KerasLayer } from './model.js';

/** @throws ModelError that names every layer which a graph cannot hold, and what can be done about it. */
export function requireKnownLayers(layers: readonly KerasLayer[]): void {
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
