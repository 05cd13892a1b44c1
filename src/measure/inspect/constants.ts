import type { FileOperator } from '../../formats/tflite/operators.js';
import type { FileTensor } from '../../formats/tflite/tensors.js';

/** A tensor with the bytes that are stored for it. */
export type Stored = FileTensor & { readonly constant: NonNullable<FileTensor['constant']> };
export type ConstantOf = (tensor: FileTensor) => Stored | null;

/** Weights in float16, or sparse ones, are constants behind an operator that unpacks them. */
const unpacking: readonly string[] = ['DEQUANTIZE', 'DENSIFY'];

/** Finds the constant that a tensor is, or is unpacked from. Runtimes unpack one once, when they load the file. */
export function constantFinder(operators: readonly FileOperator[]): ConstantOf {
  const sources = new Map<number, Stored>();
  const find = (tensor: FileTensor): Stored | null => {
    const { constant } = tensor;
    return constant ? { ...tensor, constant } : (sources.get(tensor.index) ?? null);
  };
  for (const { operator, inputs, outputs } of operators) {
    const [input, output] = [inputs[0], outputs[0]];
    const source = unpacking.includes(operator) && input && output ? find(input) : null;
    if (source && output) sources.set(output.index, source);
  }
  return find;
}
