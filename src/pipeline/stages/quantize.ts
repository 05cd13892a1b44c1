import type { Graph } from '../../graph/graph.js';
import { foldInput } from '../../passes/fold-input.js';
import { activationRanges } from '../../passes/quantize/calibrate.js';
import { correctBiases } from '../../passes/quantize/correct-biases.js';
import { equalizable, equalize } from '../../passes/quantize/equalize.js';
import { flavours } from '../../passes/quantize/flavours/index.js';
import { kernelCodes } from '../../passes/quantize/kernel-codes.js';
import { artifactTypes } from '../../spec/artifact-types.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { QuantizedRecipe, StageRecipe } from '../recipe.js';
import { representative } from './calibrate.js';
import { layerCodesOf } from './layer-codes.js';
import { basisOf, type Tools } from './tools.js';

/**
 * The model in the numbers of one type of file: by the codes that a pass has settled, else by rounding; ranges of activations, where
 * the type has them, from the representative data set.
 */
export function quantize(
  tools: Tools,
  stage: StageRecipe & QuantizedRecipe,
  parent: Staged<Model>,
): Promise<Staged<Model>> {
  const { name, kind: _kind, model: _model, from: _from, ...settings } = stage;
  const depends = { ...basisOf(tools), code: tools.code.quantized, model: parent.digest, ...settings };
  return tools.cache.stage<Model>(name, depends, async () => ({
    graph: await inNumbersOf(tools, stage, foldInput(parent.value)),
    numbers: null,
    history: [],
  }));
}

async function inNumbersOf(
  tools: Tools,
  stage: StageRecipe & QuantizedRecipe,
  { graph: folded, numbers: settled, ranges: learned }: Model,
): Promise<Graph> {
  const { type, perAxis, weightObserver, correctsBiases, calibration } = stage;
  const { activations, kernels } = artifactTypes[type];
  const rounding = { perAxis, weightObserver };
  if (activations === 'float32' || calibration === null)
    return flavours[type](folded, { settled, ...rounding, ranges: {} });
  // Training has settled all of it: nothing moves any more.
  if (learned) return flavours[type](folded, { settled, ...rounding, ranges: learned });
  const { engine } = tools;
  const images = await representative(tools, calibration);
  const graph = stage.equalizes ? equalized(tools, stage, folded) : folded;
  const ranges = await activationRanges(graph, images, engine, { observer: calibration.observer, type: activations });
  const given = { settled, ...rounding, ranges };
  const layerCodes = kernels === 'int4' ? await layerCodesOf(tools, stage, graph, { images, given }) : new Map();
  if (!correctsBiases) return flavours[type](graph, { ...given, layerCodes });
  const codes = kernelCodes(graph, settled, { ...rounding, kernels: kernels === 'int4' ? 'int4' : 'int8', layerCodes });
  const corrected = await correctBiases(graph, codes, images, engine);
  return flavours[type](corrected, { ...given, settled: codes, layerCodes });
}

function equalized({ progress }: Tools, { name }: StageRecipe, graph: Graph): Graph {
  const found = equalizable(graph);
  const refused = Object.entries(found.refused).map(([layer, why]) => `${layer}: ${why}`);
  progress.note(`${name}: ${found.pairs.length} pairs of layers equalized; not after ${refused.join('; ')}`);
  return equalize(graph, found);
}
