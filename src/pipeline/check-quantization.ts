/** What a spec asks of quantisation and only the graph of a model can tell it cannot have. */
import { SpecError } from '../core/errors.js';
import type { Dataset } from '../data/dataset.js';
import { groupDigits } from '../core/group-digits.js';
import { seededRandom } from '../core/random.js';
import { foldBatchNorm } from '../graph/fold.js';
import type { Graph } from '../graph/graph.js';
import { withFloatLayers } from '../graph/float-layers.js';
import { isLinear, takesInt4 } from '../graph/linear.js';
import { pack, unpack } from '../graph/parameters.js';
import { foldInput } from '../passes/fold-input.js';
import { equalizable } from '../passes/quantize/equalize.js';
import { flavours } from '../passes/quantize/flavours/index.js';
import { matchLayers } from '../spec/layers.js';
import { toPointer } from '../spec/located.js';
import { passesOf, type Plan } from '../spec/plan.js';
import { checkFloatLayers } from './check-float-layers.js';
import { exportModel } from './export-model.js';
import { madeUpRanges } from './file-cost.js';
import { floatLayersOf } from './stages/float-layers-of.js';
import { askedCodes, unreachableSize } from './stages/layer-codes.js';
import type { CompressedRecipe, QuantizedRecipe, StageRecipe } from './stage-recipe.js';

/** @param graph of the model as it begins. @throws SpecError */
export function checkQuantization(plan: Plan, stage: StageRecipe & QuantizedRecipe, graph: Graph): void {
  const passes = passesOf(plan.compression, stage.model);
  const { pointer } = passes;
  // Files are made of models, too, that share these settings and nothing else.
  if (!plan.compression.models.includes(stage.model)) checkFloatLayers(plan, passes, [graph]);
  checkFourBits(plan, `${pointer}/quantization/layer_bits`, stage, graph);
  if (stage.equalizes) checkEqualization(plan, `${pointer}/quantization/cross_layer_equalization`, graph);
}

/**
 * Sizes that no choice of bits reaches. A file has nearly the same size for other weights of the same shapes, and a few bytes are left
 * to what may turn out to be equal, so most of them are told before the training; not of a model that channels leave on the way, which will be smaller.
 * @param isTrained whether all weights will have moved: two constants that are equal now share their bytes.
 */
export function checkChosenSizes(
  plan: Plan,
  { automaticBits, ...stage }: StageRecipe & QuantizedRecipe,
  start: Graph,
  { dataset, isTrained }: { readonly dataset: Dataset; readonly isTrained: boolean },
): void {
  if (!automaticBits) return;
  const random = seededRandom(plan.seed, 'sizes');
  const withoutNorm = foldBatchNorm(start);
  const graph = isTrained
    ? unpack(
        withoutNorm,
        pack(withoutNorm).map(() => random.normal()),
      )
    : withoutNorm;
  const { graph: folded } = foldInput({ graph, numbers: null });
  const marked = withFloatLayers(folded, floatLayersOf(stage, folded));
  const model = {
    graph: flavours.int4(marked, {
      settled: null,
      perAxis: stage.perAxis,
      weightObserver: 'min_max',
      ranges: madeUpRanges(marked),
      layerCodes: askedCodes(stage, marked),
    }),
    numbers: null,
  };
  const where = plan.places[`${passesOf(plan.compression, stage.model).pointer}/quantization/bits`];
  const problems = automaticBits.files.flatMap(({ artifact, mostBytes }) => {
    const least = exportModel(model, artifact, { plan: automaticBits.plan, dataset }).length;
    return least <= mostBytes
      ? []
      : [
          {
            ...unreachableSize(artifact.name, mostBytes, `at least ${groupDigits(least)} bytes`),
            ...(where ? { where } : {}),
          },
        ];
  });
  if (problems.length > 0) throw new SpecError(problems);
}

/** The same of a training that sees the rounding. */
export function checkTrainedBits(plan: Plan, stage: StageRecipe & CompressedRecipe, graph: Graph): void {
  const { pointer } = passesOf(plan.compression, stage.model);
  checkFourBits(
    plan,
    `${pointer}/quantization/layer_bits`,
    { layerBits: stage.fineTuning?.qat?.layerBits ?? [] },
    graph,
  );
}

/** Layers that are to have four bits, and cannot. */
function checkFourBits(
  plan: Plan,
  pointer: string,
  { layerBits }: Pick<QuantizedRecipe, 'layerBits'>,
  graph: Graph,
): void {
  const wide = graph.operators.filter((op) => isLinear(op) && !takesInt4(op));
  const problems = layerBits.flatMap(({ pattern, bits }) => {
    const [layer] = matchLayers(
      [pattern],
      wide.map(({ name }) => name),
    );
    const where = plan.places[`${pointer}${toPointer([pattern])}`];
    return bits === 8 || layer === undefined
      ? []
      : [
          {
            code: 'spec/layer-of-eight-bits',
            message: `expected layers whose kernels may have four bits, found ${layer} (${wide.find(({ name }) => name === layer)!.kind}) among those of '${pattern}'`,
            ...(where ? { where } : {}),
            cause: 'No runtime reads four bits there.',
            fix: 'Use a pattern without it.',
          },
        ];
  });
  if (problems.length > 0) throw new SpecError(problems);
}

function checkEqualization(plan: Plan, pointer: string, graph: Graph): void {
  const { pairs, refused } = equalizable(foldInput({ graph: foldBatchNorm(graph), numbers: null }).graph);
  if (pairs.length > 0) return;
  const [first] = Object.entries(refused);
  const where = plan.places[pointer];
  throw new SpecError({
    code: 'spec/nothing-to-equalize',
    message: `expected two layers after one another that can be equalized, found none${first ? `: ${first[0]}: ${first[1]}` : ''}`,
    ...(where ? { where } : {}),
    cause: 'A factor of a channel has to pass from one layer to the next, and no other layer may read it.',
    fix: 'Remove cross_layer_equalization.',
  });
}
