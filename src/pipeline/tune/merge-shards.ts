/** The parts of a search, which ran wherever they ran, as one result. */
import { exitCodes, TinygateError } from '../../core/errors.js';
import type { TuneResult } from '../../report/schema/tune.js';
import { isHigherBetterOf } from '../../report/tune/tune-result.js';
import { frontOf } from './front.js';

export interface NamedShard {
  /** As messages name it. */
  readonly file: string;
  readonly result: TuneResult;
}

/**
 * @param spec how the command line names it, for the words that run a lost shard again.
 * @throws TinygateError where shards are of different searches, are there twice or are lost.
 */
export function mergeShards(parts: readonly NamedShard[], spec: string): TuneResult {
  const [first] = parts;
  if (!first) throw new TinygateError({ code: 'tune/no-shards', message: 'expected shards to merge, found no shard' });
  const other = parts.find(
    ({ result }) => result.search !== first.result.search || result.shardCount !== first.result.shardCount,
  );
  if (other) {
    throw new TinygateError({
      code: 'tune/other-search',
      message: `expected shards of one search, found ${first.file} and ${other.file} of different ones`,
      cause: 'They differ in spec, seed, data, engine or version of tinygate, so their trials cannot be compared.',
      fix: 'Run all shards of one commit with one engine, then merge.',
    });
  }
  const owners = new Map<number, string>();
  for (const { file, result } of parts) {
    for (const shard of result.shards) {
      const owner = owners.get(shard);
      if (owner !== undefined)
        throw new TinygateError({
          code: 'tune/shard-twice',
          message: `expected each shard once, found ${shard}/${result.shardCount} in ${owner} and in ${file}`,
          fix: 'Leave out one of the two.',
        });
      owners.set(shard, file);
    }
  }
  const { shardCount } = first.result;
  const shards = Array.from({ length: shardCount }, (_, index) => index + 1);
  const lost = shards.filter((shard) => !owners.has(shard)).map((shard) => `${shard}/${shardCount}`);
  if (lost.length > 0) throw lostShards(lost, shardCount, spec);
  const trials = parts.flatMap(({ result }) => result.trials).sort((a, b) => a.number - b.number);
  return { ...first.result, shards, trials, front: frontOf(trials, isHigherBetterOf(first.result)) };
}

function lostShards(lost: readonly string[], count: number, spec: string): TinygateError {
  const [one = ''] = lost;
  return new TinygateError(
    {
      code: 'tune/lost-shard',
      message: `expected all ${count} shards, found no result of ${lost.join(', ')}`,
      cause: 'A job that ran it failed, was cancelled, or left no file.',
      fix: `Run it again (tinygate tune ${spec} --shard ${one}; on GitHub: Re-run failed jobs), then merge.`,
    },
    { exitCode: exitCodes.undecided },
  );
}
