/** What a search leaves: its data, a page with the front as a picture, and a spec for each point of the front. */
import { readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { writeAtomically } from '../../core/atomic-write.js';
import { SpecError } from '../../core/errors.js';
import { describeTrial } from '../../report/tune/describe.js';
import { renderTuneHtml } from '../../report/tune/render-html.js';
import type { TuneResult } from '../../report/schema/tune.js';
import { stringifyTune } from '../../report/tune/tune-result.js';
import { leaves } from '../../spec/load.js';
import { toJson, type Json } from '../../spec/located.js';
import type { Settings } from './draw-trials.js';
import type { ReadSearch } from './read-search.js';
import { patchOf } from './trial-plan.js';

export interface TuneFiles {
  readonly data: string;
  readonly page: string;
  /** In the order of the front. */
  readonly specs: readonly string[];
}

export const tuneFolder = (workDir: string): string => join(workDir, 'tune');

/** `shard-2-of-4.json` */
export const shardFile = (shard: number, count: number): string => `shard-${shard}-of-${count}.json`;

/** @throws SpecError where a spec in `workDir` could not extend the searched spec. */
export function requireExtendable({ plan }: ReadSearch, workDir: string): void {
  if (!leaves(plan.workspace, workDir)) return;
  throw new SpecError({
    code: 'tune/outside',
    message: `expected a work folder in the workspace ${plan.workspace}, found ${workDir}`,
    cause: 'The spec of each point extends the one that was searched, which it reaches by a path in the workspace.',
    fix: 'Leave --out away, or name a folder of the repository.',
  });
}

/** Writes all of it under `tune/`; points of an earlier search are gone then. */
export async function writeResult(result: TuneResult, search: ReadSearch, workDir: string): Promise<TuneFiles> {
  const folder = tuneFolder(workDir);
  const points = result.front.map((number, index) => {
    const trial = result.trials.find((one) => one.number === number)!;
    const name = `point-${index + 1}.yml`;
    const path = join(folder, name);
    return { name, path, text: specOf(trial.settings as Settings, describeTrial(trial, result), search, path) };
  });
  const files = { data: join(folder, 'tune.json'), page: join(folder, 'tune.html') };
  const page = renderTuneHtml(result);
  for (const { path, text } of points) await writeAtomically(path, text);
  await writeAtomically(files.page, page);
  await writeAtomically(files.data, stringifyTune(result));
  const kept = new Set(points.map(({ name }) => name));
  const stale = (await readdir(folder)).filter((name) => /^point-\d+\.yml$/.test(name) && !kept.has(name));
  for (const name of stale) await rm(join(folder, name));
  return { ...files, specs: points.map(({ path }) => path) };
}

/** A spec that says of a point what differs from the searched one. */
function specOf(settings: Settings, words: string, { loaded }: ReadSearch, path: string): string {
  const base = relative(dirname(path), loaded.file).replaceAll('\\', '/');
  const patch = patchOf(settings, toJson(loaded.root)) as Readonly<Record<string, Json>>;
  return `# ${words}\n${stringify({ extends: base, tune: null, ...patch }, { lineWidth: 0 })}`;
}
