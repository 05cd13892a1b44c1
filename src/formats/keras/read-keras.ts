/** A model that Keras 3 saved as `.keras`: a zip of `config.json` and `model.weights.h5`. */
import { ModelError, summaryOf, TinygateError } from '../../core/errors.js';
import { readArchive } from '../../core/archive.js';
import { declaredSize } from '../hdf5/declared-size.js';
import { readHdf5 } from '../hdf5/read.js';
import { connectLayers } from './connect.js';
import { parseJson } from './json.js';
import type { KerasModel } from './model.js';
import { numberedWeights } from './numbered-weights.js';

/** Weights shrink little, so a file that inflates further than this is no model. */
const limits = { maxEntries: 10_000, maxEntryBytes: 2 ** 30, maxTotalBytes: 2 ** 30, maxRatio: 200 };

const mostConfigBytes = 64 * 1024 ** 2;

const wanted = ['config.json', 'model.weights.h5'];

/** @throws ModelError where the file is damaged, or holds no architecture or weights. */
export async function readKerasArchive(bytes: Uint8Array): Promise<KerasModel> {
  const sizeOf = (name: string, soFar: Uint8Array) => (name === 'config.json' ? mostConfigBytes : declaredSize(soFar));
  const entries = await readArchive(bytes, (name) => wanted.includes(name), limits, sizeOf).catch(refuse);
  const [config, weights] = wanted.map((name) => entries.get(name));
  if (!config || !weights) {
    const missing = wanted.filter((name) => !entries.has(name)).join(' and ');
    throw new ModelError({
      code: 'model/keras-archive',
      message: `expected config.json and model.weights.h5 in the archive, found no ${missing}`,
    });
  }
  const model = parseJson(new TextDecoder().decode(config), 'config.json');
  const { weightsOf } = numberedWeights(await readHdf5(weights, { skip: ['optimizer'] }), model);
  return connectLayers(model, 3, weightsOf);
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
