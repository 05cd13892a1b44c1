/**
 * Weights as Keras 3 keeps them in HDF5, in a `.keras` archive and in a `.weights.h5` file: those of a layer are numbered in a group
 * `layers/<class>[_n]/vars`, which newer versions label with the layer's name.
 */
import { ModelError } from '../../core/errors.js';
import type { Hdf5File } from '../hdf5/read.js';
import type { WeightsOf } from './connect.js';
import { listLayers } from './layer-list.js';
import type { KerasWeight } from './model.js';
import { rolesOf } from './roles.js';

export interface NumberedWeights {
  readonly weightsOf: WeightsOf;
  /** Groups with weights that no layer of the configuration has. */
  readonly unknown: readonly string[];
}

/** @param model the parsed configuration whose layers the weights are for. */
export function numberedWeights(file: Hdf5File, model: unknown): NumberedWeights {
  const weighted = groupsWithWeights(file);
  const layers = listLayers(model);
  const paths = new Set(layers.map(({ path }) => path));
  const labels = labelsOf(file);
  // Names that Keras gives by itself count on from model to model, so those of another session may be of other layers.
  const isNamed = weighted.length > 0 && weighted.every((group) => paths.has(labels.get(group) ?? ''));
  const groups = isNamed
    ? new Map([...labels].map(([group, path]) => [path, group]))
    : new Map(layers.map(({ path, group }) => [path, group]));
  const known = new Set(groups.values());
  return {
    weightsOf: (path, className, config) => {
      const name = path.join('/');
      const group = groups.get(name);
      return group === undefined ? [] : numbered(file, `${group}/vars`, name, rolesOf(className, config));
    },
    unknown: isNamed ? [] : weighted.filter((group) => !known.has(group)),
  };
}

/** Without `/vars`. The state of a random number generator, which lies deeper in a layer, is no weight. */
function groupsWithWeights({ arrays }: Hdf5File): readonly string[] {
  const groups = Object.keys(arrays).flatMap((path) => /^((?:layers\/[^/]+\/)+)vars\/\d+$/.exec(path)?.[1] ?? []);
  return [...new Set(groups.map((group) => group.slice(0, -1)))];
}

/** The path of names of each group's layer, through the models that it is in; a group without a label is left out. */
function labelsOf({ attributes }: Hdf5File): ReadonlyMap<string, string> {
  const nameOf = (group: string): string | null => {
    const name = attributes[`${group}/vars`]?.['name'];
    return typeof name === 'string' ? name : null;
  };
  const found = new Map<string, string>();
  for (const vars of Object.keys(attributes)) {
    const group = /^((?:layers\/[^/]+\/)*layers\/[^/]+)\/vars$/.exec(vars)?.[1];
    if (group === undefined) continue;
    const parts = group.split('/');
    const names = Array.from({ length: parts.length / 2 }, (_, at) => nameOf(parts.slice(0, 2 * at + 2).join('/')));
    if (names.every((name) => name !== null)) found.set(group, names.join('/'));
  }
  return found;
}

function numbered(file: Hdf5File, group: string, layer: string, roles: readonly string[]): readonly KerasWeight[] {
  return roles.flatMap((role, at) => {
    const array = file.arrays[`${group}/${at}`];
    if (array === undefined) return [];
    if (array.data === null)
      throw new ModelError({
        code: 'model/keras-weights',
        message: `layer ${layer}: expected numbers at ${group}/${at}, found values of type ${array.type}`,
      });
    return [{ role, shape: array.shape, data: array.data }];
  });
}
