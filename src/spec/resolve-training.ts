/** How models are trained: the part of a plan that `training` and `learning_rate` become. */
import { given } from './given.js';
import type { FreezePlan, LearningRatePlan, OptimizerPlan, PhasesPlan, TrainingPlan } from './plan.js';
import type { Freeze, LearningRate, Optimizer, Training, TrainingPhases } from './schema/spec.js';
import { parseStep } from './units.js';

export const planPhases = (training: TrainingPhases): PhasesPlan => [training].flat().map(planTraining);

function planTraining(training: Training): TrainingPlan {
  return {
    epochs: training.epochs,
    batchSize: given(training.batch_size, 'batch_size'),
    optimizer: planOptimizer(given(training.optimizer, 'optimizer')),
    learningRate: planLearningRate(training.learning_rate),
    labelSmoothing: given(training.label_smoothing, 'label_smoothing'),
    averageDecay: given(training.ema, 'ema'),
    ...(training.dropout === undefined ? {} : { dropout: training.dropout }),
    ...(training.class_weights === undefined ? {} : { classWeights: training.class_weights }),
    patienceEpochs: training.early_stopping?.patience ?? null,
    checkpoint: training.checkpoint ?? (training.early_stopping ? 'best' : 'last'),
    freeze: training.freeze === undefined ? null : planFreeze(training.freeze),
  };
}

function planFreeze(freeze: Freeze): FreezePlan {
  if (typeof freeze === 'string' || Array.isArray(freeze)) return { layers: [freeze].flat(), epochs: null };
  return { layers: [freeze.layers].flat(), epochs: freeze.epochs };
}

function planOptimizer(optimizer: Optimizer): OptimizerPlan {
  if (optimizer.name === 'sgd') {
    const { momentum, weight_decay } = optimizer;
    return { name: 'sgd', momentum: given(momentum, 'momentum'), weightDecay: given(weight_decay, 'weight_decay') };
  }
  return {
    name: optimizer.name,
    beta1: given(optimizer.beta_1, 'beta_1'),
    beta2: given(optimizer.beta_2, 'beta_2'),
    epsilon: given(optimizer.epsilon, 'epsilon'),
    weightDecay: optimizer.name === 'adamw' ? given(optimizer.weight_decay, 'weight_decay') : 0,
  };
}

export function planLearningRate(rate: LearningRate): LearningRatePlan {
  if (typeof rate === 'number')
    return { schedule: 'constant', peak: rate, warmup: { unit: 'steps', value: 0 }, multipliers: {} };
  const shared = { peak: rate.peak, warmup: parseStep(given(rate.warmup, 'warmup')) };
  const { multipliers = {} } = rate;
  if (rate.schedule === 'constant') return { schedule: 'constant', ...shared, multipliers };
  return { schedule: rate.schedule, ...shared, final: given(rate.final, 'final'), multipliers };
}
