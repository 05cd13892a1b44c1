import { digestValue } from '../../core/digest.js';
import { finishFor } from '../../graph/finish.js';
import { foldBatchNorm } from '../../graph/fold.js';
import type { Graph } from '../../graph/graph.js';
import { formOf } from '../../data/dataset.js';
import { loadWeights } from '../../graph/load-weights.js';
import type { WeightsPlan } from '../../spec/plan.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import { requireOwnInput } from '../own-input.js';
import { inFile, readGraph } from './import.js';
import type { Tools } from './tools.js';

/** The weights of a file in place of seeded ones. Apart from `build`, so that no importer is code of what is seeded. */
export async function loadFromFile(
  { dataset, code }: Pick<Tools, 'dataset' | 'code'>,
  seeded: { readonly graph: Graph; readonly digest: string },
  weights: WeightsPlan,
  workspace: string,
): Promise<Staged<Model>> {
  const read = await readGraph(weights.file, workspace);
  if (formOf(dataset).type === 'uint8') requireOwnInput(read, dataset.normalization, weights.file);
  const isFolded = weights.batchNormalization === 'restore';
  const graph = inFile(weights.file, () =>
    isFolded
      ? loadWeights(foldBatchNorm(seeded.graph), foldBatchNorm(read.graph), weights)
      : loadWeights(seeded.graph, read.graph, weights),
  );
  const depends = {
    code: code.imported,
    model: seeded.digest,
    file: read.sha256,
    head: weights.head,
    ...(isFolded && { isFolded }),
  };
  return {
    value: { graph: finishFor(graph, dataset.task), numbers: null, history: [] },
    digest: digestValue(depends),
  };
}
