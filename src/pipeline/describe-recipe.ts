/** A recipe in words: its stages in their order, with what is done in each. */
import type { FineTuningPlan, PruningPlan, StepPosition } from '../spec/plan.js';
import { sharedSparsity } from '../spec/layers.js';
import type { CompressedRecipe, DistillationRecipe, NarrowedRecipe, Recipe, StageRecipe } from './stage-recipe.js';

/** A line for each stage, then for each file. */
export function describeRecipe({ stages, exports }: Recipe): readonly string[] {
  const rows = [
    ...stages.map((stage) => [stage.name, describeStage(stage)] as const),
    ...exports.map(({ artifact, from }) => [`${artifact.name}.tflite`, `the file of ${from}`] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, what]) => `${name.padEnd(width)}  ${what}`);
}

function describeStage(stage: StageRecipe): string {
  switch (stage.kind) {
    case 'built':
      return `the architecture ${stage.architecture.architecture}${stage.weights ? ', with the weights of a file' : ''}`;
    case 'imported':
      return `the model of ${stage.file.file}`;
    case 'restored':
      return `BatchNorm put back into ${stage.from}`;
    case 'narrowed':
      return `channels leave ${stage.from}: ${channels(stage)}`;
    case 'trained': {
      const { epochs, pruning, distillation } = stage;
      return parts(
        epochCount(epochs.end - epochs.first),
        pruning && pruned(pruning),
        distillation && taught(distillation),
      );
    }
    case 'peer':
      return `the teacher that was trained in ${stage.from}`;
    case 'logits':
      return `what ${stage.from} says of the training samples`;
    case 'folded':
      return `BatchNorm of ${stage.from} folded into kernels`;
    case 'compressed':
      return compressed(stage);
    case 'quantized':
      return `the numbers of type ${stage.type}${stage.calibration ? ', with ranges from representative samples' : ''}${stage.exclude ? `; ${stage.exclude.join(', ')} in float32` : ''}`;
    default:
      return stage satisfies never;
  }
}

const parts = (...all: readonly (string | null)[]): string => all.filter((part) => part !== null).join('; ');
const epochCount = (count: number): string => (count === 1 ? '1 epoch' : `${count} epochs`);
const percent = (fraction: number): string => `${Math.round(fraction * 1e4) / 100} %`;
const position = ({ unit, value }: StepPosition): string => (unit === 'steps' ? `step ${value}` : percent(value));

function pruned(pruning: PruningPlan): string {
  const { schedule, beginStep, endStep, scope } = pruning;
  const over = scope === 'global' ? ' over all kernels' : '';
  return `pruned to ${percent(sharedSparsity(pruning))}${over} by ${schedule}, from ${position(beginStep)} to ${position(endStep)} of all training`;
}

function taught({ mode, from, begins }: DistillationRecipe): string {
  const teachers = mode === 'self' ? 'the average of its own weights' : from.map(({ stage }) => stage).join(', ');
  return begins
    ? `the labels alone up to ${position(begins)} of the steps, then with what ${teachers} says`
    : `distilled from ${teachers}`;
}

function compressed({ pruned: mask, clustering, fineTuning }: CompressedRecipe): string {
  const clusters =
    clustering &&
    (clustering.numberOfClusters === null
      ? 'codes by their price'
      : `${clustering.numberOfClusters} ${(clustering.blockSize ?? 1) > 1 ? `codewords for blocks of ${clustering.blockSize} weights` : 'clusters'}`);
  const perChannel = clustering?.perChannel ?? [];
  const qat = fineTuning?.qat ?? null;
  return parts(
    fineTuning ? tuned(fineTuning) : 'no training',
    mask && 'pruned weights stay 0',
    clusters &&
      `${clusters} in a kernel${perChannel.length > 0 ? `, or in each channel of ${perChannel.join(', ')}` : ''}`,
    qat && `with the rounding of ${qat.numBits} bits`,
    fineTuning?.distillation ? taught(fineTuning.distillation) : null,
  );
}

const tuned = ({ epochs }: Pick<FineTuningPlan, 'epochs'>): string => epochCount(epochs);

function channels({ removesDeadChannels, structured }: NarrowedRecipe): string {
  const least = structured && 'the least important ones, to the limits of structured_pruning';
  return parts(removesDeadChannels ? 'those that change no result' : null, least);
}
