import { writeTable } from '../shared/options-table.js';
import { plain, quantizationProblem, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: 117,
  optionsType: 91,
  version: () => 1,
  firstRelease: () => [1, 15, 0],
  write: (builder) => writeTable(builder, 0, []),
  read: () => ({}),
  problems(op, tensor) {
    const [input, output] = [tensor(op.inputs[0]), tensor(op.outputs[0])];
    if (output.type !== 'int8') return [];
    // The kernel can only shift to the right: it stops where 128 steps of the output are finer than a step of the input.
    const [from, to] = [input.quantization!.scale[0]!, output.quantization!.scale[0]!];
    if (from / to < 128) return [];
    return [quantizationProblem(op, `expected an output scale above ${from / 128} (input scale / 128), found ${to}`)];
  },
};
