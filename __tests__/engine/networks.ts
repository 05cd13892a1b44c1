/** The networks that speed is quoted for, with their batch sizes. */
import { quantised, resnet, separable, type Block, type Network } from './models.js';

const block = (channels: number, stride = 1): Block => ({ channels, stride });
const dsBlocks = [block(64), block(64), block(64), block(64)];
const dsStem = { channels: 64, kernel: [10, 4], stride: 2 } as const;
const mobileBlocks = [
  block(16),
  block(32, 2),
  block(32),
  block(64, 2),
  block(64),
  block(128, 2),
  ...Array.from({ length: 5 }, () => block(128)),
  block(256, 2),
  block(256),
];
const dsCnn = separable([28, 28, 1], dsStem, dsBlocks, 'relu');

export const networks = {
  resnet8: { network: resnet([32, 32, 3], [16, 32, 64]), batch: 32 },
  'resnet8-28': { network: resnet([28, 28, 1], [16, 32, 64]), batch: 64 },
  mobilenet: {
    network: separable([96, 96, 3], { channels: 8, kernel: [3, 3], stride: 2 }, mobileBlocks, 'relu6', 2),
    batch: 32,
  },
  'ds-cnn': { network: dsCnn, batch: 64 },
  'ds-cnn-qat': { network: quantised(dsCnn, dsBlocks, 2), batch: 64 },
} satisfies Record<string, { readonly network: Network; readonly batch: number }>;
export type NetworkName = keyof typeof networks;
