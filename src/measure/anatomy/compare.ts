/** Which layers of two files are the same layer, also where a converter or a person gave it another name. */
import type { Comparison, InspectedLayer, LayerMatch } from '../schema/inspection.js';

type Match = LayerMatch['match'];
/** What two layers must have in common, the surest sign first. */
const signs: readonly (readonly [Match, (layer: InspectedLayer) => string])[] = [
  ['name', ({ name, operator }) => `${operator} ${name}`],
  ['weights', ({ sha256, operator }) => `${operator} ${sha256}`],
  ['shape', ({ operator, shape }) => `${operator} ${shape.join()}`],
];

export function compareLayers(before: readonly InspectedLayer[], after: readonly InspectedLayer[]): Comparison {
  const partners = new Map<number, readonly [number, Match]>();
  const free = new Set(before.keys());
  for (const [match, key] of signs) {
    // Of several layers with one sign, the first goes with the first.
    const waiting = new Map<string, number[]>();
    for (const index of free) waiting.set(key(before[index]!), [...(waiting.get(key(before[index]!)) ?? []), index]);
    after.forEach((layer, index) => {
      const partner = partners.has(index) ? undefined : waiting.get(key(layer))?.shift();
      if (partner === undefined) return;
      partners.set(index, [partner, match]);
      free.delete(partner);
    });
  }
  return {
    layers: [
      ...after.map((layer, index): LayerMatch => {
        const partner = partners.get(index);
        if (!partner) return { before: null, after: index, match: 'added', areWeightsEqual: false };
        const [at, match] = partner;
        return { before: at, after: index, match, areWeightsEqual: before[at]!.sha256 === layer.sha256 };
      }),
      ...[...free].map((index): LayerMatch => {
        return { before: index, after: null, match: 'removed', areWeightsEqual: false };
      }),
    ],
  };
}
