/** Operators that reduce axes to one value: over axes, kept dimensions, types and rescaled outputs. */
import { oneOperator, type ProofCase } from '../one-operator.js';
import { options } from '../options.js';
import { activation, integers, isCodeType } from '../tensors.js';

type ReducedType = 'float32' | 'int8' | 'uint8' | 'int16' | 'int32' | 'int64' | 'bool';

const reducers: Readonly<Record<string, readonly ReducedType[]>> = {
  MEAN: ['float32', 'int8', 'uint8', 'int16', 'int32'],
  SUM: ['float32', 'int8', 'uint8', 'int16', 'int32'],
  REDUCE_MAX: ['float32', 'int8', 'uint8', 'int16', 'int32'],
  REDUCE_MIN: ['float32', 'int8', 'uint8', 'int16', 'int32'],
  REDUCE_PROD: ['float32', 'int32'],
  REDUCE_ANY: ['bool'],
  REDUCE_ALL: ['bool'],
};

const reductions = [
  { input: [1, 7, 7, 9], axes: [1, 2], keepDims: false },
  { input: [1, 5, 6, 4], axes: [1, 2], keepDims: true },
  { input: [2, 3, 10], axes: [2], keepDims: false },
  { input: [2, 3, 10], axes: [-1], keepDims: true },
  { input: [1, 4, 5, 3], axes: [3], keepDims: false },
  { input: [1, 4, 5, 3], axes: [1], keepDims: false },
  { input: [1, 16], axes: [1], keepDims: true },
  { input: [3, 4], axes: [0, 1], keepDims: false },
] as const;

const versions: Partial<Record<ReducedType, number>> = { int8: 2, int16: 3 };

function reduced(
  operator: string,
  type: ReducedType,
  { input, axes, keepDims }: (typeof reductions)[number],
  isRescaled: boolean,
): ProofCase {
  const title = `${operator} ${type} ${input.join('x')} over ${axes.join(', ')}${keepDims ? ' kept' : ''}`;
  return oneOperator(`${title}${isRescaled ? ' rescaled' : ''}`, (random) => {
    const over = axes.map((axis) => (axis < 0 ? axis + input.length : axis));
    const output = keepDims
      ? input.map((size, axis) => (over.includes(axis) ? 1 : size))
      : input.filter((_, axis) => !over.includes(axis));
    const zero = type === 'int16' ? { zeroPoint: 0 } : {};
    const isProduct = operator === 'REDUCE_PROD';
    const x = activation(random, type, input, { ...zero, ...(isProduct && { domain: { low: 1, high: 2 } }) });
    const same = x.scale && !isRescaled ? { scale: x.scale[0]!, zeroPoint: x.zeroPoint![0]! } : zero;
    const count = over.reduce((a, axis) => a * input[axis]!, 1);
    const sum =
      x.scale && operator === 'SUM' && isRescaled ? { ...zero, scale: x.scale[0]! * Math.sqrt(count) * 1.3 } : same;
    return {
      operator,
      version: versions[type] ?? 1,
      options: options('Reducer', { keepDims }),
      inputs: [x, integers([axes.length], axes)],
      outputs: [activation(random, type, output, sum)],
    };
  });
}

function extremes(
  operator: 'ARG_MAX' | 'ARG_MIN',
  type: 'float32' | 'int8' | 'uint8' | 'int32',
  to: 'int32' | 'int64',
): ProofCase[] {
  return [
    { input: [1, 10], axis: 1, output: [1] },
    { input: [2, 3, 5], axis: -1, output: [2, 3] },
    { input: [1, 4, 5, 3], axis: 3, output: [1, 4, 5] },
  ].map(({ input, axis, output }) =>
    oneOperator(`${operator} ${type} ${input.join('x')} over ${axis} to ${to}`, (random) => ({
      operator,
      version: type === 'int8' ? 2 : 1,
      options: options(operator === 'ARG_MAX' ? 'ArgMax' : 'ArgMin', { outputType: to === 'int32' ? 2 : 4 }),
      inputs: [activation(random, type, input), integers([], [axis])],
      outputs: [activation(random, to, output)],
    })),
  );
}

export function reductionCases(): ProofCase[] {
  return [
    ...Object.entries(reducers).flatMap(([operator, types]) =>
      types.flatMap((type) =>
        reductions.flatMap((reduction) => [
          reduced(operator, type, reduction, false),
          ...(isCodeType(type) && (operator === 'MEAN' || operator === 'SUM')
            ? [reduced(operator, type, reduction, true)]
            : []),
        ]),
      ),
    ),
    ...(['ARG_MAX', 'ARG_MIN'] as const).flatMap((operator) =>
      (['float32', 'int8', 'uint8', 'int32'] as const).flatMap((type) =>
        (['int32', 'int64'] as const).flatMap((to) => extremes(operator, type, to)),
      ),
    ),
  ];
}
