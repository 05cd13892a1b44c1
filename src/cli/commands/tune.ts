/** A search over the settings of a spec: `tune`, its shards, and `merge`, which puts them together. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exitCodes, SpecError, type ExitCode } from '../../core/errors.js';
import { maxReportBytes } from '../../report/max-bytes.js';
import { readWhole } from '../../core/read-whole.js';
import type { Io } from '../../core/io.js';
import { explainSystemError } from '../../core/system-error.js';
import { writeAtomically } from '../../core/atomic-write.js';
import { mergeShards, type NamedShard } from '../../pipeline/tune/merge-shards.js';
import { prepareSearch } from '../../pipeline/tune/prepare.js';
import { readSearch, type ReadSearch } from '../../pipeline/tune/read-search.js';
import { searchShards } from '../../pipeline/tune/search.js';
import {
  requireExtendable,
  shardFile,
  tuneFolder,
  writeResult,
  type TuneFiles,
} from '../../pipeline/tune/write-result.js';
import { detectPlatform } from '../../platform/detect.js';
import type { TuneResult } from '../../report/schema/tune.js';
import { renderTuneText } from '../../report/tune/render-text.js';
import { parseTune, stringifyTune } from '../../report/tune/tune-result.js';
import { displayPath } from '../../spec/load.js';
import type { TunePlan } from '../../spec/tune-plan.js';
import type { CommandLine } from '../command-line.js';
import { specOf } from '../subjects.js';
import { contextOf, overridesOf, workDirOf } from './judged.js';

/** Runs a search, or one shard of it. Exit code 1 where no trial keeps every budget: a shard need not have such a trial. */
export async function tuneSpec(line: CommandLine, io: Io): Promise<ExitCode> {
  const path = await specOf(line.subjects, io.cwd);
  const search = await readSearch(path, io.cwd, overridesOf(line.text, io.cwd));
  const { plan, tune } = search;
  const shard = line.text['shard'] === undefined ? null : shardOf(line.text['shard'], tune, path);
  const workDir = workDirOf(plan, line, io.cwd);
  requireExtendable(search, workDir);
  const platform = await detectPlatform(io.env, plan.workspace);
  if (line.flags.has('prepare')) {
    if (shard !== null)
      throw new SpecError({
        code: 'cli/prepare',
        message: 'expected --prepare or --shard, found both',
        fix: 'Prepare what the shards share in a job of its own, before them.',
      });
    const made = await prepareSearch(search, contextOf(plan, platform, line, io));
    io.stdout.write(
      made.length === 0 ? 'The trials have no stage in common.\n' : made.map((name) => `${name}\n`).join(''),
    );
    return exitCodes.pass;
  }
  const shards = shard === null ? Array.from({ length: tune.shards }, (_, index) => index + 1) : [shard];
  const result = await searchShards(search, shards, contextOf(plan, platform, line, io));
  if (shard === null) return finish(result, await writeResult(result, search, workDir), line, io);
  const file = join(tuneFolder(workDir), shardFile(shard, tune.shards));
  await writeAtomically(file, stringifyTune(result));
  show(result, [file], line, io);
  return exitCodes.pass;
}

/** Puts the shards of a search together: files that `tune --shard` wrote, or folders that hold them. */
export async function mergeTuned(line: CommandLine, io: Io): Promise<ExitCode> {
  const path = await specOf(line.text['spec'] === undefined ? [] : [line.text['spec']], io.cwd);
  const parts: NamedShard[] = [];
  for (const subject of line.subjects) parts.push(...(await readShards(subject, io.cwd)));
  const merged = mergeShards(parts, path);
  const search = await readSearch(path, io.cwd);
  const workDir = workDirOf(search.plan, line, io.cwd);
  requireExtendable(search, workDir);
  requireSameSpec(merged, search, path);
  return finish(merged, await writeResult(merged, search, workDir), line, io);
}

/** Data, seed and engine may be named on the command line, and a job that merges need not have them: what is written is compared. */
function requireSameSpec(merged: TuneResult, { plan, written }: ReadSearch, path: string): void {
  if (merged.written === written) return;
  const found = merged.spec === plan.specPath ? 'those of another state of it' : `those of ${merged.spec}`;
  throw new SpecError({
    code: 'tune/other-spec',
    message: `expected shards of ${path} as it is written, found ${found} (${merged.name})`,
    cause:
      'A key of the spec, or of what it extends, has another value than when the shards ran; comments do not count.',
    fix: 'Name the spec that was searched with --spec, in the state in which it was, or run the shards again.',
  });
}

/** `2/4` → 2 */
function shardOf(text: string, { shards, where }: TunePlan, path: string): number {
  const [shard = 0, count = 0] = text.split('/').map(Number);
  if (count === shards && shard >= 1 && shard <= shards) return shard;
  throw new SpecError({
    code: 'cli/shard',
    message: `expected --shard from 1/${shards} to ${shards}/${shards}, found ${text}`,
    where,
    cause: `${path} says shards: ${shards} under tune: the trials of a shard depend on how many there are.`,
    fix: `Write shards: ${count} there, or another --shard.`,
  });
}

const maxDepth = 3;
const limits = { maxBytes: maxReportBytes, fix: 'Name what `tinygate tune` wrote.' };

/** A file, or every `shard-….json` in a folder, as deep as a download of several artifacts puts them. */
async function readShards(subject: string, cwd: string, depth = 0): Promise<NamedShard[]> {
  const path = resolve(cwd, subject);
  const shown = displayPath(path, cwd);
  try {
    if (!(await stat(path)).isDirectory())
      return [
        { file: shown, result: parseTune((await readWhole(path, { ...limits, shown })).toString('utf8'), shown) },
      ];
    const entries = await readdir(path, { withFileTypes: true });
    const inside: NamedShard[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const isShard = entry.isFile() && /^shard-\d+-of-\d+\.json$/.test(entry.name);
      if (isShard || (entry.isDirectory() && depth < maxDepth))
        inside.push(...(await readShards(join(path, entry.name), cwd, depth + 1)));
    }
    return inside;
  } catch (error) {
    throw explainSystemError(error, 'read', shown) ?? error;
  }
}

function finish(result: TuneResult, { data, page, specs }: TuneFiles, line: CommandLine, io: Io): ExitCode {
  show(result, [data, page, ...specs], line, io);
  return result.front.length > 0 ? exitCodes.pass : exitCodes.budget;
}

function show(result: TuneResult, files: readonly string[], { flags }: CommandLine, io: Io): void {
  if (flags.has('json')) io.stdout.write(stringifyTune(result));
  else io.stdout.write(`${renderTuneText(result)}\n${files.map((file) => `${displayPath(file, io.cwd)}\n`).join('')}`);
}
