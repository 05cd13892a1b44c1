/**
 * A whole model that Keras 2 or Keras 3 saved as `.h5`: the configuration is an attribute of the file, each layer's
 * weights are in a group of `model_weights` whose attribute `weight_names` lists them in order.
 */
import { ModelError } from '../../core/errors.js';
import { readHdf5, type Hdf5File } from '../hdf5/read.js';
import { connectLayers } from './connect.js';
import { parseJson } from './json.js';
import { listedWeights } from './listed-weights.js';
import type { KerasModel } from './model.js';

/** @throws ModelError where the file is damaged, or holds no architecture, or layers are connected in ways not understood. */
export async function readKerasH5(bytes: Uint8Array): Promise<KerasModel> {
  const file = await readHdf5(bytes, { skip: ['optimizer_weights'] });
  const config = file.attributes['']?.['model_config'];
  if (typeof config !== 'string') throw withoutArchitecture(file);
  const weights = listedWeights(file);
  const version = file.attributes['']?.['keras_version'];
  const keras = typeof version === 'string' && version.startsWith('3') ? 3 : 2;
  return connectLayers(parseJson(config, "the model's configuration"), keras, (path) => weights.ofLayer(path));
}

function withoutArchitecture(file: Hdf5File): ModelError {
  const groups = Object.keys(file.attributes).filter((path) => path !== '' && !path.includes('/'));
  return new ModelError({
    code: 'model/keras-no-architecture',
    message: `expected a whole Keras model with the attribute model_config, found groups ${groups.slice(0, 5).join(', ') || '(no group)'}`,
    cause: 'The file was written by model.save_weights(), which leaves out the architecture.',
    fix: 'Write the text of model.to_json() to a file beside it and give both, in a spec as model: architecture.json with weights: FILE, on the command line one after the other; or save the whole model with model.save("model.keras").',
  });
}
