/**
 * A Keras model as plain data: what its configuration says about layers and how they are connected, with each layer's
 * weights. Nothing of it is executed: a Lambda's code stays text.
 */

/** Weights in Keras's own layouts; `role` is `kernel`, `bias`, `gamma`, `depthwise_kernel` … */
export interface KerasWeight {
  readonly role: string;
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

export type KerasVersion = 2 | 3;

export interface KerasLayer {
  /** Unique in the model; a layer of a nested model has that model's name before it, and a slash. */
  readonly name: string;
  /** `Conv2D`, or `package>Name` for a registered class of the user's. */
  readonly className: string;
  /** Which Keras wrote it: some layers changed their meaning from 2 to 3. */
  readonly keras: KerasVersion;
  readonly config: Readonly<Record<string, unknown>>;
  /** Names of the layers whose outputs it reads, in order. */
  readonly inputs: readonly string[];
  readonly weights: readonly KerasWeight[];
}

export interface KerasInput {
  readonly name: string;
  /** Without the batch; null is an open dimension. */
  readonly shape: readonly (number | null)[];
}

export interface KerasModel {
  readonly name: string;
  readonly inputs: readonly KerasInput[];
  /** In an order in which each layer comes after those that it reads. Input layers are not among them. */
  readonly layers: readonly KerasLayer[];
  /** Names of layers (or inputs) whose outputs are the model's. */
  readonly outputs: readonly string[];
}
