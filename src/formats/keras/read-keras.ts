/**
 * A model that Keras 3 saved as `.keras`: a zip of `config.json` and `model.weights.h5`, where each layer's weights are
 * numbered in a group `layers/<class>[_n]/vars`, which newer versions label with the layer's name.
 */
import { ModelError, summaryOf, TinygateError } from '../../core/errors.js';
import { readArchive } from '../../core/archive.js';
import { readHdf5, type Hdf5File } from '../hdf5/read.js';
import { connectLayers } from './connect.js';
import { parseJson } from './json.js';
import type { KerasModel, KerasWeight } from './model.js';

/** Weights shrink little, so a file that inflates further than this is no model. */
const limits = { maxEntries: 10_000, maxEntryBytes: 2 ** 30, maxTotalBytes: 2 ** 30, maxRatio: 200 };

const wanted = ['config.json', 'model.weights.h5'];

/** @throws ModelError where the file is damaged, or holds no architecture or weights. */
export async function readKerasArchive(bytes: Uint8Array): Promise<KerasModel> {
  const entries = await readArchive(bytes, (name) => wanted.includes(name), limits).catch(refuse);
  const [config, weights] = wanted.map((name) => entries.get(name));
  if (!config || !weights) {
    const missing = wanted.filter((name) => !entries.has(name)).join(' and ');
    throw new ModelError({
      code: 'model/keras-archive',
      message: `expected config.json and model.weights.h5 in the archive, found no ${missing}`,
    });
  }
  const file = await readHdf5(weights, { skip: ['optimizer'] });
  const places = placesOf(file);
  return connectLayers(
    parseJson(new TextDecoder().decode(config), 'config.json'),
    3,
    (path, className, layerConfig) => {
      const group = places(path, className);
      return group === null ? [] : numbered(file, group, path.join('/'), rolesOf(className, layerConfig));
    },
  );
}

function refuse(error: unknown): never {
  if (!(error instanceof TinygateError)) throw error;
  throw new ModelError(
    {
      code: 'model/keras-archive',
      message: `expected an archive that Keras 3 wrote, found one that is refused: ${summaryOf(error)}`,
      cause: 'The file is cut short, damaged, or a pointer of Git LFS instead of the file.',
      fix: 'Save the model again with model.save("model.keras").',
    },
    { cause: error },
  );
}

/** Where the weights of a layer are: by the name on its group, else by how often its class came before it in its model. */
function placesOf(file: Hdf5File): (path: readonly string[], className: string) => string | null {
  const named = new Map<string, string>();
  for (const group of Object.keys(file.attributes)) {
    const name = file.attributes[group]!['name'];
    if (typeof name === 'string' && group.endsWith('/vars')) named.set(`${parentOf(group)}:${name}`, group);
  }
  const counts = new Map<string, number>();
  const counted = (parent: string, className: string): string => {
    const snake = snakeCase(className);
    const seen = counts.get(`${parent}/${snake}`) ?? 0;
    counts.set(`${parent}/${snake}`, seen + 1);
    return `${parent}/${snake}${seen === 0 ? '' : `_${seen}`}`;
  };
  const models = new Map<string, string>([['', 'layers']]);
  return (path, className) => {
    const inner = path.slice(0, -1);
    let parent = 'layers';
    for (const [at, name] of inner.entries()) {
      const key = inner.slice(0, at + 1).join('/');
      const label = named.get(`${parent}:${name}`);
      // Without labels a nested model is known by its class alone, of which nothing is told here but its two names.
      const own = label ? label.slice(0, -'/vars'.length) : (models.get(key) ?? firstModel(file, counted, parent));
      models.set(key, own);
      parent = `${own}/layers`;
    }
    const label = named.get(`${parent}:${path.at(-1)!}`);
    if (label !== undefined) return label;
    if (named.size > 0) return null;
    return `${counted(parent, className)}/vars`;
  };
}

function firstModel(file: Hdf5File, counted: (parent: string, className: string) => string, parent: string): string {
  for (const className of ['Functional', 'Sequential']) {
    const group = counted(parent, className);
    if (file.attributes[group]) return group;
  }
  return `${parent}/functional`;
}

/** `layers/conv2d/vars` lies in `layers`. */
const parentOf = (vars: string): string => vars.split('/').slice(0, -2).join('/');

/** As Keras's `to_snake_case` does: Conv2D → conv2d, BatchNormalization → batch_normalization, ReLU → re_lu. */
export function snakeCase(className: string): string {
  return className
    .replace(/\W+/g, '')
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/** The weights of a layer in the order in which Keras numbers them; what a layer is told to do without has no number. */
function rolesOf(className: string, config: Readonly<Record<string, unknown>>): readonly string[] {
  const bias = config['use_bias'] === false ? [] : ['bias'];
  switch (className) {
    case 'BatchNormalization':
      return [
        ...(config['scale'] === false ? [] : ['gamma']),
        ...(config['center'] === false ? [] : ['beta']),
        'moving_mean',
        'moving_variance',
      ];
    case 'LayerNormalization':
      return [...(config['scale'] === false ? [] : ['gamma']), ...(config['center'] === false ? [] : ['beta'])];
    case 'SeparableConv1D':
    case 'SeparableConv2D':
      return ['depthwise_kernel', 'pointwise_kernel', ...bias];
    case 'PReLU':
      return ['alpha'];
    case 'Normalization':
      return ['mean', 'variance', 'count'];
    default:
      return ['kernel', ...bias];
  }
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
