/** The seam between a measurement and what runs a file for it. */
import type { Edge } from '../inspect/edges.js';
import type { InferenceLimits } from './limits.js';
import type { RuntimeName } from '../../spec/runtimes.js';
import type { ProvenTable } from './proven.js';
import type { Values } from './values.js';

export type { Values } from './values.js';
export type { RuntimeName } from '../../spec/runtimes.js';

export interface Runtime {
  readonly name: RuntimeName;
  /** Runtime and exact version: what a report prints and a cache key contains. */
  readonly version: string;
  /** Loaded when it is asked for. */
  readonly proven: () => Promise<ProvenTable>;
  /** Why it cannot be used on this machine, or null. */
  readonly whyNotReady: () => string | null;
  /** What makes it ready. */
  readonly setup: string | null;
  /**
   * Opens a file without asking whether the runtime is proven for it: `chooseRuntime` asks. The parity suite does not.
   * @throws ExportError with the runtime's own words when it refuses the file, and at the limits.
   */
  open(bytes: Uint8Array, options?: OpenOptions): Promise<OpenModel>;
}

export interface OpenOptions {
  /** Interpreters that run side by side; default: every core. Results are the same for any number. */
  readonly workers?: number;
  /** Default: those of one sample. */
  readonly limits?: InferenceLimits;
  readonly signal?: AbortSignal | undefined;
}

export interface OpenModel {
  readonly inputs: readonly Edge[];
  readonly outputs: readonly Edge[];
  /**
   * Runs `count` samples, each from a state that no other sample has touched.
   * @param source gives `size` whole samples from sample `start` on: an array for each input, of the type that it takes,
   *   which the runtime may keep.
   * @returns for each output the raw values of all samples, in their order.
   * @throws ExportError when samples do not fit, the runtime fails, outputs differ in length, or at a limit; what `signal` was
   *   aborted with. After a limit or an abort the file is closed.
   */
  run(source: SampleSource, count: number, options?: RunOptions): Promise<readonly Output[]>;
  close(): Promise<void>;
}

export type SampleSource = (start: number, size: number) => readonly Values[] | Promise<readonly Values[]>;

export interface Output {
  readonly values: Values;
  /** Values of one sample: as the file declares, or as the runtime made them where it declares no shape. */
  readonly length: number;
}

export interface RunOptions {
  /** Called with the number of samples that are finished. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
