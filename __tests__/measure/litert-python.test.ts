import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TensorType } from '../../src/export/tflite/schema/index.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import {
  insideCheckout,
  lockFile,
  pythonEnvironment,
  whyNotReady,
} from '../../src/measure/runtime/litert-python/environment.js';
import { openLitertPython } from '../../src/measure/runtime/litert-python/open.js';
import { setUpLitertPython } from '../../src/measure/runtime/litert-python/setup.js';
import { packageVersion } from '../../src/measure/runtime/litert-python/version.js';
import { openLitert } from '../../src/measure/runtime/litert/open.js';
import { randomInt8Graph, randomSamples } from '../export/random-graph.js';
import { buildTflite } from './build-tflite.js';
import { hostileCheckout } from './hostile-checkout.js';
import { hasPythonRuntime } from './python-environment.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tinygate-python-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the environment of LiteRT through Python', () => {
  it('is not used where it is in the checkout, however it got there', () => {
    const { checkout, cache } = hostileCheckout(folder);
    const expected = /is inside .*checkout, where a change could have put it/;
    expect(whyNotReady({ env: { XDG_CACHE_HOME: cache }, cwd: join(checkout) })).toMatch(expected);
    mkdirSync(join(checkout, 'packages', 'model'), { recursive: true });
    expect(whyNotReady({ env: { XDG_CACHE_HOME: cache }, cwd: join(checkout, 'packages', 'model') })).toMatch(expected);
    const link = join(folder, 'link');
    symlinkSync(cache, link);
    expect(whyNotReady({ env: { XDG_CACHE_HOME: link }, cwd: checkout })).toMatch(expected);
    for (const name of ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BITBUCKET_CLONE_DIR', 'WORKSPACE']) {
      expect(whyNotReady({ env: { XDG_CACHE_HOME: cache, [name]: checkout }, cwd: tmpdir() })).toMatch(expected);
    }
    const outside = join(folder, 'outside');
    expect(insideCheckout(outside, { env: { HOME: folder }, cwd: checkout })).toBeNull();
    expect(whyNotReady({ env: { XDG_CACHE_HOME: outside }, cwd: checkout })).toBe('it is not set up on this machine');
  });

  it('is not made inside the checkout', async () => {
    const { checkout, marker } = hostileCheckout(folder);
    const notes: string[] = [];
    await expect(
      setUpLitertPython({
        env: { PATH: process.env['PATH'], HOME: folder, XDG_CACHE_HOME: join(checkout, 'cache') },
        cwd: checkout,
        note: (line) => notes.push(line),
      }),
    ).rejects.toThrow(/expected a cache folder outside of .*checkout/);
    expect(existsSync(marker)).toBe(false);
  });

  it('says which Python it wants when it finds no other', async () => {
    const env = { PATH: join(folder, 'empty'), XDG_CACHE_HOME: join(folder, 'cache'), HOME: folder };
    await expect(setUpLitertPython({ env, cwd: folder, note: () => undefined })).rejects.toThrow(
      /expected a Python 3\.10 to 3\.14 with its module venv, found no such Python as python3, .*\n.*\n.*python3-venv/,
    );
  });

  it('holds exactly the packages of the oracles that it needs, each with its digest', () => {
    const blocks = (text: string) =>
      new Map(
        text
          .split(/\n(?=\S)/)
          .filter((block) => /^[a-z]/.test(block))
          .map((block) => {
            const lines = block.split('\n').filter((line) => !/^\s*#/.test(line) && line.trim() !== '');
            return [lines[0]!.replace(/\s*\\$/, ''), lines.join('\n')] as const;
          }),
      );
    const own = blocks(readFileSync(lockFile(), 'utf8'));
    const oracles = blocks(readFileSync('tools/oracles/requirements.txt', 'utf8'));
    expect([...own.keys()].map((line) => line.split('==')[0])).toContain('ai-edge-litert');
    expect([...own.keys()].some((line) => line === `ai-edge-litert==${packageVersion}`)).toBe(true);
    for (const [name, block] of own) {
      expect(block).toBe(oracles.get(name));
      expect(block).toContain('--hash=sha256:');
    }
  });
});

const withPython = hasPythonRuntime ? describe : describe.skip;
const float = (shape: readonly number[]) => ({ type: TensorType.FLOAT32, shape });
const tanh = { code: 28, inputs: [0], outputs: [1] };

withPython('LiteRT through Python', () => {
  it('runs no code of the folder it is started from, nor what variables name', async () => {
    const { checkout, marker, variables } = hostileCheckout(folder);
    const plan = { tensors: [float([1, 3]), float([1, 3])], operators: [tanh], inputs: [0], outputs: [1] };
    const [cwd, saved] = [process.cwd(), { ...process.env }];
    const environment = pythonEnvironment();
    try {
      process.chdir(checkout);
      Object.assign(process.env, variables);
      const model = await openLitertPython(buildTflite(plan), { workers: 1 }, environment);
      const [output] = await model.run(() => [Float32Array.of(0, 1, 2)], 1);
      expect(output!.values[1]).toBeCloseTo(Math.tanh(1), 6);
      await model.close();
    } finally {
      process.chdir(cwd);
      for (const name of Object.keys(process.env))
        if (!Object.hasOwn(saved, name)) Reflect.deleteProperty(process.env, name);
      Object.assign(process.env, saved);
    }
    expect(existsSync(marker)).toBe(false);
  });

  it('gives the outputs of the WebAssembly build, on 1, 2 and 4 workers', async () => {
    const [graph, count] = [randomInt8Graph(3), 150];
    const bytes = writeTflite(graph);
    const all = Int8Array.from(
      randomSamples(graph, count, 1).flatMap((sample) => [...sample].map((value) => value * 60)),
    );
    const answers = [];
    for (const [open, workers] of [
      [openLitert, 2],
      [openLitertPython, 1],
      [openLitertPython, 2],
      [openLitertPython, 4],
    ] as const) {
      const model = await open(bytes, { workers });
      const { length } = model.inputs[0]!;
      answers.push(await model.run((start, size) => [all.slice(start * length, (start + size) * length)], count));
      await model.close();
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('takes a shape that is computed while running, and refuses one that differs from sample to sample', async () => {
    const where = { code: 109, inputs: [0], outputs: [1] };
    const tensors = [
      { type: TensorType.BOOL, shape: [4], name: 'mask' },
      { type: TensorType.INT64, shape: [], name: 'found' },
    ];
    const model = await openLitertPython(buildTflite({ tensors, operators: [where], inputs: [0], outputs: [1] }), {
      workers: 1,
    });
    const masks = (...samples: number[][]) => model.run(() => [Uint8Array.from(samples.flat())], samples.length);
    expect(await masks([1, 0, 0, 1], [0, 1, 1, 0])).toEqual([{ values: BigInt64Array.of(0n, 3n, 1n, 2n), length: 2 }]);
    await expect(masks([1, 0, 0, 1], [1, 1, 1, 0])).rejects.toThrow(/output 0 has 16 bytes for one sample and 24/);
    await model.close();
  });

  it("says the runtime's own words, and that a process died", async () => {
    const custom = buildTflite({
      tensors: [float([1, 3]), float([1, 3])],
      operators: [{ ...tanh, code: 'no-such-operator' }],
      inputs: [0],
      outputs: [1],
    });
    await expect(openLitertPython(custom, { workers: 1 })).rejects.toThrow(
      /ai-edge-litert .* could not load the model: .*no-such-operator/,
    );
    const environment = { ...pythonEnvironment(), python: join(folder, 'no-python') };
    await expect(openLitertPython(custom, { workers: 1 }, environment)).rejects.toThrow(/its process did not start/);
  });
});
