/** How the kernels of a file of four bits are stored, layer by layer. */
import { PassError, type Problem } from '../../core/errors.js';
import { groupDigits } from '../../core/group-digits.js';
import { computesInFloat } from '../../graph/float-layers.js';
import type { Graph } from '../../graph/graph.js';
import { isLinear, takesInt4, type Linear } from '../../graph/linear.js';
import { tensorOf } from '../../graph/operands.js';
import { elements } from '../../graph/shapes.js';
import { chooseBits } from '../../passes/quantize/choose-bits.js';
import { flavours, type Given } from '../../passes/quantize/flavours/index.js';
import type { LayerCodes } from '../../passes/quantize/kernel-codes.js';
import { sensitivity } from '../../passes/quantize/sensitivity.js';
import { nearestCodes } from '../../passes/quantize/weights.js';
import { matchLayers } from '../../spec/layers.js';
import { exportModel } from '../export-model.js';
import type { AutomaticBitsRecipe, QuantizedRecipe, StageRecipe } from '../stage-recipe.js';
import type { Tools } from './tools.js';

/** What a spec says of single layers, and what is chosen of the others. @throws PassError where no choice makes the files small enough. */
export async function layerCodesOf(
  tools: Tools,
  stage: StageRecipe & QuantizedRecipe,
  graph: Graph,
  samples: { readonly images: Float32Array; readonly given: Given },
): Promise<LayerCodes> {
  const asked = askedCodes(stage, graph);
  if (stage.automaticBits === null) return asked;
  const free = chosenAmong(graph).filter(({ name }) => !asked.has(name));
  return new Map([
    ...asked,
    ...(await chosen(tools, stage.automaticBits, free, asked, { name: stage.name, graph, ...samples })),
  ]);
}

/** That a file cannot have a size whatever is chosen. @param found the smallest that it can be. */
export function unreachableSize(artifact: string, mostBytes: number, found: string): Problem {
  return {
    code: 'quantize/unreachable-size',
    message: `expected at most ${groupDigits(mostBytes)} bytes for artifact '${artifact}', found ${found} with four bits wherever they may be chosen: that is the smallest it can be`,
    cause: 'Four bits halve a kernel; biases, scales and the description of the layers stay.',
    fix: 'Allow that size, take layers out of layer_bits, or make the model smaller: filters, structured_pruning, dead_channels.',
  };
}

/** What a spec says of single layers. */
export function askedCodes({ layerBits }: Pick<QuantizedRecipe, 'layerBits'>, graph: Graph): LayerCodes {
  const names = chosenAmong(graph).map(({ name }) => name);
  return new Map(
    layerBits.flatMap(({ pattern, bits }) =>
      matchLayers([pattern], names).map((name) => [name, bits === 8 ? 'int8' : 'int4'] as const),
    ),
  );
}

function chosenAmong(graph: Graph): readonly Linear[] {
  const isFloat = computesInFloat(graph);
  return graph.operators.filter(isLinear).filter((op) => takesInt4(op) && !isFloat(op));
}

interface Chosen {
  readonly name: string;
  readonly graph: Graph;
  readonly images: Float32Array;
  readonly given: Given;
}

async function chosen(
  { engine, dataset, progress }: Tools,
  { files, plan }: AutomaticBitsRecipe,
  layers: readonly Linear[],
  asked: LayerCodes,
  { name, graph, images, given }: Chosen,
): Promise<LayerCodes> {
  const rounded = layers.map((op) => ({ op, codes: nearestCodes(graph, op, 'int4', given) }));
  const errors = await sensitivity(graph, rounded, images, engine);
  const candidates = layers.map((op) => ({
    layer: op.name,
    error: errors.get(op.name)!,
    savedBytes: Math.floor(elements(tensorOf(graph, op.constants.kernel).shape) / 2),
  }));
  const codesWith = (fourBits: ReadonlySet<string>): LayerCodes =>
    new Map([...asked, ...layers.map((op) => [op.name, fourBits.has(op.name) ? 'int4' : 'int8'] as const)]);
  const sizes = (fourBits: ReadonlySet<string>): number[] => {
    const model = { graph: flavours.int4(graph, { ...given, layerCodes: codesWith(fourBits) }), numbers: null };
    return files.map(({ artifact }) => exportModel(model, artifact, { plan, dataset }).length);
  };
  const fourBits = chooseBits(candidates, (some) =>
    Math.max(...sizes(some).map((bytes, file) => bytes - files[file]!.mostBytes)),
  );
  if (fourBits === null) {
    const least = sizes(new Set(layers.map((op) => op.name)));
    throw new PassError(
      files.flatMap(({ artifact, mostBytes }, file) =>
        least[file]! <= mostBytes
          ? []
          : [unreachableSize(artifact.name, mostBytes, `${groupDigits(least[file]!)} bytes`)],
      ),
    );
  }
  const told = candidates.map(
    ({ layer, error }) => `${layer} ${fourBits.has(layer) ? 4 : 8} (${error.toExponential(1)})`,
  );
  progress.note(
    `${name}: bits of layers, with the error of four bits as a share of the outputs' variance: ${told.join(', ')}`,
  );
  return codesWith(fourBits);
}
