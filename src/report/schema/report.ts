/* Generated from schemas/report.schema.json by `npm run generate`. Do not edit. */

/**
 * pass and warn are green; fail is a broken limit; error could not be measured; inconclusive was measured but does not decide.
 */
export type Verdict = 'pass' | 'warn' | 'inconclusive' | 'error' | 'fail';
/**
 * Unit of a metric. A fraction is 0..1; differences of fractions are percentage points.
 */
export type Unit = 'bytes' | 'fraction' | 'count' | 'milliseconds' | 'millijoules' | 'number';

/**
 * What one run of tinygate found: verdict, judged budgets, measurements and how they came about. All but `timings` is the same for the same spec, data, seed and engine.
 */
export interface Report {
  /**
   * Version of this document. It rises when a reader of the old form would misread the new.
   */
  readonly schemaVersion: 1;
  /**
   * What made this report.
   */
  readonly tool: Tool;
  /**
   * What was run.
   */
  readonly spec: Spec;
  /**
   * Commit of the repository, where known.
   */
  readonly commit: string | null;
  /**
   * Seed of every random choice.
   */
  readonly seed: number;
  /**
   * Engine that trained: name, exact version, lowering, threads; null where nothing was trained.
   */
  readonly engine: string | null;
  /**
   * What the accuracy rests on.
   */
  readonly data: Data;
  /**
   * The most severe verdict of all rows.
   */
  readonly verdict: Verdict;
  /**
   * Every limit, in the order of the spec.
   */
  readonly budgets: readonly BudgetRow[];
  /**
   * Every promise of a compression pass.
   */
  readonly invariants: readonly InvariantRow[];
  /**
   * Every exported file.
   */
  readonly artifacts: readonly Artifact[];
  /**
   * Every file that could not be measured. Its budgets are rows without a number; all others are judged.
   */
  readonly faults: readonly FileFault[];
  /**
   * Every stage, in order.
   */
  readonly stages: readonly Stage[];
  /**
   * Every training stage.
   */
  readonly curves: readonly Curve[];
  /**
   * Wall-clock times.
   */
  readonly timings: Timings;
  /**
   * What relative limits were compared with.
   */
  readonly baseline: Baseline;
  /**
   * How the budgets differ from those of the base commit.
   */
  readonly budgetChanges: readonly BudgetChange[];
}
/**
 * The program that made the report.
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
 * The spec that was run.
 */
export interface Spec {
  /**
   * Its name.
   */
  readonly name: string;
  /**
   * Its path, relative to the workspace, with forward slashes.
   */
  readonly path: string;
  /**
   * SHA-256 of its bytes.
   */
  readonly sha256: string;
  /**
   * SHA-256 over what the repository gives a run: spec, committed data and models. Commits with the same inputs have the same report.
   */
  readonly inputs: string;
}
/**
 * The data that the accuracy rests on.
 */
export interface Data {
  /**
   * SHA-256 of the data as it was read and split; null where none was read.
   */
  readonly sha256: string | null;
  /**
   * Samples trained on.
   */
  readonly trainSamples: number;
  /**
   * Samples held out for measuring.
   */
  readonly testSamples: number;
  /**
   * What the models are asked. Absent: classification.
   */
  readonly task?: 'classification' | 'multi_label' | 'regression' | 'reconstruction';
  /**
   * Class names, in order of their index.
   *
   * Items: A class name.
   */
  readonly classes: readonly string[];
  /**
   * What is true of each test sample, in order; empty when nothing was measured on samples. Its class; of several labels 0 or 1 for each; the numbers of a regression; of a reconstruction 0 where it is normal, 1 where it is an anomaly.
   */
  readonly labels: readonly number[];
}
/**
 * One judged limit.
 */
export interface BudgetRow {
  /**
   * The artifact, by its key in the spec.
   */
  readonly artifact: string;
  /**
   * The metric, by its name in a budget.
   */
  readonly metric: string;
  /**
   * The class, where the metric is about one.
   */
  readonly class: string | null;
  /**
   * The device that measured it, where the metric is about one.
   */
  readonly device: string | null;
  /**
   * Unit of every number in this row.
   */
  readonly unit: Unit;
  /**
   * Which direction is better.
   */
  readonly better: 'lower' | 'higher';
  /**
   * min and max limit the metric; max_drop and max_increase limit its change against a reference.
   */
  readonly operator: 'min' | 'max' | 'max_drop' | 'max_increase';
  /**
   * The limit.
   */
  readonly expected: number | null;
  /**
   * What a relative limit compares with.
   */
  readonly against: string | null;
  /**
   * The metric of `against`.
   */
  readonly reference: number | null;
  /**
   * The metric of this artifact.
   */
  readonly measured: number | null;
  /**
   * What is compared with the limit: the metric, its drop or its increase.
   */
  readonly actual: number | null;
  /**
   * How far `actual` is past the limit: positive is broken, zero or negative is room.
   */
  readonly delta: number | null;
  /**
   * Whether a broken limit makes the run fail.
   */
  readonly level: 'error' | 'warn';
  /**
   * The judgement.
   */
  readonly verdict: Verdict;
  /**
   * Why the verdict is not simply what the numbers say.
   */
  readonly reason: string | null;
  /**
   * The test on the samples, where one was asked for.
   */
  readonly significance: Significance | null;
  /**
   * The author's words about this budget.
   */
  readonly message: string | null;
  /**
   * Where the budget stands in the spec.
   */
  readonly place: Place;
  /**
   * What the number was measured with.
   *
   * Items: One condition.
   */
  readonly conditions: readonly string[];
  /**
   * Whether the number is somebody's word: whoever judges did not measure it. Absent: it was measured.
   */
  readonly isClaimed?: boolean;
}
/**
 * A pair of one-sided tests of a limit on what rests on samples.
 */
export interface Significance {
  /**
   * mcnemar-exact and tango-score compare two artifacts by samples that are right or wrong; binomial-exact looks at one. paired-bootstrap and bootstrap do so by resampling the test samples.
   */
  readonly test: 'mcnemar-exact' | 'tango-score' | 'binomial-exact' | 'paired-bootstrap' | 'bootstrap';
  /**
   * Confidence that was asked for.
   */
  readonly confidence: number;
  /**
   * Test samples.
   */
  readonly samples: number;
  /**
   * Samples that only the reference gets right.
   */
  readonly lost: number | null;
  /**
   * Samples that only this artifact gets right.
   */
  readonly won: number | null;
  /**
   * Probability of evidence this strong, were the truth just on the other side of the limit.
   */
  readonly pValue: number;
  /**
   * What the samples say about the limit.
   */
  readonly outcome: 'met' | 'broken' | 'undecided';
  /**
   * Samples that would decide if the rates stayed as they are; null when decided, or when no number would.
   */
  readonly samplesToDecide: number | null;
}
/**
 * A place in a file of the repository. Lines and columns are 1-based.
 */
export interface Place {
  /**
   * Path of the file.
   */
  readonly file: string;
  /**
   * Line.
   */
  readonly line?: number;
  /**
   * Column.
   */
  readonly column?: number;
}
/**
 * One promise of a compression pass, checked on the codes in the exported file.
 */
export interface InvariantRow {
  /**
   * The artifact, by its key in the spec.
   */
  readonly artifact: string;
  /**
   * The layer.
   */
  readonly layer: string;
  /**
   * zeros: fraction of codes at the zero point, at least `expected`; zeros_over_all: of all kernels that share a target. zero_blocks: of its blocks, those that are wholly zero; zeros_in_block: zeros of the block with the fewest. weights_left: codes other than zero, at least `expected`. distinct_codes, distinct_blocks of codes, and codes_per_channel, those of the output channel with the most: at most `expected`.
   */
  invariant:
    | 'zeros'
    | 'zero_blocks'
    | 'zeros_in_block'
    | 'zeros_over_all'
    | 'weights_left'
    | 'distinct_codes'
    | 'distinct_blocks'
    | 'codes_per_channel';
  /**
   * The promise.
   */
  readonly expected: number;
  /**
   * What the file holds.
   */
  readonly actual: number | null;
  /**
   * The judgement.
   */
  readonly verdict: Verdict;
  /**
   * Why the verdict is not pass.
   */
  readonly reason: string | null;
}
/**
 * What was measured about one file, read from the bytes that would ship.
 */
export interface Artifact {
  /**
   * Its key in the spec.
   */
  readonly artifact: string;
  /**
   * Its path, relative to the work folder, with forward slashes.
   */
  readonly file: string;
  /**
   * SHA-256 of the file.
   */
  readonly sha256: string;
  /**
   * Bytes of the file.
   */
  readonly sizeBytes: number;
  /**
   * Bytes after zlib deflate, level 9; null: not measured, because nothing asked for it.
   */
  readonly deflatedBytes: number | null;
  /**
   * Weights and biases; null: not known.
   */
  readonly parameters: number | null;
  /**
   * Operators that may hold weights which the file does not show.
   */
  readonly parametersNotKnown: readonly NotKnown[];
  /**
   * Multiply-accumulates of one inference; null: not known.
   */
  readonly macs: number | null;
  /**
   * Operators whose multiply-accumulates are not known.
   */
  readonly macsNotKnown: readonly NotKnown[];
  /**
   * Memory that TensorFlow Lite Micro would need. Absent in reports of versions that did not estimate it.
   */
  readonly arenaEstimate?: ArenaFigures;
  /**
   * Its kernels, in execution order.
   */
  readonly layers: readonly Layer[];
  /**
   * Accuracy, where it was measured.
   */
  readonly accuracy: Accuracy | null;
  /**
   * Why the deflated size is not known, where it should be.
   */
  readonly deflatedFault?: Fault;
  /**
   * Why the file could not be run, where it should have been.
   */
  readonly accuracyFault?: Fault;
  /**
   * Predicted class of each test sample, in order: what a paired test needs.
   */
  readonly predictions: readonly number[];
  /**
   * What the file says of each test sample, where a budget or the task needs more than a class.
   */
  readonly scores?: SampleScores;
  /**
   * Runtime and version that ran it.
   */
  readonly runtime: string | null;
  /**
   * Of an int8 file that tinygate itself wrote: how far the runtime is from TFLite Micro's reference arithmetic.
   */
  readonly exactAgreement?: ExactAgreement;
  /**
   * Operators of the file: how many of each kind compute in which type.
   */
  readonly operators: readonly OperatorCount[];
  /**
   * What devices measured about this very file.
   */
  readonly devices: readonly DeviceMeasurement[];
}
/**
 * Operators of one kind for which a number is not known, and why.
 */
export interface NotKnown {
  /**
   * TFLite builtin operator, or a custom operator by its own name.
   */
  readonly operator: string;
  /**
   * How many of them.
   */
  readonly count: number;
  /**
   * custom-operator: only its makers know what it computes. open-dimensions: a size is known only while the model runs. calls-subgraphs: it runs other subgraphs, some number of times. no-count: its shapes do not tell what it computes. opaque-data: it keeps data that only it understands. other-entry: the file's first signature starts another subgraph than the first, so what one inference runs is not known.
   */
  readonly why: 'custom-operator' | 'open-dimensions' | 'calls-subgraphs' | 'no-count' | 'opaque-data' | 'other-entry';
}
/**
 * Memory that TensorFlow Lite Micro would need, computed from the file: an estimate. Lower bounds where something is not known.
 */
export interface ArenaFigures {
  /**
   * Activations and scratch memory as the greedy planner places them.
   */
  readonly activationBytes: number;
  /**
   * With all that the interpreter keeps, on a 64-bit machine; a budget judges it.
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
}
/**
 * One kernel of an artifact.
 */
export interface Layer {
  /**
   * Its name in the graph.
   */
  readonly name: string;
  /**
   * TFLite builtin operator.
   */
  readonly operator: string;
  /**
   * Kernel elements, without the bias.
   */
  readonly kernelElements: number;
  /**
   * Bytes of the kernel in the file.
   */
  readonly kernelBytes: number;
  /**
   * Codes (or floats) equal to the zero point, as a fraction.
   */
  readonly zeroFraction: number;
  /**
   * Distinct codes (or floats), zero included.
   */
  readonly distinctCodes: number;
  /**
   * Which codes these are; absent where they are wider than 8 bits.
   */
  readonly codeSet?: CodeSet;
  /**
   * Its zeros in blocks; absent where pruning promised no blocks.
   */
  readonly blocks?: ZeroBlocks;
  /**
   * Its blocks that share codewords; absent where product quantization promised no such blocks.
   */
  readonly codewords?: Codewords;
  /**
   * Distinct codes of the output channel that has the most; absent where clustering promised no codebook for each channel.
   */
  readonly codesPerChannel?: number;
  /**
   * Multiply-accumulates of one inference; null: not known.
   */
  readonly macs: number | null;
  /**
   * Spread of its values.
   */
  readonly histogram?: Histogram;
}
/**
 * Codes of at most 8 bits.
 */
export interface CodeSet {
  /**
   * The lowest code of the type.
   */
  readonly lowest: number;
  /**
   * A bit for each code from the lowest on, four in a hexadecimal digit, the lower code in the lower bit.
   */
  readonly bits: string;
}
/**
 * Zeros of a kernel in blocks of neighbouring inputs by neighbouring outputs of one place.
 */
export interface ZeroBlocks {
  /**
   * Input channels of a block.
   */
  readonly inputs: number;
  /**
   * Output channels of a block.
   */
  readonly outputs: number;
  /**
   * Blocks that are wholly zero, as a fraction of all.
   */
  readonly zeroFraction: number;
  /**
   * Zeros of the block that has the fewest.
   */
  readonly fewestZeros: number;
}
/**
 * What a kernel would take as a codebook of vectors and an index for each block. The file holds its codes: each block that repeats is shorter when it is deflated.
 */
export interface Codewords {
  /**
   * Weights of a block.
   */
  readonly blockSize: number;
  /**
   * Distinct blocks of codes.
   */
  readonly distinct: number;
  /**
   * Of the distinct blocks, in the codes of the file.
   */
  readonly codebookBytes: number;
  /**
   * Of an index of as many bits as they need for each block.
   */
  readonly indexBytes: number;
}
/**
 * How the stored values of a kernel are spread: equal bins from minimum to maximum.
 */
export interface Histogram {
  /**
   * Lower edge of the first bin, as a real value.
   */
  readonly minimum: number;
  /**
   * Upper edge of the last bin.
   */
  readonly maximum: number;
  /**
   * Kernel elements in each bin.
   */
  readonly counts: readonly number[];
}
/**
 * Top-1 accuracy on the test samples.
 */
export interface Accuracy {
  /**
   * Correct predictions.
   */
  readonly correct: number;
  /**
   * Test samples.
   */
  readonly samples: number;
  /**
   * correct / samples.
   */
  readonly fraction: number;
  /**
   * Wilson score interval at 95 %, as fractions.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly interval95: readonly [number, number];
  /**
   * Each class, in class order.
   */
  readonly perClass: readonly ClassAccuracy[];
}
/**
 * Accuracy of one class.
 */
export interface ClassAccuracy {
  /**
   * Correct predictions.
   */
  readonly correct: number;
  /**
   * Test samples.
   */
  readonly samples: number;
}
/**
 * Why something about a file is not known.
 */
export interface Fault {
  /**
   * Stable, searchable identifier of the problem.
   */
  readonly code: string;
  /**
   * What was expected and what was found.
   */
  readonly message: string;
  /**
   * The likely cause, where the message does not say it.
   */
  readonly cause: string | null;
  /**
   * What to do next.
   */
  readonly fix: string | null;
  /**
   * Where it was asked for, or where it was found.
   */
  readonly place: Place | null;
}
/**
 * Numbers of each test sample, in order: the file's outputs; of a reconstruction its error.
 */
export interface SampleScores {
  /**
   * Numbers of one sample.
   */
  readonly width: number;
  /**
   * Above it a label is predicted: 0.5 for probabilities, 0 for logits.
   */
  readonly threshold?: number;
  /**
   * float32, little-endian, sample after sample, in base64.
   */
  readonly values: string;
}
/**
 * Outputs of the runtime beside those of TFLite Micro's reference arithmetic, on samples from all over the test set.
 */
export interface ExactAgreement {
  /**
   * Samples that went through both.
   */
  readonly samples: number;
  /**
   * Output values of those samples.
   */
  readonly outputs: number;
  /**
   * Output values with the very code of the reference.
   */
  readonly equalOutputs: number;
  /**
   * Largest difference of an output value, in codes.
   */
  readonly largestDifferenceCodes: number;
  /**
   * Samples for which both choose the same class.
   */
  readonly sameClass: number;
}
/**
 * How often one operator occurs.
 */
export interface OperatorCount {
  /**
   * TFLite builtin operator.
   */
  readonly operator: string;
  /**
   * What it computes in.
   */
  readonly type: string;
  /**
   * How many.
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
 * What one device measured about the file.
 */
export interface DeviceMeasurement {
  /**
   * Name of the device.
   */
  readonly device: string;
  /**
   * Runtime and version that ran the file there.
   */
  readonly runtime: string;
  /**
   * Threads, governor, temperature and whatever else the number depends on.
   */
  readonly conditions: readonly string[];
  /**
   * SHA-256 of the measurement file.
   */
  readonly sha256: string;
  /**
   * Time of one inference; null where it was not measured.
   */
  readonly latency: LatencyMeasurement | null;
  /**
   * Energy of one inference, mean of each run; empty where it was not measured.
   */
  readonly energyMillijoules: readonly number[];
  /**
   * Firmware with model and kernels.
   */
  readonly flashBytes: number | null;
  /**
   * Static RAM of the firmware.
   */
  readonly ramBytes: number | null;
  /**
   * Tensor arena that was used.
   */
  readonly arenaBytes: number | null;
  /**
   * Largest resident memory.
   */
  readonly peakMemoryBytes: number | null;
  /**
   * Operators that a delegate took.
   */
  readonly delegatedNodes: number | null;
  /**
   * Operators it left.
   */
  readonly undelegatedNodes: number | null;
  /**
   * What the file added to resident memory. Absent in reports of before.
   */
  readonly memoryIncrementBytes?: number;
  /**
   * Stack that one inference used at most. Absent in reports of before.
   */
  readonly stackBytes?: number;
  /**
   * First inference after the file was loaded.
   */
  readonly firstMs?: number;
  /**
   * Processor cycles of one inference, mean of each run.
   */
  readonly cycles?: readonly number[];
  /**
   * Clock of the processor, where the device tells it.
   */
  readonly clockMhz?: number;
  /**
   * The base's file, measured by turns with this one on the same boot.
   */
  readonly base?: DeviceBase;
  /**
   * A second series of this very file: what the two differ by is noise.
   */
  readonly noise?: LatencyMeasurement;
  /**
   * Energy of one inference in the second series, mean of each run.
   */
  readonly noiseEnergyMillijoules?: readonly number[];
  /**
   * How far its outputs were from what was expected; absent where nothing was compared.
   */
  readonly outputs?: DeviceOutputs;
}
/**
 * Statistics of each run, in milliseconds; the runs are what noise is estimated from.
 */
export interface LatencyMeasurement {
  /**
   * Mean of each run.
   */
  readonly meanMs: readonly number[];
  /**
   * Median of each run.
   */
  readonly medianMs: readonly number[];
  /**
   * 95th percentile of each run.
   */
  readonly p95Ms: readonly number[];
}
/**
 * The base's file on the same boot; run i follows directly upon run i of the artifact.
 */
export interface DeviceBase {
  /**
   * SHA-256 of the base's file.
   */
  readonly sha256: string;
  /**
   * Statistics of each run.
   */
  readonly latency: LatencyMeasurement;
  /**
   * Energy of one inference, mean of each run. Absent where it was not measured.
   */
  readonly energyMillijoules?: readonly number[];
  /**
   * Processor cycles of one inference, mean of each run. Absent where nothing counted them.
   */
  readonly cycles?: readonly number[];
}
/**
 * Outputs on the reference inputs.
 */
export interface DeviceOutputs {
  /**
   * False: the device computes something else.
   */
  readonly agree: boolean;
  /**
   * Output values that were compared.
   */
  readonly compared: number;
  /**
   * Null where an output is no number.
   */
  readonly largestDifference: number | null;
  /**
   * Largest difference that is right.
   */
  readonly tolerance: number;
}
/**
 * A file that could not be measured, and why.
 */
export interface FileFault {
  /**
   * The artifact; null for a measurement file.
   */
  readonly artifact: string | null;
  /**
   * The file, as the spec names it.
   */
  readonly file: string;
  /**
   * SHA-256 of the file; null where its bytes cannot be read.
   */
  readonly sha256: string | null;
  /**
   * Stable, searchable identifier of the problem.
   */
  readonly code: string;
  /**
   * What was expected and what was found.
   */
  readonly message: string;
  /**
   * The likely cause, where the message does not say it.
   */
  readonly cause: string | null;
  /**
   * What to do next.
   */
  readonly fix: string | null;
  /**
   * Where it was asked for, or where it was found.
   */
  readonly place: Place | null;
}
/**
 * One stage of the build, addressed by the digest of what it depends on.
 */
export interface Stage {
  /**
   * Its name.
   */
  readonly name: string;
  /**
   * The digest.
   */
  readonly digest: string;
}
/**
 * How one stage of training went.
 */
export interface Curve {
  /**
   * The stage.
   */
  readonly stage: string;
  /**
   * What score is where it is no accuracy, e.g. mae.
   */
  readonly scoreName?: string;
  /**
   * In order of epoch.
   */
  readonly points: readonly CurvePoint[];
}
/**
 * A point of a training curve. What a stage does not have is left out.
 */
export interface CurvePoint {
  /**
   * Epochs done; fractions are allowed.
   */
  readonly epoch: number;
  /**
   * Mean over the steps of the epoch of the loss that training minimises: H(y, model) or, with distillation, alpha · H(y, student) + (1 − alpha) · T² · KL(teacher_T ‖ student_T). Where the spec gives a sparsity loss, k times that is part of it. Labels are smoothed where the spec says so; weight decay is no part of it.
   */
  readonly loss: number;
  /**
   * Accuracy on the augmented batches of the epoch, while training.
   */
  readonly accuracyFraction?: number;
  /**
   * What the curve's scoreName says, on the augmented batches of the epoch, while training.
   */
  readonly score?: number;
  /**
   * Zeros of the pruned kernel that has the fewest.
   */
  readonly sparsityFraction?: number;
  /**
   * Learning rate.
   */
  readonly learningRate?: number;
  /**
   * k, the weight of the sparsity loss, meaned over the steps of the epoch.
   */
  readonly sparsityLossWeight?: number;
  /**
   * Weights whose codes are held because they went to and fro, of those that quantization-aware training rounds.
   */
  readonly frozenFraction?: number;
  /**
   * What moves k: (class loss of the student − that of the teacher) / that of the teacher, meaned over the steps of the epoch.
   */
  readonly classLossGap?: number;
  /**
   * Accuracy on the validation split after the epoch.
   */
  readonly validationAccuracyFraction?: number;
  /**
   * What the curve's scoreName says, on the validation split after the epoch.
   */
  readonly validationScore?: number;
}
/**
 * Wall-clock times: the only part that differs between two runs of the same spec and seed.
 */
export interface Timings {
  /**
   * Seconds of the whole run.
   */
  readonly totalSeconds: number;
  /**
   * Each stage.
   */
  readonly stages: readonly StageTiming[];
}
/**
 * What one stage took.
 */
export interface StageTiming {
  /**
   * The stage.
   */
  readonly name: string;
  /**
   * Seconds.
   */
  readonly seconds: number;
  /**
   * Whether it came from the cache.
   */
  readonly cached: boolean;
}
/**
 * What was taken as the base, or why there is nothing.
 */
export interface Baseline {
  /**
   * found; first-run: there is nothing before this yet, rightly so; unavailable: there should be something; not-needed: nothing compares with it; not-asked: the user wants no comparison (baseline: none).
   */
  readonly kind: 'found' | 'first-run' | 'unavailable' | 'not-needed' | 'not-asked';
  /**
   * The commits, the one that the change lands on first, and the reports: 0123abcd, the first parent of the test merge; ….
   */
  readonly source: string | null;
  /**
   * The commit that the change lands on.
   */
  readonly commit: string | null;
  /**
   * SHA-256 of the report that was named.
   */
  readonly sha256: string | null;
  /**
   * Why there is nothing to compare with; or what else there is to know, such as a history that was rewritten.
   */
  readonly reason: string | null;
}
/**
 * How one budget differs from that of the base commit.
 */
export interface BudgetChange {
  /**
   * The artifact.
   */
  readonly artifact: string;
  /**
   * The metric.
   */
  readonly metric: string;
  /**
   * The class.
   */
  readonly class: string | null;
  /**
   * The device.
   */
  readonly device: string | null;
  /**
   * loosened lets through what was refused before.
   */
  readonly change: 'added' | 'removed' | 'loosened' | 'tightened' | 'mixed';
  /**
   * Each part that differs.
   */
  readonly details: readonly string[];
  /**
   * In the new spec, or in the old one for a removed budget.
   */
  readonly place: Place;
}
