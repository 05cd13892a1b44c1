/**
 * Measures any `.tflite` file by walking its flatbuffer, without running it and whether or not tinygate could: sizes are
 * gated for files that other tools made, too. Nothing in the file is believed. Light to load: no runtime, no engine.
 */
import { ExportError } from '../core/errors.js';
import { malformed } from '../export/tflite/bounds.js';
import { uniqueNames } from '../export/tflite/unique-names.js';
import { elements } from '../graph/shapes.js';
import { holdsValues } from './inspect/element-types.js';
import { measureKernel, type KernelMeasurement } from './inspect/kernel.js';
import { openFile, type OpenFile } from './inspect/open.js';
import { computeType, readOperators, type FileOperator } from './inspect/operators.js';
import { rolesOf } from './inspect/roles.js';
import { tensorReader, type FileTensor } from './inspect/tensors.js';
import type { ArtifactMeasurement, LayerMeasurement, OperatorCount } from './measurement.js';

export type Inspection = Pick<ArtifactMeasurement, 'layers' | 'operators' | 'parameters' | 'macs'>;

/** What a report holds; and far above any model for a small device. */
const limits = { layers: 10_000, operators: 1000, layerName: 500 } as const;

/**
 * Layers are named as `readTflite` names them: after the output tensor of their operator, up to the first `;`. All
 * subgraphs count, and each of their operators once: how often a WHILE runs its body, no file says.
 *
 * @throws ExportError with the byte offset for a file that is damaged.
 */
export function inspectTflite(bytes: Uint8Array): Inspection {
  return openFile(bytes, inspect);
}

function inspect(file: OpenFile): Inspection {
  const layers: LayerMeasurement[] = [];
  const counts = new Map<string, OperatorCount>();
  const layerName = uniqueNames();
  const kernels = kernelReader(file);
  const countParameters = parameterCounter();
  let [parameters, macs] = [0, 0];

  for (const subgraph of file.subgraphs) {
    const operators = readOperators(file, subgraph, tensorReader(file, subgraph), layerName);
    const constantOf = constantFinder(operators);
    for (const operator of operators) {
      count(counts, operator, (tensor) => constantOf(tensor) !== null);
      parameters += countParameters(operator, constantOf);
      for (const kernel of kernelsOf(operator)) {
        macs += kernel.macs;
        const stored = constantOf(kernel.tensor);
        if (!stored) continue;
        layers.push({ name: kernel.name, operator: operator.operator, ...kernels(stored), macs: kernel.macs });
      }
    }
    countParameters.endSubgraph();
  }
  checkSize(layers.length, limits.layers, 'layers');
  checkSize(counts.size, limits.operators, 'kinds of operators');
  return { layers, operators: [...counts.values()], parameters, macs };
}

function count(
  counts: Map<string, OperatorCount>,
  operator: FileOperator,
  isConstant: (tensor: FileTensor) => boolean,
): void {
  const type = computeType(operator, isConstant);
  const key = `${operator.operator} ${type}`;
  counts.set(key, { operator: operator.operator, type, count: (counts.get(key)?.count ?? 0) + 1 });
}

interface OperatorKernel {
  readonly name: string;
  readonly tensor: FileTensor;
  readonly macs: number;
}

/** Constant or not: what a kernel costs does not depend on where it comes from. */
function kernelsOf({ operator, name, inputs, outputs, position }: FileOperator): OperatorKernel[] {
  const roles = rolesOf(operator);
  if (!roles) return [];
  const shapes = { inputs: inputs.map((tensor) => tensor?.shape ?? []), output: outputs[0]?.shape ?? [] };
  return roles.kernels.flatMap((at): OperatorKernel[] => {
    const tensor = inputs[at] ?? null;
    if (tensor === null) return [];
    const macs = roles.macs({ ...shapes, kernel: tensor.shape });
    if (!Number.isSafeInteger(macs) || macs < 0)
      throw malformed(position, `${macs} multiply-accumulates in ${operator}`);
    const layer = roles.kernels.length === 1 ? name : `${name}/weights_${at}`;
    return [{ name: layer.slice(0, limits.layerName), tensor, macs }];
  });
}

/** Weights in float16, or sparse ones, are constants behind an operator that unpacks them. */
const unpacking: readonly string[] = ['DEQUANTIZE', 'DENSIFY'];

type Stored = FileTensor & { readonly constant: NonNullable<FileTensor['constant']> };

/** Finds the constant that a tensor is, or is unpacked from. Runtimes unpack one once, when they load the file. */
function constantFinder(operators: readonly FileOperator[]): (tensor: FileTensor) => Stored | null {
  const sources = new Map<number, Stored>();
  const find = (tensor: FileTensor): Stored | null => {
    const { constant } = tensor;
    return constant ? { ...tensor, constant } : (sources.get(tensor.index) ?? null);
  };
  for (const { operator, inputs, outputs } of operators) {
    const [input, output] = [inputs[0], outputs[0]];
    const source = unpacking.includes(operator) && input && output ? find(input) : null;
    if (source && output) sources.set(output.index, source);
  }
  return find;
}

/** Weights that several tensors share are measured once. */
function kernelReader(file: OpenFile): (stored: Stored) => KernelMeasurement {
  const known = new Map<string, KernelMeasurement>();
  return (stored) => {
    const { scale, zeroPoint, axis } = stored.quantization ?? { scale: [], zeroPoint: [], axis: 0 };
    file.spend(scale.length);
    const key = [stored.constant.buffer, stored.type, stored.shape.join(), scale.join(), zeroPoint.join(), axis].join(
      ';',
    );
    const measured = known.get(key) ?? measureKernel(stored, stored.constant, file.spend);
    known.set(key, measured);
    return measured;
  };
}

interface ParameterCounter {
  (operator: FileOperator, constantOf: (tensor: FileTensor) => Stored | null): number;
  endSubgraph(): void;
}

/**
 * Elements of the weights and biases that an operator reads and none before it did: each tensor counts once, and a later
 * subgraph that shares a buffer with an earlier one, as the signatures of one model do, adds nothing. Integers without
 * quantisation are shapes, axes and indices, unless the operator's description says that they are weights.
 */
function parameterCounter(): ParameterCounter {
  const earlier = new Set<number>();
  let seen = new Map<number, number>();
  const counter = (operator: FileOperator, constantOf: (tensor: FileTensor) => Stored | null): number => {
    const roles = rolesOf(operator.operator);
    let sum = 0;
    operator.inputs.forEach((tensor, at) => {
      const stored = tensor && constantOf(tensor);
      if (!stored || seen.has(stored.index) || earlier.has(stored.constant.buffer)) return;
      const isWeights = roles ? roles.kernels.includes(at) || roles.biases.includes(at) : false;
      if (!isWeights && !holdsValues(stored.type) && stored.quantization === null) return;
      seen.set(stored.index, stored.constant.buffer);
      sum += elements(stored.shape);
    });
    return sum;
  };
  const endSubgraph = (): void => {
    for (const buffer of seen.values()) earlier.add(buffer);
    seen = new Map();
  };
  return Object.assign(counter, { endSubgraph });
}

function checkSize(found: number, most: number, what: string): void {
  if (found <= most) return;
  throw new ExportError({
    code: 'export/large-file',
    message: `expected a .tflite file with at most ${most} ${what}, found ${found}`,
  });
}
