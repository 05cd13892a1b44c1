import { ExportError, ModelError, type Problem } from '../../core/errors.js';
import { codecOf, isRefusal, kindOf } from '../../export/tflite/operators.js';
import type { SubGraph } from '../../export/tflite/schema/index.js';
import { uniqueNames } from '../../export/tflite/unique-names.js';
import type { DataType, Graph, GraphTensor, Kind, Operator, TensorData } from '../../graph/graph.js';
import { fuseActivations } from '../../graph/fuse-activations.js';
import { elements } from '../../graph/shapes.js';
import { verifyGraph } from '../../graph/verify.js';
import { factsOf, type OperatorOf } from '../../ops/operator.js';
import type { RoleFacts } from '../../ops/shared/op.js';
import { openFile, type OpenFile } from './open.js';
import { inOrder, operandsOf, Refused } from './operands.js';
import { graphOperators, unknownOperators } from './graph-operators.js';
import { impliedActivation, realValues, withoutUnpacking } from './real-values.js';
import { isFloat } from './element-types.js';
import { readOperators, type FileOperator, type MadeOperator } from './operators.js';
import { dataTypes, isDataType, readQuantization, storedValues } from './stored-values.js';
import { tensorReader, type FileTensor } from './tensors.js';

/**
 * A `.tflite` file as a graph: strict where measuring is tolerant. Nothing in the file is believed: every offset is checked, work
 * is bounded, and the graph is verified before it is returned.
 *
 * Layers are named after the output tensor of their operator (up to the first `;`, where the TFLite converter lists
 * what it fused), tensors `<layer>/kernel`, `<layer>/bias`, `<layer>/output`; the model's inputs and outputs keep the
 * names of the file's signature.
 *
 * @param numbers `stored` keeps codes with their parameters; `real` gives the float32 graph that can be trained, with the
 *   values that codes stand for, whatever types the file has.
 * @throws ExportError with the byte offset for a file that is damaged; ModelError with every operator and tensor that tinygate
 *   has no room for, or where the operators do not fit together.
 */
export function importTflite(bytes: Uint8Array, { numbers = 'stored' }: ImportOptions = {}): Graph {
  return openFile(bytes, (file) => readGraph(file, numbers));
}

export interface ImportOptions {
  readonly numbers?: 'stored' | 'real';
}
type Numbers = NonNullable<ImportOptions['numbers']>;

/** Above any model for a microcontroller, so that checking a graph ends soon. */
const limits = { tensors: 8192, operators: 2048, rank: 8 } as const;

function readGraph(file: OpenFile, numbers: Numbers): Graph {
  const [subgraph, ...others] = file.subgraphs;
  if (others.length > 0) {
    throw new ModelError({
      code: 'import/subgraphs',
      message: `expected a .tflite file of one subgraph, found ${file.subgraphs.length}`,
      cause: 'The model has loops or conditions, or several entries.',
      fix: 'Convert one function of the model, without control flow.',
    });
  }
  const sizes = { tensors: subgraph.tensorsLength(), operators: subgraph.operatorsLength() };
  for (const part of ['tensors', 'operators'] as const) {
    if (sizes[part] > limits[part]) {
      const message = `expected at most ${limits[part]} ${part}, found ${sizes[part]}`;
      throw new ModelError({ code: 'import/large-file', message });
    }
  }
  const read = tensorReader(file, subgraph);
  const stored = readOperators(file, subgraph, read, uniqueNames());
  const direct = withoutUnpacking(stored);
  const reading = new Reading(file, subgraph, numbers, direct.unpacked);
  const inputs = indices(subgraph.inputsLength(), (i) => subgraph.inputs(i)).map((index) => reading.input(read(index)));
  const ends = indices(subgraph.outputsLength(), (i) => subgraph.outputs(i)).map((index) => read(index));
  const { operators, outputs } =
    numbers === 'real' ? graphOperators(stored, ends) : { operators: direct.operators, outputs: ends };
  reading.reserve(outputs);
  const made = operators.flatMap((operator) => reading.operator(operator) ?? []);
  const problems = [...unknownOperators(operators), ...reading.problems];
  if (problems.length > 0) throw new ModelError(problems);
  const graph = verifyGraph({
    name: subgraph.name() || 'model',
    operators: made,
    tensors: reading.tensors,
    inputs,
    outputs: outputs.map((tensor) => reading.activation(tensor)),
  });
  return numbers === 'real' ? fuseActivations(graph) : graph;
}

class Reading {
  readonly tensors: Record<string, GraphTensor> = {};
  readonly problems: Problem[] = [];
  readonly #file: OpenFile;
  readonly #subgraph: SubGraph;
  readonly #names = new Map<number, string>();
  readonly #reserved = new Map<number, string>();
  readonly #unique = uniqueNames();
  readonly #data = new Map<string, TensorData>();

  readonly #numbers: Numbers;
  readonly #unpacked: ReadonlySet<number>;

  constructor(file: OpenFile, subgraph: SubGraph, numbers: Numbers, unpacked: ReadonlySet<number>) {
    this.#unpacked = unpacked;
    this.#file = file;
    this.#subgraph = subgraph;
    this.#numbers = numbers;
  }

  /** Defines an input of the model. */
  input(tensor: FileTensor): string {
    const open = tensor.openAxes === null || tensor.openAxes.some((axis) => axis > 0);
    if (open)
      this.#refuse(`${this.#label(tensor)}: expected an input whose sizes but the batch are fixed, found open ones`);
    return this.#define(tensor, this.#signature('inputs').get(tensor.index) ?? (this.#name(tensor) || 'input'), false);
  }

  /** The model's outputs have the first claim on their names. */
  reserve(outputs: readonly FileTensor[]): void {
    const signature = this.#signature('outputs');
    for (const { index } of outputs) {
      const name = signature.get(index);
      if (name !== undefined && !this.#names.has(index)) this.#reserved.set(index, this.#unique(name));
    }
  }

  /** Name of an activation that is defined already. */
  activation(tensor: FileTensor): string {
    const name = this.#names.get(tensor.index);
    if (name !== undefined) return name;
    throw new ModelError({
      code: 'graph/order',
      message: `${this.#label(tensor)} is read before an operator writes it`,
      cause: 'The file is damaged, or holds its operators in an order in which they cannot run.',
    });
  }

  /** Null for one that was refused: its outputs are defined nevertheless, so that what reads them can be looked at. */
  operator(given: FileOperator): Operator | null {
    const kind = kindOf(given.code);
    const operator = kind === null || given.made ? given : inOrder(given, codecOf({ kind }));
    const isOther = operator.made !== undefined;
    const made = operator.made
      ? this.#made(operator, operator.made)
      : kind === null
        ? null
        : this.#attempt(operator, kind);
    const { name } = operator;
    const outputs = operator.outputs.map((tensor, i) => {
      const own = this.#reserved.get(tensor.index);
      if (own === undefined || this.#names.has(tensor.index))
        return this.#define(tensor, `${name}/output${i === 0 ? '' : `_${i + 1}`}`, false);
      return this.#define(tensor, own, true);
    });
    if (made === null) return null;
    const complete = this.#clamped({ ...made, outputs } as unknown as Operator, operator.outputs[0]);
    const extra = isOther ? null : this.#extraOperands(complete, operator);
    if (extra !== null) this.#refuse(`layer ${name} (${complete.kind}): ${extra}`);
    return extra === null ? complete : null;
  }

  /** What no table of the file describes. */
  #made({ name, operator, inputs }: FileOperator, made: MadeOperator): object | null {
    if ('refused' in made) {
      this.#refuse(`layer ${name} (${operator}): ${made.refused}`);
      return null;
    }
    const { kind, options, roles = [] } = made;
    const activations = inputs.slice(0, inputs.length - roles.length).map((input) => {
      if (input && !input.constant) return this.activation(input);
      const message = `layer ${name}: expected an activation to compute ${operator} of, found ${input ? 'a constant' : 'no input'}`;
      throw new ModelError({ code: 'import/operand', message });
    });
    const constants = roles.map((role, at) => {
      return [role, this.#define(inputs[activations.length + at]!, `${name}/${role}`, false)];
    });
    return { kind, options, name, inputs: activations, constants: Object.fromEntries(constants) as object };
  }

  /** With the rectifier that only the range of its codes says. What takes its input's parameters has none of its own. */
  #clamped(op: Operator, output: FileTensor | undefined): Operator {
    if (this.#numbers === 'stored' || !output || factsOf(op).numbers.output !== 'own') return op;
    if (!('activation' in op.options) || op.options.activation !== 'none') return op;
    return { ...op, options: { ...op.options, activation: impliedActivation(output) } } as Operator;
  }

  #attempt(operator: FileOperator, kind: Kind): object | null {
    try {
      return this.#parts(operator, kind);
    } catch (error) {
      if (
        !(error instanceof Refused) &&
        !(error instanceof ExportError && error.problems[0]?.code === 'export/unsupported-file')
      )
        throw error;
      this.#refuse(
        `layer ${operator.name} (${kind}): ${error instanceof ExportError ? error.problems[0]!.message : error.message}`,
      );
      return null;
    }
  }

  /** An operator without its outputs, which are defined after its inputs. */
  #parts(operator: FileOperator, kind: Kind): object {
    const codec = codecOf({ kind });
    if (isRefusal(codec)) throw new Refused(codec.refused);
    const facts = factsOf({ kind } as Operator);
    const roles = Object.entries(facts.roles as Readonly<Record<string, RoleFacts>>);
    const operands = operandsOf(operator, codec, (tensor) => this.#isConstant(tensor));
    const count = facts.inputs === 'any' ? operands.activations : facts.inputs;
    const options = codec.read({
      table: (empty) => {
        const fits = (operator.table.builtinOptionsType() as number) === codec.optionsType;
        const found = fits ? (operator.table.builtinOptions(empty) as typeof empty | null) : null;
        if (found === null) throw new Refused('has no options');
        return found;
      },
      inputShape: () => operator.inputs[0]?.shape ?? [],
      integers: (at) => this.#integers(operator.inputs[count + roles.length + at]),
    });
    const inputs = Array.from({ length: count }, (_, i) => {
      const tensor = operands.ordered[i];
      if (!tensor) throw new Refused(`expected ${count} inputs, found ${operator.inputs.length}`);
      if (this.#isConstant(tensor))
        throw new Refused(`its input ${i + 1} is a constant, where tinygate takes an activation`);
      return this.activation(tensor);
    });
    const constants = roles.flatMap(([named, { isOptional }], i): [string, string][] => {
      const tensor = operands.ordered[count + i] ?? null;
      const role = tensor ? (codec.constants?.roleOf(tensor.shape) ?? named) : named;
      if (tensor === null && isOptional) return [];
      if (tensor === null) throw new Refused(`has no ${role}`);
      if (!tensor.constant) throw new Refused(`its ${role} is not a constant`);
      return [[role, this.#define(tensor, `${operator.name}/${role}`, false)]];
    });
    const all = { ...options, ...operator.options };
    return { kind, name: operator.name, inputs, constants: Object.fromEntries(constants), options: all };
  }

  #isConstant(tensor: FileTensor): boolean {
    return tensor.constant !== null && !this.#names.has(tensor.index);
  }

  /** What is wrong with operands that only the file has; null where nothing is. */
  #extraOperands<K extends Kind>(op: OperatorOf<K> & Operator, { inputs }: FileOperator): string | null {
    const codec = codecOf<K>(op);
    if (isRefusal(codec)) return codec.refused;
    const first = op.inputs.length + Object.keys(factsOf<K>(op).roles).length;
    const own = codec.integers(op, (tensor) => this.tensors[tensor]?.shape ?? []);
    if (inputs.slice(first + own.length).some((tensor) => tensor !== null))
      return `expected at most ${first + own.length} operands, found ${inputs.length}`;
    const found = inputs.slice(first, first + own.length).map((tensor) => this.#integers(tensor));
    return codec.refuseIntegers(found);
  }

  #integers(tensor: FileTensor | null | undefined): readonly number[] | null {
    const data = tensor?.type === 'int32' && tensor.constant ? this.#values(tensor, 'int32') : null;
    return data === null ? null : [...data];
  }

  #define(tensor: FileTensor, name: string, isReserved: boolean): string {
    const free = isReserved ? name : this.#unique(name);
    const isActivation = !tensor.constant;
    if (tensor.shape.length > limits.rank)
      this.#refuse(`${this.#label(tensor)}: expected at most ${limits.rank} dimensions, found ${tensor.shape.length}`);
    const type = tensor.type;
    if (this.#numbers === 'real') {
      const data = isActivation ? null : this.#real(tensor);
      this.tensors[free] = { name: free, shape: tensor.shape, type: 'float32', data, quantization: null };
    } else if (isDataType(type) && (type !== 'float16' || this.#unpacked.has(tensor.index))) {
      const quantization = isFloat(type) ? null : readQuantization(tensor);
      const data = isActivation ? null : this.#values(tensor, type);
      this.tensors[free] = { name: free, shape: tensor.shape, type, data, quantization };
    } else {
      this.#refuse(
        `${this.#label(tensor)}: expected data of type ${dataTypes.join(', ')}, found ${type}`,
        'Convert the model to float32, or to int8 with int8 inputs and outputs.',
      );
    }
    if (isActivation) this.#names.set(tensor.index, free);
    return free;
  }

  #real(tensor: FileTensor): Float32Array {
    this.#file.spend(tensor.constant?.data.length ?? 0);
    const values = realValues(tensor);
    if (values) return values;
    this.#refuse(
      `${this.#label(tensor)}: expected numbers, or codes with a scale, found ${tensor.constant?.isSparse ? 'a sparse tensor' : tensor.type}`,
    );
    // The refusal ends the import; memory for what the shape claims is not taken.
    return new Float32Array(0);
  }

  /** What two tensors share is copied once. */
  #values(tensor: FileTensor, type: DataType): TensorData | null {
    const { constant } = tensor;
    if (!constant) return null;
    if (constant.isSparse) {
      this.#refuse(`${this.#label(tensor)} is stored as a sparse tensor`, 'Convert the model without sparse storage.');
      return null;
    }
    const count = elements(tensor.shape);
    const key = `${constant.buffer} ${type} ${count}`;
    const known = this.#data.get(key);
    if (known) return known;
    this.#file.spend(constant.data.length);
    const data = storedValues(constant.data, type, count);
    this.#data.set(key, data);
    return data;
  }

  #refuse(message: string, fix = 'docs/support.md lists what can be imported.'): void {
    this.problems.push({ code: 'import/unsupported', message: `cannot import this .tflite file: ${message}`, fix });
  }

  #name({ index }: FileTensor): string {
    const name = index < 0 ? '' : (this.#subgraph.tensors(index)!.name() ?? '');
    this.#file.spend(name.length);
    return name;
  }

  #label(tensor: FileTensor): string {
    const name = this.#name(tensor);
    return `tensor ${tensor.index}${name === '' ? '' : ` (${name})`}`;
  }

  /** Names of the model's edges by tensor index, from its first signature. */
  #signature(side: 'inputs' | 'outputs'): ReadonlyMap<number, string> {
    const { model, spend } = this.#file;
    const signature = model.signatureDefsLength() > 0 ? model.signatureDefs(0)! : null;
    if (signature === null) return new Map();
    const count = side === 'inputs' ? signature.inputsLength() : signature.outputsLength();
    spend(count);
    return new Map(
      Array.from({ length: count }, (_, i) => {
        const entry = side === 'inputs' ? signature.inputs(i)! : signature.outputs(i)!;
        const name = entry.name() ?? `${side === 'inputs' ? 'input' : 'output'} ${i}`;
        spend(name.length);
        return [entry.tensorIndex(), name] as const;
      }),
    );
  }
}

function indices(length: number, at: (i: number) => number | null): number[] {
  return Array.from({ length }, (_, i) => at(i)!);
}
