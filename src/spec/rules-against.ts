/** Rules about `against`, what a relative limit compares with: an artifact that exists, said once, beside a limit that uses it. */
import { metrics } from '../metrics/metrics.js';
import { isName } from './limits.js';
import { spanOf } from './located.js';
import { baseReference } from './plan.js';
import type { Broken, Context } from './rule.js';
import type { Budget } from './schema/spec.js';
import { unknownArtifact } from './unknown-artifact.js';

type Budgets = readonly (readonly [Budget, number])[];

/** Each `against` of a budget, with its place: beside the limit, and inside max_increase. */
function againstOf(budget: Budget, index: number) {
  const pointer = `/budgets/${index}`;
  const increase = 'max_increase' in budget ? budget.max_increase : undefined;
  return {
    beside: { name: 'against' in budget ? budget.against : undefined, at: `${pointer}/against` },
    inside: {
      name: typeof increase === 'object' ? increase.against : undefined,
      at: `${pointer}/max_increase/against`,
    },
  };
}

/** `base`, a value, or another artifact. */
export function knownReferences(budgets: Budgets, context: Context): Broken[] {
  const names = Object.keys(context.spec.artifacts);
  return budgets.flatMap(([budget, index]) =>
    Object.values(againstOf(budget, index)).flatMap(({ name, at }): Broken[] => {
      if (name === undefined || name === baseReference || !isName(name, budget)) return [];
      if (name === budget.artifact) {
        return [
          {
            code: 'spec/against-itself',
            pointer: at,
            message: `expected another artifact than '${name}' to compare with, found the same`,
            fix: 'Name another artifact, or base: this artifact in the base commit.',
          },
        ];
      }
      return names.includes(name) ? [] : [unknownArtifact(name, at, names, context)];
    }),
  );
}

export function comparisons(budgets: Budgets, context: Context): Broken[] {
  return budgets.flatMap(([budget, index]): Broken[] => {
    const { beside, inside } = againstOf(budget, index);
    const limit = metrics[budget.metric].better === 'lower' ? 'max_increase' : 'max_drop';
    const example =
      limit === 'max_drop'
        ? '{ artifact: int8, metric: accuracy, max_drop: 1.5 %, against: teacher }'
        : '{ artifact: int8, metric: size, max_increase: 2 %, against: base }';
    if (limit === 'max_drop' && 'max_drop' in budget && beside.name === undefined) {
      return [
        {
          code: 'spec/no-against',
          pointer: `/budgets/${index}/max_drop`,
          message: 'expected against beside max_drop, found nothing to compare with',
          fix: "Add 'against' with the name of an artifact, base, or a value.",
          example,
        },
      ];
    }
    if (beside.name !== undefined && !(limit in budget)) {
      return [
        {
          code: limit === 'max_drop' ? 'spec/no-max-drop' : 'spec/no-max-increase',
          pointer: beside.at,
          message: `expected ${limit} beside against, found no limit for the comparison`,
          fix: `Add '${limit}', or remove 'against'.`,
          example,
        },
      ];
    }
    if (beside.name === undefined || inside.name === undefined) return [];
    return [
      {
        code: 'spec/against-twice',
        pointer: isLater(beside.at, inside.at, context) ? beside.at : inside.at,
        message: "expected one 'against' for max_increase, found a second, inside and beside it",
        fix: 'Keep the one that is meant.',
        example,
      },
    ];
  });
}

/** Whether what is at one pointer stands further down, or further right, than what is at another. */
function isLater(pointer: string, other: string, { root }: Context): boolean {
  const [a, b] = [spanOf(root, pointer), spanOf(root, other)];
  if (!a || !b) return a !== undefined;
  return a.line === b.line ? a.column > b.column : a.line > b.line;
}
