/** Budgets that only a file for TensorFlow Lite Micro can meet, on types of files that it does not run: known before anything is trained. */
import { artifactTypes } from './artifact-types.js';
import { asItems } from './operator-lists.js';
import type { Broken, Context } from './rule.js';
import type { Budget } from './schema/spec.js';

export function refusedByMicro(
  budgets: readonly (readonly [Budget, number])[],
  { spec: { artifacts, groups = {} } }: Context,
): Broken[] {
  return budgets.flatMap(([budget, index]): Broken[] => {
    const asks = asksMicro(budget);
    if (asks === null) return [];
    const members = Object.hasOwn(groups, budget.artifact) ? groups[budget.artifact]! : [budget.artifact];
    return members.flatMap((name): Broken[] => {
      const type = Object.hasOwn(artifacts, name) ? artifacts[name]!.type : undefined;
      const cause = type === undefined ? null : artifactTypes[type].refusedByMicro;
      if (cause === null) return [];
      return [
        {
          code: 'spec/refused-by-micro',
          pointer: `/budgets/${index}/artifact`,
          message: `expected an artifact that TensorFlow Lite Micro runs beside ${asks}, found '${name}' of type ${type}`,
          cause,
          fix: 'Put the budget on an artifact of type int8, or remove it.',
        },
      ];
    });
  });
}

function asksMicro(budget: Budget): string | null {
  if (budget.metric === 'arena_estimate') return 'metric: arena_estimate';
  return budget.metric === 'operators' && asItems(budget.allow).includes('tflm') ? 'allow: tflm' : null;
}
