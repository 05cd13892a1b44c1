/**
 * How fast the machine itself is at the moment: virtual cores can be halves of one core for seconds, and no other process
 * of this machine shows it.
 */
import * as tf from '@tensorflow/tfjs-core';
import { openEngine } from '../../src/engine/open.js';

export interface Yardstick {
  /** Time of a product of matrices on all threads, as a multiple of the shortest seen so far. */
  measure(): Promise<number>;
  close(): Promise<void>;
}

/** The median of a few products, each of some thousandths of a second. */
export async function openYardstick(threads: number): Promise<Yardstick> {
  const size = 768;
  const engine = await openEngine('auto', { threads });
  const product = await engine.compile(({ a, b }) => ({ sum: tf.sum(tf.matMul(a as tf.Tensor2D, b as tf.Tensor2D)) }), {
    inputs: { a: [size, size], b: [size, size] },
    purpose: 'training',
  });
  const inputs = { a: new Float32Array(size * size).fill(0.5), b: new Float32Array(size * size).fill(0.25) };
  let shortest = Infinity;
  return {
    async measure() {
      const times: number[] = [];
      for (let i = 0; i < 9; i++) {
        const start = performance.now();
        await product.run(inputs);
        times.push(performance.now() - start);
      }
      const typical = times.sort((one, other) => one - other)[times.length >> 1]!;
      shortest = Math.min(shortest, typical);
      return typical / shortest;
    },
    async close() {
      await product.dispose();
      await engine.dispose();
    },
  };
}
