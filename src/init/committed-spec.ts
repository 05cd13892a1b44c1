/** The spec of a `.tflite` that is judged as it is: committed, measured, never trained. */
import type { FoundData } from './data-kind.js';
import { accuracyLimit, percent, sizeLimit } from './limits.js';
import { comment, scalar } from './line.js';
import type { MeasuredShare } from './measure.js';
import { imageShape, type FoundModel } from './model-file.js';
import type { PixelInput } from './pixel-input.js';

export interface CommittedFacts {
  readonly name: string;
  readonly model: FoundModel;
  readonly data: CommittedData | null;
  /** Whether there is a repository, in which an earlier file can be found to compare with. */
  readonly hasHistory: boolean;
}

export interface CommittedData {
  readonly found: FoundData;
  /** As the spec writes `data.root`, with what is said about it. */
  readonly rootLines: readonly string[];
  readonly input: PixelInput;
  readonly reason: string;
  /** Null before anything was measured. */
  readonly accuracy: MeasuredShare | null;
}

const artifact = 'model';
/** A file is measured on the very same samples again: what is left is room for another version of the model. */
const roomPoints = 1;

export function committedSpec({ name, model, data, hasHistory }: CommittedFacts): string[] {
  return [
    'version: 1',
    `name: ${name}`,
    '',
    ...(data ? [...dataLines(data, model), ''] : []),
    'artifacts:',
    ...comment(
      'The file in the repository, judged as it is. Put a newer one in its place, and the gate compares the two.',
      2,
    ),
    `  ${artifact}: { file: ${scalar(model.file)} }`,
    '',
    'budgets:',
    ...sizeBudgets(model, hasHistory),
    ...(data ? accuracyBudget(data) : noDataYet),
  ];
}

function dataLines({ found, rootLines, input, reason }: CommittedData, model: FoundModel): string[] {
  const shape = found.sampleShape(imageShape(model));
  const { mean, std } = input.normalization;
  return [
    'data:',
    ...comment(found.title, 2),
    ...rootLines.map((line) => `  ${line}`),
    ...found.lines(shape, { trains: false }).map((line) => `  ${line}`),
    ...comment(`The model reads ${input.words}, ${reason}.`, 2),
    `  normalization: { mean: [${mean.join(', ')}], std: [${std.join(', ')}] }`,
  ];
}

function sizeBudgets({ inspected, bytes }: FoundModel, hasHistory: boolean): string[] {
  const total = inspected?.arena?.totalBytes ?? null;
  const floats = inspected?.operators.filter(({ type }) => type === 'float32').length ?? 0;
  return [
    hasHistory
      ? `  # ${bytes.length} bytes today; max_increase compares with the commit that a change is merged into.`
      : `  # ${bytes.length} bytes today. In a git repository add max_increase: 2 %, which compares with the commit before.`,
    `  - { artifact: ${artifact}, metric: size, max: ${sizeLimit(bytes.length)}${hasHistory ? ', max_increase: 2 %' : ''} }`,
    ...(total === null
      ? []
      : [
          `  # RAM in TensorFlow Lite Micro, estimated from the file: ${total} bytes today.`,
          `  - { artifact: ${artifact}, metric: arena_estimate, max: ${sizeLimit(total)} }`,
        ]),
    ...(floats > 0
      ? []
      : [
          '  # Every operator computes with integers today, as a microcontroller needs it.',
          `  - { artifact: ${artifact}, metric: float_operators, max: 0 }`,
        ]),
  ];
}

const noDataYet = ['  # With test data accuracy is judged too: npx tinygate init MODEL DATA --force'];

function accuracyBudget({ accuracy }: CommittedData): string[] {
  // A draft: it asks for the data, and is never written.
  if (accuracy === null) return [`  - { artifact: ${artifact}, metric: accuracy, min: 50 % }`];
  if (accuracy.fraction === null)
    return comment(
      `The accuracy could not be measured here, so it has no limit yet: ${accuracy.fault ?? 'not known'}`,
      2,
    );
  return [
    `  # ${percent(accuracy.fraction)} of ${accuracy.samples} test samples today.`,
    `  - { artifact: ${artifact}, metric: accuracy, min: ${accuracyLimit(accuracy.fraction, roomPoints)} }`,
  ];
}
