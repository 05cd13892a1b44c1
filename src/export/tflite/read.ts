/**
 * Reads a `.tflite` file back as a graph: what reports say about a layer comes from here, from the bytes that ship.
 * Nothing in the file is believed: every offset is checked, and the graph is verified before it is returned.
 */
import { ExportError, TinygateError } from '../../core/errors.js';
import type { Graph, GraphTensor, Operator } from '../../graph/graph.js';
import { verifyGraph } from '../../graph/verify.js';
import { malformed } from './bounds.js';
import { kindOf, type WritableKind } from './operators.js';
import { readOptions } from './options.js';
import { BuiltinOperator, type Model, type Operator as OperatorTable } from './schema/index.js';
import { openModel, tensorReader, unsupported, type FileTensor } from './tensors.js';
import { uniqueNames } from './unique-names.js';

/**
 * Layers are named after the output tensor of their operator (up to the first `;`, where the TFLite converter lists
 * what it fused), tensors `<layer>/kernel`, `<layer>/bias`, `<layer>/output`; the model's inputs and outputs keep the
 * names of the file's signature.
 *
 * @throws ExportError with the byte offset for a file that is damaged, or naming what tinygate does not read;
 *   ModelError when the operators do not fit together.
 */
export function readTflite(bytes: Uint8Array): Graph {
  try {
    return readGraph(bytes);
  } catch (error) {
    if (error instanceof TinygateError) throw error;
    throw new ExportError(
      { code: 'export/malformed-file', message: `cannot read this .tflite file: ${String(error)}` },
      { cause: error },
    );
  }
}

function readGraph(bytes: Uint8Array): Graph {
  const { model, subgraph } = openModel(bytes);
  const file = tensorReader(bytes, model, subgraph);
  const tensors: Record<string, GraphTensor> = {};
  const names = new Map<number, string>();
  const unique = uniqueNames();
  const layerName = uniqueNames();
  const signature = signatureNames(model);

  const define = (name: string, { shape, type, data, quantization }: FileTensor): string => {
    const free = unique(name);
    tensors[free] = { name: free, shape, type, data, quantization };
    return free;
  };
  const activation = (index: number): string => {
    const name = names.get(index);
    if (name === undefined) throw unsupported(`tensor ${index} is read before an operator writes it`);
    return name;
  };

  const inputs = indices(subgraph.inputsLength(), (i) => subgraph.inputs(i)).map((index) => {
    const tensor = file(index);
    const name = define(signature.inputs.get(index) ?? (tensor.name || 'input'), { ...tensor, data: null });
    names.set(index, name);
    return name;
  });
  const outputIndices = indices(subgraph.outputsLength(), (i) => subgraph.outputs(i));
  // The model's outputs have the first claim on their names.
  const outputNames = new Map(
    outputIndices.flatMap((index) => {
      const name = signature.outputs.get(index);
      return name === undefined || names.has(index) ? [] : [[index, unique(name)] as const];
    }),
  );

  const operators = indices(subgraph.operatorsLength(), (i) => i).map((position) => {
    const table = subgraph.operators(position)!;
    const kind = readKind(model, table, position);
    const output = table.outputsLength() === 1 ? table.outputs(0)! : -1;
    const tensor = file(output);
    if (tensor.data !== null) throw unsupported(`operator ${position} (${kind}) writes a constant`);
    const name = layerName(tensor.name.split(';')[0] || `${kind}_${position}`);
    const constant = (role: string, index: number): string | null => {
      if (index === -1) return null;
      const source = file(index);
      if (source.data === null) throw unsupported(`layer ${name} (${kind}): its ${role} is not a constant`);
      return define(`${name}/${role}`, source);
    };
    const parts = readOperator({ table, kind, name, file, activation, constant });
    const reserved = outputNames.get(output);
    if (reserved !== undefined && !names.has(output)) {
      tensors[reserved] = { ...tensor, name: reserved };
      names.set(output, reserved);
    } else {
      names.set(output, define(`${name}/output`, tensor));
    }
    return { kind, name, ...parts, outputs: [activation(output)] } as unknown as Operator;
  });

  const outputs = outputIndices.map(activation);
  return verifyGraph({ name: subgraph.name() || 'model', operators, tensors, inputs, outputs });
}

/** A plain number: a file may hold codes that are no `BuiltinOperator` of ours. */
const customOperator: number = BuiltinOperator.CUSTOM;

interface Context {
  readonly table: OperatorTable;
  readonly kind: WritableKind;
  readonly name: string;
  readonly file: (index: number) => FileTensor;
  /** Name of an activation that is already there. */
  readonly activation: (index: number) => string;
  /** Defines a constant of the layer; null for an optional one that is left out. */
  readonly constant: (role: string, index: number) => string | null;
}

/** The operator without its output, which is defined after its inputs. */
function readOperator({ table, kind, name, file, activation, constant }: Context): object {
  const count = table.inputsLength();
  const input = (i: number): number => (i < count ? table.inputs(i)! : -1);
  const options = readOptions(kind, name, table);
  const unary = { inputs: [activation(input(0))], constants: {}, options };
  switch (kind) {
    case 'Conv2D':
    case 'DepthwiseConv2D':
    case 'FullyConnected': {
      const filter = constant('kernel', input(1));
      if (filter === null) throw unsupported(`layer ${name} (${kind}) has no weights`);
      const bias = constant('bias', input(2));
      return { ...unary, constants: { kernel: filter, ...(bias === null ? {} : { bias }) } };
    }
    case 'Add':
      return { ...unary, inputs: [...unary.inputs, activation(input(1))] };
    case 'Mean': {
      const axes = [...(file(input(1)).data ?? [])].sort();
      if (axes.join() !== '1,2')
        throw unsupported(`layer ${name} (${kind}): mean over axes [${axes.join()}] instead of [1,2]`);
      return unary;
    }
    default:
      return unary;
  }
}

function readKind(model: Model, table: OperatorTable, position: number): WritableKind {
  const index = table.opcodeIndex();
  if (index >= model.operatorCodesLength()) throw malformed(table.bb_pos, `operator code ${index}`);
  const entry = model.operatorCodes(index)!;
  const code: number = Math.max(entry.builtinCode(), entry.deprecatedBuiltinCode());
  const kind = kindOf(code);
  if (kind !== null) return kind;
  const found = code === customOperator ? `custom operator ${entry.customCode()}` : `builtin operator ${code}`;
  throw unsupported(`operator ${position} is ${found}`);
}

/** Names of the model's edges by tensor index, from its first signature. */
function signatureNames(model: Model): { inputs: Map<number, string>; outputs: Map<number, string> } {
  const inputs = new Map<number, string>();
  const outputs = new Map<number, string>();
  const signature = model.signatureDefsLength() > 0 ? model.signatureDefs(0)! : null;
  for (let i = 0; i < (signature?.inputsLength() ?? 0); i++) {
    const entry = signature!.inputs(i)!;
    inputs.set(entry.tensorIndex(), entry.name() ?? `input ${i}`);
  }
  for (let i = 0; i < (signature?.outputsLength() ?? 0); i++) {
    const entry = signature!.outputs(i)!;
    outputs.set(entry.tensorIndex(), entry.name() ?? `output ${i}`);
  }
  return { inputs, outputs };
}

function indices(length: number, at: (i: number) => number | null): number[] {
  return Array.from({ length }, (_, i) => at(i)!);
}
