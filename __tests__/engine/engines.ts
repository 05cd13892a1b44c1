import { existsSync } from 'node:fs';
import type { EngineName, EngineOptions } from '../../src/engine/engine.js';

/** What the parity suite holds to the reference. One thread: equal results for any number are a test of their own. */
export const engines: (readonly [label: string, name: EngineName, options: EngineOptions])[] = [
  ['onnxruntime, standard operators', 'onnxruntime', { lowering: 'standard', threads: 1 }],
  ['onnxruntime, channel blocks', 'onnxruntime', { lowering: 'auto', threads: 1 }],
  ['wasm', 'wasm', { threads: 1 }],
];

if (existsSync('.engines/tensorflow/node_modules/@tensorflow/tfjs-node/lib')) {
  engines.push(['tensorflow', 'tensorflow', {}]);
} else {
  console.warn('SKIPPED on the engine tensorflow: it is not installed; run `npm run engine:tensorflow`');
}
