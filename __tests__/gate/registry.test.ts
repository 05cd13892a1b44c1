import type { ScoredMetricName } from '../../src/gate/sample-metric.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../src/gate/evaluate.js';
import type { MetricFacts } from '../../src/metrics/metric.js';
import { metricNamed, metricNames, metrics, metricsWhere, type MetricName } from '../../src/metrics/metrics.js';
import { createBudget, createDevice, createLabels, createMeasurement, createOperator } from './factory.js';

interface BudgetSchema {
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly string[]; readonly $ref?: string }>>;
}
const { $defs } = JSON.parse(readFileSync('schemas/tinygate.schema.json', 'utf8')) as {
  readonly $defs: Readonly<Record<string, BudgetSchema>>;
};
const forms = Object.entries($defs)
  .filter(([name, form]) => name.endsWith('Budget') && form.properties?.['metric'])
  .map(([, form]) => form.properties!);
const inSpec = forms.flatMap((form) => form['metric']!.enum ?? []);
const units: Readonly<Record<string, MetricFacts['unit']>> = {
  Size: 'bytes',
  Fraction: 'fraction',
  Count: 'count',
  Number: 'number',
  Duration: 'milliseconds',
  Energy: 'millijoules',
};

describe('the metrics of a spec and those of the table', () => {
  it('are the same', () => {
    expect([...inSpec].sort()).toEqual([...metricNames].sort());
    expect(inSpec.length).toBeGreaterThan(15);
  });

  it.each(inSpec)('agree on what %s is', (name) => {
    const form = forms.find((properties) => properties['metric']!.enum?.includes(name))!;
    const metric = metricNamed(name as MetricName);
    expect('device' in form).toBe(metric.basis === 'device');
    expect('class' in form).toBe(metric.basis === 'samples' && metric.unit === 'fraction');
    if ('max_drop' in form) expect(metric.better).toBe('higher');
    if ('max_increase' in form) expect(metric.better).toBe('lower');
    expect(units[form['max']!.$ref!.replace('#/$defs/', '')]).toBe(metric.unit);
  });

  it('add up for groups where the value of a whole is the sum of its parts', () => {
    const additive = metricsWhere(({ isAdditive }) => isAdditive);
    expect(additive).toEqual(['size', 'deflated_size', 'parameters', 'macs', 'float_operators', 'operators']);
  });
});

describe('every metric', () => {
  const operators = [
    createOperator({ operator: 'CONV_2D', type: 'int8' }, { version: 3, constant: 'int8', count: 9 }),
    createOperator({ operator: 'SOFTMAX', type: 'float32' }, { count: 2 }),
    createOperator({ operator: 'DEQUANTIZE', type: 'float16' }),
  ];
  const int8 = createMeasurement({ operators, devices: [createDevice()] });
  const evidence = { measurements: [int8], labels: createLabels(2000), classes: ['cat', 'dog'] };

  // What needs more than a class of each sample stands in tasks.test.ts.
  const expected: Readonly<Record<Exclude<MetricName, ScoredMetricName>, number>> = {
    size: 29_600,
    deflated_size: 10_250,
    flash: 182_000,
    ram: 63_000,
    arena: 24_300,
    peak_memory: 20_000_000,
    memory_increment: 12_000_000,
    stack: 1_200,
    accuracy: 0.885,
    class_accuracy: 0.885,
    balanced_accuracy: 0.885,
    macro_f1: 0.885,
    class_f1: 0.885,
    sparsity: 0.8,
    distinct_codes: 16,
    parameters: 15_722,
    macs: 2_600_000,
    arena_estimate: 24_272,
    float_operators: 3,
    operators: 1,
    latency_mean: 12,
    latency_median: 11.9,
    latency_p95: 13,
    energy: 3.2,
    delegated_nodes: 28,
    undelegated_nodes: 1,
  };
  it.each(Object.entries(expected))('reads %s as %d, with what it was measured with', (metric, value) => {
    const [row] = evaluate(
      [createBudget({ metric, max: 1e9, operators: { deny: [{ operator: 'DEQUANTIZE' }] } })],
      evidence,
    );
    expect(row!.measured).toBeCloseTo(value, 9);
    expect(row).toMatchObject({ verdict: 'pass', unit: metrics[metric as MetricName].unit });
    expect(row!.conditions.length).toBeGreaterThan(0);
    expect(row!.device).toBe(metrics[metric as MetricName].basis === 'device' ? 'pi4' : null);
  });

  it.each(Object.keys(expected))('is an error for %s where nothing was measured, whatever the limit', (metric) => {
    const empty = createMeasurement({
      sizeBytes: NaN,
      deflatedBytes: NaN,
      parameters: NaN,
      macs: NaN,
      arenaEstimate: { activationBytes: NaN, totalBytes: NaN, deviceTotalBytes: NaN, unknown: [] },
      layers: [],
      accuracy: null as never,
      predictions: [],
      runtime: null,
    });
    const rows = evaluate([createBudget({ metric, min: 0, max: 1e9 })], { ...evidence, measurements: [empty] });
    expect(rows.map(({ verdict, measured }) => [verdict, measured])).toEqual([
      ['error', null],
      ['error', null],
    ]);
  });

  it('is an error for an arena estimate of which a part is not known, and says which', () => {
    const unknown = ['the memory of MyOperator', 'the open shape [1, -1] of tensor x'];
    const file = createMeasurement({
      arenaEstimate: { activationBytes: 16, totalBytes: 900, deviceTotalBytes: 500, unknown },
    });
    const budget = createBudget({ metric: 'arena_estimate', max: 1e9 });
    const [row] = evaluate([budget], { ...evidence, measurements: [file] });
    expect(row).toMatchObject({ verdict: 'error', measured: null });
    expect(row!.reason).toContain('the memory of MyOperator; the open shape [1, -1] of tensor x');
  });

  it('judges the total of an arena estimate, and names it as one', () => {
    const budget = createBudget({ metric: 'arena_estimate', max: 24_271 });
    const [row] = evaluate([budget], evidence);
    expect(row).toMatchObject({
      verdict: 'fail',
      conditions: ['estimate for TensorFlow Lite Micro', 'activations 16,000 B', '22,796 B on a 32-bit device'],
    });
  });

  it('says which operators compute in floating point', () => {
    const [row] = evaluate([createBudget({ metric: 'float_operators', max: 0 })], evidence);
    expect(row).toMatchObject({
      verdict: 'fail',
      conditions: ['of 12 operators', '2 SOFTMAX, DEQUANTIZE'],
    });
  });

  const npu = createMeasurement({
    artifact: 'npu',
    macs: null,
    macsNotKnown: [
      { operator: 'ethos-u', count: 1, why: 'custom-operator' },
      { operator: 'CONV_2D', count: 2, why: 'open-dimensions' },
    ],
  });
  it('is an error that names the operators whose multiply-accumulates are not known, whatever the limit', () => {
    const rows = evaluate([createBudget({ artifact: 'npu', metric: 'macs', min: 0, max: 1e9 })], {
      measurements: [npu],
    });
    const reason =
      'expected the multiply-accumulates of every operator, found not known: ethos-u (custom operator), 2 CONV_2D (dimensions that only the runtime knows)';
    expect(rows).toMatchObject([
      { verdict: 'error', measured: null, reason },
      { verdict: 'error', measured: null, reason },
    ]);
  });

  it('adds up what is known of a group, and says what is not', () => {
    const [row] = evaluate([createBudget({ artifact: 'firmware', metric: 'macs', max: 1e9 })], {
      measurements: [int8, npu],
      groups: { firmware: ['int8', 'npu'] },
    });
    expect(row).toMatchObject({ verdict: 'error', measured: null });
    expect(row!.reason).toMatch(/^npu: .*ethos-u.*; the sum of int8 is 2600000$/);
  });

  it.each(['macs', 'parameters'])('takes 0 for a true number of %s', (metric) => {
    const [row] = evaluate([createBudget({ metric, max: 0 })], { measurements: [{ ...int8, [metric]: 0 }] });
    expect(row).toMatchObject({ verdict: 'pass', measured: 0 });
  });
});
