import { evaluate } from '../../src/gate/evaluate.js';
import { checkInvariants } from '../../src/gate/invariants.js';
import type { Report } from '../../src/report/report.js';
import { createAccuracy, createBudget, createLayer, createMeasurement } from '../gate/factory.js';
import { createReport } from './factory.js';

/** A failing report in which a stranger chose every string that a stranger can choose. */
export function hostileReport(hostile: string): Report {
  const layers = [createLayer({ name: hostile, operator: hostile })];
  const artifact = createMeasurement({ artifact: hostile, file: hostile, runtime: hostile, layers });
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
  return createReport({
    toolVersion: hostile,
    spec: { name: hostile, path: hostile, sha256: 'c'.repeat(64), inputs: '8'.repeat(64) },
    engine: hostile,
    artifacts,
    budgets: evaluate(
      [
        budget({ metric: 'size', max: 1 }),
        budget({ metric: 'accuracy', maxDrop: { value: 0, against: reference.artifact } }),
        budget({ metric: 'sparsity', min: 1 }),
        budget({ metric: hostile, max: 1 }),
        budget({ artifact: `${hostile} missing`, metric: 'size', max: 1 }),
      ],
      { measurements: artifacts },
    ),
    invariants: checkInvariants(
      { sparsityFraction: { [hostile]: 0.9 }, clusters: { [`${hostile} gone`]: 4 } },
      artifact,
    ),
    stages: [{ name: hostile, digest: 'e'.repeat(64), seconds: 1, cached: false }],
    curves: [{ stage: hostile, points: [{ epoch: 1, loss: 1 }] }],
  });
}
