/** The default engine: a step as one ONNX graph on onnxruntime-node. */
import { availableParallelism } from 'node:os';
import type { InferenceSession } from 'onnxruntime-common';
import { lowerStep } from './compile.js';
import type { Engine, EngineOptions, Signature } from './engine.js';
import { loadOnnxruntimeNode } from './native/locate.js';
import { openSession, type OnnxRuntime } from './onnx/session.js';

/**
 * Training graphs are fully lowered already: onnxruntime's optimiser costs compile time and makes them slower.
 * Inference graphs have their weights baked in, so it folds, fuses and packs them.
 */
export function sessionOptions(purpose: Signature['purpose'], threads: number): InferenceSession.SessionOptions {
  return {
    graphOptimizationLevel: purpose === 'training' ? 'disabled' : 'all',
    executionMode: 'sequential',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  };
}

/** @throws EngineError where onnxruntime-node cannot be loaded. */
export async function openOnnxruntime(options: EngineOptions = {}): Promise<Engine> {
  const { ort, version } = await loadOnnxruntimeNode(options.native);
  const threads = options.threads ?? availableParallelism();
  const lowering = 'standard operators';
  return {
    name: 'onnxruntime',
    description: `onnxruntime ${version}, ${lowering}, ${threads} threads`,
    async compile(step, signature) {
      const { lowered, shapes } = lowerStep(step, signature, null);
      return openSession(ort as unknown as OnnxRuntime, lowered, shapes, sessionOptions(signature.purpose, threads));
    },
    async dispose() {},
  };
}
