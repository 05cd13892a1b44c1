/**
 * A quantised file as the float model that it came from, as nearly as the file tells: constants as the real values that
 * their codes stand for, and no operators that only convert.
 */
import type { Activation } from '../../graph/graph.js';
import { elements } from '../../graph/shapes.js';
import { decodeCodes } from './codes.js';
import type { FileOperator } from './operators.js';
import type { FileTensor } from './tensors.js';

/** Numbers of `BuiltinOperator`. */
const dequantize = 6;
const quantize = 114;

/** real = (code − zero point) · scale. Null for a type without real values: text, or codes without a scale. */
export function realValues({ constant, type, shape, quantization }: FileTensor): Float32Array | null {
  if (!constant || constant.isSparse) return null;
  const codes = decodeCodes(constant.data, type, elements(shape));
  if (codes === null) return null;
  if (codes instanceof Float32Array || codes instanceof Float64Array) return Float32Array.from(codes);
  if (quantization === null) return null;
  const { scale, zeroPoint, axis } = quantization;
  const inner = elements(shape.slice(axis + 1));
  return Float32Array.from(codes, (code, i) => {
    const channel = scale.length === 1 ? 0 : Math.floor(i / inner) % scale.length;
    return (code - zeroPoint[zeroPoint.length === 1 ? 0 : channel]!) * scale[channel]!;
  });
}

/** Codes from the lowest to the highest that a type has. */
const codeRanges: Readonly<Record<string, readonly [number, number]>> = {
  uint8: [0, 255],
  int8: [-128, 127],
  int16: [-32768, 32767],
};

/**
 * The clamp that lives only in the range of an output: a converter that fuses a rectifier into a layer keeps the range, and
 * may leave the activation out, for codes can hold nothing below 0 anyway. 6 is met to a part in a hundred, because ranges
 * are observed.
 */
export function impliedActivation({ type, quantization }: FileTensor): Activation {
  const range = codeRanges[type];
  if (!range || quantization?.scale.length !== 1) return 'none';
  const [scale, zeroPoint] = [quantization.scale[0]!, quantization.zeroPoint[0]!];
  const [least, most] = range.map((code) => (code - zeroPoint) * scale) as [number, number];
  if (least !== 0) return 'none';
  return Math.abs(most - 6) <= 0.06 ? 'relu6' : 'relu';
}

/**
 * Operators without those that only convert between numbers and codes: what reads their outputs reads their inputs. A
 * float16 file is float32 behind such operators.
 */
export function withoutConversions(
  operators: readonly FileOperator[],
  outputs: readonly FileTensor[],
): { readonly operators: readonly FileOperator[]; readonly outputs: readonly FileTensor[] } {
  const sources = new Map<number, FileTensor>();
  const source = (tensor: FileTensor): FileTensor => sources.get(tensor.index) ?? tensor;
  const kept: FileOperator[] = [];
  for (const operator of operators) {
    const inputs = operator.inputs.map((tensor) => tensor && source(tensor));
    const [input, output] = [inputs[0], operator.outputs[0]];
    if (!operator.isCustom && [dequantize, quantize].includes(operator.code) && input && output)
      sources.set(output.index, input);
    else kept.push({ ...operator, inputs });
  }
  return { operators: kept, outputs: outputs.map(source) };
}

/** Operators without those that only unpack float16 constants: what reads them has a constant that is stored so. */
export function withoutUnpacking(operators: readonly FileOperator[]): {
  readonly operators: readonly FileOperator[];
  /** Indices of the float16 constants. */
  readonly unpacked: ReadonlySet<number>;
} {
  const packed = new Map<number, FileTensor>();
  const kept = operators.flatMap((operator): FileOperator[] => {
    const [input, output] = [operator.inputs[0], operator.outputs[0]];
    if (!operator.isCustom && operator.code === dequantize && input?.constant && input.type === 'float16' && output) {
      packed.set(output.index, input);
      return [];
    }
    return [{ ...operator, inputs: operator.inputs.map((tensor) => tensor && (packed.get(tensor.index) ?? tensor)) }];
  });
  return { operators: kept, unpacked: new Set([...packed.values()].map(({ index }) => index)) };
}
