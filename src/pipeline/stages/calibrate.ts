import type { ActivationParameters } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { calibrateActivations } from '../../passes/quantize/calibrate.js';
import { sampledImages } from './sampled-images.js';
import type { Tools } from './tools.js';

/** Activation parameters over the representative data set: at most `representativeSamples` seeded training samples. */
export async function calibrate(
  tools: Pick<Tools, 'dataset' | 'seed' | 'engine'>,
  graph: Graph,
  representativeSamples: number,
): Promise<Record<string, ActivationParameters>> {
  const images = await sampledImages(tools, 'representative-dataset', representativeSamples);
  return calibrateActivations(graph, images, tools.engine);
}
