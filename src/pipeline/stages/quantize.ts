import type { Graph } from '../../graph/graph.js';
import { withFloatLayers } from '../../graph/float-layers.js';
import { isLinear } from '../../graph/linear.js';
import { foldInput } from '../../passes/fold-input.js';
import { activationsOf } from '../../passes/quantize/activations.js';
import { adaptiveCodes } from '../../passes/quantize/adaround.js';
import { activationRanges } from '../../passes/quantize/calibrate.js';
import { correctBiases } from '../../passes/quantize/correct-biases.js';
import { equalizable, equalize } from '../../passes/quantize/equalize.js';
import { flavours } from '../../passes/quantize/flavours/index.js';
import { kernelCodes, storedAs } from '../../passes/quantize/kernel-codes.js';
import { largestOf } from '../../passes/quantize/weights.js';
import { artifactTypes } from '../../spec/artifact-types.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { QuantizedRecipe, StageRecipe } from '../stage-recipe.js';
import { representative } from './calibrate.js';
import { floatLayersOf } from './float-layers-of.js';
import { askedCodes, layerCodesOf } from './layer-codes.js';
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
  { graph: whole, numbers: settled, ranges: learned }: Model,
): Promise<Graph> {
  const { type, perAxis, weightObserver, correctsBiases, calibration } = stage;
  const { activations, kernels } = artifactTypes[type];
  const rounding = { perAxis, weightObserver };
  const floatLayers = floatLayersOf(stage, whole);
  if (activations === 'float32' || calibration === null)
    return flavours[type](whole, { settled, ...rounding, ranges: {}, floatLayers });
  const folded = withFloatLayers(whole, floatLayers);
  // Training has settled all of it: nothing moves any more.
  if (learned)
    return flavours[type](folded, { settled, ...rounding, ranges: learned, layerCodes: askedCodes(stage, folded) });
  const { engine } = tools;
  const images = await representative(tools, calibration);
  const graph = stage.equalizes ? equalized(tools, stage, folded) : folded;
  const ranges = await activationRanges(graph, images, engine, { observer: calibration.observer, type: activations });
  const given = { settled, ...rounding, ranges };
  const layerCodes = kernels === 'int4' ? await layerCodesOf(tools, stage, graph, { images, given }) : new Map();
  if (!correctsBiases && stage.rounding === 'nearest') return flavours[type](graph, { ...given, layerCodes });
  const stored = { ...rounding, kernels: kernels === 'int4' ? 'int4' : 'int8', layerCodes } as const;
  const nearest = kernelCodes(graph, settled, stored);
  const layers = graph.operators.filter(isLinear).filter((op) => settled?.get(op.name) !== nearest.get(op.name));
  const codes =
    stage.rounding === 'nearest'
      ? nearest
      : await adaptiveCodes(graph, layers, nearest, {
          images,
          engine,
          seed: tools.seed,
          isCentred: correctsBiases,
          largest: (op) => largestOf[storedAs(op, stored)],
        });
  const all = new Map([...nearest, ...codes]);
  // Steps of int16 are too fine to move a mean.
  const parameters = activations === 'int8' ? activationsOf(ranges) : null;
  const correction = { codes: all, activations: parameters, images, engine };
  const corrected = correctsBiases ? await correctBiases(graph, correction) : graph;
  return flavours[type](corrected, { ...given, settled: all, layerCodes });
}

function equalized({ progress }: Tools, { name }: StageRecipe, graph: Graph): Graph {
  const found = equalizable(graph);
  const refused = Object.entries(found.refused).map(([layer, why]) => `${layer}: ${why}`);
  progress.note(`${name}: ${found.pairs.length} pairs of layers equalized; not after ${refused.join('; ')}`);
  return equalize(graph, found);
}
