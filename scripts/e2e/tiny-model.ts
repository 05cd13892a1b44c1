/** A spec that trains in a second, and images for it: bright on the left, in the middle or on the right. */
import { gzipSync } from 'node:zlib';
import type { Files } from './repository.js';

const side = 12;
const classes = 3;
const samples = 60;

export function tinySpec(name: string, largest: string): string {
  return `version: 1
name: ${name}
engine: wasm
threads: 1
data: { root: data, images: images.gz, labels: labels.gz }
student:
  architecture: ds_cnn
  parameters: { filters: 8, blocks: 1 }
  training: { epochs: 2, batch_size: 16, learning_rate: { schedule: constant, peak: 0.01 } }
compression:
  quantization: { mode: ptq }
artifacts:
  int8: { type: int8 }
budgets:
  - { artifact: int8, metric: size, max: ${largest} }
`;
}

export function tinyDataset(folder: string): Files {
  const labels = Uint8Array.from({ length: samples }, (_, index) => index % classes);
  const images = new Uint8Array(samples * side * side);
  const third = side / classes;
  images.forEach((_, position) => {
    const sample = Math.floor(position / (side * side));
    const column = position % side;
    const isBright = Math.floor(column / third) === sample % classes;
    // Not all alike: a few grey levels that differ by sample and place.
    images[position] = (isBright ? 200 : 20) + ((position * 7 + sample * 13) % 40);
  });
  return {
    [`${folder}/images.gz`]: gzipSync(idx([samples, side, side], images)),
    [`${folder}/labels.gz`]: gzipSync(idx([samples], labels)),
  };
}

function idx(dimensions: readonly number[], elements: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4 + 4 * dimensions.length);
  head.set([0, 0, 0x08, dimensions.length]);
  dimensions.forEach((size, index) => head.writeUInt32BE(size, 4 + 4 * index));
  return Buffer.concat([head, elements]);
}
