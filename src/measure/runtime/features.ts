/**
 * What a `.tflite` file asks of a runtime, operator by operator: the keys of the tables that say what a runtime is proven
 * for (`proven.ts`). Two operators with one key take the same way through a runtime's kernels, as far as a file can tell;
 * what else changes numbers (padding, strides, dilations, scales, sizes) the parity suite varies within a key.
 */
import { uniqueNames } from '../../export/tflite/unique-names.js';
import type { SubGraph } from '../../export/tflite/schema/index.js';
import { openFile, type OpenFile } from '../../formats/tflite/open.js';
import { readOperators, type FileOperator } from '../../formats/tflite/operators.js';
import { tensorReader } from '../../formats/tflite/tensors.js';
import { dynamicTensors } from './features/dynamic-shapes.js';
import { operandFeature, type OperandContext } from './features/operands.js';
import { optionFeatures } from './features/options.js';

export interface OperatorFeature {
  /**
   * Operator, version, options, operands and results, for example
   * `CONV_2D v3 RELU6 (int8/tensor, const int8/axis0, const int32/axis0) -> int8/tensor`.
   */
  readonly key: string;
  /** `CONV_2D`, or a custom operator's own name. */
  readonly operator: string;
  readonly isCustom: boolean;
  readonly version: number;
  /** The layer's name in the file, as in every report. */
  readonly layer: string;
  /** Whether an operand's or a result's shape is computed while running. */
  readonly isDynamic: boolean;
  /** Whether it keeps a state from one inference to the next. */
  readonly isStateful: boolean;
}

/** Run other subgraphs of the file. */
const callers: ReadonlySet<string> = new Set([
  'IF',
  'WHILE',
  'CALL',
  'CALL_ONCE',
  'STABLEHLO_WHILE',
  'STABLEHLO_CASE',
  'STABLEHLO_REDUCE',
  'STABLEHLO_REDUCE_WINDOW',
  'STABLEHLO_SCATTER',
  'STABLEHLO_SORT',
  'STABLEHLO_COMPOSITE',
]);

/** Take any number of operands of one kind, or give any number of results. */
const variadic: ReadonlySet<string> = new Set(['CONCATENATION', 'PACK', 'ADD_N', 'SPLIT', 'SPLIT_V', 'UNPACK']);

const statefulOperators: ReadonlySet<string> = new Set(['VAR_HANDLE', 'READ_VARIABLE', 'ASSIGN_VARIABLE', 'HASHTABLE']);

/** Larger ranks take other ways through kernels, or none. */
const commonRank = 4;

/**
 * One entry for each operator that an interpreter runs: those of the first subgraph, and of all others where it calls any.
 * @throws ExportError with the byte offset for a file that is damaged.
 */
export function readFeatures(bytes: Uint8Array): OperatorFeature[] {
  return openFile(bytes, (file) => {
    const layerName = uniqueNames();
    const [first, ...others] = file.subgraphs;
    const entry = featuresOf(file, first, layerName);
    const called = entry.some(({ operator }) => callers.has(operator)) ? others : [];
    return [...entry, ...called.flatMap((subgraph) => featuresOf(file, subgraph, layerName))];
  });
}

function featuresOf(file: OpenFile, subgraph: SubGraph, layerName: (name: string) => string): OperatorFeature[] {
  const operators = readOperators(file, subgraph, tensorReader(file, subgraph), layerName);
  const constants = constantTensors(operators);
  const isConstant = (index: number): boolean => constants.has(index);
  const context = { subgraph, isConstant, dynamic: dynamicTensors(subgraph, operators, isConstant) };
  return operators.map((operator) => featureOf(file, operator, context));
}

/** Stored in the file, or unpacked from what is: from float16, or from a sparse form. */
function constantTensors(operators: readonly FileOperator[]): ReadonlySet<number> {
  const constants = new Set<number>();
  for (const { operator, inputs, outputs } of operators) {
    for (const tensor of [...inputs, ...outputs]) if (tensor?.constant) constants.add(tensor.index);
    const [source, target] = [inputs[0], outputs[0]];
    const unpacks = operator === 'DEQUANTIZE' || operator === 'DENSIFY';
    if (unpacks && source && target && constants.has(source.index)) constants.add(target.index);
  }
  return constants;
}

function featureOf({ model }: OpenFile, operator: FileOperator, context: OperandContext): OperatorFeature {
  const { operator: name, table, inputs, outputs } = operator;
  const code = model.operatorCodes(table.opcodeIndex())!;
  const isCustom = code.customCode() === name;
  const version = code.version();
  const tensors = [...inputs, ...outputs];
  const rank = Math.max(0, ...tensors.map((tensor) => tensor?.shape.length ?? 0));
  const operands = inputs.map((tensor) => operandFeature(tensor, context));
  const results = outputs.map((tensor) => operandFeature(tensor, context));
  const list = (items: readonly string[]): string => (variadic.has(name) ? merged(items) : items).join(', ');
  const words = [
    `${isCustom ? 'custom ' : ''}${name} v${version}`,
    ...optionFeatures(table),
    ...(rank > commonRank ? [`rank${rank}`] : []),
    `(${list(operands)})`,
    '->',
    list(results) || 'nothing',
  ];
  return {
    key: words.join(' '),
    operator: name,
    isCustom,
    version,
    layer: operator.name,
    isDynamic: tensors.some((tensor) => tensor !== null && context.dynamic.has(tensor.index)),
    isStateful:
      statefulOperators.has(name) ||
      tensors.some((tensor) => tensor !== null && context.subgraph.tensors(tensor.index)!.isVariable()),
  };
}

/** `int8/tensor...` for one or more of a kind in a row. */
function merged(items: readonly string[]): string[] {
  return items.filter((item, i) => item !== items[i - 1]).map((item) => `${item}...`);
}
