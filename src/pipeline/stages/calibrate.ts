import { seededRandom } from '../../core/random.js';
import { normalizedImages } from '../../data/normalize.js';
import type { ActivationParameters } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { calibrateActivations } from '../../passes/quantize/calibrate.js';
import type { Tools } from './tools.js';

/** Activation parameters over the representative data set: at most `representativeSamples` seeded training samples. */
export async function calibrate(
  { dataset, seed, engine }: Pick<Tools, 'dataset' | 'seed' | 'engine'>,
  graph: Graph,
  representativeSamples: number,
): Promise<Record<string, ActivationParameters>> {
  const samples = Math.min(representativeSamples, dataset.train.count);
  const order = Uint32Array.from({ length: dataset.train.count }, (_, index) => index);
  const chosen = seededRandom(seed, 'representative-dataset').shuffle(order).subarray(0, samples);
  return calibrateActivations(graph, await normalizedImages(dataset, dataset.train.samples, chosen), engine);
}
