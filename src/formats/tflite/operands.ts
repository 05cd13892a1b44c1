import type { Refusal } from '../../ops/shared/op.js';
import type { TfliteCodec } from '../../ops/shared/tflite.js';
import type { FileOperator } from './operators.js';
import type { FileTensor } from './tensors.js';

/** An operator cannot be kept; the words go on after its layer's name. */
export class Refused extends Error {}

/** Operands in the order of the graph: activations, then constants, where a constant may stand in the place of an activation. */
export function operandsOf(
  { inputs }: FileOperator,
  { constants }: Pick<TfliteCodec<never, never>, 'constants'>,
  isConstant: (tensor: FileTensor) => boolean,
): { readonly ordered: FileOperator['inputs']; readonly activations: number } {
  if (constants === null) return { ordered: inputs, activations: inputs.length };
  const isActivation = (tensor: FileTensor | null): boolean => tensor !== null && !isConstant(tensor);
  const activations = inputs.filter(isActivation);
  if (constants.commutes)
    return { ordered: [...activations, ...inputs.filter((t) => !isActivation(t))], activations: activations.length };
  if (inputs[0] && isConstant(inputs[0])) throw new Refused('its first operand is a constant');
  return { ordered: inputs, activations: activations.length };
}

/** An operator with its operands as rooms list them: activations, constants, integers. */
export function inOrder(
  operator: FileOperator,
  codec: Pick<TfliteCodec<never, never>, 'order'> | Refusal,
): FileOperator {
  if ('refused' in codec || codec.order === null) return operator;
  return { ...operator, inputs: codec.order.fromFile(operator.inputs).map((tensor) => tensor ?? null) };
}
