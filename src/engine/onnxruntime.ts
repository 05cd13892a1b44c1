/** The default engine: a step as one ONNX graph on onnxruntime-node. */
import { availableParallelism } from 'node:os';
import type { InferenceSession } from 'onnxruntime-common';
import { EngineError } from '../core/errors.js';
import { probeBlock } from './onnx/blocked/probe.js';
import { lowerStep } from './compile.js';
import { mostThreads, type Engine, type EngineOptions, type Signature } from './engine.js';
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

/** How many threads a run uses, at most `mostThreads`. */
export function threadsOf({ threads = availableParallelism() }: EngineOptions): number {
  return Math.min(threads, mostThreads);
}

/** The identity of an engine, and what a report prints of it. */
export function named(identity: string, threads: number): Pick<Engine, 'identity' | 'description'> {
  return { identity, description: `${identity}, ${threads} thread${threads === 1 ? '' : 's'}` };
}

const whyStandard = (options: EngineOptions) =>
  options.lowering === 'standard' ? 'standard operators' : 'standard operators (no channel blocks on this CPU)';

/** @throws EngineError where onnxruntime-node cannot be loaded. */
export async function openOnnxruntime(options: EngineOptions = {}): Promise<Engine> {
  const { ort, version } = await loadOnnxruntimeNode(options.native);
  const threads = threadsOf(options);
  const runtime = ort as unknown as OnnxRuntime;
  const block = options.lowering === 'standard' ? null : await probeBlock(runtime);
  if (block === null && options.lowering === 'blocked') {
    throw new EngineError({
      code: 'engine/no-blocks',
      message: `expected kernels for channel blocks in onnxruntime ${version} on this CPU (${process.arch}), found no such kernels`,
      fix: 'Choose the lowering `auto` or `standard`.',
    });
  }
  const lowering = block === null ? whyStandard(options) : `channel blocks of ${block}`;
  return {
    name: 'onnxruntime',
    ...named(`onnxruntime ${version}, ${lowering}`, threads),
    async compile(step, signature) {
      // onnxruntime's own optimiser chooses blocks for an inference graph, whose weights are constants.
      const { lowered, shapes } = lowerStep(step, signature, signature.purpose === 'training' ? block : null);
      return openSession(runtime, lowered, shapes, sessionOptions(signature.purpose, threads));
    },
    dispose: () => Promise.resolve(),
  };
}
