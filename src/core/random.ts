import { createHash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** The one source of chance. Every method advances the stream. */
export interface Random {
  /** In [0, 1), a multiple of 2⁻⁵³. */
  uniform(): number;
  /** Mean 0, standard deviation 1 (Marsaglia's polar method). */
  normal(): number;
  /** In 0 … n − 1, without modulo bias. */
  integer(n: number): number;
  /** Shuffles in place (Fisher–Yates) and returns its argument. */
  shuffle(indices: Uint32Array): Uint32Array;
}

/**
 * A stream of xoroshiro128+ whose 128-bit state is the head of SHA-256 over the seed and the stream's label: another
 * consumer with its own label never shifts this one, and the same pair gives the same numbers on every platform.
 */
export function seededRandom(seed: number, stream: string): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`expected an integer seed, found ${seed}`);
  const digest = createHash('sha256').update(`${seed}\n${stream}`).digest();
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)));
  let spare: number | null = null;
  const uniform = (): number => uniformFloat64(generator);
  const integer = (n: number): number => {
    if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`expected a positive integer, found ${n}`);
    return uniformInt(generator, 0, n - 1);
  };
  return {
    uniform,
    integer,
    normal() {
      if (spare !== null) {
        const value = spare;
        spare = null;
        return value;
      }
      for (;;) {
        const a = 2 * uniform() - 1;
        const b = 2 * uniform() - 1;
        const square = a * a + b * b;
        if (square >= 1 || square === 0) continue;
        const radius = Math.sqrt((-2 * Math.log(square)) / square);
        spare = b * radius;
        return a * radius;
      }
    },
    shuffle(indices) {
      for (let last = indices.length - 1; last > 0; last--) {
        const other = integer(last + 1);
        const held = indices[last]!;
        indices[last] = indices[other]!;
        indices[other] = held;
      }
      return indices;
    },
  };
}

/** SplitMix32 (Steele et al. 2014, with 32 bits): integers in 0 … 2³² − 1, for millions of values that need no better chance. */
export function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let value = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
    return (value ^ (value >>> 15)) >>> 0;
  };
}
