/** Convolutions, transposed convolutions and pools: over types, paddings, strides, dilations and window sizes. */
import { oneOperator, type ProofCase } from '../one-operator.js';
import { options } from '../options.js';
import { activation, integers } from '../tensors.js';
import { kernelTensors, recipes, type Recipe } from './kernels.js';

interface Geometry {
  /** Batch, height, width, channels. */
  readonly input: readonly [number, number, number, number];
  /** Filters; the depth multiplier of a depthwise convolution. */
  readonly filters: number;
  readonly kernel: readonly [number, number];
  readonly stride?: readonly [number, number];
  readonly dilation?: readonly [number, number];
  readonly padding: 'SAME' | 'VALID';
  readonly activation?: keyof typeof activations;
  readonly groups?: number;
}

export const activations = { none: 0, relu: 1, relu_n1_to_1: 2, relu6: 3, tanh: 4 } as const;

const convolutions: readonly Geometry[] = [
  { input: [1, 8, 8, 3], filters: 4, kernel: [3, 3], padding: 'SAME' },
  { input: [1, 9, 7, 5], filters: 8, kernel: [3, 3], stride: [2, 2], padding: 'SAME' },
  { input: [1, 8, 9, 4], filters: 6, kernel: [3, 3], dilation: [2, 2], padding: 'VALID' },
  { input: [1, 12, 9, 3], filters: 3, kernel: [3, 3], dilation: [3, 2], padding: 'SAME' },
  { input: [1, 6, 6, 8], filters: 17, kernel: [1, 1], padding: 'VALID' },
  { input: [1, 7, 7, 9], filters: 5, kernel: [1, 1], stride: [2, 2], padding: 'SAME' },
  { input: [1, 11, 11, 3], filters: 5, kernel: [2, 2], stride: [5, 5], padding: 'SAME' },
  { input: [1, 8, 8, 3], filters: 4, kernel: [2, 2], stride: [5, 3], padding: 'SAME' },
  { input: [1, 7, 7, 2], filters: 3, kernel: [5, 5], stride: [2, 2], padding: 'SAME' },
  { input: [1, 12, 10, 1], filters: 7, kernel: [10, 4], stride: [2, 2], padding: 'SAME' },
  { input: [1, 6, 6, 4], filters: 8, kernel: [1, 3], stride: [1, 2], padding: 'VALID' },
  { input: [1, 5, 5, 3], filters: 4, kernel: [7, 7], padding: 'SAME' },
  { input: [2, 5, 6, 3], filters: 4, kernel: [3, 3], padding: 'SAME' },
  { input: [1, 1, 20, 6], filters: 9, kernel: [1, 5], padding: 'VALID' },
  { input: [1, 3, 3, 40], filters: 33, kernel: [3, 3], padding: 'VALID' },
];
const grouped: readonly Geometry[] = [
  { input: [1, 6, 6, 8], filters: 6, kernel: [3, 3], padding: 'SAME', groups: 2 },
  { input: [1, 6, 6, 8], filters: 16, kernel: [1, 1], padding: 'VALID', groups: 4 },
];
const depthwise: readonly Geometry[] = [
  { input: [1, 8, 8, 3], filters: 1, kernel: [3, 3], padding: 'SAME' },
  { input: [1, 9, 7, 8], filters: 1, kernel: [3, 3], stride: [2, 2], padding: 'SAME' },
  { input: [1, 9, 9, 16], filters: 1, kernel: [3, 3], dilation: [2, 2], padding: 'VALID' },
  { input: [1, 12, 9, 4], filters: 1, kernel: [3, 3], dilation: [3, 2], padding: 'SAME' },
  { input: [1, 7, 7, 4], filters: 3, kernel: [3, 3], padding: 'VALID' },
  { input: [1, 6, 6, 1], filters: 8, kernel: [5, 5], stride: [2, 2], padding: 'SAME' },
  { input: [1, 11, 11, 3], filters: 1, kernel: [2, 2], stride: [5, 5], padding: 'SAME' },
  { input: [1, 25, 5, 17], filters: 1, kernel: [9, 1], padding: 'VALID' },
  { input: [1, 5, 5, 33], filters: 1, kernel: [5, 5], padding: 'SAME' },
  { input: [2, 5, 6, 4], filters: 1, kernel: [3, 3], padding: 'SAME' },
  { input: [1, 4, 4, 8], filters: 1, kernel: [7, 7], padding: 'SAME' },
  { input: [1, 6, 6, 5], filters: 1, kernel: [1, 1], padding: 'VALID' },
];

const recipeNames = [
  'float32',
  'int8',
  'int8Tensor',
  'uint8',
  'int16',
  'int4',
  'hybrid',
  'hybridTensor',
] as const satisfies readonly (keyof typeof recipes)[];
type ConvolutionRecipe = (typeof recipeNames)[number];

const convolutionVersions: Readonly<Record<ConvolutionRecipe, number>> = {
  float32: 1,
  int8: 3,
  int8Tensor: 3,
  uint8: 1,
  int16: 4,
  int4: 7,
  hybrid: 5,
  hybridTensor: 2,
};
const depthwiseVersions: Readonly<Record<ConvolutionRecipe, number>> = {
  float32: 1,
  int8: 3,
  int8Tensor: 3,
  uint8: 1,
  int16: 5,
  int4: 7,
  hybrid: 6,
  hybridTensor: 4,
};

const pair = (sizes: readonly number[]): string => sizes.join('x');

function label({ input, kernel, stride, dilation, padding, activation: fused, groups, filters }: Geometry): string {
  const parts = [
    `${pair(kernel)} on ${pair(input)} to ${filters}`,
    padding,
    stride && `stride ${pair(stride)}`,
    dilation && `dilation ${pair(dilation)}`,
    groups && `${groups} groups`,
    fused !== 'none' && fused,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Height or width after a window has been moved over `size`. */
function outputSize(size: number, kernel: number, stride: number, dilation: number, padding: 'SAME' | 'VALID'): number {
  return Math.ceil((padding === 'SAME' ? size : size - (kernel - 1) * dilation) / stride);
}

function outputOf(geometry: Geometry, channels: number): number[] {
  const { input, kernel, stride = [1, 1], dilation = [1, 1], padding } = geometry;
  const [height, width] = [0, 1].map((i) => outputSize(input[i + 1]!, kernel[i]!, stride[i]!, dilation[i]!, padding));
  return [input[0], height!, width!, channels];
}

const windowOptions = ({ stride = [1, 1], padding, activation: fused = 'none' }: Geometry) => ({
  padding: padding === 'SAME' ? 0 : 1,
  strideH: stride[0],
  strideW: stride[1],
  activation: activations[fused],
});
const dilated = ({ dilation = [1, 1] }: Geometry) => ({ dilationH: dilation[0], dilationW: dilation[1] });

/** Each geometry with each fused activation that converters write, and two with the rare one. */
function everyActivation(geometries: readonly Geometry[]): Geometry[] {
  return (['none', 'relu', 'relu6', 'relu_n1_to_1'] as const).flatMap((fused) =>
    geometries
      .slice(0, fused === 'relu_n1_to_1' ? 2 : undefined)
      .map((geometry): Geometry => ({ ...geometry, activation: fused })),
  );
}

function convolution(recipeName: ConvolutionRecipe, geometry: Geometry): ProofCase {
  const recipe: Recipe = recipes[recipeName];
  const { input, filters, kernel, groups = 1 } = geometry;
  return oneOperator(`CONV_2D ${recipe.label} ${label(geometry)}`, (random) => {
    const depth = input[3] / groups;
    const shapes = { input, filter: [filters, ...kernel, depth], output: outputOf(geometry, filters) };
    const fanIn = depth * kernel[0] * kernel[1];
    const t = kernelTensors(random, recipe, shapes, { axis: 0, channels: filters, fanIn });
    return {
      operator: 'CONV_2D',
      version: groups > 1 ? 6 : convolutionVersions[recipeName],
      options: options('Conv2D', { ...windowOptions(geometry), ...dilated(geometry) }),
      inputs: [t.input, t.filter, t.bias],
      outputs: [t.output],
    };
  });
}

function depthwiseConvolution(recipeName: ConvolutionRecipe, geometry: Geometry): ProofCase {
  const recipe: Recipe = recipes[recipeName];
  const { input, filters, kernel, dilation } = geometry;
  return oneOperator(`DEPTHWISE_CONV_2D ${recipe.label} ${label(geometry)}`, (random) => {
    const channels = input[3] * filters;
    const shapes = { input, filter: [1, ...kernel, channels], output: outputOf(geometry, channels) };
    const t = kernelTensors(random, recipe, shapes, { axis: 3, channels, fanIn: kernel[0] * kernel[1] });
    return {
      operator: 'DEPTHWISE_CONV_2D',
      version: dilation && recipeName === 'float32' ? 2 : depthwiseVersions[recipeName],
      options: options('DepthwiseConv2D', {
        ...windowOptions(geometry),
        ...dilated(geometry),
        depthMultiplier: filters,
      }),
      inputs: [t.input, t.filter, t.bias],
      outputs: [t.output],
    };
  });
}

const transposed: readonly Geometry[] = [
  { input: [1, 4, 5, 3], filters: 4, kernel: [3, 3], stride: [2, 2], padding: 'SAME' },
  { input: [1, 4, 4, 5], filters: 2, kernel: [2, 2], stride: [2, 2], padding: 'VALID' },
  { input: [1, 5, 5, 8], filters: 3, kernel: [4, 4], stride: [2, 2], padding: 'SAME' },
  { input: [1, 6, 6, 4], filters: 5, kernel: [3, 3], padding: 'SAME' },
  { input: [1, 3, 3, 4], filters: 6, kernel: [2, 2], stride: [3, 3], padding: 'VALID' },
];

function transposedConvolution(
  recipeName: 'float32' | 'int8' | 'uint8' | 'int16',
  geometry: Geometry,
  hasBias: boolean,
): ProofCase {
  const recipe: Recipe = recipes[recipeName];
  const { input, filters, kernel, stride = [1, 1], padding } = geometry;
  return oneOperator(`TRANSPOSE_CONV ${recipe.label} ${label(geometry)}${hasBias ? ' bias' : ''}`, (random) => {
    const output = [
      input[0],
      ...[0, 1].map((i) =>
        padding === 'SAME' ? input[i + 1]! * stride[i]! : (input[i + 1]! - 1) * stride[i]! + kernel[i]!,
      ),
      filters,
    ];
    const shapes = { input, filter: [filters, ...kernel, input[3]], output };
    const t = kernelTensors(random, recipe, shapes, { axis: 0, channels: filters, fanIn: input[3] * 2 });
    return {
      operator: 'TRANSPOSE_CONV',
      version: hasBias ? 3 : recipeName === 'int8' ? 2 : 1,
      options: options('TransposeConv', windowOptions(geometry)),
      inputs: [integers([4], output), t.filter, t.input, ...(hasBias ? [t.bias] : [])],
      outputs: [t.output],
    };
  });
}

const pools: readonly Omit<Geometry, 'filters'>[] = [
  { input: [1, 8, 8, 3], kernel: [2, 2], stride: [2, 2], padding: 'VALID' },
  { input: [1, 9, 7, 5], kernel: [3, 3], stride: [2, 2], padding: 'SAME' },
  { input: [1, 7, 7, 16], kernel: [7, 7], padding: 'VALID' },
  { input: [1, 7, 7, 17], kernel: [7, 7], stride: [7, 7], padding: 'VALID' },
  { input: [1, 11, 11, 3], kernel: [2, 2], stride: [5, 5], padding: 'SAME' },
  { input: [1, 6, 9, 4], kernel: [1, 3], stride: [1, 2], padding: 'SAME' },
  { input: [2, 5, 5, 8], kernel: [3, 3], padding: 'SAME' },
  { input: [1, 6, 6, 33], kernel: [1, 1], stride: [2, 2], padding: 'VALID' },
  { input: [1, 25, 5, 8], kernel: [25, 5], padding: 'VALID' },
];

function pool(
  operator: string,
  type: 'float32' | 'int8' | 'uint8' | 'int16',
  geometry: Omit<Geometry, 'filters'>,
): ProofCase {
  const full = { ...geometry, filters: geometry.input[3] };
  return oneOperator(`${operator} ${type} ${label(full)}`, (random) => {
    const input = activation(random, type, geometry.input);
    const same = input.scale && { scale: input.scale[0]!, zeroPoint: input.zeroPoint![0]! };
    return {
      operator,
      version: type === 'int16' ? 3 : type === 'int8' ? 2 : 1,
      options: options('Pool2D', {
        ...windowOptions(full),
        filterHeight: geometry.kernel[0],
        filterWidth: geometry.kernel[1],
      }),
      inputs: [input],
      outputs: [activation(random, type, outputOf(full, full.filters), same)],
    };
  });
}

export function windowCases(): ProofCase[] {
  return [
    ...recipeNames.flatMap((name) => everyActivation(convolutions).map((geometry) => convolution(name, geometry))),
    ...(['float32', 'int8', 'int16', 'hybrid'] as const).flatMap((name) =>
      everyActivation(grouped).map((geometry) => convolution(name, geometry)),
    ),
    ...recipeNames.flatMap((name) =>
      everyActivation(depthwise).map((geometry) => depthwiseConvolution(name, geometry)),
    ),
    ...(['float32', 'int8', 'uint8', 'int16'] as const).flatMap((name) =>
      transposed.flatMap((geometry, i) => [
        transposedConvolution(name, geometry, false),
        ...(i % 2 === 0 ? [transposedConvolution(name, geometry, true)] : []),
      ]),
    ),
    ...(['float32', 'int8', 'uint8', 'int16'] as const).flatMap((type) =>
      pools.flatMap((geometry, i) =>
        (['none', 'relu', 'relu6'] as const)
          .slice(0, i < 4 ? 3 : 1)
          .map((fused) => ({ ...geometry, activation: fused }))
          .flatMap((full) => [pool('MAX_POOL_2D', type, full), pool('AVERAGE_POOL_2D', type, full)]),
      ),
    ),
    ...pools.slice(0, 3).map((geometry) => pool('L2_POOL_2D', 'float32', geometry)),
  ];
}
