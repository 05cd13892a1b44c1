/** What the stored values of one kernel are like: zeros, distinct codes, and how they are spread. */
import { malformed } from '../../export/tflite/bounds.js';
import { elements as countElements } from '../../graph/shapes.js';
import type { Histogram, LayerMeasurement } from '../measurement.js';
import { decodeCodes, type Codes } from '../../formats/tflite/codes.js';
import { mostCodesOfOutput, vectorBlocks } from '../../graph/vector-blocks.js';
import { measureCodewords } from './codewords.js';
import { countZeroBlocks, type CountedBlocks } from './zero-blocks.js';
import { countDistinct } from './distinct.js';
import { countSeen, writeCodeSet, type SeenCodes } from '../code-set.js';
import { isFloat, type ElementType } from '../../formats/tflite/element-types.js';
import type { Constant, FileQuantization, FileTensor } from '../../formats/tflite/tensors.js';
import type { Spend } from '../../formats/tflite/work.js';

export type KernelMeasurement = Omit<LayerMeasurement, 'name' | 'operator' | 'macs'>;

/** What is asked of a kernel, wherever it is stored. */
export type KernelTensor = Pick<FileTensor, 'shape' | 'type' | 'quantization' | 'position'>;

/** Odd, so that the middle bin is centred on 0. */
const bins = 33;

/** What is known of a buffer once some tensor that reads it was measured. */
export type KnownCodes = Map<string, Pick<KernelMeasurement, 'distinctCodes' | 'codeSet'>>;

interface KernelQuestions {
  readonly blocks?: CountedBlocks | null;
  /** Along which the outputs run. */
  readonly outputAxis?: number;
  readonly known?: KnownCodes;
}

/**
 * @param known of the same buffer: what does not depend on scales is computed once.
 * @throws ExportError where the stored values do not fit the tensor they are stored for.
 */
export function measureKernel(
  tensor: KernelTensor,
  { data, isSparse }: Pick<Constant, 'data' | 'isSparse'>,
  spend: Spend,
  { blocks = null, outputAxis = 0, known = new Map() }: KernelQuestions = {},
): KernelMeasurement {
  const elements = countElements(tensor.shape);
  const head = { kernelElements: elements, kernelBytes: data.length };
  spend(data.length);
  const codes = decodeCodes(data, tensor.type, elements);
  if (codes === null) throw malformed(tensor.position, `a kernel of type ${tensor.type}`);
  if (!(elements >= codes.length && elements > 0)) {
    throw malformed(tensor.position, `a kernel of ${elements} elements with ${codes.length} stored`);
  }
  const slices = slicesOf(tensor, isSparse);
  const [stored, absent] = [countZeros(codes, slices), elements - codes.length];
  const inBlocks = blocks?.zeros && countZeroBlocks(codes, tensor.shape, blocks.zeros);
  const isStored = codes.length === elements;
  const codewords =
    blocks?.codewords && isStored
      ? measureCodewords(
          codes,
          vectorBlocks(tensor.shape, outputAxis, blocks.codewords),
          Math.floor((8 * data.length) / elements),
        )
      : null;
  const codesPerChannel =
    blocks?.perChannel && isStored ? mostCodesOfOutput(codes, vectorBlocks(tensor.shape, outputAxis, elements)) : null;
  const histogram = isFloat(tensor.type) || tensor.quantization ? spread(codes, slices, absent) : null;
  const key = `${tensor.type} ${codes.length} ${absent > 0}`;
  // Last: it may sort the codes.
  const distinct = known.get(key) ?? distinctOf(codes, tensor.type, absent > 0);
  known.set(key, distinct);
  return {
    ...head,
    zeroFraction: (stored + absent) / elements,
    ...distinct,
    ...(inBlocks ? { blocks: inBlocks } : {}),
    ...(codewords ? { codewords } : {}),
    ...(codesPerChannel === null ? {} : { codesPerChannel }),
    ...(histogram ? { histogram } : {}),
  };
}

/** @param hasAbsent whether zeros are there that are not stored. */
function distinctOf(
  codes: Codes,
  type: ElementType,
  hasAbsent: boolean,
): Pick<KernelMeasurement, 'distinctCodes' | 'codeSet'> {
  const seen = seeCodes(codes, type, hasAbsent);
  if (!seen) return { distinctCodes: countDistinct(codes, hasAbsent ? 0 : null) };
  return { distinctCodes: countSeen(seen), codeSet: writeCodeSet(seen) };
}

/** How the scale and zero point change along the stored values. */
interface Slices {
  /** Stored values that follow each other with the same parameters. */
  readonly length: number;
  readonly scale: ArrayLike<number>;
  readonly zeroPoint: ArrayLike<number>;
}

function slicesOf({ shape, quantization, position }: KernelTensor, isSparse: boolean): Slices {
  if (quantization === null) return { length: Infinity, scale: [1], zeroPoint: [0] };
  const { scale, zeroPoint, axis } = quantization;
  if (scale.length === 1) return { length: Infinity, scale, zeroPoint };
  if (shape[axis] !== scale.length) {
    throw malformed(position, `${scale.length} scales along axis ${axis} of [${shape.join(', ')}]`);
  }
  // Which slice a value of a sparse tensor lies in, only its index tables know; the zero point of weights is 0.
  if (isSparse) return { length: Infinity, scale: [NaN], zeroPoint: [zeroPoint[0] ?? 0] };
  return { length: countElements(shape.slice(axis + 1)), scale, zeroPoint: spreadOut({ scale, zeroPoint }) };
}

function spreadOut({ scale, zeroPoint }: Pick<FileQuantization, 'scale' | 'zeroPoint'>): Float64Array {
  return zeroPoint.length === scale.length ? zeroPoint : new Float64Array(scale.length).fill(zeroPoint[0] ?? 0);
}

function forEachSlice(
  { length }: Codes,
  slices: Slices,
  visit: (start: number, end: number, scale: number, zeroPoint: number) => void,
): void {
  const { length: step, scale, zeroPoint } = slices;
  for (let start = 0, slice = 0; start < length; start += step, slice++) {
    const channel = slice % scale.length;
    visit(start, Math.min(length, start + step), scale[channel]!, zeroPoint[channel]!);
  }
}

/** −0 counts as zero, in floats as in codes. */
function countZeros(codes: Codes, slices: Slices): number {
  let zeros = 0;
  forEachSlice(codes, slices, (start, end, _scale, zeroPoint) => {
    for (let i = start; i < end; i++) if (codes[i] === zeroPoint) zeros += 1;
  });
  return zeros;
}

/** The lowest code of each type of at most 8 bits, and the number of its codes. */
const narrow: Partial<Record<ElementType, readonly [lowest: number, count: number]>> = {
  int8: [-128, 256],
  uint8: [0, 256],
  int4: [-8, 16],
  uint4: [0, 16],
  int2: [-2, 4],
};

/** Null for wider types. @param hasAbsent whether zeros are there that are not stored. */
function seeCodes(codes: Codes, type: ElementType, hasAbsent: boolean): SeenCodes | null {
  const range = narrow[type];
  if (!range) return null;
  const [lowest, count] = range;
  const isSeen = new Uint8Array(count);
  for (let i = 0; i < codes.length; i++) isSeen[codes[i]! - lowest] = 1;
  if (hasAbsent) isSeen[-lowest] = 1;
  return { lowest, isSeen };
}

/** Null where no value is a finite number. @param absent zeros that are not stored. */
function spread(codes: Codes, slices: Slices, absent: number): Histogram | null {
  let largest = -1;
  // Two plain loops: a function called for each value costs more than all else that a gate on sizes does.
  forEachSlice(codes, slices, (start, end, scale, zeroPoint) => {
    for (let i = start; i < end; i++) {
      const magnitude = Math.abs((codes[i]! - zeroPoint) * scale);
      if (magnitude > largest && magnitude < Infinity) largest = magnitude;
    }
  });
  if (largest < 0) return null;
  const maximum = largest || 1;
  const counts = new Float64Array(bins);
  forEachSlice(codes, slices, (start, end, scale, zeroPoint) => {
    for (let i = start; i < end; i++) {
      const value = (codes[i]! - zeroPoint) * scale;
      if (!Number.isFinite(value)) continue;
      const bin = Math.min(bins - 1, Math.floor((value / maximum + 1) * (bins / 2)));
      counts[bin]! += 1;
    }
  });
  counts[(bins - 1) / 2]! += absent;
  return { minimum: -maximum, maximum, counts: [...counts] };
}
