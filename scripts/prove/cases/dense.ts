/** Dense layers and products of matrices: over the recipes of quantisation, ranks, missing biases and fused activations. */
import { oneOperator, type ProofCase } from '../one-operator.js';
import { options } from '../options.js';
import { activation, awkwardScale, floats, weights } from '../tensors.js';
import { kernelTensors, recipes, type Recipe } from './kernels.js';
import { activations } from './windows.js';

type RecipeName = keyof typeof recipes;

interface Layer {
  readonly input: readonly number[];
  readonly units: number;
  readonly activation?: keyof typeof activations;
  readonly hasBias?: boolean;
  readonly keepNumDims?: true;
  readonly asymmetricInputs?: true;
}

const plainLayers: readonly Layer[] = [
  { input: [1, 16], units: 4 },
  { input: [1, 33], units: 10 },
  { input: [3, 20], units: 17 },
  { input: [1, 7], units: 1 },
  { input: [2, 3, 8], units: 5, keepNumDims: true },
  { input: [1, 2, 2, 6], units: 9 },
  { input: [1, 128], units: 40 },
];
const fusedLayers: readonly Layer[] = [
  { input: [1, 33], units: 10 },
  { input: [3, 20], units: 17 },
  { input: [1, 64], units: 3 },
];
/** With and without bias, and with each fused activation. */
const layers: readonly Layer[] = [true, false].flatMap((hasBias) => [
  ...plainLayers.map((layer): Layer => ({ ...layer, hasBias })),
  ...(['relu', 'relu6', 'relu_n1_to_1'] as const).flatMap((fused) =>
    fusedLayers.map((layer): Layer => ({ ...layer, hasBias, activation: fused })),
  ),
]);
const asymmetric: readonly Layer[] = [
  { input: [1, 33], units: 10, activation: 'relu', asymmetricInputs: true },
  { input: [3, 20], units: 17, asymmetricInputs: true },
];

const versions: Readonly<Record<RecipeName, number>> = {
  float32: 1,
  int8: 4,
  int8Tensor: 4,
  uint8: 1,
  int16: 7,
  int16Tensor: 7,
  int4: 10,
  int4Tensor: 10,
  hybrid: 12,
  hybridTensor: 3,
  hybridInt4: 12,
};

function version(name: RecipeName, { hasBias, keepNumDims, asymmetricInputs }: Layer): number {
  const least = [versions[name], hasBias === false ? 6 : 1, keepNumDims ? 5 : 1, asymmetricInputs ? 9 : 1];
  return Math.max(...least);
}

function fullyConnected(name: RecipeName, layer: Layer): ProofCase {
  const recipe: Recipe = recipes[name];
  const { input, units, activation: fused = 'none', hasBias = true, keepNumDims, asymmetricInputs } = layer;
  const title = [
    `FULLY_CONNECTED ${recipe.label} ${input.join('x')} to ${units}`,
    fused !== 'none' && fused,
    !hasBias && 'without bias',
    keepNumDims && 'keeps dimensions',
    asymmetricInputs && 'asymmetric inputs',
  ];
  return oneOperator(title.filter(Boolean).join(' '), (random) => {
    // Rank 4 without keep_num_dims: everything but the batch is one vector.
    const flattens = keepNumDims !== true && input.length === 4;
    const depth = flattens ? input.slice(1).reduce((a, b) => a * b, 1) : input.at(-1)!;
    const output = keepNumDims ? [...input.slice(0, -1), units] : [input[0]!, units];
    const shapes = { input, filter: [units, depth], output };
    const t = kernelTensors(random, recipe, shapes, { axis: 0, channels: units, fanIn: depth });
    return {
      operator: 'FULLY_CONNECTED',
      version: version(name, layer),
      options: options('FullyConnected', {
        activation: activations[fused],
        keepNumDims: keepNumDims ?? false,
        asymmetricInputs: asymmetricInputs ?? false,
      }),
      inputs: [t.input, t.filter, hasBias ? t.bias : null],
      outputs: [t.output],
    };
  });
}

interface Product {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly output: readonly number[];
  readonly adjointX?: true;
  readonly adjointY?: true;
}
const products: readonly Product[] = [
  { left: [1, 4, 6], right: [1, 6, 5], output: [1, 4, 5] },
  { left: [2, 3, 8], right: [2, 7, 8], output: [2, 3, 7], adjointY: true },
  { left: [2, 8, 3], right: [2, 8, 4], output: [2, 3, 4], adjointX: true },
  { left: [1, 2, 5, 9], right: [1, 2, 9, 3], output: [1, 2, 5, 3] },
  { left: [3, 4, 6], right: [1, 6, 5], output: [3, 4, 5] },
];

function matrixProduct(type: 'float32' | 'int8' | 'int16', product: Product, isConstant: boolean): ProofCase {
  const { left, right, output, adjointX, adjointY } = product;
  const title = `BATCH_MATMUL ${type} ${left.join('x')} by ${right.join('x')}${isConstant ? ' constant' : ''}`;
  return oneOperator(`${title}${adjointX ? ' adjoint x' : ''}${adjointY ? ' adjoint y' : ''}`, (random) => {
    const zero = type === 'int16' ? { zeroPoint: 0 } : {};
    const [x, y] = [activation(random, type, left, zero), activation(random, type, right, zero)];
    const constant = type === 'float32' ? floats(random, right) : type === 'int8' ? weights(random, type, right) : y;
    const second = isConstant ? constant : y;
    const depth = adjointX ? left.at(-2)! : left.at(-1)!;
    const deviation = type === 'int16' ? 18_900 : 74;
    const typical = type === 'float32' ? 1 : x.scale![0]! * second.scale![0]! * deviation * Math.sqrt(depth);
    return {
      operator: 'BATCH_MATMUL',
      version: { float32: 1, int8: 2, int16: 3 }[type],
      options: options('BatchMatMul', { adjointX: adjointX ?? false, adjointY: adjointY ?? false }),
      inputs: [x, second],
      outputs: [activation(random, type, output, { ...zero, scale: awkwardScale(random, typical / 1.5, typical * 3) })],
    };
  });
}

/** A dense layer whose weights are computed too. */
function computedWeights(type: 'float32' | 'int8'): ProofCase {
  return oneOperator(`FULLY_CONNECTED ${type} with computed weights`, (random) => {
    const scales = { x: { scale: 0.03 }, w: { scale: 0.011, zeroPoint: 0 }, y: { scale: 0.6 } };
    return {
      operator: 'FULLY_CONNECTED',
      version: type === 'int8' ? 6 : 1,
      options: options('FullyConnected', { activation: 0 }),
      inputs: [activation(random, type, [2, 24], scales.x), activation(random, type, [5, 24], scales.w), null],
      outputs: [activation(random, type, [2, 5], scales.y)],
    };
  });
}

/** Hybrid: activations stay floats, the constant second matrix is int8. */
function hybridProduct(product: Product, asymmetricInputs: boolean): ProofCase {
  const { left, right, output, adjointX, adjointY } = product;
  const title = `BATCH_MATMUL float32 with int8 ${left.join('x')} by ${right.join('x')}`;
  return oneOperator(`${title}${asymmetricInputs ? ' asymmetric inputs' : ''}`, (random) => ({
    operator: 'BATCH_MATMUL',
    version: asymmetricInputs ? 4 : 1,
    options: options('BatchMatMul', { adjointX: adjointX ?? false, adjointY: adjointY ?? false, asymmetricInputs }),
    inputs: [activation(random, 'float32', left), weights(random, 'int8', right)],
    outputs: [activation(random, 'float32', output)],
  }));
}

export function denseCases(): ProofCase[] {
  const names = Object.keys(recipes) as RecipeName[];
  return [
    ...names.flatMap((name) => layers.map((layer) => fullyConnected(name, layer))),
    ...(['hybrid', 'hybridTensor'] as const).flatMap((name) => asymmetric.map((layer) => fullyConnected(name, layer))),
    ...(['float32', 'int8', 'int16'] as const).flatMap((type) =>
      products.map((product) => matrixProduct(type, product, false)),
    ),
    ...(['float32', 'int8'] as const).flatMap((type) => products.map((product) => matrixProduct(type, product, true))),
    ...(['float32', 'int8'] as const).map(computedWeights),
    ...products.slice(0, 2).flatMap((product) => [hybridProduct(product, false), hybridProduct(product, true)]),
  ];
}
