/** How far a runtime is from TFLite Micro's arithmetic: counted on files of which the difference is known, and in the report. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { runInt8Reference } from '../../src/graph/reference-int8.js';
import { compareWithReference } from '../../src/measure/runtime/exact-reference.js';
import { predictAll, type Predictions } from '../../src/measure/runtime/predict.js';
import { quantizeInput } from '../../src/measure/runtime/quantize-input.js';
import { runtimes } from '../../src/measure/runtime/runtimes.js';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { parseReport } from '../../src/report/json.js';
import { renderText } from '../../src/report/render-text.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { readSpec } from '../../src/spec/read.js';
import { quantizeForTest } from '../export/quantize-for-test.js';
import { randomGraph } from '../export/random-graph.js';
import { contextFor, makeWorkspace, specText } from '../pipeline/committed-model.js';
import { samplesBlock, writeIdxSamples } from '../pipeline/samples-folder.js';
import { buildTflite } from './build-tflite.js';

const count = 12;
const [side, classCount] = [6, 5];
const size = side * side;
const random = seededRandom(3, 'pixels');
const pixels = Uint8Array.from({ length: count * size }, () => random.integer(256));
const images = (start: number, samples: number): Float32Array =>
  Float32Array.from(pixels.subarray(start * size, (start + samples) * size), (byte) => byte / 255);

/** A small int8 file from end to end, as tinygate writes it. */
const own = (() => {
  const g = graphBuilder('own', seededRandom(5, 'own'));
  const conv = g.conv2d('conv', g.input('image', [1, side, side, 1]), {
    filters: 6,
    kernelSize: 3,
    activation: 'relu',
  });
  const graph = g.build(
    g.softmax('softmax', g.dense('dense', g.globalAveragePool('pool', conv), { units: classCount })),
  );
  const samples = Array.from({ length: count }, (_, i) => images(i, 1));
  return writeTflite(quantizeForTest(graph, samples), { metadata: { tinygate: '{}' } });
})();

/** What the runtime gives, and beside it the codes of the reference, computed sample by sample. */
async function predictOwn(): Promise<{ measured: Predictions; exact: Int8Array }> {
  const measured = await predictAll(own, images, count, { runtime: runtimes.litert });
  const graph = importTflite(own);
  const exact = Array.from({ length: count }, (_, i) => {
    const codes = quantizeInput(images(i, 1), measured.input) as Int8Array;
    return [...runInt8Reference(graph, codes)[graph.outputs[0]!]!];
  });
  return { measured, exact: Int8Array.from(exact.flat()) };
}

describe('the agreement of a runtime with TFLite Micro', () => {
  it('is that of every output, by how many codes, and of the classes', async () => {
    const { measured, exact } = await predictOwn();
    const same = { ...measured, outputs: exact, classes: classesOf(exact) };
    const whole = {
      samples: count,
      outputs: classCount * count,
      equalOutputs: classCount * count,
      largestDifferenceCodes: 0,
    };
    expect(await compareWithReference(own, same, images)).toEqual({ ...whole, sameClass: count });

    const other = Int8Array.from(exact);
    // Sample 2 is off by 3 codes in one output, sample 7 by 1 in the other direction and in its class.
    other[10] = exact[10]! + (exact[10]! > 100 ? -3 : 3);
    other[39] = exact[39]! + (exact[39]! > 100 ? -1 : 1);
    const classes = classesOf(exact);
    classes[7] = (classes[7]! + 1) % classCount;
    expect(await compareWithReference(own, { ...measured, outputs: other, classes }, images)).toEqual({
      ...whole,
      equalOutputs: classCount * count - 2,
      largestDifferenceCodes: 3,
      sameClass: count - 1,
    });
  });

  it('is measured on samples from all over the test set, and only on some of many', async () => {
    const { measured, exact } = await predictOwn();
    const asked: number[] = [];
    const many = 5000;
    const repeated = (start: number, samples: number): Float32Array => {
      asked.push(start);
      expect(samples).toBe(1);
      return images(start % count, 1);
    };
    const outputs = new Int8Array(classCount * many);
    for (let i = 0; i < many; i++)
      outputs.set(exact.subarray(classCount * (i % count), classCount * ((i % count) + 1)), classCount * i);
    const found = await compareWithReference(own, { ...measured, outputs, classes: classesOf(outputs) }, repeated);
    expect(found!.samples).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.length).toBeLessThanOrEqual(100);
    expect(asked[0]).toBe(0);
    expect(asked.at(-1)).toBeGreaterThan(0.95 * many);
  });

  it('is not asked of a file that is float, or that another writer made', async () => {
    const float = writeTflite(randomGraph(2));
    const edge = { type: 9, shape: [1, 4], scale: [0.1], zeroPoint: [0] };
    const foreign = buildTflite({
      tensors: [edge, edge],
      operators: [{ code: 19, inputs: [0], outputs: [1] }],
      inputs: [0],
      outputs: [1],
    });
    const unmarked = writeTflite(importTflite(own));
    const agreement = async (bytes: Uint8Array) => {
      const noise = seededRandom(1, 'values');
      const { length } = (await runtimes.litert.open(bytes, { workers: 1 })).inputs[0]!;
      const values = (_: number, samples: number) =>
        Float32Array.from({ length: samples * length }, () => noise.normal());
      return compareWithReference(bytes, await predictAll(bytes, values, 2, { runtime: runtimes.litert }), values);
    };
    expect(await agreement(float)).toBeNull();
    expect(await agreement(foreign)).toBeNull();
    expect(await agreement(unmarked)).toBeNull();
    expect(await agreement(own)).not.toBeNull();
  });

  it('stands in the report and in the row of the budget, and is read again from the report', async () => {
    const folder = makeWorkspace(specText('  - { artifact: clothes, metric: accuracy, min: 0.1 % }\n', samplesBlock));
    writeIdxSamples(
      folder,
      [side, side],
      pixels,
      Array.from({ length: count }, (_, i) => i % classCount),
    );
    writeFileSync(join(folder, 'models/clothes.tflite'), own);
    const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
    const { report } = await gatePipeline(plan, contextFor(folder));
    expect(report.artifacts[0]!.accuracyFault).toBeUndefined();
    const [{ exactAgreement }] = report.artifacts as [(typeof report.artifacts)[number]];
    expect(exactAgreement).toMatchObject({ samples: count, outputs: classCount * count });
    const { equalOutputs, largestDifferenceCodes, sameClass } = exactAgreement!;
    const far = largestDifferenceCodes === 0 ? '' : `, the others by at most ${largestDifferenceCodes} codes`;
    const sentence = `${equalOutputs} of 60 outputs equal TFLite Micro's${far}, and ${sameClass} of 12 classes`;
    expect(report.budgets[0]!.conditions).toContain(sentence);
    expect(renderText(report, { color: false, width: 400 })).toContain(sentence);
    expect(parseReport(stringifyReport(report), 'report.json').artifacts[0]!.exactAgreement).toEqual(exactAgreement);
  });
});

/** The class of the largest of the outputs of each sample. */
function classesOf(outputs: Int8Array): Int32Array {
  return Int32Array.from({ length: outputs.length / classCount }, (_, i) => {
    const own = [...outputs.subarray(classCount * i, classCount * (i + 1))];
    return own.indexOf(Math.max(...own));
  });
}
