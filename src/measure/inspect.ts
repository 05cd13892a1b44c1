/**
 * Measures any `.tflite` file by walking its flatbuffer, without running it and whether or not tinygate could: sizes are
 * gated for files that other tools made, too. Nothing in the file is believed. Light to load: no runtime, no engine.
 */
import { canonicalJson, digestBytes } from '../core/digest.js';
import { ExportError } from '../core/errors.js';
import type { SubGraph } from '../export/tflite/schema/index.js';
import { uniqueNames } from '../export/tflite/unique-names.js';
import { constantFinder, type Stored } from './inspect/constants.js';
import type { BlocksOf, CountedBlocks } from './inspect/zero-blocks.js';
import { measureKernel, type KernelMeasurement, type KnownCodes } from './inspect/kernel.js';
import { otherEntry } from './inspect/entry.js';
import { knownSizes } from './inspect/known-sizes.js';
import { countOperator } from './inspect/macs.js';
import { gatherNotKnown } from './inspect/not-known.js';
import { openFile, type OpenFile } from '../formats/tflite/open.js';
import { computeType, readOperators, type FileOperator } from '../formats/tflite/operators.js';
import { parameterCounter } from './inspect/parameters.js';
import { tensorReader, type FileTensor } from '../formats/tflite/tensors.js';
import type { ArtifactMeasurement, LayerMeasurement, OperatorVariant } from './measurement.js';

export type Inspection = Pick<
  ArtifactMeasurement,
  'layers' | 'operators' | 'parameters' | 'parametersNotKnown' | 'macs' | 'macsNotKnown'
>;

/** What a report holds; and far above any model for a small device. */
const limits = { layers: 10_000, operators: 1000, namedLayers: 3, layerName: 500 } as const;

/**
 * Layers are named as `importTflite` names them: after the output tensor of their operator, up to the first `;`. Layers,
 * operators and parameters are those of all subgraphs; multiply-accumulates are those of one inference, so of the first
 * subgraph, which is the one that an interpreter runs; not known where the file's first signature starts another one.
 *
 * @param blocksOf in which blocks the zeros and the codewords of a layer are counted, too.
 * @throws ExportError with the byte offset for a file that is damaged.
 */
export function inspectTflite(bytes: Uint8Array, blocksOf: BlocksOf = () => null): Inspection {
  return openFile(bytes, (file) => inspect(file, blocksOf));
}

function inspect(file: OpenFile, blocksOf: BlocksOf): Inspection {
  const layers: LayerMeasurement[] = [];
  const counts = new Map<string, Counted>();
  const kernels = kernelReader(file);
  const parameters = parameterCounter();
  const notKnown = gatherNotKnown();
  const [first, ...others] = readSubgraphs(file);
  const othersCost = others.some(({ operators, sizesOf }) =>
    operators.some((operator) => {
      const { kernels: called, why } = countOperator(operator, sizesOf, false);
      return why !== null || called.some(({ macs }) => macs !== 0);
    }),
  );
  const isOtherEntry = otherEntry(file) !== null;
  let macs = 0;
  for (const subgraph of [first, ...others]) {
    const constantOf = constantFinder(subgraph.operators);
    for (const operator of subgraph.operators) {
      count(counts, operator, (tensor) => constantOf(tensor) !== null);
      parameters.add(operator, constantOf);
      const counted = countOperator(operator, subgraph.sizesOf, othersCost);
      for (const { tensor, at, macs: own } of counted.kernels) {
        if (subgraph === first) macs += own ?? 0;
        const stored = constantOf(tensor);
        if (!stored) continue;
        const name = counted.kernels.length === 1 ? operator.name : `${operator.name}/weights_${at}`;
        const measured = kernels(stored, blocksOf(name), outputAxisOf(operator, stored));
        layers.push({ name: name.slice(0, limits.layerName), operator: operator.operator, ...measured, macs: own });
      }
      const costs = counted.why !== null || counted.kernels.some(({ macs: own }) => own !== 0);
      if (isOtherEntry && costs) notKnown.add(operator.operator, 'other-entry');
      else if (subgraph === first && counted.why !== null) notKnown.add(operator.operator, counted.why);
    }
    parameters.endSubgraph();
  }
  checkSize(layers.length, limits.layers, 'layers');
  checkSize(counts.size, limits.operators, 'kinds of operators');
  return {
    layers,
    operators: [...counts.values()].map(({ byKind: _, ...counted }) => counted),
    parameters: parameters.notKnown.length > 0 ? null : parameters.parameters,
    parametersNotKnown: parameters.notKnown,
    macs: notKnown.list.length > 0 ? null : macs,
    macsNotKnown: notKnown.list,
  };
}

function readSubgraphs(file: OpenFile): [ReadSubgraph, ...ReadSubgraph[]] {
  const layerName = uniqueNames();
  const read = (subgraph: SubGraph): ReadSubgraph => {
    const operators = readOperators(file, subgraph, tensorReader(file, subgraph), layerName);
    return { operators, sizesOf: knownSizes(subgraph, operators) };
  };
  const [first, ...others] = file.subgraphs;
  return [read(first), ...others.map(read)];
}

/** What becomes an `OperatorCount`. */
interface Counted {
  readonly operator: string;
  readonly type: string;
  count: number;
  readonly variants: Variant[];
  /** The same by what tells them apart. */
  readonly byKind: Map<string, Variant>;
}

interface Variant extends Omit<OperatorVariant, 'count' | 'layers'> {
  count: number;
  readonly layers: string[];
}

interface ReadSubgraph {
  readonly operators: readonly FileOperator[];
  readonly sizesOf: ReturnType<typeof knownSizes>;
}

function count(
  counts: Map<string, Counted>,
  operator: FileOperator,
  isConstant: (tensor: FileTensor) => boolean,
): void {
  const type = computeType(operator, isConstant);
  const key = `${operator.operator} ${type}`;
  const counted = counts.get(key) ?? {
    operator: operator.operator,
    type,
    count: 0,
    variants: [],
    byKind: new Map<string, Variant>(),
  };
  counts.set(key, counted);
  counted.count++;
  const constant = operator.inputs.find((tensor) => tensor?.constant)?.type ?? null;
  const { version, isCustom } = operator;
  const kind = `${version} ${isCustom} ${constant}`;
  let variant = counted.byKind.get(kind);
  if (!variant) {
    variant = { version, isCustom, constant, count: 0, layers: [] };
    counted.variants.push(variant);
    counted.byKind.set(kind, variant);
    checkSize(counted.variants.length, limits.operators, 'versions of one operator');
  }
  variant.count++;
  if (variant.layers.length < limits.namedLayers) variant.layers.push(operator.name.slice(0, limits.layerName));
}

/** Weights that several tensors share are measured once. */
function kernelReader(
  file: OpenFile,
): (stored: Stored, blocks: CountedBlocks | null, outputAxis: number) => KernelMeasurement {
  const known = new Map<string, KernelMeasurement>();
  const buffers = new Map<number, KnownCodes>();
  const contents = new WeakMap<Float64Array, string>();
  const contentOf = (values: Float64Array | undefined): string => {
    if (!values) return '';
    const content = contents.get(values) ?? (values.length <= 4 ? values.join() : digestOf(values));
    contents.set(values, content);
    return content;
  };
  return (stored, blocks, outputAxis) => {
    const { constant, type, shape, quantization } = stored;
    const inBlocks = blocks ? canonicalJson({ ...blocks, outputAxis }) : '';
    const scales = [contentOf(quantization?.scale), contentOf(quantization?.zeroPoint), quantization?.axis ?? 0];
    const key = [constant.buffer, type, shape.join(), ...scales, inBlocks].join(';');
    const ofBuffer = buffers.get(constant.buffer) ?? (new Map() as KnownCodes);
    buffers.set(constant.buffer, ofBuffer);
    const measured =
      known.get(key) ?? measureKernel(stored, constant, file.spend, { blocks, outputAxis, known: ofBuffer });
    known.set(key, measured);
    return measured;
  };
}

/** Along which the outputs of a kernel run. */
const outputAxisOf = ({ operator }: FileOperator, { shape }: Stored): number =>
  operator === 'DEPTHWISE_CONV_2D' ? shape.length - 1 : 0;

function digestOf({ buffer, byteOffset, byteLength }: Float64Array): string {
  return digestBytes(new Uint8Array(buffer, byteOffset, byteLength));
}

function checkSize(found: number, most: number, what: string): void {
  if (found <= most) return;
  throw new ExportError({
    code: 'export/large-file',
    message: `expected a .tflite file with at most ${most} ${what}, found ${found}`,
  });
}
