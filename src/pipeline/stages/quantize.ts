import { foldInput } from '../../passes/fold-input.js';
import { flavours } from '../../passes/quantize/flavours/index.js';
import { artifactTypes } from '../../spec/artifact-types.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { QuantizedRecipe, StageRecipe } from '../recipe.js';
import { measureRanges } from './calibrate.js';
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
  const { type, perAxis, weightObserver, calibration } = stage;
  const depends = {
    ...basisOf(tools),
    code: tools.code.quantized,
    model: parent.digest,
    type,
    perAxis,
    weightObserver,
    calibration,
  };
  return tools.cache.stage<Model>(stage.name, depends, async () => {
    const { graph, numbers: settled } = foldInput(parent.value);
    const { activations } = artifactTypes[type];
    const isRanged = activations !== 'float32' && calibration !== null;
    const learned = parent.value.ranges;
    const ranges = isRanged ? (learned ?? (await measureRanges(tools, graph, calibration, activations))) : {};
    return { graph: flavours[type](graph, { settled, perAxis, weightObserver, ranges }), numbers: null, history: [] };
  });
}
