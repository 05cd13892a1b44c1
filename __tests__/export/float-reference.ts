/** A float64 interpreter of float32 graphs, written from the operators' definitions and for nothing but clarity. */
import type { Activation, Graph, GraphTensor, Operator, Pair, Padding } from '../../src/graph/graph.js';
import { elements, slideWindow } from '../../src/graph/shapes.js';

/** Every activation of the graph by tensor name. `input` is one sample for each graph input. */
export function runFloat(graph: Graph, inputs: readonly Float32Array[]): Record<string, Float64Array> {
  const values: Record<string, Float64Array> = {};
  graph.inputs.forEach((name, i) => (values[name] = Float64Array.from(inputs[i]!)));
  for (const operator of graph.operators) values[operator.outputs[0]] = evaluate(graph, operator, values);
  return values;
}

const activate = (activation: Activation, x: number): number =>
  activation === 'none' ? x : activation === 'relu' ? Math.max(0, x) : Math.min(6, Math.max(0, x));

function evaluate(graph: Graph, op: Operator, values: Record<string, Float64Array>): Float64Array {
  const tensor = (name: string): GraphTensor => graph.tensors[name]!;
  const constant = (name: string): Float32Array => tensor(name).data as Float32Array;
  const x = values[op.inputs[0]]!;
  const inShape = tensor(op.inputs[0]).shape;
  const outShape = tensor(op.outputs[0]).shape;
  const out = new Float64Array(elements(outShape));
  switch (op.kind) {
    case 'Conv2D':
    case 'DepthwiseConv2D': {
      const filter = constant(op.constants.kernel);
      const bias = op.constants.bias === undefined ? null : constant(op.constants.bias);
      const [, kh, kw] = tensor(op.constants.kernel).shape;
      const inC = inShape[3]!;
      const outC = outShape[3]!;
      windows(
        inShape,
        outShape,
        [kh!, kw!],
        op.options.stride,
        op.options.dilation,
        op.options.padding,
        (oy, ox, taps) => {
          for (let c = 0; c < outC; c++) {
            let sum = bias?.[c] ?? 0;
            for (const { y, x: ix, ky, kx } of taps) {
              if (op.kind === 'DepthwiseConv2D') {
                sum +=
                  x[(y * inShape[2]! + ix) * inC + Math.floor(c / op.options.depthMultiplier)]! *
                  filter[(ky * kw! + kx) * outC + c]!;
              } else {
                for (let i = 0; i < inC; i++) {
                  sum += x[(y * inShape[2]! + ix) * inC + i]! * filter[((c * kh! + ky) * kw! + kx) * inC + i]!;
                }
              }
            }
            out[(oy * outShape[2]! + ox) * outC + c] = activate(op.options.activation, sum);
          }
        },
      );
      return out;
    }
    case 'FullyConnected': {
      const filter = constant(op.constants.kernel);
      const [outC, inC] = tensor(op.constants.kernel).shape;
      for (let c = 0; c < outC!; c++) {
        let sum = op.constants.bias === undefined ? 0 : constant(op.constants.bias)[c]!;
        for (let i = 0; i < inC!; i++) sum += x[i]! * filter[c * inC! + i]!;
        out[c] = activate(op.options.activation, sum);
      }
      return out;
    }
    case 'Add':
      return out.map((_, i) => activate(op.options.activation, x[i]! + values[op.inputs[1]!]![i]!));
    case 'AveragePool2D':
    case 'MaxPool2D': {
      const channels = inShape[3]!;
      windows(inShape, outShape, op.options.size, op.options.stride, [1, 1], op.options.padding, (oy, ox, taps) => {
        for (let c = 0; c < channels; c++) {
          const seen = taps.map((tap) => x[(tap.y * inShape[2]! + tap.x) * channels + c]!);
          const pooled = op.kind === 'MaxPool2D' ? Math.max(...seen) : seen.reduce((a, b) => a + b, 0) / seen.length;
          out[(oy * outShape[2]! + ox) * channels + c] = activate(op.options.activation, pooled);
        }
      });
      return out;
    }
    case 'Mean': {
      const channels = inShape[3]!;
      const positions = inShape[1]! * inShape[2]!;
      x.forEach((value, i) => (out[i % channels]! += value / positions));
      return out;
    }
    case 'Relu':
      return x.map((value) => activate('relu', value));
    case 'Relu6':
      return x.map((value) => activate('relu6', value));
    case 'Reshape':
      return x.slice();
    case 'Softmax': {
      const top = Math.max(...x);
      const exp = x.map((value) => Math.exp(value - top));
      const sum = exp.reduce((a, b) => a + b, 0);
      return exp.map((value) => value / sum);
    }
    case 'BatchNorm':
    case 'Quantize':
    case 'Dequantize':
      throw new Error(`the float reference does not run ${op.kind}`);
    default:
      return op satisfies never;
  }
}

export interface Tap {
  readonly y: number;
  readonly x: number;
  readonly ky: number;
  readonly kx: number;
}

/** Calls `visit` for each output position with the taps of its window that lie inside the image. */
export function windows(
  inShape: readonly number[],
  outShape: readonly number[],
  kernel: Pair,
  stride: Pair,
  dilation: Pair,
  padding: Padding,
  visit: (oy: number, ox: number, taps: readonly Tap[]) => void,
): void {
  const [height, width] = [inShape[1]!, inShape[2]!];
  const before = [0, 1].map(
    (axis) => slideWindow(inShape[axis + 1]!, kernel[axis]!, stride[axis]!, dilation[axis]!, padding).before,
  );
  for (let oy = 0; oy < outShape[1]!; oy++) {
    for (let ox = 0; ox < outShape[2]!; ox++) {
      const taps: Tap[] = [];
      for (let ky = 0; ky < kernel[0]; ky++) {
        for (let kx = 0; kx < kernel[1]; kx++) {
          const y = oy * stride[0] + ky * dilation[0] - before[0]!;
          const x = ox * stride[1] + kx * dilation[1] - before[1]!;
          if (y >= 0 && y < height && x >= 0 && x < width) taps.push({ y, x, ky, kx });
        }
      }
      visit(oy, ox, taps);
    }
  }
}
