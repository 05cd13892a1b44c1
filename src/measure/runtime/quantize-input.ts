import { ExportError } from '../../core/errors.js';
import { affineCode } from '../../ops/shared/int8.js';
import type { Edge } from '../inspect/edges.js';
import type { Values } from './values.js';

/** The types of inputs that normalised samples are turned into, with the codes that they are clamped to. */
const codes = {
  int8: { Codes: Int8Array, limits: [-128, 127] },
  uint8: { Codes: Uint8Array, limits: [0, 255] },
  int16: { Codes: Int16Array, limits: [-32_768, 32_767] },
} as const;

/**
 * Samples as an input takes them: floats as they are, or codes by the input's own scale and zero point, as TFLite's
 * AffineQuantize makes them.
 */
export function quantizeInput(samples: Float32Array, { name, type, quantization }: Edge): Values {
  if (type === 'float32') return samples;
  if (!Object.hasOwn(codes, type)) {
    throw new ExportError({
      code: 'measure/edges',
      message: `expected an input of float32, ${Object.keys(codes).join(', ')}, found ${name} of ${type}`,
    });
  }
  const { Codes, limits } = codes[type as keyof typeof codes];
  const [scale, zeroPoint] = [quantization?.scale[0], quantization?.zeroPoint[0]];
  if (scale === undefined || zeroPoint === undefined) {
    throw new ExportError({
      code: 'measure/quantization',
      message: `expected a scale and a zero point of the ${type} input ${name}, found no such numbers`,
    });
  }
  const quantized = new Codes(samples.length);
  const parameters = { scale, zeroPoint };
  for (let i = 0; i < samples.length; i++) quantized[i] = affineCode(samples[i]!, parameters, limits);
  return quantized;
}
