/**
 * The one model representation: plain data. Every importer makes it, the training forward pass is built from it, every
 * exporter reads it, and a pass is a function from graph to graph plus evidence.
 *
 * Layouts are TFLite's, so an exporter copies and never transposes:
 *   activations NHWC · Conv2D filter [outC, kh, kw, inC] · DepthwiseConv2D filter [1, kh, kw, inC·multiplier] ·
 *   FullyConnected weights [outC, inC] · bias [outC].
 * The batch dimension is 1 in the graph; a training step rebuilds it with its own batch.
 */

export type DataType = 'float32' | 'int8' | 'int32';

export type TensorData = Float32Array | Int8Array | Int32Array;

/** real = (code − zeroPoint[c]) · scale[c]; one entry per tensor, or one per slice along `axis`. */
export interface Quantization {
  readonly scale: Float32Array;
  readonly zeroPoint: Int32Array;
  /** `quantized_dimension` for per-channel parameters, null for per-tensor. */
  readonly axis: number | null;
}

export interface GraphTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: DataType;
  /** Constants only; null for activations. */
  readonly data: TensorData | null;
  readonly quantization: Quantization | null;
}

export type Activation = 'none' | 'relu' | 'relu6';
export type Padding = 'same' | 'valid';
/** [height, width] */
export type Pair = readonly [number, number];

interface Fused {
  /** Applied to the output, in the same kernel. */
  readonly activation: Activation;
}
interface Windowed {
  readonly stride: Pair;
  readonly padding: Padding;
}
type NoOptions = Readonly<Record<string, never>>;
interface Weighted {
  readonly kernel: string;
  /** Absent where the layer has no bias. */
  readonly bias?: string;
}
type NoConstants = Readonly<Record<string, never>>;

/** What an operator is told beside its operands: numbers and choices, never tensors. */
export interface OptionsByKind {
  Conv2D: Windowed & Fused & { readonly dilation: Pair };
  DepthwiseConv2D: Windowed & Fused & { readonly dilation: Pair; readonly depthMultiplier: number };
  FullyConnected: Fused;
  /** y = (x − mean) / √(variance + epsilon) · gamma + beta, per channel (last axis). Folded away before export. */
  BatchNorm: Fused & { readonly epsilon: number };
  Add: Fused;
  AveragePool2D: Windowed & Fused & { readonly size: Pair };
  MaxPool2D: Windowed & Fused & { readonly size: Pair };
  /** Mean over height and width: [1, h, w, c] → [1, c] (keepDims false). TFLite MEAN, axes [1, 2]. */
  Mean: NoOptions;
  Relu: NoOptions;
  Relu6: NoOptions;
  /** Its target is the shape of its output tensor. */
  Reshape: NoOptions;
  Softmax: NoOptions;
  /** Float → int8, or int8 → int8 with other parameters: only at the edges of quantised graphs. */
  Quantize: NoOptions;
  /** int8 → float: only at the edges of quantised graphs. */
  Dequantize: NoOptions;
}
export type Kind = keyof OptionsByKind;

/** Names of an operator's constant tensors by role. */
export interface ConstantsByKind {
  /** kernel [outC, kh, kw, inC], bias [outC]. */
  Conv2D: Weighted;
  /** kernel [1, kh, kw, inC · multiplier], bias [inC · multiplier]. */
  DepthwiseConv2D: Weighted;
  /** kernel [outC, inC], bias [outC]. */
  FullyConnected: Weighted;
  BatchNorm: { readonly gamma: string; readonly beta: string; readonly mean: string; readonly variance: string };
  Add: NoConstants;
  AveragePool2D: NoConstants;
  MaxPool2D: NoConstants;
  Mean: NoConstants;
  Relu: NoConstants;
  Relu6: NoConstants;
  Reshape: NoConstants;
  Softmax: NoConstants;
  Quantize: NoConstants;
  Dequantize: NoConstants;
}

/** Names of tensors in the order of the operator's definition; every operator has one at least. */
export type TensorNames = readonly [string, ...string[]];

export interface OperatorOf<K extends Kind> {
  readonly kind: K;
  /** The layer's name: what patterns in a spec match and reports print. Unique in the graph. */
  readonly name: string;
  /** Activations it reads. */
  readonly inputs: TensorNames;
  /** Constants it reads, by role; a role that the layer does without is absent. */
  readonly constants: ConstantsByKind[K];
  /** Activations it writes. */
  readonly outputs: TensorNames;
  readonly options: OptionsByKind[K];
}

export type Operator = { [K in Kind]: OperatorOf<K> }[Kind];
export type Conv2D = OperatorOf<'Conv2D'>;
export type DepthwiseConv2D = OperatorOf<'DepthwiseConv2D'>;
export type FullyConnected = OperatorOf<'FullyConnected'>;
export type BatchNorm = OperatorOf<'BatchNorm'>;
export type Pool = OperatorOf<'AveragePool2D'> | OperatorOf<'MaxPool2D'>;

export interface Graph {
  readonly name: string;
  /** In execution order. */
  readonly operators: readonly Operator[];
  readonly tensors: Readonly<Record<string, GraphTensor>>;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}
