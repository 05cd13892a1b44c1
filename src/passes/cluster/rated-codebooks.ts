/** The rated codebooks of a model's layers, at one λ that is given or found from a size, and how they go along with training. */
import { PassError } from '../../core/errors.js';
import type { ClusteringRule, Kernel } from './codebook.js';
import { assignRatedCodes, makeRatedCodebook, updateRatedCodebook, type RatedCodebook } from './rated-codebook.js';

export type RateSettings =
  | {
      readonly kind: 'lambda';
      readonly lambda: number;
      /** Over which it grows to what it is; 0: it is so from the start. */
      readonly rampSteps: number;
    }
  | {
      readonly kind: 'size';
      /** Most that the codes of all layers may have, one after another, deflated. */
      readonly deflatedBytes: number;
      readonly deflatedBytesOf: (codes: Uint8Array) => number;
    };

export interface RatedLayer {
  readonly name: string;
  readonly kernel: Kernel;
  readonly rule: ClusteringRule;
  /** Scales to begin with. */
  readonly start: Float32Array;
}

export interface RatedCodebooks {
  isFitted(): boolean;
  /** Codebooks for these weights: found anew where there were no codebooks or λ has changed by its schedule, else moved by a step. */
  fit(layers: readonly RatedLayer[], step: number): void;
  /** Where the codes have to have a size, λ raised until they do. */
  meet(layers: readonly RatedLayer[]): void;
  of(layer: string): RatedCodebook;
  save(): Record<string, Float32Array>;
  restore(state: Readonly<Record<string, Float32Array>>): void;
}

type Books = ReadonlyMap<string, RatedCodebook>;

/** λ is searched for between these, by halving the span of its logarithm. */
const bounds = { least: 2 ** -20, most: 2 ** 3 } as const;
const halvings = 16;
/** A size so near below what it may be is near enough. */
const nearEnough = 0.995;
/** Moves of a codebook at another λ before its size is told. */
const moves = 3;

export function ratedCodebooks(settings: RateSettings): RatedCodebooks {
  let books: Books = new Map();
  let lambda = 0;

  const found = (layers: readonly RatedLayer[], at: number): Books =>
    new Map(layers.map(({ name, kernel, rule, start }) => [name, makeRatedCodebook(kernel, rule, start, at)]));
  const moved = (layers: readonly RatedLayer[], at: number): Books =>
    new Map(layers.map(({ name, kernel, rule }) => [name, updateRatedCodebook(kernel, rule, books.get(name)!, at)]));
  const use = (next: { readonly books: Books; readonly lambda: number }): void => {
    ({ books, lambda } = next);
  };

  const fitToSize = (layers: readonly RatedLayer[], limit: number, sizeOf: (codes: Uint8Array) => number): void => {
    const sizeWith = (tried: Books): number => sizeOf(codesOf(layers, tried));
    if (books.size === 0) {
      use(cheapestThatFits({ limit, sizeWith, try: (at) => found(layers, at), ...bounds }));
      return;
    }
    // About a quarter of what λ grows by is what the size shrinks by, so the fourth power of the excess; never by more than 2 at once.
    const excess = (sizeWith(books) / limit) ** 4;
    const next = Math.fround(Math.min(bounds.most, lambda * Math.max(0.5, Math.min(2, excess))));
    use({ books: moved(layers, next), lambda: next });
  };

  return {
    isFitted: () => books.size > 0,
    fit(layers, step) {
      if (settings.kind === 'size') {
        fitToSize(layers, settings.deflatedBytes, settings.deflatedBytesOf);
        return;
      }
      const share = settings.rampSteps > 0 ? Math.min(1, (step + 1) / settings.rampSteps) : 1;
      const now = Math.fround(settings.lambda * share);
      use({ books: now === lambda ? moved(layers, now) : found(layers, now), lambda: now });
    },
    meet(layers) {
      if (settings.kind === 'lambda') return;
      const sizeWith = (tried: Books): number => settings.deflatedBytesOf(codesOf(layers, tried));
      if (sizeWith(books) <= settings.deflatedBytes) return;
      const start = books;
      const tried = (at: number): Books => {
        books = start;
        for (let move = 0; move < moves; move++) books = moved(layers, at);
        return books;
      };
      use(cheapestThatFits({ limit: settings.deflatedBytes, sizeWith, try: tried, least: lambda, most: bounds.most }));
    },
    of: (layer) => books.get(layer)!,
    save: () => ({
      ...(books.size > 0 ? { 'rate#lambda': Float32Array.of(lambda) } : {}),
      ...Object.fromEntries(
        [...books].flatMap(([layer, { codes, scale, bits, price }]) => [
          [`${layer}#codes`, Float32Array.from(codes)],
          [`${layer}#scale`, scale],
          [`${layer}#bits`, bits],
          [`${layer}#price`, Float32Array.of(price)],
        ]),
      ),
    }),
    restore(state) {
      if (!state['rate#lambda']) return;
      lambda = state['rate#lambda'][0]!;
      const layers = Object.keys(state).flatMap((name) =>
        name.endsWith('#price') ? [name.slice(0, -'#price'.length)] : [],
      );
      books = new Map(
        layers.map((layer) => [
          layer,
          {
            codes: Int8Array.from(state[`${layer}#codes`]!),
            scale: Float32Array.from(state[`${layer}#scale`]!),
            bits: Float32Array.from(state[`${layer}#bits`]!),
            price: state[`${layer}#price`]![0]!,
          },
        ]),
      );
    },
  };
}

/** The codes of all layers, one after another. */
function codesOf(layers: readonly RatedLayer[], books: Books): Uint8Array {
  const all = new Uint8Array(layers.reduce((size, { kernel }) => size + kernel.values.length, 0));
  let at = 0;
  for (const { name, kernel, rule } of layers) {
    all.set(assignRatedCodes(kernel, rule, books.get(name)!), at);
    at += kernel.values.length;
  }
  return all;
}

interface Search {
  readonly limit: number;
  readonly sizeWith: (books: Books) => number;
  readonly try: (lambda: number) => Books;
  readonly least: number;
  readonly most: number;
}

/** Of the λ that are tried the least at which the size is kept. @throws PassError where even the largest does not. */
function cheapestThatFits({ limit, sizeWith, try: tried, least, most }: Search): { books: Books; lambda: number } {
  const at = (lambda: number) => {
    const books = tried(lambda);
    return { books, lambda, size: sizeWith(books) };
  };
  let best = at(Math.fround(most));
  if (best.size > limit) {
    throw new PassError({
      code: 'cluster/deflated-size',
      message: `expected the codes of all clustered layers in ${limit} B, found at least ${best.size} B`,
      cause: 'no price of bits makes the codes of this many weights so small',
      fix: 'Raise rate_distortion.deflated_size, or make the model smaller.',
    });
  }
  let [low, high] = [Math.log2(least), Math.log2(most)];
  for (let halving = 0; halving < halvings && best.size < nearEnough * limit; halving++) {
    const middle = (low + high) / 2;
    const next = at(Math.fround(2 ** middle));
    if (next.size > limit) low = middle;
    else [best, high] = [next, middle];
  }
  return best;
}
