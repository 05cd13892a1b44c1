/** What a list of operators says of each. */
/** An operator that a list holds. What is left out is not limited. */
export interface ListedOperator {
  /** `CONV_2D`, or the name of a custom operator. */
  readonly operator: string;
  readonly isCustom?: boolean;
  /** Versions that are meant, both ends included. */
  readonly minVersion?: number;
  readonly maxVersion?: number;
  /** What it computes in, e.g. `int8`. */
  readonly types?: readonly string[];
  /** Types of its weights with which it is not meant. */
  readonly refusedWeights?: readonly string[];
}

export interface ReadyList {
  readonly title: string;
  /** The release, commit or document whose list it is. */
  readonly source: string;
  readonly operators: readonly ListedOperator[];
}
