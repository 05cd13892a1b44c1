/** The spec of a model that is trained, made int8 and shipped: from a file, or from a built-in architecture. */
import type { Asked, FoundData } from './data-kind.js';
import { accuracyLimit, betterThanGuessing, percent, sizeLimit } from './limits.js';
import { comment } from './line.js';
import type { MeasuredShare } from './measure.js';

export interface TrainingFacts {
  readonly name: string;
  readonly data: FoundData;
  readonly rootLines: readonly string[];
  /** [height, width, channels] */
  readonly shape: readonly number[];
  /** Lines of `student` but `training`, without indentation. */
  readonly studentLines: readonly string[];
  /** `scratch`: no weights yet; `head`: a new classifier on pretrained layers; `kept`: the whole model is trained on. */
  readonly start: 'scratch' | 'head' | 'kept';
  /** Bytes of the int8 file; null where int8 refuses an operator of the model. */
  readonly int8Bytes: number | null;
  readonly float32Bytes: number;
  /** Of the model as it was given, where it tells the classes of the data apart. */
  readonly given: MeasuredShare | null;
}

/** Below it a test of the samples rarely settles a few points. */
const enoughSamples = 1000;
/** Pruning, clustering and rounding, and another run of the training. */
const roomPoints = 3;

export function trainingSpec(facts: TrainingFacts): string[] {
  const { name, data, rootLines, shape, studentLines, int8Bytes } = facts;
  const ships = int8Bytes === null ? 'float32' : 'int8';
  return [
    'version: 1',
    `name: ${name}`,
    'seed: 1',
    '',
    'data:',
    ...comment(data.title, 2),
    ...[...rootLines, ...data.lines(shape, { trains: true })].map((line) => `  ${line}`),
    '',
    'student:',
    ...studentLines.map((line) => `  ${line}`),
    ...trainingLines(facts).map((line) => `  ${line}`),
    '',
    ...(ships === 'int8' ? compressionLines(facts) : []),
    'artifacts:',
    ...(ships === 'int8'
      ? [
          '  float32: { model: student, type: float32 } # to compare with',
          '  int8: { model: student, type: int8 } # what ships',
        ]
      : [
          '  # int8 refuses an operator of this model; npx tinygate inspect MODEL names them.',
          '  float32: { model: student, type: float32 }',
        ]),
    '',
    'budgets:',
    ...budgetLines(facts, ships),
  ];
}

interface Recipe {
  readonly epochs: number;
  readonly batchSize: number;
  readonly peak: number;
}

/** A few thousand optimizer steps: minutes on two cores for a small model. */
function recipeOf({ data, start }: TrainingFacts): Recipe {
  const batchSize = [32, 16, 8, 4, 2].find((size) => data.trainCount >= size * 12) ?? 1;
  const steps = Math.max(1, Math.floor(data.trainCount / batchSize));
  const wanted = { scratch: 4000, head: 1500, kept: 600 }[start];
  const [least, most] = { scratch: [10, 40], head: [5, 15], kept: [2, 5] }[start] as [number, number];
  const epochs = Math.min(most, Math.max(least, Math.round(wanted / steps)));
  return { epochs, batchSize, peak: { scratch: 0.004, head: 0.001, kept: 0.0005 }[start] };
}

function trainingLines(facts: TrainingFacts): string[] {
  const { epochs, batchSize, peak } = recipeOf(facts);
  return [
    `# ${facts.data.trainCount} training samples; more epochs, or a peak of half or twice as much, are what to try first.`,
    `training: { epochs: ${epochs}, batch_size: ${batchSize}, learning_rate: { schedule: cosine, peak: ${peak} } }`,
  ];
}

function compressionLines(facts: TrainingFacts): string[] {
  const { epochs, batchSize, peak } = recipeOf(facts);
  const rounds = Math.max(2, Math.min(5, Math.round(epochs / 4)));
  return [
    'compression:',
    '  # int8 rounding is in the loop of a second, short training (quantization-aware training).',
    '  quantization: { mode: qat }',
    `  fine_tuning: { epochs: ${rounds}, batch_size: ${batchSize}, learning_rate: { schedule: cosine, peak: ${peak / 10} } }`,
    '  # Smaller still: half of the weights become 0, and the others share 32 values for each layer.',
    '  # pruning: { schedule: PolynomialDecay, final_sparsity: 50 %, begin_step: 20 %, end_step: 80 % }',
    '  # clustering: { number_of_clusters: 32 }',
    '',
  ];
}

function budgetLines(facts: TrainingFacts, ships: 'int8' | 'float32'): string[] {
  const { int8Bytes, float32Bytes, data } = facts;
  const bytes = int8Bytes ?? float32Bytes;
  return [
    ...comment(
      `The ${ships} file will have about ${bytes} bytes, told from the model's layers. Set max to what the device has room for.`,
      2,
    ),
    `  - { artifact: ${ships}, metric: size, max: ${sizeLimit(bytes)} }`,
    ...(ships === 'int8' ? ['  - { artifact: int8, metric: float_operators, max: 0 }'] : []),
    ...accuracyLines(facts, ships),
    ...(ships === 'int8' ? dropLines(data) : []),
    '  # After the first run, limits as tight as what it measured: npx tinygate ratchet',
  ];
}

function accuracyLines({ given, data }: TrainingFacts, ships: string): string[] {
  if (data.asks) return askedLines(data.asks, ships);
  const budget = (min: string): string => `  - { artifact: ${ships}, metric: accuracy, min: ${min} }`;
  if (given && given.fraction !== null)
    return [
      ...comment(
        `The model as it was given is right about ${percent(given.fraction)} of ${given.samples} test samples.`,
        2,
      ),
      budget(accuracyLimit(given.fraction, roomPoints)),
    ];
  return [
    ...comment(
      `Nothing is measured yet: this asks only for more than always naming the largest class, which is right for ${percent(data.guess)}.`,
      2,
    ),
    budget(betterThanGuessing(data.guess)),
  ];
}

function askedLines(asks: Asked, ships: string): string[] {
  switch (asks.kind) {
    case 'number':
      return [
        ...comment(
          `Nothing is measured yet: this asks only for less than always naming the mean, which is off by ${Number(asks.error.toPrecision(3))} on average.`,
          2,
        ),
        `  - { artifact: ${ships}, metric: mae, max: ${Number((0.75 * asks.error).toPrecision(2))} }`,
      ];
    case 'labels':
      return [
        ...comment(
          `Nothing is measured yet: this asks only for more than guessing, whose average precision is the share of 1 among the labels, ${percent(asks.share)}.`,
          2,
        ),
        `  - { artifact: ${ships}, metric: average_precision, min: ${betterThanGuessing(asks.share)} }`,
      ];
    case 'anomaly':
      return [
        '  # Nothing is measured yet: this asks only for more than guessing, which is right for 50 % of pairs.',
        `  - { artifact: ${ships}, metric: auc, min: 62 % }`,
      ];
  }
}

/** What int8 may cost, by what is asked. */
function lossOf({ asks }: FoundData): string {
  if (!asks) return 'metric: accuracy, max_drop: 3 %';
  switch (asks.kind) {
    case 'number':
      return `metric: mae, max_increase: ${Number((0.05 * asks.error).toPrecision(2))}`;
    case 'anomaly':
      return 'metric: auc, max_drop: 3 %';
    case 'labels':
      return 'metric: average_precision, max_drop: 3 %';
  }
}

function dropLines(data: FoundData): string[] {
  const { testCount } = data;
  const budget = `  - { artifact: int8, ${lossOf(data)}, against: float32`;
  return testCount >= enoughSamples
    ? [`${budget} }`]
    : [
        ...comment(
          `${testCount} test samples settle no drop of a few points, so the measured value decides; without confidence a test does.`,
          2,
        ),
        `${budget}, confidence: 0.5 }`,
      ];
}
