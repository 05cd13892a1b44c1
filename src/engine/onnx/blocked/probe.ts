/** How many channels a block has is a property of the CPU: 8 with AVX2, 16 with AVX-512, none elsewhere. */
import { GraphBuilder, nchwcDomain } from '../builder.js';
import type { OnnxRuntime } from '../session.js';

const channels = 64;

/**
 * Reorders an arange and looks where its second pixel went.
 * @returns null where this onnxruntime has no kernels for channel blocks on this CPU.
 */
export async function probeBlock(runtime: OnnxRuntime): Promise<number | null> {
  const builder = new GraphBuilder();
  const x = builder.input('x', [1, channels, 1, 2]);
  const y = builder.output(builder.node('ReorderInput', [x], {}, nchwcDomain), [1, channels, 1, 2]);
  const { model } = builder.finish();
  try {
    const session = await runtime.InferenceSession.create(model, {
      graphOptimizationLevel: 'disabled',
      logSeverityLevel: 4,
    });
    const data = Float32Array.from({ length: 2 * channels }, (_, i) => i);
    const result = await session.run({ x: new runtime.Tensor('float32', data, [1, channels, 1, 2]) });
    await session.release();
    const block = (result[y]!.data as Float32Array).indexOf(1);
    return block === 8 || block === 16 ? block : null;
  } catch {
    return null;
  }
}
