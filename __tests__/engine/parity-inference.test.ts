import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { relativeError } from './close.js';
import { engines } from './engines.js';
import { kernelCases } from './kernel-cases.js';
import { inferCase } from './run-case.js';

let reference: Engine;
const expected = new Map<string, Promise<Float32Array>>();
beforeAll(async () => {
  reference = await openEngine('cpu');
});

/** A step for inference goes through onnxruntime's optimiser, which a step for training does not. */
describe.each(engines)('%s, compiled for inference, gives the values of the reference', (_, name, options) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(name, options);
  });
  afterAll(async () => {
    await engine.dispose();
  });

  it.each(kernelCases.map((test) => [test.name, test] as const))('%s', async (key, test) => {
    if (!expected.has(key)) expected.set(key, inferCase(reference, test));
    const error = relativeError(await inferCase(engine, test), await expected.get(key)!);
    expect({ close: error <= 2e-5, error }).toMatchObject({ close: true });
  });
});
