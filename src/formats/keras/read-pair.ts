/**
 * A Keras model in two files: the text of `model.to_json()` and weights alone, as `model.save_weights` of Keras 3 (`.weights.h5`) and
 * of Keras 2 (`.h5`) writes them. Weights go to the layers of their names; where Keras counted those on, because another model
 * was built before, to the layers in their order, as Keras itself does. A layer without weights in the file, and weights without
 * a layer, are errors.
 */
import { ModelError } from '../../core/errors.js';
import { nameSome } from '../../core/name-some.js';
import { readHdf5, type Hdf5File } from '../hdf5/read.js';
import { connectLayers, type WeightsOf } from './connect.js';
import { parseJson, record } from './json.js';
import { listLayers } from './layer-list.js';
import { listedWeights, type StoredLayer } from './listed-weights.js';
import type { KerasModel, KerasVersion, KerasWeight } from './model.js';
import { numberedWeights } from './numbered-weights.js';
import { rolesOf } from './roles.js';
import { requireKnownLayers } from './unknown-layers.js';

/** @throws ModelError where a file is damaged, or the weights are those of another architecture. */
export async function readKerasPair(architecture: Uint8Array, weights: Uint8Array): Promise<KerasModel> {
  const model = parseJson(new TextDecoder().decode(architecture), 'the architecture');
  const keras = versionOf(model);
  // All that cannot be taken is named before weights are sought for it.
  requireKnownLayers(connectLayers(model, keras, () => []).layers);
  const file = await readHdf5(weights, { skip: ['optimizer', 'optimizer_weights'] }).catch(ofWeights);
  return connectLayers(model, keras, weightsIn(file, model));
}

/** The two files are told apart. */
function ofWeights(error: unknown): never {
  if (!(error instanceof ModelError)) throw error;
  throw new ModelError(
    error.problems.map((problem) => ({ ...problem, message: `the weights: ${problem.message}` })),
    { cause: error },
  );
}

/** Keras 2 writes its version into the text, Keras 3 the module of each class. */
function versionOf(model: unknown): KerasVersion {
  const { keras_version: version, module } = record(model, 'the architecture');
  if (typeof version === 'string') return version.startsWith('3') ? 3 : 2;
  return module === undefined ? 2 : 3;
}

function weightsIn(file: Hdf5File, model: unknown): WeightsOf {
  const listed = listedWeights(file).layers;
  if (listed.length > 0) return listedIn(listed, model);
  const { weightsOf, unknown } = numberedWeights(file, model);
  if (unknown.length > 0) throw otherArchitecture(`groups that none of its layers has: ${some(unknown)}`);
  return weightsOf;
}

function listedIn(stored: readonly StoredLayer[], model: unknown): WeightsOf {
  const wanted = listLayers(model).filter(({ className, config }) => rolesOf(className, config).length > 0);
  const names = wanted.map(({ path }) => path);
  if (names.length !== stored.length)
    throw otherArchitecture(
      `${stored.length} layers with weights (${some(stored.map(({ inner }) => inner))}) for its ${names.length} (${some(names)})`,
    );
  const byName = new Map(stored.map((layer) => [nameOf(layer), layer]));
  const isNamed = names.every((path) => byName.has(ends(path)));
  const found = new Map<string, () => readonly KerasWeight[]>(
    names.map((path, at) => [path, (isNamed ? byName.get(ends(path))! : stored[at]!).read]),
  );
  return (path) => found.get(path.join('/'))?.() ?? [];
}

/** The outermost name and its own: a group of Keras 2 tells no more. */
function ends(path: string): string {
  const names = path.split('/');
  return names.length === 1 ? path : `${names[0]}/${names.at(-1)}`;
}

const nameOf = ({ outermost, inner }: StoredLayer): string =>
  outermost === inner ? outermost : `${outermost}/${inner}`;

const most = 5;
const some = (names: readonly string[]): string => nameSome(names, most);

function otherArchitecture(found: string): ModelError {
  return new ModelError({
    code: 'model/keras-weights',
    message: `expected the weights of the layers that the architecture has, found ${found}`,
    cause: 'The weights were saved from a model of another architecture, or the file holds no weights of Keras.',
    fix: 'Write both files from one model: model.to_json() and model.save_weights("model.weights.h5").',
  });
}
