import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseReport } from '../../src/report/json.js';
import { maxReportBytes } from '../../src/report/max-bytes.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { comparablePart } from '../../src/report/report.js';
import { createMeasurement } from '../gate/factory.js';
import { createDevice, createPassingReport, createReport, hostileStrings } from './factory.js';

const report = createReport();
const text = stringifyReport(report);

describe('report', () => {
  it('is what its published schema says', () => {
    const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object;
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  it('reads back what was written', () => {
    expect(parseReport(text, 'report.json')).toEqual(report);
  });

  it('keeps what a device said of base, noise, first inference, cycles, increment and outputs', () => {
    const latency = { meanMs: [2], medianMs: [2], p95Ms: [] };
    const device = createDevice({
      firstMs: 9,
      cycles: [1_800_000],
      base: { sha256: 'e'.repeat(64), latency },
      noise: latency,
      memoryIncrementBytes: 0,
      outputs: { agree: false, compared: 10, largestDifference: null, tolerance: 1 },
    });
    const report = createReport({ artifacts: [createMeasurement({ devices: [device] })] });
    expect(parseReport(stringifyReport(report), 'x').artifacts[0]?.devices).toEqual([device]);
  });

  it('is the same bytes for the same findings, and differs between runs only in its timings', () => {
    expect(stringifyReport(createReport())).toBe(text);
    const slower = createReport({
      totalSeconds: 99,
      stages: report.stages.map((stage) => ({ ...stage, seconds: 9, cached: true })),
    });
    expect(slower.timings).not.toEqual(report.timings);
    expect(stringifyReport(comparablePart(slower))).toBe(stringifyReport(comparablePart(report)));
  });

  it('keeps lists of plain values on one line', () => {
    expect(text.split('\n').length).toBeLessThan(500);
    expect(text).toMatch(/"interval95": \[0\.\d+, 0\.\d+\]/);
  });

  it('has the worst verdict of its rows', () => {
    expect(report.verdict).toBe('fail');
    expect(createPassingReport().verdict).toBe('pass');
  });

  it('refuses predictions that do not match the labels', () => {
    expect(() => createReport({ data: { ...report.data, labels: [1] } })).toThrow(/2000 predictions for 1 labels/);
  });

  it('refuses to write what JSON cannot hold', () => {
    expect(() => stringifyReport({ a: Number.NaN })).toThrow(/NaN/);
  });

  /** The report's text with the member at `path` replaced. */
  const edit = (path: readonly (string | number)[], value: unknown) => {
    const copy: unknown = JSON.parse(text);
    const parents = path.slice(0, -1).reduce((part, key) => (part as Record<string, unknown>)[key], copy);
    (parents as Record<string, unknown>)[path.at(-1)!] = value;
    return JSON.stringify(copy);
  };
  it.each<[string, string, RegExp]>([
    ['an empty file', '', /expected JSON/],
    ['a file that was cut short', text.slice(0, 500), /expected JSON/],
    ['another document', '{}', /schemas\/report.schema.json.*schemaVersion/],
    ['null', 'null', /must be object/],
    ['a list', '[]', /must be object/],
    ['a later version', edit(['schemaVersion'], 2), /expected schemaVersion 1, found 2/],
    ['an unknown member', edit(['extra'], 1), /additional properties/],
    [
      'a verdict that its rows do not have',
      edit(['verdict'], 'pass'),
      /expected the verdict of its rows, fail, found pass/,
    ],
    ['an unknown verdict', edit(['budgets', 0, 'verdict'], 'ok'), /\/budgets\/0\/verdict/],
    ['a number as text', edit(['artifacts', 0, 'sizeBytes'], '12'), /\/artifacts\/0\/sizeBytes/],
    ['a fraction over 1', edit(['artifacts', 0, 'accuracy', 'fraction'], 2), /fraction/],
    ['accuracy on no samples', edit(['artifacts', 0, 'accuracy', 'samples'], 0), /samples/],
    ['a digest that is none', edit(['spec', 'sha256'], '../x'), /\/spec\/sha256/],
    ['a commit that is a shell command', edit(['commit'], '$(id)'), /\/commit/],
    ['a name of a million characters', edit(['spec', 'name'], 'x'.repeat(1e6)), /\/spec\/name/],
    ['more than the size limit', ' '.repeat(maxReportBytes + 1), /expected at most/],
  ])('refuses %s', (_name, source, message) => {
    expect(() => parseReport(source, 'their.json')).toThrow(message);
    expect(() => parseReport(source, 'their.json')).toThrow(/their\.json/);
  });

  it('carries hostile strings unchanged', () => {
    const hostile = createReport({ data: { ...report.data, classes: hostileStrings } });
    expect(parseReport(stringifyReport(hostile), 'x').data.classes).toEqual(hostileStrings);
  });
});
