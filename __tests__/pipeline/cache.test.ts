import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openCache } from '../../src/pipeline/cache.js';

let folder: string;
const notes: string[] = [];
const progress = {
  start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
  note: (line: string) => void notes.push(line),
};
const open = () => openCache(folder, () => 0, progress);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinygate-cache-'));
  notes.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

describe('the stage cache', () => {
  it('makes a stage once and gives back equal arrays and maps after that', async () => {
    let made = 0;
    const make = () => {
      made++;
      return Promise.resolve({ weights: Float32Array.of(1, -0, NaN), codes: new Map([['a', Int8Array.of(-127)]]) });
    };
    const first = await open().stage('stage', { a: 1 }, make);
    const cache = open();
    const second = await cache.stage('stage', { a: 1 }, make);
    expect(made).toBe(1);
    expect(second).toEqual(first);
    expect(cache.records).toMatchObject([{ name: 'stage', cached: true }]);
  });

  it('makes it again when anything it depends on changes', async () => {
    const values = [];
    for (const depends of [{ a: 1 }, { a: 2 }, { a: 1, b: null }]) {
      values.push((await open().stage('stage', depends, () => Promise.resolve(JSON.stringify(depends)))).value);
    }
    expect(new Set(values).size).toBe(3);
  });

  it('says so and makes it again when the entry is damaged', async () => {
    await open().stage('stage', { a: 1 }, () => Promise.resolve('good'));
    const [name] = await readdir(folder);
    const bytes = await readFile(join(folder, name!));
    bytes[bytes.length - 1]! ^= 1;
    await writeFile(join(folder, name!), bytes);
    const { value } = await open().stage('stage', { a: 1 }, () => Promise.resolve('made again'));
    expect(value).toBe('made again');
    expect(notes.join()).toMatch(/is damaged/);
  });

  it('goes on from the checkpoint of an interrupted stage and removes it at the end', async () => {
    const interrupted = open().stage<string, number>('stage', { a: 1 }, async (checkpointing) => {
      await checkpointing.save(3);
      throw new Error('killed');
    });
    await expect(interrupted).rejects.toThrow('killed');
    const { value } = await open().stage<string, number>(
      'stage',
      { a: 1 },
      async (checkpointing) => `went on from ${await checkpointing.load()}`,
    );
    expect(value).toBe('went on from 3');
    expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});
