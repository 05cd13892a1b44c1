/**
 * How each metric of the table (`src/metrics`) is read from the measurement of one artifact. A measurement that is missing,
 * NaN or degenerate reads as a reason, never as a number.
 */
import { isFloat } from '../measure/inspect/element-types.js';
import { isBuiltinName } from '../measure/inspect/operator-names.js';
import type { MetricName } from '../metrics/metrics.js';
import { readAccuracy, readClassAccuracy } from './accuracy.js';
import { readBalancedAccuracy, readMacroF1 } from './classes.js';
import { deviceReads } from './devices.js';
import type { Measured } from './evidence.js';
import { readDistinctCodes, readSparsity } from './kernels.js';
import { missing, reading, type Read, type Reading } from './reading.js';

export const reads: Readonly<Record<MetricName, Read>> = {
  size: ({ sizeBytes }) => reading(sizeBytes, ['bytes of the file'], { minimum: 1 }),
  deflated_size: ({ deflatedBytes }) => reading(deflatedBytes, ['zlib deflate, level 9'], { minimum: 1 }),
  accuracy: readAccuracy,
  class_accuracy: readClassAccuracy,
  balanced_accuracy: readBalancedAccuracy,
  macro_f1: readMacroF1,
  parameters: ({ parameters }) => reading(parameters, ['weights and biases'], { minimum: 1 }),
  macs: ({ macs, operators }) => reading(macs, ['one inference', ...uncounted(operators)], { minimum: 1 }),
  sparsity: readSparsity,
  distinct_codes: readDistinctCodes,
  float_operators: readFloatOperators,
  ...deviceReads,
};

/** A file without operators was not inspected: that none of them is float would be no news. */
function readFloatOperators({ operators }: Measured): Reading {
  if (operators.length === 0) return missing('expected the operators of the file, found none');
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

/** What custom operators compute, only their makers know. */
function uncounted(operators: Measured['operators']): string[] {
  const custom = operators.map(({ operator }) => operator).filter((name) => !isBuiltinName(name));
  return custom.length === 0 ? [] : [`without custom operators ${[...new Set(custom)].join(', ')}`];
}
