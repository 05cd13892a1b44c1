/**
 * How each metric of the table (`src/metrics`) is read from the measurement of one artifact. A measurement that is missing,
 * NaN or degenerate reads as a reason, never as a number.
 */
import { groupDigits } from '../core/group-digits.js';
import { isFloat } from '../formats/tflite/element-types.js';
import { deflater } from '../measure/size.js';
import type { NotKnown } from '../measure/measurement.js';
import type { MetricName } from '../metrics/metrics.js';
import { readAccuracy, readClassAccuracy } from './accuracy.js';
import { readBalancedAccuracy, readClassF1, readMacroF1 } from './classes.js';
import { deviceReads } from './devices.js';
import type { Measured } from './evidence.js';
import { readDistinctCodes, readSparsity } from './kernels.js';
import { readOperators } from './operators.js';
import { scoredReads } from './sample-metric.js';
import { missing, reading, type Read, type Reading } from './reading.js';

export const reads: Readonly<Record<MetricName, Read>> = {
  size: ({ sizeBytes }) => reading(sizeBytes, ['bytes of the file'], { minimum: 1 }),
  deflated_size: ({ deflatedBytes, deflatedFault }) =>
    deflatedBytes === null
      ? missing(deflatedFault?.message ?? 'expected a measured deflated size, found that nothing asked for it')
      : reading(deflatedBytes, [deflater], { minimum: 1 }),
  accuracy: readAccuracy,
  class_accuracy: readClassAccuracy,
  balanced_accuracy: readBalancedAccuracy,
  macro_f1: readMacroF1,
  class_f1: readClassF1,
  ...scoredReads,
  parameters: ({ parameters, parametersNotKnown }) =>
    readKnown(parameters, parametersNotKnown, 'weights and biases', 'the weights of every operator'),
  macs: ({ macs, macsNotKnown }) =>
    readKnown(macs, macsNotKnown, 'one inference', 'the multiply-accumulates of every operator'),
  sparsity: readSparsity,
  distinct_codes: readDistinctCodes,
  arena_estimate: readArenaEstimate,
  float_operators: readFloatOperators,
  operators: readOperators,
  ...deviceReads,
};

/** The total of the 64-bit yardstick, so that a file that passes fits into less on a 32-bit device. */
function readArenaEstimate({ arenaEstimate }: Measured): Reading {
  if (!arenaEstimate) return missing('expected the memory of the file, found that it was not estimated');
  const { totalBytes, activationBytes, deviceTotalBytes, unknown } = arenaEstimate;
  if (unknown.length > 0) {
    return missing(
      `expected the memory of every part of the file, found that this is not known: ${unknown.join('; ')}`,
    );
  }
  const bytes = (count: number): string => `${groupDigits(count)} B`;
  return reading(
    totalBytes,
    [
      'estimate for TensorFlow Lite Micro',
      `activations ${bytes(activationBytes)}`,
      `${bytes(deviceTotalBytes)} on a 32-bit device`,
    ],
    { minimum: 1 },
  );
}

/** A file without operators was not inspected: that none of them is float would be no news. */
function readFloatOperators({ operators }: Measured): Reading {
  if (operators.length === 0) return missing('expected the operators of the file, found no operator');
  const floats = operators.filter(({ type }) => isFloat(type));
  const total = operators.reduce((sum, { count }) => sum + count, 0);
  const named = floats.map(({ operator, count }) => (count === 1 ? operator : `${count} ${operator}`)).join(', ');
  const conditions = [`of ${total} operators`, ...(named === '' ? [] : [named])];
  return reading(
    floats.reduce((sum, { count }) => sum + count, 0),
    conditions,
    { minimum: 0 },
  );
}

/** A count that is 0 is one: what is not known is said by its operators, never by a number. */
function readKnown(value: number | null, notKnown: readonly NotKnown[], condition: string, expected: string): Reading {
  if (value !== null && notKnown.length === 0) return reading(value, [condition], { minimum: 0 });
  return missing(`expected ${expected}, found not known: ${describeNotKnown(notKnown) || 'what it is'}`);
}

const causes: Readonly<Record<NotKnown['why'], string>> = {
  'custom-operator': 'custom operator',
  'open-dimensions': 'dimensions that only the runtime knows',
  'calls-subgraphs': 'runs other subgraphs, some number of times',
  'no-count': 'its shapes do not tell',
  'opaque-data': 'data that only it understands',
  'other-entry': "the file's first signature starts another subgraph than the first",
};

/** `2 CONV_2D (dimensions that only the runtime knows), edgetpu-custom-op (custom operator)` */
function describeNotKnown(operators: readonly NotKnown[]): string {
  return operators
    .map(({ operator, count, why }) => `${count === 1 ? '' : `${count} `}${operator} (${causes[why]})`)
    .join(', ');
}
