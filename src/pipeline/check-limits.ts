import { SpecError, type Problem } from '../core/errors.js';
import { mayNarrow, unreachable, type CostLimit, type Hold, type Unreachable } from '../graph/channels/narrow.js';
import type { Graph } from '../graph/graph.js';
import { passesOf, type Plan } from '../spec/plan.js';
import type { NarrowedRecipe, StageRecipe } from './stage-recipe.js';
import { arenaUnit, narrowOptions, timeUnit, weightsUnit } from './stages/narrow.js';

/**
 * Limits that no choice of channels reaches, told before the training that comes before. How many channels may leave depends on
 * shapes alone; of dead ones nobody knows yet how many there will be.
 * @param start the model as it begins.
 * @throws SpecError with the least that each limit can be.
 */
export function checkLimits(plan: Plan, stage: StageRecipe & NarrowedRecipe, start: Graph): void {
  if (!stage.structured || stage.removesDeadChannels) return;
  const { pointer } = passesOf(plan.compression, stage.model);
  if (stage.structured.policy === 'latency' && !mayNarrow(start, narrowOptions(stage, stage.structured, start))) {
    const where = plan.places[`${pointer}/structured_pruning/mac_costs`];
    throw new SpecError({
      code: 'spec/nothing-faster',
      message: `expected channels of the ${stage.model} that make it faster when they leave, found none`,
      ...(where ? { where } : {}),
      cause: 'By mac_costs the layers that read or make them cost nothing, or all of them are excluded.',
      fix: 'Give a cost to layers whose kernels are faster with fewer channels, or use policy: importance.',
    });
  }
  const problems = unreachable(start, narrowOptions(stage, stage.structured, start)).map(
    ({ limit, least, heldBy }): Problem => {
      const key = keyOf(limit.unit);
      const where = plan.places[`${pointer}/structured_pruning/${key}`];
      const found = Number.isFinite(least) ? `${least} ${limit.unit}` : 'an operator whose memory is not known';
      return {
        code: 'spec/unreachable-limit',
        message: `expected a limit that the ${stage.model} can keep to, found ${key} ${limit.most}, and ${found} when every layer is as narrow as it may be`,
        ...(where ? { where } : {}),
        cause: causeOf(heldBy),
        fix: Number.isFinite(least)
          ? [
              `Raise ${key} to ${least} at least`,
              ...heldBy.map((held) => fixOf(held, limit)),
              'or begin from a smaller architecture.',
            ].join(', ')
          : 'Limit macs, parameters or size.',
      };
    },
  );
  if (problems.length > 0) throw new SpecError(problems);
}

const holds: Readonly<Record<Hold, { readonly cause: string; readonly fix: string }>> = {
  multipleOf: { cause: 'channels are kept in multiples of multiple_of', fix: 'write multiple_of: 1' },
  keepsFraction: { cause: 'layers keep the share keep_at_least of their channels', fix: 'lower keep_at_least' },
  excluded: { cause: 'layers of exclude keep all channels', fix: 'exclude fewer layers' },
};

function causeOf(heldBy: Unreachable['heldBy']): string {
  if (heldBy.length === 0)
    return 'Every layer keeps a channel, and those that read the input or make the output keep all.';
  const text = heldBy.map(({ what }) => holds[what].cause).join(', and ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** `write multiple_of: 1 (then 1200 MACs can be kept to)` */
function fixOf({ what, least }: Unreachable['heldBy'][number], { most, unit }: CostLimit): string {
  return `${holds[what].fix} (${least <= most ? 'then it can be kept to' : `then ${least} ${unit} at least`})`;
}

const keyOf = (unit: string): string =>
  unit === weightsUnit
    ? 'size'
    : unit === arenaUnit
      ? 'arena'
      : unit === timeUnit
        ? 'latency'
        : unit === 'MACs'
          ? 'macs'
          : unit;
