/** Models for throw-away repositories: the committed example, and one that breaks its budgets. */
import { readFileSync } from 'node:fs';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';

/** 26.5 kB, int8: within every budget of examples/committed-model. */
export function smallModel(): Uint8Array {
  return readFileSync('examples/committed-model/models/clothes.tflite');
}

/** The same kind of network, wider and in float32: too large, with too many operations, in floating point. */
export function largeModel(): Uint8Array {
  const graph = buildArchitecture('ds_cnn', { filters: 64, blocks: 3 }, [28, 28, 1], 10, seededRandom(1, 'e2e'));
  return writeTflite(foldBatchNorm(graph));
}
