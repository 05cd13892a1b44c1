import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import type { Inspection } from '../../src/measure/schema/inspection.js';
import { randomGraph, randomInt8Graph } from '../export/random-graph.js';
import { fakeIo } from './fake-io.js';

describe('tinygate inspect', () => {
  let cwd: string;
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'tinygate-inspect-'));
    writeFileSync(join(cwd, 'a.tflite'), writeTflite(randomGraph(1)));
    writeFileSync(join(cwd, 'b.tflite'), writeTflite(randomInt8Graph(1)));
    writeFileSync(join(cwd, 'model.h5'), Uint8Array.of(0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a, 0));
  });
  afterAll(() => {
    rmSync(cwd, { recursive: true });
  });

  it('prints what is in a file', async () => {
    const io = fakeIo(['inspect', 'a.tflite'], { cwd });
    expect(await run(io)).toBe(0);
    expect(io.out()).toMatch(
      /^a\.tflite\n[^]*Why it is as large as it is\n[^]*Layers\n[^]*Memory in TensorFlow Lite Micro/,
    );
    expect(io.err()).toBe('');
  });

  it('compares two files, and prints JSON', async () => {
    const io = fakeIo(['inspect', 'a.tflite', 'b.tflite', '--json'], { cwd });
    expect(await run(io)).toBe(0);
    const { files, comparison } = JSON.parse(io.out()) as Inspection;
    expect(files.map(({ file }) => file)).toEqual(['a.tflite', 'b.tflite']);
    expect(comparison?.layers.length).toBeGreaterThan(0);
  });

  it('writes a page', async () => {
    const io = fakeIo(['inspect', 'a.tflite', '--html', 'a.html'], { cwd });
    expect(await run(io)).toBe(0);
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<h1>a\.tflite<\/h1>/);
  });

  it('shows the other files where one cannot be read, and says why it cannot', async () => {
    const io = fakeIo(['inspect', 'missing.tflite', 'a.tflite', 'model.h5', '.'], { cwd });
    expect(await run(io)).toBe(2);
    expect(io.out()).toMatch(/^a\.tflite\n/);
    expect(io.err()).toMatch(/expected to read missing\.tflite, found that there is no such file or folder \(ENOENT\)/);
    expect(io.err()).toMatch(/model\.h5: expected a \.tflite file, found an HDF5 file.*\n[^]*from_keras_model/);
    expect(io.err()).toMatch(/expected to read \., found that this is a folder \(EISDIR\)/);
  });

  it('keeps a page that is there where no file can be read', async () => {
    writeFileSync(join(cwd, 'kept.html'), 'kept');
    const io = fakeIo(['inspect', 'model.h5', '--html', 'kept.html'], { cwd });
    expect(await run(io)).toBe(2);
    expect(readFileSync(join(cwd, 'kept.html'), 'utf8')).toBe('kept');
  });
});
