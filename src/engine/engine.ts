/**
 * An engine runs a *step*: a pure function of named float32 tensors, written with `@tensorflow/tfjs-core` operations
 * only. It is compiled once for fixed shapes and then run on typed arrays, so a training loop never holds tfjs tensors,
 * and the same loop runs on every engine.
 */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { NativeOptions } from './native/locate.js';

export const engineNames = ['onnxruntime', 'wasm', 'cpu', 'tensorflow'] as const;
export type EngineName = (typeof engineNames)[number];

/**
 * Up to here results are the same bits for any number of threads. Beyond, onnxruntime cuts small products into pieces that
 * it adds up in another order, and small models become no faster.
 */
export const mostThreads = 8;

export interface EngineOptions {
  /** Threads of one run, of which at most `mostThreads` are used. Default: the cores this process may use. */
  readonly threads?: number;
  /**
   * How a step becomes an ONNX graph: `standard` operators only, or `blocked`, with onnxruntime's channel-block kernels
   * where the CPU has them. `auto` takes `blocked` for training where it can.
   */
  readonly lowering?: 'auto' | 'standard' | 'blocked';
  /** Where to look for onnxruntime-node, and whether to install it. */
  readonly native?: NativeOptions;
}

export type Shape = readonly number[];
export type Shapes = Readonly<Record<string, Shape>>;
export type Arrays = Readonly<Record<string, Float32Array>>;

/** Pure: the same tensors in give the same tensors out, with no control flow that depends on values. */
export type Step = (inputs: Readonly<Record<string, Tensor>>) => Record<string, Tensor>;

export interface Signature {
  /** Shape of every input that changes from run to run. All float32. */
  readonly inputs: Shapes;
  /** Values baked into the compiled step (weights of an inference step), so that they can be folded and pre-packed. */
  readonly constants?: Readonly<Record<string, { readonly shape: Shape; readonly data: Float32Array }>>;
  /** `training` favours cheap compilation and in-graph gradients, `inference` the fastest replay. */
  readonly purpose: 'training' | 'inference';
}

export interface CompiledStep {
  readonly outputs: Shapes;
  /** Runs once. Throws `EngineError` for a missing input or a wrong length. The arrays returned are the caller's. */
  run(inputs: Arrays): Promise<Record<string, Float32Array>>;
  dispose(): Promise<void>;
}

export interface Engine {
  readonly name: EngineName;
  /** What a report prints: the identity, and how many threads. */
  readonly description: string;
  /** What results depend on, and so every cache key: name, exact version, lowering, block size. Never threads. */
  readonly identity: string;
  /** Why `auto` took this engine, with what it passed over; for a person, not for a cache key. */
  readonly reason?: string;
  compile(step: Step, signature: Signature): Promise<CompiledStep>;
  dispose(): Promise<void>;
}
