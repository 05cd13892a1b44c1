import { writtenPasses, type WrittenPasses } from './passes.js';
import type { Broken, Context } from './rule.js';

/** What only a training that sees the rounding can do, and what it can do there. */
export function quantizationAware({ spec }: Context): Broken[] {
  return writtenPasses(spec).flatMap((passes) => [
    ...withoutTraining(passes),
    ...withoutGrid(passes),
    ...byOneTurn(passes),
  ]);
}

function withoutTraining({ pointer, passes: { quantization } }: WrittenPasses): Broken[] {
  if (quantization?.mode !== 'ptq') return [];
  const { quant_noise, ranges, oscillation } = quantization;
  const broken = (key: string, why: string): Broken => ({
    code: 'spec/rounding-without-training',
    pointer: `${pointer}/quantization/${key}`,
    at: 'key',
    message: `expected mode: qat beside ${key}, found mode: ptq`,
    cause: `${why}; mode: ptq rounds a model after its training.`,
    fix: `Remove ${key}, or use mode: qat with fine_tuning.`,
  });
  return [
    ...(quant_noise === undefined ? [] : [broken('quant_noise', 'Quantization noise is of trained weights')]),
    ...(ranges === 'learned' ? [broken('ranges', 'Ranges are learned by training')] : []),
    ...(oscillation === undefined ? [] : [broken('oscillation', 'Codes go to and fro in training')]),
  ];
}

/** Where every kernel lives on a codebook. */
function withoutGrid({ pointer, passes: { quantization, clustering } }: WrittenPasses): Broken[] {
  const isAllClustered = clustering?.layers?.includes('*') === true && (clustering.exclude ?? []).length === 0;
  if (quantization?.oscillation === undefined || !isAllClustered) return [];
  return [
    {
      code: 'spec/oscillation-of-clusters',
      pointer: `${pointer}/quantization/oscillation`,
      at: 'key',
      message: 'expected a layer that is not clustered beside oscillation, found clustering of all layers',
      cause: 'Oscillation is of codes on the grid of a kernel; clustered kernels have a codebook in its place.',
      fix: 'Remove oscillation, or leave layers to it by clustering.exclude.',
    },
  ];
}

function byOneTurn({ pointer, passes: { quantization } }: WrittenPasses): Broken[] {
  const { threshold, momentum } = quantization?.oscillation?.freeze ?? {};
  if (threshold === undefined || momentum === undefined) return [];
  const lowest = typeof threshold === 'number' ? threshold : Math.min(threshold.from, threshold.to);
  if (momentum < lowest) return [];
  return [
    {
      code: 'spec/freezing-momentum',
      pointer: `${pointer}/quantization/oscillation/freeze`,
      message: `expected a momentum below the lowest threshold (${lowest}), found ${momentum}`,
      cause: 'One turn raises the average by the momentum: every weight that turns once would be frozen.',
      fix: 'Lower momentum to a third of the threshold or less, or raise the threshold.',
    },
  ];
}
