import { PassError } from '../../core/errors.js';
import type { GraphTensor, Quantization } from '../../graph/graph.js';
import type { Linear } from '../../graph/linear.js';
import { largestOf, weightAxis, type StoredCodes, type WeightCodes } from './weights.js';

export interface CodedTensor extends GraphTensor {
  readonly quantization: Quantization;
}

/** A kernel as its codes. @throws PassError where they do not fit the layer. */
export function codesOfLayer(
  op: Linear,
  filter: GraphTensor,
  { codes, scale }: WeightCodes,
  type: StoredCodes,
): CodedTensor {
  const refuse = (message: string): never => {
    throw new PassError({ code: 'quantize/codes', message: `layer ${op.name}: ${message}` });
  };
  const axis = scale.length === 1 ? null : weightAxis(op);
  if (codes.length !== filter.data?.length)
    refuse(`expected ${filter.data?.length} weight codes, found ${codes.length}`);
  const expected = axis === null ? 1 : filter.shape[axis]!;
  if (scale.length !== expected)
    refuse(`expected ${expected} weight scale${expected === 1 ? '' : 's'}, found ${scale.length}`);
  if (!scale.every((value) => Number.isFinite(value) && value > 0)) refuse('expected positive, finite weight scales');
  const wrong = codes.find((code) => Math.abs(code) > largestOf[type]);
  if (wrong !== undefined) refuse(`expected weight codes in [-${largestOf[type]}, ${largestOf[type]}], found ${wrong}`);
  return { ...filter, type, data: codes, quantization: symmetric(scale, axis) };
}

export function symmetric(scale: Float32Array, axis: number | null): Quantization {
  return { scale, zeroPoint: new Int32Array(scale.length), axis };
}
