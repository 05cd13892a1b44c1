/** From cases to features: a feature is proven only if every case that speaks for it agrees. */
import { readFeatures, type OperatorFeature } from '../../src/measure/runtime/features.js';
import { featureKind, type ProvenFeature } from '../../src/measure/runtime/proven.js';
import type { Fault } from './judge.js';
import type { ProofCase } from './one-operator.js';
import { agrees, type ProofRecord } from './record.js';

export interface Unproven {
  /** `CONV_2D (float32, …) -> float32`. */
  readonly kind: string;
  readonly operator: string;
  readonly fault: Fault;
  /** Of the first case that is at fault. */
  readonly reason: string;
  readonly example: string;
}

export interface Findings {
  readonly features: Readonly<Record<string, ProvenFeature>>;
  readonly unproven: readonly Unproven[];
}

interface Evidence {
  readonly versions: Set<number>;
  files: number;
  largestDifference: number;
  fault: Unproven | null;
}

/**
 * @param takesComputedShapes false for a runtime that sizes its buffers when it loads a file: what it gives where a shape is
 *   computed later may be right by chance, and proves nothing.
 */
export function findingsOf(cases: readonly ProofCase[], record: ProofRecord, takesComputedShapes: boolean): Findings {
  const evidence = new Map<string, Evidence>();
  /** Kernels that gave something else, whatever activation is fused to them. */
  const faultyKernels = new Set<string>();
  for (const item of cases) {
    const shown = record.cases[item.name];
    if (!shown) throw new Error(`expected the record to hold the case ${item.name}: npm run prove:runtimes`);
    for (const [kind, features] of kindsOf(item)) {
      const found = evidence.get(kind) ?? { versions: new Set(), files: 0, largestDifference: 0, fault: null };
      evidence.set(kind, found);
      if (!takesComputedShapes && kind.includes('[?]')) {
        const reason = 'buffers are sized when a file is loaded';
        found.fault ??= { kind, operator: features[0]!.operator, fault: 'refused', reason, example: item.name };
      } else if (agrees(shown)) {
        for (const { version } of features) found.versions.add(version);
        found.files += 1;
        found.largestDifference = Math.max(found.largestDifference, shown[1]);
      } else if (!isForgivable(shown[0], item)) {
        const { operator } = features[0]!;
        found.fault ??= { kind, operator, fault: shown[0], reason: shown[1], example: item.name };
        if (shown[0] === 'differs' || shown[0] === 'keeps a state') faultyKernels.add(kernelOf(kind));
      }
    }
  }
  const sorted = [...evidence].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    features: Object.fromEntries(
      sorted
        .filter(([kind, { fault, files }]) => fault === null && files > 0 && !faultyKernels.has(kernelOf(kind)))
        .map(([kind, { versions, files, largestDifference }]) => [
          kind,
          { versions: [...versions].sort((a, b) => a - b), files, largestDifference },
        ]),
    ),
    unproven: sorted.flatMap(([, { fault }]) => fault ?? []),
  };
}

/** `CONV_2D (float32, …) -> float32` for each activation that may be fused to it. */
function kernelOf(kind: string): string {
  return kind.replace(/^(\S+) (RELU|RELU_N1_TO_1|RELU6|TANH|SIGN_BIT) /, '$1 ');
}

/** Where only the file of all versions is refused, the lowest version stands on its own files. */
function isForgivable(fault: Fault, { isEveryVersion }: ProofCase): boolean {
  return isEveryVersion === true && (fault === 'refused' || fault === 'LiteRT refuses');
}

function kindsOf({ file, subject }: ProofCase): Map<string, OperatorFeature[]> {
  const kinds = new Map<string, OperatorFeature[]>();
  for (const feature of readFeatures(file)) {
    if (subject !== null && feature.operator !== subject) continue;
    const kind = featureKind(feature);
    kinds.set(kind, [...(kinds.get(kind) ?? []), feature]);
  }
  return kinds;
}

/** Weights in codes, activations in floats: the kernels quantise their inputs while running. */
export function isDynamicRange({ file, subject }: ProofCase): boolean {
  return readFeatures(file).some(
    ({ operator, key }) =>
      (subject === null || operator === subject) &&
      !['DEQUANTIZE', 'EMBEDDING_LOOKUP', 'QUANTIZE'].includes(operator) &&
      /\(float32.*const int[248].* -> float32/.test(key),
  );
}
