/** A kernel as vectors of neighbouring weights of one output, as product quantisation cuts it. */

export interface VectorBlocks {
  /** Weights of a block; the last one of an output may have fewer. */
  readonly size: number;
  /** Positions in the kernel, output after output; of an output as they are stored, its inputs at one place first. [n] */
  readonly order: Uint32Array;
  /** Where in `order` each block starts, and where the last one ends. [blocks + 1] */
  readonly starts: Uint32Array;
}

/** @param outputAxis along which the outputs of the kernel run. @param size of a block; an output of fewer weights is one block. */
export function vectorBlocks(shape: readonly number[], outputAxis: number, size: number): VectorBlocks {
  const product = (sizes: readonly number[]): number => sizes.reduce((all, one) => all * one, 1);
  const outputs = shape[outputAxis] ?? 1;
  const [outer, inner] = [product(shape.slice(0, outputAxis)), product(shape.slice(outputAxis + 1))];
  const perOutput = outer * inner;
  const order = new Uint32Array(outputs * perOutput);
  let at = 0;
  for (let output = 0; output < outputs; output++)
    for (let i = 0; i < outer; i++) for (let k = 0; k < inner; k++) order[at++] = (i * outputs + output) * inner + k;
  const own = Math.min(size, perOutput);
  const perRow = Math.ceil(perOutput / own);
  const starts = Uint32Array.from({ length: outputs * perRow + 1 }, (_, block) => {
    const row = Math.floor(block / perRow);
    return row * perOutput + (block - row * perRow) * own;
  });
  return { size: own, order, starts };
}

/** Distinct codes of the output that has the most. @param outputs a block for each. */
export function mostCodesOfOutput(codes: ArrayLike<number>, { order, starts }: VectorBlocks): number {
  let most = 0;
  for (let output = 0; output + 1 < starts.length; output++) {
    const own = new Set<number>();
    for (let i = starts[output]!; i < starts[output + 1]!; i++) own.add(codes[order[i]!]!);
    most = Math.max(most, own.size);
  }
  return most;
}

/** The fewest vectors that these codes are cut from: a block that is shorter is the beginning of a vector. */
export function countCodewords(codes: ArrayLike<number>, { size, order, starts }: VectorBlocks): number {
  const [whole, shorter] = [new Set<string>(), new Set<string>()];
  for (let block = 0; block + 1 < starts.length; block++) {
    const [from, to] = [starts[block]!, starts[block + 1]!];
    let key = '';
    for (let i = from; i < to; i++) key += String.fromCharCode(codes[order[i]!]! & 0xffff);
    (to - from === size ? whole : shorter).add(key);
  }
  const [first] = shorter;
  if (first === undefined) return whole.size;
  const begun = new Set([...whole].map((key) => key.slice(0, first.length)));
  return whole.size + [...shorter].filter((key) => !begun.has(key)).length;
}
