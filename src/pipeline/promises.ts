/** What compression promised of each exported file, for the gate to check on its bytes. */
import type { CompressionTargets } from '../gate/invariants.js';
import type { CompressedLayers } from '../gate/metric.js';
import { matchLayers } from '../spec/layers.js';
import type { Plan, PruningPlan } from '../spec/plan.js';
import type { ExportedArtifact } from './export-artifacts.js';

/** Zeros and codes per layer. The teacher is not compressed; codes are promised of quantised files only. */
export function compressionTargets(
  plan: Plan,
  exported: readonly ExportedArtifact[],
): Readonly<Record<string, CompressionTargets>> {
  const { pruning, clustering } = plan.compression;
  return perArtifact(plan, exported, ({ pruned, clustered }) => ({
    sparsityFraction: pruning ? Object.fromEntries(pruned.map((layer) => [layer, finalSparsity(pruning)])) : {},
    clusters: clustering ? Object.fromEntries(clustered.map((layer) => [layer, clustering.numberOfClusters])) : {},
  }));
}

export function compressedLayers(
  plan: Plan,
  exported: readonly ExportedArtifact[],
): Readonly<Record<string, CompressedLayers>> {
  return perArtifact(plan, exported, (layers) => layers);
}

function perArtifact<T>(
  plan: Plan,
  exported: readonly ExportedArtifact[],
  describe: (layers: CompressedLayers) => T,
): Record<string, T> {
  const { pruning, clustering } = plan.compression;
  return Object.fromEntries(
    exported.map(({ artifact, kernelLayers }) => {
      const isStudent = artifact.model === 'student';
      const pruned = isStudent && pruning ? matchLayers(pruning.layers, kernelLayers) : [];
      const codes = isStudent && clustering && artifact.type === 'int8';
      const clustered = codes ? matchLayers(clustering.layers, kernelLayers) : [];
      return [artifact.name, describe({ pruned, clustered })];
    }),
  );
}

function finalSparsity(pruning: PruningPlan): number {
  return pruning.schedule === 'ConstantSparsity' ? pruning.targetSparsity : pruning.finalSparsity;
}
