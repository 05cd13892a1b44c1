/** One-operator files for every kernel whose memory `arena_estimate` knows, in the types that the kernel takes. */
import { operatorName } from '../../src/operators/names.js';
import { buildTflite, type OptionsPlan, type TensorPlan } from './build-tflite.js';

const types = { float32: 0, int32: 2, uint8: 3, int64: 4, bool: 6, int16: 7, int8: 9, int4: 17 } as const;
type Type = keyof typeof types;

const bytesOf = { float32: 4, int32: 4, uint8: 1, int64: 8, bool: 1, int16: 2, int8: 1, int4: 0.5 } as const;
const quantized: readonly Type[] = ['int8', 'int16', 'uint8'];
const product = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

export function activation(shape: readonly number[], type: Type, scale = 0.5): TensorPlan {
  return { shape, type: types[type], ...(quantized.includes(type) ? { scale: [scale] } : {}) };
}
/** Zeros; with as many scales along `axis`, or none. Those of a bias are the products of activations' and weights'. */
export function constant(shape: readonly number[], type: Type, scales = 0, axis = 0): TensorPlan {
  const data = new Uint8Array(Math.ceil(product(shape) * bytesOf[type]));
  const value = type === 'int32' || type === 'int64' ? 0.125 : 0.25;
  const scale = scales === 0 ? {} : { scale: Array.from({ length: scales }, () => value), axis };
  return { shape, type: types[type], data, ...scale };
}
const integers = (...values: readonly number[]): TensorPlan => ({
  shape: [values.length],
  type: types.int32,
  data: Int32Array.from(values),
});
const integer = (value: number): TensorPlan => ({ ...integers(value), shape: [] });

export interface OneOperator {
  readonly operator: string;
  readonly inputs: readonly (TensorPlan | null)[];
  readonly outputs: readonly TensorPlan[];
  readonly options?: OptionsPlan | undefined;
}

export function oneOperatorFile({ operator, inputs, outputs, options }: OneOperator): Uint8Array {
  const given = inputs.filter((tensor) => tensor !== null);
  const code = Array.from({ length: 210 }, (_, i) => i).find((i) => operatorName(i) === operator) ?? operator;
  let next = 0;
  const read = inputs.map((tensor) => (tensor === null ? -1 : next++));
  const written = outputs.map((_, i) => given.length + i);
  return buildTflite({
    tensors: [...given, ...outputs].map((tensor, i) => ({ name: `tensor${i}`, ...tensor })),
    operators: [{ code, inputs: read, outputs: written, options }],
    inputs: given.flatMap((tensor, i) => (tensor.data || tensor.isVariable ? [] : [i])),
    outputs: written,
  });
}

/** What tells one file of an operator from another, and the file. */
type Case = readonly [variant: string, file: OneOperator];
const table = (type: number, ...fields: OptionsPlan['fields']): OptionsPlan => ({ type, fields });
const image = [1, 6, 5, 3] as const;
const x = (type: Type, shape: readonly number[] = image): TensorPlan => activation(shape, type);
const scaleOf = (type: Type): Partial<TensorPlan> => (quantized.includes(type) ? { scale: [0.5] } : {});
const numbers: readonly Type[] = ['float32', 'int8', 'int16'];
const both: readonly Type[] = ['float32', 'int8'];

/** The same for each of some types. */
function each(
  operators: string,
  of: readonly Type[],
  tensors: (type: Type) => Pick<OneOperator, 'inputs' | 'outputs'>,
  options?: OptionsPlan,
): Case[] {
  return operators
    .split(' ')
    .flatMap((operator) => of.map((type): Case => [type, { operator, ...tensors(type), options }]));
}

const unary = (operators: string, of: readonly Type[]): Case[] =>
  each(operators, of, (type) => ({ inputs: [x(type)], outputs: [x(type)] }));
const binary = (operators: string, of: readonly Type[], to?: Type): Case[] =>
  each(operators, of, (type) => ({ inputs: [x(type), x(type)], outputs: [x(to ?? type)] }));

const pool = table(5, [0, 'int8', 1], [1, 'int32', 2], [2, 'int32', 2], [3, 'int32', 2], [4, 'int32', 2]);

const pixels: readonly Case[] = [
  ...each('AVERAGE_POOL_2D MAX_POOL_2D', numbers, (t) => ({ inputs: [x(t)], outputs: [x(t, [1, 3, 2, 3])] }), pool),
  ...each('L2_POOL_2D', ['float32'], (t) => ({ inputs: [x(t)], outputs: [x(t, [1, 3, 2, 3])] }), pool),
  ...each(
    'RESIZE_NEAREST_NEIGHBOR',
    both,
    (t) => ({ inputs: [x(t), integers(12, 10)], outputs: [x(t, [1, 12, 10, 3])] }),
    table(74),
  ),
  ...each(
    'RESIZE_BILINEAR',
    both,
    (t) => ({ inputs: [x(t), integers(12, 10)], outputs: [x(t, [1, 12, 10, 3])] }),
    table(15),
  ),
  ...each(
    'SPACE_TO_DEPTH',
    both,
    (t) => ({ inputs: [x(t, [1, 6, 4, 3])], outputs: [x(t, [1, 3, 2, 12])] }),
    table(19, [0, 'int32', 2]),
  ),
  ...each(
    'DEPTH_TO_SPACE',
    both,
    (t) => ({ inputs: [x(t, [1, 3, 2, 12])], outputs: [x(t, [1, 6, 4, 3])] }),
    table(94, [0, 'int32', 2]),
  ),
  ...each('SPACE_TO_BATCH_ND', both, (t) => ({
    inputs: [x(t, [1, 6, 4, 3]), integers(2, 2), constant([2, 2], 'int32')],
    outputs: [x(t, [4, 3, 2, 3])],
  })),
  ...each('BATCH_TO_SPACE_ND', both, (t) => ({
    inputs: [x(t, [4, 3, 2, 3]), integers(2, 2), constant([2, 2], 'int32')],
    outputs: [x(t, [1, 6, 4, 3])],
  })),
  ...each('PAD', numbers, (t) => ({ inputs: [x(t), constant([4, 2], 'int32')], outputs: [x(t)] })),
  ...each('PADV2', numbers, (t) => ({
    inputs: [x(t), constant([4, 2], 'int32'), { ...constant([1], t), ...scaleOf(t) }],
    outputs: [x(t)],
  })),
  ...each('MIRROR_PAD', both, (t) => ({ inputs: [x(t), constant([4, 2], 'int32')], outputs: [x(t)] }), table(77)),
];

const reductions: readonly Case[] = [
  ...each('MEAN SUM', numbers, (t) => ({ inputs: [x(t), integers(1, 2)], outputs: [x(t, [1, 3])] }), table(27)),
  ...each(
    'REDUCE_MAX REDUCE_MIN',
    both,
    (t) => ({ inputs: [x(t), integers(1, 2)], outputs: [x(t, [1, 3])] }),
    table(27),
  ),
  ...each('REDUCE_ALL', ['bool'], (t) => ({ inputs: [x(t), integers(1)], outputs: [x(t, [1, 5, 3])] }), table(27)),
  ...each(
    'ARG_MAX',
    both,
    (t) => ({ inputs: [x(t), integers(3)], outputs: [x('int32', [1, 6, 5])] }),
    table(40, [0, 'int8', 2]),
  ),
  ...each(
    'ARG_MIN',
    both,
    (t) => ({ inputs: [x(t), integers(3)], outputs: [x('int32', [1, 6, 5])] }),
    table(57, [0, 'int8', 2]),
  ),
  ...each('CUMSUM', both, (t) => ({ inputs: [x(t), integers(1)], outputs: [x(t)] }), table(110)),
];

const shapes: readonly Case[] = [
  ...each(
    'CONCATENATION',
    numbers,
    (t) => ({ inputs: [x(t), x(t)], outputs: [x(t, [1, 6, 5, 6])] }),
    table(10, [0, 'int32', 3]),
  ),
  ...each('TRANSPOSE', numbers, (t) => ({
    inputs: [x(t), integers(0, 2, 1, 3)],
    outputs: [x(t, [1, 5, 6, 3])],
  })),
  ...each(
    'STRIDED_SLICE',
    numbers,
    (t) => ({
      inputs: [x(t), integers(0, 0, 0, 0), integers(1, 6, 5, 3), integers(1, 2, 1, 1)],
      outputs: [x(t, [1, 3, 5, 3])],
    }),
    table(32),
  ),
  ...each(
    'RESHAPE',
    both,
    (t) => ({ inputs: [x(t), integers(1, 90)], outputs: [x(t, [1, 90])] }),
    table(17, [0, 'int32[]', [1, 90]]),
  ),
  ...each('SQUEEZE', both, (t) => ({ inputs: [x(t)], outputs: [x(t, [6, 5, 3])] }), table(30, [0, 'int32[]', [0]])),
  ...each('EXPAND_DIMS', both, (t) => ({ inputs: [x(t), integers(0)], outputs: [x(t, [1, 1, 6, 5, 3])] })),
  ...each(
    'PACK',
    both,
    (t) => ({ inputs: [x(t), x(t)], outputs: [x(t, [2, 1, 6, 5, 3])] }),
    table(59, [0, 'int32', 2]),
  ),
  ...each(
    'UNPACK',
    both,
    (t) => ({ inputs: [x(t)], outputs: Array.from({ length: 6 }, () => x(t, [1, 5, 3])) }),
    table(64, [0, 'int32', 6], [1, 'int32', 1]),
  ),
  ...each(
    'SPLIT',
    both,
    (t) => ({ inputs: [integer(3), x(t)], outputs: Array.from({ length: 3 }, () => x(t, [1, 6, 5, 1])) }),
    table(35, [0, 'int32', 3]),
  ),
  ...each(
    'SPLIT_V',
    both,
    (t) => ({
      inputs: [x(t), integers(1, 2), integer(3)],
      outputs: [x(t, [1, 6, 5, 1]), x(t, [1, 6, 5, 2])],
    }),
    table(79, [0, 'int32', 2]),
  ),
  ...each('SLICE', both, (t) => ({
    inputs: [x(t), integers(0, 1, 0, 0), integers(1, 3, 5, 3)],
    outputs: [x(t, [1, 3, 5, 3])],
  })),
  ...each('GATHER', both, (t) => ({ inputs: [x(t, [8, 3]), integers(1, 2)], outputs: [x(t, [2, 3])] }), table(23)),
  ...each('GATHER_ND', both, (t) => ({
    inputs: [x(t, [8, 3]), { ...integers(1, 2), shape: [2, 1] }],
    outputs: [x(t, [2, 3])],
  })),
  ...each('BROADCAST_TO', both, (t) => ({ inputs: [x(t, [1, 3]), integers(4, 3)], outputs: [x(t, [4, 3])] })),
  ...each('BROADCAST_ARGS', ['int32'], (t) => ({
    inputs: [integers(1, 3), integers(4, 1)],
    outputs: [x(t, [2])],
  })),
  ...each('REVERSE_V2', both, (t) => ({ inputs: [x(t), integers(1)], outputs: [x(t)] })),
  ...each('DYNAMIC_UPDATE_SLICE', both, (t) => ({
    inputs: [x(t), x(t, [1, 1, 1, 3]), integers(0, 0, 0, 0)],
    outputs: [x(t)],
  })),
  ...each('SHAPE', both, (t) => ({ inputs: [x(t)], outputs: [x('int32', [4])] }), table(55, [0, 'int8', 2])),
  ...each('FILL', both, (t) => ({
    inputs: [integers(1, 4), { ...constant([], t), ...scaleOf(t) }],
    outputs: [x(t, [1, 4])],
  })),
  ...each('ZEROS_LIKE', ['float32', 'int8'], (t) => ({ inputs: [x(t)], outputs: [x(t)] })),
  ...each('EMBEDDING_LOOKUP', both, (t) => ({
    inputs: [x('int32', [2]), constant([8, 3], t, t === 'int8' ? 1 : 0)],
    outputs: [x(t, [2, 3])],
  })),
];

const elementwise: readonly Case[] = [
  ...unary('ABS RSQRT', ['float32', 'int8']),
  ...unary('SIN COS LOG SQRT SQUARE CEIL FLOOR ROUND EXP TANH LOGISTIC LOG_SOFTMAX', ['float32']),
  ...unary('NEG ELU HARD_SWISH LEAKY_RELU RELU RELU6', both),
  ...unary('LOGICAL_NOT', ['bool']),
  ...binary('ADD SUB MUL', numbers),
  ...binary('DIV MAXIMUM MINIMUM SQUARED_DIFFERENCE', both),
  ...binary('FLOOR_DIV FLOOR_MOD', ['float32']),
  ...binary('LOGICAL_AND LOGICAL_OR', ['bool']),
  ...binary('EQUAL NOT_EQUAL GREATER GREATER_EQUAL LESS LESS_EQUAL', both, 'bool'),
  ...each('ADD_N', both, (t) => ({ inputs: [x(t), x(t), x(t)], outputs: [x(t)] })),
  ...each('SELECT_V2', both, (t) => ({ inputs: [x('bool'), x(t), x(t)], outputs: [x(t)] })),
  ...each('PRELU', both, (t) => ({
    inputs: [x(t), constant([1, 1, 3], t, t === 'int8' ? 1 : 0)],
    outputs: [x(t)],
  })),
  ...each('CAST', both, (t) => ({ inputs: [x(t)], outputs: [x('int32')] }), table(37)),
  ...each('QUANTIZE', ['float32', 'int16'], (t) => ({ inputs: [x(t)], outputs: [x('int8')] })),
  ...each('DEQUANTIZE', ['int8', 'int16'], (t) => ({ inputs: [x(t)], outputs: [x('float32')] })),
];

/** Kernels that insist on the scale of their output. */
const fixedScale = (operator: string, type: Type, scale: number, zeroPoint = 0, options?: OptionsPlan): Case => [
  type,
  { operator, inputs: [x(type)], outputs: [{ ...x(type), scale: [scale], zeroPoint: [zeroPoint] }], options },
];
const softmax = table(9, [0, 'float32', 1]);
const scaled: readonly Case[] = [
  ...each('SOFTMAX', ['float32'], (t) => ({ inputs: [x(t)], outputs: [x(t)] }), softmax),
  fixedScale('SOFTMAX', 'int8', 1 / 256, -128, softmax),
  fixedScale('SOFTMAX', 'int16', 1 / 32768, 0, softmax),
  fixedScale('LOG_SOFTMAX', 'int8', 16 / 256, 127),
  fixedScale('LOGISTIC', 'int8', 1 / 256, -128),
  fixedScale('LOGISTIC', 'int16', 1 / 32768),
  fixedScale('TANH', 'int8', 1 / 128),
  fixedScale('TANH', 'int16', 1 / 32768),
  fixedScale('L2_NORMALIZATION', 'int8', 1 / 128, 0, table(12)),
  ...each('L2_NORMALIZATION', ['float32'], (t) => ({ inputs: [x(t)], outputs: [x(t)] }), table(12)),
];

/** Activations, weights and bias of a layer. */
const layerTypes: readonly (readonly [Type, Type, Type])[] = [
  ['float32', 'float32', 'float32'],
  ['int8', 'int8', 'int32'],
  ['int8', 'int4', 'int32'],
  ['int16', 'int8', 'int64'],
];

const layers: readonly Case[] = layerTypes.flatMap(([input, filter, bias]): Case[] => {
  const perChannel = (channels: number): number => (input === 'float32' ? 0 : channels);
  const variant = `${input}, weights ${filter}`;
  const dense = (scales: number, hasBias: boolean): OneOperator => ({
    operator: 'FULLY_CONNECTED',
    inputs: [
      x(input, [1, 90]),
      constant([11, 90], filter, scales),
      hasBias ? constant([11], bias, Math.min(1, scales)) : null,
    ],
    outputs: [x(input, [1, 11])],
    options: table(8),
  });
  return [
    [
      variant,
      {
        operator: 'CONV_2D',
        inputs: [x(input), constant([7, 3, 3, 3], filter, perChannel(7)), constant([7], bias, perChannel(7))],
        outputs: [x(input, [1, 6, 5, 7])],
        options: table(1, [0, 'int8', 0], [1, 'int32', 1], [2, 'int32', 1]),
      },
    ],
    [
      variant,
      {
        operator: 'DEPTHWISE_CONV_2D',
        inputs: [x(input), constant([1, 3, 3, 6], filter, perChannel(6), 3), constant([6], bias, perChannel(6))],
        outputs: [x(input, [1, 6, 5, 6])],
        options: table(2, [0, 'int8', 0], [1, 'int32', 1], [2, 'int32', 1], [3, 'int32', 2]),
      },
    ],
    [variant, dense(perChannel(1), true)],
    ...(filter === 'int8' ? [[`${variant} per output`, dense(11, false)] as const] : []),
    ...(filter === 'int4'
      ? []
      : [
          [
            variant,
            {
              operator: 'TRANSPOSE_CONV',
              inputs: [
                integers(1, 12, 10, 7),
                constant([7, 3, 3, 3], filter, perChannel(7)),
                x(input),
                constant([7], bias, perChannel(7)),
              ],
              outputs: [x(input, [1, 12, 10, 7])],
              options: table(49, [0, 'int8', 0], [1, 'int32', 2], [2, 'int32', 2]),
            },
          ] as const,
        ]),
  ];
});

const products: readonly Case[] = [
  ...each(
    'BATCH_MATMUL',
    numbers,
    (t) => ({ inputs: [x(t, [1, 4, 6]), x(t, [1, 6, 5])], outputs: [x(t, [1, 4, 5])] }),
    table(101),
  ),
  [
    'int8, both transposed',
    {
      operator: 'BATCH_MATMUL',
      inputs: [x('int8', [1, 6, 4]), x('int8', [1, 5, 6])],
      outputs: [x('int8', [1, 4, 5])],
      options: table(101, [0, 'int8', 1], [1, 'int8', 1]),
    },
  ],
];

const state = (shape: readonly number[], type: Type, scale = 0.5): TensorPlan => ({
  ...activation(shape, type, scale),
  isVariable: true,
});

const [units, rank, memory, features] = [5, 2, 4, 6];
const svdf = (input: Type, time: Type, bias: Type, scales: number): OneOperator => ({
  operator: 'SVDF',
  inputs: [
    x(input, [1, features]),
    constant([units * rank, features], input, scales),
    constant([units * rank, memory], time, scales),
    constant([units], bias, scales),
    state([1, memory * units * rank], time),
  ],
  outputs: [x(input, [1, units])],
  options: table(6, [0, 'int32', rank], [1, 'int8', 1]),
});

function lstm(input: Type, weights: Type, bias: Type, cell: Type): OneOperator {
  const scales = weights === 'int8' ? 1 : 0;
  const four = (shape: readonly number[], type: Type): TensorPlan[] =>
    Array.from({ length: 4 }, () => constant(shape, type, scales));
  return {
    operator: 'UNIDIRECTIONAL_SEQUENCE_LSTM',
    inputs: [
      x(input, [1, 3, 4]),
      ...four([units, 4], weights),
      ...four([units, units], weights),
      ...[null, null, null],
      ...four([units], bias),
      ...[null, null],
      state([1, units], input),
      state([1, units], cell, 2 ** -11),
      ...[null, null, null, null],
    ],
    outputs: [x(input, [1, 3, units])],
    options: table(71, [0, 'int8', 4]),
  };
}

const stateful: readonly Case[] = [
  ['float32', svdf('float32', 'float32', 'float32', 0)],
  ['int8', svdf('int8', 'int16', 'int32', 1)],
  ['float32', lstm('float32', 'float32', 'float32', 'float32')],
  ['int8', lstm('int8', 'int8', 'int32', 'int16')],
];

/** By a name that says operator and types. */
export const oneOperatorFiles: readonly (readonly [name: string, file: OneOperator])[] = [
  ...elementwise,
  ...scaled,
  ...layers,
  ...products,
  ...pixels,
  ...reductions,
  ...shapes,
  ...stateful,
].map(([variant, file]) => [`${file.operator} ${variant}`, file]);
