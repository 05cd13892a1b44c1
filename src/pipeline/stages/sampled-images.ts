import { seededRandom } from '../../core/random.js';
import { formOf } from '../../data/dataset.js';
import { normalizedImages } from '../../data/normalize.js';
import type { Tools } from './tools.js';

/**
 * At most `most` seeded training samples, normalised as in training and without augmentation: [count, h, w, c].
 * @param stream names the choice, so that one stage's samples tell nothing of another's.
 */
export function sampledImages(
  { dataset, seed }: Pick<Tools, 'dataset' | 'seed'>,
  stream: string,
  most: number,
): Promise<Float32Array> {
  const { count, samples } = dataset.train;
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const chosen = seededRandom(seed, stream).shuffle(order).subarray(0, most);
  return normalizedImages(formOf(dataset), samples, chosen);
}
