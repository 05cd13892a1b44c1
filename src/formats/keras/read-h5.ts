/**
 * A whole model that Keras 2 or Keras 3 saved as `.h5`: the configuration is an attribute of the file, each layer's
 * weights are in a group of `model_weights` whose attribute `weight_names` lists them in order.
 */
import { ModelError } from '../../core/errors.js';
import { readHdf5, type Hdf5File } from '../hdf5/read.js';
import { connectLayers } from './connect.js';
import { parseJson } from './json.js';
import type { KerasModel, KerasWeight } from './model.js';

/**
 * @param architecture the text of `model.to_json()`, for a file that holds weights only.
 * @throws ModelError where the file is damaged, or holds no architecture, or layers are connected in ways not understood.
 */
export async function readKerasH5(bytes: Uint8Array, architecture?: string): Promise<KerasModel> {
  const file = await readHdf5(bytes, { skip: ['optimizer_weights'] });
  const stored = file.attributes['']?.['model_config'];
  const config = architecture ?? (typeof stored === 'string' ? stored : undefined);
  if (config === undefined) throw withoutArchitecture(file);
  const weights = weightsByLayer(file);
  const version = file.attributes['']?.['keras_version'];
  const keras = typeof version === 'string' && version.startsWith('3') ? 3 : 2;
  return connectLayers(parseJson(config, "the model's configuration"), keras, (path) => weights(path));
}

/** The weights of the layer at a path of names; a nested model's group lists those of all its layers. */
function weightsByLayer(file: Hdf5File): (path: readonly string[]) => readonly KerasWeight[] {
  const root = file.attributes['model_weights'] ? 'model_weights' : '';
  const listed = new Map<string, ReturnType<typeof byLayer>>();
  return (path) => {
    const [outermost = ''] = path;
    const group = [root, outermost].filter((part) => part !== '').join('/');
    const known = listed.get(group) ?? byLayer(textList(file.attributes[group], 'weight_names'));
    listed.set(group, known);
    const own = path.length === 1 ? known.all : (known.of.get(path.at(-1)!) ?? []);
    return own.map((name) => weight(file, `${group}/${name}`, path.join('/')));
  };
}

/** Names of weights, and those of each layer of a nested model: `inner/layer/kernel:0`. */
function byLayer(all: readonly string[]) {
  const of = new Map<string, string[]>();
  for (const name of all) {
    const layer = name.split('/').at(-2) ?? '';
    const names = of.get(layer);
    if (names) names.push(name);
    else of.set(layer, [name]);
  }
  return { all, of };
}

function weight(file: Hdf5File, path: string, layer: string): KerasWeight {
  const array = file.arrays[path];
  const found = array === undefined ? 'no such data set' : `values of type ${array.type}`;
  if (!array?.data)
    throw new ModelError({
      code: 'model/keras-weights',
      message: `layer ${layer}: expected numbers at ${path}, found ${found}`,
    });
  const role = path.split('/').at(-1)!.replace(/:\d+$/, '');
  return { role, shape: array.shape, data: array.data };
}

/** Long lists are split over several attributes: HDF5 has a limit of 64 kB for each. */
function textList(attributes: Hdf5File['attributes'][string] | undefined, name: string): readonly string[] {
  const whole = attributes?.[name];
  if (whole !== undefined) return typeof whole === 'string' ? [whole] : whole;
  const parts: string[] = [];
  for (let at = 0; ; at++) {
    const part = attributes?.[`${name}${at}`];
    if (part === undefined) return parts;
    parts.push(...(typeof part === 'string' ? [part] : part));
  }
}

function withoutArchitecture(file: Hdf5File): ModelError {
  const groups = Object.keys(file.attributes).filter((path) => path !== '' && !path.includes('/'));
  return new ModelError({
    code: 'model/keras-no-architecture',
    message: `expected a whole Keras model with the attribute model_config, found groups ${groups.slice(0, 5).join(', ') || '(no group)'}`,
    cause: 'The file was written by model.save_weights(), which leaves out the architecture.',
    fix: 'Write the whole model with model.save("model.h5").',
  });
}
