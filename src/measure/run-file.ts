/** The one place where a runtime is chosen and a file is run for its accuracy. */
import type { Dataset } from '../data/dataset.js';
import type { RuntimeChoice } from '../spec/runtimes.js';
import { faultOf } from './fault.js';
import {
  evaluateArtifact,
  notRun,
  type ArtifactFile,
  type EvaluateOptions,
  type Evaluation,
} from './measure-artifact.js';

export interface RunFileOptions extends Omit<EvaluateOptions, 'runtime'> {
  readonly runtime: RuntimeChoice;
  /** Loads the data. It is called once a runtime is found: a file that nothing can run needs none. */
  readonly samples: () => Promise<Dataset>;
  /** Gives what is kept of an earlier evaluation with this version of the runtime, or evaluates; default: evaluates. */
  readonly keep?: (runtimeVersion: string, evaluate: () => Promise<Evaluation>) => Promise<Evaluation>;
}

/**
 * Accuracy of a file by the runtime that is proven for it, or the fault that keeps it from being known: the sizes of the
 * file are judged all the same. It throws nothing but what `signal` was aborted with.
 */
export async function runFile(
  file: Pick<ArtifactFile, 'artifact' | 'bytes'>,
  { runtime: choice, samples, keep = (_, evaluate) => evaluate(), ...options }: RunFileOptions,
): Promise<Evaluation> {
  try {
    // Loaded here: a gate on sizes must not wait for the tables of what is proven.
    const { chooseRuntime } = await import('./runtime/choose.js');
    const runtime = await chooseRuntime(file.bytes, choice);
    return await keep(runtime.version, async () => evaluateArtifact(file, await samples(), { ...options, runtime }));
  } catch (error) {
    options.signal?.throwIfAborted();
    return { ...notRun, accuracyFault: faultOf(error, null) };
  }
}
