/**
 * Settings by patterns of layers that no layer would have: because the pass leaves those layers alone, or because a later pattern
 * counts for each of them. They would be read and forgotten.
 */
import { SpecError, type Problem } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import { clusteredLayers, matchLayers, prunedLayers } from './layers.js';
import { toPointer } from './located.js';
import type { ClusteringPlan, PassesPlan, Plan, PruningPlan } from './plan.js';

/** Layers that are named in a message. */
const mostNamed = 5;

interface Settings {
  /** Of the object whose keys are patterns. */
  readonly pointer: string;
  readonly patterns: readonly string[];
}

interface Reach {
  /** Layers that there are. */
  readonly layerNames: readonly string[];
  /** Those of them that the settings are for. */
  readonly chosen: readonly string[];
  /** What these are: `is pruned`. */
  readonly what: string;
  /** What is said of the others. */
  readonly leftOut: string;
  readonly match?: (pattern: string) => readonly string[];
}

/**
 * Every target, number and size of a layer must be that of a layer that the pass works on, and every pattern of `exclude` take one
 * out. Throws `SpecError`. Patterns that match no layer at all are told by `checkLayers`.
 */
export function checkLayerSettings(
  plan: Pick<Plan, 'places'>,
  { pruning, structuredPruning, clustering, quantization, pointer }: PassesPlan,
  layerNames: readonly string[],
): void {
  const names = [...new Set(layerNames)];
  const at = (key: string, settings: readonly { readonly pattern: string }[] | undefined): Settings => ({
    pointer: `${pointer}/${key}`,
    patterns: (settings ?? []).map(({ pattern }) => pattern),
  });
  const reachOf = (key: string, chosen: readonly string[], what: string): Reach => ({
    layerNames: names,
    chosen,
    what,
    leftOut: `which layers and exclude of ${dotted(pointer)}.${key} leave out`,
  });
  const all: Reach = { layerNames: names, chosen: names, what: '', leftOut: '' };
  const problems = [
    ...(pruning
      ? unread(
          plan,
          at('pruning/layer_targets', pruning.layerTargets),
          reachOf('pruning', prunedLayers(pruning, names), 'is pruned'),
        )
      : []),
    ...(clustering
      ? (['layer_clusters', 'layer_block_sizes'] as const).flatMap((key) =>
          unread(
            plan,
            at(`clustering/${key}`, key === 'layer_clusters' ? clustering.layerClusters : clustering.layerBlockSizes),
            reachOf('clustering', clusteredLayers(clustering, names), 'is clustered'),
          ),
        )
      : []),
    ...unread(plan, at('quantization/layer_bits', quantization?.layerBits), all),
    ...unread(plan, at('structured_pruning/mac_costs', structuredPruning?.macCosts), all),
    ...nothingLeft(plan, { clustering, quantization, pointer }, names),
    ...Object.entries({ pruning, clustering }).flatMap(([key, pass]) =>
      pass ? excludesNothing(plan, `${pointer}/${key}/exclude`, pass, names) : [],
    ),
  ];
  if (problems.length > 0) throw new SpecError(problems);
}

/** A problem for each pattern, in their order, that counts for no layer. */
export function unread({ places }: Pick<Plan, 'places'>, { pointer, patterns }: Settings, reach: Reach): Problem[] {
  const { layerNames, what, leftOut, match = (pattern) => matchLayers([pattern], layerNames) } = reach;
  const chosen = new Set(reach.chosen);
  const matched = patterns.map(match);
  const last = new Map(matched.flatMap((layers, index) => layers.map((layer) => [layer, index] as const)));
  const key = pointer.split('/').at(-1)!;
  return patterns.flatMap((pattern, index): Problem[] => {
    const own = matched[index]!;
    const counted = own.filter((layer) => chosen.has(layer));
    // What matches no layer at all is told elsewhere.
    if (own.length === 0 || counted.some((layer) => last.get(layer) === index)) return [];
    const where = places[`${pointer}${toPointer([pattern])}`] ?? places[pointer];
    const broken = { code: 'spec/setting-of-no-layer', ...(where ? { where } : {}) };
    if (counted.length === 0)
      return [
        {
          ...broken,
          message: `expected '${pattern}' to match a layer that ${what}, found ${nameSome(own, mostNamed)}, ${leftOut}`,
          cause: 'A setting of layers that are left alone changes nothing.',
          fix: `Remove '${pattern}' from ${key}, or let a layer of it in.`,
        },
      ];
    const later = nameSome([...new Set(counted.map((layer) => `'${patterns[last.get(layer)!]!}'`))], mostNamed);
    return [
      {
        ...broken,
        message: `expected a layer for which '${pattern}' is the last pattern of ${key} that matches, found ${later} after it for ${nameSome(counted, mostNamed)}`,
        cause: 'Of several patterns that match a layer, the last one counts.',
        fix: `Write '${pattern}' last, or remove it.`,
      },
    ];
  });
}

function excludesNothing(
  { places }: Pick<Plan, 'places'>,
  pointer: string,
  { layers, exclude }: Pick<PruningPlan | ClusteringPlan, 'layers' | 'exclude'>,
  layerNames: readonly string[],
): Problem[] {
  const asked = new Set(matchLayers(layers, layerNames));
  return exclude.flatMap((pattern, index): Problem[] => {
    const own = matchLayers([pattern], layerNames);
    if (own.length === 0 || own.some((layer) => asked.has(layer))) return [];
    const where = places[`${pointer}/${index}`] ?? places[pointer];
    return [
      {
        code: 'spec/setting-of-no-layer',
        message: `expected '${pattern}' to take a layer out of those that layers matches, found ${nameSome(own, mostNamed)}, which layers does not match`,
        ...(where ? { where } : {}),
        fix: `Remove '${pattern}' from exclude.`,
      },
    ];
  });
}

/** What is for the layers without a setting of their own, where every layer has one. */
function nothingLeft(
  { places }: Pick<Plan, 'places'>,
  { clustering, quantization, pointer }: Pick<PassesPlan, 'clustering' | 'quantization' | 'pointer'>,
  layerNames: readonly string[],
): Problem[] {
  const { automaticBits = null, layerBits = [], exclude = [] } = quantization ?? {};
  const coded = layerNames.filter((name) => !matchLayers(exclude, layerNames).includes(name));
  const clustered = clustering ? clusteredLayers(clustering, layerNames) : [];
  const shared = [
    {
      key: 'quantization/bits',
      own: 'layer_bits',
      isThere: automaticBits !== null,
      layers: coded,
      settings: layerBits,
    },
    {
      key: 'clustering/block_size',
      own: 'layer_block_sizes',
      isThere: (clustering?.blockSize ?? 1) > 1,
      layers: clustered,
      settings: clustering?.layerBlockSizes ?? [],
    },
  ];
  return shared.flatMap(({ key, own, isThere, layers, settings }): Problem[] => {
    const patterns = settings.map(({ pattern }) => pattern);
    const named = new Set(matchLayers(patterns, layers));
    if (!isThere || layers.length === 0 || layers.some((name) => !named.has(name))) return [];
    const where = places[`${pointer}/${key}`];
    const name = key.split('/')[1]!;
    return [
      {
        code: 'spec/setting-of-no-layer',
        message: `expected a layer that ${own} does not name, which ${name} is for, found all ${layers.length} named`,
        ...(where ? { where } : {}),
        fix: `Remove ${name}, or take a pattern out of ${own}.`,
      },
    ];
  });
}

const dotted = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');
