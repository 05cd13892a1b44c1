import type { OperatorFeature } from './features.js';

/**
 * What a runtime is proven for: an allow-list that the parity suite has shown, and that a test holds. It is generated
 * data (`proven/<runtime>.ts`); what is not in it is not measured.
 */
export interface ProvenTable {
  /** Runtime and exact version that was compared. Another version has to be compared again. */
  readonly runtime: string;
  /** What it was compared with, with exact version. */
  readonly reference: string;
  /** By key of an operator without its version (`featureKind`), because most features are proven for every version. */
  readonly features: Readonly<Record<string, ProvenFeature>>;
}

export interface ProvenFeature {
  /** Versions of the operator that agree. */
  readonly versions: readonly number[];
  /** Files that agree: over paddings, strides, scales, sizes. */
  readonly files: number;
  /** The largest difference of an output: in codes for integers, relative to the largest output for floats. */
  readonly largestDifference: number;
}

/** `CONV_2D RELU (float32, …) -> float32` for the key `CONV_2D v1 RELU (float32, …) -> float32`. */
export function featureKind({ key, version }: Pick<OperatorFeature, 'key' | 'version'>): string {
  return key.replace(` v${version}`, '');
}

/** The operators of a file that a runtime is not proven for; empty: it is proven for the file. */
export function unproven(features: readonly OperatorFeature[], { features: proven }: ProvenTable): OperatorFeature[] {
  return features.filter((feature) => {
    const kind = featureKind(feature);
    return !Object.hasOwn(proven, kind) || !proven[kind]!.versions.includes(feature.version);
  });
}
