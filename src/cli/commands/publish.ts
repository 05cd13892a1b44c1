import { join, resolve } from 'node:path';
import { exitCodes, SpecError, type ExitCode } from '../../core/errors.js';
import type { Io } from '../../core/io.js';
import { requireOwnWork } from '../../pipeline/own-work.js';
import { isCi } from '../../core/ci.js';
import { describePublished } from '../../release/describe-outcome.js';
import { publish, type Target } from '../../release/publish.js';
import { sourceOf } from '../../release/source-of.js';
import { readSpec } from '../../spec/read.js';
import type { CommandLine } from '../command-line.js';
import { specOf } from '../subjects.js';
import { workDirOf } from './judged.js';

/** Publishes what the last run or gate left; nothing is trained or measured again. */
export async function publishSpec(line: CommandLine, io: Io): Promise<ExitCode> {
  const plan = await readSpec(await specOf(line.subjects, io.cwd), { cwd: io.cwd });
  const workDir = workDirOf(plan, line, io.cwd);
  await requireOwnWork(workDir, isCi(io.env));
  const to = resolve(io.cwd, line.text['to'] ?? join(workDir, 'release'));
  const published = await publish([sourceOf(plan, workDir)], to, await targetOf(line, io));
  io.stdout.write(`${describePublished(published)}\n`);
  return published.outcome.kind === 'refused' ? exitCodes.input : exitCodes.pass;
}

async function targetOf({ text }: CommandLine, { env }: Io): Promise<Target> {
  const form = text['as'] ?? 'folder';
  if (form === 'folder') return { kind: 'folder' };
  const { openRepository } = await import('../../release/repository.js');
  const github = openRepository(env, env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? null);
  if (form === 'pull-request') return { kind: form, github, base: null, into: text['into'] ?? 'models' };
  const tag = text['tag'];
  if (tag !== undefined) return { kind: 'release', github, tag };
  throw new SpecError({
    code: 'publish/tag',
    message: 'expected --tag with --as release, found no tag',
    fix: 'Name the tag of the release.',
  });
}
