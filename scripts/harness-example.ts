/**
 * The model that the committed harness binaries carry (harness/example/dense.c), as a `.tflite` file, and its digest for them:
 * `npx tsx scripts/harness-example.ts`, then `npm run build:harness`.
 */
import { writeFileSync } from 'node:fs';
import { digestBytes } from '../src/core/digest.js';
import { writeTflite } from '../src/export/tflite/write.js';
import type { Graph, GraphTensor } from '../src/graph/graph.js';

const inputs = 64;
const outputs = 10;

const file = writeTflite(dense());
writeFileSync('harness/example/dense.tflite', file);
writeFileSync('harness/example/dense-sha256.h', `#define TG_DENSE_SHA256 "${digestBytes(file)}"\n`);

/** The numbers of dense.c. */
function dense(): Graph {
  const weights = Float32Array.from({ length: outputs * inputs }, (_, index) => {
    const output = Math.floor(index / inputs);
    return (((output * 7 + (index % inputs) * 3) % 17) - 8) / 16;
  });
  const bias = Float32Array.from({ length: outputs }, (_, output) => ((output % 5) - 2) / 4);
  const tensor = (name: string, shape: readonly number[], data: Float32Array | null): GraphTensor => {
    return { name, shape, type: 'float32', data, quantization: null };
  };
  return {
    name: 'dense',
    operators: [
      {
        kind: 'FullyConnected',
        name: 'dense',
        inputs: ['x'],
        constants: { kernel: 'w', bias: 'b' },
        outputs: ['y'],
        options: { activation: 'none' },
      },
    ],
    tensors: {
      x: tensor('x', [1, inputs], null),
      w: tensor('w', [outputs, inputs], weights),
      b: tensor('b', [outputs], bias),
      y: tensor('y', [1, outputs], null),
    },
    inputs: ['x'],
    outputs: ['y'],
  };
}
