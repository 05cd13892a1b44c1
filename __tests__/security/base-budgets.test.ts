/** `base-budgets: require`, and specs that a change makes vanish. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { modelBytes, specText } from '../pipeline/committed-model.js';
import { act, createActionWorld, type Acted, type ActionWorld, type Job, type WorldFiles } from './action-world.js';

let world: ActionWorld | undefined;
afterEach(() => world?.close());

const spec = (name: string, limit: string) =>
  specText(`  - { artifact: clothes, metric: size, max: ${limit} }\n`).replace('name: clothes', `name: ${name}`);
const gate = (folder: string, limit = '90 kB') => ({
  [`${folder}/tinygate.yml`]: spec(folder, limit),
  [`${folder}/models/clothes.tflite`]: modelBytes,
});

async function judge(files: WorldFiles, inputs: Job['inputs'] = {}, more: Partial<Job> = {}): Promise<Acted> {
  world = await createActionWorld(files);
  return act(world, {
    event: 'pull_request',
    checkout: files.change,
    inputs: { mode: 'gate', spec: '**/tinygate.yml', ...inputs },
    ...more,
  });
}

describe('a change that removes one of two specs', () => {
  const files = { base: { ...gate('one'), ...gate('two') }, change: gate('one') };

  it('is told so where people look: log, summary, comment and report', async () => {
    const { code, log, outputs, summary } = await judge(files);
    expect(code).toBe(0);
    expect(log).toContain('::warning title=A spec is removed::expected the spec two/tinygate.yml of the base branch');
    for (const text of [summary, outputs['comment-body'], world?.repository.comments[0]?.body]) {
      expect(text).toContain('⚠️ removed | `clothes` | size');
      expect(text).toContain('two/tinygate.yml:5');
    }
    expect(outputs['report-json']).toContain('"change": "removed"');
  });

  it('is red where the budgets of the base are required', async () => {
    const { code, log } = await judge(files, { 'base-budgets': 'require' });
    expect(code).toBe(2);
    expect(log).toContain('expected the spec two/tinygate.yml of the base branch, found that this change removes it');
  });

  it('has no green check either, although the other spec passes', async () => {
    await judge(files, { 'base-budgets': 'require', 'check-name': 'budgets' });
    expect(world?.repository.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('by renaming it is told the same', async () => {
    const { code, log } = await judge({ base: gate('one'), change: gate('other') }, { 'base-budgets': 'require' });
    expect(code).toBe(2);
    expect(log).toContain('expected the spec one/tinygate.yml of the base branch');
  });

  it('where it cannot be told is red with require, and a warning without', async () => {
    const unlisted = { refused: /\/git\/trees\// };
    const { code, log } = await judge(files, { 'base-budgets': 'require' }, unlisted);
    expect([code, log]).toEqual([4, expect.stringContaining('::error::')]);
    await world?.close();
    const shown = await judge(files, {}, unlisted);
    expect([shown.code, shown.log]).toEqual([
      0,
      expect.stringContaining('::warning::expected to tell whether this change removes a spec'),
    ]);
  });
});

describe('a change that removes no spec', () => {
  it('is not told that it does because the base branch got another one since', async () => {
    const { code, log } = await judge(
      { base: gate('one'), tip: { ...gate('one'), ...gate('two') }, change: gate('one') },
      { 'base-budgets': 'require' },
    );
    expect([code, log]).toEqual([0, expect.not.stringContaining('removes')]);
  });

  it('may add one', async () => {
    const { code } = await judge(
      { base: gate('one'), change: { ...gate('one'), ...gate('two') } },
      { 'base-budgets': 'require' },
    );
    expect(code).toBe(0);
  });
});

describe('base-budgets: require', () => {
  const required = { 'base-budgets': 'require', spec: 'one/tinygate.yml' };

  it.each(['90 kB', '20 kB'])('judges by the limit of the base, %s', async (limit) => {
    const { code } = await judge({ base: gate('one', limit), change: gate('one', '1 MB') }, required);
    expect(code).toBe(limit === '90 kB' ? 0 : 1);
  });

  it('judges by what the base extends, whatever the change has there', async () => {
    const common = (limit: string) => `budgets:\n  - { artifact: clothes, metric: size, max: ${limit} }\n`;
    const extending = {
      'one/tinygate.yml':
        'extends: ../common.yml\nversion: 1\nname: one\nartifacts: { clothes: { file: models/clothes.tflite } }\n',
      'one/models/clothes.tflite': modelBytes,
    };
    const { code } = await judge(
      {
        base: { ...extending, 'common.yml': common('20 kB') },
        change: { ...extending, 'common.yml': common('90 kB') },
      },
      required,
    );
    expect(code).toBe(1);
  });

  it('cannot be led to a decoy while the file of the base stays', async () => {
    const change = {
      ...gate('one', '30 kB'),
      'one/tinygate.yml': spec('one', '30 kB').replace('models/clothes', 'models/decoy'),
      'one/models/decoy.tflite': modelBytes,
      'one/models/clothes.tflite': Buffer.concat([modelBytes, modelBytes]),
    };
    const { code, log } = await judge({ base: gate('one', '30 kB'), change }, required);
    expect([code, log]).toEqual([
      2,
      expect.stringContaining("expected artifact 'clothes' to be one/models/clothes.tflite"),
    ]);
  });

  it.each([
    [
      'a link to it',
      { 'one/models/clothes.tflite': { link: '/opt/clothes.tflite' } },
      'one/models/clothes.tflite is a link',
    ],
    ['a linked folder', { 'one/models': { link: '../large' } }, 'one/models is a link'],
    ['a submodule', { 'one/models': { submodule: 'd'.repeat(40) } }, 'one/models is a submodule'],
  ])('cannot be led to a decoy while the file of the base is behind %s', async (_, hidden, found) => {
    const change = {
      'one/tinygate.yml': spec('one', '30 kB').replace('models/clothes', 'small/decoy'),
      'one/small/decoy.tflite': modelBytes,
      ...hidden,
    };
    const { code, log } = await judge({ base: gate('one', '30 kB'), change }, required);
    expect([code, log]).toEqual([2, expect.stringContaining(`found that ${found} there`)]);
    expect(log).toContain('expected one/models/clothes.tflite of');
  });

  it('cannot be led to a decoy while a link that only the checkout has stands in its place', async () => {
    const change = {
      'one/tinygate.yml': spec('one', '30 kB').replace('models/clothes', 'small/decoy'),
      'one/small/decoy.tflite': modelBytes,
    };
    const { code, log } = await judge({ base: gate('one', '30 kB'), change }, required, {
      prepare: (workspace) => symlinkSync('../nowhere', join(workspace, 'one/models')),
    });
    expect([code, log]).toEqual([2, expect.stringContaining('while one/models is a link now')]);
  });

  it('does not take a spec behind a link in the base for a new one without budgets', async () => {
    const linked = { ...gate('one'), 'one/tinygate.yml': { link: 'real.yml' }, 'one/real.yml': spec('one', '20 kB') };
    const { code, log } = await judge({ base: linked, change: gate('one') }, required);
    expect([code, log]).toEqual([2, expect.stringContaining('found that one/tinygate.yml is a link there')]);
  });

  it('holds also where the change makes the spec a link to another', async () => {
    const change = { 'one/loose.yml': spec('one', '90 kB'), 'one/models/clothes.tflite': modelBytes };
    const { code } = await judge({ base: gate('one', '20 kB'), change }, required, {
      prepare: (workspace) => symlinkSync('loose.yml', join(workspace, 'one/tinygate.yml')),
    });
    expect(code).toBe(1);
  });
});
