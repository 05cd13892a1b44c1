/** A report as what budgets are judged on: as a baseline, or to judge it again by other budgets. */
import type { Baseline, Evidence } from '../gate/evidence.js';
import type { CompressedLayers } from '../gate/reading.js';
import type { Report } from './schema/report.js';

/** `source` says where the report comes from, e.g. `report of 0123abcd on main`. */
export function baselineFrom(report: Report, source: string): Baseline {
  return { kind: 'found', source, measurements: report.artifacts, faults: report.faults, labels: report.data.labels };
}

/** The measurements of a report, for budgets that are not its own: those of the base branch, say. */
export function evidenceFrom({ artifacts, faults, data, invariants }: Report): Evidence {
  const compressed: Record<string, CompressedLayers> = {};
  for (const { artifact } of artifacts) {
    const layersWith = (...kinds: readonly Report['invariants'][number]['invariant'][]) =>
      invariants.filter((row) => row.artifact === artifact && kinds.includes(row.invariant)).map(({ layer }) => layer);
    const pruned = layersWith('zeros', 'weights_left');
    const clustered = layersWith('distinct_codes', 'distinct_blocks', 'codes_per_channel');
    if (pruned.length + clustered.length > 0) compressed[artifact] = { pruned, clustered };
  }
  return {
    measurements: artifacts,
    faults,
    compressed,
    classes: data.classes,
    labels: data.labels,
    ...(data.task && { task: data.task }),
  };
}
