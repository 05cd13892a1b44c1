/** Rules about what a search explores, and by what it compares. */
import { toPointer } from './located.js';
import type { Broken, Context, Rule } from './rule.js';
import type { Budget, TunedRange } from './schema/spec.js';
import { memberOf } from './schema-walk.js';
import { nearest } from './suggest.js';
import { metrics } from '../metrics/metrics.js';
import { dropOf, increaseOf } from './limits.js';
import { parseFraction, parseSizeBytes } from './units.js';
import { taskNameOf } from './task.js';
import { filesOfStudent, tokensOfPath } from './tune-plan.js';

export const tuneRules: readonly Rule[] = [
  { reads: ['/tune', '/student', '/task'], check: tunesTraining },
  { reads: ['/tune', '/artifacts'], check: tunesArtifact },
  { reads: ['/tune'], check: tunesKeys },
  { reads: ['/tune'], check: tunesInTurn },
  { reads: ['/tune', '/budgets'], check: tunesInOrder },
];

function tunesTraining({ spec }: Context): Broken[] {
  if (!spec.tune) return [];
  const broken = { code: 'spec/tune', pointer: '/tune', at: 'key' } as const;
  if (!spec.student?.training)
    return [
      {
        ...broken,
        message:
          'expected a student with a training, which a search repeats with other settings, found no such training',
        fix: 'Add student.training, or remove tune.',
      },
    ];
  if (taskNameOf(spec) !== 'reconstruction') return [];
  return [
    {
      ...broken,
      message: 'expected a task whose validation data tells which of two models is better, found task: reconstruction',
      cause:
        'The validation data of a reconstruction holds normal samples only; whether anomalies are found, test data alone tells.',
      fix: 'Remove tune.',
    },
  ];
}

function tunesArtifact({ spec }: Context): Broken[] {
  if (!spec.tune) return [];
  const made = filesOfStudent(spec);
  const { artifact } = spec.tune;
  const list = made.length === 0 ? 'no such file' : made.join(', ');
  if (artifact === undefined)
    return made.length === 1
      ? []
      : [
          {
            code: 'spec/tune-artifact',
            pointer: '/tune',
            at: 'key',
            message: `expected tune.artifact, the file of the student that trials are compared by, found ${made.length === 0 ? 'no file of the student' : `${made.length} such files and no choice`}`,
            fix: made.length === 0 ? 'Add an artifact of the student.' : `Write artifact: with one of ${list}.`,
          },
        ];
  if (made.includes(artifact)) return [];
  const suggestion = nearest(artifact, made);
  return [
    {
      code: 'spec/tune-artifact',
      pointer: '/tune/artifact',
      message: `expected a file that is made of the student (${list}), found '${artifact}'`,
      fix: suggestion === undefined ? `Use one of: ${list}.` : `Did you mean '${suggestion}'?`,
    },
  ];
}

/** What is more compression is known of one parameter only, and each trial depends on those before. */
function tunesInTurn({ spec, written }: Context): Broken[] {
  const { strategy, parameters = {}, shards = 1 } = spec.tune ?? {};
  if (strategy !== 'accuracy_aware' && strategy !== 'tpe') return [];
  const count = Object.keys(parameters).length;
  const broken = { code: 'spec/tune-strategy', at: 'key' } as const;
  const halving = (['rungs', 'reduction_factor'] as const).filter(
    (key) => memberOf(memberOf(written, 'tune'), key) !== undefined,
  );
  return [
    ...halving.map((key) => ({
      ...broken,
      pointer: `/tune/${key}`,
      message: `expected strategy: successive_halving, which ${key} is of, found strategy: ${strategy}`,
      cause: 'Every trial has all epochs.',
      fix: `Remove ${key}, or write strategy: successive_halving.`,
    })),
    ...(count === 1 || strategy === 'tpe'
      ? []
      : [
          {
            ...broken,
            pointer: '/tune/parameters',
            message: `expected one parameter for strategy: accuracy_aware, found ${count}`,
            cause: 'It goes from the least to the most compression, and back where a budget breaks: that is one order.',
            fix: 'Keep one parameter, or write several keys as one: an object for each step.',
          },
        ]),
    ...(shards === 1
      ? []
      : [
          {
            ...broken,
            pointer: '/tune/shards',
            message: `expected one shard for strategy: ${strategy}, found ${shards}`,
            cause:
              'Each trial is chosen by what those before gave, so that shards on other runners would have to wait for each other.',
            fix: 'Remove shards, or write strategy: successive_halving.',
          },
        ]),
  ];
}

/** How far it goes, a budget says; which way, the order of the values. */
function tunesInOrder({ spec }: Context): Broken[] {
  const { strategy, parameters = {} } = spec.tune ?? {};
  if (strategy !== 'accuracy_aware') return [];
  const limits = (spec.budgets ?? []).filter(isOfTrials);
  const broken = { code: 'spec/tune-strategy', at: 'key' } as const;
  return [
    ...(limits.length > 0
      ? []
      : [
          {
            ...broken,
            pointer: '/tune/strategy',
            message: 'expected a budget that a trial can break, for strategy: accuracy_aware, found no such budget',
            cause: 'It goes as far as the budgets allow: without one the last value would always be taken.',
            fix: 'Add a limit of what compression costs, or write strategy: successive_halving.',
            example: 'budgets: [{ artifact: int8, metric: accuracy, min: 85 % }]',
          },
        ]),
    ...Object.entries(parameters).flatMap(([path, values]): Broken[] => {
      if (!Array.isArray(values) || isOrdered(values.map(amountOf))) return [];
      return [
        {
          ...broken,
          pointer: `/tune/parameters${toPointer([path])}`,
          message: `expected values from the least to the most compression for strategy: accuracy_aware, found ${values.map(String).join(', ')}`,
          cause: 'It halves what is left of an order: where one value breaks a budget, all after it count as broken.',
          fix: 'Write them from the least to the most compression, each once.',
        },
      ];
    }),
  ];
}

/** Not a warning, nor what a device or another commit decides. */
function isOfTrials(budget: Budget): boolean {
  if ((budget.level ?? 'error') !== 'error' || metrics[budget.metric].basis === 'device') return false;
  return ![dropOf(budget)?.against, increaseOf(budget)?.against].includes('base');
}

/** Of a number, a percentage or a size; null of anything else, whose order its author alone knows. */
function amountOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  if (/^[0-9]+(\.[0-9]+)? ?%$/.test(value)) return parseFraction(value);
  return /^[0-9]+(\.[0-9]+)? ?([kMG]|[KMG]i)?B$/.test(value) ? parseSizeBytes(value) : null;
}

/** Whether amounts only grow, or only shrink; what is not an amount has any order. */
function isOrdered(amounts: readonly (number | null)[]): boolean {
  if (amounts.length < 2 || amounts.includes(null)) return true;
  const steps = amounts.slice(1).map((amount, at) => Math.sign(amount! - amounts[at]!));
  return steps[0] !== 0 && steps.every((step) => step === steps[0]);
}

/** What trials must have in common, so that they can be compared. */
const fixed: Readonly<Record<string, string>> = {
  version: 'It says how the spec is read.',
  name: 'Trials share the folder of the name, and what is cached in it.',
  extends: 'It says which files the spec is made of.',
  tune: 'A search cannot explore itself.',
  engine: 'It trains, and changes nothing else.',
  threads: 'It trains, and changes nothing else.',
  runtime: 'Every trial must be measured alike.',
  budgets: 'Every trial must keep the same limits.',
  devices: 'A search asks no device.',
  measurements: 'A search asks no device.',
  groups: 'Every trial must keep the same limits.',
  task: 'Models of different tasks have no common score.',
};
const fixedData = ['split', 'root', 'images', 'labels', 'file', 'files', 'train', 'validation', 'test', 'format'];

function tunesKeys({ spec }: Context): Broken[] {
  return Object.entries(spec.tune?.parameters ?? {}).flatMap(([path, values]) => [
    ...unexplored(path),
    ...(Array.isArray(values) ? [] : emptyRange(path, values)),
  ]);
}

function unexplored(path: string): Broken[] {
  const [first = '', second = ''] = tokensOfPath(path);
  const isOfSamples = first === 'data' && (second === '' || fixedData.includes(second));
  const cause = isOfSamples
    ? 'Scores on other samples cannot be compared.'
    : Object.hasOwn(fixed, first)
      ? fixed[first]
      : undefined;
  if (cause === undefined) return [];
  return [
    {
      code: 'spec/tune-key',
      pointer: `/tune/parameters${toPointer([path])}`,
      at: 'key',
      message: `expected keys that may differ between trials, such as compression.pruning.final_sparsity, found '${path}'`,
      cause,
      fix: 'Remove it.',
    },
  ];
}

function emptyRange(path: string, { min, max, scale }: TunedRange): Broken[] {
  const pointer = `/tune/parameters${toPointer([path])}`;
  if (!(min < max))
    return [
      {
        code: 'spec/tune-range',
        pointer: `${pointer}/max`,
        message: `expected max above min (${min}), found ${max}`,
        fix: 'Write the smaller number as min.',
      },
    ];
  if (scale !== 'log' || min > 0) return [];
  return [
    {
      code: 'spec/tune-range',
      pointer: `${pointer}/min`,
      message: `expected a min above 0 for scale: log, found ${min}`,
      fix: 'Raise min, or write scale: linear.',
    },
  ];
}
