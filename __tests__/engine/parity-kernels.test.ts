import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { relativeError } from './close.js';
import { engines } from './engines.js';
import { kernelCases } from './kernel-cases.js';
import { runCase } from './run-case.js';

let reference: Engine;
const expected = new Map<string, Promise<Record<string, Float32Array>>>();
beforeAll(async () => {
  reference = await openEngine('cpu');
});

describe.each(engines)('%s gives the values and gradients of the reference', (_, name, options) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(name, options);
  });
  afterAll(async () => {
    await engine.dispose();
  });

  it.each(kernelCases.map((test) => [test.name, test] as const))('%s', async (key, test) => {
    if (!expected.has(key)) expected.set(key, runCase(reference, test));
    const wanted = await expected.get(key)!;
    const found = await runCase(engine, test);
    expect(Object.keys(found)).toEqual(Object.keys(wanted));
    for (const [output, values] of Object.entries(wanted)) {
      const error = relativeError(found[output]!, values);
      expect({ output, close: error <= 2e-5, error }).toMatchObject({ output, close: true });
    }
  });
});
