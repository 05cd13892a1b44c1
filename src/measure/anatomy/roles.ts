import { costOf } from '../inspect/operator-costs.js';
import type { FileOperator } from '../../formats/tflite/operators.js';

/** Positions of an operator's weights and biases among its inputs. */
export interface OperatorRoles {
  readonly kernels: readonly number[];
  readonly biases: readonly number[];
}

const unknown: OperatorRoles = { kernels: [], biases: [] };

export function rolesOfOperator({ operator, isCustom, inputs }: FileOperator): OperatorRoles {
  const cost = costOf(operator, isCustom, inputs.length);
  return typeof cost === 'object' ? cost : unknown;
}
