import type { Graph } from '../../graph/graph.js';
import { matchLayers } from '../../spec/layers.js';
import type { LayerPatterns } from '../../spec/plan.js';

/** The layers of a folded graph that stay float32 in files of codes. */
export function floatLayersOf(
  { exclude = [] }: { readonly exclude?: LayerPatterns },
  { operators }: Graph,
): ReadonlySet<string> {
  return new Set(
    matchLayers(
      exclude,
      operators.map(({ name }) => name),
    ),
  );
}
