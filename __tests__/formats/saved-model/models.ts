/** SavedModels as Keras 3 writes them: an image classifier, and a series with layers that are saved as many nodes. */
import { random } from '../tfjs/tfjs-model.js';
import { attr, type TestNode, type TestSavedModel } from './saved-model.js';

export const shapes: Readonly<Record<string, readonly number[]>> = {
  'conv1/kernel': [3, 3, 2, 4],
  'bn1/gamma': [4],
  'bn1/beta': [4],
  'bn1/moving_mean': [4],
  'bn1/moving_variance': [4],
  'sep/depthwise_kernel': [3, 3, 4, 1],
  'sep/pointwise_kernel': [1, 1, 4, 6],
  'sep/bias': [6],
  'bn2/gamma': [6],
  'bn2/moving_mean': [6],
  'bn2/moving_variance': [6],
  'scores/kernel': [6, 3],
  'scores/bias': [3],
};
export const variables = Object.entries(shapes).map(([name, shape], i) => ({
  name,
  shape,
  data: random(shape, 20 + i, /variance|gamma/.test(name)),
}));
const value = (name: string): string => `${name}/Read:value:0`;
const window = { strides: attr.ints(1, 1, 1, 1), padding: attr.text('SAME'), data_format: attr.text('NHWC') };
export const node = (name: string, op: string, input: readonly string[], attributes: object = {}): TestNode => ({
  name: `m/${name}`,
  op,
  input: input.map((each) => (each.includes('/Read:') || each === 'image' ? each : `m/${each}`)),
  attr: attributes,
});
const constant = (name: string, tensor: object): TestNode => node(name, 'Const', [], { value: tensor });

/** A BatchNormalization as Keras 3 saves it: without beta the mean is negative. */
const norm = (name: string, input: string, hasBeta: boolean): readonly TestNode[] => [
  constant(`${name}/y`, attr.floats([], 0.001)),
  node(`${name}/add`, 'AddV2', [value(`${name}/moving_variance`), `${name}/y:output:0`]),
  node(`${name}/rsqrt`, 'Rsqrt', [`${name}/add:z:0`]),
  node(`${name}/mul`, 'Mul', [`${name}/rsqrt:y:0`, value(`${name}/gamma`)]),
  node(`${name}/mul_1`, 'Mul', [input, `${name}/mul:z:0`]),
  ...(hasBeta
    ? [
        node(`${name}/mul_2`, 'Mul', [value(`${name}/moving_mean`), `${name}/mul:z:0`]),
        node(`${name}/sub`, 'Sub', [value(`${name}/beta`), `${name}/mul_2:z:0`]),
        node(`${name}/add_1`, 'AddV2', [`${name}/mul_1:z:0`, `${name}/sub:z:0`]),
      ]
    : [
        node(`${name}/neg`, 'Neg', [value(`${name}/moving_mean`)]),
        node(`${name}/mul_2`, 'Mul', [`${name}/neg:y:0`, `${name}/mul:z:0`]),
        node(`${name}/add_1`, 'AddV2', [`${name}/mul_1:z:0`, `${name}/mul_2:z:0`]),
      ]),
];

export const model: TestSavedModel = {
  variables,
  inputShape: [7, 6, 2],
  output: 'm/classes:softmax:0',
  nodes: [
    constant('block', attr.int32(2, 2)),
    constant('paddings', attr.int32(2, 3, 2, 2)),
    constant('crops', attr.int32(0, 1, 0, 0)),
    constant('axes', attr.int32(1, 2)),
    constant('one', attr.int32(1, 1, 1, 6)),
    // Dilation 2 with padding SAME.
    node('split', 'SpaceToBatchND', ['image', 'block:output:0', 'paddings:output:0']),
    node('conv', 'Conv2D', ['split:output:0', value('conv1/kernel')], { ...window, padding: attr.text('VALID') }),
    node('join', 'BatchToSpaceND', ['conv:output:0', 'block:output:0', 'crops:output:0']),
    ...norm('bn1', 'join:output:0', true),
    node('relu', 'Relu6', ['bn1/add_1:z:0']),
    node('drop', 'IdentityN', ['relu:activations:0', 'relu:activations:0']),
    node('deep', 'DepthwiseConv2dNative', ['drop:output:1', value('sep/depthwise_kernel')], window),
    node('point', 'Conv2D', ['deep:output:0', value('sep/pointwise_kernel')], window),
    node('wide', 'Reshape', [value('sep/bias'), 'one:output:0']),
    node('narrow', 'Squeeze', ['wide:output:0'], { squeeze_dims: attr.ints(0, 1, 2) }),
    node('biased', 'BiasAdd', ['point:output:0', 'narrow:output:0'], { data_format: attr.text('NHWC') }),
    ...norm('bn2', 'biased:output:0', false),
    node('mean', 'Mean', ['bn2/add_1:z:0', 'axes:output:0'], { keep_dims: attr.flag(false) }),
    node('dense', 'MatMul', ['mean:output:0', value('scores/kernel')]),
    node('sums', 'BiasAdd', ['dense:product:0', value('scores/bias')]),
    node('classes', 'Softmax', ['sums:output:0']),
  ],
};

/** A series, in nodes that Keras 3 writes for a dilated Conv1D, a LayerNormalization, GELU, PReLU and tf.clip_by_value. */
export const seriesVariables = [
  { name: 'conv/kernel_1', shape: [3, 4, 4], data: random([3, 4, 4], 40, false) },
  { name: 'conv/bias_1', shape: [4], data: random([4], 41, false) },
  { name: 'ln/gamma_1', shape: [4], data: random([4], 42, true) },
  { name: 'ln/beta_1', shape: [4], data: random([4], 43, false) },
];
const number = (name: string, value: number): TestNode => constant(name, attr.floats([], value));
export const series: TestSavedModel = {
  variables: seriesVariables,
  inputShape: [6, 4],
  output: 'm/last:z:0',
  nodes: [
    constant('block', attr.int32(2)),
    constant('paddings', attr.int32(2, 2)),
    constant('crops', attr.int32(0, 0)),
    constant('one', attr.int32(1)),
    constant('zero', attr.int32(0)),
    constant('minus', attr.int32(-1)),
    number('half', 0.5),
    number('unit', 1),
    number('rare', 0.001),
    number('root', Math.SQRT1_2),
    number('two', Math.SQRT2),
    number('small', 0.3),
    number('low', -0.25),
    number('high', 0.75),
    node('kernel', 'ExpandDims', [value('conv/kernel_1'), 'zero:output:0']),
    node('split', 'SpaceToBatchND', ['image', 'block:output:0', 'paddings:output:0']),
    node('wide', 'ExpandDims', ['split:output:0', 'one:output:0']),
    node('conv', 'Conv2D', ['wide:output:0', 'kernel:output:0'], { ...window, padding: attr.text('VALID') }),
    node('narrow', 'Squeeze', ['conv:output:0'], { squeeze_dims: attr.ints(1) }),
    node('join', 'BatchToSpaceND', ['narrow:output:0', 'block:output:0', 'crops:output:0']),
    node('x', 'BiasAdd', ['join:output:0', value('conv/bias_1')], { data_format: attr.text('NHWC') }),
    node('mean', 'Mean', ['x:output:0', 'minus:output:0'], { keep_dims: attr.flag(true) }),
    node('squared', 'SquaredDifference', ['x:output:0', 'mean:output:0']),
    node('variance', 'Mean', ['squared:z:0', 'minus:output:0'], { keep_dims: attr.flag(true) }),
    node('shifted', 'AddV2', ['variance:output:0', 'rare:output:0']),
    node('inverse', 'Rsqrt', ['shifted:z:0']),
    node('factor', 'Mul', ['inverse:y:0', value('ln/gamma_1')]),
    node('negative', 'Neg', ['mean:output:0']),
    node('moved', 'Mul', ['negative:y:0', 'factor:z:0']),
    node('offset', 'AddV2', ['moved:z:0', value('ln/beta_1')]),
    node('scaled', 'Mul', ['x:output:0', 'factor:z:0']),
    node('normal', 'AddV2', ['scaled:z:0', 'offset:z:0']),
    // ½ · x · erfc(−x / √2)
    node('turned', 'Neg', ['normal:z:0']),
    node('steep', 'Mul', ['turned:y:0', 'root:output:0']),
    node('erfc', 'Erfc', ['steep:z:0']),
    node('halved', 'Mul', ['half:output:0', 'normal:z:0']),
    node('gelu', 'Mul', ['halved:z:0', 'erfc:y:0']),
    // relu(x) − 0.3 · relu(−x)
    node('other', 'Neg', ['gelu:z:0']),
    node('below', 'Relu', ['other:y:0']),
    node('slope', 'Neg', ['small:output:0']),
    node('leak', 'Mul', ['slope:y:0', 'below:activations:0']),
    node('above', 'Relu', ['gelu:z:0']),
    node('prelu', 'AddV2', ['above:activations:0', 'leak:z:0']),
    node('minimum', 'Minimum', ['prelu:z:0', 'high:output:0']),
    node('clip', 'Maximum', ['minimum:z:0', 'low:output:0']),
    // x · (½ · (1 + erf(x / √2)))
    node('quotient', 'RealDiv', ['clip:z:0', 'two:output:0']),
    node('erf', 'Erf', ['quotient:z:0']),
    node('sum', 'AddV2', ['unit:output:0', 'erf:y:0']),
    node('share', 'Mul', ['half:output:0', 'sum:z:0']),
    node('old', 'Mul', ['clip:z:0', 'share:z:0']),
    node('least', 'Maximum', ['old:z:0', 'rare:output:0']),
    node('distance', 'SquaredDifference', ['least:z:0', 'clip:z:0']),
    node('square', 'Square', ['distance:z:0']),
    node('last', 'AddV2', ['square:y:0', 'least:z:0']),
  ],
};
