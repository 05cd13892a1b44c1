/** Rules about limits: each names an artifact that exists, says something, and can hold. */
import type { Broken, Context, Rule } from './rules.js';
import type { Budget } from './schema/spec.js';
import { nearest } from './suggest.js';
import { parseFraction, parseSizeBytes } from './units.js';

export const budgetRules: readonly Rule[] = [
  { reads: ['/artifacts'], check: knownArtifacts },
  { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => limits(budget, index)) },
  { reads: [], check: duplicates },
];

/** Each budget that the schema accepts, with its index: one mistake does not hide those in the others. */
function soundBudgets({ spec, isSound }: Context): (readonly [Budget, number])[] {
  const budgets: readonly Budget[] = Array.isArray(spec.budgets) ? spec.budgets : [];
  return budgets.map((budget, index) => [budget, index] as const).filter(([, index]) => isSound(`/budgets/${index}`));
}

function knownArtifacts(context: Context): Broken[] {
  const { spec } = context;
  const names = Object.keys(spec.artifacts);
  const check = (name: string, pointer: string): Broken[] => {
    if (names.includes(name)) return [];
    const suggestion = nearest(name, names);
    const example =
      name === 'teacher' && spec.teacher ? 'teacher: { model: teacher, format: tflite, type: float32 }' : undefined;
    return [
      {
        code: 'spec/unknown-artifact',
        pointer,
        message: `expected the name of an exported artifact (${names.join(', ')}), found '${name}'`,
        fix:
          suggestion === undefined
            ? `Add '${name}' under artifacts, or use one of: ${names.join(', ')}.`
            : `Did you mean '${suggestion}'?`,
        ...(example === undefined ? {} : { example }),
      },
    ];
  };
  return soundBudgets(context).flatMap(([budget, index]) => {
    const pointer = `/budgets/${index}`;
    const against = 'against' in budget ? budget.against : undefined;
    const self: Broken[] =
      against !== undefined && against === budget.artifact
        ? [
            {
              code: 'spec/against-itself',
              pointer: `${pointer}/against`,
              message: `expected another artifact than '${against}' to compare with, found the same`,
              fix: 'Name the teacher or the float32 artifact.',
            },
          ]
        : [];
    return [
      ...check(budget.artifact, `${pointer}/artifact`),
      ...(against === undefined ? [] : check(against, `${pointer}/against`)),
      ...self,
    ];
  });
}

function limits(budget: Budget, index: number): Broken[] {
  const pointer = `/budgets/${index}`;
  const { min, max } = limitsOf(budget);
  const drop = 'max_drop' in budget ? budget.max_drop : undefined;
  const against = 'against' in budget ? budget.against : undefined;
  const maxDropExample = '{ artifact: int8, metric: accuracy, max_drop: 1.5 %, against: teacher }';
  const broken: Broken[] = [];
  if (drop !== undefined && against === undefined) {
    broken.push({
      code: 'spec/no-against',
      pointer: `${pointer}/max_drop`,
      message: 'expected against beside max_drop, found no artifact to compare with',
      fix: "Add 'against' with the name of an artifact.",
      example: maxDropExample,
    });
  }
  if (against !== undefined && drop === undefined) {
    broken.push({
      code: 'spec/no-max-drop',
      pointer: `${pointer}/against`,
      message: 'expected max_drop beside against, found no limit for the comparison',
      fix: "Add 'max_drop', or remove 'against'.",
      example: maxDropExample,
    });
  }
  if (min === undefined && max === undefined && drop === undefined && against === undefined) {
    broken.push({
      code: 'spec/no-limit',
      pointer,
      message: `expected a limit on ${budget.metric}, found none`,
      fix: `Add ${budget.metric === 'accuracy' ? 'min, max or max_drop' : 'min or max'}.`,
      example: '{ artifact: int8, metric: size, max: 30 kB }',
    });
  }
  if (min !== undefined && max !== undefined && min > max) {
    broken.push({
      code: 'spec/limits',
      pointer: `${pointer}/max`,
      message: `expected max of at least min (${String(budget.min)}), found ${String(budget.max)}: no value can pass`,
      fix: 'Swap them, or remove one.',
    });
  }
  return broken;
}

/** Limits as plain numbers: bytes, fractions or counts. */
export function limitsOf(budget: Budget): { readonly min: number | undefined; readonly max: number | undefined } {
  const parse = (value: number | string | undefined): number | undefined => {
    if (value === undefined) return undefined;
    switch (budget.metric) {
      case 'size':
      case 'deflated_size':
        return parseSizeBytes(value);
      case 'accuracy':
      case 'sparsity':
        return parseFraction(value);
      case 'distinct_codes':
      case 'parameters':
      case 'macs':
        return Number(value);
      default:
        return budget satisfies never;
    }
  };
  return { min: parse(budget.min), max: parse(budget.max) };
}

function duplicates(context: Context): Broken[] {
  const seen = new Map<string, number>();
  return soundBudgets(context).flatMap(([budget, index]) =>
    (['min', 'max', 'max_drop'] as const).flatMap((limit): Broken[] => {
      if (!(limit in budget)) return [];
      const reference = limit === 'max_drop' && 'against' in budget ? budget.against : '';
      const key = JSON.stringify([budget.artifact, budget.metric, limit, reference]);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, index);
        return [];
      }
      return [
        {
          code: 'spec/duplicate-budget',
          pointer: `/budgets/${index}/${limit}`,
          message: `expected one ${limit} for ${budget.metric} of '${budget.artifact}', found a second; the first is budgets[${first}]`,
          fix: 'Keep the one that is meant.',
        },
      ];
    }),
  );
}
