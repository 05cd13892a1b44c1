/** The story of `tinygate sensitivity`: a trained model, each of its layers pruned by itself, and what that costs. */
import { resolve } from 'node:path';
import { SpecError } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import type { Stage } from '../core/io.js';
import { planEpoch, type Batch } from '../data/batches.js';
import { openLoader } from '../data/loader.js';
import { openData } from '../data/open-data.js';
import type { Dataset } from '../data/dataset.js';
import { foldBatchNorm } from '../graph/fold.js';
import type { Graph } from '../graph/graph.js';
import { isLinear } from '../graph/linear.js';
import { tensorOf } from '../graph/operands.js';
import { kernelLayers } from '../graph/parameters.js';
import { measureSensitivity, proposeTargets } from '../passes/prune/sensitivity.js';
import type { SensitivityReport } from '../report/render-sensitivity.js';
import { displayPath } from '../spec/load.js';
import { prunedLayers } from '../spec/layers.js';
import {
  isImported,
  isTrainable,
  modelOf,
  passesOf,
  type ModelName,
  type Plan,
  type TrainablePlan,
} from '../spec/plan.js';
import { codeDigests } from './code-digests.js';
import type { RunContext } from './context.js';
import { dataOptions } from './data-options.js';
import { engineOf } from './engine-of.js';
import { requireInside } from './inside.js';
import { startModels } from './make-models.js';
import { examineWork } from './own-work.js';
import { recipeOf } from './recipe.js';
import { importModel } from './stages/import.js';
import { trainingTask } from './stages/training-task.js';

export interface SensitivityOptions {
  readonly model: ModelName;
  /** Of the weights; null: the model begins with weights. */
  readonly file: string | null;
  readonly samples: number;
  /** 0..1, ascending. */
  readonly sparsities: readonly number[];
  /** Of the score, 0..1. */
  readonly maxDrop: number;
  readonly cwd: string;
}

/** @throws SpecError where no trained weights are known. Nothing is written but what opening the data keeps. */
export async function sensitivityOf(
  plan: Plan,
  { model, file, samples, sparsities, maxDrop, cwd }: SensitivityOptions,
  context: RunContext,
): Promise<SensitivityReport> {
  const planned = modelOf(plan, model);
  if (!isTrainable(plan) || !planned) throw noModel(model, plan);
  if (context.trustWorkspace === false) await requireInside(plan, context.workDir);
  const work = await examineWork(context.workDir, context);
  const beginsWithWeights = isImported(planned) || planned.weights !== null;
  if (file === null && !beginsWithWeights) throw noWeights(model, plan);
  const dataset = await openData(plan.data, dataOptions(plan, plan.data, work, context));
  const graph = foldBatchNorm(await weightsOf(plan, model, { file, cwd }, dataset));
  const split = dataset.validation && dataset.validation.count > 0 ? 'validation' : 'train';
  const count = Math.min(samples, dataset[split]!.count);
  const engine = await engineOf(plan, context);
  const { pruning } = passesOf(plan.compression, model);
  const names = kernelLayers(graph);
  let stage: Stage | null = null;
  const onProgress = (done: number, all: number): void => {
    stage ??= context.progress.start(`sensitivity of the ${model}`, all);
    stage.update(done);
  };
  try {
    const measured = await measureSensitivity(
      {
        graph,
        layers: pruning ? prunedLayers(pruning, names) : names,
        sparsities,
        task: trainingTask(dataset, graph, { labelSmoothing: 0 }, dataset[split]!),
        batches: await seededBatches(dataset, split, count, plan.seed),
      },
      { engine, signal: context.signal, onProgress },
    );
    (stage as Stage | null)?.end();
    return {
      name: plan.name,
      model,
      split,
      sparsities,
      maxDrop,
      ...measured,
      proposed: proposeTargets(measured, maxDrop),
    };
  } catch (error) {
    (stage as Stage | null)?.stop();
    throw error;
  } finally {
    await engine.dispose();
  }
}

async function weightsOf(
  plan: TrainablePlan,
  model: ModelName,
  { file, cwd }: Pick<SensitivityOptions, 'file' | 'cwd'>,
  dataset: Dataset,
): Promise<Graph> {
  const tools = { seed: plan.seed, dataset, code: await codeDigests() };
  const { workspace } = plan;
  const { stages, ...recipe } = recipeOf(plan);
  const own = { ...recipe, stages: stages.filter((stage) => stage.model === model) };
  const [start] = (await startModels(own, tools)).values();
  if (file === null) return start!.value.graph;
  const path = resolve(cwd, file);
  const place = { path, file: displayPath(path, workspace), where: { file } };
  const stage = { name: 'file', model, kind: 'imported', head: 'keep', file: place, workspace } as const;
  const { graph } = (await importModel(tools, stage)).value;
  requireSameModel(plan, model, { file, graph, asked: start!.value.graph });
  return graph;
}

interface Compared {
  readonly file: string;
  readonly graph: Graph;
  /** As the spec begins it. */
  readonly asked: Graph;
}

/** What layers of another model cost would say nothing about those that the spec prunes. */
function requireSameModel(plan: TrainablePlan, model: ModelName, { file, graph, asked }: Compared): void {
  const [wanted, found] = [kernelShapes(asked), kernelShapes(graph)];
  const { structuredPruning, removesDeadChannels } = passesOf(plan.compression, model);
  const isNarrowed = structuredPruning !== null || removesDeadChannels;
  const fix = `Name a file that the spec has made of its ${model}, as ${exampleFile(plan)}, or correct the spec.`;
  const refused = (message: string): SpecError =>
    new SpecError({ code: 'sensitivity/other-model', message, where: { file }, fix });
  const [missing, extra] = [namesBeside(wanted, found), namesBeside(found, wanted)];
  if (missing.length + extra.length > 0)
    throw refused(
      `expected the layers of the ${model} of ${plan.specPath}, ${nameSome([...wanted.keys()], mostNamed)}, found ${nameSome([...found.keys()], mostNamed)}`,
    );
  const other = [...wanted].find(([layer, shape]) => !isNarrowed && found.get(layer)!.join() !== shape.join());
  if (other)
    throw refused(
      `expected a kernel of shape [${other[1].join(', ')}] in layer ${other[0]}, as the ${model} of ${plan.specPath} has it, found [${found.get(other[0])!.join(', ')}]`,
    );
}

const mostNamed = 8;

const kernelShapes = (graph: Graph): ReadonlyMap<string, readonly number[]> =>
  new Map(graph.operators.filter(isLinear).map((op) => [op.name, tensorOf(graph, op.constants.kernel).shape]));

const namesBeside = (these: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): string[] =>
  [...these.keys()].filter((name) => !others.has(name));

const exampleFile = ({ name }: Pick<Plan, 'name'>): string => `.tinygate/${name}/artifacts/float32.tflite`;

/** Samples are kept: every measurement looks at the same ones. */
async function seededBatches(
  dataset: Dataset,
  split: 'validation' | 'train',
  count: number,
  seed: number,
): Promise<readonly Batch[]> {
  const batchSize = Math.min(count, mostAtOnce);
  const loader = openLoader(dataset, split);
  const unchanged = { horizontalFlip: false, shiftPixels: 0 };
  const plans = [...planEpoch(dataset[split]!.count, batchSize, unchanged, seed, 'sensitivity', 0)];
  const batches: Batch[] = [];
  try {
    for await (const batch of loader.batches(plans.slice(0, Math.max(Math.floor(count / batchSize), 1))))
      batches.push({ ...batch, images: batch.images.slice() });
  } finally {
    await loader.close();
  }
  return batches;
}

const mostAtOnce = 64;

function noModel(model: ModelName, { specPath }: Plan): SpecError {
  return new SpecError({
    code: 'sensitivity/no-model',
    message: `expected a model named ${model} that ${specPath} trains, found no such model`,
    fix: 'Name one with --model: student, teacher, or the name of a teacher.',
  });
}

function noWeights(model: ModelName, { specPath, name }: Plan): SpecError {
  return new SpecError({
    code: 'sensitivity/no-weights',
    message: `expected trained weights of the ${model}, found that ${specPath} begins it with random ones`,
    cause: 'What a layer is worth to a model that has learnt nothing says nothing about it after training.',
    fix: `Run the spec without pruning once, with an artifact of type float32, and name its file: --file ${exampleFile({ name })}`,
  });
}
