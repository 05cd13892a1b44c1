import { given } from './given.js';
import type { DistillationLossPlan, DistillationPlan } from './plan.js';
import { planRamp } from './resolve-ramp.js';
import type { Compression, Distillation } from './schema/spec.js';
import { parseStep } from './units.js';

/** Where the spec says nothing of it. */
const usualBegin = '50 %';

export function planDistillation(written: Distillation, recipe: Compression['recipe']): DistillationPlan {
  return {
    mode: given(written.mode, 'mode'),
    ...(recipe === 'prune_qat_distill' && { begins: parseStep(written.begin_step ?? usualBegin) }),
    ...(written.mode === 'online' && { mutual: given(written.mutual, 'mutual') }),
    ...(written.mode === 'self' && { averageDecay: given(written.ema, 'ema') }),
    loss: planLoss(written),
    temperature: planRamp(given(written.temperature, 'temperature')),
    alpha: planRamp(given(written.alpha, 'alpha')),
    standardizesLogits: given(written.logit_standardization, 'logit_standardization'),
    hints: (written.hints ?? []).map(({ kind, student, teacher, weight }) => ({
      kind: given(kind, 'kind'),
      student,
      teacher,
      weight: given(weight, 'weight'),
    })),
    weights: written.weights ?? {},
  };
}

function planLoss({ loss, dkd, dist }: Distillation): DistillationLossPlan {
  const name = given(loss, 'loss');
  switch (name) {
    case 'hinton':
      return { name };
    case 'dkd':
      return { name, alpha: given(dkd?.alpha, 'dkd.alpha'), beta: given(dkd?.beta, 'dkd.beta') };
    case 'dist':
      return { name, beta: given(dist?.beta, 'dist.beta'), gamma: given(dist?.gamma, 'dist.gamma') };
    default:
      return name satisfies never;
  }
}
