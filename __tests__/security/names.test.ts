/** Names that mean something to JavaScript are names like any other. */
import { describe, expect, it } from '@jest/globals';
import { metricsOf } from '../../src/action/outputs.js';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { readSpec } from '../../src/spec/read.js';
import { contextFor, makeWorkspace } from '../pipeline/committed-model.js';

const spec = `version: 1
name: constructor
artifacts: { constructor: { file: models/clothes.tflite } }
groups: { all: [constructor] }
budgets:
  - { artifact: constructor, metric: size, max: 90 kB }
  - { artifact: all, metric: size, max: 90 kB }
`;

const grouped = `version: 1
name: clothes
artifacts: { clothes: { file: models/clothes.tflite } }
groups: { constructor: [clothes] }
budgets:
  - { artifact: constructor, metric: size, max: 90 kB }
  - { artifact: constructor, metric: parameters, max: 1 }
`;

describe('what is named constructor', () => {
  it.each([
    ['an artifact', spec, 'pass', { constructor: 26_528, all: 26_528 }],
    ['a group', grouped, 'fail', { clothes: 26_528, constructor: 26_528 }],
  ])('is measured and judged like any other: %s', async (_, text, verdict, sizes) => {
    const folder = makeWorkspace(text);
    const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
    const { report } = await gatePipeline(plan, contextFor(folder));
    expect(report.verdict).toBe(verdict);
    const read = Object.entries(metricsOf(report)).map(([name, { size }]) => [name, size]);
    expect(Object.fromEntries(read)).toEqual(sizes);
    expect(Object.hasOwn(Object, 'size')).toBe(false);
  });
});
