/** How many weights and biases a file holds. */
import { elements } from '../../graph/shapes.js';
import type { NotKnown } from '../measurement.js';
import type { ConstantOf } from './constants.js';
import { vectorLength, longField } from '../../formats/tflite/fields.js';
import { holdsRealNumbers } from './macs.js';
import { gatherNotKnown } from './not-known.js';
import { costOf } from './operator-costs.js';
import type { FileOperator } from '../../formats/tflite/operators.js';

export interface ParameterCounter {
  add(operator: FileOperator, constantOf: ConstantOf): void;
  endSubgraph(): void;
  readonly parameters: number;
  readonly notKnown: readonly NotKnown[];
}

/** Settings of a custom operator are smaller; what an accelerator's compiler packs into one, its weights among it, is larger. */
const mostSettingsBytes = 1024;

/**
 * Elements of the weights and biases that an operator reads and none before it did: each tensor counts once, and a later
 * subgraph that shares a buffer with an earlier one, as the signatures of one model do, adds nothing. Integers without
 * quantisation are shapes, axes, indices and tables, unless the operator's description says that they are weights. What a
 * custom operator keeps in bytes that only it understands is not known.
 */
export function parameterCounter(): ParameterCounter {
  const earlier = new Set<number>();
  const notKnown = gatherNotKnown();
  let seen = new Map<number, number>();
  let parameters = 0;
  return {
    add(operator, constantOf) {
      const cost = costOf(operator.operator, operator.isCustom, operator.inputs.length);
      const weights = typeof cost === 'object' && !cost.isTable ? [...cost.kernels, ...cost.biases] : [];
      let opaqueBytes = operator.isCustom && cost === 'unknown' ? customBytes(operator) : 0;
      operator.inputs.forEach((tensor, at) => {
        const stored = tensor && constantOf(tensor);
        if (!stored) return;
        if (!weights.includes(at) && !holdsRealNumbers(stored)) {
          if (operator.isCustom && cost === 'unknown') opaqueBytes += stored.constant.data.length;
          return;
        }
        if (seen.has(stored.index) || earlier.has(stored.constant.buffer)) return;
        seen.set(stored.index, stored.constant.buffer);
        parameters += elements(stored.shape);
      });
      if (opaqueBytes > mostSettingsBytes) notKnown.add(operator.operator, 'opaque-data');
    },
    endSubgraph() {
      for (const buffer of seen.values()) earlier.add(buffer);
      seen = new Map();
    },
    get parameters() {
      return parameters;
    },
    get notKnown() {
      return notKnown.list;
    },
  };
}

/** Bytes of `Operator.custom_options`, or of the large ones that stand behind the flatbuffer. */
function customBytes({ table }: FileOperator): number {
  return vectorLength(table, 5) + longField(table, 10);
}
