/** Layers that stay float32 in files of codes, against the models that they are of. */
import { SpecError, type Problem } from '../core/errors.js';
import { foldBatchNorm } from '../graph/fold.js';
import type { Graph } from '../graph/graph.js';
import { kernelLayers } from '../graph/parameters.js';
import { checkPatterns, clusteredLayers, matchLayers } from '../spec/layers.js';
import { toPointer } from '../spec/located.js';
import type { PassesPlan, Plan } from '../spec/plan.js';

/** @param graphs of the models that share these passes, as they begin. @throws SpecError */
export function checkFloatLayers(plan: Pick<Plan, 'places'>, passes: PassesPlan, graphs: readonly Graph[]): void {
  const { quantization, pointer } = passes;
  if (!quantization || quantization.exclude.length === 0 || graphs.length === 0) return;
  const folded = graphs.map(foldBatchNorm);
  const layerNames = [...new Set(folded.flatMap(({ operators }) => operators.map(({ name }) => name)))];
  const at = `${pointer}/quantization/exclude`;
  const unmatched = checkPatterns(plan, at, quantization.exclude, { layer: 'a layer of the model', layerNames });
  if (unmatched.length > 0) throw new SpecError(unmatched);
  const problems = folded.flatMap((graph) => contradictions(plan, passes, graph));
  if (problems.length > 0) throw new SpecError(problems);
}

function contradictions(
  plan: Pick<Plan, 'places'>,
  { quantization, clustering, pointer }: PassesPlan,
  graph: Graph,
): Problem[] {
  const { exclude, layerBits } = quantization!;
  const kernels = kernelLayers(graph);
  const floats = new Set(matchLayers(exclude, kernels));
  const placed = (at: string): Pick<Problem, 'where'> => {
    const where = plan.places[`${pointer}/quantization/${at}`];
    return where ? { where } : {};
  };
  if (kernels.every((name) => floats.has(name)))
    return [
      {
        code: 'spec/all-floats',
        message: `expected a layer with weights that exclude leaves to be quantized, found all ${kernels.length} of ${graph.name} in exclude`,
        ...placed('exclude'),
        cause: 'A file without a single kernel of codes gains nothing over float32.',
        fix: 'Take a pattern out of exclude, or ask for type: float32.',
      },
    ];
  const [clustered] = clustering ? clusteredLayers(clustering, kernels).filter((name) => floats.has(name)) : [];
  const unread = layerBits.flatMap(({ pattern }): Problem[] => {
    const matched = matchLayers([pattern], kernels);
    if (matched.length === 0 || matched.some((name) => !floats.has(name))) return [];
    return [
      {
        code: 'spec/bits-of-floats',
        message: `expected '${pattern}' to match a layer that is quantized, found ${matched.join(', ')} in exclude, which stays float32`,
        ...placed(`layer_bits${toPointer([pattern])}`),
        fix: 'Remove the pattern here or in exclude.',
      },
    ];
  });
  if (clustered === undefined) return unread;
  return [
    ...unread,
    {
      code: 'spec/clusters-of-floats',
      message: `expected layers that are not clustered in exclude, found ${clustered}, which is clustered`,
      ...placed('exclude'),
      cause: 'Clusters are settled on codes, which a layer that stays float32 does not have.',
      fix: `Add ${clustered} to clustering.exclude, or take it out of quantization.exclude.`,
    },
  ];
}
