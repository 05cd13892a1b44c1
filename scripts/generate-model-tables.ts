/** docs/models.md: the layers of Keras and the operators of ONNX that are read, from the importers' own tables. See generate.ts. */
import { readFile } from 'node:fs/promises';
import { activationNames } from '../src/formats/keras/layers/activation.js';
import { converters as kerasConverters } from '../src/formats/keras/layers/index.js';
import { passThrough as kerasPassThrough } from '../src/formats/keras/layers/shape.js';
import { converters as onnxConverters } from '../src/formats/onnx/nodes/index.js';
import { passThrough as onnxPassThrough } from '../src/formats/onnx/nodes/shape.js';
import { converters as tfjsConverters } from '../src/formats/tfjs/nodes.js';
import { constantOnly } from '../src/formats/onnx/to-graph.js';

const path = 'docs/models.md';

/** What a converter asks for beyond its name. A name without an entry is taken as its library defines it. */
const kerasConditions: Readonly<Record<string, string>> = {
  Activation: 'an activation of the list above',
  Add: 'inputs of one rank, sizes of 1 are repeated; a sum of several is a chain of sums of two',
  AveragePooling1D: 'becomes a pool over an image of one row',
  BatchNormalization: 'over the last axis; where no layer before it can take it, it becomes a product and a sum',
  Concatenate: 'along the last axis',
  Conv1D: 'becomes a convolution over an image of one row; padding same or valid',
  Conv1DTranspose: 'as Conv2DTranspose, over an image of one row',
  Conv2D: 'channels last, groups 1',
  Conv2DTranspose: 'no dilation, no output_padding',
  Dense: 'over the last dimension',
  DepthwiseConv1D: 'becomes a depthwise convolution over an image of one row',
  DepthwiseConv2D: 'channels last',
  ELU: 'alpha 1',
  GlobalMaxPooling2D: 'becomes a pool over the whole image',
  LayerNormalization: 'over the last axis; float32 only',
  MaxPooling1D: 'becomes a pool over an image of one row',
  Multiply: 'inputs of one rank; sizes of 1 are repeated',
  Normalization: 'as Rescaling; of several channels they are trained',
  PReLU: 'a slope for each channel (shared_axes are all others)',
  ReLU: 'any max_value, or a slope; no threshold',
  Rescaling:
    'a product and a sum; at the input they go into the first layer when a file is written, where that is exact',
  SeparableConv1D: 'becomes a depthwise and a pointwise convolution over an image of one row',
  SeparableConv2D: 'becomes a depthwise and a pointwise convolution',
  Softmax: 'over the last axis',
  Subtract: 'two inputs of one rank; sizes of 1 are repeated',
  UpSampling2D: 'interpolation nearest or bilinear',
  ZeroPadding2D: 'goes into the convolution after it where it is what padding same adds there',
};

const onnxConditions: Readonly<Record<string, string>> = {
  AveragePool: 'pads that count, or pads as SAME makes them',
  Add: 'activations of one rank, sizes of 1 are repeated; or a constant',
  BatchNormalization: 'with fixed statistics',
  Clip: 'from 0 to 6, or from 0',
  Concat: 'of channels, or of features',
  Conv: 'over rows and columns; one group, or a group for each channel',
  ConvTranspose: 'one group, no dilation; pads, not output_shape',
  Div: 'by a constant',
  DequantizeLinear: 'of constants: their real values; of activations: nothing is left',
  Elu: 'alpha 1',
  Dropout: 'noise in training; nothing is left of it in a file',
  Flatten: 'axis 1',
  GlobalMaxPool: 'becomes a pool over the whole image',
  HardSigmoid: 'becomes a sum, a ReLU6 and a product',
  LayerNormalization: 'over the last dimension; float32 only',
  Gemm: 'alpha 1, beta 1, transA 0, constant weights',
  MatMul: 'constant weights',
  MaxPool: 'around values that may be below 0: pads as SAME makes them',
  Mul: 'activations of one rank, sizes of 1 are repeated; or a constant',
  PRelu: 'constant slopes, for each channel',
  Pad: 'zeros around rows and columns',
  QuantizeLinear: 'nothing is left of it',
  ReduceMean: 'over dimensions behind the batch',
  Reshape: 'to a constant shape',
  Resize: 'mode nearest, to a multiple of height and width; mode linear, to any size',
  Softmax: 'over the classes',
  Slice: 'steps of 1, not of the batch',
  Sub: 'activations of one rank, sizes of 1 are repeated; or a constant',
  Upsample: 'mode nearest, to a multiple of height and width; mode linear, to any size',
  Transpose: 'the batch stays first; between [n, c, h, w] and [n, h, w, c] nothing moves',
};

export async function generateModelTables(): Promise<Record<string, string>> {
  const keras = rowsOf(kerasConverters, kerasPassThrough, kerasConditions);
  const onnx = rowsOf(onnxConverters, onnxPassThrough, onnxConditions);
  const text = await readFile(path, 'utf8');
  const blocks = {
    'activations of Keras': listed(activationNames),
    'layers of Keras': table(['Keras layer', 'what is asked of it'], keras),
    'nodes of TensorFlow.js': listed(Object.keys(tfjsConverters)),
    'operators of ONNX': table(['ONNX operator', 'what is asked of it'], onnx),
    'operators of ONNX on constants': listed([...constantOnly].filter((name) => !Object.hasOwn(onnxConverters, name))),
  };
  return { [path]: Object.entries(blocks).reduce((page, [what, made]) => replace(page, what, made), text) };
}

function rowsOf(
  converters: Readonly<Record<string, unknown>>,
  passThrough: unknown,
  conditions: Readonly<Record<string, string>>,
): readonly (readonly string[])[] {
  const stale = Object.keys(conditions).filter((name) => !Object.hasOwn(converters, name));
  if (stale.length > 0) throw new Error(`expected conditions of operators that are read, found ${stale.join(', ')}`);
  return Object.keys(converters)
    .sort()
    .map((name) => {
      const otherwise =
        converters[name] === passThrough ? 'nothing is left of it: it does nothing when a model is used' : '';
      return [`\`${name}\``, conditions[name] ?? otherwise];
    });
}

const listed = (names: readonly string[]): string =>
  [...names]
    .sort()
    .map((name) => `\`${name}\``)
    .join(', ');

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, i) =>
    Math.max(...[title, ...rows.map((row) => row[i]!)].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(header), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

function replace(text: string, what: string, made: string): string {
  const [begin, end] = [`<!-- ${what} -->`, `<!-- end of ${what} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`expected ${begin} and ${end} in ${path}, found no such marks`);
  return `${text.slice(0, from + begin.length)}\n\n${made}\n\n${text.slice(to)}`;
}
