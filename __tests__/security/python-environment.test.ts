/** A change that commits a Python environment, or modules in its name, has none of it run: seen through the command line. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { hostileCheckout } from '../measure/hostile-checkout.js';
import { lstmFile } from '../measure/lstm-file.js';
import { hasPythonRuntime } from '../measure/python-environment.js';
import { samplesBlock, writeIdxSamples } from '../pipeline/samples-folder.js';

const root = process.cwd();
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'tinygate-hostile-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A gate on the accuracy of a file that only LiteRT through Python is proven for. */
function commitModel(checkout: string): void {
  mkdirSync(join(checkout, 'models'));
  writeFileSync(join(checkout, 'models/lstm.tflite'), lstmFile);
  // 4 steps of 2 values; the file gives 12 scores.
  const count = 6;
  const pixels = Uint8Array.from({ length: count * 8 }, (_, i) => (i * 37) % 256);
  const labels = Array.from({ length: count }, (_, i) => i % 3);
  writeIdxSamples(checkout, [4, 2], pixels, labels);
  writeFileSync(
    join(checkout, 'tinygate.yml'),
    `version: 1\nname: lstm\n${samplesBlock}artifacts: { lstm: { file: models/lstm.tflite } }\n` +
      'budgets:\n  - { artifact: lstm, metric: accuracy, min: 0.1 % }\n',
  );
}

function tinygate(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly text: string }> {
  const args = ['--import', import.meta.resolve('tsx'), join(root, 'src/cli/index.ts'), ...argv];
  const { GITHUB_WORKSPACE: _, ...outer } = process.env;
  const child = spawn(process.execPath, args, { cwd, env: { ...outer, COLUMNS: '400', ...env } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (text += data.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, text })));
}

const withPython = hasPythonRuntime ? it : it.skip;

describe('a Python environment that a change commits', () => {
  it('is never started by gate: the row is an error that names the folder, and no number is given', async () => {
    const { checkout, marker, cache, variables } = hostileCheckout(folder);
    commitModel(checkout);
    const { code, text } = await tinygate(checkout, ['gate', '--baseline', 'none'], {
      ...variables,
      XDG_CACHE_HOME: cache,
    });
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      /its folder \S+ is inside \S+checkout, where a change could have put it/,
    );
    expect(text).not.toMatch(/\d %.*accuracy|accuracy +[\d.]+ %/);
    expect([code, existsSync(marker)]).toEqual([4, false]);
  });

  it('is never started by setup, which makes none there either', async () => {
    const { checkout, marker, cache, variables } = hostileCheckout(folder);
    const { code, text } = await tinygate(checkout, ['setup', 'litert-python'], {
      ...variables,
      XDG_CACHE_HOME: cache,
    });
    expect(text).toMatch(/expected a cache folder outside of .*checkout, found .*cache/);
    expect([code, existsSync(marker)]).toEqual([2, false]);
  });

  withPython('is not in the way of the environment that was set up: that one measures', async () => {
    const { checkout, marker, variables } = hostileCheckout(folder);
    commitModel(checkout);
    const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
    const { code, text } = await tinygate(checkout, ['gate', '--baseline', 'none'], {
      ...variables,
      XDG_CACHE_HOME: cache,
    });
    expect(text).toContain('ai-edge-litert');
    expect(text).toMatch(/of 6 samples/);
    // Whatever its accuracy: it was measured, so the row is no error.
    expect([0, 1]).toContain(code);
    expect(existsSync(marker)).toBe(false);
  });
});
