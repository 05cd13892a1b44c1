/**
 * Which layers a pass works on. A pattern is a name, a glob in which `*` stands for any characters, or a regular
 * expression between slashes; `/` inside a name is an ordinary character.
 */
import { SpecError, type Problem } from '../core/errors.js';
import type { LayerPatterns, Plan } from './plan.js';
import { nearest } from './suggest.js';

/** Layers that at least one pattern matches, in the order of `layerNames`. */
export function matchLayers(patterns: LayerPatterns, layerNames: readonly string[]): string[] {
  const tests = patterns.map(matcher);
  return layerNames.filter((name) => tests.some((test) => test(name)));
}

/**
 * Every pattern of the plan must match a compressible layer of the graph. Throws `SpecError` with each that does not,
 * and the nearest name.
 */
export function checkLayers(plan: Plan, layerNames: readonly string[]): void {
  const { pruning, clustering } = plan.compression;
  const problems = [
    ...checkPatterns(plan, '/compression/pruning/layers', pruning?.layers ?? [], layerNames),
    ...checkPatterns(plan, '/compression/clustering/layers', clustering?.layers ?? [], layerNames),
  ];
  if (problems.length > 0) throw new SpecError(problems);
}

function checkPatterns(plan: Plan, pointer: string, patterns: LayerPatterns, layerNames: readonly string[]): Problem[] {
  return patterns.flatMap((pattern, index): Problem[] => {
    if (matchLayers([pattern], layerNames).length > 0) return [];
    const where = plan.places[`${pointer}/${index}`] ?? plan.places[pointer];
    const suggestion = nearest(
      pattern.replaceAll(/[*/^$]/g, ''),
      layerNames.map((name) => name.replaceAll('/', '')),
    );
    const name = layerNames.find((layer) => layer.replaceAll('/', '') === suggestion);
    return [
      {
        code: 'spec/no-layer',
        message: `expected '${pattern}' to match a layer that can be compressed, found none`,
        ...(where ? { where } : {}),
        fix:
          name === undefined
            ? `Layers: ${layerNames.join(', ')}.`
            : `Did you mean '${name}'? Layers: ${layerNames.join(', ')}.`,
      },
    ];
  });
}

function matcher(pattern: string): (name: string) => boolean {
  const expression = regularExpression(pattern);
  return (name) => expression.test(name);
}

/** Throws `SyntaxError` for what stands between slashes and is no regular expression. */
function regularExpression(pattern: string): RegExp {
  if (isRegularExpression(pattern)) return new RegExp(pattern.slice(1, -1), 'u');
  const parts = pattern.split('*').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}

/** Whether a pattern is written between slashes. */
export function isRegularExpression(pattern: string): boolean {
  return pattern.length > 2 && pattern.startsWith('/') && pattern.endsWith('/');
}

/** What is wrong with a pattern, or undefined. */
export function patternError(pattern: string): string | undefined {
  try {
    regularExpression(pattern);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
