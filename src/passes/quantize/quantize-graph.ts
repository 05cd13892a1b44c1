import { ModelError, PassError } from '../../core/errors.js';
import { isLinear, type Linear } from '../../graph/linear.js';
import { constantInputs, factsOf, refusalOf } from '../../ops/operator.js';
import { unitParameters } from '../../ops/shared/int16.js';
import type { FixedParameters } from '../../ops/shared/op.js';
import { int16Table } from '../../ops/tables/int16.js';
import { computesInFloat } from '../../graph/float-layers.js';
import type { ActivationParameters } from '../../graph/forward.js';
import type { Graph, GraphTensor, Operator, Quantization } from '../../graph/graph.js';
import { floatsOf, isConversion, tensorOf } from '../../graph/operands.js';
import { quantizationPoints } from '../../graph/quantization-points.js';
import { verifyGraph } from '../../graph/verify.js';
import { storedAs, type KernelRounding } from './kernel-codes.js';
import { codesOfLayer, symmetric } from './layer-codes.js';
import type { CodeActivations } from './observers.js';
import {
  channelScales,
  largestCode,
  nearestCodes,
  roundHalfAway,
  type StoredCodes,
  type WeightCodes,
} from './weights.js';

/**
 * Float graph → graph of codes by TFLite's quantisation specification.
 *
 * Before: float32, BatchNorms folded; scale and zero point of every activation `quantizationPoints` lists as an owner.
 * After:  int8 (or int16) input, output and activations; int8 weights in [−127, 127]; int32 (or int64) biases of scale s_in · s_w; Softmax
 *         output fixed at (1/256, −128); pools and Reshape with their input's parameters.
 * What lies between a Dequantize and a Quantize (float-layers.ts) stays float32, weights and activations.
 * `weights`: codes and scales by layer, written verbatim (what clustering and quantisation-aware training settled);
 * layers without an entry are rounded to the nearest code, with a scale per channel unless `perAxis` is false.
 * Throws `ModelError` for an operator int8 does not support, `PassError` for codes that do not fit their layer.
 */
export function quantizeGraph(
  graph: Graph,
  activations: Readonly<Record<string, ActivationParameters>>,
  weights: ReadonlyMap<string, WeightCodes> | null = null,
  { perAxis = true, weightObserver = null, kernels = 'int8', layerCodes, activations: type = 'int8' }: CodeOptions = {},
): Graph {
  const isFloat = computesInFloat(graph);
  const coded = graph.operators.filter((op) => !isFloat(op));
  refuseUnsupported(graph, coded, type);
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  for (const { tensor, parametersOf, fixed } of quantizationPoints(graph)) {
    const parameters = fixed ? fixedFor(type, fixed) : activations[parametersOf];
    if (!parameters) {
      throw new PassError({
        code: 'quantize/no-range',
        message: `expected quantisation parameters of ${parametersOf}, found no parameters`,
      });
    }
    tensors[tensor] = { ...tensorOf(graph, tensor), type, quantization: perTensor(parameters) };
  }
  for (const op of coded.filter(isLinear)) {
    const given = weights?.get(op.name);
    const [inputScale, outputScale] = [op.inputs[0], op.outputs[0]].map(
      (tensor) => tensors[tensor]!.quantization!.scale[0]!,
    );
    const stored = storedAs(op, { kernels, ...(layerCodes && { layerCodes }) });
    const codes = given ?? nearestCodes(graph, op, stored, { perAxis, weightObserver });
    Object.assign(tensors, quantizeLayer(graph, op, inputScale!, outputScale!, { codes, stored, bias: biases[type] }));
  }
  for (const op of coded.filter((each) => !isLinear(each)))
    for (const { tensor } of constantInputs(op)) tensors[tensor] = quantizeConstant(graph, tensor, type);
  return verifyGraph({ ...graph, tensors });
}

interface CodeOptions extends Partial<KernelRounding> {
  /** int16: codes around 0, for which zero points are 0. */
  readonly activations?: CodeActivations;
}

/** A constant beside kernels and biases, such as slopes: codes with one scale, the only one that runtimes read there. */
function quantizeConstant(graph: Graph, name: string, type: CodeActivations): GraphTensor {
  const tensor = tensorOf(graph, name);
  const values = floatsOf(graph, name);
  const largest = type === 'int16' ? 32_767 : largestCode;
  const scale = channelScales(values, tensor.shape, null, largest);
  const codes = values.map((value) => Math.max(-largest, Math.min(largest, roundHalfAway(value / scale[0]!))));
  const data = type === 'int16' ? Int16Array.from(codes) : Int8Array.from(codes);
  return { ...tensor, type, data, quantization: symmetric(scale, null) };
}

const fixedFor = (type: CodeActivations, fixed: FixedParameters): FixedParameters =>
  type === 'int16' ? unitParameters : fixed;

interface BiasType {
  readonly type: 'int32' | 'int64';
  /** Half of what a sum may be: the other half is left to the accumulated products. */
  readonly largest: number;
  readonly from: (values: ArrayLike<number>, map: (value: number, at: number) => number) => Int32Array | Float64Array;
}

/** Biases under activations of each type. Kernels bring sums of int16 to their outputs in 48 bits. */
const biases: Readonly<Record<CodeActivations, BiasType>> = {
  int8: { type: 'int32', largest: 2 ** 30, from: (values, map) => Int32Array.from(values, map) },
  int16: { type: 'int64', largest: 2 ** 46, from: (values, map) => Float64Array.from(values, map) },
};

function quantizeLayer(
  graph: Graph,
  op: Linear,
  inputScale: number,
  outputScale: number,
  { codes, stored, bias: as }: { readonly codes: WeightCodes; readonly stored: StoredCodes; readonly bias: BiasType },
): Record<string, GraphTensor> {
  const { kernel, bias: biasName } = op.constants;
  const filter = tensorOf(graph, kernel);
  const coded = codesOfLayer(op, filter, codes, stored);
  const { scale } = codes;
  const { axis } = coded.quantization;
  const bias = biasName === undefined ? null : floatsOf(graph, biasName);
  const safe = bias === null ? scale : scalesForBias(scale, bias, inputScale, as.largest);
  const quantized: Record<string, GraphTensor> = {
    [kernel]: { ...coded, quantization: symmetric(safe, axis) },
  };
  if (biasName !== undefined && bias !== null) {
    const biasScale = safe.map((value) => inputScale * value);
    const data = as.from(bias, (value, c) => biasCode(value, biasScale[biasScale.length === 1 ? 0 : c]!, outputScale));
    const quantization = symmetric(biasScale, axis === null ? null : 0);
    quantized[biasName] = { ...tensorOf(graph, biasName), type: as.type, data, quantization };
  }
  return quantized;
}

/** Biases are kept to a sixteenth of an output code; their accumulators are hundreds of times finer. */
const biasStepsPerOutputCode = 16;

/**
 * A bias in accumulator units, rounded to the largest power of two of them that is at most 1/16 of an output code. That
 * moves no output by more than 1/32 of a code, and the low bits that would be noise to a compressor are 0.
 */
function biasCode(value: number, biasScale: number, outputScale: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(outputScale / (biasStepsPerOutputCode * biasScale))));
  return roundHalfAway(value / (biasScale * step)) * step;
}

/**
 * Scales raised, where they must be, until every bias fits its accumulator. That happens only in channels whose
 * weights are so small beside the bias (products under 2⁻¹⁵ of it per tap) that the scale of the codes no longer shows in
 * an 8-bit output, so the codes themselves stay. (TensorFlow's converter adjusts weight scales for the same reason.)
 */
function scalesForBias(scale: Float32Array, bias: Float32Array, inputScale: number, largestBias: number): Float32Array {
  const least = new Float64Array(scale.length);
  bias.forEach((value, c) => {
    const channel = scale.length === 1 ? 0 : c;
    least[channel] = Math.max(least[channel]!, Math.abs(value) / (inputScale * largestBias));
  });
  return scale.map((value, c) => Math.max(value, least[c]!));
}

function refuseUnsupported(graph: Graph, operators: readonly Operator[], type: CodeActivations): void {
  const marksFloats = (op: Operator): boolean =>
    isConversion(op) && [...op.inputs, ...op.outputs].every((tensor) => tensorOf(graph, tensor).type === 'float32');
  const problems = operators.flatMap((op) => {
    if (marksFloats(op)) return [];
    const { int8 } = factsOf(op);
    const int16 = int16Table[op.kind];
    const refusal = int8 ?? (type === 'int16' && 'refused' in int16 ? int16 : null);
    return refusal === null ? [] : [refusalOf(op, refusal)];
  });
  if (problems.length > 0) throw new ModelError(problems);
}

function perTensor({ scale, zeroPoint }: ActivationParameters): Quantization {
  return { scale: Float32Array.of(scale), zeroPoint: Int32Array.of(zeroPoint), axis: null };
}
