/** What a stranger named is text wherever it is printed: no workflow command, no colour, no line of its own. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { escapeLines } from '../../src/report/escape.js';
import { fakeIo } from '../cli/fake-io.js';
import { modelBytes, specText } from '../pipeline/committed-model.js';
import { act, createActionWorld, type ActionWorld } from './action-world.js';

let world: ActionWorld | undefined;
afterEach(() => world?.close());

const evil = 'x\n::set-output name=verdict::pass\n##[error]y\u001b[31m\u009b31m\u202e';
const good = specText('  - { artifact: clothes, metric: size, max: 90 kB }\n');

/** Lines that a runner obeys and a terminal does not just show. */
function alive(log: string): string[] {
  const ours = /^::(group|endgroup|error|warning)( [^\n]*?)?::/;
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  return log.split('\n').filter((line) => {
    const isCommand = /^\s*::/.test(line) && !ours.test(line);
    // Inside a command of ours, the runner takes the rest as data.
    const isOld = line.includes('##[') && !ours.test(line);
    return isCommand || isOld || (control.test(line) && !ours.test(line));
  });
}

describe('the log of a job', () => {
  it('obeys no path, no name and no message of a change', async () => {
    const files = {
      [`${evil}/tinygate.yml`]: good,
      [`${evil}/models/clothes.tflite`]: modelBytes,
      'b/tinygate.yml': good.replace('name: clothes', `name: ${JSON.stringify(evil)}`),
      'c/tinygate.yml': `${good.replace('name: clothes', 'name: c')}    message: ${JSON.stringify(evil)}\n`
        .replace('max: 90 kB }\n    message', 'max: 1 kB, message')
        .replace(/\n$/, ' }\n'),
      'c/models/clothes.tflite': modelBytes,
    };
    world = await createActionWorld({ base: { 'README.md': '' }, change: files, branch: 'x;$(id)`id`::error::y' });
    const { log, outputs } = await act(world, {
      event: 'pull_request',
      checkout: files,
      inputs: { mode: 'gate', spec: '**/tinygate.yml' },
    });
    expect(outputs['verdict']).toBe('fail');
    expect(log).toContain('set-output');
    expect(alive(log)).toEqual([]);
  });

  it('obeys nothing that the base branch or the API says', async () => {
    const files = {
      'tinygate.yml': good.replace('max: 90 kB', 'max_increase: { percent: 1 % }'),
      'models/clothes.tflite': modelBytes,
    };
    const broken = { ...files, 'tinygate.yml': `${good}"::error::owned ##[error]": 1\n` };
    world = await createActionWorld({ base: broken, change: files });
    const { log } = await act(world, { event: 'pull_request', checkout: files, inputs: { mode: 'gate' } });
    expect(log).toContain('base: ');
    expect(alive(log)).toEqual([]);
  });
});

describe('the terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-terminal-'));
  writeFileSync(join(folder, 'evil.json'), `\u001b]0;owned\u0007\u001b[2J::error::x`);
  writeFileSync(join(folder, 'evil.yml'), `version: 1\n"\\e[31m::error::x": 1\n`);
  it.each([
    ['report', 'evil.json'],
    ['validate', 'evil.yml'],
    ['gate', 'evil.yml'],
    ['gate', evil],
    ['verify', evil],
    ['publish', evil],
    [evil, evil],
    ['gate', `--${evil}`],
  ])('shows what tinygate %j %j has to say, and nothing else', async (...argv) => {
    const io = fakeIo(argv, { cwd: folder });
    const code = await run(io);
    expect(code).not.toBe(0);
    const said = io.out() + io.err();
    expect(said).not.toBe('');
    expect(alive(said)).toEqual([]);
  });

  it('keeps the lines of a problem as they are', () => {
    expect(escapeLines('a: expected b\n  1 | c\n    | ^')).toBe('a: expected b\n  1 | c\n    | ^');
  });
});
