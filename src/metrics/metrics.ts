/**
 * The metrics that a budget can limit, in the order in which documents list them. Spec, gate, report, the schemas and the
 * documents read this table; how each number is taken from a measurement is the gate's (`src/gate/reads.ts`).
 */
import type { MetricFacts } from './metric.js';

const untested = {
  isTested: false,
  hasClass: false,
  hasLayers: false,
  hasOperatorLists: false,
  tasks: [],
  needsScores: false,
} as const;
const ofBytes = { basis: 'bytes', ...untested } as const;
const additive = { better: 'lower', isAdditive: true, ...ofBytes } as const;
const onSamples = {
  unit: 'fraction',
  better: 'higher',
  isAdditive: false,
  basis: 'samples',
  ...untested,
  tasks: ['classification'],
} as const;
const ofScores = { ...onSamples, isTested: true, needsScores: true } as const;
const ofErrors = { ...ofScores, unit: 'number', better: 'lower', tasks: ['regression'] } as const;
const onDevice = { better: 'lower', isAdditive: false, basis: 'device', ...untested } as const;

export const metrics = {
  size: { title: 'size', unit: 'bytes', ...additive, meaning: 'bytes of the file' },
  deflated_size: {
    title: 'deflated size',
    unit: 'bytes',
    ...additive,
    meaning:
      'bytes after zlib deflate at level 9, made by pako (the row names its version) alike on every machine: what a zip or an over-the-air update carries',
  },
  accuracy: {
    title: 'accuracy',
    ...onSamples,
    isTested: true,
    meaning: 'top-1 on the test samples, Σ r(c) / Σ n(c); of equal scores the first counts',
  },
  class_accuracy: {
    title: 'class accuracy',
    ...onSamples,
    isTested: true,
    hasClass: true,
    meaning: 'r(c) / n(c) of the class that the budget names, else of the worst class',
  },
  balanced_accuracy: {
    title: 'balanced accuracy',
    ...onSamples,
    meaning: 'mean over the classes of r(c) / n(c)',
  },
  macro_f1: { title: 'macro F1', ...onSamples, meaning: 'mean over the classes of 2 · r(c) / (n(c) + p(c))' },
  class_f1: {
    title: 'class F1',
    ...onSamples,
    hasClass: true,
    isTested: true,
    meaning: '2 · r(c) / (n(c) + p(c)) of the class that the budget names, else of the worst class',
  },
  top_k_accuracy: {
    title: 'top-k accuracy',
    ...ofScores,
    meaning: 'samples whose class is among the `k` with the largest scores (5, unless the budget says otherwise)',
  },
  auc: {
    title: 'AUC',
    ...ofScores,
    tasks: ['classification', 'multi_label', 'reconstruction'],
    meaning:
      'area under the ROC curve: of the second of two classes, else the mean over the classes of each against the rest; of a reconstruction, of its error as the sign of an anomaly',
  },
  partial_auc: {
    title: 'partial AUC',
    ...ofScores,
    tasks: ['reconstruction'],
    meaning:
      'area under the ROC curve up to 10 % false alarms, standardised as `max_fpr=0.1` of scikit-learn and DCASE have it: 50 % is chance',
  },
  average_precision: {
    title: 'average precision',
    ...ofScores,
    tasks: ['classification', 'multi_label', 'reconstruction'],
    meaning: 'Σ (Rₙ − Rₙ₋₁) · Pₙ over falling scores, of what `auc` is of; of several labels it is their mAP',
  },
  exact_match: {
    title: 'exact match',
    ...ofScores,
    tasks: ['multi_label'],
    meaning: 'samples of which every label is right; a label is predicted where its probability is above 0.5',
  },
  micro_f1: {
    title: 'micro F1',
    ...ofScores,
    tasks: ['multi_label'],
    meaning: '2 · hits / (labels that are true + labels that are predicted), over all samples and labels together',
  },
  mae: {
    title: 'mean absolute error',
    ...ofErrors,
    meaning: 'mean over the test samples, and the numbers of each, of |output − target|, in the unit of the targets',
  },
  rmse: {
    title: 'root mean square error',
    ...ofErrors,
    meaning: 'root of the mean of (output − target)² over the test samples and the numbers of each',
  },
  parameters: {
    title: 'parameters',
    unit: 'count',
    ...additive,
    meaning: 'elements of the weights and biases that operators read; what two subgraphs share counts once',
  },
  macs: {
    title: 'multiply-accumulates',
    unit: 'count',
    ...additive,
    meaning:
      'multiply-accumulates of one inference, from shapes; taps on padding count. Where those of an operator are not known the row is an error that names it',
  },
  sparsity: {
    title: 'sparsity',
    unit: 'fraction',
    better: 'higher',
    isAdditive: false,
    ...ofBytes,
    hasLayers: true,
    meaning:
      'of each compressed kernel, or of the `layers` that the budget names, the share of codes equal to their zero point; the kernel with the fewest is judged, or with `over: all` their share in all of them together',
  },
  distinct_codes: {
    title: 'distinct codes',
    unit: 'count',
    better: 'lower',
    isAdditive: false,
    ...ofBytes,
    hasLayers: true,
    meaning:
      'of each compressed kernel, or of the `layers` that the budget names, the number of distinct codes; the kernel with the most is judged, or with `over: all` the codes of all of them together, which are known where none is wider than 8 bits',
  },
  arena_estimate: {
    title: 'arena (estimate)',
    unit: 'bytes',
    better: 'lower',
    isAdditive: false,
    ...ofBytes,
    meaning:
      'RAM that TensorFlow Lite Micro would need, computed from the file: activations as its greedy planner places them, and all that the interpreter keeps; an estimate, see [arena.md](arena.md). What is not known is an error',
  },
  float_operators: {
    title: 'float operators',
    unit: 'count',
    ...additive,
    meaning:
      'operators that read or write floating point. Constants do not count: a hybrid operator, int8 weights under float activations, does. `0` means integer-only',
  },
  operators: {
    title: 'operators that are not allowed',
    unit: 'count',
    ...additive,
    hasOperatorLists: true,
    meaning:
      'operators that `allow` does not hold or that `deny` holds, by name, version and type: what the runtime on the device would refuse. The row names each with its layer, and the list with its source',
  },
  latency_mean: {
    title: 'mean latency',
    unit: 'milliseconds',
    ...onDevice,
    meaning: 'mean time of one inference, mean over the runs; `avg` of benchmark_model',
  },
  latency_median: {
    title: 'median latency',
    unit: 'milliseconds',
    ...onDevice,
    meaning: 'median time of one inference, mean over the runs; what MLPerf Tiny reports',
  },
  latency_p95: {
    title: '95th percentile latency',
    unit: 'milliseconds',
    ...onDevice,
    meaning: '95th percentile of the time of one inference, mean over the runs',
  },
  energy: {
    title: 'energy',
    unit: 'millijoules',
    ...onDevice,
    meaning: 'energy of one inference, mean over the runs; from `energy`',
  },
  peak_memory: {
    title: 'peak memory',
    unit: 'bytes',
    ...onDevice,
    meaning:
      'largest resident memory of the process, from `memory.peak_bytes`; `report_peak_memory_footprint` of benchmark_model',
  },
  memory_increment: {
    title: 'memory increment',
    unit: 'bytes',
    ...onDevice,
    meaning:
      'what the file added to the resident memory of the process, from `memory.increment_bytes`: the largest less that before it was loaded',
  },
  arena: {
    title: 'arena',
    unit: 'bytes',
    ...onDevice,
    meaning: 'tensor arena that the interpreter used, from `memory.arena_bytes`; `arena_used_bytes()` of TFLite Micro',
  },
  stack: {
    title: 'stack',
    unit: 'bytes',
    ...onDevice,
    meaning: 'stack that one inference used at most, from `memory.stack_bytes`: the watermark of a firmware',
  },
  ram: {
    title: 'RAM',
    unit: 'bytes',
    ...onDevice,
    meaning: 'static RAM of the firmware, from `memory.ram_bytes`; Total RAM of X-CUBE-AI',
  },
  flash: {
    title: 'flash',
    unit: 'bytes',
    ...onDevice,
    meaning:
      'bytes of the firmware with the model and its kernels, from `memory.flash_bytes`; Total Flash of X-CUBE-AI',
  },
  delegated_nodes: {
    title: 'delegated nodes',
    unit: 'count',
    ...onDevice,
    better: 'higher',
    meaning: 'operators that an accelerator or an optimised backend took, from `nodes.delegated`',
  },
  undelegated_nodes: {
    title: 'undelegated nodes',
    unit: 'count',
    ...onDevice,
    meaning: 'operators that it left to the interpreter, from `nodes.undelegated`',
  },
} as const satisfies Readonly<Record<string, MetricFacts>>;

type Table = typeof metrics;
export type MetricName = keyof Table;
/** Names of the metrics that only a device knows. */
export type DeviceMetricName = {
  [Name in MetricName]: Table[Name]['basis'] extends 'device' ? Name : never;
}[MetricName];

export type Metric = MetricFacts & { readonly name: MetricName };

export const metricNames = Object.keys(metrics) as readonly MetricName[];

/** Undefined for a name that no metric has; a report of another version may hold such a name. */
export function findMetric(name: string): Metric | undefined {
  return Object.hasOwn(metrics, name) ? metricNamed(name as MetricName) : undefined;
}

export function metricNamed(name: MetricName): Metric {
  return { name, ...metrics[name] };
}

/** Names of the metrics for which `holds` is true, in the order of the table. */
export function metricsWhere(holds: (metric: MetricFacts) => boolean): readonly MetricName[] {
  return metricNames.filter((name) => holds(metrics[name]));
}
