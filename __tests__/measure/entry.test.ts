/** What one inference is: the first subgraph, where the file's first signature says so too. */
import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../src/gate/evaluate.js';
import { inspectTflite } from '../../src/measure/inspect.js';
import { readEdges } from '../../src/measure/inspect/edges.js';
import { openLitertPython } from '../../src/measure/runtime/litert-python/open.js';
import { openLitert } from '../../src/measure/runtime/litert/open.js';
import { createBudget, createMeasurement } from '../gate/factory.js';
import { buildSigned, type SignaturePlan, type SubgraphPlan } from './build-tflite.js';
import { hasPythonRuntime } from './python-environment.js';

/** A dense layer from 4 values to `units`, each the sum of its inputs times `factor`. */
function dense(units: number, factor: number): SubgraphPlan {
  const float = (name: string, shape: readonly number[]) => ({ name, type: 0, shape });
  const weights = { ...float('weights', [units, 4]), data: new Float32Array(4 * units).fill(factor) };
  return {
    tensors: [float('x', [1, 4]), weights, float('y', [1, units])],
    operators: [{ code: 9, inputs: [0, 1, -1], outputs: [2] }],
    inputs: [0],
    outputs: [2],
  };
}

const file = (...signatures: readonly SignaturePlan[]): Uint8Array =>
  buildSigned(signatures, dense(2, 1), dense(3, 10));
const [main, other] = [
  { key: 'serving_default', subgraph: 0 },
  { key: 'train', subgraph: 1 },
];

describe('one inference of a file', () => {
  it.each([
    ['without signatures', file()],
    ['whose first signature starts the first subgraph', file(main)],
    ['that has another signature besides', file(main, other)],
  ])('is its first subgraph in a file %s', async (_, bytes) => {
    expect(inspectTflite(bytes)).toMatchObject({ macs: 8, macsNotKnown: [], parameters: 20 });
    expect(readEdges(bytes).outputs).toMatchObject([{ name: 'y', length: 2 }]);
    for (const open of hasPythonRuntime ? [openLitert, openLitertPython] : [openLitert]) {
      const model = await open(bytes, { workers: 1 });
      const [output] = await model.run(() => [Float32Array.of(1, 2, 3, 4)], 1);
      expect([...output!.values]).toEqual([10, 10]);
      await model.close();
    }
  });

  it.each([
    ['first signature is of another subgraph', file(other, main)],
    ['only signature is of another subgraph', file(other)],
  ])('is not known where the %s: neither its cost nor its accuracy is given', async (_, bytes) => {
    const inspection = inspectTflite(bytes);
    expect(inspection).toMatchObject({
      macs: null,
      macsNotKnown: [{ operator: 'FULLY_CONNECTED', count: 2, why: 'other-entry' }],
      parameters: 20,
    });
    const [row] = evaluate([createBudget({ metric: 'macs', max: 1e9 })], {
      measurements: [createMeasurement({ macs: null, macsNotKnown: inspection.macsNotKnown })],
    });
    expect(row).toMatchObject({
      verdict: 'error',
      reason:
        'expected the multiply-accumulates of every operator, found not known: ' +
        "2 FULLY_CONNECTED (the file's first signature starts another subgraph than the first)",
    });
    for (const open of hasPythonRuntime ? [openLitert, openLitertPython] : [openLitert]) {
      await expect(open(bytes, { workers: 1 })).rejects.toThrow(
        /expected a first signature that starts the first subgraph, found that train starts subgraph 1/,
      );
    }
  });

  it('is nothing that costs, where no subgraph holds anything that does', () => {
    const copy = (): SubgraphPlan => ({
      ...dense(2, 1),
      operators: [{ code: 19, inputs: [0], outputs: [2] }],
    });
    expect(inspectTflite(buildSigned([other], copy(), copy()))).toMatchObject({ macs: 0, macsNotKnown: [] });
  });

  it('is not looked for in a damaged file, where a signature is of a subgraph that is not there', () => {
    const lost = buildSigned([{ ...main, declared: 2 }], dense(2, 1), dense(3, 10));
    for (const read of [inspectTflite, readEdges]) {
      expect(() => read(lost)).toThrow(/a signature of subgraph 2, of 2/);
    }
  });
});
