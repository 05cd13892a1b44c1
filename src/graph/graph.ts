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

interface Named {
  /** The layer's name: what patterns in a spec match and reports print. Unique in the graph. */
  readonly name: string;
  /** Tensor names. */
  readonly input: string;
  readonly output: string;
}

export interface Conv2D extends Named {
  readonly kind: 'Conv2D';
  readonly filter: string;
  readonly bias: string | null;
  readonly stride: Pair;
  readonly dilation: Pair;
  readonly padding: Padding;
  readonly activation: Activation;
}
export interface DepthwiseConv2D extends Named {
  readonly kind: 'DepthwiseConv2D';
  readonly filter: string;
  readonly bias: string | null;
  readonly stride: Pair;
  readonly dilation: Pair;
  readonly padding: Padding;
  readonly activation: Activation;
  readonly depthMultiplier: number;
}
export interface FullyConnected extends Named {
  readonly kind: 'FullyConnected';
  /** [outC, inC] */
  readonly filter: string;
  readonly bias: string | null;
  readonly activation: Activation;
}
/** y = (x − mean) / √(variance + epsilon) · gamma + beta, per channel (last axis). Folded away before export. */
export interface BatchNorm extends Named {
  readonly kind: 'BatchNorm';
  readonly gamma: string;
  readonly beta: string;
  readonly mean: string;
  readonly variance: string;
  readonly epsilon: number;
  readonly activation: Activation;
}
export interface Add extends Named {
  readonly kind: 'Add';
  readonly input2: string;
  readonly activation: Activation;
}
export interface Pool extends Named {
  readonly kind: 'AveragePool2D' | 'MaxPool2D';
  readonly size: Pair;
  readonly stride: Pair;
  readonly padding: Padding;
  readonly activation: Activation;
}
/** Mean over height and width: [1, h, w, c] → [1, c] (keepDims false). TFLite MEAN, axes [1, 2]. */
export interface GlobalAveragePool extends Named {
  readonly kind: 'Mean';
}
export interface Relu extends Named {
  readonly kind: 'Relu' | 'Relu6';
}
export interface Reshape extends Named {
  readonly kind: 'Reshape';
}
export interface Softmax extends Named {
  readonly kind: 'Softmax';
}
/** Float → int8, or int8 → int8 with other parameters, or int8 → float: only at the edges of quantised graphs. */
export interface Quantize extends Named {
  readonly kind: 'Quantize' | 'Dequantize';
}

export type Operator =
  | Conv2D
  | DepthwiseConv2D
  | FullyConnected
  | BatchNorm
  | Add
  | Pool
  | GlobalAveragePool
  | Relu
  | Reshape
  | Softmax
  | Quantize;

export interface Graph {
  readonly name: string;
  /** In execution order. */
  readonly operators: readonly Operator[];
  readonly tensors: Readonly<Record<string, GraphTensor>>;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}
