/** The one way in which the bytes of a committed file are measured: those of this run, and those of its base. */
import type { Progress } from '../core/io.js';
import type { Dataset } from '../data/dataset.js';
import { inspectArtifact, notRun, type ArtifactFile } from '../measure/measure-artifact.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { runFile } from '../measure/run-file.js';
import { measureDeflated } from '../measure/size.js';
import type { Plan } from '../spec/plan.js';
import { needsDeflatedSize, needsScores } from './needs.js';

export interface MeasureBytesOptions {
  readonly plan: Plan;
  /** Loads the data. Null: nobody asks what only a run can tell. */
  readonly samples: (() => Promise<Dataset>) | null;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** @throws ExportError when the bytes are no well-formed file; that it cannot be run is a fault of its accuracy alone. */
export async function measureBytes(
  file: ArtifactFile,
  { plan, samples, progress, signal }: MeasureBytesOptions,
): Promise<ArtifactMeasurement> {
  const inspected = inspectArtifact(file);
  const deflated = needsDeflatedSize(plan, file.artifact) ? await measureDeflated(file.bytes, { signal }) : {};
  const evaluation = samples
    ? await runFile(file, {
        runtime: plan.runtime,
        samples,
        keepsScores: needsScores(plan, file.artifact),
        limits: plan.artifacts.find(({ name }) => name === file.artifact)?.inference,
        progress,
        signal,
      })
    : notRun;
  return { ...inspected, ...deflated, ...evaluation };
}
