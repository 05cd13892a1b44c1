/** Operators of a file that a graph has under other names: importing for training takes them, and the file itself stays what it is. */
import type { FileOperator, MadeOperator } from './operators.js';
import { integersOf } from './shape-arithmetic.js';
import type { FileTensor } from './tensors.js';

type Rewrite = (operator: FileOperator, tensors: Tensors) => readonly FileOperator[] | string;

/** Tensors that the file does not have. */
interface Tensors {
  readonly activation: (shape: readonly number[]) => FileTensor;
  readonly number: (value: number) => FileTensor;
}

const reshape = { kind: 'Reshape', options: {} } as const;
const arithmetic = (kind: 'Mul' | 'Sub', ...roles: readonly string[]): MadeOperator => ({
  kind,
  options: { activation: 'none' },
  roles,
});

/** By the numbers of builtin operators. */
const rewrites: Readonly<Record<number, Rewrite>> = {
  // SQUEEZE and EXPAND_DIMS change a shape and nothing else.
  43: (operator) => [{ ...operator, inputs: operator.inputs.slice(0, 1), made: reshape }],
  70: (operator) => [{ ...operator, inputs: operator.inputs.slice(0, 1), made: reshape }],
  // NEG
  59: (operator, { number }) => [
    { ...operator, inputs: [operator.inputs[0] ?? null, number(-1)], made: arithmetic('Mul', 'number') },
  ],
  65: slice,
  82: reduceMax,
  99: squaredDifference,
};

/** SLICE is a begin and a size where our Slice has a begin and an end. */
function slice(operator: FileOperator): readonly FileOperator[] | string {
  const { inputs } = operator;
  const shape = inputs[0]?.shape ?? [];
  const [begin, size] = [integersOf(inputs[1]), integersOf(inputs[2])];
  if (begin?.length !== shape.length || size?.length !== shape.length)
    return `expected a begin and a size for each of ${shape.length} dimensions as int32 constants`;
  // A size of −1 is all that is left.
  const to = size.map((each, axis) => (each === -1 ? shape[axis]! : begin[axis]! + each));
  return [{ ...operator, inputs: inputs.slice(0, 1), made: { kind: 'Slice', options: { from: begin, to } } }];
}

/** REDUCE_MAX over rows, columns or both is a pool whose window is all of them. */
function reduceMax(operator: FileOperator, { activation }: Tensors): readonly FileOperator[] | string {
  const [input, axes] = operator.inputs;
  const shape = input?.shape ?? [];
  const found = integersOf(axes)?.map((axis) => (axis < 0 ? axis + shape.length : axis));
  // A series is an image of one row.
  const image = shape.length === 3 ? [shape[0]!, 1, ...shape.slice(1)] : shape;
  const over = new Set(found?.map((axis) => axis + image.length - shape.length));
  if (
    !input ||
    !found ||
    image.length !== 4 ||
    found.length === 0 ||
    ![...over].every((axis) => axis === 1 || axis === 2)
  )
    return `expected the largest over rows and columns of [batch, rows, columns, channels], found axes [${found?.join(', ') ?? '?'}] of [${shape.join(', ')}]`;
  const size = [1, 2].map((axis) => (over.has(axis) ? image[axis]! : 1));
  const made = { kind: 'MaxPool2D', options: { size, stride: [1, 1], padding: 'valid', activation: 'none' } } as const;
  const pooled = activation([image[0]!, ...[1, 2].map((axis) => (over.has(axis) ? 1 : image[axis]!)), image[3]!]);
  const from = shape.length === 3 ? activation(image) : input;
  return [
    ...(from === input
      ? []
      : [{ ...operator, name: `${operator.name}/row`, inputs: [input], outputs: [from], made: reshape }]),
    { ...operator, inputs: [from], outputs: [pooled], made },
    { ...operator, name: `${operator.name}/flatten`, inputs: [pooled], made: reshape },
  ];
}

/** (a − b)² */
function squaredDifference(operator: FileOperator, { activation }: Tensors): readonly FileOperator[] | string {
  const [a, b] = operator.inputs;
  const [output] = operator.outputs;
  if (!a || !b || !output || a.constant || b.constant) return 'expected two activations, found a constant among them';
  const difference = activation(output.shape);
  return [
    { ...operator, name: `${operator.name}/difference`, outputs: [difference], made: arithmetic('Sub') },
    { ...operator, inputs: [difference, difference], made: arithmetic('Mul') },
  ];
}

/** Each operator as one or several that a graph has, or with the reason why it cannot have it. */
export function rewriteOperators(operators: readonly FileOperator[]): readonly FileOperator[] {
  // Below any index that a file has.
  let index = -1;
  const tensor = (shape: readonly number[], constant: FileTensor['constant']): FileTensor => ({
    index: index--,
    position: 0,
    shape,
    openAxes: [],
    type: 'float32',
    quantization: null,
    constant,
  });
  const tensors: Tensors = {
    activation: (shape) => tensor(shape, null),
    number: (value) =>
      tensor([1], { data: new Uint8Array(Float32Array.of(value).buffer), buffer: index - 2 ** 24, isSparse: false }),
  };
  return operators.flatMap((operator) => {
    const rewrite = !operator.isCustom && Object.hasOwn(rewrites, operator.code) ? rewrites[operator.code] : undefined;
    if (!rewrite) return [operator];
    const found = rewrite(operator, tensors);
    return typeof found === 'string' ? [{ ...operator, made: { refused: found } }] : found;
  });
}
