/** Rules about limits: each names an artifact that exists, says something, and can hold. */
import { metrics, metricsWhere } from '../metrics/metrics.js';
import { dropOf, increaseOf, limitsOf } from './limits.js';
import type { Broken, Context, Rule } from './rule.js';
import { comparisons, knownReferences } from './rules-against.js';
import { breakable } from './rules-limits.js';
import { brokenPatterns } from './rules-patterns.js';
import { codesOfFloats } from './rules-clustering.js';
import { refusedByMicro } from './rules-micro.js';
import { operatorLists } from './rules-operators.js';
import type { Budget } from './schema/spec.js';
import { metricsOfTask } from './rules-task.js';
import { toPointer } from './located.js';
import { nearest } from './suggest.js';
import { unknownArtifact } from './unknown-artifact.js';
import { nameSome } from '../core/name-some.js';

export const budgetRules: readonly Rule[] = [
  { reads: ['/artifacts', '/groups'], check: knownMembers },
  { reads: ['/artifacts', '/groups'], check: knownArtifacts },
  { reads: ['/artifacts'], check: (context) => knownReferences(soundBudgets(context), context) },
  { reads: [], check: (context) => comparisons(soundBudgets(context), context) },
  { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => limits(budget, index)) },
  { reads: ['/groups'], check: (context) => breakable(soundBudgets(context), context) },
  { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => days(budget, index)) },
  { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => layerPatterns(budget, index)) },
  { reads: [], check: (context) => soundBudgets(context).flatMap(([budget, index]) => operatorLists(budget, index)) },
  { reads: ['/artifacts', '/compression'], check: (context) => codesOfFloats(soundBudgets(context), context) },
  { reads: ['/artifacts', '/groups'], check: (context) => refusedByMicro(soundBudgets(context), context) },
  { reads: ['/data'], check: knownClasses },
  { reads: ['/data'], check: measurable },
  { reads: ['/data', '/task'], check: (context) => metricsOfTask(soundBudgets(context), context) },
  { reads: ['/measurements', '/devices'], check: measuredOnDevices },
  { reads: [], check: duplicates },
];

/** Each budget that the schema accepts, with its index: one mistake does not hide those in the others. */
function soundBudgets({ spec, isSound }: Context): (readonly [Budget, number])[] {
  const budgets: readonly Budget[] = Array.isArray(spec.budgets) ? spec.budgets : [];
  return budgets.map((budget, index) => [budget, index] as const).filter(([, index]) => isSound(`/budgets/${index}`));
}

function knownMembers(context: Context): Broken[] {
  const { artifacts, groups = {} } = context.spec;
  const names = Object.keys(artifacts);
  return Object.entries(groups).flatMap(([group, members]): Broken[] => {
    const pointer = toPointer(['groups', group]);
    const same: Broken[] = names.includes(group)
      ? [
          {
            code: 'spec/group-name',
            pointer,
            at: 'key',
            message: `expected a group to have a name of its own, found '${group}', which is an artifact`,
            fix: 'Rename the group.',
          },
        ]
      : [];
    const unknown = members.flatMap((member, index) =>
      names.includes(member) ? [] : [unknownArtifact(member, `${pointer}/${index}`, names, context)],
    );
    return [...same, ...unknown];
  });
}

function knownArtifacts(context: Context): Broken[] {
  const { artifacts, groups = {} } = context.spec;
  const names = Object.keys(artifacts);
  const groupNames = Object.keys(groups);
  return soundBudgets(context).flatMap(([budget, index]): Broken[] => {
    const pointer = `/budgets/${index}`;
    if (names.includes(budget.artifact)) return [];
    if (!groupNames.includes(budget.artifact)) {
      return [unknownArtifact(budget.artifact, `${pointer}/artifact`, [...names, ...groupNames], context)];
    }
    if (metrics[budget.metric].isAdditive) return [];
    return [
      {
        code: 'spec/group-metric',
        pointer: `${pointer}/metric`,
        message: `expected a metric that adds up for the group '${budget.artifact}' (${metricsWhere(({ isAdditive }) => isAdditive).join(', ')}), found ${budget.metric}`,
        fix: 'Budget each artifact by itself.',
      },
    ];
  });
}

function limits(budget: Budget, index: number): Broken[] {
  const pointer = `/budgets/${index}`;
  const { min, max } = limitsOf(budget);
  const drop = 'max_drop' in budget ? budget.max_drop : undefined;
  const against = 'against' in budget ? budget.against : undefined;
  const increase = increaseOf(budget);
  const { basis, isTested, hasClass } = metrics[budget.metric];
  const takesDrop = 'max_drop' in budget || basis === 'samples';
  const broken: Broken[] = [];
  if (increase?.percent === null && increase.absolute === null) {
    broken.push({
      code: 'spec/no-increase',
      pointer: `${pointer}/max_increase`,
      message: 'expected percent, absolute or both in max_increase, found no such key',
      fix: 'Say how much more is allowed.',
      example: 'max_increase: 2 %',
    });
  }
  if (min === undefined && max === undefined && drop === undefined && against === undefined && !increase) {
    broken.push({
      code: 'spec/no-limit',
      pointer,
      message: `expected a limit on ${budget.metric}, found no limit`,
      fix: `Add ${takesDrop ? 'min, max or max_drop' : 'min or max'}.`,
      example: '{ artifact: int8, metric: size, max: 30 kB }',
    });
  }
  if (min !== undefined && max !== undefined && min > max) {
    broken.push({
      code: 'spec/limits',
      pointer: `${pointer}/max`,
      message: `expected max of at least min (${String(min)}), found ${String(budget.max)}: no value can pass`,
      fix: 'Swap them, or remove one.',
    });
  }
  if ('class' in budget && !hasClass) {
    broken.push({
      code: 'spec/class',
      pointer: `${pointer}/class`,
      message: `expected a class only for ${metricsWhere((one) => one.hasClass).join(' and ')}, found one for ${budget.metric}`,
      fix: 'Use metric: class_accuracy, or remove class.',
    });
  }
  if ('k' in budget && budget.metric !== 'top_k_accuracy') {
    broken.push({
      code: 'spec/k',
      pointer: `${pointer}/k`,
      message: `expected k only for top_k_accuracy, found it for ${budget.metric}`,
      fix: 'Use metric: top_k_accuracy, or remove k.',
    });
  }
  if ('confidence' in budget && !isTested) {
    broken.push({
      code: 'spec/confidence',
      pointer: `${pointer}/confidence`,
      message: `expected confidence only for ${metricsWhere((one) => one.isTested).join(', ')}, found it for ${budget.metric}`,
      cause: 'This metric has no test on the samples.',
      fix: 'Use another metric, or remove confidence.',
    });
  }
  return broken;
}

/** A day that the calendar does not have would make a waiver hold for ever, or never. */
function days({ waiver }: Budget, index: number): Broken[] {
  if (!waiver) return [];
  const { expires } = waiver;
  const date = new Date(expires);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(expires)) return [];
  return [
    {
      code: 'spec/day',
      pointer: `/budgets/${index}/waiver/expires`,
      message: `expected a day of the calendar as YYYY-MM-DD, found ${expires}`,
      fix: 'Write the last day on which the waiver holds.',
      example: 'expires: 2027-01-31',
    },
  ];
}

function layerPatterns(budget: Budget, index: number): Broken[] {
  return 'layers' in budget ? brokenPatterns(`/budgets/${index}/layers`, budget.layers) : [];
}

function knownClasses(context: Context): Broken[] {
  const classes = context.spec.data?.classes;
  if (!classes) return [];
  return soundBudgets(context).flatMap(([budget, index]): Broken[] => {
    const name = 'class' in budget ? budget.class : undefined;
    if (name === undefined || classes.includes(name)) return [];
    const suggestion = nearest(name, classes);
    return [
      {
        code: 'spec/unknown-class',
        pointer: `/budgets/${index}/class`,
        message: `expected a class of data.classes, found '${name}'`,
        fix: suggestion === undefined ? `Use one of: ${nameSome(classes)}.` : `Did you mean '${suggestion}'?`,
      },
    ];
  });
}

/** Without data nothing can be right or wrong. */
function measurable(context: Context): Broken[] {
  if (context.spec.data) return [];
  return soundBudgets(context).flatMap(([{ metric, level }, index]): Broken[] =>
    metrics[metric].basis === 'samples' && level !== 'off'
      ? [
          {
            code: 'spec/no-data',
            pointer: `/budgets/${index}/metric`,
            message: `expected data to measure ${metric} on, found no data in the spec`,
            fix: 'Add data with the test images and labels.',
            example: 'data: { root: data, test: { images: images.gz, labels: labels.gz } }',
          },
        ]
      : [],
  );
}

/** A number that only a device can know needs a file of that device. */
function measuredOnDevices(context: Context): Broken[] {
  const { measurements = [], devices = {} } = context.spec;
  if (measurements.length > 0 || Object.keys(devices).length > 0) return [];
  return soundBudgets(context).flatMap(([budget, index]): Broken[] =>
    metrics[budget.metric].basis === 'device' && budget.level !== 'off'
      ? [
          {
            code: 'spec/no-measurements',
            pointer: `/budgets/${index}/metric`,
            message: `expected devices or measurements for ${budget.metric}, which a device measures, found neither devices nor measurements in the spec`,
            fix: 'Say under devices how a device is reached, or name under measurements the files that devices write.',
            example: 'devices: { pi4: { via: ssh, host: pi@pi4.lab } }',
          },
        ]
      : [],
  );
}

function duplicates(context: Context): Broken[] {
  const seen = new Map<string, number>();
  return soundBudgets(context).flatMap(([budget, index]) =>
    (['min', 'max', 'max_drop', 'max_increase'] as const).flatMap((limit): Broken[] => {
      if (!(limit in budget)) return [];
      const reference =
        limit === 'max_drop'
          ? dropOf(budget)?.against
          : limit === 'max_increase'
            ? increaseOf(budget)?.against
            : undefined;
      const about = [
        'class' in budget ? budget.class : undefined,
        'device' in budget ? budget.device : undefined,
        'k' in budget ? budget.k : undefined,
        'layers' in budget ? budget.layers : undefined,
        'over' in budget ? budget.over : undefined,
        'allow' in budget ? budget.allow : undefined,
        'deny' in budget ? budget.deny : undefined,
        budget.level === 'warn' ? 'warn' : undefined,
      ];
      const key = JSON.stringify([budget.artifact, budget.metric, limit, reference, ...about]);
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
