import { evaluate } from '../../src/gate/evaluate.js';
import { checkInvariants } from '../../src/gate/invariants.js';
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
