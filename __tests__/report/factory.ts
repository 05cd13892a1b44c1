import { evaluate } from '../../src/gate/evaluate.js';
import { checkInvariants } from '../../src/gate/invariants.js';
import type { DeviceMeasurement } from '../../src/measure/measurement.js';
import { buildReport, type Findings, type Report } from '../../src/report/report.js';
import { createAccuracy, createBudget, createLabels, createLayer, createMeasurement } from '../gate/factory.js';

export const teacher = createMeasurement({
  artifact: 'teacher',
  file: 'artifacts/teacher.tflite',
  sha256: 'b'.repeat(64),
  sizeBytes: 312_400,
  deflatedBytes: 289_000,
  parameters: 77_850,
  macs: 12_501_632,
  layers: [createLayer({ name: 'stem', kernelBytes: 16_384, zeroFraction: 0, distinctCodes: 4096 })],
  ...createAccuracy(1800, 2000),
});
export const int8 = createMeasurement();

const at = (line: number) => ({ where: { file: 'examples/fashion-mnist/tinygate.yml', line, column: 5 } });

/** Six budgets: one passes by a margin, one exactly; the others fail in ways that the renderers show differently. */
export const budgets = [
  createBudget({ metric: 'size', max: 30_000, ...at(58) }),
  createBudget({ metric: 'deflated_size', max: 9_259, message: 'The radio sends 9.2 kB a night.', ...at(59) }),
  createBudget({ metric: 'accuracy', min: 0.885, ...at(60) }),
  createBudget({ metric: 'accuracy', maxDrop: { value: 0.01, against: 'teacher' }, ...at(61) }),
  createBudget({ metric: 'sparsity', min: 0.8001, ...at(62) }),
  createBudget({ artifact: 'int4', metric: 'distinct_codes', max: 16, ...at(63) }),
];

export function createFindings(changes: Partial<Findings> = {}): Findings {
  const artifacts = [teacher, int8];
  return {
    toolVersion: '0.1.0',
    spec: {
      name: 'fashion-mnist',
      path: 'examples/fashion-mnist/tinygate.yml',
      sha256: 'c'.repeat(64),
      inputs: '8'.repeat(64),
    },
    commit: '0123456789abcdef0123456789abcdef01234567',
    seed: 1,
    engine: 'onnxruntime 1.30.0, blocked by 16, 2 threads',
    data: {
      sha256: 'd'.repeat(64),
      trainSamples: 8000,
      testSamples: 2000,
      classes: ['cat', 'dog'],
      labels: createLabels(2000),
    },
    baseline: { kind: 'not-needed', source: null, commit: null, sha256: null, reason: null },
    budgetChanges: [],
    budgets: evaluate(budgets, { measurements: artifacts }),
    invariants: checkInvariants(
      { sparsityFraction: { stem: 0.8, 'block1/pointwise': 0.8 }, clusters: { stem: 16, 'block1/pointwise': 15 } },
      int8,
    ),
    artifacts,
    faults: [],
    stages: [
      { name: 'teacher', digest: 'e'.repeat(64), seconds: 61.27, cached: false },
      { name: 'student', digest: 'f'.repeat(64), seconds: 0.012, cached: true },
    ],
    curves: [
      {
        stage: 'student',
        points: [
          { epoch: 1, loss: 0.91, accuracyFraction: 0.71, sparsityFraction: 0.5 },
          { epoch: 2, loss: 0.52, accuracyFraction: 0.84, sparsityFraction: 0.8 },
        ],
      },
    ],
    totalSeconds: 63.4,
    ...changes,
  };
}

export function createReport(changes: Partial<Findings> = {}): Report {
  return buildReport(createFindings(changes));
}

/** A report in which every budget passes and every promise is kept. */
export function createPassingReport(): Report {
  return createReport({
    budgets: evaluate([budgets[0]!, budgets[2]!], { measurements: [int8] }),
    invariants: checkInvariants({ sparsityFraction: { stem: 0.8 }, clusters: { stem: 16 } }, int8),
  });
}

/** Budgets against the report of the base, with every softening that a spec can ask for. */
export function createComparedReport(): Report {
  const labels = createLabels(2000);
  const base = createMeasurement({ sizeBytes: 29_000, sha256: '9'.repeat(64), ...createAccuracy(1790, 2000) });
  const increase = (percent: number | null, absolute: number | null) => ({
    metric: 'size',
    maxIncrease: { percent, absolute, combine: 'any' as const, against: 'base' },
  });
  const drop = (value: number) => ({
    metric: 'accuracy',
    maxDrop: { value, against: 'base' },
    confidence: 0.95,
  });
  const waiver = { owner: 'ada', reason: 'ships with 4.2', expires: '2026-11-30' };
  const rows = evaluate(
    [
      createBudget({ ...increase(0.03, null), ...at(70) }),
      createBudget({ ...increase(null, 500), ...at(71) }),
      createBudget({ ...increase(0.01, null), waiver, ...at(72) }),
      createBudget({ ...increase(0.01, null), waiver: { ...waiver, expires: '2026-11-01' }, ...at(73) }),
      createBudget({ ...drop(0.02), ...at(74) }),
      createBudget({ ...drop(0.012), ...at(75) }),
      createBudget({ metric: 'class_accuracy', class: 'dog', min: 0.9, level: 'warn', ...at(76) }),
      createBudget({ artifact: 'all models', metric: 'size', max: 350_000, ...at(77) }),
      createBudget({ artifact: 'teacher', ...increase(0.1, null), ...at(78) }),
    ],
    {
      measurements: [teacher, int8],
      labels,
      classes: ['cat', 'dog'],
      groups: { 'all models': ['teacher', 'int8'] },
      today: '2026-11-22',
      baseline: { kind: 'found', source: 'report of 0123abcd on main', measurements: [base], labels },
    },
  );
  return createReport({ budgets: rows, invariants: [] });
}

/** One device that measured everything, in five runs. */
export function createDevice(changes: Partial<DeviceMeasurement> = {}): DeviceMeasurement {
  return {
    device: 'raspberry-pi-4b',
    runtime: 'LiteRT 2.14.0, XNNPACK',
    conditions: ['4 threads', 'governor performance', '48 °C'],
    sha256: '7'.repeat(64),
    latency: {
      meanMs: [1.52, 1.49, 1.55, 1.51, 1.5],
      medianMs: [1.48, 1.47, 1.5, 1.48, 1.47],
      p95Ms: [1.81, 1.77, 1.92, 1.79, 1.78],
    },
    energyMillijoules: [4.1, 4.3, 4.2],
    flashBytes: null,
    ramBytes: null,
    arenaBytes: 54_272,
    peakMemoryBytes: 3_145_728,
    delegatedNodes: 12,
    undelegatedNodes: 2,
    ...changes,
  };
}

const histogram = {
  minimum: -0.5,
  maximum: 0.5,
  counts: [2, 9, 30, 86, 190, 410, 640, 410, 190, 86, 30, 9, 2],
};
const pruned = { ...histogram, counts: [0, 40, 0, 120, 0, 0, 3300, 0, 310, 0, 240, 80, 6] };
const names = ['stem', 'block1/depthwise', 'block1/pointwise', 'dense'];

/** What a whole build with devices and a base looks like: every part of the report has something in it. */
export function createMeasuredReport(changes: Partial<Findings> = {}): Report {
  const float32 = createMeasurement({
    artifact: 'float32',
    file: 'artifacts/float32.tflite',
    sha256: 'e'.repeat(64),
    sizeBytes: 78_300,
    deflatedBytes: 13_000,
    ...createAccuracy(1775, 2000),
    layers: names.map((name) => ({ ...createLayer({ name, kernelBytes: 16_384, distinctCodes: 500 }), histogram })),
    operators: [
      { operator: 'CONV_2D', type: 'float32', count: 3 },
      { operator: 'FULLY_CONNECTED', type: 'float32', count: 1 },
    ],
  });
  const measured = createMeasurement({
    layers: names.map((name, index) => ({
      ...createLayer({ name, kernelBytes: 1024 * (index + 1) }),
      histogram: pruned,
    })),
    operators: [
      { operator: 'CONV_2D', type: 'int8', count: 3 },
      { operator: 'FULLY_CONNECTED', type: 'int8', count: 1 },
      { operator: 'SOFTMAX', type: 'float32', count: 1 },
    ],
    devices: [
      createDevice(),
      createDevice({
        device: 'cortex-m4',
        runtime: 'TFLM',
        conditions: ['80 MHz'],
        latency: { meanMs: [61.2], medianMs: [61.2], p95Ms: [61.3] },
        energyMillijoules: [],
        flashBytes: 142_336,
        ramBytes: 96_256,
        peakMemoryBytes: null,
        delegatedNodes: null,
        undelegatedNodes: null,
      }),
    ],
  });
  return createReport({
    artifacts: [teacher, float32, measured],
    baseline: {
      kind: 'found',
      source: 'report of 0123abcd4567 on main, from artifact 17',
      commit: '0123abcd4567'.padEnd(40, '8'),
      sha256: '6'.repeat(64),
      reason: null,
    },
    budgetChanges: [
      {
        artifact: 'int8',
        metric: 'size',
        class: null,
        device: null,
        change: 'loosened',
        details: ['max 28000 → 30000'],
        place: { file: 'examples/fashion-mnist/tinygate.yml', line: 58, column: 5 },
      },
      {
        artifact: 'int8',
        metric: 'accuracy',
        class: null,
        device: null,
        change: 'tightened',
        details: ['min 0.88 → 0.885'],
        place: { file: 'examples/fashion-mnist/tinygate.yml', line: 60, column: 5 },
      },
    ],
    budgets: [
      ...createReport().budgets,
      {
        ...createReport().budgets[0]!,
        metric: 'latency_median',
        device: 'raspberry-pi-4b',
        unit: 'milliseconds',
        expected: 1.4,
        measured: 1.48,
        actual: 1.48,
        delta: 0.08,
        verdict: 'fail',
        conditions: ['median of 5 runs', '4 threads'],
        place: { file: 'examples/fashion-mnist/tinygate.yml', line: 64, column: 5 },
      },
    ],
    ...changes,
  });
}

/** What a stranger may write where a name is expected. */
export const hostileStrings: readonly string[] = [
  '::error file=a::b',
  '::set-output name=verdict::pass',
  '##[set-env name=PATH]x',
  '\n::add-mask::x',
  '</td></tr></table><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '| x | y |\n|---|---|',
  'a\\|b',
  '`code` ``more``',
  '[link](https://evil.example) ![image](https://evil.example/x.png)',
  'https://evil.example www.evil.example',
  '@everyone fixes #1',
  '<!-- tinygate --> -->',
  '<details><summary>',
  '</details>',
  '\u001b[31mred\u001b[0m\u0007',
  '\u202eevil\u2066',
  '\ud800',
  '${{ secrets.TOKEN }} $(id) `id`',
  '# heading\n- list\n> quote',
  '$\\frac{1}{2}$ ~~gone~~ **bold** _it_',
  '__proto__',
  ']]>&lt;&#60;',
];
