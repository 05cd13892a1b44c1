/** Runs a lowered step: the same code over onnxruntime-node and onnxruntime-web, which share an interface. */
import type { InferenceSession, InferenceSessionFactory, TensorConstructor } from 'onnxruntime-common';
import { checkInputs } from '../arrays.js';
import type { CompiledStep, Shapes } from '../engine.js';
import type { Lowered } from './standard.js';

/** What both onnxruntime packages export. */
export interface OnnxRuntime {
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
}

export async function openSession(
  runtime: OnnxRuntime,
  lowered: Lowered,
  shapes: { readonly inputs: Shapes; readonly outputs: Shapes },
  options: InferenceSession.SessionOptions,
): Promise<CompiledStep> {
  const session = await runtime.InferenceSession.create(lowered.model, options);
  const fetches = [...new Set(Object.values(lowered.fetches))];
  const used = lowered.inputs.map((name) => [name, shapes.inputs[name]!] as const);
  return {
    outputs: shapes.outputs,
    async run(inputs) {
      checkInputs(shapes.inputs, inputs);
      const feeds: Record<string, InstanceType<OnnxRuntime['Tensor']>> = {};
      for (const [name, shape] of used) feeds[name] = new runtime.Tensor('float32', inputs[name]!, shape);
      const results = await session.run(feeds, fetches);
      const returned = new Set<string>();
      const named = Object.entries(lowered.fetches).map(([name, value]) => {
        const data = results[value]!.data as Float32Array;
        const own = returned.has(value) ? data.slice() : data;
        returned.add(value);
        return [name, own] as const;
      });
      return Object.fromEntries(named);
    },
    async dispose() {
      await session.release();
    },
  };
}
