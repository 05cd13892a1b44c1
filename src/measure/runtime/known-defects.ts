/**
 * What the WebAssembly runtime is known to compute wrongly. Its XNNPACK takes the padding of a SAME window as unsigned:
 * where the stride jumps past the end of the image, (out − 1) · stride + kernel < in, the padding is negative and the
 * outputs are noise. LiteRT and TFLite Micro compute these right (`__tests__/measure/runtime.test.ts` shows both).
 */
import { ExportError } from '../../core/errors.js';
import type { Graph, Operator } from '../../graph/graph.js';
import { tensorOf } from '../../graph/operands.js';

/** @throws ExportError naming every layer whose outputs could not be trusted. */
export function refuseMiscomputed(graph: Graph): void {
  const layers = graph.operators.filter((operator) => hasNegativePadding(graph, operator)).map(({ name }) => name);
  if (layers.length === 0) return;
  throw new ExportError({
    code: 'measure/runtime-defect',
    message: `cannot measure layer ${layers.join(', ')}: the runtime miscomputes SAME windows smaller than their stride`,
    cause: 'A defect of the TensorFlow Lite version in @tensorflow/tfjs-tflite; the file itself is valid.',
    fix: 'Use padding VALID, which takes the same inputs there, or a stride that divides the input size.',
  });
}

/** Convolutions only: pools, and 1x1 kernels, take another way through XNNPACK. */
function hasNegativePadding(graph: Graph, operator: Operator): boolean {
  if (operator.kind !== 'Conv2D' && operator.kind !== 'DepthwiseConv2D') return false;
  const input = tensorOf(graph, operator.input).shape;
  const [, ...kernel] = tensorOf(graph, operator.filter).shape;
  if (operator.padding !== 'same' || (kernel[0] === 1 && kernel[1] === 1)) return false;
  return [0, 1].some((axis) => {
    const size = input[axis + 1]!;
    const stride = operator.stride[axis]!;
    const extent = (kernel[axis]! - 1) * operator.dilation[axis]! + 1;
    return (Math.ceil(size / stride) - 1) * stride + extent < size;
  });
}
