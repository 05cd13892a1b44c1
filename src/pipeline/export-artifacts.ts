import { join } from 'node:path';
import { writeAtomically } from '../core/atomic-write.js';
import { canonicalJson, digestBytes } from '../core/digest.js';
import { InternalError } from '../core/errors.js';
import { version } from '../core/version.js';
import { shareScales } from '../export/tflite/share-scales.js';
import { writeTflite } from '../export/tflite/write.js';
import type { Graph } from '../graph/graph.js';
import { quantizeGraph } from '../passes/quantize/quantize-graph.js';
import { isCommitted, type TrainedArtifactPlan } from '../spec/plan.js';
import type { Staged } from './cache.js';
import { activationsOf, type CompressedModel } from './compress-student.js';
import type { TrainedModel, TrainingRun } from './train-models.js';
import { folded } from './train-models.js';

export interface Models {
  readonly teacher: Staged<TrainedModel> | null;
  readonly student: Staged<CompressedModel>;
}

export interface ExportedArtifact {
  readonly artifact: TrainedArtifactPlan;
  /** Relative to the work folder, with forward slashes. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Writes every file the spec asks for under `artifacts/`. Nothing is written before all could be made. */
export async function exportArtifacts(run: TrainingRun, models: Models, workDir: string): Promise<ExportedArtifact[]> {
  const exported: ExportedArtifact[] = [];
  for (const artifact of run.plan.artifacts) {
    if (isCommitted(artifact)) continue;
    const graph = await graphOf(run, artifact, models);
    const bytes = writeTflite(graph, { metadata: { tinygate: provenance(run, artifact) } });
    const file = `artifacts/${artifact.name}.tflite`;
    exported.push({
      artifact,
      file,
      path: join(workDir, file),
      bytes,
      sha256: digestBytes(bytes),
    });
  }
  for (const { path, bytes } of exported) await writeAtomically(path, bytes);
  return exported;
}

async function graphOf(run: TrainingRun, artifact: TrainedArtifactPlan, { teacher, student }: Models): Promise<Graph> {
  const model = artifact.model === 'student' ? student.value : teacher && uncompressed(teacher.value);
  if (!model) throw new InternalError(`artifact ${artifact.name} is of a teacher the plan does not have`);
  switch (artifact.type) {
    case 'float32':
      return model.graph;
    case 'int8':
      return shareScales(
        quantizeGraph(model.graph, await activationsOf(run, model), model.kernels, {
          perAxis: run.plan.compression.quantization?.perAxis ?? true,
        }),
      );
    default:
      return artifact.type satisfies never;
  }
}

function uncompressed(model: TrainedModel): CompressedModel {
  return { graph: folded(model), kernels: null, activations: null, history: model.history };
}

/**
 * Where a file came from, for whoever finds it later; JSON with sorted keys. Equal weights of equal settings make equal
 * files, so nothing stands here that varies with the machine, the threads or the code: the report has these.
 */
function provenance({ plan, dataset }: TrainingRun, artifact: TrainedArtifactPlan): string {
  return canonicalJson({
    tool: `tinygate ${version}`,
    name: plan.name,
    artifact: artifact.name,
    seed: plan.seed,
    data: dataset.digest.slice(0, 16),
    normalization: dataset.normalization,
    rounding: 'tflm',
  });
}
