/** A file that has learned nothing is measured, and its rows say so, however low their limits are. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { renderAnnotations } from '../../src/report/render-annotations.js';
import { renderText } from '../../src/report/render-text.js';
import { readSpec } from '../../src/spec/read.js';
import { buildTflite } from '../measure/build-tflite.js';
import { contextFor, makeWorkspace, specText } from './committed-model.js';
import { samplesBlock, writeIdxSamples } from './samples-folder.js';

const labels = [0, 1, 2, 0, 1, 2, 0, 1];
const pixels = Uint8Array.from({ length: labels.length * 4 }, (_, i) => (i * 53) % 256);

/** A dense layer of 3 classes over 4 pixels. */
function dense(weights: readonly number[], bias: readonly number[]): Uint8Array {
  const float = (shape: readonly number[], data?: readonly number[]) => ({
    type: 0,
    shape,
    ...(data ? { data: Float32Array.from(data) } : {}),
  });
  const tensors = [float([1, 2, 2, 1]), float([3, 4], weights), float([3], bias), float([1, 3])];
  return buildTflite({ tensors, operators: [{ code: 9, inputs: [0, 1, 2], outputs: [3] }], inputs: [0], outputs: [3] });
}

const zeros = Array.from({ length: 12 }, () => 0);
const budgets =
  '  - { artifact: clothes, metric: accuracy, min: 1 % }\n' +
  "  - { artifact: clothes, metric: class_accuracy, class: '0', min: 99 % }\n" +
  '  - { artifact: clothes, metric: balanced_accuracy, min: 1 % }\n';

async function gate(model: Uint8Array, own: readonly number[] = labels) {
  const folder = makeWorkspace(specText(budgets, samplesBlock));
  writeFileSync(join(folder, 'models/clothes.tflite'), model);
  writeIdxSamples(folder, [2, 2], pixels.subarray(0, own.length * 4), own);
  return gatePipeline(await readSpec('tinygate.yml', { cwd: folder, workspace: folder }), contextFor(folder));
}

describe('a file that has learned nothing', () => {
  it.each([
    ['whose outputs are all equal', dense(zeros, [0, 0, 0]), 0],
    ['that gives every sample the same class', dense(zeros, [0.5, 0.2, 0.1]), 0],
    ['whose outputs differ, and not in their class', dense([...zeros.slice(0, 8), 0.1, 0.1, 0.1, 0.1], [9, 2, 1]), 0],
  ])('%s passes a limit that is low enough, and each row says what it is', async (_, model, predicted) => {
    const { report } = await gate(model);
    const warning = `⚠ the model has learned nothing: it predicts class ${predicted} for all ${labels.length} samples`;
    expect(report.artifacts[0]!.accuracy).toMatchObject({ correct: 3, samples: 8 });
    for (const row of report.budgets) {
      expect([row.metric, row.verdict, row.conditions.includes(warning)]).toEqual([row.metric, 'pass', true]);
    }
    expect(renderText(report, { color: false })).toContain(warning);
    expect(renderAnnotations(report)).toBeDefined();
  });

  it('is not what tells a file apart that gives two classes, or samples that are all of one class', async () => {
    const two = await gate(dense([1, 0, 0, 0, 0, 1, 0, 0, ...zeros.slice(0, 4)], [0, 0, 0]));
    expect(new Set(two.report.artifacts[0]!.predictions).size).toBe(2);
    const oneClass = await gate(dense(zeros, [1, 0, 0]), [0, 0, 0, 0]);
    expect(oneClass.report.artifacts[0]!.accuracy).toMatchObject({ correct: 4, samples: 4 });
    for (const { report } of [two, oneClass])
      expect(report.budgets.flatMap(({ conditions }) => conditions).join()).not.toContain('learned nothing');
  });
});
