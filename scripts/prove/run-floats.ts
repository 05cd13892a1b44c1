/** Runs a `.tflite` file in LiteRT on float samples, and gives floats back, whatever the file's edges are. */
import { litertThread } from '../../src/measure/runtime/litert/open.js';
import type { Edge } from '../../src/measure/inspect/edges.js';
import { valuesOf } from '../../src/measure/runtime/values.js';

/** @param given `count` samples, one after the other. @returns the first output of each. */
export async function runFloats(bytes: Uint8Array, given: Float32Array, count: number): Promise<Float32Array> {
  const thread = litertThread();
  try {
    const model = await thread.open(bytes);
    const size = given.length / count;
    const [input, output] = [model.inputs[0]!, model.outputs[0]!];
    const [found] = await model.run(
      (start, many) => [toStored(given.subarray(start * size, (start + many) * size), input)],
      count,
    );
    await model.close();
    return toReal(found!.values as ArrayLike<number>, output);
  } finally {
    await thread.end();
  }
}

function toStored(values: Float32Array, edge: Edge) {
  const { quantization } = edge;
  if (!quantization) return Float32Array.from(values);
  const [scale, zeroPoint] = [quantization.scale[0]!, quantization.zeroPoint[0]!];
  const [least, most] = edge.type === 'uint8' ? [0, 255] : [-128, 127];
  const Values = valuesOf(edge);
  const codes = new Values(values.length);
  values.forEach((value, i) => {
    codes[i] = Math.min(most, Math.max(least, Math.round(value / scale) + zeroPoint));
  });
  return codes;
}

function toReal(values: ArrayLike<number>, { quantization }: Edge): Float32Array {
  if (!quantization) return Float32Array.from(values);
  const [scale, zeroPoint] = [quantization.scale[0]!, quantization.zeroPoint[0]!];
  return Float32Array.from(values, (code) => (code - zeroPoint) * scale);
}
