/** Operators that treat each element alone: of one tensor, of two with broadcasting, comparisons, logic and choices. */
import type { Random } from '../../../src/core/random.js';
import { oneOperator, type ProofCase } from '../one-operator.js';
import { options, type OptionsName } from '../options.js';
import {
  activation,
  awkwardScale,
  codeRanges,
  floats,
  isCodeType,
  weights,
  type Domain,
  type ElementType,
  type Tensor,
} from '../tensors.js';
import { activations } from './windows.js';

type ActivationType = 'float32' | 'int8' | 'uint8' | 'int16' | 'int32' | 'int64' | 'bool' | 'uint32';
type Quantization = Parameters<typeof activation>[3];

interface Unary {
  readonly operator: string;
  readonly options?: OptionsName;
  readonly values?: Readonly<Record<string, number | boolean>>;
  readonly label?: string;
  /** The version of each type that is tried. */
  readonly versions: Partial<Record<ActivationType, number>>;
  /** Of the values, not of codes. */
  readonly domain?: Domain;
  /** Quantisation of the output that kernels insist on. */
  readonly output?: (type: ActivationType, input: Tensor, random: Random) => Quantization;
}

const sameAsInput = (_: ActivationType, input: Tensor): Quantization =>
  input.scale ? { scale: input.scale[0]!, zeroPoint: input.zeroPoint![0]! } : {};
/** What LOGISTIC and SOFTMAX give: 1/256 from the lowest code on. */
const unit = (type: ActivationType): Quantization =>
  isCodeType(type)
    ? { scale: type === 'int16' ? 1 / 32_768 : 1 / 256, zeroPoint: type === 'int16' ? 0 : codeRanges[type][0] }
    : {};
const symmetricUnit = (type: ActivationType): Quantization =>
  isCodeType(type) ? { scale: type === 'int16' ? 1 / 32_768 : 1 / 128, zeroPoint: type === 'uint8' ? 128 : 0 } : {};
const logarithmic = (type: ActivationType): Quantization =>
  isCodeType(type) ? { scale: 16 / 256, zeroPoint: codeRanges[type][1] } : {};
/** Scales as near to the input's as the kernels of rectifiers take them. */
const similar = (type: ActivationType, input: Tensor, random: Random): Quantization =>
  isCodeType(type) ? { scale: awkwardScale(random, input.scale![0]! / 1.9, input.scale![0]! * 1.9) } : {};

const positive: Domain = { low: 0.01, high: 40 };

const unaries: readonly Unary[] = [
  { operator: 'RELU', versions: { float32: 1, int8: 2, uint8: 2, int16: 3 }, output: similar },
  { operator: 'RELU', versions: { int8: 2 }, output: sameAsInput, label: 'same scale' },
  { operator: 'RELU6', versions: { float32: 1, int8: 2, uint8: 2, int16: 3 }, output: similar },
  { operator: 'RELU6', versions: { int8: 2 }, output: sameAsInput, label: 'same scale' },
  { operator: 'RELU_N1_TO_1', versions: { float32: 1, int8: 1 }, output: similar },
  { operator: 'RELU_0_TO_1', versions: { float32: 1, int8: 1 }, output: similar },
  {
    operator: 'LEAKY_RELU',
    options: 'LeakyRelu',
    values: { alpha: 0.1 },
    versions: { float32: 1, int8: 1, uint8: 1, int16: 2 },
    output: similar,
  },
  {
    operator: 'LEAKY_RELU',
    options: 'LeakyRelu',
    values: { alpha: -0.3 },
    label: 'negative slope',
    versions: { float32: 1, int8: 1 },
    output: similar,
  },
  { operator: 'ELU', versions: { float32: 1, int8: 1 }, output: similar },
  { operator: 'HARD_SWISH', options: 'HardSwish', versions: { float32: 1, int8: 1, uint8: 1 }, output: similar },
  {
    operator: 'GELU',
    options: 'Gelu',
    values: { approximate: false },
    versions: { float32: 1, int8: 2, uint8: 2 },
    output: similar,
  },
  {
    operator: 'GELU',
    options: 'Gelu',
    values: { approximate: true },
    label: 'approximate',
    versions: { float32: 1, int8: 2 },
    output: similar,
  },
  { operator: 'LOGISTIC', versions: { float32: 1, int8: 2, uint8: 1, int16: 3 }, output: unit },
  { operator: 'TANH', versions: { float32: 1, int8: 2, uint8: 1, int16: 3 }, output: symmetricUnit },
  { operator: 'EXP', options: 'Exp', versions: { float32: 1, int8: 2, int16: 2 }, domain: { low: -8, high: 8 } },
  { operator: 'LOG', versions: { float32: 1, int8: 2, int16: 2 }, domain: positive, output: similar },
  { operator: 'SQRT', versions: { float32: 1 }, domain: { low: 0, high: 40 } },
  { operator: 'RSQRT', versions: { float32: 1, int8: 2, int16: 3 }, domain: positive, output: similar },
  { operator: 'SQUARE', options: 'Square', versions: { float32: 1, int32: 1 } },
  { operator: 'ABS', options: 'Abs', versions: { float32: 1, int8: 2, int16: 3, int32: 5 }, output: similar },
  { operator: 'NEG', options: 'Neg', versions: { float32: 1, int8: 1, int32: 1, int64: 1 }, output: sameAsInput },
  { operator: 'SIGN', options: 'Sign', versions: { float32: 1, int32: 2 } },
  { operator: 'SIN', versions: { float32: 1 } },
  { operator: 'COS', options: 'Cos', versions: { float32: 1 } },
  { operator: 'FLOOR', versions: { float32: 1 } },
  { operator: 'CEIL', versions: { float32: 1 } },
  { operator: 'ROUND', versions: { float32: 1 } },
  { operator: 'LOGICAL_NOT', options: 'LogicalNot', versions: { bool: 1 } },
  { operator: 'ZEROS_LIKE', options: 'ZerosLike', versions: { float32: 1, int32: 1, int64: 1 } },
  {
    operator: 'SOFTMAX',
    options: 'Softmax',
    values: { beta: 1 },
    versions: { float32: 1, int8: 2, uint8: 1, int16: 3 },
    output: unit,
  },
  {
    operator: 'SOFTMAX',
    options: 'Softmax',
    values: { beta: 0.5 },
    label: 'beta 0.5',
    versions: { float32: 1, int8: 2 },
    output: unit,
  },
  { operator: 'LOG_SOFTMAX', options: 'LogSoftmax', versions: { float32: 1, int8: 2, uint8: 1 }, output: logarithmic },
  {
    operator: 'L2_NORMALIZATION',
    options: 'L2Norm',
    versions: { float32: 1, int8: 2, uint8: 1 },
    output: symmetricUnit,
  },
  {
    operator: 'LOCAL_RESPONSE_NORMALIZATION',
    options: 'LocalResponseNormalization',
    values: { radius: 2, bias: 1, alpha: 0.1, beta: 0.75 },
    versions: { float32: 1 },
  },
];

/** The first is long enough for every 8-bit code. */
const unaryShapes: readonly (readonly number[])[] = [
  [1, 6, 7, 7],
  [1, 10],
  [2, 3, 33],
];

function unaryCase(unary: Unary, type: ActivationType, shape: readonly number[]): ProofCase {
  const { operator, label, versions, domain, output } = unary;
  return oneOperator([operator, type, label, shape.join('x')].filter(Boolean).join(' '), (random) => {
    const quantization = domain && isCodeType(type) ? quantizationOf(domain, type) : {};
    const input = activation(random, type, shape, {
      ...quantization,
      ...(domain && !isCodeType(type) && { domain }),
    });
    return {
      operator,
      version: versions[type]!,
      options: unary.options && options(unary.options, (unary.values ?? {}) as never),
      inputs: [input],
      outputs: [activation(random, type, shape, output?.(type, input, random) ?? {})],
    };
  });
}

/** Codes that cover a domain of values; the lowest is left out where it would be a logarithm of 0. */
function quantizationOf({ low, high }: Domain, type: keyof typeof codeRanges): NonNullable<Quantization> {
  const [first, last] = codeRanges[type];
  if (low < 0) return { scale: (high - low) / (last - first), zeroPoint: 0 };
  const zeroPoint = type === 'int16' ? 0 : first;
  return { scale: high / (last - zeroPoint), zeroPoint, domain: { low: zeroPoint + 1, high: last } };
}

interface Binary {
  readonly operator: string;
  readonly options: OptionsName;
  readonly versions: Partial<Record<ActivationType, number>>;
  readonly hasActivation?: true;
  /** Of the second operand's values. */
  readonly divisor?: Domain;
  readonly output?: 'bool' | 'same';
}

const comparisons = {
  LESS: 'Less',
  LESS_EQUAL: 'LessEqual',
  GREATER: 'Greater',
  GREATER_EQUAL: 'GreaterEqual',
  EQUAL: 'Equal',
  NOT_EQUAL: 'NotEqual',
} as const;

const binaries: readonly Binary[] = [
  {
    operator: 'ADD',
    options: 'Add',
    versions: { float32: 1, int8: 2, uint8: 1, int16: 3, int32: 1, int64: 4 },
    hasActivation: true,
  },
  {
    operator: 'SUB',
    options: 'Sub',
    versions: { float32: 1, int8: 2, uint8: 1, int16: 5, int32: 1, int64: 4 },
    hasActivation: true,
  },
  {
    operator: 'MUL',
    options: 'Mul',
    versions: { float32: 1, int8: 2, uint8: 1, int16: 4, int32: 1, int64: 5 },
    hasActivation: true,
  },
  {
    operator: 'DIV',
    options: 'Div',
    versions: { float32: 1, uint8: 1, int32: 1 },
    hasActivation: true,
    divisor: { low: 1, high: 9 },
  },
  {
    operator: 'MAXIMUM',
    options: 'MaximumMinimum',
    versions: { float32: 1, int8: 2, uint8: 1, int16: 4, int32: 1, int64: 1 },
    output: 'same',
  },
  {
    operator: 'MINIMUM',
    options: 'MaximumMinimum',
    versions: { float32: 1, int8: 2, uint8: 1, int16: 4, int32: 1, int64: 1 },
    output: 'same',
  },
  { operator: 'SQUARED_DIFFERENCE', options: 'SquaredDifference', versions: { float32: 1, int8: 2, int32: 1 } },
  { operator: 'POW', options: 'Pow', versions: { float32: 1, int32: 1 }, divisor: { low: 0, high: 3 } },
  {
    operator: 'FLOOR_DIV',
    options: 'FloorDiv',
    versions: { float32: 2, int32: 1 },
    divisor: { low: 1, high: 9 },
  },
  {
    operator: 'FLOOR_MOD',
    options: 'FloorMod',
    versions: { float32: 1, int32: 1, int64: 1 },
    divisor: { low: 1, high: 9 },
  },
  ...Object.entries(comparisons).map(([operator, table]): Binary => ({
    operator,
    options: table,
    versions: { float32: 1, int8: 2, uint8: 1, int32: 1, int64: 1 },
    output: 'bool',
  })),
  { operator: 'LOGICAL_AND', options: 'LogicalAnd', versions: { bool: 1 } },
  { operator: 'LOGICAL_OR', options: 'LogicalOr', versions: { bool: 1 } },
];

interface Operands {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly isConstant?: true;
  readonly activation?: keyof typeof activations;
  readonly isSwapped?: true;
  /** A constant whose zero point is 0, as weights have it. */
  readonly isSymmetric?: true;
}

const operands: readonly Operands[] = [
  { left: [1, 6, 7, 7], right: [1, 6, 7, 7] },
  { left: [1, 5, 5, 8], right: [1, 5, 5, 8], activation: 'relu' },
  { left: [1, 4, 4, 9], right: [9], isConstant: true, activation: 'relu6' },
  { left: [1, 4, 4, 9], right: [1, 1, 1, 9] },
  { left: [3, 17], right: [1], isConstant: true },
  { left: [3, 17], right: [], isConstant: true },
  { left: [2, 3, 4], right: [2, 3, 4], isConstant: true, isSwapped: true },
  { left: [2, 1, 4], right: [1, 3, 1] },
];

/** Each fused activation with each place of a constant. */
const fusedOperands: readonly Operands[] = (['relu', 'relu6', 'relu_n1_to_1'] as const).flatMap(
  (fused): readonly Operands[] => [
    { left: [1, 3, 5, 7], right: [1, 3, 5, 7], activation: fused },
    { left: [1, 3, 5, 7], right: [1, 1, 1, 7], activation: fused },
    { left: [1, 3, 5, 7], right: [7], isConstant: true, activation: fused },
    { left: [1, 3, 5, 7], right: [1], isConstant: true, activation: fused },
    { left: [2, 9], right: [9], isConstant: true, isSwapped: true, activation: fused },
  ],
);

/** What a normalisation becomes that no layer can take: a product and a sum with values for each channel, or each column and channel. */
const symmetricOperands: readonly Operands[] = [
  { left: [1, 4, 4, 9], right: [9], isConstant: true, isSymmetric: true },
  { left: [1, 4, 5, 6], right: [5, 6], isConstant: true, isSymmetric: true, activation: 'relu' },
  { left: [1, 3, 2, 5], right: [3, 2, 5], isConstant: true, isSymmetric: true },
];

function binaryCase(binary: Binary, type: ActivationType, given: Operands): ProofCase {
  const { operator, versions, hasActivation, divisor, output: kind } = binary;
  const fused = given.activation && hasActivation ? given.activation : 'none';
  const shapes = given.isSwapped ? [given.right, given.left] : [given.left, given.right];
  const title = [
    `${operator} ${type} ${given.left.join('x')} with ${given.right.join('x') || 'a scalar'}`,
    given.isConstant && 'constant',
    given.isSwapped && 'first',
    given.isSymmetric && 'of zero point 0',
    fused !== 'none' && fused,
  ];
  return oneOperator(title.filter(Boolean).join(' '), (random) => {
    const codes = isCodeType(type);
    const sharesScale = codes && kind !== undefined;
    const plain = activation(random, type, given.left, type === 'int16' ? { zeroPoint: 0 } : {});
    const scaled = sharesScale ? { scale: plain.scale![0]!, zeroPoint: plain.zeroPoint![0]! } : {};
    const domain = divisor && { domain: codes ? { low: divisor.low + 140, high: 250 } : divisor };
    const second = given.isConstant
      ? { ...constant(random, type, given.right, plain, divisor), ...(given.isSymmetric && { zeroPoint: [0] }) }
      : activation(random, type, given.right, {
          ...(divisor && codes ? { zeroPoint: 130 } : {}),
          ...scaled,
          ...domain,
        });
    const shape = broadcast(shapes[0]!, shapes[1]!);
    const output =
      kind === 'bool'
        ? activation(random, 'bool', shape)
        : activation(
            random,
            type,
            shape,
            kind === 'same' ? scaled : outputQuantization(random, operator, plain, second),
          );
    const pot = type === 'int16' && (operator === 'ADD' || operator === 'SUB') ? { potScaleInt16: false } : {};
    return {
      operator,
      version: versions[type]!,
      options: options(binary.options, { ...(hasActivation && { activation: activations[fused] }), ...pot }),
      inputs: given.isSwapped ? [second, plain] : [plain, second],
      outputs: [output],
    };
  });
}

function broadcast(left: readonly number[], right: readonly number[]): number[] {
  const rank = Math.max(left.length, right.length);
  return Array.from({ length: rank }, (_, i) =>
    Math.max(left[left.length - rank + i] ?? 1, right[right.length - rank + i] ?? 1),
  );
}

function constant(
  random: Random,
  type: ActivationType,
  shape: readonly number[],
  other: Tensor,
  divisor: Domain | undefined,
): Tensor {
  const count = shape.reduce((a, b) => a * b, 1);
  const { low, high } = divisor ?? { low: -9, high: 9 };
  if (type === 'float32') {
    const drawn = floats(random, shape);
    return divisor ? { ...drawn, data: (drawn.data as Float32Array).map((value) => 1 + Math.abs(value)) } : drawn;
  }
  const drawn = Array.from({ length: count }, () => low + random.integer(high - low + 1));
  if (type === 'int8' || type === 'uint8' || type === 'int16') {
    const tensor = weights(random, type, shape, { scale: other.scale![0]! });
    const code = (value: number): number => (divisor ? 140 + value : value);
    if (divisor) return { ...tensor, data: Uint8Array.from(drawn, code), zeroPoint: [130] };
    return { ...tensor, scale: other.scale!, zeroPoint: other.zeroPoint! };
  }
  const base = activation(random, type, shape);
  if (type === 'int64') return { ...base, data: BigInt64Array.from(drawn, BigInt) };
  if (type === 'bool') return { ...base, data: Uint8Array.from(drawn, (value) => Math.abs(value) % 2) };
  return { ...base, data: type === 'uint32' ? Uint32Array.from(drawn, Math.abs) : Int32Array.from(drawn) };
}

function outputQuantization(random: Random, operator: string, left: Tensor, right: Tensor): Quantization {
  if (!left.scale) return {};
  const [a, b] = [left.scale[0]!, right.scale![0]!];
  const span = left.element === 'int16' ? 32_768 : 128;
  const typical = operator === 'DIV' ? (a * span) / (b * 20) / span : isProduct(operator) ? a * b * span : a + b;
  return { scale: awkwardScale(random, typical / 2, typical * 1.5), ...(left.element === 'int16' && { zeroPoint: 0 }) };
}
const isProduct = (operator: string): boolean => operator === 'MUL' || operator === 'SQUARED_DIFFERENCE';

function choices(): ProofCase[] {
  const shape = [1, 4, 5, 7];
  return (['float32', 'int8', 'uint8', 'int16', 'int32'] as const).flatMap((type) =>
    (['SELECT', 'SELECT_V2'] as const).map((operator) =>
      oneOperator(`${operator} ${type} ${shape.join('x')}`, (random) => {
        const first = activation(random, type, shape);
        const same = first.scale ? { scale: first.scale[0]!, zeroPoint: first.zeroPoint![0]! } : {};
        const [second, output] = [activation(random, type, shape, same), activation(random, type, shape, same)];
        return {
          operator,
          version: operator === 'SELECT' && type === 'int8' ? 2 : 1,
          options: options(operator === 'SELECT' ? 'Select' : 'SelectV2'),
          inputs: [activation(random, 'bool', shape), first, second],
          outputs: [output],
        };
      }),
    ),
  );
}

function parametricRectifiers(): ProofCase[] {
  const shape = [1, 4, 5, 6];
  return (['float32', 'int8', 'uint8'] as const).flatMap((type) =>
    [
      [1, 1, 6],
      [4, 5, 6],
    ].map((alpha) =>
      oneOperator(`PRELU ${type} ${shape.join('x')} slopes ${alpha.join('x')}`, (random) => {
        const input = activation(random, type, shape);
        const slopes = type === 'float32' ? floats(random, alpha, 0.3) : weights(random, type, alpha);
        return {
          operator: 'PRELU',
          version: 1,
          inputs: [input, slopes],
          outputs: [activation(random, type, shape, similar(type, input, random))],
        };
      }),
    ),
  );
}

function sums(): ProofCase[] {
  return (['float32', 'int32'] as const).map((type) =>
    oneOperator(`ADD_N ${type} of three`, (random) => ({
      operator: 'ADD_N',
      version: 1,
      options: options('AddN'),
      inputs: [0, 1, 2].map(() => activation(random, type as ElementType, [2, 7])),
      outputs: [activation(random, type, [2, 7])],
    })),
  );
}

export function elementwiseCases(): ProofCase[] {
  return [
    ...unaries.flatMap((unary) =>
      (Object.keys(unary.versions) as ActivationType[]).flatMap((type) =>
        unaryShapes.map((shape) => unaryCase(unary, type, shape)),
      ),
    ),
    ...binaries.flatMap((binary) =>
      (Object.keys(binary.versions) as ActivationType[]).flatMap((type) =>
        [
          ...operands,
          ...(binary.hasActivation ? fusedOperands : []),
          ...(binary.hasActivation && type === 'int8' && !binary.divisor ? symmetricOperands : []),
        ].map((given) => binaryCase(binary, type, given)),
      ),
    ),
    ...choices(),
    ...parametricRectifiers(),
    ...sums(),
  ];
}
