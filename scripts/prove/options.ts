/**
 * The builtin options of the operators under proof: each table's place in the union `BuiltinOptions` and, by name, the
 * slots and types of its fields. Source: TensorFlow Lite's schema.fbs, version 3.
 */
import type { OptionsField, OptionsPlan } from '../../__tests__/measure/build-tflite.js';

type FieldType = OptionsField[1];
type Fields = Readonly<Record<string, readonly [slot: number, type: FieldType]>>;

const window = { padding: [0, 'int8'], strideW: [1, 'int32'], strideH: [2, 'int32'] } as const;

const tables = {
  Conv2D: [
    1,
    {
      ...window,
      activation: [3, 'int8'],
      dilationW: [4, 'int32'],
      dilationH: [5, 'int32'],
      quantizedBiasType: [6, 'int8'],
    },
  ],
  DepthwiseConv2D: [
    2,
    {
      ...window,
      depthMultiplier: [3, 'int32'],
      activation: [4, 'int8'],
      dilationW: [5, 'int32'],
      dilationH: [6, 'int32'],
    },
  ],
  Pool2D: [5, { ...window, filterWidth: [3, 'int32'], filterHeight: [4, 'int32'], activation: [5, 'int8'] }],
  Svdf: [6, { rank: [0, 'int32'], activation: [1, 'int8'], asymmetricInputs: [2, 'int8'] }],
  Rnn: [7, { activation: [0, 'int8'], asymmetricInputs: [1, 'int8'] }],
  FullyConnected: [
    8,
    {
      activation: [0, 'int8'],
      weightsFormat: [1, 'int8'],
      keepNumDims: [2, 'int8'],
      asymmetricInputs: [3, 'int8'],
      quantizedBiasType: [4, 'int8'],
    },
  ],
  Softmax: [9, { beta: [0, 'float32'] }],
  Concatenation: [10, { axis: [0, 'int32'], activation: [1, 'int8'] }],
  Add: [11, { activation: [0, 'int8'], potScaleInt16: [1, 'int8'] }],
  L2Norm: [12, { activation: [0, 'int8'] }],
  LocalResponseNormalization: [
    13,
    { radius: [0, 'int32'], bias: [1, 'float32'], alpha: [2, 'float32'], beta: [3, 'float32'] },
  ],
  Lstm: [
    14,
    { activation: [0, 'int8'], cellClip: [1, 'float32'], projectionClip: [2, 'float32'], kernelType: [3, 'int8'] },
  ],
  ResizeBilinear: [15, { alignCorners: [2, 'int8'], halfPixelCenters: [3, 'int8'] }],
  Reshape: [17, { newShape: [0, 'int32[]'] }],
  SpaceToDepth: [19, { blockSize: [0, 'int32'] }],
  Mul: [21, { activation: [0, 'int8'] }],
  Pad: [22, {}],
  Gather: [23, { axis: [0, 'int32'], batchDims: [1, 'int32'] }],
  BatchToSpaceNd: [24, {}],
  SpaceToBatchNd: [25, {}],
  Transpose: [26, {}],
  Reducer: [27, { keepDims: [0, 'int8'] }],
  Sub: [28, { activation: [0, 'int8'], potScaleInt16: [1, 'int8'] }],
  Div: [29, { activation: [0, 'int8'] }],
  Squeeze: [30, { squeezeDims: [0, 'int32[]'] }],
  SequenceRnn: [31, { timeMajor: [0, 'int8'], activation: [1, 'int8'], asymmetricInputs: [2, 'int8'] }],
  StridedSlice: [
    32,
    {
      beginMask: [0, 'int32'],
      endMask: [1, 'int32'],
      ellipsisMask: [2, 'int32'],
      newAxisMask: [3, 'int32'],
      shrinkAxisMask: [4, 'int32'],
    },
  ],
  Exp: [33, {}],
  TopK: [34, {}],
  Split: [35, { numSplits: [0, 'int32'] }],
  LogSoftmax: [36, {}],
  Cast: [37, { from: [0, 'int8'], to: [1, 'int8'] }],
  Dequantize: [38, {}],
  MaximumMinimum: [39, {}],
  ArgMax: [40, { outputType: [0, 'int8'] }],
  Less: [41, {}],
  Neg: [42, {}],
  PadV2: [43, {}],
  Greater: [44, {}],
  GreaterEqual: [45, {}],
  LessEqual: [46, {}],
  Select: [47, {}],
  Slice: [48, {}],
  TransposeConv: [49, { ...window, activation: [3, 'int8'], quantizedBiasType: [4, 'int8'] }],
  Tile: [51, {}],
  ExpandDims: [52, {}],
  Equal: [53, {}],
  NotEqual: [54, {}],
  Shape: [55, { outType: [0, 'int8'] }],
  Pow: [56, {}],
  ArgMin: [57, { outputType: [0, 'int8'] }],
  Pack: [59, { valuesCount: [0, 'int32'], axis: [1, 'int32'] }],
  LogicalOr: [60, {}],
  OneHot: [61, { axis: [0, 'int32'] }],
  LogicalAnd: [62, {}],
  LogicalNot: [63, {}],
  Unpack: [64, { num: [0, 'int32'], axis: [1, 'int32'] }],
  FloorDiv: [65, {}],
  Square: [66, {}],
  ZerosLike: [67, {}],
  Fill: [68, {}],
  BidirectionalLstm: [
    69,
    {
      activation: [0, 'int8'],
      cellClip: [1, 'float32'],
      projectionClip: [2, 'float32'],
      mergeOutputs: [3, 'int8'],
      timeMajor: [4, 'int8'],
    },
  ],
  UnidirectionalLstm: [
    71,
    {
      activation: [0, 'int8'],
      cellClip: [1, 'float32'],
      projectionClip: [2, 'float32'],
      timeMajor: [3, 'int8'],
      asymmetricInputs: [4, 'int8'],
    },
  ],
  FloorMod: [72, {}],
  Range: [73, {}],
  ResizeNearestNeighbor: [74, { alignCorners: [0, 'int8'], halfPixelCenters: [1, 'int8'] }],
  LeakyRelu: [75, { alpha: [0, 'float32'] }],
  SquaredDifference: [76, {}],
  MirrorPad: [77, { mode: [0, 'int8'] }],
  Abs: [78, {}],
  SplitV: [79, { numSplits: [0, 'int32'] }],
  ReverseV2: [81, {}],
  AddN: [82, {}],
  GatherNd: [83, {}],
  Cos: [84, {}],
  Where: [85, {}],
  Rank: [86, {}],
  Quantize: [89, {}],
  HardSwish: [91, {}],
  DepthToSpace: [94, { blockSize: [0, 'int32'] }],
  SelectV2: [98, {}],
  BatchMatMul: [101, { adjointX: [0, 'int8'], adjointY: [1, 'int8'], asymmetricInputs: [2, 'int8'] }],
  Cumsum: [102, { exclusive: [0, 'int8'], reverse: [1, 'int8'] }],
  BroadcastTo: [104, {}],
  Gelu: [116, { approximate: [0, 'int8'] }],
  Sign: [123, {}],
} as const satisfies Readonly<Record<string, readonly [type: number, fields: Fields]>>;

export type OptionsName = keyof typeof tables;
type Values<Name extends OptionsName> = Partial<
  Record<keyof (typeof tables)[Name][1], number | boolean | readonly number[]>
>;

/** The options table `name` with the fields in `values`; what is left out keeps the schema's default. */
export function options<Name extends OptionsName>(name: Name, values: Values<Name> = {}): OptionsPlan {
  const [type, slots] = tables[name] as readonly [number, Fields];
  const fields = Object.entries(values as Record<string, number | boolean | readonly number[]>).map(
    ([field, value]): OptionsField => {
      const [slot, kind] = slots[field]!;
      return kind === 'int32[]' ? [slot, kind, value as readonly number[]] : [slot, kind, Number(value)];
    },
  );
  return { type, fields };
}
