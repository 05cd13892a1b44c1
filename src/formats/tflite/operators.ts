/** The operators of one subgraph as the measurements need them. */
import type { ByteBuffer } from 'flatbuffers';
import { malformed } from '../../export/tflite/bounds.js';
import { kindOf } from '../../export/tflite/operators.js';
import {
  BuiltinOperator,
  type Operator as OperatorTable,
  type OperatorCode,
  type SubGraph,
  type Tensor,
} from '../../export/tflite/schema/index.js';
import { holdsValues, isFloat, type ElementType } from './element-types.js';
import { placeOf } from './fields.js';
import type { OpenFile } from './open.js';
import { indexBytes, tableBytes } from './work.js';
import type { Kind } from '../../graph/graph.js';
import { operatorName } from '../../operators/names.js';
import type { FileTensor } from './tensors.js';

export interface FileOperator {
  /** `CONV_2D`, or a custom operator's code. */
  readonly operator: string;
  readonly isCustom: boolean;
  /** Its number among the builtin operators. */
  readonly code: number;
  /** The version of its description in the file, from 1. */
  readonly version: number;
  /** The layer's: of its first output tensor, up to the first `;`, where the converter lists what it fused. */
  readonly name: string;
  /** What the file says about it besides. */
  readonly table: OperatorTable;
  /** Byte of the file at which its table is. */
  readonly position: number;
  /** Null for an optional input that is left out. */
  readonly inputs: readonly (FileTensor | null)[];
  readonly outputs: readonly FileTensor[];
  /** Options that the operator has in a graph in the place of those of its table. */
  readonly options?: object;
  /** What it is in a graph, where no table of the file says it. */
  readonly made?: MadeOperator;
}

/** `roles`: what the constants among its inputs are. `refused`: why a graph cannot have it. */
export type MadeOperator =
  { readonly kind: Kind; readonly options: object; readonly roles?: readonly string[] } | { readonly refused: string };

/** A plain number: a file may hold codes that are no `BuiltinOperator` of ours. */
export const customOperator: number = BuiltinOperator.CUSTOM;

/** Reports hold no longer ones. */
const longestOperator = 100;

/** Longer names of layers are cut: nothing shows more of them. */
const longestName = 500;

export function readOperators(
  file: OpenFile,
  subgraph: SubGraph,
  tensor: (index: number) => FileTensor,
  uniqueName: (name: string) => string,
): FileOperator[] {
  const { spend, once } = file;
  spend(tableBytes.operator * subgraph.operatorsLength());
  const [asInputs, asOutputs] = [`inputs ${subgraph.bb_pos}`, `outputs ${subgraph.bb_pos}`];
  return Array.from({ length: subgraph.operatorsLength() }, (_, position): FileOperator => {
    const table = subgraph.operators(position)!;
    const [inputs, outputs] = [table.inputsLength(), table.outputsLength()];
    spend(indexBytes * (inputs + outputs));
    const { operator, code, version } = readOperatorCode(file, table);
    const output = outputs > 0 ? table.outputs(0)! : -1;
    const named = output < 0 || output >= subgraph.tensorsLength() ? null : subgraph.tensors(output)!;
    const outputName = named && readName(file, named).slice(0, longestName);
    spend(outputName?.length ?? 0);
    return {
      operator,
      isCustom: code === customOperator,
      code,
      version,
      name: uniqueName(outputName?.split(';')[0] || `${kindOf(code) ?? operator}_${position}`),
      table,
      position: table.bb_pos,
      inputs: once(asInputs, placeOf(table, 1), indexBytes * inputs, () =>
        Array.from({ length: inputs }, (__, i) => (table.inputs(i) === -1 ? null : tensor(table.inputs(i)!))),
      ),
      outputs: once(asOutputs, placeOf(table, 2), indexBytes * outputs, () =>
        Array.from({ length: outputs }, (__, i) => tensor(table.outputs(i)!)),
      ),
    };
  });
}

/** What an operator is called, its number among the builtin ones, and its version. */
export function readOperatorCode(
  { model, once }: Pick<OpenFile, 'model' | 'once'>,
  table: OperatorTable,
): { readonly operator: string; readonly code: number; readonly version: number } {
  const index = table.opcodeIndex();
  if (index >= model.operatorCodesLength()) throw malformed(table.bb_pos, `operator code ${index}`);
  const entry = model.operatorCodes(index)!;
  const code: number = Math.max(entry.builtinCode(), entry.deprecatedBuiltinCode());
  const custom = code === customOperator ? readCustomCode(once, entry) : null;
  return { operator: (custom || operatorName(code)).slice(0, longestOperator), code, version: entry.version() };
}

function readCustomCode(once: OpenFile['once'], entry: OperatorCode): string {
  const place = placeOf(entry, 1);
  return place === 0 ? '' : once('string', place, lengthAt(entry.bb!, place), () => entry.customCode() ?? '');
}

/** The name of a tensor; empty where it has no name. */
export function readName({ once }: OpenFile, table: Tensor): string {
  const place = placeOf(table, 3);
  return place === 0 ? '' : once('string', place, lengthAt(table.bb!, place), () => table.name() ?? '');
}

function lengthAt(buffer: ByteBuffer, place: number): number {
  return Math.max(0, buffer.readInt32(place));
}

/** Read nothing but the shape of what they are given. */
const shapeOnly: readonly string[] = ['SHAPE', 'RANK'];

/**
 * What an operator computes in: floating point as soon as it reads or writes it, so that a file whose output is converted
 * back to floats is seen not to be integer-only. Constants do not count: a hybrid operator reads int8 weights and computes
 * in float32.
 */
export function computeType(
  { operator, inputs, outputs }: FileOperator,
  isConstant: (t: FileTensor) => boolean,
): string {
  const read: ElementType[] = shapeOnly.includes(operator)
    ? []
    : inputs.filter((tensor) => tensor !== null && !isConstant(tensor)).map((tensor) => tensor!.type);
  const types = [...read, ...outputs.map(({ type }) => type)];
  return types.find(isFloat) ?? types.find(holdsValues) ?? types[0] ?? 'none';
}
