/** Networks of a real size, with their batch sizes, for tests that look at graphs. What is timed is in scripts/bench. */
import { resnet, separable, type Network } from './models.js';

const dsBlocks = Array.from({ length: 4 }, () => ({ channels: 64, stride: 1 }));
const dsStem = { channels: 64, kernel: [10, 4], stride: 2 } as const;

export const networks = {
  resnet8: { network: resnet([32, 32, 3], [16, 32, 64]), batch: 32 },
  'ds-cnn': { network: separable([28, 28, 1], dsStem, dsBlocks, 'relu'), batch: 64 },
} satisfies Record<string, { readonly network: Network; readonly batch: number }>;
