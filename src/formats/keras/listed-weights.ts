/**
 * Weights as Keras 2 keeps them in HDF5: each layer has a group, below `model_weights` in a whole model, whose attribute
 * `weight_names` lists them in order; the group of a nested model lists those of all its layers.
 */
import { ModelError } from '../../core/errors.js';
import type { Hdf5File } from '../hdf5/read.js';
import type { KerasWeight } from './model.js';

export interface ListedWeights {
  /** The weights of the layer at a path of names. */
  readonly ofLayer: (path: readonly string[]) => readonly KerasWeight[];
  /** Layers with weights, in the order in which the file lists them. */
  readonly layers: readonly StoredLayer[];
}

export interface StoredLayer {
  readonly outermost: string;
  /** Its own name, where its group is that of a model; else mostly the same as `outermost`. */
  readonly inner: string;
  readonly read: () => readonly KerasWeight[];
}

export function listedWeights(file: Hdf5File): ListedWeights {
  const root = file.attributes['model_weights'] ? 'model_weights' : '';
  const groupOf = (outermost: string): string => [root, outermost].filter((part) => part !== '').join('/');
  const listed = new Map<string, ReturnType<typeof byLayer>>();
  const namesIn = (outermost: string): ReturnType<typeof byLayer> => {
    const group = groupOf(outermost);
    const known = listed.get(group) ?? byLayer(textList(file.attributes[group], 'weight_names'));
    listed.set(group, known);
    return known;
  };
  const ofLayer: ListedWeights['ofLayer'] = (path) => {
    const [outermost = ''] = path;
    const { all, of } = namesIn(outermost);
    const own = path.length === 1 ? all : (of.get(path.at(-1)!) ?? []);
    return own.map((name) => weight(file, `${groupOf(outermost)}/${name}`, path.join('/')));
  };
  return {
    ofLayer,
    layers: textList(file.attributes[root], 'layer_names').flatMap((outermost) =>
      [...namesIn(outermost).of.keys()].map((inner) => ({
        outermost,
        inner,
        read: () => ofLayer([outermost, inner]),
      })),
    ),
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
