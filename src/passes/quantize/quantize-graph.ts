import { ModelError, PassError } from '../../core/errors.js';
import { isLinear, takesInt4, type Linear } from '../../graph/linear.js';
import { constantInputs, factsOf, refusalOf } from '../../ops/operator.js';
import type { ActivationParameters } from '../../graph/forward.js';
import type { Graph, GraphTensor, Quantization } from '../../graph/graph.js';
import { floatsOf, tensorOf } from '../../graph/operands.js';
import { quantizationPoints } from '../../graph/quantization-points.js';
import { verifyGraph } from '../../graph/verify.js';
import { codesOfLayer, symmetric, type StoredCodes } from './layer-codes.js';
import { channelScales, nearestCodes, nearestInt4, toCodes, roundHalfAway, type WeightCodes } from './weights.js';

/**
 * Float graph → graph of codes by TFLite's quantisation specification.
 *
 * Before: float32, BatchNorms folded; scale and zero point of every activation `quantizationPoints` lists as an owner.
 * After:  int8 input, output and activations; int8 weights in [−127, 127]; int32 biases of scale s_in · s_w; Softmax
 *         output fixed at (1/256, −128); pools and Reshape with their input's parameters.
 * `weights`: codes and scales by layer, written verbatim (what clustering and quantisation-aware training settled);
 * layers without an entry are rounded to the nearest code, with a scale per channel unless `perAxis` is false.
 * Throws `ModelError` for an operator int8 does not support, `PassError` for codes that do not fit their layer.
 */
export function quantizeGraph(
  graph: Graph,
  activations: Readonly<Record<string, ActivationParameters>>,
  weights: ReadonlyMap<string, WeightCodes> | null = null,
  { perAxis = true, kernels = 'int8' }: KernelOptions = {},
): Graph {
  refuseUnsupported(graph);
  const tensors: Record<string, GraphTensor> = { ...graph.tensors };
  for (const { tensor, parametersOf, fixed } of quantizationPoints(graph)) {
    const parameters = fixed ?? activations[parametersOf];
    if (!parameters) {
      throw new PassError({
        code: 'quantize/no-range',
        message: `expected quantisation parameters of ${parametersOf}, found no parameters`,
      });
    }
    tensors[tensor] = { ...tensorOf(graph, tensor), type: 'int8', quantization: perTensor(parameters) };
  }
  for (const op of graph.operators.filter(isLinear)) {
    const given = weights?.get(op.name);
    const [inputScale, outputScale] = [op.inputs[0], op.outputs[0]].map(
      (tensor) => tensors[tensor]!.quantization!.scale[0]!,
    );
    const stored = kernels === 'int4' && !takesInt4(op) ? 'int8' : kernels;
    const codes = given ?? (stored === 'int4' ? nearestInt4 : nearestCodes)(graph, op, perAxis);
    Object.assign(tensors, quantizeLayer(graph, op, inputScale!, outputScale!, { codes, stored }));
  }
  for (const op of graph.operators.filter((each) => !isLinear(each)))
    for (const { tensor } of constantInputs(op)) tensors[tensor] = quantizeConstant(graph, tensor);
  return verifyGraph({ ...graph, tensors });
}

interface KernelOptions {
  /** A scale for each output channel, where runtimes read them. */
  readonly perAxis?: boolean;
  /** int4: kernels of four bits in [−7, 7], where the operator takes them. */
  readonly kernels?: StoredCodes;
}

/** A constant beside kernels and biases, such as slopes: codes with one scale, the only one that runtimes read there. */
function quantizeConstant(graph: Graph, name: string): GraphTensor {
  const tensor = tensorOf(graph, name);
  const values = floatsOf(graph, name);
  const scale = channelScales(values, tensor.shape, null);
  const data = toCodes(values, tensor.shape, scale, null);
  return { ...tensor, type: 'int8', data, quantization: symmetric(scale, null) };
}

function quantizeLayer(
  graph: Graph,
  op: Linear,
  inputScale: number,
  outputScale: number,
  { codes, stored }: { readonly codes: WeightCodes; readonly stored: StoredCodes },
): Record<string, GraphTensor> {
  const { kernel, bias: biasName } = op.constants;
  const filter = tensorOf(graph, kernel);
  const coded = codesOfLayer(op, filter, codes, stored);
  const { scale } = codes;
  const { axis } = coded.quantization;
  const bias = biasName === undefined ? null : floatsOf(graph, biasName);
  const safe = bias === null ? scale : scalesForBias(scale, bias, inputScale);
  const quantized: Record<string, GraphTensor> = {
    [kernel]: { ...coded, quantization: symmetric(safe, axis) },
  };
  if (biasName !== undefined && bias !== null) {
    const biasScale = safe.map((value) => inputScale * value);
    const data = Int32Array.from(bias, (value, c) =>
      biasCode(value, biasScale[biasScale.length === 1 ? 0 : c]!, outputScale),
    );
    const quantization = symmetric(biasScale, axis === null ? null : 0);
    quantized[biasName] = { ...tensorOf(graph, biasName), type: 'int32', data, quantization };
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

/** Half of int32: the other half is left to the accumulated products. */
const largestBias = 2 ** 30;

/**
 * Scales raised, where they must be, until every bias fits an int32 accumulator. That happens only in channels whose
 * weights are so small beside the bias (products under 2⁻¹⁵ of it per tap) that the scale of the codes no longer shows in
 * an 8-bit output, so the codes themselves stay. (TensorFlow's converter adjusts weight scales for the same reason.)
 */
function scalesForBias(scale: Float32Array, bias: Float32Array, inputScale: number): Float32Array {
  const least = new Float64Array(scale.length);
  bias.forEach((value, c) => {
    const channel = scale.length === 1 ? 0 : c;
    least[channel] = Math.max(least[channel]!, Math.abs(value) / (inputScale * largestBias));
  });
  return scale.map((value, c) => Math.max(value, least[c]!));
}

function refuseUnsupported(graph: Graph): void {
  const problems = graph.operators.flatMap((op) => {
    const { int8 } = factsOf(op);
    return int8 === null ? [] : [refusalOf(op, int8)];
  });
  if (problems.length > 0) throw new ModelError(problems);
}

function perTensor({ scale, zeroPoint }: ActivationParameters): Quantization {
  return { scale: Float32Array.of(scale), zeroPoint: Int32Array.of(zeroPoint), axis: null };
}
