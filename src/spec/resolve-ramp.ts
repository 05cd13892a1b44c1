import { given } from './given.js';
import type { RampPlan } from './plan.js';

interface WrittenRamp {
  readonly schedule?: RampPlan['schedule'];
  readonly from: number;
  readonly to: number;
}

/** A number is a ramp that goes nowhere. */
export function planRamp(written: number | WrittenRamp): RampPlan {
  if (typeof written === 'number') return { schedule: 'linear', from: written, to: written };
  return { schedule: given(written.schedule, 'schedule'), from: written.from, to: written.to };
}
