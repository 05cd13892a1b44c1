/** The codebooks of vectors of a model's layers, and how they go along with training. */
import { seededRandom } from '../../core/random.js';
import type { WeightCodes } from '../quantize/weights.js';
import {
  followProductCodebook,
  makeProductCodebook,
  productCodes,
  type BlockKernel,
  type ProductCodebook,
  type ProductRule,
} from './product-codebook.js';

export interface ProductLayer {
  readonly name: string;
  readonly kernel: BlockKernel;
  readonly rule: ProductRule;
  /** Scales to begin with. */
  readonly start: () => Float32Array;
}

export interface ProductCodebooks {
  /**
   * Finds a codebook where there is none. Blocks keep the codewords that they have then (Stock et al. 2020, §3.3): training
   * moves the weights of a block apart from its codeword, to which only the mean of all its blocks tells anything, and the nearest
   * codeword to where they went is no better one. Blocks that were assigned anew every 100 steps left 22 % of an accuracy of 88 %.
   */
  fit(layer: ProductLayer): void;
  /** For these weights, which the codewords of their blocks follow. */
  codes(layer: ProductLayer): WeightCodes;
  save(): Record<string, Float32Array>;
  restore(layers: readonly string[], state: Readonly<Record<string, Float32Array>>): void;
}

export function productCodebooks(seed: number): ProductCodebooks {
  const books = new Map<string, ProductCodebook>();
  const found = ({ name, kernel, rule, start }: ProductLayer): ProductCodebook =>
    makeProductCodebook(kernel, rule, start(), (count) => seededRandom(seed, `cluster/${name}/${count}`));
  return {
    fit(layer) {
      if (!books.has(layer.name)) books.set(layer.name, found(layer));
    },
    codes(layer) {
      const book = books.get(layer.name) ?? found(layer);
      const now = followProductCodebook(layer.kernel, layer.rule, book);
      return { codes: productCodes(layer.kernel, now), scale: now.scale };
    },
    save: () =>
      Object.fromEntries(
        [...books].flatMap(([layer, { codewords, scale, members }]) => [
          [`${layer}#codewords`, Float32Array.from(codewords)],
          [`${layer}#scale`, scale],
          [`${layer}#members`, Float32Array.from(members)],
        ]),
      ),
    restore(layers, state) {
      for (const layer of layers) {
        const [codewords, scale, members] = [
          state[`${layer}#codewords`],
          state[`${layer}#scale`],
          state[`${layer}#members`],
        ];
        if (codewords && scale && members)
          books.set(layer, {
            codewords: Int8Array.from(codewords),
            scale: Float32Array.from(scale),
            members: Uint16Array.from(members),
          });
      }
    },
  };
}
