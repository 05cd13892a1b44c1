/* Generated from schemas/measurement.schema.json by `npm run generate`. Do not edit. */

/**
 * What one device measured about one .tflite file: latency, memory, energy, delegation. A file for tinygate to judge budgets on; docs/measurement.md says how to write one.
 */
export interface Measurement {
  /**
   * Where editors find this schema.
   */
  readonly $schema?: string;
  /**
   * Rises when a reader of the old form would misread the new one.
   */
  readonly schemaVersion: 1;
  /**
   * The file that ran.
   */
  readonly artifact: MeasuredArtifact;
  /**
   * What it ran on.
   */
  readonly device: Device;
  /**
   * What ran it.
   */
  readonly runtime: Runtime;
  /**
   * What else the numbers depend on.
   */
  readonly conditions?: Conditions;
  /**
   * Time of one inference.
   */
  readonly latency?: Latency;
  /**
   * Bytes that the model needs on the device.
   */
  readonly memory?: Memory;
  /**
   * Energy of one inference.
   */
  readonly energy?: Energy;
  /**
   * Operators that a delegate took and left.
   */
  readonly nodes?: Nodes;
  /**
   * When it was measured: an RFC 3339 time in UTC.
   */
  readonly measured_at?: string;
}
/**
 * The file that ran, told by its bytes.
 */
export interface MeasuredArtifact {
  /**
   * SHA-256 of the file's bytes, hexadecimal, as sha256sum or PowerShell's Get-FileHash prints it.
   */
  readonly sha256: string;
  /**
   * Its name, for people.
   */
  readonly name?: string;
}
/**
 * What the file ran on.
 */
export interface Device {
  /**
   * The name that budgets use for it.
   */
  readonly name: string;
  /**
   * The board.
   */
  readonly board?: string;
  /**
   * The processor or core.
   */
  readonly cpu?: string;
  /**
   * Clock while measuring, in MHz.
   */
  readonly clock_mhz?: number;
  /**
   * Operating system and version; `bare metal` where there is none.
   */
  readonly os?: string;
  /**
   * Kernel version.
   */
  readonly kernel?: string;
}
/**
 * What ran the file.
 */
export interface Runtime {
  /**
   * Interpreter or code generator.
   */
  readonly name: string;
  /**
   * Its exact version.
   */
  readonly version: string;
  /**
   * num_threads of benchmark_model.
   */
  readonly threads?: number;
  /**
   * The delegate or the kernels.
   */
  readonly delegate?: string;
}
/**
 * What else the numbers depend on. Printed beside each judged number.
 */
export interface Conditions {
  /**
   * CPU frequency governor.
   */
  readonly governor?: string;
  /**
   * Temperature of the chip before the runs, in °C.
   */
  readonly temperature_before_c?: number;
  /**
   * Temperature of the chip after the runs, in °C.
   */
  readonly temperature_after_c?: number;
  /**
   * Whether the device lowered its clock while measuring.
   */
  readonly throttled?: boolean;
  /**
   * Inferences before the first that counts, of each run: warmup_runs of benchmark_model.
   */
  readonly warmup_runs?: number;
  /**
   * Anything else, in words.
   */
  readonly notes?: readonly string[];
}
/**
 * Time of one inference. A run is a window of inferences after its own warm-up, as MLPerf Tiny's five windows of ten seconds: the spread between runs is the noise that limits are judged against. Seven runs or more are recommended; from fewer than two no noise is known, and limits stay undecided.
 */
export interface Latency {
  /**
   * Unit of all times in it.
   */
  readonly unit: 'ms' | 'us' | 'ns';
  /**
   * The runs, in the order in which they were made.
   */
  readonly runs: readonly (SampledRun | SummarizedRun)[];
}
/**
 * A run with the time of each inference.
 */
export interface SampledRun {
  /**
   * Time of each inference.
   */
  readonly samples: readonly number[];
}
/**
 * A run by its statistics. A budget on the median or p95 needs it from every run.
 */
export interface SummarizedRun {
  /**
   * Mean: avg of benchmark_model.
   */
  readonly mean: number;
  /**
   * Median.
   */
  readonly median?: number;
  /**
   * 95th percentile.
   */
  readonly p95?: number;
  /**
   * Inferences in the run.
   */
  readonly count?: number;
}
/**
 * Bytes that the model needs on the device.
 */
export interface Memory {
  /**
   * Tensor arena that the interpreter used: arena_used_bytes() of TFLite Micro.
   */
  readonly arena_bytes?: number;
  /**
   * Largest resident memory of the process: report_peak_memory_footprint of benchmark_model.
   */
  readonly peak_bytes?: number;
  /**
   * Static RAM of the firmware: Total RAM of X-CUBE-AI.
   */
  readonly ram_bytes?: number;
  /**
   * Flash of the firmware with model and kernels: Total Flash of X-CUBE-AI.
   */
  readonly flash_bytes?: number;
}
/**
 * Energy of one inference.
 */
export interface Energy {
  /**
   * Unit of all energies in it.
   */
  readonly unit: 'mJ' | 'uJ' | 'J';
  /**
   * Mean of each run.
   */
  readonly runs: readonly number[];
}
/**
 * Operators that a delegate took and left.
 */
export interface Nodes {
  /**
   * Operators that the delegate took.
   */
  readonly delegated: number;
  /**
   * Operators that it left to the interpreter.
   */
  readonly undelegated: number;
}
