/** Recurrent operators: their variable tensors carry a state, which must not pass from one sample to the next. */
import type { Random } from '../../../src/core/random.js';
import { oneOperator, type ProofCase } from '../one-operator.js';
import { options } from '../options.js';
import { activation, floats, typeCodes, weights, type Tensor } from '../tensors.js';

const batch = 1;

function state(element: 'float32', shape: readonly number[]): Tensor {
  return { element, type: typeCodes[element], shape, isVariable: true };
}

type WeightType = 'float32' | 'int8';
const kernel = (random: Random, type: WeightType, shape: readonly number[]): Tensor =>
  type === 'float32' ? floats(random, shape, 0.4) : weights(random, 'int8', shape, { scale: 0.004 });

const label = (type: WeightType): string => (type === 'float32' ? 'float32' : 'float32 with int8 weights');

/** The 24 operands of an LSTM without projection and layer normalisation; peepholes and the input gate as asked. */
function lstmOperands(
  random: Random,
  type: WeightType,
  input: Tensor,
  {
    units,
    depth,
    hasInputGate,
    hasPeephole,
  }: { units: number; depth: number; hasInputGate: boolean; hasPeephole: boolean },
): (Tensor | null)[] {
  const gates = [hasInputGate, true, true, true];
  const peepholes = [hasInputGate, true, true];
  return [
    input,
    ...gates.map((isUsed) => (isUsed ? kernel(random, type, [units, depth]) : null)),
    ...gates.map((isUsed) => (isUsed ? kernel(random, type, [units, units]) : null)),
    ...peepholes.map((isUsed) => (hasPeephole && isUsed ? kernel(random, type, [units]) : null)),
    ...gates.map((isUsed) => (isUsed ? floats(random, [units], 0.3) : null)),
    null,
    null,
    state('float32', [batch, units]),
    state('float32', [batch, units]),
  ];
}

function sequenceLstm(
  type: WeightType,
  title: string,
  given: { timeMajor?: true; hasInputGate?: false; hasPeephole?: true; asymmetricInputs?: true },
): ProofCase {
  const [units, depth, steps] = [6, 5, 7];
  return oneOperator(`UNIDIRECTIONAL_SEQUENCE_LSTM ${label(type)}${title}`, (random) => {
    const sequence = (size: number): number[] => (given.timeMajor ? [steps, batch, size] : [batch, steps, size]);
    const input = activation(random, 'float32', sequence(depth), { domain: { low: -2, high: 2 } });
    const { hasInputGate = true, hasPeephole = false } = given;
    return {
      operator: 'UNIDIRECTIONAL_SEQUENCE_LSTM',
      version: type === 'float32' ? 1 : given.asymmetricInputs ? 3 : 2,
      options: options('UnidirectionalLstm', {
        activation: 4,
        cellClip: 10,
        projectionClip: 0,
        timeMajor: given.timeMajor ?? false,
        asymmetricInputs: given.asymmetricInputs ?? false,
      }),
      inputs: [
        ...lstmOperands(random, type, input, { units, depth, hasInputGate, hasPeephole }),
        null,
        null,
        null,
        null,
      ],
      outputs: [activation(random, 'float32', sequence(units))],
    };
  });
}

/** Both directions in one operator, their results side by side, as Keras' Bidirectional becomes. */
function bidirectionalLstm(): ProofCase {
  const [units, depth, steps] = [6, 5, 7];
  return oneOperator('BIDIRECTIONAL_SEQUENCE_LSTM float32 merged', (random) => {
    const input = activation(random, 'float32', [batch, steps, depth], { domain: { low: -2, high: 2 } });
    const direction = (): (Tensor | null)[] => [
      ...Array.from({ length: 4 }, () => kernel(random, 'float32', [units, depth])),
      ...Array.from({ length: 4 }, () => kernel(random, 'float32', [units, units])),
      ...[null, null, null],
      ...Array.from({ length: 4 }, () => floats(random, [units], 0.3)),
      ...[null, null],
    ];
    const states = Array.from({ length: 4 }, () => state('float32', [batch, units]));
    return {
      operator: 'BIDIRECTIONAL_SEQUENCE_LSTM',
      version: 1,
      options: options('BidirectionalLstm', { activation: 4, cellClip: 10, mergeOutputs: true, timeMajor: false }),
      inputs: [input, ...direction(), ...direction(), ...states, ...Array.from({ length: 9 }, () => null)],
      outputs: [activation(random, 'float32', [batch, steps, 2 * units])],
    };
  });
}

function stepLstm(type: WeightType): ProofCase {
  const [units, depth] = [6, 5];
  return oneOperator(`LSTM ${label(type)}`, (random) => {
    const input = activation(random, 'float32', [batch, depth], { domain: { low: -2, high: 2 } });
    return {
      operator: 'LSTM',
      version: type === 'float32' ? 1 : 3,
      options: options('Lstm', { activation: 4, cellClip: 0, projectionClip: 0, kernelType: 0 }),
      inputs: lstmOperands(random, type, input, { units, depth, hasInputGate: true, hasPeephole: false }),
      outputs: [activation(random, 'float32', [batch, units])],
    };
  });
}

function recurrent(
  operator: 'RNN' | 'UNIDIRECTIONAL_SEQUENCE_RNN',
  type: WeightType,
  fused: 'relu' | 'tanh',
  timeMajor = false,
): ProofCase {
  const [units, depth, steps] = [6, 5, 7];
  const isSequence = operator !== 'RNN';
  return oneOperator(`${operator} ${label(type)} ${fused}${timeMajor ? ' time first' : ''}`, (random) => {
    const shape = (size: number): number[] =>
      !isSequence ? [batch, size] : timeMajor ? [steps, batch, size] : [batch, steps, size];
    const code = fused === 'relu' ? 1 : 4;
    return {
      operator,
      version: type === 'float32' ? 1 : 2,
      options: isSequence
        ? options('SequenceRnn', { timeMajor, activation: code })
        : options('Rnn', { activation: code }),
      inputs: [
        activation(random, 'float32', shape(depth), { domain: { low: -2, high: 2 } }),
        kernel(random, type, [units, depth]),
        kernel(random, type, [units, units]),
        floats(random, [units], 0.3),
        state('float32', [batch, units]),
      ],
      outputs: [activation(random, 'float32', shape(units))],
    };
  });
}

function svdf(type: WeightType, fused: 'none' | 'relu'): ProofCase {
  const [units, rank, depth, memory] = [4, 2, 6, 5];
  return oneOperator(`SVDF ${label(type)} rank ${rank} ${fused}`, (random) => ({
    operator: 'SVDF',
    version: type === 'float32' ? 1 : 2,
    options: options('Svdf', { rank, activation: fused === 'relu' ? 1 : 0 }),
    inputs: [
      activation(random, 'float32', [batch, depth], { domain: { low: -2, high: 2 } }),
      kernel(random, type, [units * rank, depth]),
      kernel(random, type, [units * rank, memory]),
      floats(random, [units], 0.3),
      state('float32', [batch, memory * units * rank]),
    ],
    outputs: [activation(random, 'float32', [batch, units])],
  }));
}

export function sequenceCases(): ProofCase[] {
  const both = (['float32', 'int8'] as const).flatMap((type) => [
    sequenceLstm(type, '', {}),
    sequenceLstm(type, ' time first', { timeMajor: true }),
    sequenceLstm(type, ' coupled gates', { hasInputGate: false }),
    sequenceLstm(type, ' peepholes', { hasPeephole: true }),
    ...(type === 'int8' ? [sequenceLstm(type, ' asymmetric inputs', { asymmetricInputs: true })] : []),
    stepLstm(type),
    recurrent('RNN', type, 'relu'),
    recurrent('RNN', type, 'tanh'),
    recurrent('UNIDIRECTIONAL_SEQUENCE_RNN', type, 'relu'),
    recurrent('UNIDIRECTIONAL_SEQUENCE_RNN', type, 'tanh', true),
    svdf(type, 'none'),
    svdf(type, 'relu'),
  ]);
  return [...both, bidirectionalLstm()];
}
