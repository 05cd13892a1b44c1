/**
 * What the WebAssembly runtime is known to compute wrongly. Its XNNPACK takes the padding of a SAME window as unsigned:
 * where the stride jumps past the end of the image, (out − 1) · stride + kernel < in, the padding is negative and the
 * outputs are noise. LiteRT and TFLite Micro compute these right (`__tests__/measure/runtime.test.ts` shows both).
 */
import { ExportError } from '../../core/errors.js';
import {
  BuiltinOptions,
  Conv2DOptions,
  DepthwiseConv2DOptions,
  Padding,
  type Operator as OperatorTable,
} from '../../export/tflite/schema/index.js';
import { uniqueNames } from '../../export/tflite/unique-names.js';
import { openFile } from '../inspect/open.js';
import { readOperators, type FileOperator } from '../inspect/operators.js';
import { tensorReader } from '../inspect/tensors.js';

/** @throws ExportError naming every layer whose outputs could not be trusted. */
export function refuseMiscomputed(bytes: Uint8Array): void {
  const layers = openFile(bytes, (file) => {
    const [subgraph] = file.subgraphs;
    const operators = readOperators(file, subgraph, tensorReader(file, subgraph), uniqueNames());
    return operators.filter(hasNegativePadding).map(({ name }) => name);
  });
  if (layers.length === 0) return;
  throw new ExportError({
    code: 'measure/runtime-defect',
    message: `cannot measure layer ${layers.join(', ')}: the runtime miscomputes SAME windows smaller than their stride`,
    cause: 'A defect of the TensorFlow Lite version in @tensorflow/tfjs-tflite; the file itself is valid.',
    fix: 'Use padding VALID, which takes the same inputs there, or a stride that divides the input size.',
  });
}

/** Convolutions only: pools, and 1x1 kernels, take another way through XNNPACK. */
function hasNegativePadding({ table, inputs }: FileOperator): boolean {
  const window = windowOf(table);
  const [input, kernel] = [inputs[0]?.shape, inputs[1]?.shape.slice(1)];
  if (!window || !input || !kernel || !window.isSame || (kernel[0] === 1 && kernel[1] === 1)) return false;
  return [0, 1].some((axis) => {
    const [size, stride] = [input[axis + 1]!, window.stride[axis]!];
    const extent = (kernel[axis]! - 1) * window.dilation[axis]! + 1;
    return (Math.ceil(size / stride) - 1) * stride + extent < size;
  });
}

interface Window {
  readonly isSame: boolean;
  /** Height and width. */
  readonly stride: readonly [number, number];
  readonly dilation: readonly [number, number];
}

function windowOf(table: OperatorTable): Window | null {
  const empty = {
    [BuiltinOptions.Conv2DOptions as number]: new Conv2DOptions(),
    [BuiltinOptions.DepthwiseConv2DOptions as number]: new DepthwiseConv2DOptions(),
  }[table.builtinOptionsType()];
  if (!empty) return null;
  const options = table.builtinOptions(empty) as Conv2DOptions | DepthwiseConv2DOptions | null;
  if (!options) return null;
  return {
    isSame: options.padding() === Padding.SAME,
    stride: [options.strideH(), options.strideW()],
    dilation: [options.dilationHFactor(), options.dilationWFactor()],
  };
}
