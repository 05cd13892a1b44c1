import * as tf from '@tensorflow/tfjs-core';
import type { Engine, Step } from '../../src/engine/engine.js';
import type { KernelCase } from './kernel-cases.js';
import { normals } from './models.js';

/** The case's value, and the gradient of a fixed weighting of it to each input in `wrt`. */
function stepOf({ forward, wrt }: KernelCase): Step {
  return (t) => {
    if (wrt.length === 0) return { y: forward(t) };
    let value: tf.Tensor | null = null;
    const weighted = (...inputs: tf.Tensor[]) => {
      const y = forward({ ...t, ...Object.fromEntries(wrt.map((name, i) => [name, inputs[i]!])) });
      value = tf.keep(y);
      const weights = tf.tensor(normals(y.size, 99), y.shape);
      return tf.sum(tf.mul(y, weights));
    };
    const gradients = tf.grads(weighted)(wrt.map((name) => t[name]!));
    return { y: value!, ...Object.fromEntries(wrt.map((name, i) => [`d${name}`, gradients[i]!])) };
  };
}

/** The case's value from a step compiled for inference: the first input as it comes, all others baked in as weights are. */
export async function inferCase(engine: Engine, test: KernelCase): Promise<Float32Array> {
  const inputs = inputsOf(test);
  const [[first] = [], ...others] = Object.entries(test.inputs);
  const compiled = await engine.compile((t) => ({ y: test.forward(t) }), {
    inputs: { [first!]: test.inputs[first!]! },
    constants: Object.fromEntries(others.map(([name, shape]) => [name, { shape, data: inputs[name]! }])),
    purpose: 'inference',
  });
  try {
    return (await compiled.run({ [first!]: inputs[first!]! }))['y']!;
  } finally {
    await compiled.dispose();
  }
}

export async function runCase(engine: Engine, test: KernelCase): Promise<Record<string, Float32Array>> {
  const inputs = inputsOf(test);
  const compiled = await engine.compile(stepOf(test), { inputs: test.inputs, purpose: 'training' });
  try {
    return await compiled.run(inputs);
  } finally {
    await compiled.dispose();
  }
}

function inputsOf(test: KernelCase): Record<string, Float32Array> {
  const inputs: Record<string, Float32Array> = {};
  Object.entries(test.inputs).forEach(([name, shape], i) => {
    const values = normals(
      shape.reduce((a, b) => a * b, 1),
      7 + i,
    );
    inputs[name] = test.prepare ? values.map((value) => test.prepare!(value, name)) : values;
  });
  return inputs;
}
