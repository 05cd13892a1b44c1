import { OptionsTable, writeTable } from '../shared/options-table.js';
import {
  paddingCodes,
  plain,
  readActivation,
  readPadding,
  refused,
  vector,
  weightProblems,
  type TfliteCodec,
} from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

const slots = { padding: 0, strideW: 1, strideH: 2, activation: 3 } as const;

/** TFLite's TRANSPOSE_CONV: the shape of its output comes first, then the kernel, the input and the bias. */
export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  builtin: 67,
  optionsType: 49,
  version: ({ constants }, type) => (constants.bias !== undefined ? 3 : type === 'int8' ? 2 : 1),
  firstRelease: (version) => (version === 3 ? [2, 3, 0] : version === 2 ? [2, 2, 0] : [1, 9, 0]),
  write: (builder, { padding, stride }) =>
    writeTable(builder, 4, [
      [slots.padding, 'int8', paddingCodes[padding]],
      [slots.strideW, 'int32', stride[1]],
      [slots.strideH, 'int32', stride[0]],
    ]),
  read(options) {
    const table = options.table(new OptionsTable());
    const activation = readActivation(table.int8(slots.activation));
    if (activation !== 'none') refused(`has the fused activation ${activation}`);
    const stride = [table.int32(slots.strideH), table.int32(slots.strideW)] as const;
    return { stride, padding: readPadding(table.int8(slots.padding)), activation: 'none' };
  },
  integers: (op, of) => [vector(...of(op.outputs[0]))],
  order: {
    toFile: (operands) => {
      const [input, kernel, bias] = operands;
      const shape = operands.at(-1);
      return [shape, kernel, input, ...(operands.length === 4 ? [bias] : [])] as typeof operands;
    },
    fromFile: ([shape, kernel, input, bias]) => [input, kernel, bias, shape],
  },
  problems: weightProblems,
};
