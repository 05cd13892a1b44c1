/** A TensorFlow.js model as plain data: its `model.json`, and the weights of the files beside it. */

export interface TfjsWeight {
  readonly shape: readonly number[];
  /** Real numbers, whatever codes the file has; of integers and switches their values. */
  readonly data: Float32Array;
}

interface Common {
  readonly topology: Readonly<Record<string, unknown>>;
  readonly weights: Weights;
}

export type TfjsModel =
  | (Common & { readonly format: 'layers' })
  | (Common & {
      readonly format: 'graph';
      /** Names of nodes as the signature has them; null where there is none: then they are the nodes that nobody reads. */
      readonly outputs: readonly string[] | null;
    });

export type Weights = ReadonlyMap<string, TfjsWeight>;
