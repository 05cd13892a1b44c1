import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { type SpecError } from '../../src/core/errors.js';
import { readInputs } from '../../src/action/inputs.js';

const read = (given: Readonly<Record<string, string>>) => readInputs((name) => given[name] ?? '', '/work space');

describe('the inputs of the action', () => {
  it('need not be given', () => {
    expect(read({})).toEqual({
      mode: 'run',
      devices: [],
      request: null,
      labToken: null,
      specs: ['tinygate.yml'],
      workingDirectory: '/work space',
      overrides: {},
      installEngine: true,
      cache: true,
      token: '',
      comment: 'on-change',
      commentId: 'tinygate',
      checkName: null,
      baseline: 'auto',
      base: null,
      baseBudgets: 'show',
      upload: true,
      retentionDays: null,
      historyStore: 'branch',
      historyBranch: 'tinygate-history',
      publishAs: 'release',
      publishInto: 'models',
      tag: null,
    });
  });

  it('are relative to the workspace and the working directory', () => {
    const given = {
      spec: 'a/b.yml\n  models/*.yml\n',
      'working-directory': 'models',
      'data-root': '/data',
      engine: 'wasm',
      threads: '2',
      'install-engine': 'false',
      baseline: 'base/report.json',
    };
    expect(read(given)).toMatchObject({
      specs: ['a/b.yml', 'models/*.yml'],
      baseline: { report: '/work space/base/report.json' },
      workingDirectory: '/work space/models',
      overrides: { dataRoot: '/data', engine: 'wasm', threads: 2 },
      installEngine: false,
    });
  });

  it.each([
    [
      'spec',
      '../other.yml',
      "expected input spec to be a relative path inside the workspace, with forward slashes, found '../other.yml'",
    ],
    ['spec', '/etc/passwd', 'a relative path inside the workspace'],
    ['working-directory', '..', 'a relative folder inside the workspace'],
    ['working-directory', '/tmp', 'a relative folder inside the workspace'],
    [
      'engine',
      'onnx-runtime',
      "one of auto, onnxruntime, wasm, cpu, tensorflow, found 'onnx-runtime'\n  fix: Did you mean 'onnxruntime'?",
    ],
    ['engine', 'gpu', 'one of auto'],
    ['threads', 'two', 'a whole number from 0 to 256'],
    ['threads', '2.5', 'a whole number from 0 to 256'],
    ['threads', '999', 'a whole number from 0 to 256'],
    ['mode', 'gates', "one of run, gate, bench, report, history, publish, found 'gates'\n  fix: Did you mean 'gate'?"],
    ['mode', 'publish', 'expected input tag to be the tag of the release to publish'],
    ['request', '{}', 'expected input request to be empty, found'],
    ['comment', 'allways', "Did you mean 'always'?"],
    ['comment-id', 'a b', '1 to 100 letters'],
    ['comment-id', '-->', '1 to 100 letters'],
    ['baseline', '../report.json', 'auto, none, or the path of a report inside the workspace'],
    ['base-budgets', 'yes', 'one of show, require'],
    ['retention-days', '0', 'a whole number from 1 to 400'],
    ['retention-days', 'ten', 'a whole number from 1 to 400'],
    ['tag', 'v1 --delete', 'a tag of letters'],
    ['upload', 'no', 'true or false'],
    ['install-engine', 'yes', "expected input install-engine to be true or false, found 'yes'"],
  ])('%s: %s is refused', (name, value, message) => expect(() => read({ [name]: value })).toThrow(message));

  it('are all told at once', () => {
    let error: unknown;
    try {
      read({ engine: 'x', threads: 'y', spec: '/z' });
    } catch (thrown) {
      error = thrown;
    }
    expect((error as SpecError).problems).toHaveLength(3);
    expect((error as SpecError).exitCode).toBe(2);
  });

  it('are those that action.yml declares, and no others', () => {
    const declared = parse(readFileSync('action.yml', 'utf8')) as {
      inputs: Record<string, { description: string }>;
      runs: unknown;
    };
    const asked: string[] = [];
    readInputs((name) => (asked.push(name), ''), '/');
    expect(Object.keys(declared.inputs).sort()).toEqual([...new Set(asked)].sort());
    for (const name of asked) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(declared.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });
});
