/** The operators of a file as those of a graph, and those that no graph has. */
import type { Problem } from '../../core/errors.js';
import { nameSome } from '../../core/name-some.js';
import { kindOf } from '../../export/tflite/operators.js';
import { joinDilated } from './dilated.js';
import type { FileOperator } from './operators.js';
import { withoutConversions } from './real-values.js';
import { rewriteOperators } from './rewritten.js';
import { withoutShapes } from './shape-arithmetic.js';
import type { FileTensor } from './tensors.js';

/** As a graph computes with real numbers: what only converts, computes shapes or takes a layer apart is gone. */
export function graphOperators(stored: readonly FileOperator[], ends: readonly FileTensor[]) {
  const { operators, outputs } = withoutConversions(stored, ends);
  return { operators: rewriteOperators(joinDilated(withoutShapes(operators))), outputs };
}

/** Operators without a room, by what they are: each kind once, with all of its layers. */
export function unknownOperators(operators: readonly FileOperator[]): Problem[] {
  const layers = new Map<string, string[]>();
  for (const operator of operators) {
    if (kindOf(operator.code) !== null || operator.made) continue;
    const kind = operator.isCustom ? `custom operator ${operator.operator}` : operator.operator;
    layers.set(kind, [...(layers.get(kind) ?? []), operator.name]);
  }
  return [...layers].map(([kind, names]) => ({
    code: 'import/unknown-operator',
    message: `expected operators that tinygate has, found ${kind} in layer${names.length === 1 ? '' : 's'} ${nameSome(names, 5)}`,
    fix: 'Replace the layer in the model before it is converted; docs/support.md lists the operators that can be imported.',
  }));
}
