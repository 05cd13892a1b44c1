/** What is said of a layer pattern that matches no layer: what it means here, and which layers are near. */
import type { LayerPatterns } from './plan.js';
import { nearest, nearestFew } from './suggest.js';

/** Layers that are named for each pattern. */
const mostNamed = 8;
/** Patterns times layers: a stranger's may be thousands of each, and are told without names then. */
const mostCompared = 100_000;

/** How the pattern is meant. */
export interface Meaning {
  readonly isExpression: boolean;
  /** Whether another pattern would match. */
  readonly matches: (pattern: string) => boolean;
}

/** @param patterns how many are told of together. */
export function explainUnmatched(
  pattern: LayerPatterns[number],
  layerNames: readonly string[],
  { isExpression, matches }: Meaning,
  patterns = 1,
): { readonly cause?: string; readonly fix: string } {
  const cause = misunderstood(pattern, isExpression);
  const starred = pattern.replaceAll('?', '*');
  const isComparable = patterns * layerNames.length <= mostCompared;
  const written =
    isExpression || !isComparable || starred === pattern || !matches(starred) ? undefined : `Write '${starred}'.`;
  const name = isComparable ? nearestLayer(pattern, layerNames) : undefined;
  const meant = written ?? (name === undefined ? undefined : `Did you mean '${name}'?`);
  const listed = listNear(pattern, layerNames, isComparable);
  return {
    ...(cause === undefined ? {} : { cause }),
    fix: meant === undefined ? listed : `${meant} ${listed}`,
  };
}

/** What other tools take for a wildcard or an expression. */
function misunderstood(pattern: string, isExpression: boolean): string | undefined {
  if (isExpression) return 'between slashes it is a regular expression, which no name of a layer has';
  if (pattern.includes('?')) return 'only * is a wildcard in a pattern: ? stands for itself';
  if (/[[\](){}+^$|\\]|\.\*/.test(pattern))
    return 'only * is a wildcard in a pattern: a regular expression stands between slashes';
  return undefined;
}

function listNear(pattern: string, layerNames: readonly string[], isComparable: boolean): string {
  const isShort = layerNames.length <= mostNamed;
  const listed = isShort || isComparable ? `Layers: ${nearLayers(pattern, layerNames)}.` : '';
  return isShort ? listed : `${listed} \`tinygate inspect FILE\` shows all layers of a model file.`.trimStart();
}

/** All of a few layers in their order; of many the nearest to a pattern, and the number of the others. */
export function nearLayers(pattern: string, layerNames: readonly string[]): string {
  if (layerNames.length <= mostNamed) return layerNames.join(', ');
  const near = nearestFew(literalOf(pattern), layerNames, mostNamed);
  return `${near.join(', ')}, and ${layerNames.length - mostNamed} more`;
}

/** The name of a layer that is near enough to a pattern to be meant. */
export function nearestLayer(pattern: string, layerNames: readonly string[]): string | undefined {
  const plain = (name: string): string => name.replaceAll('/', '');
  const suggestion = nearest(plain(literalOf(pattern)), layerNames.map(plain));
  return layerNames.find((layer) => plain(layer) === suggestion);
}

const literalOf = (pattern: string): string => pattern.replaceAll(/[*?^$]/g, '');
