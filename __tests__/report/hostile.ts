import { evaluate } from '../../src/gate/evaluate.js';
import { checkInvariants } from '../../src/gate/invariants.js';
import type { Report } from '../../src/report/report.js';
import { createAccuracy, createBudget, createLayer, createMeasurement } from '../gate/factory.js';
import { createDevice, createReport } from './factory.js';

/** A failing report in which a stranger chose every string that a stranger can choose. */
export function hostileReport(hostile: string): Report {
  const histogram = { minimum: -1, maximum: 1, counts: [1, 5, 2] };
  const layers = [hostile, `${hostile} 2`].map((name) => ({ ...createLayer({ name, operator: hostile }), histogram }));
  const device = createDevice({ device: hostile, runtime: hostile, conditions: [hostile, hostile] });
  const artifact = createMeasurement({
    artifact: hostile,
    file: hostile,
    runtime: hostile,
    layers,
    operators: [{ operator: hostile, type: hostile, count: 1 }],
    devices: [device, { ...device, device: `${hostile} 2` }],
  });
  const reference = createMeasurement({
    artifact: `${hostile} reference`,
    runtime: hostile,
    layers,
    ...createAccuracy(1900, 2000),
  });
  const where = { file: hostile, line: 3, column: 1 };
  const budget = (changes: Parameters<typeof createBudget>[0]) =>
    createBudget({ artifact: hostile, message: hostile, where, ...changes });
  const artifacts = [artifact, reference];
  const row = evaluate([budget({ metric: 'size', max: 1 })], { measurements: artifacts })[0]!;
  return createReport({
    toolVersion: hostile,
    spec: { name: hostile, path: hostile, sha256: 'c'.repeat(64), inputs: '8'.repeat(64) },
    engine: hostile,
    data: { ...createReport().data, classes: [hostile, `${hostile} 2`] },
    artifacts,
    baseline: { kind: 'found', source: hostile, commit: '1'.repeat(40), sha256: '6'.repeat(64), reason: null },
    budgetChanges: [
      {
        artifact: hostile,
        metric: hostile,
        class: hostile,
        device: hostile,
        change: 'loosened',
        details: [hostile, hostile],
        place: where,
      },
    ],
    budgets: [
      { ...row, device: hostile, reason: hostile, conditions: [hostile, hostile] },
      ...evaluate(
        [
          budget({ metric: 'size', max: 1 }),
          budget({ metric: 'accuracy', maxDrop: { value: 0, against: reference.artifact } }),
          budget({ metric: 'sparsity', min: 1 }),
          budget({ metric: hostile, max: 1 }),
          budget({ artifact: `${hostile} missing`, metric: 'size', max: 1 }),
        ],
        { measurements: artifacts },
      ),
    ],
    invariants: checkInvariants(
      { sparsityFraction: { [hostile]: 0.9 }, clusters: { [`${hostile} gone`]: 4 } },
      artifact,
    ),
    stages: [{ name: hostile, digest: 'e'.repeat(64), seconds: 1, cached: false }],
    curves: [{ stage: hostile, points: [{ epoch: 1, loss: 1 }] }],
  });
}

/** The same where the base's report could not be had, for a reason that a stranger worded. */
export function hostileBaseline(hostile: string): Report {
  const baseline = { kind: 'unavailable', source: null, commit: null, sha256: null, reason: hostile } as const;
  return { ...hostileReport(hostile), baseline };
}
