import { given } from './given.js';
import type { PruningPlan, SparsityLossPlan } from './plan.js';
import type { Pruning, SparsityLoss } from './schema/spec.js';
import { parseFraction, parseStep } from './units.js';

export function planPruning(pruning: Pruning): PruningPlan {
  const steps = {
    scope: given(pruning.scope, 'scope'),
    pattern: planPattern(pruning),
    criterion: planCriterion(pruning),
    rewindsLearningRate: given(pruning.rewind_learning_rate, 'rewind_learning_rate'),
    beginStep: parseStep(given(pruning.begin_step, 'begin_step')),
    endStep: parseStep(given(pruning.end_step, 'end_step')),
    frequency: given(pruning.frequency, 'frequency'),
    layers: given(pruning.layers, 'layers'),
    exclude: pruning.exclude ?? [],
    layerTargets: Object.entries(pruning.layer_targets ?? {}).map(([pattern, sparsity]) => ({
      pattern,
      sparsity: parseFraction(sparsity),
    })),
    sparsityLoss: pruning.sparsity_loss ? planSparsityLoss(pruning.sparsity_loss) : null,
  };
  switch (pruning.schedule) {
    case 'ConstantSparsity':
      return { ...steps, schedule: pruning.schedule, targetSparsity: parseFraction(pruning.target_sparsity) };
    case 'PolynomialDecay':
      return {
        ...steps,
        schedule: pruning.schedule,
        initialSparsity: parseFraction(given(pruning.initial_sparsity, 'initial_sparsity')),
        finalSparsity: parseFraction(pruning.final_sparsity),
        power: given(pruning.power, 'power'),
        progressBy: given(pruning.progress_by, 'progress_by'),
      };
    default:
      return pruning satisfies never;
  }
}

function planCriterion({
  criterion,
  powerpropagation,
}: Pick<Pruning, 'criterion' | 'powerpropagation'>): PruningPlan['criterion'] {
  const name = given(criterion, 'criterion');
  return name === 'powerpropagation' ? { name, alpha: given(powerpropagation?.alpha, 'alpha') } : { name };
}

function planPattern({
  block_size,
  block_pooling_type,
  sparsity_m_by_n,
}: Pick<Pruning, 'block_size' | 'block_pooling_type' | 'sparsity_m_by_n'>): PruningPlan['pattern'] {
  if (sparsity_m_by_n) {
    const [m, n] = sparsity_m_by_n;
    return { kind: 'm_by_n', m, n };
  }
  if (!block_size) return null;
  const [inputs, outputs] = block_size;
  return { kind: 'blocks', inputs, outputs, pooling: given(block_pooling_type, 'block_pooling_type') };
}

function planSparsityLoss({ kind, weight: written, controller }: SparsityLoss): SparsityLossPlan {
  const weight = given(written, 'weight');
  return {
    kind: given(kind, 'kind'),
    ...(typeof weight === 'number' ? { weight } : { weight: weight.from, endWeight: weight.to }),
    controller: controller
      ? {
          target: given(controller.target, 'target'),
          gain: given(controller.gain, 'gain'),
          min: given(controller.min, 'min'),
          max: given(controller.max, 'max'),
        }
      : null,
  };
}
