/**
 * The action as a job runs it, with the real commands of the runner: files of a change on the disk, an event, a token, and a
 * fake GitHub behind the API. Gives everything that was written anywhere, so that a test can look for what must not be there.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as core from '@actions/core';
import { jest } from '@jest/globals';
import { main } from '../../src/action/main.js';
import type { LabClock } from '../../src/bench/lab/follow-run.js';
import type { Limits } from '../../src/platform/deadline.js';
import type { Commands } from '../../src/action/runner.js';
import { runJson } from '../fake-github/actions.js';
import { pullJson, repositoryJson } from '../fake-github/pulls.js';
import { problem } from '../fake-github/route.js';
import { startFakeGithub, type FakeGithub } from '../fake-github/server.js';
import {
  addPull,
  addRepository,
  addRun,
  commitFiles,
  type Pull,
  type Repository,
  type Run,
  type Token,
} from '../fake-github/state.js';
import type { Tree } from '../fake-github/objects.js';

/** Whoever reads it anywhere has found a leak. */
export const sentinel = 'ghs_SENTINEL0123456789sentinelSENTINEL';

export interface ActionWorld {
  readonly fake: FakeGithub;
  readonly repository: Repository;
  readonly pull: Pull;
  /** The run of the pull request's own workflow. */
  readonly run: Run;
  readonly headSha: string;
  readonly baseSha: string;
  close(): Promise<void>;
}

export interface WorldFiles {
  readonly base: Tree;
  readonly change: Tree;
  /** What the base branch has got since the change branched off. */
  readonly tip?: Tree;
  readonly branch?: string;
  readonly permissions?: Token['permissions'];
}

const everything = {
  contents: 'read',
  actions: 'read',
  checks: 'write',
  statuses: 'write',
  'pull-requests': 'write',
} as const;

export async function createActionWorld(files: WorldFiles): Promise<ActionWorld> {
  const { base, change, tip, branch = 'feature', permissions = everything } = files;
  const fake = await startFakeGithub();
  const { state } = fake;
  const repository = addRepository(state);
  const fork = addRepository(state, { owner: 'mallory', forkOf: repository });
  const merge = commitFiles(repository, 'main', base);
  const baseSha = tip ? commitFiles(repository, 'main', tip) : merge;
  const headSha = commitFiles(fork, branch, change, [merge]);
  const pull = addPull(repository, {
    head: { sha: headSha, ref: branch, repository: fork },
    base: { sha: baseSha, ref: 'main' },
  });
  const run = addRun(state, repository, {
    event: 'pull_request',
    headSha,
    headBranch: branch,
    headRepositoryId: fork.id,
  });
  state.tokens.set(sentinel, { login: 'github-actions[bot]', kind: 'installation', permissions });
  return { fake, repository, pull, run, headSha, baseSha, close: () => fake.close() };
}

export interface Acted {
  readonly code: number;
  /** Standard output, as the runner reads it. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** All of the above, and every file that was written, one after another. */
  readonly everything: string;
}

export interface Job {
  readonly event: 'pull_request' | 'workflow_run';
  /** On the disk. */
  readonly checkout: Tree;
  readonly inputs: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly prepare?: (workspace: string) => void;
  /** Of the job, besides what every job has. */
  readonly env?: Readonly<Record<string, string>>;
  /** Looks at what the job leaves. */
  readonly after?: (workspace: string) => void;
  /** Where the clock of whoever waits for a lab is not that of the machine. */
  readonly labClock?: LabClock;
  /** How long each conversation with the platform may take. */
  readonly limits?: Limits;
  /** Requests of these paths are answered 403, by a server that echoes the token. */
  readonly refused?: RegExp;
}

export async function act(world: ActionWorld, job: Job): Promise<Acted> {
  const { fake, repository, pull, run } = world;
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-security-'));
  const workspace = join(folder, 'workspace');
  for (const [path, content] of Object.entries(job.checkout)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(join(workspace, path), content);
  }
  job.prepare?.(workspace);
  if (job.refused) {
    // The storage never gets the token; its address is a secret of its own.
    const said = job.refused.source.includes('_storage') ? 'sig=secret' : sentinel;
    for (const method of ['GET', 'POST', 'PATCH'])
      fake.state.faults.push({ method, path: job.refused, times: 100, answer: problem(403, `No ${said} here`) });
  }
  const event = {
    repository: repositoryJson(repository),
    ...(job.event === 'pull_request'
      ? { pull_request: pullJson(repository, pull) }
      : { workflow_run: runJson({ state: fake.state, repository }, run) }),
  };
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
  const before = new Set(filesIn(folder));
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: fake.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
    GITHUB_RUN_ID: '77',
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_WORKSPACE: workspace,
    ...(job.token === '' ? {} : { ACTIONS_RUNTIME_TOKEN: sentinel }),
    ...job.env,
  };
  const inputs: Record<string, string> = { upload: 'false', ...job.inputs, token: job.token ?? sentinel };
  const recorded = recordCommands(inputs);
  try {
    const { commands } = recorded;
    const { labClock, limits } = job;
    const signal = new AbortController().signal;
    const code = await main({ commands, env, now: () => 0, signal, limits, ...(labClock ? { labClock } : {}) });
    job.after?.(workspace);
    const log = recorded.log();
    const written = filesIn(folder).filter((file) => !before.has(file));
    const texts = written.map((file) => `${file}\n${readFileSync(file, 'utf8')}`);
    const { outputs, summary } = recorded;
    const told = JSON.stringify([repository.comments, repository.checkRuns, repository.statuses]);
    return {
      code,
      log,
      outputs,
      summary: summary.join(''),
      everything: [log, JSON.stringify(outputs), ...summary, ...texts, told].join('\n'),
    };
  } finally {
    recorded.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The real commands, their output caught; outputs and summary, which go into files of the runner, as values. */
function recordCommands(inputs: Readonly<Record<string, string>>) {
  const lines: string[] = [];
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  const outputs: Record<string, string> = {};
  const summary: string[] = [];
  const summaryCommands = {
    addRaw: (text: string) => {
      summary.push(text);
      return summaryCommands;
    },
    write: () => Promise.resolve(summaryCommands),
  };
  const { startGroup, endGroup, info, error, warning } = core;
  const commands: Commands = {
    ...{ startGroup, endGroup, info, error, warning },
    getInput: (name) => inputs[name] ?? '',
    setOutput: (name, value) => void (outputs[name] = String(value)),
    // The real one sets the exit code of this very process.
    setFailed: (message) => error(message),
    summary: summaryCommands as unknown as Commands['summary'],
  };
  return { commands, outputs, summary, log: () => lines.join(''), stop: () => spy.mockRestore() };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
