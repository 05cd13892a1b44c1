/* Generated from schemas/inspection.schema.json by `npm run generate`. Do not edit. */

/**
 * weights and biases: of layers. constants: shapes, axes, tables. quantization: scales and zero points. names: of tensors, subgraphs and signatures. metadata: what tools keep in the file. structure: the tables of the flatbuffer. padding: for alignment. unused: constants that no operator reads. other: bytes that no table refers to.
 */
export type Purpose =
  | 'weights'
  | 'biases'
  | 'constants'
  | 'quantization'
  | 'names'
  | 'metadata'
  | 'structure'
  | 'padding'
  | 'unused'
  | 'other';

/**
 * What `tinygate inspect --json` prints: what is in model files, why .tflite files are as large as they are, and how two files differ.
 */
export interface Inspection {
  /**
   * Raised when a reader of this version would misread a newer document.
   */
  readonly schemaVersion: 1;
  readonly tool: Tool;
  /**
   * The files, in the order in which they were given.
   */
  readonly files: readonly InspectedFile[];
  /**
   * Where two files were given: the second against the first. Null otherwise.
   */
  readonly comparison: Comparison | null;
}
/**
 * What made this document.
 */
export interface Tool {
  /**
   * Always tinygate.
   */
  readonly name: 'tinygate';
  /**
   * Its version.
   */
  readonly version: string;
}
/**
 * One file.
 */
export interface InspectedFile {
  /**
   * Path as it was given.
   */
  readonly file: string;
  /**
   * Told from the first bytes. A file that is no .tflite is read as the float32 model that it becomes when a spec names it: `bytes` and `savings` are empty, and `arena` is null, for no interpreter on a device runs it as it stands.
   */
  readonly format: 'tflite' | 'hdf5' | 'keras' | 'keras_json' | 'onnx' | 'tfjs' | 'saved_model';
  /**
   * Digest of the file.
   */
  readonly sha256: string;
  /**
   * Bytes of the file.
   */
  readonly sizeBytes: number;
  /**
   * Bytes after zlib deflate, level 9.
   */
  readonly deflatedBytes: number;
  /**
   * What the file says about itself; often the converter.
   */
  readonly description: string;
  /**
   * TFLite Metadata: how the input is made of a sample, and what the outputs are called. Null where the file has none.
   */
  readonly metadata: FileMetadata | null;
  /**
   * Inputs of the first subgraph.
   */
  readonly inputs: readonly Edge[];
  /**
   * Outputs of the first subgraph.
   */
  readonly outputs: readonly Edge[];
  /**
   * Operators of all subgraphs by what they compute in.
   */
  readonly operators: readonly OperatorTally[];
  /**
   * Weights and biases; null: not known.
   */
  readonly parameters: number | null;
  /**
   * Multiply-accumulates of one inference; null: not known.
   */
  readonly macs: number | null;
  /**
   * Channels that change no result; absent where there are none, or the file is not one that can be retrained.
   */
  readonly deadChannels?: {
    /**
     * How many output channels of layers with a kernel are dead.
     */
    channels: number;
    /**
     * How many such channels there are.
     */
    of: number;
    /**
     * Values of all constants when they are removed.
     */
    parametersWithout: number;
  };
  /**
   * Operators for which parameters or multiply-accumulates are not known.
   */
  readonly notKnown: readonly string[];
  /**
   * Kernels with constant weights, in the order in which they run.
   */
  readonly layers: readonly InspectedLayer[];
  /**
   * What the bytes of the file are for; together they are all of them.
   */
  readonly bytes: readonly PurposeBytes[];
  /**
   * What could go without changing what the file computes, the largest first.
   */
  readonly savings: readonly Saving[];
  /**
   * Bytes that the weights of all layers would take if each code were stored in as many bits as its frequency in the layer asks for (order-0 entropy).
   */
  readonly entropyBytes: number;
  /**
   * Null for a file that is no .tflite.
   */
  readonly arena: Arena | null;
}
/**
 * What the metadata of a .tflite file says.
 */
export interface FileMetadata {
  /**
   * Input = (x − mean) / std for each channel, or for all; for pictures x is a pixel from 0 to 255. Null where the file does not say it.
   */
  readonly normalization: {
    mean: readonly number[];
    std: readonly number[];
  } | null;
  /**
   * Name of the file with the labels, in the zip behind the model.
   */
  readonly labelsFile: string | null;
  /**
   * Its lines; null where there is no such file, or it cannot be read.
   */
  readonly labels: readonly string[] | null;
}
/**
 * An input or output.
 */
export interface Edge {
  /**
   * As the first signature names it, else the tensor's name.
   */
  readonly name: string;
  /**
   * Element type.
   */
  readonly type: string;
  /**
   * Dimensions; −1 where a size is open.
   */
  readonly shape: readonly number[];
  /**
   * real = (code − zero point) · scale; null without quantisation.
   */
  readonly scale: number | null;
  /**
   * Code of 0; null without quantisation.
   */
  readonly zeroPoint: number | null;
}
/**
 * One kind of operator.
 */
export interface OperatorTally {
  /**
   * Builtin operator, or a custom operator's code.
   */
  readonly operator: string;
  /**
   * What it computes in.
   */
  readonly type: string;
  /**
   * How often it occurs.
   */
  readonly count: number;
  /**
   * The same operators by what a runtime needs to know to take them.
   */
  readonly variants?: readonly OperatorVariant[];
}
/**
 * Operators of one kind that a runtime takes or refuses together.
 */
export interface OperatorVariant {
  /**
   * Version of the operator's description in the file.
   */
  readonly version: number;
  /**
   * Whether it is a custom operator.
   */
  readonly isCustom: boolean;
  /**
   * Type of its first constant input: of the weights, where it has weights.
   */
  readonly constant: string | null;
  /**
   * How many.
   */
  readonly count: number;
  /**
   * Names of the first layers.
   */
  readonly layers: readonly string[];
}
/**
 * One kernel.
 */
export interface InspectedLayer {
  /**
   * After the output tensor of its operator.
   */
  readonly name: string;
  /**
   * Builtin operator.
   */
  readonly operator: string;
  /**
   * Element type of the weights.
   */
  readonly type: string;
  /**
   * Of the weights.
   */
  readonly shape: readonly number[];
  /**
   * Of the operator's output; −1 where a size is open.
   */
  readonly outputShape: readonly number[];
  /**
   * Weights.
   */
  readonly elements: number;
  /**
   * Bytes of the weights.
   */
  readonly bytes: number;
  /**
   * Bytes of the biases.
   */
  readonly biasBytes: number;
  /**
   * Multiply-accumulates of one inference; null: not known.
   */
  readonly macs: number | null;
  /**
   * Share of weights that are 0.
   */
  readonly zeroFraction: number;
  /**
   * Different codes or floats.
   */
  readonly distinctCodes: number;
  /**
   * Order-0 entropy of the codes, in bits per weight.
   */
  readonly entropyBits: number;
  /**
   * Digest of the stored weights.
   */
  readonly sha256: string;
  /**
   * How the weights are spread, as real values. Null where they have no such values.
   */
  readonly histogram: WeightHistogram | null;
}
/**
 * Equal bins.
 */
export interface WeightHistogram {
  /**
   * Lower edge of the first bin.
   */
  readonly minimum: number;
  /**
   * Upper edge of the last bin.
   */
  readonly maximum: number;
  /**
   * Weights in each bin.
   */
  readonly counts: readonly number[];
}
/**
 * Bytes for one purpose.
 */
export interface PurposeBytes {
  readonly purpose: Purpose;
  /**
   * Bytes for this purpose.
   */
  readonly bytes: number;
}
/**
 * Bytes that could go.
 */
export interface Saving {
  /**
   * What could go.
   */
  readonly what: string;
  /**
   * About how many bytes that saves.
   */
  readonly bytes: number;
  /**
   * How.
   */
  readonly how: string;
}
/**
 * Memory that TensorFlow Lite Micro would need: an estimate. Where `unknown` is not empty, the figures are lower bounds.
 */
export interface Arena {
  /**
   * Activations and scratch memory as the greedy planner places them.
   */
  readonly activationBytes: number;
  /**
   * With all that the interpreter keeps, on a 64-bit machine.
   */
  readonly totalBytes: number;
  /**
   * The same on a 32-bit device.
   */
  readonly deviceTotalBytes: number;
  /**
   * What is not known.
   */
  readonly unknown: readonly string[];
  /**
   * Operators in the order in which they run; the first step holds the inputs alone.
   */
  readonly steps: readonly string[];
  /**
   * The plan.
   */
  readonly buffers: readonly PlannedArenaBuffer[];
}
/**
 * One buffer of the plan.
 */
export interface PlannedArenaBuffer {
  /**
   * Tensor, or the operator that asks for scratch memory.
   */
  readonly name: string;
  /**
   * What it holds.
   */
  readonly kind: 'tensor' | 'scratch';
  /**
   * Where it lies, in bytes.
   */
  readonly offset: number;
  /**
   * With its alignment.
   */
  readonly bytes: number;
  /**
   * First step at which it lives; −1 for a buffer that no step reaches.
   */
  readonly first: number;
  /**
   * Last step at which it lives.
   */
  readonly last: number;
}
/**
 * How the second file differs from the first.
 */
export interface Comparison {
  /**
   * Layers of both files, in the order of the second; those that it lacks come last.
   */
  readonly layers: readonly LayerMatch[];
}
/**
 * A layer of either file, or of both.
 */
export interface LayerMatch {
  /**
   * Position in the first file's layers; null: added.
   */
  readonly before: number | null;
  /**
   * Position in the second file's layers; null: removed.
   */
  readonly after: number | null;
  /**
   * By what the two were found to be the same layer; `weights` and `shape` are renamed layers.
   */
  readonly match: 'name' | 'weights' | 'shape' | 'added' | 'removed';
  /**
   * Whether the stored weights are the same bytes.
   */
  readonly areWeightsEqual: boolean;
}
