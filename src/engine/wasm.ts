/** The same graph, standard operators only, on onnxruntime-web: for places where no native library loads. */
import { pathToFileURL } from 'node:url';
import { findAsset } from '../core/assets.js';
import { lowerStep } from './compile.js';
import type { Engine, EngineOptions } from './engine.js';
import { openSession } from './onnx/session.js';
import { named, sessionOptions, threadsOf } from './onnxruntime.js';

const asset = (name: string) => pathToFileURL(findAsset(`node_modules/onnxruntime-web/dist/${name}`)).href;

export async function openWasm(options: EngineOptions = {}): Promise<Engine> {
  const ort = await import('onnxruntime-web');
  const threads = threadsOf(options);
  const { wasm, versions } = ort.env;
  wasm.numThreads = threads;
  wasm.wasmPaths = {
    mjs: asset('ort-wasm-simd-threaded.mjs'),
    wasm: asset('ort-wasm-simd-threaded.wasm'),
  };
  return {
    name: 'wasm',
    ...named(`onnxruntime-web ${versions.web ?? versions.common}, standard operators`, threads),
    async compile(step, signature) {
      const { lowered, shapes } = lowerStep(step, signature, null);
      return openSession(ort, lowered, shapes, {
        ...sessionOptions(signature.purpose, threads),
        executionProviders: ['wasm'],
      });
    },
    dispose: () => Promise.resolve(),
  };
}
