/** What the digest of the code of a stage depends on, and what it does not. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { codeDigests, digestSources, stageModules, type StageKind } from '../../src/pipeline/code-digests.js';
import { closureOf, readModules } from '../../src/pipeline/imports.js';

const engine = ['restored', 'trained', 'logits', 'compressed', 'quantized'] as const;
const kinds = Object.keys(stageModules) as StageKind[];
let folder: string;
let copy: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinygate-code-'));
  copy = join(folder, 'src');
  cpSync(resolve('src'), copy, { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The kinds of stage whose digest changes when a word of a file does. */
async function changedBy(file: string, append: string): Promise<StageKind[]> {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const before = await digestSources(copy);
  writeFileSync(path, `${text}${append}`);
  try {
    const after = await digestSources(copy);
    return kinds.filter((kind) => after[kind] !== before[kind]);
  } finally {
    writeFileSync(path, text);
  }
}

describe('the digest of the code of a stage', () => {
  it('is the same for equal sources, wherever they are', async () => {
    expect(await digestSources(copy)).toEqual(await codeDigests());
  });

  it.each([
    ['a renderer', 'report/render-comment.ts', []],
    ['the gate', 'gate/evaluate.ts', []],
    ['the command line', 'cli/help.ts', []],
    ['the action', 'action/main.ts', []],
    ['the explanation of a spec', 'spec/explain.ts', []],
    ['pruning', 'passes/prune/mask.ts', ['narrowed', 'trained', 'compressed']],
    ['clustering', 'passes/cluster/kmeans.ts', ['compressed']],
    ['an engine that is loaded when it is asked for', 'engine/onnx/lowering.ts', engine],
    ['the forward pass', 'graph/forward.ts', engine],
    ['an architecture', 'graph/zoo/resnet8.ts', ['built']],
    ['a stage itself', 'pipeline/stages/train.ts', ['trained']],
    ['an importer', 'formats/keras/to-graph.ts', ['imported']],
    ['the worker of a runtime', 'measure/runtime/litert/litert-worker.mjs', ['measured']],
    ['how a file is inspected', 'measure/inspect.ts', ['measured']],
    ['the thread that makes batches', 'data/batch-worker.ts', ['trained', 'logits', 'compressed']],
    ['how data is read', 'data/idx.ts', [...engine, 'measured']],
    ['the random numbers', 'core/random.ts', ['built', 'imported', ...engine, 'measured']],
  ] as const)('changes, or does not, with a word of %s', async (_what, file, changed) => {
    expect(await changedBy(file, '\n// Another word.\n')).toEqual(changed);
  });

  it('changes with the version of a package that the stage runs', async () => {
    const path = join(folder, 'node_modules', 'flatbuffers');
    const before = await digestSources(copy);
    rmSync(path);
    mkdirSync(path);
    writeFileSync(join(path, 'package.json'), '{ "version": "0.0.1" }');
    try {
      const after = await digestSources(copy);
      expect(kinds.filter((kind) => after[kind] !== before[kind])).toEqual([
        'imported',
        'narrowed',
        'quantized',
        'measured',
      ]);
    } finally {
      rmSync(path, { recursive: true });
      symlinkSync(resolve('node_modules/flatbuffers'), path);
    }
  });

  it('depends on packages whose files are read from the disk', async () => {
    const { packages } = await closureOf(readModules(resolve('src')), stageModules.imported);
    expect(Object.keys(packages)).toEqual(expect.arrayContaining(['h5wasm', 'flatbuffers']));
  });

  it('is refused where an import leads nowhere', async () => {
    await expect(changedBy('passes/train.ts', "\nimport './no-such-module.js';\n")).rejects.toThrow(
      /expected the module .*no-such-module\.js/,
    );
    await expect(changedBy('passes/train.ts', "\nimport 'no-such-package';\n")).rejects.toThrow(
      /expected the package no-such-package/,
    );
  });

  it.each(kinds)('of kind %s covers every file and package that a bundler finds', async (kind) => {
    const { metafile } = await build({
      entryPoints: stageModules[kind].map((module) => join('src', module)),
      bundle: true,
      write: false,
      metafile: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      outdir: folder,
      logLevel: 'silent',
    });
    const found = await closureOf(readModules(resolve('src')), stageModules[kind]);
    const files = Object.keys(metafile.inputs).map((path) => path.replace(/^src\//, ''));
    expect(files.length).toBeGreaterThan(5);
    expect(Object.keys(found.files)).toEqual(expect.arrayContaining(files));
    const packages = Object.values(metafile.outputs)
      .flatMap(({ imports }) => imports.map(({ path }) => path))
      .filter((path) => !path.startsWith('node:') && !path.startsWith('.'))
      .map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect(Object.keys(found.packages)).toEqual(expect.arrayContaining(packages));
  });
});
