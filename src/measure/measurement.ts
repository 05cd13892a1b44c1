/**
 * What was measured about one exported file. Everything here is read from the bytes that would ship, run in a real
 * runtime; nothing comes from the float graph in memory.
 */
import type { Fault } from './fault.js';
import type { SampleScores } from './sample-scores.js';

export interface LayerMeasurement {
  /** The layer's name in the graph, e.g. `block1/pointwise`. */
  readonly name: string;
  /** TFLite builtin operator, e.g. `CONV_2D`. */
  readonly operator: string;
  /** Kernel elements; the bias is not counted. */
  readonly kernelElements: number;
  readonly kernelBytes: number;
  /** Stored codes (or floats) equal to the zero point, as a fraction of `kernelElements`. */
  readonly zeroFraction: number;
  /** Distinct stored codes (or floats) in the kernel, zero included. */
  readonly distinctCodes: number;
  /** Which codes these are; absent where they are wider than 8 bits, and in reports of before. */
  readonly codeSet?: CodeSet;
  /** Its zeros in blocks, where somebody asked for them. */
  readonly blocks?: ZeroBlocks;
  /** Its blocks that share codewords, where somebody asked for them. */
  readonly codewords?: Codewords;
  /** Distinct codes of the output channel that has the most, where somebody asked for them. */
  readonly codesPerChannel?: number;
  /** Multiply-accumulates of one inference; null: not known. */
  readonly macs: number | null;
  /** How the stored values are spread, as real values. */
  readonly histogram?: Histogram;
}

/** Neighbouring inputs by neighbouring outputs of one place of a kernel. */
export interface ZeroBlocks {
  readonly inputs: number;
  readonly outputs: number;
  /** Blocks that are wholly zero, as a fraction of all. */
  readonly zeroFraction: number;
  /** Zeros of the block that has the fewest. */
  readonly fewestZeros: number;
}

/** What a kernel would take as a codebook of vectors and an index for each block; the file holds its codes. */
export interface Codewords {
  /** Weights of a block. */
  readonly blockSize: number;
  readonly distinct: number;
  readonly codebookBytes: number;
  readonly indexBytes: number;
}

export interface CodeSet {
  /** The lowest code of the type. */
  readonly lowest: number;
  /** A bit for each code from the lowest on, four in a hexadecimal digit, the lower code in the lower bit. */
  readonly bits: string;
}

/** Equal bins from `minimum` to `maximum`. */
export interface Histogram {
  readonly minimum: number;
  readonly maximum: number;
  readonly counts: readonly number[];
}

/** How often an operator occurs, and what it computes in: `int8`, `float32`, … */
export interface OperatorCount {
  readonly operator: string;
  readonly type: string;
  readonly count: number;
  /** The same operators by what a runtime needs to know to take them. Absent in reports of before. */
  readonly variants?: readonly OperatorVariant[];
}

/** Operators of one kind that a runtime takes or refuses together. */
export interface OperatorVariant {
  /** Of the operator's description in the file, from 1. */
  readonly version: number;
  /** Whether it is a custom operator: one may have the name of a builtin operator. */
  readonly isCustom: boolean;
  /** Type of its first constant input: of the weights, where it has weights; null where it has no constant. */
  readonly constant: string | null;
  readonly count: number;
  /** Names of the first layers. */
  readonly layers: readonly string[];
}

/** Operators of one kind for which a number is not known, and why. */
export interface NotKnown {
  /** A builtin operator of TFLite, or a custom operator by its own name. */
  readonly operator: string;
  readonly count: number;
  /**
   * `custom-operator`: only its makers know what it computes. `open-dimensions`: a size is known only while the model runs.
   * `calls-subgraphs`: it runs other subgraphs, some number of times. `no-count`: its shapes do not tell what it computes.
   * `opaque-data`: it keeps data that only it understands. `other-entry`: the file's first signature starts another subgraph
   * than the first, so what one inference runs is not known.
   */
  readonly why: 'custom-operator' | 'open-dimensions' | 'calls-subgraphs' | 'no-count' | 'opaque-data' | 'other-entry';
}

/** What one device measured about one file, from a measurement file (schemas/measurement.schema.json). */
export interface DeviceMeasurement {
  readonly device: string;
  readonly runtime: string;
  /** Threads, governor, temperature and whatever else the number depends on. */
  readonly conditions: readonly string[];
  /** SHA-256 of the measurement file. */
  readonly sha256: string;
  /** Statistics of each run, in milliseconds; null where latency was not measured. */
  readonly latency: DeviceLatency | null;
  /** First inference after the file was loaded. */
  readonly firstMs?: number;
  /** Processor cycles of one inference, mean of each run. */
  readonly cycles?: readonly number[];
  /** Clock of the processor, where the device tells it. */
  readonly clockMhz?: number;
  /** The base's file, measured by turns with this one on the same boot: its run i follows directly upon run i of this. */
  readonly base?: DeviceBase;
  /** A second series of this very file, made by turns with the first: what the two differ by is noise. */
  readonly noise?: DeviceLatency;
  /** Energy of one inference in that second series, mean of each run. */
  readonly noiseEnergyMillijoules?: readonly number[];
  /** Of one inference, mean of each run; empty where it was not measured. */
  readonly energyMillijoules: readonly number[];
  readonly flashBytes: number | null;
  readonly ramBytes: number | null;
  readonly arenaBytes: number | null;
  readonly peakMemoryBytes: number | null;
  /** What the file added to resident memory. Absent where nothing measured it. */
  readonly memoryIncrementBytes?: number;
  /** Stack that one inference used at most. Absent where nothing measured it. */
  readonly stackBytes?: number;
  readonly delegatedNodes: number | null;
  readonly undelegatedNodes: number | null;
  /** How far its outputs were from what was expected. Absent where nothing was compared. */
  readonly outputs?: DeviceOutputs;
}

/** Each series has as many runs as that of the file itself, and is absent where nothing measured it. */
export interface DeviceBase {
  readonly sha256: string;
  readonly latency: DeviceLatency;
  /** Of one inference, mean of each run. */
  readonly energyMillijoules?: readonly number[];
  /** Processor cycles of one inference, mean of each run. */
  readonly cycles?: readonly number[];
}

/** Statistics of each run, in milliseconds; a statistic that some run does not give is empty. */
export interface DeviceLatency {
  readonly meanMs: readonly number[];
  readonly medianMs: readonly number[];
  readonly p95Ms: readonly number[];
}

/** Outputs on the reference inputs: in codes where they are integers, in their own unit where they are floats. */
export interface DeviceOutputs {
  /** False: the device computes something else, and none of its numbers counts. */
  readonly agree: boolean;
  /** Output values that were compared. */
  readonly compared: number;
  /** Null where an output is no number. */
  readonly largestDifference: number | null;
  readonly tolerance: number;
}

export interface Accuracy {
  /** Top-1 correct predictions over `samples` test samples. */
  readonly correct: number;
  readonly samples: number;
  readonly fraction: number;
  /** Wilson score interval at 95 %, as fractions. */
  readonly interval95: readonly [number, number];
  /** Correct and total samples of each class, in class order. */
  readonly perClass: readonly { readonly correct: number; readonly samples: number }[];
}

/** Memory that TensorFlow Lite Micro would need, computed from the file. */
export interface ArenaFigures {
  readonly activationBytes: number;
  /** Activations and all that the interpreter keeps, on a 64-bit machine. */
  readonly totalBytes: number;
  readonly deviceTotalBytes: number;
  /** What is not known; where there is anything, the figures are lower bounds. */
  readonly unknown: readonly string[];
}

/** How far the runtime is from TFLite Micro's reference arithmetic, on samples from all over the test set. */
export interface ExactAgreement {
  readonly samples: number;
  /** Output values of those samples. */
  readonly outputs: number;
  /** Of them, those with the very code of the reference. */
  readonly equalOutputs: number;
  /** Largest difference of an output, in codes. */
  readonly largestDifferenceCodes: number;
  /** Samples for which both choose the same class. */
  readonly sameClass: number;
}

export interface ArtifactMeasurement {
  /** The artifact's key in the spec. */
  readonly artifact: string;
  /** Path relative to the work folder, with forward slashes. */
  readonly file: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  /** zlib deflate, level 9: what a zip or an over-the-air update would carry. Null: nothing asked for it. */
  readonly deflatedBytes: number | null;
  /** Why the deflated size is not known, where it should be. */
  readonly deflatedFault?: Fault;
  /** Weights and biases; null where some operator may hold more: `parametersNotKnown` says which. */
  readonly parameters: number | null;
  readonly parametersNotKnown: readonly NotKnown[];
  /** Multiply-accumulates of one inference; null where those of some operators are not known: `macsNotKnown` says which. */
  readonly macs: number | null;
  readonly macsNotKnown: readonly NotKnown[];
  /** Absent in reports of versions that did not estimate it. */
  readonly arenaEstimate?: ArenaFigures;
  readonly layers: readonly LayerMeasurement[];
  readonly operators: readonly OperatorCount[];
  /** Null where no budget asks for it, the spec has no data, or the file could not be run. */
  readonly accuracy: Accuracy | null;
  /** Why the file could not be run, where it should have been. */
  readonly accuracyFault?: Fault;
  /** Top-1 prediction of each test sample, in order: what a paired test needs. */
  readonly predictions: readonly number[];
  /** What the file says of each test sample, where its task or a budget needs more than a class. */
  readonly scores?: SampleScores;
  /** Runtime and exact version the accuracy was measured with. */
  readonly runtime: string | null;
  /** Of an int8 file that tinygate itself wrote. */
  readonly exactAgreement?: ExactAgreement;
  /** What devices measured about this very file. */
  readonly devices: readonly DeviceMeasurement[];
}
