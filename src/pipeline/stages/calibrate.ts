import type { ActivationParameters } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import type { Range } from '../../passes/quantize/activations.js';
import { activationRanges, calibrateActivations } from '../../passes/quantize/calibrate.js';
import type { CodeActivations } from '../../passes/quantize/observers.js';
import type { CalibrationPlan } from '../../spec/plan.js';
import { sampledImages } from './sampled-images.js';
import type { Tools } from './tools.js';

/** int8 parameters of activations over the representative data set: at most `representativeSamples` seeded training samples. */
export async function calibrate(
  tools: CalibrationTools,
  graph: Graph,
  { representativeSamples, observer }: CalibrationPlan,
): Promise<Record<string, ActivationParameters>> {
  return calibrateActivations(graph, await representative(tools, representativeSamples), tools.engine, observer);
}

/** The ranges themselves, for codes of a type. */
export async function measureRanges(
  tools: CalibrationTools,
  graph: Graph,
  { representativeSamples, observer }: CalibrationPlan,
  type: CodeActivations,
): Promise<Record<string, Range>> {
  const images = await representative(tools, representativeSamples);
  return activationRanges(graph, images, tools.engine, { observer, type });
}

type CalibrationTools = Pick<Tools, 'dataset' | 'seed' | 'engine'>;

const representative = (tools: CalibrationTools, most: number): Promise<Float32Array> =>
  sampledImages(tools, 'representative-dataset', most);
