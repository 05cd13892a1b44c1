import { given } from './given.js';
import type { CostLimitPlan, StructuredPruningPlan } from './plan.js';
import type { StructuredPruning } from './schema/spec.js';
import { parseFraction, parseSizeBytes } from './units.js';

export function planStructuredPruning(written: StructuredPruning): StructuredPruningPlan {
  return {
    parameters: limit(written.parameters),
    macs: limit(written.macs),
    sizeBytes: written.size === undefined ? null : parseSizeBytes(written.size),
    arenaBytes: written.arena === undefined ? null : parseSizeBytes(written.arena),
    ...(written.latency !== undefined && { latency: limit(written.latency)! }),
    ...(written.mac_costs && {
      macCosts: Object.entries(written.mac_costs).map(([pattern, cost]) => ({ pattern, cost })),
    }),
    ...(written.policy === 'latency' && { policy: written.policy }),
    afterTraining: written.after_training ?? null,
    keepsFraction: parseFraction(given(written.keep_at_least, 'keep_at_least')),
    multipleOf: given(written.multiple_of, 'multiple_of'),
    exclude: written.exclude ?? [],
  };
}

/** `50 %` → a share, 250000 → a number. */
function limit(value: number | string | undefined): CostLimitPlan | null {
  if (value === undefined) return null;
  if (typeof value === 'number') return { unit: 'count', value };
  return { unit: 'fraction', value: parseFraction(value) };
}
