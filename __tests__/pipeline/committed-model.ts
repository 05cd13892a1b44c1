/** A repository that commits its model: a spec, a real int8 file, and what a change does to them. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import type { RunContext } from '../../src/pipeline/context.js';

export const modelFile = 'examples/committed-model/models/clothes.tflite';
export const modelBytes = readFileSync(modelFile);

export function specText(budgets: string, more = ''): string {
  return `version: 1\nname: clothes\nartifacts: { clothes: { file: models/clothes.tflite } }\n${more}budgets:\n${budgets}`;
}

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with a spec and a model, gone when the suite ends. */
export function makeWorkspace(spec: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-gate-'));
  made.push(folder);
  mkdirSync(join(folder, 'models'));
  copyFileSync(modelFile, join(folder, 'models/clothes.tflite'));
  writeFileSync(join(folder, 'tinygate.yml'), spec);
  return folder;
}

export function contextFor(folder: string, over: Partial<RunContext> = {}): RunContext {
  return {
    workDir: join(folder, '.tinygate/clothes'),
    progress: silent,
    signal: new AbortController().signal,
    now: () => Date.UTC(2026, 10, 24),
    commit: null,
    ...over,
  };
}
