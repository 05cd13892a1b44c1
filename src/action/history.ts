/**
 * Mode `history`: the numbers of what an earlier step judged go behind those of earlier commits, which a branch or the artifacts
 * of the workflow keep. It tells and never judges: it fails only where something cannot be read or kept.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../core/atomic-write.js';
import { exitCodes, SpecError, TinygateError, type ExitCode } from '../core/errors.js';
import { readInside } from '../pipeline/inside.js';
import { requireOwnWork } from '../pipeline/own-work.js';
import { commitDay } from '../platform/git/commit-day.js';
import type { Platform } from '../platform/platform.js';
import type { HistoryBranchOutcome } from '../release/history-branch.js';
import { extendHistory, type Extended } from '../report/history/extend.js';
import { parseHistory, type Recorded } from '../report/history/history.js';
import { recordReport } from '../report/history/record-report.js';
import { renderHistoryHtml } from '../report/history/render-html.js';
import { renderHistoryText } from '../report/history/render-text.js';
import { parseReport } from '../report/json.js';
import { maxReportBytes } from '../report/max-bytes.js';
import { findSpecs } from '../spec/find-specs.js';
import { readSpec } from '../spec/read.js';
import type { Inputs } from './inputs.js';
import { openPlatform } from './platform.js';
import { inGroup, type Runner } from './runner.js';

const names = { history: 'history.json', page: 'index.html' } as const;
/** Of the artifact. */
const storedName = 'tinygate-history';

export async function keepHistory(runner: Runner, inputs: Inputs, workspace: string): Promise<ExitCode> {
  const { commands } = runner;
  requireOwnCommits(runner);
  const platform = await openPlatform(runner, inputs, workspace);

  const records = await readReports(inputs, workspace);
  const folder = join(inputs.workingDirectory, '.tinygate', 'history');
  const { extended, outcome } = await inGroup(commands, 'Keep the history', () =>
    inputs.historyStore === 'branch'
      ? keepOnItsBranch(runner, inputs, platform, records)
      : keepAsArtifact(runner, platform, records, folder),
  );
  const text = renderHistoryText(extended.view);
  await writeHistory(folder, extended);
  commands.info(text.trimEnd());
  await commands.summary.addRaw(`## History\n\n${fenced(text)}\n`).write();
  commands.setOutput('history-path', join(folder, names.history));
  commands.setOutput('html-path', join(folder, names.page));
  if (outcome.kind === 'kept') {
    commands.info(outcome.where);
    return exitCodes.pass;
  }
  commands.setFailed(outcome.reason);
  return exitCodes.input;
}

type Kept = { readonly kind: 'kept'; readonly where: string } | { readonly kind: 'failed'; readonly reason: string };

interface Keeping {
  readonly extended: Extended;
  readonly outcome: Kept;
}

const events = ['push', 'schedule', 'workflow_dispatch'];

/** A line over the commits of a branch: what is only proposed is no part of it. */
function requireOwnCommits({ env }: Runner): void {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (events.includes(event)) return;
  throw new SpecError({
    code: 'history/event',
    message: `expected a run of one of the events ${events.join(', ')}, found ${JSON.stringify(event)}`,
    cause:
      'A history has the commits of one branch, one after the other; a change that is proposed is none of them yet.',
    fix: 'Run mode: history in a workflow of its own, on push.',
  });
}

async function readReports({ specs, workingDirectory }: Inputs, workspace: string): Promise<Recorded[]> {
  const records: Recorded[] = [];
  for (const spec of await findSpecs(specs, workingDirectory, workspace)) {
    const { name } = await readSpec(spec, { cwd: workspace, workspace });
    const workDir = join(workingDirectory, '.tinygate', name);
    await requireOwnWork(workDir, true);
    const path = join(workDir, 'report.json');
    const bytes = await readInside(path, workspace, maxReportBytes).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw noReport(path);
      throw error;
    });
    const report = parseReport(bytes, path);
    if (report.spec.name !== name) throw otherReport(path, name, report.spec.name);
    const day = report.commit === null ? null : await commitDay(workspace, report.commit);
    records.push(recordReport(report, day, path));
  }
  return records;
}

async function keepOnItsBranch(
  { commands, env }: Runner,
  { historyBranch: branch, token }: Inputs,
  { change }: Platform,
  records: readonly Recorded[],
): Promise<Keeping> {
  if (branch === change.defaultBranch || branch === change.headBranch) throw ownBranch(branch);
  const { openRepository } = await import('../release/repository.js');
  const { historyFile, keepOnBranch } = await import('../release/history-branch.js');
  let extended: Extended | undefined;
  const outcome = await keepOnBranch(openRepository(env, token === '' ? null : token), {
    branch,
    title: `History up to ${records.map(({ commit }) => commit.slice(0, 12)).at(-1) ?? ''}`,
    extend: (previous) => {
      if (previous === null) commands.info(`${branch} holds no history yet: a new one begins`);
      extended = extendFrom(previous, records, `${historyFile} of branch ${branch}`);
      return Promise.resolve([
        { path: historyFile, bytes: Buffer.from(extended.text) },
        { path: names.page, bytes: Buffer.from(renderHistoryHtml(extended.view)) },
      ]);
    },
  });
  return { extended: extended ?? extendHistory(records), outcome: describeBranch(outcome, branch) };
}

function describeBranch(outcome: HistoryBranchOutcome, branch: string): Kept {
  switch (outcome.kind) {
    case 'committed':
      return { kind: 'kept', where: `${outcome.commit.slice(0, 12)} on branch ${branch}` };
    case 'unchanged':
      return { kind: 'kept', where: `branch ${branch} says so already` };
    case 'refused': {
      const needs = outcome.permission === null ? '' : ` It needs ${outcome.permission}.`;
      return { kind: 'failed', reason: `the history was not kept on branch ${branch}: ${outcome.reason}.${needs}` };
    }
    default:
      return outcome satisfies never;
  }
}

async function keepAsArtifact(
  { commands }: Runner,
  platform: Platform,
  records: readonly Recorded[],
  folder: string,
): Promise<Keeping> {
  const extended = extendFrom(await readStored(commands, platform), records, `artifact ${storedName}`);
  await writeHistory(folder, extended);
  const files = Object.values(names).map((name) => join(folder, name));
  const storing = await platform.storeFiles(storedName, folder, files);
  const outcome: Kept =
    storing.kind === 'stored'
      ? { kind: 'kept', where: `artifact ${storedName}: ${storing.artifact.id}` }
      : { kind: 'failed', reason: `the history was not stored as artifact ${storedName}: ${storing.reason}` };
  return { extended, outcome };
}

/** What is there and cannot be read is no reason to begin anew: that would lose it. */
async function readStored(commands: Runner['commands'], { findFile }: Platform): Promise<string | null> {
  const found = (await findFile?.(storedName, names.history)) ?? {
    kind: 'lost' as const,
    reason: 'artifacts of earlier runs cannot be looked for here',
  };
  switch (found.kind) {
    case 'found':
      commands.info(`goes on from ${found.source}`);
      return Buffer.from(found.bytes).toString('utf8');
    case 'absent':
      commands.info(`no run stored a history yet: a new one begins`);
      return null;
    case 'expired':
      commands.warning(`${found.reason}: a new history begins. Keep it longer with retention-days, or on a branch.`);
      return null;
    case 'lost':
      throw new TinygateError({
        code: 'history/lost',
        message: `expected the history that an earlier run stored, found that ${found.reason}`,
        fix: 'Run the job again with actions: read, or delete that artifact to begin a new history.',
      });
    default:
      return found satisfies never;
  }
}

function extendFrom(previous: string | null, records: readonly Recorded[], source: string): Extended {
  return extendHistory([...(previous === null ? [] : parseHistory(previous, source)), ...records]);
}

async function writeHistory(folder: string, { text, view }: Extended): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeAtomically(join(folder, names.history), text);
  await writeAtomically(join(folder, names.page), renderHistoryHtml(view));
}

/** As it is, whatever a stranger named: a fence that is longer than any in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}${fence}`;
}

function noReport(path: string): SpecError {
  return new SpecError({
    code: 'history/no-report',
    message: `expected the report of an earlier step at ${path}, found no such file`,
    fix: 'Add a step of mode run or gate before, or download what it stored into .tinygate.',
  });
}

function otherReport(path: string, expected: string, found: string): SpecError {
  return new SpecError({
    code: 'history/report',
    message: `expected ${path} to be about ${expected}, found ${JSON.stringify(found)}`,
    fix: 'Make it again with mode run or gate.',
  });
}

function ownBranch(branch: string): SpecError {
  return new SpecError({
    code: 'history/branch',
    message: `expected history-branch to be there for the history alone, found ${branch}, which is worked on`,
    fix: 'Leave history-branch out: then it is tinygate-history.',
  });
}
