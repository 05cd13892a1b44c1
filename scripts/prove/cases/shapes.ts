/** Operators that move values about: reshaping, slicing, joining, padding, gathering, resizing, blocks and space. */
import type { Random } from '../../../src/core/random.js';
import { oneOperator, type OperatorFile, type ProofCase } from '../one-operator.js';
import { options } from '../options.js';
import { activation, integers, weights, type ElementType, type Tensor } from '../tensors.js';

type MovedType = 'float32' | 'int8' | 'uint8' | 'int16' | 'int32' | 'int64' | 'bool';
const common = ['float32', 'int8', 'uint8', 'int16', 'int32'] as const;

/** Another tensor with the quantisation of `tensor`, as operators that only move values ask. */
function alike(tensor: Tensor, shape: readonly number[]): Tensor {
  const { element, type, scale, zeroPoint } = tensor;
  return { element, type, shape, ...(scale && { scale }), ...(zeroPoint && { zeroPoint }) };
}

interface Move {
  readonly operator: string;
  readonly label: string;
  readonly types?: readonly MovedType[];
  readonly version: (type: MovedType) => number;
  readonly input: readonly number[];
  readonly make: (input: Tensor, random: Random) => Pick<OperatorFile, 'inputs' | 'outputs' | 'options'>;
}

const versionOf =
  (versions: Partial<Record<MovedType, number>>) =>
  (type: MovedType): number =>
    versions[type] ?? 1;
const int8Is2 = versionOf({ int8: 2 });
const int16Is3 = versionOf({ int8: 2, int16: 3 });

/** An operator of one activation and one result. */
const plain = (
  operator: string,
  version: Move['version'],
  input: readonly number[],
  output: readonly number[],
  rest: {
    readonly constants?: readonly Tensor[];
    readonly options?: OperatorFile['options'];
    readonly types?: readonly MovedType[];
    readonly label?: string;
  } = {},
): Move => ({
  operator,
  label: `${input.join('x')} to ${output.join('x') || 'a scalar'}${rest.label ? ` ${rest.label}` : ''}`,
  version,
  input,
  ...(rest.types && { types: rest.types }),
  make: (tensor) => ({
    inputs: [tensor, ...(rest.constants ?? [])],
    outputs: [alike(tensor, output)],
    options: rest.options,
  }),
});

const list = (...values: number[]): Tensor => integers([values.length], values);
const scalar = (value: number): Tensor => integers([], [value]);
const table = (rows: readonly (readonly number[])[]): Tensor => integers([rows.length, rows[0]!.length], rows.flat());
const all: readonly MovedType[] = [...common, 'int64', 'bool'];

const moves: readonly Move[] = [
  plain('RESHAPE', () => 1, [1, 4, 6, 3], [1, 72], {
    constants: [list(1, 72)],
    options: options('Reshape', { newShape: [1, 72] }),
    types: all,
  }),
  plain('RESHAPE', () => 1, [2, 12], [2, 3, 4], { constants: [list(-1, 3, 4)], label: 'open', types: common }),
  plain('RESHAPE', () => 1, [2, 12], [4, 6], { options: options('Reshape', { newShape: [4, 6] }), label: 'by option' }),
  plain('RESHAPE', () => 1, [2, 12], [2, 3, 2, 2, 1], { constants: [list(2, 3, 2, 2, 1)], types: ['float32', 'int8'] }),
  plain('SQUEEZE', () => 1, [1, 1, 1, 10], [1, 10], { options: options('Squeeze', { squeezeDims: [1, 2] }) }),
  plain('SQUEEZE', () => 1, [1, 5, 1, 3], [5, 3], { options: options('Squeeze', { squeezeDims: [] }), label: 'all' }),
  plain('EXPAND_DIMS', () => 1, [3, 4], [3, 1, 4], { constants: [scalar(1)], options: options('ExpandDims') }),
  plain('EXPAND_DIMS', () => 1, [3, 4], [3, 4, 1], {
    constants: [list(-1)],
    options: options('ExpandDims'),
    label: 'last',
  }),
  plain('TRANSPOSE', versionOf({ int8: 2, bool: 3, int16: 5 }), [2, 3, 4, 5], [2, 5, 3, 4], {
    constants: [list(0, 3, 1, 2)],
    options: options('Transpose'),
    types: all,
  }),
  plain('TRANSPOSE', versionOf({ int8: 2, int16: 5 }), [3, 7], [7, 3], {
    constants: [list(1, 0)],
    options: options('Transpose'),
  }),
  plain('TRANSPOSE', versionOf({ int8: 2, int16: 5 }), [1, 5, 6], [1, 6, 5], {
    constants: [list(0, 2, 1)],
    options: options('Transpose'),
  }),
  plain('TRANSPOSE', () => 4, [1, 2, 3, 2, 4], [1, 2, 2, 3, 4], {
    constants: [list(0, 3, 1, 2, 4)],
    options: options('Transpose'),
    types: ['float32', 'int8'],
  }),
  plain('PAD', int16Is3, [1, 4, 5, 3], [1, 6, 8, 3], {
    constants: [
      table([
        [0, 0],
        [1, 1],
        [1, 2],
        [0, 0],
      ]),
    ],
    options: options('Pad'),
  }),
  plain('PAD', int16Is3, [1, 4, 5, 3], [1, 4, 5, 8], {
    constants: [
      table([
        [0, 0],
        [0, 0],
        [0, 0],
        [2, 3],
      ]),
    ],
    options: options('Pad'),
    label: 'channels',
  }),
  plain('PAD', int16Is3, [2, 3], [4, 4], {
    constants: [
      table([
        [1, 1],
        [0, 1],
      ]),
    ],
    options: options('Pad'),
  }),
  plain('MIRROR_PAD', int16Is3, [1, 4, 5, 3], [1, 6, 8, 3], {
    constants: [
      table([
        [0, 0],
        [1, 1],
        [2, 1],
        [0, 0],
      ]),
    ],
    options: options('MirrorPad', { mode: 0 }),
    label: 'reflect',
    types: ['float32', 'int8', 'uint8', 'int32'],
  }),
  plain('MIRROR_PAD', int16Is3, [1, 4, 5, 3], [1, 6, 8, 3], {
    constants: [
      table([
        [0, 0],
        [1, 1],
        [2, 1],
        [0, 0],
      ]),
    ],
    options: options('MirrorPad', { mode: 1 }),
    label: 'symmetric',
    types: ['float32', 'int8', 'uint8'],
  }),
  plain('SLICE', versionOf({ int8: 2, int16: 4 }), [1, 6, 5, 4], [1, 3, 5, 2], {
    constants: [list(0, 2, 0, 1), list(1, 3, -1, 2)],
    options: options('Slice'),
  }),
  plain('SLICE', versionOf({ int8: 2, int16: 4 }), [9], [4], {
    constants: [list(3), list(4)],
    options: options('Slice'),
  }),
  plain('STRIDED_SLICE', int8Is2, [1, 6, 5, 4], [1, 3, 5, 4], {
    constants: [list(0, 1, 0, 0), list(1, 6, 5, 4), list(1, 2, 1, 1)],
    options: options('StridedSlice', { beginMask: 0, endMask: 0 }),
    types: all,
  }),
  plain('STRIDED_SLICE', int8Is2, [1, 6, 8], [1, 6], {
    constants: [list(0, 0, -1), list(0, 0, 0), list(1, 1, 1)],
    options: options('StridedSlice', { beginMask: 3, endMask: 3, shrinkAxisMask: 4 }),
    label: 'shrinks',
  }),
  plain('STRIDED_SLICE', int8Is2, [2, 7], [2, 7], {
    constants: [list(0, 0), list(0, 0), list(1, -1)],
    options: options('StridedSlice', { beginMask: 3, endMask: 3 }),
    label: 'backwards',
  }),
  plain('STRIDED_SLICE', () => 6, [3, 4], [3, 1, 4], {
    constants: [list(0, 0, 0), list(0, 0, 0), list(1, 1, 1)],
    options: options('StridedSlice', { beginMask: 7, endMask: 7, newAxisMask: 2 }),
    label: 'new axis',
    types: ['float32', 'int8'],
  }),
  plain('TILE', versionOf({ int8: 3 }), [1, 2, 3], [2, 2, 9], {
    constants: [list(2, 1, 3)],
    options: options('Tile'),
    types: ['float32', 'int8', 'uint8', 'int32', 'int64', 'bool'],
  }),
  plain(
    'BROADCAST_TO',
    versionOf({ float32: 2, uint8: 2, int32: 2, int64: 2, int8: 3, int16: 3 }),
    [1, 1, 4],
    [2, 3, 4],
    {
      constants: [list(2, 3, 4)],
      options: options('BroadcastTo'),
      types: ['float32', 'int8', 'uint8', 'int16', 'int32', 'int64'],
    },
  ),
  plain('REVERSE_V2', versionOf({ int8: 3 }), [2, 3, 4], [2, 3, 4], {
    constants: [list(1)],
    options: options('ReverseV2'),
    types: ['float32', 'uint8', 'int16', 'int32'],
  }),
  plain('SPACE_TO_BATCH_ND', versionOf({ int8: 2, int16: 4 }), [1, 6, 7, 3], [4, 4, 4, 3], {
    constants: [
      list(2, 2),
      table([
        [1, 1],
        [0, 1],
      ]),
    ],
    options: options('SpaceToBatchNd'),
    types: common,
  }),
  plain('BATCH_TO_SPACE_ND', versionOf({ int8: 2, int16: 4 }), [4, 3, 4, 3], [1, 5, 7, 3], {
    constants: [
      list(2, 2),
      table([
        [0, 1],
        [1, 0],
      ]),
    ],
    options: options('BatchToSpaceNd'),
    types: common,
  }),
  plain('SPACE_TO_BATCH_ND', () => 3, [1, 8, 3], [2, 4, 3], {
    constants: [list(2), table([[0, 0]])],
    options: options('SpaceToBatchNd'),
    types: ['float32', 'int8'],
    label: 'rank 3',
  }),
  plain('BATCH_TO_SPACE_ND', () => 3, [2, 4, 3], [1, 8, 3], {
    constants: [list(2), table([[0, 0]])],
    options: options('BatchToSpaceNd'),
    types: ['float32', 'int8'],
    label: 'rank 3',
  }),
  plain('SPACE_TO_DEPTH', int8Is2, [1, 4, 6, 3], [1, 2, 3, 12], {
    options: options('SpaceToDepth', { blockSize: 2 }),
    types: ['float32', 'int8', 'uint8', 'int32'],
  }),
  plain('DEPTH_TO_SPACE', int8Is2, [1, 2, 3, 12], [1, 4, 6, 3], {
    options: options('DepthToSpace', { blockSize: 2 }),
    types: ['float32', 'int8', 'uint8', 'int32'],
  }),
  plain('GATHER', versionOf({ int8: 2, int16: 4 }), [4, 5, 3], [4, 2, 3], {
    constants: [list(3, 1)],
    options: options('Gather', { axis: 1, batchDims: 0 }),
    types: [...common, 'int64'],
  }),
  plain('GATHER', versionOf({ int8: 2, int16: 4 }), [4, 5], [5], {
    constants: [scalar(2)],
    options: options('Gather', { axis: 0, batchDims: 0 }),
    label: 'one row',
  }),
  plain('GATHER', () => 5, [2, 5, 3], [2, 2, 3], {
    constants: [integers([2, 2], [3, 1, 0, 4])],
    options: options('Gather', { axis: 1, batchDims: 1 }),
    label: 'batch',
    types: ['float32', 'int8'],
  }),
  plain('GATHER_ND', versionOf({ int16: 3 }), [3, 4, 2], [2, 2], {
    constants: [integers([2, 2], [2, 1, 0, 3])],
    options: options('GatherNd'),
    types: common,
  }),
];

const resizes = (['RESIZE_BILINEAR', 'RESIZE_NEAREST_NEIGHBOR'] as const).flatMap((operator) =>
  [
    { from: [4, 5], to: [8, 10], alignCorners: false, halfPixelCenters: false, label: '' },
    { from: [4, 5], to: [7, 9], alignCorners: true, halfPixelCenters: false, label: 'aligned corners' },
    { from: [4, 5], to: [8, 10], alignCorners: false, halfPixelCenters: true, label: 'half pixels' },
    { from: [9, 7], to: [4, 3], alignCorners: false, halfPixelCenters: true, label: 'smaller, half pixels' },
    { from: [1, 1], to: [5, 4], alignCorners: false, halfPixelCenters: false, label: 'from one' },
  ].map(({ from, to, label, ...rest }): Move =>
    plain(
      operator,
      (type) =>
        type === 'int16'
          ? 4
          : rest.halfPixelCenters || (rest.alignCorners && operator.includes('NEAREST'))
            ? 3
            : int8Is2(type),
      [1, ...from, 3],
      [1, ...to, 3],
      {
        constants: [list(...to)],
        options: options(operator === 'RESIZE_BILINEAR' ? 'ResizeBilinear' : 'ResizeNearestNeighbor', rest),
        types: ['float32', 'int8', 'uint8', 'int16'],
        label,
      },
    ),
  ),
);

function moveCase(move: Move, type: MovedType): ProofCase {
  return oneOperator(`${move.operator} ${type} ${move.label}`, (random) => {
    const zero = type === 'int16' ? { zeroPoint: 0 } : {};
    const input = activation(random, type, move.input, zero);
    return { operator: move.operator, version: move.version(type), ...move.make(input, random) };
  });
}

function joins(type: MovedType): ProofCase[] {
  const several = (
    name: string,
    version: number,
    make: (tensor: (shape: readonly number[]) => Tensor) => Omit<OperatorFile, 'operator' | 'version'>,
  ) =>
    oneOperator(name, (random) => {
      const base = activation(random, type, [1], type === 'int16' ? { zeroPoint: 0 } : {});
      return { operator: name.split(' ')[0]!, version, ...make((shape) => alike(base, shape)) };
    });
  const v = int16Is3(type);
  const splitVersion = versionOf({ int8: 2, int32: 3, int16: 4 })(type);
  return [
    several(`CONCATENATION ${type} two, channels`, v, (t) => ({
      options: options('Concatenation', { axis: 3, activation: 0 }),
      inputs: [t([1, 3, 3, 4]), t([1, 3, 3, 7])],
      outputs: [t([1, 3, 3, 11])],
    })),
    several(`CONCATENATION ${type} three, rows`, v, (t) => ({
      options: options('Concatenation', { axis: 1, activation: 0 }),
      inputs: [t([1, 3, 4]), t([1, 1, 4]), t([1, 2, 4])],
      outputs: [t([1, 6, 4])],
    })),
    several(`CONCATENATION ${type} five, last`, v, (t) => ({
      options: options('Concatenation', { axis: -1, activation: 0 }),
      inputs: [1, 2, 3, 4, 5].map((size) => t([2, size])),
      outputs: [t([2, 15])],
    })),
    several(`PACK ${type} three`, v, (t) => ({
      options: options('Pack', { valuesCount: 3, axis: 1 }),
      inputs: [0, 1, 2].map(() => t([2, 5])),
      outputs: [t([2, 3, 5])],
    })),
    several(
      `UNPACK ${type} three`,
      type === 'int16' ? 4 : type === 'int8' || type === 'uint8' ? 2 : type === 'bool' ? 3 : 1,
      (t) => ({
        options: options('Unpack', { num: 3, axis: 1 }),
        inputs: [t([2, 3, 5])],
        outputs: [0, 1, 2].map(() => t([2, 5])),
      }),
    ),
    several(`SPLIT ${type} two`, splitVersion, (t) => ({
      options: options('Split', { numSplits: 2 }),
      inputs: [scalar(3), t([1, 3, 3, 8])],
      outputs: [0, 1].map(() => t([1, 3, 3, 4])),
    })),
    several(`SPLIT ${type} three`, splitVersion, (t) => ({
      options: options('Split', { numSplits: 3 }),
      inputs: [scalar(1), t([2, 9])],
      outputs: [0, 1, 2].map(() => t([2, 3])),
    })),
    several(`SPLIT_V ${type} sizes 2, 5, 1`, type === 'int8' ? 2 : 1, (t) => ({
      options: options('SplitV', { numSplits: 3 }),
      inputs: [t([2, 8]), list(2, 5, 1), scalar(1)],
      outputs: [2, 5, 1].map((size) => t([2, size])),
    })),
  ];
}

/** The constant that a pad is filled with has the type and the quantisation of what is padded. */
function paddedWith(type: 'float32' | 'int8' | 'uint8' | 'int32'): ProofCase {
  return oneOperator(`PADV2 ${type} 1x4x5x3 filled`, (random) => {
    const input = activation(random, type, [1, 4, 5, 3]);
    const fill = { ...alike(input, []), data: filling[type] };
    return {
      operator: 'PADV2',
      version: type === 'int8' ? 2 : 1,
      options: options('PadV2'),
      inputs: [
        input,
        table([
          [0, 0],
          [1, 1],
          [1, 2],
          [0, 0],
        ]),
        fill,
      ],
      outputs: [alike(input, [1, 6, 8, 3])],
    };
  });
}
const filling = {
  float32: Float32Array.of(-2.5),
  int8: Int8Array.of(-77),
  uint8: Uint8Array.of(201),
  int32: Int32Array.of(-9),
} as const;

function lookups(): ProofCase[] {
  const rows = { low: 0, high: 8 };
  return [
    oneOperator('EMBEDDING_LOOKUP float32 9 rows', (random) => ({
      operator: 'EMBEDDING_LOOKUP',
      version: 1,
      inputs: [activation(random, 'int32', [4], { domain: rows }), floatsOf(random, [9, 5])],
      outputs: [activation(random, 'float32', [4, 5])],
    })),
    oneOperator('EMBEDDING_LOOKUP float32 from int8 rows', (random) => ({
      operator: 'EMBEDDING_LOOKUP',
      version: 3,
      inputs: [activation(random, 'int32', [4], { domain: rows }), weights(random, 'int8', [9, 5])],
      outputs: [activation(random, 'float32', [4, 5])],
    })),
    ...(['float32', 'int8', 'int32'] as const).map((type) =>
      oneOperator(`GATHER ${type} rows of a constant by computed index`, (random) => {
        const output = activation(random, type, [1, 6, 5]);
        const data =
          type === 'float32'
            ? floatsOf(random, [9, 5])
            : type === 'int8'
              ? weights(random, 'int8', [9, 5])
              : integers(
                  [9, 5],
                  Array.from({ length: 45 }, (_, i) => i * i - 900),
                );
        const same = data.scale ? { scale: data.scale, zeroPoint: data.zeroPoint! } : {};
        return {
          operator: 'GATHER',
          version: type === 'int8' ? 2 : 1,
          options: options('Gather', { axis: 0, batchDims: 0 }),
          inputs: [data, activation(random, 'int32', [1, 6], { domain: rows })],
          outputs: [{ ...output, ...same }],
        };
      }),
    ),
    ...(['float32', 'int32'] as const).map((type) =>
      oneOperator(`ONE_HOT ${type} of 9`, (random) => ({
        operator: 'ONE_HOT',
        version: 1,
        options: options('OneHot', { axis: -1 }),
        inputs: [
          activation(random, 'int32', [5], { domain: rows }),
          scalar(9),
          ...[1, 0].map((value) => ({
            ...activation(random, type as ElementType, []),
            data: type === 'float32' ? Float32Array.of(value) : Int32Array.of(value),
          })),
        ],
        outputs: [activation(random, type, [5, 9])],
      })),
    ),
    ...(['float32', 'int8', 'uint8', 'int32'] as const).map((type) =>
      oneOperator(`TOPK_V2 ${type} 3 of 11`, (random) => {
        const input = activation(random, type, [2, 11]);
        return {
          operator: 'TOPK_V2',
          version: type === 'int8' ? 2 : 1,
          options: options('TopK'),
          inputs: [input, scalar(3)],
          outputs: [alike(input, [2, 3]), activation(random, 'int32', [2, 3])],
        };
      }),
    ),
    ...common.map((type) =>
      oneOperator(`SHAPE of ${type} 2x3x4`, (random) => ({
        operator: 'SHAPE',
        version: 1,
        options: options('Shape', { outType: 2 }),
        inputs: [activation(random, type, [2, 3, 4])],
        outputs: [activation(random, 'int32', [3])],
      })),
    ),
    ...(['float32', 'int32'] as const).map((type) =>
      oneOperator(`PACK ${type} one and a constant`, (random) => ({
        operator: 'PACK',
        version: 1,
        options: options('Pack', { valuesCount: 2, axis: 0 }),
        inputs: [activation(random, type, [3]), constantOf(random, type, [3])],
        outputs: [activation(random, type, [2, 3])],
      })),
    ),
    ...(['float32', 'int32'] as const).map((type) =>
      oneOperator(`CONCATENATION ${type} one and a constant`, (random) => ({
        operator: 'CONCATENATION',
        version: 1,
        options: options('Concatenation', { axis: 1, activation: 0 }),
        inputs: [activation(random, type, [2, 3]), constantOf(random, type, [2, 4])],
        outputs: [activation(random, type, [2, 7])],
      })),
    ),
    oneOperator('FILL float32 by a computed value', (random) => ({
      operator: 'FILL',
      version: 1,
      options: options('Fill'),
      inputs: [list(2, 3), activation(random, 'float32', [])],
      outputs: [activation(random, 'float32', [2, 3])],
    })),
    ...(['float32', 'int32'] as const).flatMap((type) =>
      [false, true].map((exclusive) =>
        oneOperator(`CUMSUM ${type} 2x9${exclusive ? ' exclusive, reverse' : ''}`, (random) => ({
          operator: 'CUMSUM',
          version: 1,
          options: options('Cumsum', { exclusive, reverse: exclusive }),
          inputs: [activation(random, type, [2, 9]), scalar(1)],
          outputs: [activation(random, type, [2, 9])],
        })),
      ),
    ),
  ];
}

function constantOf(random: Random, type: 'float32' | 'int32', shape: readonly number[]): Tensor {
  const count = shape.reduce((a, b) => a * b, 1);
  if (type === 'float32')
    return { ...activation(random, type, shape), data: Float32Array.from({ length: count }, () => random.normal()) };
  return integers(
    shape,
    Array.from({ length: count }, () => random.integer(1000)),
  );
}

function floatsOf(random: Random, shape: readonly number[]): Tensor {
  return {
    ...activation(random, 'float32', shape),
    data: Float32Array.from({ length: shape[0]! * shape[1]! }, () => random.normal()),
  };
}

export function shapeCases(): ProofCase[] {
  return [
    ...[...moves, ...resizes].flatMap((move) => (move.types ?? common).map((type) => moveCase(move, type))),
    ...([...common, 'int64'] as const).flatMap(joins),
    ...(['float32', 'int8', 'uint8', 'int32'] as const).map(paddedWith),
    ...lookups(),
  ];
}
