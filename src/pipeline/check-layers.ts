/**
 * Whether the layer patterns of a spec match layers: those of compression layers of what is compressed, told from architectures
 * alone, and those of budgets kernels of their artifacts. No data is read, and nothing is trained.
 */
import { TinygateError } from '../core/errors.js';
import { seededRandom } from '../core/random.js';
import { featuresShape } from '../data/sound/features.js';
import { foldBatchNorm } from '../graph/fold.js';
import { kernelLayers } from '../graph/parameters.js';
import type { Graph } from '../graph/graph.js';
import { replaceHead } from '../graph/replace-head.js';
import { buildArchitecture, type InputShape } from '../graph/zoo/index.js';
import { withBatchNorm } from '../passes/restore-batch-norm.js';
import { inspectTflite } from '../measure/inspect.js';
import { checkBudgetLayers } from '../spec/layers.js';
import {
  compressedTogether,
  isCommitted,
  isImported,
  modelOf,
  modelsOf,
  type ArtifactPlan,
  type DataFormat,
  type ModelPlan,
  type PassesPlan,
  type Plan,
} from '../spec/plan.js';
import { checkTrainedLayers } from '../spec/trained-layers.js';
import { checkPasses } from './check-passes.js';
import { fitted, readGraph, type SampleForm } from './stages/import.js';
import { requireOwnInput } from './own-input.js';
import { trainedLayers } from './trained-layers.js';
import { readWhole } from '../core/read-whole.js';
import { maxModelBytes } from '../formats/tflite/open.js';

/** The names of layers depend neither on the size of a sample nor on the number of classes, but an architecture may refuse a size. */
function sampleShapeOf({ data }: Plan): InputShape {
  return data?.format === 'sound_folder' ? featuresShape(data.sound) : [64, 64, 1];
}
const classes = 2;

/** Whether samples are pixels whatever is in the files; of arrays a run sees it. */
const holdsPixels: Readonly<Record<DataFormat, boolean>> = {
  idx: true,
  image_folder: true,
  cifar10: true,
  cifar100: true,
  sound_folder: false,
  csv: false,
  parquet: false,
  npy: false,
  npz: false,
  tfrecord: false,
};

/** Throws `SpecError` with each pattern that matches no layer. */
export async function checkLayerPatterns(plan: Plan): Promise<void> {
  const { compression } = plan;
  // A file that cannot be imported is told whatever is asked of its layers.
  for (const [, model] of modelsOf(plan)) {
    const file = isImported(model) ? model.file : model.weights?.file;
    if (!file) continue;
    const read = await readGraph(file, plan.workspace);
    const { format, normalization } = plan.data ?? { format: null, normalization: null };
    if (format && normalization && holdsPixels[format]) requireOwnInput(read, normalization, file);
  }
  for (const { passes, models } of compressedTogether(compression)) {
    const compressed = models.flatMap((name) => modelOf(plan, name) ?? []);
    if (compressed.length === 0 || !hasPatterns(passes)) continue;
    const graphs = await Promise.all(compressed.map((model) => graphOf(plan, model)));
    checkPasses(plan, passes, graphs);
  }
  for (const [name, model] of modelsOf(plan)) {
    if (
      model.training?.some(({ freeze, learningRate }) => freeze ?? Object.keys(learningRate.multipliers).length > 0)
    ) {
      const graph = await graphOf(plan, model);
      const isRestored = (isImported(model) ? model : model.weights)?.batchNormalization === 'restore';
      const trained = isRestored ? withBatchNorm(isImported(model) ? graph : foldBatchNorm(graph)) : graph;
      checkTrainedLayers(plan, name, model.training, trainedLayers(trained));
    }
  }
  const names = new Map<string, readonly string[]>();
  for (const artifact of plan.artifacts) {
    const isAsked = plan.budgets.some((budget) => budget.artifact === artifact.name && budget.layers !== undefined);
    const found = isAsked ? await kernelsOf(artifact, plan) : null;
    if (found) names.set(artifact.name, found);
  }
  checkBudgetLayers(plan, (artifact) => names.get(artifact) ?? null);
}

/**
 * Whether models that begin as files read samples of this form and answer what they ask, before any sample is read.
 * @throws SpecError
 */
export async function checkModelsFit(plan: Plan, form: SampleForm): Promise<void> {
  for (const [, model] of modelsOf(plan)) {
    if (!isImported(model)) continue;
    const { graph } = await readGraph(model.file, plan.workspace);
    fitted(graph, { file: model.file, head: model.head, form, random: seededRandom(plan.seed, 'fit') });
  }
}

const hasPatterns = ({ pruning, structuredPruning, clustering, quantization }: PassesPlan): boolean =>
  (pruning ?? structuredPruning ?? clustering) !== null ||
  [...(quantization?.layerBits ?? []), ...(quantization?.exclude ?? [])].length > 0;

/** Null for a committed file that cannot be read: a gate says so, in a row of its own. */
async function kernelsOf(artifact: ArtifactPlan, plan: Plan): Promise<readonly string[] | null> {
  if (!isCommitted(artifact)) {
    const model = modelOf(plan, artifact.model);
    return model && kernelLayers(await graphOf(plan, model));
  }
  const bytes = await readWhole(artifact.path, { maxBytes: maxModelBytes, fix: '' }).catch(() => null);
  if (bytes === null) return null;
  try {
    return inspectTflite(bytes).layers.map(({ name }) => name);
  } catch (error) {
    if (error instanceof TinygateError) return null;
    throw error;
  }
}

/** Of an imported model the graph of its file. */
async function graphOf(plan: Plan, model: ModelPlan): Promise<Graph> {
  const { seed, workspace } = plan;
  const random = seededRandom(seed, 'names');
  if (isImported(model)) {
    const { graph } = await readGraph(model.file, workspace);
    return model.head === 'replace' ? replaceHead(graph, classes, random) : graph;
  }
  return buildArchitecture(model.architecture, model.parameters, sampleShapeOf(plan), classes, random);
}
