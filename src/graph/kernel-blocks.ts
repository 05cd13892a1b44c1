/** A kernel as rows and columns, and where in it zeros come together. */

/** A kernel [outputs, taps, inputs]: each output is made of `inputs` channels at `taps` places. */
export interface LinearShape {
  readonly outputs: number;
  readonly taps: number;
  readonly inputs: number;
}

/** @param shape [outputs, ..., inputs]. */
export function linearShape(shape: readonly number[]): LinearShape {
  const [outputs = 1] = shape;
  const inputs = shape.at(-1) ?? 1;
  return { outputs, inputs, taps: shape.slice(1, -1).reduce((product, size) => product * size, 1) };
}

/** Neighbouring inputs by neighbouring outputs of one place. */
export interface BlockSize {
  readonly inputs: number;
  readonly outputs: number;
}

export type ZeroPattern =
  /** A block is wholly zero or not; TFMOT's block_size, of a kernel [inputs, outputs]. */
  | (BlockSize & { readonly kind: 'blocks'; readonly pooling: 'AVG' | 'MAX' })
  /** Of every `n` neighbouring inputs at least `m` weights are zero. */
  | { readonly kind: 'm_by_n'; readonly m: number; readonly n: number };

export type Blocks = Extract<ZeroPattern, { readonly kind: 'blocks' }>;

/** The blocks in which zeros are counted: those of m by n are n inputs of one output. */
export function blockSizeOf(pattern: ZeroPattern): BlockSize {
  return pattern.kind === 'blocks' ? pattern : { inputs: pattern.n, outputs: 1 };
}

/** To which block each weight of a kernel [outputs, taps, inputs] belongs. Both sizes divide the kernel's. */
export function blockIndex({ inputs, taps }: LinearShape, blocks: BlockSize): (index: number) => number {
  const across = inputs / blocks.inputs;
  return (index) => {
    const [input, row] = [index % inputs, Math.floor(index / inputs)];
    const block = Math.floor(Math.floor(row / taps) / blocks.outputs);
    return (block * taps + (row % taps)) * across + Math.floor(input / blocks.inputs);
  };
}
