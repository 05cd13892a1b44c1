/**
 * The options of an operator that lead a runtime to another kernel, so that one without them proves nothing about one with
 * them. What only changes numbers inside a kernel (padding, strides, scales, axes) is for the parity suite to vary.
 */
import { AddOptions, type Operator } from '../../../export/tflite/schema/index.js';

/** Fields by their position in the options table, which is how the schema numbers them. */
interface OptionFields {
  readonly activation?: number;
  /** Of true or of another value than 0, by the name that the feature gets. */
  readonly flags?: Readonly<Record<string, number>>;
}

/** By number of the options' table in the schema's union `BuiltinOptions`. */
const optionFields: Readonly<Record<number, OptionFields>> = {
  1: { activation: 3, flags: { 'bias-type': 6 } }, // Conv2DOptions
  2: { activation: 4 }, // DepthwiseConv2DOptions
  5: { activation: 5 }, // Pool2DOptions
  6: { activation: 1, flags: { 'asymmetric-inputs': 2 } }, // SVDFOptions
  7: { activation: 0, flags: { 'asymmetric-inputs': 1 } }, // RNNOptions
  8: { activation: 0, flags: { 'shuffled-weights': 1, 'asymmetric-inputs': 3, 'bias-type': 4 } }, // FullyConnectedOptions
  10: { activation: 1 }, // ConcatenationOptions
  11: { activation: 0 }, // AddOptions
  12: { activation: 0 }, // L2NormOptions
  14: { activation: 0, flags: { 'basic-kernel': 3, 'asymmetric-inputs': 4 } }, // LSTMOptions
  21: { activation: 0 }, // MulOptions
  28: { activation: 0 }, // SubOptions
  29: { activation: 0 }, // DivOptions
  31: { activation: 1, flags: { 'time-major': 0, 'asymmetric-inputs': 2 } }, // SequenceRNNOptions
  49: { activation: 3, flags: { 'bias-type': 4 } }, // TransposeConvOptions
  69: { activation: 0, flags: { 'merge-outputs': 3, 'time-major': 4, 'asymmetric-inputs': 5 } }, // BidirectionalSequenceLSTMOptions
  70: { activation: 1, flags: { 'time-major': 0, 'merge-outputs': 2, 'asymmetric-inputs': 3 } }, // BidirectionalSequenceRNNOptions
  71: { activation: 0, flags: { 'time-major': 3, 'asymmetric-inputs': 4, diagonal: 5 } }, // UnidirectionalSequenceLSTMOptions
  101: { flags: { 'asymmetric-inputs': 2 } }, // BatchMatMulOptions
  106: { activation: 4 }, // Conv3DOptions
};

const activations = ['', 'RELU', 'RELU_N1_TO_1', 'RELU6', 'TANH', 'SIGN_BIT'] as const;

/** @returns words such as `RELU6` or `asymmetric-inputs`, in a fixed order. */
export function optionFeatures(operator: Operator): string[] {
  const fields = optionFields[operator.builtinOptionsType()];
  // Fields are read by their number, so the class of any table of options will do.
  const options = operator.builtinOptions(new AddOptions()) as AddOptions | null;
  if (!fields || !options) return [];
  const read = (field: number): number => {
    const offset = operator.bb!.__offset(options.bb_pos, 4 + 2 * field);
    return offset === 0 ? 0 : operator.bb!.readInt8(options.bb_pos + offset);
  };
  const activation = fields.activation === undefined ? 0 : read(fields.activation);
  const name = activations[activation] ?? `activation-${activation}`;
  const flags = Object.entries(fields.flags ?? {}).filter(([, field]) => read(field) !== 0);
  return [...(name === '' ? [] : [name]), ...flags.map(([flag]) => flag)];
}
