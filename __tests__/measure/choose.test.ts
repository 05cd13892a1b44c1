import { describe, expect, it } from '@jest/globals';
import { TensorType } from '../../src/export/tflite/schema/index.js';
import { chooseRuntime } from '../../src/measure/runtime/choose.js';
import type { ProvenTable } from '../../src/measure/runtime/proven.js';
import type { Runtime } from '../../src/measure/runtime/runtime.js';
import { runtimes } from '../../src/measure/runtime/runtimes.js';
import type { RuntimeName } from '../../src/spec/runtimes.js';
import { buildTflite } from './build-tflite.js';

function fake(name: RuntimeName, operators: readonly string[], reason: string | null = null): Runtime {
  const features = Object.fromEntries(
    operators.map((operator) => [
      `${operator} (float32) -> float32`,
      { versions: [1], files: 1, largestDifference: 0 },
    ]),
  );
  const table: ProvenTable = { runtime: name, reference: 'another', features };
  return {
    name,
    version: `${name} 1.0`,
    proven: () => Promise.resolve(table),
    whyNotReady: () => reason,
    setup: reason === null ? null : `npx tinygate setup ${name}`,
    open: () => Promise.reject(new Error('is not opened')),
  };
}

const edge = { type: TensorType.FLOAT32, shape: [1, 3] };
const operators = [
  { code: 28, inputs: [0], outputs: [1] },
  { code: 14, inputs: [1], outputs: [2] },
];
const file = buildTflite({ tensors: [edge, edge, { ...edge, name: 'scores' }], operators, inputs: [0], outputs: [2] });
const both = ['TANH', 'LOGISTIC'];

describe('the runtime of a file', () => {
  it('is the first that is proven for all of it', async () => {
    const choose = (first: Runtime, second: Runtime) =>
      chooseRuntime(file, 'auto', { litert: first, 'litert-python': second });
    expect((await choose(fake('litert', both), fake('litert-python', both))).name).toBe('litert');
    expect((await choose(fake('litert', ['TANH']), fake('litert-python', both))).name).toBe('litert-python');
  });

  it('is the one that is named, if it is proven', async () => {
    const among = { litert: fake('litert', both), 'litert-python': fake('litert-python', both) };
    expect((await chooseRuntime(file, 'litert-python', among)).name).toBe('litert-python');
    const narrow = { ...among, litert: fake('litert', ['TANH']) };
    await expect(chooseRuntime(file, 'litert', narrow)).rejects.toThrow(
      /the runtime litert is not proven .*: LOGISTIC v1 \(float32\) -> float32 of layer scores\n.*\n.*Name `runtime: litert-python`/,
    );
  });

  it('is asked for by name, with the command, where it is proven and not there', async () => {
    const among = {
      litert: fake('litert', ['TANH']),
      'litert-python': fake('litert-python', both, 'it is not set up on this machine'),
    };
    await expect(chooseRuntime(file, 'auto', among)).rejects.toThrow(
      /needs the runtime litert-python \(litert-python 1\.0\), for LOGISTIC v1 .*: it is not set up on this machine\n.*Run `npx tinygate setup litert-python`/,
    );
  });

  it('is no runtime where none is proven, and the operators are named', async () => {
    const among = { litert: fake('litert', []), 'litert-python': fake('litert-python', ['TANH']) };
    await expect(chooseRuntime(file, 'auto', among)).rejects.toThrow(
      /no runtime is proven to compute what this file needs: LOGISTIC v1 .* of layer scores\n/,
    );
    const custom = buildTflite({ tensors: [edge, edge], operators: [{ ...operators[0]!, code: 'mine' }] });
    await expect(chooseRuntime(custom, 'auto')).rejects.toThrow(
      /custom mine v1 \(float32\) -> float32 of layer .*\n.*A custom operator is code that the file does not carry/,
    );
  });

  it('has a table of the very version that it runs', async () => {
    for (const runtime of Object.values(runtimes)) expect((await runtime.proven()).runtime).toBe(runtime.version);
  });
});
