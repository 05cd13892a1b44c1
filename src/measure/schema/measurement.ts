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
   * What the file computed while it was measured: a fast wrong answer is none.
   */
  readonly outputs?: Outputs;
  /**
   * tinygate's own harness, where that measured.
   */
  readonly harness?: Harness;
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
   * The name that budgets use for it: text in one line, without characters that cannot be seen.
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
  /**
   * What tells one boot from the next: /proc/sys/kernel/random/boot_id. Runs of one boot are alike in ways that those of the next are not.
   */
  readonly boot_id?: string;
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
  /**
   * SHA-256 of the library or program that ran the file.
   */
  readonly digest?: string;
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
   * Whether its clock was lowered already when the runs began.
   */
  readonly throttled_before?: boolean;
  /**
   * Clock before the runs, in MHz: scaling_cur_freq of Linux.
   */
  readonly clock_before_mhz?: number;
  /**
   * Clock after the runs, in MHz.
   */
  readonly clock_after_mhz?: number;
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
  /**
   * Time of the first inference after the file was loaded, before any warm-up.
   */
  readonly first?: number;
  /**
   * The base's file, measured by turns with this one on the same boot.
   */
  readonly base?: BaseLatency;
  /**
   * A second series of this very file, made by turns with the first: what the two differ by is noise.
   */
  readonly noise_runs?: readonly (SampledRun | SummarizedRun)[];
  /**
   * Processor cycles of one inference, mean of each run.
   */
  readonly cycles?: readonly number[];
  /**
   * Whether times come from counted cycles or instructions rather than a clock. Only then may all samples be equal.
   */
  readonly counted?: boolean;
}
/**
 * A run with the time of each inference.
 */
export interface SampledRun {
  /**
   * Time of each inference.
   */
  readonly samples: readonly number[];
  /**
   * Inferences in the run, where the samples are only some of them, evenly spaced.
   */
  readonly count?: number;
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
 * Latency of the base's file. Run i of it follows directly upon run i of the artifact.
 */
export interface BaseLatency {
  /**
   * SHA-256 of the base's file.
   */
  readonly sha256: string;
  /**
   * As many runs as the artifact has.
   */
  readonly runs: readonly (SampledRun | SummarizedRun)[];
  /**
   * Processor cycles of one inference, mean of each run.
   */
  readonly cycles?: readonly number[];
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
  /**
   * Resident memory of the process before the file was loaded.
   */
  readonly before_bytes?: number;
  /**
   * What the file added: largest resident memory less that before it was loaded.
   */
  readonly increment_bytes?: number;
  /**
   * Stack that one inference used at most: a watermark, by a pattern that the firmware painted below it.
   */
  readonly stack_bytes?: number;
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
  /**
   * The base's file, measured by turns with this one on the same boot.
   */
  readonly base?: BaseEnergy;
  /**
   * Mean of each run of a second series of this very file, made by turns with the first: what the two differ by is noise.
   */
  readonly noise_runs?: readonly number[];
  /**
   * What measured it.
   */
  readonly method?: string;
}
/**
 * Energy of one inference of the base's file. Run i of it follows directly upon run i of the artifact.
 */
export interface BaseEnergy {
  /**
   * SHA-256 of the base's file.
   */
  readonly sha256: string;
  /**
   * Mean of each run, as many as the artifact has.
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
/**
 * Outputs on the reference inputs, compared with what they should be.
 */
export interface Outputs {
  /**
   * SHA-256 of the bytes of all inputs, in the order of the file.
   */
  readonly inputs_sha256: string;
  /**
   * SHA-256 of the bytes of all outputs, in the order of the file.
   */
  readonly sha256: string;
  /**
   * Output values that were compared.
   */
  readonly compared?: number;
  /**
   * Largest difference of an output from what was expected: in codes where outputs are integers, in their own unit where they are floats. Absent where some output is no number.
   */
  readonly largest_difference?: number;
  /**
   * Largest difference that is still right, in the same unit.
   */
  readonly tolerance?: number;
  /**
   * Whether no output differed by more. False fails the artifact on this device.
   */
  readonly agree?: boolean;
}
/**
 * The program that measured.
 */
export interface Harness {
  /**
   * Its version.
   */
  readonly version: string;
  /**
   * Which of its builds: architecture, and whether it is static.
   */
  readonly form: string;
}
