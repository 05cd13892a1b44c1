/** The layers whose output channels have codebooks of their own, and how these go along with training. */
import type { WeightCodes } from '../quantize/weights.js';
import {
  channelCodes,
  makeChannelCodebook,
  updateChannelCodebook,
  type ChannelCodebook,
  type ChannelKernel,
  type ChannelRule,
} from './channel-codebook.js';

export interface ChannelLayer {
  readonly name: string;
  readonly kernel: ChannelKernel;
  readonly rule: ChannelRule;
  /** Scales to begin with. */
  readonly start: () => Float32Array;
}

export interface ChannelCodebooks {
  /** Finds codebooks where there are none; else, where it `refits`, moves them after the weights. */
  fit(layer: ChannelLayer, refits: boolean): void;
  codes(layer: ChannelLayer): WeightCodes;
  save(): Record<string, Float32Array>;
  restore(layers: readonly string[], state: Readonly<Record<string, Float32Array>>): void;
}

export function channelCodebooks(): ChannelCodebooks {
  const books = new Map<string, ChannelCodebook>();
  const found = ({ kernel, rule, start }: ChannelLayer): ChannelCodebook => makeChannelCodebook(kernel, rule, start());
  return {
    fit(layer, refits) {
      const previous = books.get(layer.name);
      if (!previous) books.set(layer.name, found(layer));
      else if (refits) books.set(layer.name, updateChannelCodebook(layer.kernel, layer.rule, previous));
    },
    codes(layer) {
      const book = books.get(layer.name) ?? found(layer);
      return { codes: channelCodes(layer.kernel, layer.rule, book), scale: book.scale };
    },
    save: () =>
      Object.fromEntries(
        [...books].flatMap(([layer, { codes, starts, scale }]) => [
          [`${layer}#codes`, Float32Array.from(codes)],
          [`${layer}#starts`, Float32Array.from(starts)],
          [`${layer}#scale`, scale],
        ]),
      ),
    restore(layers, state) {
      for (const layer of layers) {
        const [codes, starts, scale] = [state[`${layer}#codes`], state[`${layer}#starts`], state[`${layer}#scale`]];
        if (codes && starts && scale)
          books.set(layer, {
            codes: Int8Array.from(codes),
            starts: Uint32Array.from(starts),
            scale: Float32Array.from(scale),
          });
      }
    },
  };
}
