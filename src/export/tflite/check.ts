/**
 * What TFLite asks of a graph beyond being well-formed: the rules of its quantisation specification
 * (https://ai.google.dev/edge/litert/models/quantization_spec), which kernels check late, with other words, or never.
 */
import { ExportError, type Problem } from '../../core/errors.js';
import type { Graph, GraphTensor, Operator, Quantization } from '../../graph/graph.js';
import { verifyGraph } from '../../graph/verify.js';

/**
 * @throws ModelError when the graph is malformed, ExportError naming every layer that a `.tflite` file cannot carry.
 */
export function checkWritable(graph: Graph): void {
  verifyGraph(graph);
  const problems = graph.operators.flatMap((operator) => operatorProblems(graph, operator));
  if (problems.length > 0) throw new ExportError(problems);
}

function operatorProblems(graph: Graph, operator: Operator): Problem[] {
  const tensor = (name: string): GraphTensor => graph.tensors[name]!;
  const at = `layer ${operator.name} (${operator.kind})`;
  const input = tensor(operator.inputs[0]);
  const output = tensor(operator.outputs[0]);
  switch (operator.kind) {
    case 'BatchNorm':
      return [
        {
          code: 'export/batch-norm',
          message: `${at}: TFLite has no batch normalisation operator`,
          fix: 'Fold it into the layer before it (foldBatchNorm) before exporting.',
        },
      ];
    case 'Conv2D':
    case 'DepthwiseConv2D':
    case 'FullyConnected': {
      const kernel = tensor(operator.constants.kernel);
      const bias = operator.constants.bias === undefined ? null : tensor(operator.constants.bias);
      return [
        ...(bias === null && operator.kind !== 'FullyConnected' ? [missingBias(at)] : []),
        ...(input.type === 'int8' ? filterProblems(at, kernel) : []),
        ...(input.type === 'int8' && bias !== null ? biasProblems(at, input, kernel, bias) : []),
      ];
    }
    case 'AveragePool2D':
    case 'MaxPool2D':
    case 'Reshape':
    case 'Relu6': // TFLite Micro's clamps codes and does not rescale them.
      return input.type === 'int8' ? sameParameters(at, input, output) : [];
    case 'Softmax':
      return output.type === 'int8' ? softmaxProblems(at, output) : [];
    case 'Add':
    case 'Mean':
    case 'Relu':
    case 'Quantize':
    case 'Dequantize':
      return [];
    default:
      return operator satisfies never;
  }
}

const quantizationProblem = (message: string): Problem => ({ code: 'export/quantization', message });

/** LiteRT refuses a convolution of two inputs, in float32 as in int8, although the format allows it. */
function missingBias(at: string): Problem {
  return {
    code: 'export/missing-bias',
    message: `${at}: expected a bias, which runtimes need, found no bias`,
    fix: 'Give the layer a bias of zeros, or fold the BatchNorm after it.',
  };
}

function filterProblems(at: string, filter: GraphTensor): Problem[] {
  if (!(filter.data as Int8Array).includes(-128)) return [];
  return [quantizationProblem(`${at}: expected weight codes in [-127, 127], found -128 in ${filter.name}`)];
}

/** Bias codes are added to the accumulator, whose scale is input scale × filter scale. */
function biasProblems(at: string, input: GraphTensor, filter: GraphTensor, bias: GraphTensor): Problem[] {
  const { scale } = filter.quantization!;
  const inputScale = input.quantization!.scale[0]!;
  const biasScale = bias.quantization!.scale;
  if (biasScale.length !== scale.length) {
    return [
      quantizationProblem(
        `${at}: expected ${scale.length} bias scales, as the weights have, found ${biasScale.length}`,
      ),
    ];
  }
  const wrong = biasScale.findIndex((found, c) => {
    const expected = inputScale * scale[c]!;
    return Math.abs(found - expected) > expected * 1e-6;
  });
  return wrong < 0
    ? []
    : [
        quantizationProblem(
          `${at}: expected bias scale ${inputScale * scale[wrong]!} (input scale × weight scale) in channel ${wrong}, found ${biasScale[wrong]}`,
        ),
      ];
}

function sameParameters(at: string, input: GraphTensor, output: GraphTensor): Problem[] {
  const [from, to] = [input.quantization, output.quantization] as [Quantization, Quantization];
  return from.scale[0] === to.scale[0] && from.zeroPoint[0] === to.zeroPoint[0]
    ? []
    : [
        quantizationProblem(
          `${at}: expected equal quantisation of input and output, found (${from.scale[0]}, ${from.zeroPoint[0]}) and (${to.scale[0]}, ${to.zeroPoint[0]})`,
        ),
      ];
}

function softmaxProblems(at: string, output: GraphTensor): Problem[] {
  const { scale, zeroPoint } = output.quantization!;
  return scale[0] === 1 / 256 && zeroPoint[0] === -128
    ? []
    : [
        quantizationProblem(
          `${at}: expected output scale 1/256 and zero point -128, found ${scale[0]} and ${zeroPoint[0]}`,
        ),
      ];
}
