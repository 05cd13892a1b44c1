import { pool, type CodeReference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::AveragePool: divides by the taps inside the image, halves away from zero. */
export const int8: CodeReference<Options, Constants> = (op, context) => {
  const divide = (sum: number, taps: number): number => {
    const half = Math.floor(taps / 2);
    return Math.trunc((sum > 0 ? sum + half : sum - half) / taps);
  };
  return [pool(op, context, 0, (sum, code) => sum + code, divide)];
};
