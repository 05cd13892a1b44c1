/** How operators with weights are quantised: the recipes that converters write, and the version of each operator for it. */
import type { Random } from '../../../src/core/random.js';
import { activation, awkwardScale, elements, floats, integers, typeCodes, weights, type Tensor } from '../tensors.js';

export interface Recipe {
  readonly label: string;
  readonly activations: 'float32' | 'int8' | 'uint8' | 'int16';
  readonly weights: 'float32' | 'int8' | 'uint8' | 'int4';
  readonly isPerChannel: boolean;
  readonly bias: 'float32' | 'int32' | 'int64';
}

const recipe = (
  label: string,
  activations: Recipe['activations'],
  type: Recipe['weights'],
  isPerChannel: boolean,
  bias: Recipe['bias'],
): Recipe => ({ label, activations, weights: type, isPerChannel, bias });

export const recipes = {
  float32: recipe('float32', 'float32', 'float32', false, 'float32'),
  int8: recipe('int8, weights per channel', 'int8', 'int8', true, 'int32'),
  int8Tensor: recipe('int8, weights per tensor', 'int8', 'int8', false, 'int32'),
  uint8: recipe('uint8', 'uint8', 'uint8', false, 'int32'),
  int16: recipe('int16 with int8 weights', 'int16', 'int8', true, 'int64'),
  int16Tensor: recipe('int16 with int8 weights per tensor', 'int16', 'int8', false, 'int64'),
  int4: recipe('int8 with int4 weights per channel', 'int8', 'int4', true, 'int32'),
  int4Tensor: recipe('int8 with int4 weights per tensor', 'int8', 'int4', false, 'int32'),
  hybrid: recipe('float32 with int8 weights per channel', 'float32', 'int8', true, 'float32'),
  hybridTensor: recipe('float32 with int8 weights per tensor', 'float32', 'int8', false, 'float32'),
  hybridInt4: recipe('float32 with int4 weights per channel', 'float32', 'int4', true, 'float32'),
} as const;

export interface KernelTensors {
  readonly input: Tensor;
  readonly filter: Tensor;
  readonly bias: Tensor;
  readonly output: Tensor;
}

/**
 * Input, filter, bias and output of a layer. Scales are awkward; that of the output is such that sums of `fanIn` products
 * use its codes, and some saturate.
 */
export function kernelTensors(
  random: Random,
  { activations, weights: type, isPerChannel, bias }: Recipe,
  shapes: { readonly input: readonly number[]; readonly filter: readonly number[]; readonly output: readonly number[] },
  { axis, channels, fanIn }: { readonly axis: number; readonly channels: number; readonly fanIn: number },
): KernelTensors {
  const input = activation(random, activations, shapes.input);
  const filter =
    type === 'float32'
      ? floats(random, shapes.filter, 1 / Math.sqrt(fanIn))
      : weights(random, type, shapes.filter, {
          axis: isPerChannel ? axis : undefined,
          scale: type === 'int4' ? 0.1 : 0.01,
        });
  if (activations === 'float32') {
    return { input, filter, bias: floats(random, [channels]), output: activation(random, 'float32', shapes.output) };
  }
  const scales = filter.scale!.map((scale) => Math.fround(input.scale![0]! * scale));
  const typical = codeDeviation[type as 'int8'] * codeDeviation[activations] * Math.sqrt(fanIn) * scales[0]!;
  const scale = awkwardScale(
    random,
    typical / codeDeviation[activations] / 1.5,
    (typical / codeDeviation[activations]) * 3,
  );
  const span = Math.round(typical / scales[0]!);
  const codes = Array.from({ length: channels }, () => random.integer(2 * span + 1) - span);
  return {
    input,
    filter,
    bias: {
      ...integers([channels], codes, bias as 'int32' | 'int64'),
      scale: scales.length === 1 ? scales : scales.slice(0, channels),
      zeroPoint: scales.map(() => 0),
      axis: 0,
    },
    output: activation(random, activations, shapes.output, { scale }),
  };
}

/** Standard deviation of codes drawn over a type's whole range. */
const codeDeviation = { int8: 74, uint8: 74, int16: 18_900, int4: 4.3 } as const;

/** float16 constants are followed by a DEQUANTIZE in real files; this gives float32 values of the same plan. */
export const float32 = (shape: readonly number[]): Tensor => ({ element: 'float32', type: typeCodes.float32, shape });

export { elements };
