import type { Budget } from '../../src/gate/budget.js';
import type {
  Accuracy,
  ArtifactMeasurement,
  DeviceMeasurement,
  LayerMeasurement,
  OperatorCount,
  OperatorVariant,
} from '../../src/measure/measurement.js';

export function createLayer(changes: Partial<LayerMeasurement> = {}): LayerMeasurement {
  return {
    name: 'block1/pointwise',
    operator: 'CONV_2D',
    kernelElements: 4096,
    kernelBytes: 4096,
    zeroFraction: 0.8,
    distinctCodes: 16,
    macs: 802_816,
    ...changes,
  };
}

/** Operators of one kind, by their versions. */
export function createOperator(
  changes: Partial<OperatorCount>,
  ...given: readonly Partial<OperatorVariant>[]
): OperatorCount {
  const variants = (given.length > 0 ? given : [{}]).map((one): OperatorVariant => ({
    version: 1,
    isCustom: false,
    constant: null,
    count: 1,
    layers: ['head'],
    ...one,
  }));
  const count = variants.reduce((sum, one) => sum + one.count, 0);
  return { operator: 'CONV_2D', type: 'int8', count, variants, ...changes };
}

/** `correct` of `samples` right, two classes, samples in alternating order; wrong predictions come last. */
export function createAccuracy(correct: number, samples: number): Pick<Evaluated, 'accuracy' | 'predictions'> {
  const labels = createLabels(samples);
  const predictions = labels.map((label, index) => (index < correct ? label : 1 - label));
  const perClass = [0, 1].map((label) => ({
    correct: predictions.filter((prediction, index) => labels[index] === label && prediction === label).length,
    samples: labels.filter((other) => other === label).length,
  }));
  const accuracy: Accuracy = {
    correct,
    samples,
    fraction: correct / samples,
    interval95: wilson(correct / samples, samples),
    perClass,
  };
  return { accuracy, predictions };
}

export function createLabels(samples: number): number[] {
  return Array.from({ length: samples }, (_, index) => index % 2);
}

/** A measurement over samples, as most tests need it. */
export type Evaluated = ArtifactMeasurement & { readonly accuracy: Accuracy };

export function createMeasurement(changes: Partial<Evaluated> = {}): Evaluated {
  return {
    artifact: 'int8',
    file: 'artifacts/int8.tflite',
    sha256: 'a'.repeat(64),
    sizeBytes: 29_600,
    deflatedBytes: 10_250,
    parameters: 15_722,
    parametersNotKnown: [],
    macs: 2_600_000,
    macsNotKnown: [],
    arenaEstimate: { activationBytes: 16_000, totalBytes: 24_272, deviceTotalBytes: 22_796, unknown: [] },
    layers: [createLayer({ name: 'stem', zeroFraction: 0.81, distinctCodes: 15 }), createLayer()],
    operators: [],
    devices: [],
    ...createAccuracy(1770, 2000),
    runtime: 'tfjs-tflite 0.0.1-alpha.10',
    ...changes,
  };
}

/** Seven runs around 12 ms, whose mean is known to ± 0.2 ms. */
export function createDevice(changes: Partial<DeviceMeasurement> = {}): DeviceMeasurement {
  const meanMs = [11.8, 12.2, 11.9, 12.1, 12, 12.3, 11.7];
  return {
    device: 'pi4',
    runtime: 'LiteRT 1.4.0, XNNPACK, 1 thread',
    conditions: ['governor performance', 'not throttled'],
    sha256: 'd'.repeat(64),
    latency: { meanMs, medianMs: meanMs.map((ms) => ms - 0.1), p95Ms: meanMs.map((ms) => ms + 1) },
    energyMillijoules: [3.2, 3.3, 3.1],
    flashBytes: 182_000,
    ramBytes: 63_000,
    arenaBytes: 24_300,
    peakMemoryBytes: 20_000_000,
    memoryIncrementBytes: 12_000_000,
    stackBytes: 1_200,
    delegatedNodes: 28,
    undelegatedNodes: 1,
    ...changes,
  };
}

export function createBudget(changes: Partial<Budget> = {}): Budget {
  return {
    artifact: 'int8',
    metric: 'size',
    device: null,
    class: null,
    min: null,
    max: null,
    maxDrop: null,
    maxIncrease: null,
    confidence: null,
    level: 'error',
    onUnchanged: 'error',
    waiver: null,
    message: null,
    where: { file: 'examples/fashion-mnist/tinygate.yml', line: 60, column: 5 },
    ...changes,
  };
}

function wilson(p: number, n: number): [number, number] {
  const z = 1.959964;
  const center = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, center - half), Math.min(1, center + half)];
}
