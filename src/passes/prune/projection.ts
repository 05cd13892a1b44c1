import type { Projection } from '../projection.js';
import type { Span } from './span.js';
import type { PruningSchedule } from '../schedule.js';
import { endingAt, sparsityAt, updatesMask } from '../schedule.js';
import { keptOverAll, lampScores } from './allocation.js';
import { keptWeights, largestMask, sparsityFraction } from './mask.js';
import type { PruningCriterion, Scores } from './criteria.js';
import type { LinearShape, ZeroPattern } from '../../graph/kernel-blocks.js';
import { groupsMask, poolBlocks, spreadBlocks } from './pattern.js';

export interface PrunedSpan extends Span {
  /** The sparsity that it ends with, where that is not the schedule's. */
  readonly sparsity?: number;
  /** Of its kernel, where zeros come in a pattern. */
  readonly linear?: LinearShape;
}

/** What is compared with what. */
export interface PruningRule {
  /** Where it is told, every `frequency` steps, which weights the sparsity to end with would take then: 1 for these, [n]. */
  readonly selected?: Float32Array | null;
  /** Each kernel has the sparsity, or all of them together: those with a sparsity of their own take no part then. */
  readonly scope: 'layer' | 'global';
  /** How zeros come together; null: each by itself. */
  readonly pattern: ZeroPattern | null;
  /** What makes a weight important. By movement the scores of the spans, one after another. By default its magnitude. */
  readonly criterion?: Exclude<PruningCriterion, { readonly name: 'movement' }> | MovementScores;
}

export interface MovementScores {
  readonly name: 'movement';
  readonly scores: Scores;
}

const plain: PruningRule = { scope: 'layer', pattern: null };

/**
 * Before: latent kernels.  After: the smallest magnitudes at 0, by the schedule, in latent and effective kernels alike.
 * As in TFMOT, a pruned weight is set to 0 before every step and may return only by what one step's gradient gives it when
 * the mask is next made; the mask is settled at `endStep`. (Letting pruned latent weights collect gradients in full was
 * tried: they drift without a counterforce, return large and wrong, and cost 5 points on the example.) By movement a pruned weight
 * keeps the value that it had, as its paper has it: its score goes on, and it may return with that value.
 * @param first steps of the schedule before this stage; the zeros that those left are kept.
 */
export function pruningProjection(
  schedule: PruningSchedule,
  pruned: readonly PrunedSpan[],
  parameterCount: number,
  first = 0,
  { scope, pattern, criterion = { name: 'magnitude' }, selected = null }: PruningRule = plain,
): Projection {
  const shared = scope === 'global' ? pruned.filter(({ sparsity }) => sparsity === undefined) : [];
  // Movement is in units of the loss, so that scores of layers compare as they are.
  const scoreOverAll =
    criterion.name === 'movement' ? (units: Float32Array) => Float64Array.from(units).sort() : lampScores;
  const single = pruned.filter((span) => !shared.includes(span));
  let mask = new Float32Array(parameterCount).fill(1);
  const importance = importanceBy(criterion, pruned);
  // Of movement the values that pruned weights had; else they have 0.
  let held = new Float32Array(criterion.name === 'movement' ? parameterCount : 0);
  /** The masks of all spans at a step. */
  const fillMask = (into: Float32Array, latent: Float32Array, step: number): void => {
    const importanceOf = (span: Span) => importance(span, latent);
    for (const span of single) {
      const now = sparsityAt(span.sparsity === undefined ? schedule : endingAt(schedule, span.sparsity), step);
      into.set(maskOf(span, importanceOf(span), now, pattern), span.offset);
    }
    const units = shared.map((span) => unitsOf(span, importanceOf(span), pattern));
    const kept = keptOverAll(units.map(scoreOverAll), sparsityAt(schedule, step));
    shared.forEach((span, i) => into.set(spread(span, largestMask(units[i]!, kept[i]!), pattern), span.offset));
  };
  return {
    apply(stepOfStage, latent, effective) {
      const step = first + stepOfStage;
      for (let i = 0; i < held.length; i++) if (mask[i] === 0) latent[i] = held[i]!;
      const goesOn = first > 0 && stepOfStage === 0 && step >= schedule.beginStep;
      if (updatesMask(schedule, step) || goesOn) fillMask(mask, latent, step);
      if (selected && (stepOfStage === 0 || stepOfStage % schedule.frequency === 0)) {
        selected.fill(1);
        fillMask(selected, latent, Math.max(step, schedule.endStep));
        for (let i = 0; i < selected.length; i++) selected[i] = 1 - selected[i]!;
      }
      for (let i = 0; i < latent.length; i++) {
        // Not a product with the mask: −3·0 is −0, which is another byte pattern in a file.
        if (mask[i] !== 0) effective[i] = latent[i]!;
        else {
          if (held.length > 0) held[i] = latent[i]!;
          else latent[i] = 0;
          effective[i] = 0;
        }
      }
    },
    // Not a product with the mask, here too.
    settle: (latent) => latent.map((value, i) => (mask[i] === 0 ? 0 : value)),
    save: () => ({ mask, ...(held.length > 0 ? { held } : {}), ...(selected ? { selected: selected.slice() } : {}) }),
    restore: (state) => {
      selected?.set(state['selected']!);
      mask = Float32Array.from(state['mask']!);
      if (held.length > 0) held = Float32Array.from(state['held']!);
    },
    metrics: (effective) => ({
      sparsity: Math.min(lowestSparsity(single, effective), sparsityOverAll(shared, effective)),
    }),
  };
}

type Importance = (span: Span, latent: Float32Array) => Float32Array;

function importanceBy(criterion: NonNullable<PruningRule['criterion']>, spans: readonly Span[]): Importance {
  const magnitudes: Importance = ({ offset, size }, latent) => latent.subarray(offset, offset + size).map(Math.abs);
  switch (criterion.name) {
    case 'magnitude':
      return magnitudes;
    case 'powerpropagation':
      return (span, latent) => magnitudes(span, latent).map((root) => root ** criterion.alpha);
    case 'movement': {
      const starts = new Map<number, number>();
      let count = 0;
      for (const { offset, size } of spans) {
        starts.set(offset, count);
        count += size;
      }
      return (span, latent) => {
        const { values } = criterion.scores;
        // Before the first step nothing has moved.
        if (values.every((score) => score === 0)) return magnitudes(span, latent);
        const at = starts.get(span.offset)!;
        // What an earlier stage has pruned has nothing to return with.
        return values.slice(at, at + span.size).map((score, i) => (latent[span.offset + i] === 0 ? -Infinity : score));
      };
    }
    default:
      return criterion satisfies never;
  }
}

/** What is kept or not as one: weights, or blocks of them. */
function unitsOf({ linear }: PrunedSpan, importance: Float32Array, pattern: ZeroPattern | null): Float32Array {
  return pattern?.kind === 'blocks' ? poolBlocks(importance, linear!, pattern) : importance;
}

function spread({ linear }: PrunedSpan, mask: Float32Array, pattern: ZeroPattern | null): Float32Array {
  return pattern?.kind === 'blocks' ? spreadBlocks(mask, linear!, pattern) : mask;
}

function maskOf(
  span: PrunedSpan,
  importance: Float32Array,
  sparsity: number,
  pattern: ZeroPattern | null,
): Float32Array {
  if (pattern?.kind === 'm_by_n') return groupsMask(importance, pattern, sparsity);
  const units = unitsOf(span, importance, pattern);
  return spread(span, largestMask(units, keptWeights(units.length, sparsity)), pattern);
}

/** Zeros of the kernel that has the fewest, as a fraction. */
export function lowestSparsity(spans: readonly Span[], values: Float32Array): number {
  return Math.min(...spans.map(({ offset, size }) => sparsityFraction(values.subarray(offset, offset + size))));
}

/** Zeros of all kernels together, as a fraction; infinite where there are none. */
function sparsityOverAll(spans: readonly Span[], values: Float32Array): number {
  const size = spans.reduce((sum, span) => sum + span.size, 0);
  const zeros = spans.reduce(
    (sum, { offset, size: own }) => sum + own * sparsityFraction(values.subarray(offset, offset + own)),
    0,
  );
  return size === 0 ? Infinity : zeros / size;
}
