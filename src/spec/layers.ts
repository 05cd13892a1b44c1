/**
 * Which layers a pass works on. A pattern is a name, a glob in which `*` stands for any characters, or a regular
 * expression between slashes; `/` inside a name is an ordinary character.
 */
import { Script } from 'node:vm';
import { SpecError, type Problem } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import { toPointer } from './located.js';
import type { ClusteringPlan, LayerPatterns, PassesPlan, Plan, PruningPlan } from './plan.js';
import { explainUnmatched } from './unmatched-pattern.js';

/** Patterns and layer names may both be a stranger's, made to keep a machine busy for years. */
const limits = { comparisons: 10_000_000, regularExpressionsMs: 1000, laterMs: 100 } as const;

/** What slow expressions of this process took so far: many of them, each below its limit, may not add up to minutes. */
let slowMs = 0;

/**
 * Layers that at least one pattern matches, in the order of `layerNames`. Throws `SpecError` where regular expressions take
 * longer than a second, those before included, or there is too much to compare.
 */
export function matchLayers(patterns: LayerPatterns, layerNames: readonly string[]): string[] {
  if (patterns.length * layerNames.length > limits.comparisons) {
    throw slow(`${patterns.length} patterns for ${layerNames.length} layers`, 'Use fewer patterns, with *.');
  }
  const expressions = patterns.filter(isRegularExpression);
  const globs = patterns.filter((pattern) => !isRegularExpression(pattern)).map((pattern) => pattern.split('*'));
  const found = expressions.length === 0 ? new Set<string>() : matchExpressions(expressions, layerNames);
  return layerNames.filter((name) => found.has(name) || globs.some((parts) => matchesGlob(parts, name)));
}

/** The kernels that are pruned, of those of a model. */
export function prunedLayers(pruning: Chosen, layerNames: readonly string[]): string[] {
  return chosenLayers(pruning, layerNames);
}

/** The kernels that are clustered, of those of a model. */
export function clusteredLayers(clustering: Chosen, layerNames: readonly string[]): string[] {
  return chosenLayers(clustering, layerNames);
}

type Chosen = Pick<PruningPlan | ClusteringPlan, 'layers' | 'exclude'>;

function chosenLayers({ layers, exclude }: Chosen, layerNames: readonly string[]): string[] {
  const kept = new Set(matchLayers(exclude, layerNames));
  return matchLayers(layers, layerNames).filter((name) => !kept.has(name));
}

/** The sparsity that a target of its own asks of a layer; undefined where it has no such target. */
export function ownSparsity({ layerTargets }: PruningPlan, layer: string): number | undefined {
  return lastMatch(layerTargets, layer)?.sparsity;
}

/** The sparsity that pruning ends with where no layer has a target of its own. */
export function sharedSparsity(pruning: PruningPlan): number {
  return pruning.schedule === 'ConstantSparsity' ? pruning.targetSparsity : pruning.finalSparsity;
}

/** The sparsity that a pruned layer ends with. */
export function finalSparsity(pruning: PruningPlan, layer: string): number {
  return ownSparsity(pruning, layer) ?? sharedSparsity(pruning);
}

/** Pruned layers that share one target over all of them, of those of a model. */
export function layersOverAll(pruning: PruningPlan, layerNames: readonly string[]): string[] {
  if (pruning.scope === 'layer') return [];
  return prunedLayers(pruning, layerNames).filter((layer) => ownSparsity(pruning, layer) === undefined);
}

/** The most distinct codes that a clustered layer may have; null: all that there are. */
export function clustersOf({ numberOfClusters, layerClusters }: ClusteringPlan, layer: string): number | null {
  return lastMatch(layerClusters, layer)?.numberOfClusters ?? numberOfClusters;
}

/** Weights of the blocks that share the codewords of a clustered layer; 1: each weight has a code of its own. */
export function codewordSizeOf({ blockSize = 1, layerBlockSizes = [] }: ClusteringPlan, layer: string): number {
  return lastMatch(layerBlockSizes, layer)?.blockSize ?? blockSize;
}

/** Whether each output channel of a clustered layer has a codebook of its own. */
export function hasCodebookPerChannel({ perChannel = [] }: ClusteringPlan, layer: string): boolean {
  return matchLayers(perChannel, [layer]).length > 0;
}

/** Of settings by pattern the one that counts for a layer. */
export function lastMatch<T extends { readonly pattern: string }>(
  settings: readonly T[],
  layer: string,
): T | undefined {
  return settings.filter(({ pattern }) => matchLayers([pattern], [layer]).length > 0).at(-1);
}

/**
 * Every pattern of the passes must match a compressible layer of the models that share them. Throws `SpecError` with each that does not,
 * and the nearest name.
 */
export function checkLayers(
  plan: Pick<Plan, 'places'>,
  { pruning, structuredPruning, clustering, quantization, pointer }: PassesPlan,
  layerNames: readonly string[],
): void {
  const any = { layer: 'a layer that can be compressed', layerNames };
  const check = (key: string, patterns: LayerPatterns = [], among = any): Problem[] =>
    checkPatterns(plan, `${pointer}/${key}`, patterns, among);
  const checkKeys = (key: string, settings: readonly { readonly pattern: string }[] = []): Problem[] =>
    settings.flatMap(({ pattern }) => check(`${key}${toPointer([pattern])}`, [pattern]));
  const problems = [
    ...check('pruning/layers', pruning?.layers),
    ...check('pruning/exclude', pruning?.exclude),
    ...checkKeys('pruning/layer_targets', pruning?.layerTargets),
    ...check('structured_pruning/exclude', structuredPruning?.exclude),
    ...checkKeys('structured_pruning/mac_costs', structuredPruning?.macCosts),
    ...check('clustering/layers', clustering?.layers),
    ...check('clustering/exclude', clustering?.exclude),
    ...check('clustering/cluster_per_channel', clustering?.perChannel, {
      layer: 'a layer that is clustered',
      layerNames: clustering ? clusteredLayers(clustering, layerNames) : [],
    }),
    ...checkKeys('quantization/layer_bits', quantization?.layerBits),
    ...checkKeys('clustering/layer_clusters', clustering?.layerClusters),
    ...checkKeys('clustering/layer_block_sizes', clustering?.layerBlockSizes),
  ];
  if (problems.length > 0) throw new SpecError(problems);
  const empty = Object.entries({ pruning, clustering }).flatMap(([pass, chosen]): Problem[] => {
    if (!chosen || chosenLayers(chosen, layerNames).length > 0) return [];
    const where = plan.places[`${pointer}/${pass}/exclude`];
    return [
      {
        code: 'spec/no-layer',
        message: `expected ${pass} to have a layer left, found all that layers matches in exclude`,
        ...(where ? { where } : {}),
        fix: `Take a pattern out of exclude, or remove ${pass}.`,
      },
    ];
  });
  if (empty.length > 0) throw new SpecError(empty);
  if (pruning && clustering) checkZeros(plan, pruning, clustering, { pointer, layerNames });
}

/** A zero that stays has to be a code of its own, or a whole block of zeros that is a codeword. Throws `SpecError` that names the layers where it need not be. */
function checkZeros(
  { places }: Pick<Plan, 'places'>,
  pruning: PruningPlan,
  clustering: ClusteringPlan,
  { pointer, layerNames }: { readonly pointer: string; readonly layerNames: readonly string[] },
): void {
  const pruned = new Set(prunedLayers(pruning, layerNames));
  const both = [...new Set(clusteredLayers(clustering, layerNames))].filter((layer) => pruned.has(layer));
  if (both.length === 0) return;
  if (!clustering.preserveSparsity) {
    const at = places[`${pointer}/clustering/preserve_sparsity`] ?? places[`${pointer}/clustering`];
    throw new SpecError({
      code: 'spec/zeros-of-clusters',
      message: `expected preserve_sparsity: true where pruned layers are clustered, found false for ${nameSome(both, 10)}`,
      ...(at ? { where: at } : {}),
      cause:
        'A centroid is the mean of its weights: without one that stays 0, the zeros that pruning promises are lost.',
      fix: 'Remove preserve_sparsity, or name these layers in pruning.exclude or clustering.exclude.',
    });
  }
  const zeros = pruning.pattern?.kind === 'blocks' ? pruning.pattern.inputs : 1;
  const torn = both.filter((layer) => zeros % codewordSizeOf(clustering, layer) !== 0);
  const [first] = torn;
  if (first === undefined) return;
  const size = codewordSizeOf(clustering, first);
  const where =
    places[`${pointer}/clustering/block_size`] ??
    places[`${pointer}/clustering/layer_block_sizes`] ??
    places[`${pointer}/clustering`];
  throw new SpecError({
    code: 'spec/zeros-in-blocks',
    message: `expected zeros of pruning in whole blocks of ${size} inputs, which share a codeword, found ${zeros === 1 ? 'zeros of single weights' : `blocks of ${zeros} inputs`} in ${nameSome(torn, 10)}`,
    ...(where ? { where } : {}),
    cause: 'A codeword cannot keep zeros of its own for each of its blocks; one codeword of zeros keeps whole blocks.',
    fix: `Prune blocks (pruning: { block_size: [${size}, 1] }), or name these layers in pruning.exclude or clustering.exclude.`,
  });
}

/**
 * Every layer pattern of a budget must match a kernel of its artifact. `namesOf` gives the kernels of an artifact, null where
 * they are not known. Throws `SpecError` with each pattern that does not match.
 */
export function checkBudgetLayers(
  plan: Pick<Plan, 'budgets' | 'places'>,
  namesOf: (artifact: string) => readonly string[] | null,
): void {
  const problems = plan.budgets.flatMap(({ artifact, layers = [] }, index) => {
    const layerNames = layers.length === 0 ? null : namesOf(artifact);
    if (layerNames === null) return [];
    return checkPatterns(plan, `/budgets/${index}/layers`, layers, { layer: `a kernel of ${artifact}`, layerNames });
  });
  if (problems.length > 0) throw new SpecError(problems);
}

/** A problem for each pattern that matches no layer. */
export function checkPatterns(
  plan: Pick<Plan, 'places'>,
  pointer: string,
  patterns: LayerPatterns,
  { layer, layerNames }: { readonly layer: string; readonly layerNames: readonly string[] },
): Problem[] {
  return patterns.flatMap((pattern, index): Problem[] => {
    if (matchLayers([pattern], layerNames).length > 0) return [];
    const where = plan.places[`${pointer}/${index}`] ?? plan.places[pointer];
    const meaning = {
      isExpression: isRegularExpression(pattern),
      matches: (other: string) => matchLayers([other], layerNames).length > 0,
    };
    return [
      {
        code: 'spec/no-layer',
        message: `expected '${pattern}' to match ${layer}, found no layer of such a name`,
        ...(where ? { where } : {}),
        ...explainUnmatched(pattern, layerNames, meaning, patterns.length),
      },
    ];
  });
}

/** In time that grows with the length of the name: each part is found at the first place after the one before it. */
function matchesGlob(parts: readonly string[], name: string): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= end;
}

const matchAll = new Script('names.filter((name) => expressions.some((expression) => expression.test(name)))');

/** JavaScript's regular expressions go back and forth as often as they like, so they are given a time to end in. */
function matchExpressions(patterns: LayerPatterns, names: readonly string[]): Set<string> {
  const expressions = patterns.map(regularExpression);
  const started = performance.now();
  try {
    const timeout = Math.ceil(Math.max(limits.laterMs, limits.regularExpressionsMs - slowMs));
    return new Set(matchAll.runInNewContext({ names, expressions }, { timeout }) as readonly string[]);
  } catch (error) {
    const isLate = (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    const found = isLate ? `that ${patterns.join(', ')} took longer` : (error as Error).message;
    throw slow(found, 'Use names and *, or an expression without nested repetition.');
  } finally {
    const tookMs = performance.now() - started;
    if (tookMs > limits.laterMs) slowMs += tookMs;
  }
}

function slow(found: string, fix: string): SpecError {
  return new SpecError({
    code: 'spec/slow-pattern',
    message: `expected all layer patterns together to be matched within ${limits.regularExpressionsMs / 1000} s, found ${found}`,
    fix,
  });
}

/** Throws `SyntaxError` for what is no regular expression. */
function regularExpression(pattern: string): RegExp {
  return new RegExp(pattern.slice(1, -1), 'u');
}

/** Whether a pattern is written between slashes. */
export function isRegularExpression(pattern: string): boolean {
  return pattern.length > 2 && pattern.startsWith('/') && pattern.endsWith('/');
}

/** What is wrong with a pattern, or undefined. */
export function patternError(pattern: string): string | undefined {
  try {
    if (isRegularExpression(pattern)) regularExpression(pattern);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
