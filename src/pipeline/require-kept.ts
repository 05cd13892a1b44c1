/**
 * No pass undoes another, asserted on what each stage has made of the one before it: a weight that was pruned stays 0, and a
 * clustered kernel has no more codes, or blocks of codes, than it was given. The exported files are judged by `gate/invariants.ts`.
 */
import { InternalError } from '../core/errors.js';
import type { Graph } from '../graph/graph.js';
import { channelAxis, isLinear } from '../graph/linear.js';
import { tensorOf } from '../graph/operands.js';
import { countCodewords, mostCodesOfOutput, vectorBlocks, type VectorBlocks } from '../graph/vector-blocks.js';
import { artifactTypes } from '../spec/artifact-types.js';
import { codewordSizeOf, clusteredLayers, clustersOf, hasCodebookPerChannel, prunedLayers } from '../spec/layers.js';
import { passesOf, type Plan } from '../spec/plan.js';
import type { Model } from './model.js';
import type { StageRecipe } from './stage-recipe.js';

/** @param before what the stage began with, of the same channels. @throws InternalError that names the stage and the layer. */
export function requireKept(plan: Pick<Plan, 'compression'>, stage: StageRecipe, before: Model, after: Model): void {
  const { pruning, clustering } = passesOf(plan.compression, stage.model);
  const [old, now] = [kernelsOf(before.graph), kernelsOf(after.graph)];
  const layers = [...now.keys()];
  const clustered = clustering ? clusteredLayers(clustering, layers) : [];
  for (const layer of pruning ? prunedLayers(pruning, layers) : []) {
    const was = old.get(layer);
    if (was) requireZeros(stage.name, layer, was, now.get(layer)!);
  }
  const hasCodes = stage.kind === 'compressed' || (stage.kind === 'quantized' && artifactTypes[stage.type].keepsCodes);
  for (const layer of clustering && hasCodes ? clustered : []) {
    const most = clustersOf(clustering!, layer);
    const codes = stage.kind === 'compressed' ? after.numbers?.get(layer)?.codes : now.get(layer);
    const size = codewordSizeOf(clustering!, layer);
    const perChannel = hasCodebookPerChannel(clustering!, layer);
    const found =
      codes &&
      (perChannel
        ? mostCodesOfOutput(codes, blocksOf(after.graph, layer, codes.length))
        : size === 1
          ? new Set(codes).size
          : countCodewords(codes, blocksOf(after.graph, layer, size)));
    const what = perChannel ? 'codes of a channel' : size === 1 ? 'codes' : `blocks of ${size} codes`;
    if (found === undefined || (most !== null && found > most))
      throw new InternalError(
        `expected stage ${stage.name} to keep at most ${most} ${what} in layer ${layer}, found ${found ?? 'no codes'}`,
      );
  }
}

function blocksOf(graph: Graph, layer: string, size: number): VectorBlocks {
  const op = graph.operators.filter(isLinear).find(({ name }) => name === layer)!;
  return vectorBlocks(tensorOf(graph, op.constants.kernel).shape, channelAxis(op), size);
}

type Values = NonNullable<Graph['tensors'][string]['data']>;

const kernelsOf = (graph: Graph): ReadonlyMap<string, Values> =>
  new Map(graph.operators.filter(isLinear).map((op) => [op.name, tensorOf(graph, op.constants.kernel).data!]));

function requireZeros(stage: string, layer: string, before: Values, after: Values): void {
  if (before.length !== after.length)
    throw new InternalError(
      `expected stage ${stage} to keep the ${before.length} weights of layer ${layer}, found ${after.length}`,
    );
  for (let i = 0; i < before.length; i++)
    if (before[i] === 0 && after[i] !== 0)
      throw new InternalError(
        `expected stage ${stage} to keep weight ${i} of layer ${layer} at 0, found ${after[i]}: a pass undid what pruning had done`,
      );
}
