import { readFeatures } from '../../../src/measure/runtime/features.js';
import type { ProofCase } from '../one-operator.js';
import { conversionCases } from './conversions.js';
import { denseCases } from './dense.js';
import { elementwiseCases } from './elementwise.js';
import { graphCases } from './graphs.js';
import { reductionCases } from './reductions.js';
import { sequenceCases } from './sequences.js';
import { shapeCases } from './shapes.js';
import { windowCases } from './windows.js';

/** Every case whose shapes the file itself tells, in a fixed order. Names are unique. */
export function staticCases(): ProofCase[] {
  const cases = plainCases();
  return [...cases, ...firstOfEachFeature(cases).flatMap(({ inEveryVersion }) => inEveryVersion?.() ?? [])];
}

/** The same features with shapes that are computed while running: a runtime that sizes its buffers before has no part in them. */
export function computedShapeCases(): ProofCase[] {
  return firstOfEachFeature(plainCases()).flatMap(({ behindComputedShapes }) => behindComputedShapes?.() ?? []);
}

function plainCases(): ProofCase[] {
  const cases = [
    ...windowCases(),
    ...denseCases(),
    ...elementwiseCases(),
    ...shapeCases(),
    ...reductionCases(),
    ...conversionCases(),
    ...sequenceCases(),
    ...graphCases(),
  ];
  const names = new Set<string>();
  for (const { name } of cases) {
    if (names.has(name)) throw new Error(`expected cases with names of their own, found ${name} twice`);
    names.add(name);
  }
  return cases;
}

/**
 * A version is no more than a file's claim of what it needs, and a runtime asks for it when it loads a file: so one file
 * for each feature, with the operator in all versions side by side, shows them.
 */
function firstOfEachFeature(cases: readonly ProofCase[]): ProofCase[] {
  const first = new Map<string, ProofCase>();
  for (const item of cases) {
    const [feature, ...others] = readFeatures(item.file);
    const key = feature?.key.replace(/ v\d+/, '');
    if (key !== undefined && others.length === 0 && !first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}
