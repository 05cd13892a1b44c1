/** tfjs's JavaScript backend: the reference that the other engines are checked against. Two orders slower. */
import * as tf from '@tensorflow/tfjs-core';
import type { Engine } from './engine.js';
import { compileEagerly } from './tfjs.js';

export async function openCpu(): Promise<Engine> {
  const cpu = await import('@tensorflow/tfjs-backend-cpu');
  await tf.setBackend('cpu');
  // The backend advertises tfjs-node on the console at its first write under Node.
  tf.env().set('IS_NODE', false);
  tf.scalar(0).dispose();
  tf.env().set('IS_NODE', true);
  const identity = `tfjs-backend-cpu ${cpu.version_cpu}`;
  return {
    name: 'cpu',
    identity,
    description: identity,
    compile: (step, signature) => Promise.resolve().then(() => compileEagerly(step, signature, 'cpu')),
    dispose: () => Promise.resolve(),
  };
}
