/**
 * Shapes that a file computes while it runs, as converters write Keras's Flatten, Reshape and Conv2DTranspose with an open batch:
 * SHAPE, then arithmetic on a few integers. All sizes but the batch are fixed, and the batch is 1, so the integers are known here.
 */
import { OptionsTable } from '../../ops/shared/options-table.js';
import { elements } from '../../graph/shapes.js';
import { decodeCodes } from './codes.js';
import type { FileOperator } from './operators.js';
import type { FileTensor } from './tensors.js';

const most = 64;

/** The integers of a constant; null for what is no short int32 constant. */
export function integersOf(tensor: FileTensor | null | undefined): readonly number[] | null {
  if (tensor?.type !== 'int32' || !tensor.constant || tensor.constant.isSparse) return null;
  const codes = decodeCodes(tensor.constant.data, 'int32', most);
  return codes && codes.length <= most ? [...codes] : null;
}

type Evaluate = (inputs: readonly (readonly number[])[], operator: FileOperator) => readonly number[] | null;

const pair =
  (of: (a: number, b: number) => number): Evaluate =>
  ([a = [], b = []]) =>
    a.length === b.length || a.length === 1 || b.length === 1
      ? Array.from({ length: Math.max(a.length, b.length) }, (_, at) => of(a[at % a.length]!, b[at % b.length]!))
      : null;

const same: Evaluate = ([values = []]) => values;

/** By the numbers of builtin operators. */
const evaluators: Readonly<Record<number, Evaluate>> = {
  0: pair((a, b) => a + b),
  2: (inputs) => inputs.flat(),
  18: pair((a, b) => a * b),
  22: same,
  36: ([values = [], at = []]) =>
    at.every((index) => values[index] !== undefined) ? at.map((index) => values[index]!) : null,
  41: pair((a, b) => a - b),
  43: same,
  45: stridedSlice,
  53: same,
  70: same,
  81: ([values = []]) => [values.reduce((product, value) => product * value, 1)],
  83: (inputs) => (inputs.every(({ length }) => length === 1) ? inputs.flat() : null),
};
const [shapeCode, reshapeCode, stridedSliceOptions] = [77, 22, 32];

function stridedSlice(
  [values = [], [from = 0] = [], [to = 0] = [], [step = 1] = []]: readonly (readonly number[])[],
  { table }: FileOperator,
) {
  if ((table.builtinOptionsType() as number) !== stridedSliceOptions) return null;
  const options = table.builtinOptions(new OptionsTable()) as OptionsTable | null;
  const has = (mask: number): boolean => ((options?.int32(mask) ?? 0) & 1) === 1;
  const [beginMask, endMask, shrinks] = [has(0), has(1), has(4)];
  const at = from < 0 ? from + values.length : from;
  if (shrinks) return values[at] === undefined ? null : [values[at]];
  if (step !== 1) return null;
  const end = to < 0 ? to + values.length : to;
  return values.slice(beginMask ? 0 : at, endMask ? values.length : end);
}

/** Operators without those that compute shapes: what reads their outputs reads constants. */
export function withoutShapes(operators: readonly FileOperator[]): readonly FileOperator[] {
  const known = new Map<number, FileTensor>();
  return operators.flatMap((operator): FileOperator[] => {
    const inputs = operator.inputs.map((tensor) => tensor && (known.get(tensor.index) ?? tensor));
    const found = valueOf({ ...operator, inputs });
    const [output] = operator.outputs;
    if (found === null || !output) {
      const shaped = reshaped({ ...operator, inputs });
      for (const tensor of shaped.outputs) if (!operator.outputs.includes(tensor)) known.set(tensor.index, tensor);
      return [shaped];
    }
    const data = new Uint8Array(Int32Array.from(found).buffer);
    // A buffer of its own: no number that a file has.
    known.set(output.index, { ...output, constant: { data, buffer: -1 - output.index, isSparse: false } });
    return [];
  });
}

/** A Reshape whose sizes the file leaves open writes those that its integers say: −1 is what is left. */
function reshaped(operator: FileOperator): FileOperator {
  const { code, isCustom, inputs, outputs } = operator;
  const [input, sizes] = [inputs[0], integersOf(inputs[1])];
  const [output] = outputs;
  const isOpen = output?.openAxes === null || output?.openAxes.some((axis) => axis > 0) === true;
  if (isCustom || code !== reshapeCode || !input || !sizes || !output || !isOpen) return operator;
  const rest = elements(input.shape) / sizes.filter((size) => size !== -1).reduce((product, size) => product * size, 1);
  const shape = sizes.map((size) => (size === -1 ? rest : size));
  if (!shape.every((size) => Number.isInteger(size) && size > 0)) return operator;
  return { ...operator, outputs: [{ ...output, shape, openAxes: [0] }] };
}

function valueOf(operator: FileOperator): readonly number[] | null {
  const { code, isCustom, inputs, outputs } = operator;
  if (isCustom || outputs.length !== 1 || outputs[0]!.type !== 'int32') return null;
  const [first] = inputs;
  if (code === shapeCode) return first && first.openAxes?.every((axis) => axis === 0) === true ? first.shape : null;
  const evaluate = Object.hasOwn(evaluators, code) ? evaluators[code]! : null;
  if (!evaluate) return null;
  const values = inputs.map(integersOf);
  if (values.some((list) => list === null)) return null;
  const found = evaluate(values as (readonly number[])[], operator);
  return found !== null && found.length <= most ? found : null;
}
