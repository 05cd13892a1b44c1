import type { ActivationParameters } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { calibrateActivations } from '../../passes/quantize/calibrate.js';
import type { CalibrationPlan } from '../../spec/plan.js';
import { sampledImages } from './sampled-images.js';
import type { Tools } from './tools.js';

/** int8 parameters of activations over the representative data set: at most `representativeSamples` seeded training samples. */
export async function calibrate(
  tools: CalibrationTools,
  graph: Graph,
  calibration: CalibrationPlan,
): Promise<Record<string, ActivationParameters>> {
  return calibrateActivations(graph, await representative(tools, calibration), tools.engine, calibration.observer);
}

type CalibrationTools = Pick<Tools, 'dataset' | 'seed' | 'engine'>;

/** Samples, normalised as in training: [count, h, w, c]. */
export const representative = (
  tools: CalibrationTools,
  { representativeSamples }: Pick<CalibrationPlan, 'representativeSamples'>,
): Promise<Float32Array> => sampledImages(tools, 'representative-dataset', representativeSamples);
