/** What compression promised of each exported file, for the gate to check on its bytes. */
import { checkInvariants, type CompressionTargets, type InvariantRow } from '../gate/invariants.js';
import type { CompressedLayers } from '../gate/reading.js';
import type { BlocksOf, CountedBlocks } from '../measure/inspect/zero-blocks.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { blockSizeOf } from '../graph/kernel-blocks.js';
import { artifactTypes, hasCodes, type ArtifactType } from '../spec/artifact-types.js';
import {
  clusteredLayers,
  clustersOf,
  codewordSizeOf,
  finalSparsity,
  hasCodebookPerChannel,
  layersOverAll,
  prunedLayers,
  sharedSparsity,
} from '../spec/layers.js';
import {
  isCommitted,
  passesOf,
  type ClusteringPlan,
  type PassesPlan,
  type Plan,
  type TrainedArtifactPlan,
} from '../spec/plan.js';

/**
 * Zeros and codes per layer, of the models that are compressed. A kernel of floats has its codes times the scales of its output
 * channels: no channel of it has more values than there are clusters. Of committed files the spec promises nothing.
 */
function compressionTargets(
  plan: Plan,
  measurements: readonly ArtifactMeasurement[],
): Readonly<Record<string, CompressionTargets>> {
  return perArtifact(plan, measurements, ({ pruned, clustered, floats }, { pruning, clustering }) => {
    const together = pruning ? layersOverAll(pruning, pruned) : [];
    const isSingle = (layer: string): boolean => clustering === null || codewordSizeOf(clustering, layer) === 1;
    const isOfChannels = (layer: string): boolean => clustering !== null && hasCodebookPerChannel(clustering, layer);
    const single = pruned.filter((layer) => !together.includes(layer));
    return {
      sparsityFraction: pruning
        ? Object.fromEntries(single.map((layer) => [layer, finalSparsity(pruning, layer)]))
        : {},
      clusters: clustering
        ? mostOf(
            clustering,
            clustered.filter((layer) => isSingle(layer) && !isOfChannels(layer)),
          )
        : {},
      ...(clustering && (clustered.some(isOfChannels) || floats.length > 0)
        ? { channelClusters: mostOf(clustering, [...clustered.filter(isOfChannels), ...floats.filter(isSingle)]) }
        : {}),
      ...(clustering && !clustered.every(isSingle)
        ? {
            codewords: mostOf(
              clustering,
              clustered.filter((layer) => !isSingle(layer)),
            ),
          }
        : {}),
      ...(pruning?.pattern ? { zeroPattern: { ...pruning.pattern, layers: pruned } } : {}),
      ...(pruning && together.length > 0
        ? { overAll: { layers: together, sparsityFraction: sharedSparsity(pruning) } }
        : {}),
    };
  });
}

/** The most codes, or blocks of codes, that each layer may have. */
function mostOf(clustering: ClusteringPlan, layers: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    layers.flatMap((layer) => {
      const most = clustersOf(clustering, layer);
      return most === null ? [] : [[layer, most] as const];
    }),
  );
}

/** In which blocks the zeros and the codewords, and in which channels the codes, of an artifact's layers were promised. */
export function promisedBlocks(
  { compression }: Pick<Plan, 'compression'>,
  { model, type }: Pick<TrainedArtifactPlan, 'model' | 'type'>,
): BlocksOf {
  const { pruning, clustering } = passesOf(compression, model);
  const zeros = pruning?.pattern ? blockSizeOf(pruning.pattern) : null;
  const { keepsCodes } = artifactTypes[type];
  return (layer): CountedBlocks | null => {
    const isClustered = clustering !== null && clusteredLayers(clustering, [layer]).length > 0;
    const size = isClustered && hasCodes(type) ? codewordSizeOf(clustering, layer) : 1;
    const perChannel =
      isClustered &&
      (hasCodebookPerChannel(clustering, layer) || (!keepsCodes && codewordSizeOf(clustering, layer) === 1));
    const isPruned = pruning !== null && zeros !== null && prunedLayers(pruning, [layer]).length > 0;
    if (!isPruned && size === 1 && !perChannel) return null;
    return { zeros: isPruned ? zeros : null, codewords: size > 1 ? size : null, ...(perChannel && { perChannel }) };
  };
}

/** Each promise held against what was measured. */
export function checkPromises(plan: Plan, measurements: readonly ArtifactMeasurement[]): InvariantRow[] {
  const targets = compressionTargets(plan, measurements);
  return measurements.flatMap((measurement) => {
    // An artifact may be called `constructor`.
    const promised = Object.hasOwn(targets, measurement.artifact) ? targets[measurement.artifact] : undefined;
    return promised ? checkInvariants(promised, measurement) : [];
  });
}

export function compressedLayers(
  plan: Plan,
  measurements: readonly ArtifactMeasurement[],
): Readonly<Record<string, CompressedLayers>> {
  return perArtifact(plan, measurements, ({ pruned, clustered }) => ({ pruned, clustered }));
}

interface ShippedLayers extends CompressedLayers {
  /** Layers that are clustered, and whose kernels this file holds as floats. */
  readonly floats: readonly string[];
}

/** Which kernels of a file are codes; in a file of type dynamic_range small ones are not. */
function codedIn(type: ArtifactType, { layers }: ArtifactMeasurement): (layer: string) => boolean {
  if (artifactTypes[type].keepsCodes) return () => true;
  const coded = new Set(
    layers.flatMap(({ name, kernelBytes, kernelElements }) => (kernelBytes === kernelElements ? [name] : [])),
  );
  return (layer) => hasCodes(type) && coded.has(layer);
}

function perArtifact<T>(
  plan: Plan,
  measurements: readonly ArtifactMeasurement[],
  describe: (layers: ShippedLayers, passes: PassesPlan) => T,
): Record<string, T> {
  const entries = plan.artifacts.flatMap((artifact) => {
    const measurement = measurements.find((one) => one.artifact === artifact.name);
    if (isCommitted(artifact) || !measurement) return [];
    const kernelLayers = measurement.layers.map(({ name }) => name);
    const passes = passesOf(plan.compression, artifact.model);
    const { pruning, clustering } = passes;
    const pruned = pruning ? prunedLayers(pruning, kernelLayers) : [];
    const all = clustering ? clusteredLayers(clustering, kernelLayers) : [];
    const isOfCodes = codedIn(artifact.type, measurement);
    const [clustered, floats] = [all.filter(isOfCodes), all.filter((layer) => !isOfCodes(layer))];
    return [[artifact.name, describe({ pruned, clustered, floats }, passes)] as const];
  });
  return Object.fromEntries(entries);
}
