/** The kernels of a file, with all that their stored weights tell. */
import { digestBytes } from '../../core/digest.js';
import { uniqueNames } from '../../export/tflite/unique-names.js';
import { elements } from '../../graph/shapes.js';
import { decodeCodes } from '../../formats/tflite/codes.js';
import { constantFinder, type ConstantOf, type Stored } from '../inspect/constants.js';
import { holdsValues } from '../../formats/tflite/element-types.js';
import type { OpenFile } from '../../formats/tflite/open.js';
import { readOperators, type FileOperator } from '../../formats/tflite/operators.js';
import { tensorReader, type FileTensor } from '../../formats/tflite/tensors.js';
import type { LayerMeasurement } from '../measurement.js';
import type { InspectedLayer, Purpose } from '../schema/inspection.js';
import { entropyBits, roundBits } from './entropy.js';
import { rolesOfOperator } from './roles.js';

export interface FileLayers {
  readonly layers: readonly InspectedLayer[];
  /** What each buffer that an operator reads is for. */
  readonly buffers: Map<number, Purpose>;
}

/** @param measured layers of the same file as they are gated, in the same order. */
export function readLayers(file: OpenFile, measured: readonly LayerMeasurement[]): FileLayers {
  const layers: InspectedLayer[] = [];
  const buffers = new Map<number, Purpose>();
  const digests = new Map<number, Pick<InspectedLayer, 'entropyBits' | 'sha256'>>();
  const layerName = uniqueNames();
  for (const subgraph of file.subgraphs) {
    const operators = readOperators(file, subgraph, tensorReader(file, subgraph), layerName);
    const constantOf = constantFinder(operators);
    for (const operator of operators) {
      const { kernels, biases } = rolesOfOperator(operator);
      noteBuffers(operator, constantOf, { kernels, biases }, buffers);
      const biasBytes = biases.reduce(
        (sum, at) => sum + (storedAt(operator, at, constantOf)?.constant.data.length ?? 0),
        0,
      );
      for (const at of kernels) {
        const stored = storedAt(operator, at, constantOf);
        const numbers = stored && measured[layers.length];
        if (!stored || !numbers) continue;
        const known = digests.get(stored.constant.buffer) ?? describeWeights(stored, file);
        digests.set(stored.constant.buffer, known);
        layers.push({
          name: numbers.name,
          operator: operator.operator,
          type: stored.type,
          shape: stored.shape,
          outputShape: operator.outputs[0] ? shapeOf(operator.outputs[0]) : [],
          elements: numbers.kernelElements,
          bytes: numbers.kernelBytes,
          biasBytes: at === kernels[0] ? biasBytes : 0,
          macs: numbers.macs,
          zeroFraction: numbers.zeroFraction,
          distinctCodes: numbers.distinctCodes,
          ...known,
          histogram: numbers.histogram ?? null,
        });
      }
    }
  }
  return { layers, buffers };
}

/** −1 where a size is open. */
export function shapeOf({ shape, openAxes }: FileTensor): number[] {
  return shape.map((size, axis) => (openAxes?.includes(axis) ? -1 : size));
}

function storedAt({ inputs }: FileOperator, at: number, constantOf: ConstantOf): Stored | null {
  const tensor = inputs[at];
  return tensor ? constantOf(tensor) : null;
}

function describeWeights(stored: Stored, { spend }: OpenFile): Pick<InspectedLayer, 'entropyBits' | 'sha256'> {
  const { data } = stored.constant;
  const count = elements(stored.shape);
  spend(data.length);
  const codes = decodeCodes(data, stored.type, count);
  return {
    entropyBits: codes ? roundBits(entropyBits(codes, Math.max(0, count - codes.length))) : 0,
    sha256: digestBytes(data),
  };
}

/** A buffer that several operators read is for the most telling of its uses. */
const rank: readonly Purpose[] = ['weights', 'biases', 'constants'];

function noteBuffers(
  operator: FileOperator,
  constantOf: ConstantOf,
  { kernels, biases }: { readonly kernels: readonly number[]; readonly biases: readonly number[] },
  buffers: Map<number, Purpose>,
): void {
  operator.inputs.forEach((tensor, at) => {
    const stored = tensor && constantOf(tensor);
    if (!stored) return;
    const isWeights = kernels.includes(at) || holdsValues(stored.type);
    const purpose: Purpose = biases.includes(at) ? 'biases' : isWeights ? 'weights' : 'constants';
    const before = buffers.get(stored.constant.buffer);
    if (before === undefined || rank.indexOf(purpose) < rank.indexOf(before)) {
      buffers.set(stored.constant.buffer, purpose);
    }
  });
}
