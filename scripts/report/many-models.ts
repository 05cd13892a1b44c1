/** The reports of a repository with many models: real budgets judged on made-up measurements, every part filled. */
import { evaluate } from '../../src/gate/evaluate.js';
import { seededRandom } from '../../src/core/random.js';
import type { ArtifactMeasurement, LayerMeasurement } from '../../src/measure/measurement.js';
import { buildReport, type Report } from '../../src/report/report.js';
import type { Budget } from '../../src/gate/budget.js';

export interface Workload {
  readonly models: number;
  /** Of each of a model's three files. */
  readonly layers: number;
  /** Test samples, each with a prediction in each file. */
  readonly samples: number;
}

const classes = ['T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Boot'];
const files = [
  { artifact: 'teacher', sizeBytes: 312_900, errors: 0.11 },
  { artifact: 'float32', sizeBytes: 76_700, errors: 0.13 },
  { artifact: 'int8', sizeBytes: 26_500, errors: 0.14 },
];

export function createReports({ models, layers, samples }: Workload): Report[] {
  return Array.from({ length: models }, (_, model) => {
    const random = seededRandom(model + 1, 'bench-report');
    const labels = Array.from({ length: samples }, (_, index) => index % classes.length);
    const artifacts = files.map(({ artifact, sizeBytes, errors }): ArtifactMeasurement => {
      const predictions = labels.map((label) => (random.uniform() < errors ? (label + 3) % classes.length : label));
      const correct = predictions.filter((prediction, index) => prediction === labels[index]).length;
      const fraction = correct / samples;
      const ofClass = samples / classes.length;
      return {
        artifact,
        file: `artifacts/${artifact}.tflite`,
        sha256: model.toString(16).padEnd(32, '0') + sizeBytes.toString(16).padStart(32, '0'),
        sizeBytes,
        deflatedBytes: Math.round(sizeBytes / 3),
        parameters: 18_474,
        parametersNotKnown: [],
        macs: 1_374_528,
        macsNotKnown: [],
        layers: Array.from({ length: layers }, (_, index) => createLayer(index)),
        operators: [{ operator: 'CONV_2D', type: artifact === 'int8' ? 'int8' : 'float32', count: layers }],
        accuracy: {
          correct,
          samples,
          fraction,
          interval95: [fraction - 0.01, fraction + 0.01],
          perClass: classes.map(() => ({ correct: Math.round(ofClass * fraction), samples: Math.round(ofClass) })),
        },
        predictions,
        runtime: 'TensorFlow Lite',
        devices: [],
      };
    });
    const max = model % 5 === 0 ? 25_000 : 30_000;
    const budgets = [
      budget({ metric: 'size', max }),
      budget({ metric: 'accuracy', min: 0.8 }),
      budget({ metric: 'accuracy', maxDrop: { value: 0.05, against: 'teacher' }, confidence: 0.95 }),
    ];
    const spec = { name: `model-${model + 1}`, path: `models/${model + 1}/tinygate.yml` };
    return buildReport({
      toolVersion: '0.1.0',
      spec: { ...spec, sha256: 'c'.repeat(64), inputs: 'd'.repeat(64) },
      commit: null,
      seed: 1,
      engine: 'onnxruntime',
      data: { sha256: 'e'.repeat(64), trainSamples: 4 * samples, testSamples: samples, classes, labels },
      baseline: { kind: 'first-run', source: null, commit: null, sha256: null, reason: 'no run has stored a report' },
      budgetChanges: [],
      budgets: evaluate(budgets, { measurements: artifacts, labels, classes }),
      invariants: [],
      artifacts,
      faults: [],
      stages: [{ name: 'student', digest: 'f'.repeat(64), seconds: 60, cached: false }],
      curves: [
        { stage: 'student', points: Array.from({ length: 20 }, (_, epoch) => ({ epoch, loss: 1 / (epoch + 1) })) },
      ],
      totalSeconds: 60,
    });
  });
}

function createLayer(index: number): LayerMeasurement {
  return {
    name: `block${index}/pointwise`,
    operator: 'CONV_2D',
    kernelElements: 4096,
    kernelBytes: 512 * (index + 1),
    zeroFraction: 0.8,
    distinctCodes: 16,
    macs: 802_816,
    histogram: { minimum: -0.5, maximum: 0.5, counts: Array.from({ length: 33 }, (_, bin) => (bin * 37) % 100) },
  };
}

function budget(changes: Partial<Budget>): Budget {
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
    where: { file: 'tinygate.yml', line: 9, column: 5 },
    ...changes,
  };
}
