import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { main } from '../../src/action/main.js';
import type { Commands } from '../../src/action/runner.js';
import { modelFile, specText } from '../pipeline/committed-model.js';
import { recordingSummary } from './recording-summary.js';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'tinygate-action-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

/** Records every workflow command as one line. */
async function act(inputs: Readonly<Record<string, string>>): Promise<{ code: number; log: string[] }> {
  const log: string[] = [];
  const summary = recordingSummary(log);
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
    summary: summary as unknown as Commands['summary'],
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

describe('the action in mode gate', () => {
  const budget = (limit: string) => specText(`  - { artifact: clothes, metric: size, ${limit} }\n`);
  const put = (folder: string, text: string) => {
    mkdirSync(join(workspace, folder, 'models'), { recursive: true });
    copyFileSync(modelFile, join(workspace, folder, 'models/clothes.tflite'));
    writeFileSync(join(workspace, folder, 'tinygate.yml'), text);
  };
  const outputs = (log: readonly string[]) =>
    Object.fromEntries(
      log
        .filter((line) => line.startsWith('output '))
        .map((line) => {
          const [, name = '', value = ''] = /^output ([^=]*)=(.*)$/s.exec(line) ?? [];
          return [name, value] as const;
        }),
    );

  it('judges a committed model: outputs, summary, table, no annotation', async () => {
    put('.', budget('max: 30 kB'));
    const { code, log } = await act({ mode: 'gate' });
    expect(code).toBe(0);
    expect(outputs(log)).toMatchObject({
      verdict: 'pass',
      'report-path': join(workspace, '.tinygate/clothes/report.json'),
      'clothes-size': '26528',
    });
    expect(JSON.parse(outputs(log)['metrics'] ?? '')).toMatchObject({ clothes: { clothes: { size: 26528 } } });
    expect(outputs(log)['comment-body']).toContain('<!-- tinygate:comment:tinygate -->');
    expect(log.some((line) => line.startsWith('summary ## ✅ clothes'))).toBe(true);
    expect(log.filter((line) => /^(error|warning|failed)/.test(line))).toEqual([]);
  });

  it('fails with an annotation on the line of the budget that broke', async () => {
    put('.', budget('max: 20 kB'));
    const { code, log } = await act({ mode: 'gate' });
    expect(code).toBe(1);
    expect(log).toContainEqual(expect.stringMatching(/^error clothes size is over budget tinygate\.yml:5:5 /));
    expect(log.at(-1)).toBe('failed clothes: fail. The tables above and the job summary say why.');
  });

  it('judges every spec of a glob, and a wrong spec does not hide the others', async () => {
    put('a', budget('max: 30 kB').replace('name: clothes', 'name: one'));
    put('b', budget('maximum: 30 kB').replace('name: clothes', 'name: two'));
    put('c', budget('max: 20 kB').replace('name: clothes', 'name: three'));
    const { code, log } = await act({ mode: 'gate', spec: '*/tinygate.yml' });
    expect(code).toBe(2);
    expect(outputs(log)['verdict']).toBe('fail');
    expect(log).toContainEqual(expect.stringMatching(/^error spec\/unknown-key b\/tinygate\.yml:5:/));
    expect(log).toContainEqual(expect.stringMatching(/^error clothes size is over budget c\/tinygate\.yml:5:5 /));
    expect(outputs(log)['report-path']?.split('\n')).toHaveLength(2);
  });

  it('refuses two specs that would write into one folder', async () => {
    put('a', budget('max: 30 kB'));
    put('b', budget('max: 30 kB'));
    const { code, log } = await act({ mode: 'gate', spec: 'a/tinygate.yml\nb/tinygate.yml' });
    expect(code).toBe(2);
    expect(log.join('\n')).toContain("expected a name of its own for every spec, found 'clothes'");
  });

  it('refuses a glob that matches nothing: a gate must not vanish', async () => {
    writeFileSync(join(workspace, 'README.md'), '');
    const { code, log } = await act({ mode: 'gate', spec: 'models/*.yml' });
    expect([code, log.at(-1)]).toEqual([2, "failed expected 'models/*.yml' to match a spec, found no such file"]);
  });
});
