import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { main } from '../../src/action/main.js';
import type { Commands } from '../../src/action/runner.js';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tinygate-action-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

const noSummary = (): never => {
  throw new Error('expected no summary of a run that did not happen');
};

/** Records every workflow command as one line. */
async function act(inputs: Readonly<Record<string, string>>): Promise<{ code: number; log: string[] }> {
  const log: string[] = [];
  const annotation =
    (level: string): Commands['error'] =>
    (message, properties) => {
      const { file, startLine, startColumn, title } = properties ?? {};
      log.push(`${level} ${title} ${file}:${startLine}:${startColumn} ${String(message)}`);
    };
  const commands: Commands = {
    getInput: (name) => inputs[name] ?? '',
    setOutput: (name, value) => void log.push(`output ${name}=${String(value)}`),
    startGroup: (name) => void log.push(`group ${name}`),
    endGroup: () => void log.push('end'),
    info: (message) => void log.push(`info ${message}`),
    error: annotation('error'),
    warning: annotation('warning'),
    setFailed: (message) => void log.push(`failed ${String(message)}`),
    summary: { addRaw: noSummary, write: noSummary },
  };
  const code = await main({
    commands,
    env: { GITHUB_WORKSPACE: workspace },
    now: () => 0,
    signal: new AbortController().signal,
  });
  return { code, log };
}

describe('the action', () => {
  it('says that checkout is missing when the workspace is empty', async () => {
    const { code, log } = await act({});
    expect(code).toBe(2);
    expect(log.join('\n')).toContain('Add a step that uses actions/checkout before tinygate.');
  });

  it('annotates every problem of the spec on its line, relative to the repository, and fails', async () => {
    mkdirSync(join(workspace, 'models'));
    writeFileSync(join(workspace, 'models/tinygate.yml'), 'version: 1\nnam: x\nsed: 1\n');
    const { code, log } = await act({ 'working-directory': 'models' });
    expect(code).toBe(2);
    expect(log[0]).toBe('group Spec models/tinygate.yml');
    expect(log).toContainEqual(
      expect.stringMatching(/^error spec\/unknown-key models\/tinygate\.yml:2:1 .*Did you mean 'name'\?/s),
    );
    expect(log).toContainEqual(
      expect.stringMatching(/^error spec\/unknown-key models\/tinygate\.yml:3:1 .*Did you mean 'seed'\?/s),
    );
    expect(log.at(-1)).toBe('failed 5 problems; each is annotated above');
    expect(log.filter((line) => line.startsWith('output'))).toEqual([]);
  });

  it('fails on an input that is wrong before it reads anything', async () => {
    const { code, log } = await act({ engine: 'gpu' });
    expect(code).toBe(2);
    expect(log.at(-1)).toContain(
      "failed expected input engine to be one of auto, onnxruntime, wasm, cpu, tensorflow, found 'gpu'",
    );
  });

  it('fails when the spec is missing', async () => {
    writeFileSync(join(workspace, 'README.md'), '');
    const { code, log } = await act({ spec: 'none.yml' });
    expect([code, log.at(-1)]).toEqual([2, 'failed expected a spec file, found no file none.yml']);
  });
});
