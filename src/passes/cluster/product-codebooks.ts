/** The codebooks of vectors of a model's layers, and how they go along with training. */
import { seededRandom } from '../../core/random.js';
import type { WeightCodes } from '../quantize/weights.js';
import {
  followProductCodebook,
  makeProductCodebook,
  productCodes,
  refitProductCodebook,
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
  /** Finds a codebook where there is none; else, where it `refits`, blocks may come to other codewords. */
  fit(layer: ProductLayer, refits: boolean): void;
  /** For these weights; between refits blocks keep their codewords, which follow them. */
  codes(layer: ProductLayer): WeightCodes;
  save(): Record<string, Float32Array>;
  restore(layers: readonly string[], state: Readonly<Record<string, Float32Array>>): void;
}

export function productCodebooks(seed: number): ProductCodebooks {
  const books = new Map<string, ProductCodebook>();
  const found = ({ name, kernel, rule, start }: ProductLayer): ProductCodebook =>
    makeProductCodebook(kernel, rule, start(), (count) => seededRandom(seed, `cluster/${name}/${count}`));
  return {
    fit(layer, refits) {
      const previous = books.get(layer.name);
      if (!previous) books.set(layer.name, found(layer));
      else if (refits) books.set(layer.name, refitProductCodebook(layer.kernel, layer.rule, previous));
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
