/**
 * The least runner that Gitea accepts: takes one task after another over the runner protocol, has `act` run it on this
 * machine, and reports log and result. A task is one job with its event, a token of its own and its context.
 */
import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { runWorkflow, type ActSettings } from './act-runner.js';
import type { Gitea } from './gitea-server.js';
import { pause, type Finished } from './process.js';
import { createRepository } from './repository.js';

interface Task {
  readonly id: string;
  /** The workflow with this one job, as base64. */
  readonly workflowPayload: string;
  readonly context: {
    readonly event: unknown;
    readonly event_name: string;
    readonly repository: string;
    readonly ref: string;
    readonly sha: string;
    readonly run_id: string;
    readonly api_url: string;
    readonly server_url: string;
    readonly gitea_runtime_token: string;
  };
  readonly secrets: Readonly<Record<string, string>>;
}

export interface Job extends Finished {
  readonly eventName: string;
  readonly sha: string;
  readonly runId: number;
}

export type RunnerSettings = Omit<ActSettings, 'apiUrl' | 'artifactServer'>;

export interface Runner {
  /** Runs the next job; throws when none comes within 30 seconds. */
  readonly runNext: () => Promise<Job>;
}

export async function registerRunner(gitea: Gitea, repository: string, settings: RunnerSettings): Promise<Runner> {
  const { token } = await gitea.api<{ token: string }>(
    'POST',
    `repos/${repository}/actions/runners/registration-token`,
  );
  const labels = ['ubuntu-latest'];
  const { runner } = await call<{ runner: { uuid: string; token: string } }>(gitea, {}, 'Register', {
    name: 'e2e',
    token,
    version: 'e2e',
    labels,
  });
  const identity = { 'x-runner-uuid': runner.uuid, 'x-runner-token': runner.token };
  await call(gitea, identity, 'Declare', { version: 'e2e', labels });
  return { runNext: async () => runTask(gitea, identity, settings, await nextTask(gitea, identity)) };
}

async function nextTask(gitea: Gitea, identity: Readonly<Record<string, string>>): Promise<Task> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    // Version 0: give me whatever there is.
    const { task } = await call<{ task?: Task }>(gitea, identity, 'FetchTask', { tasksVersion: '0' });
    if (task) return task;
    if (Date.now() > deadline) throw new Error('expected a job from Gitea, found none in 30 seconds');
    await pause(200);
  }
}

async function runTask(
  gitea: Gitea,
  identity: Readonly<Record<string, string>>,
  settings: RunnerSettings,
  { id, context, secrets, workflowPayload }: Task,
): Promise<Job> {
  const folder = join(settings.scratch, `task-${id}`);
  const token = secrets['GITHUB_TOKEN'] ?? '';
  const repository = await createRepository(join(folder, 'repository'), `https://github.com/${context.repository}`);
  // As actions/checkout does by default: this commit alone, with the job's own token.
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const from = `${gitea.url}/${context.repository}.git`;
  await repository.git('-c', `http.extraheader=${header}`, 'fetch', '--quiet', '--depth=1', from, context.sha);
  await repository.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  mkdirSync(folder, { recursive: true });
  const workflow = join(folder, 'workflow.yml');
  // Gitea writes the minutes as a string; act's schema wants what the author wrote.
  const text = Buffer.from(workflowPayload, 'base64').toString('utf8');
  writeFileSync(workflow, text.replace(/^( +timeout-minutes: )"(\d+)"$/gm, '$1$2'));

  const startedAt = new Date().toISOString();
  const finished = await runWorkflow(
    { ...settings, apiUrl: context.api_url, artifactServer: false },
    {
      folder: repository.folder,
      workflow,
      eventName: context.event_name,
      event: context.event,
      runId: Number(context.run_id),
      token,
      env: {
        GITEA_ACTIONS: 'true',
        GITHUB_SERVER_URL: context.server_url.replace(/\/$/, ''),
        GITHUB_REF: context.ref,
        ACTIONS_RUNTIME_TOKEN: context.gitea_runtime_token,
        ACTIONS_RESULTS_URL: `${gitea.url}/`,
      },
    },
  );
  const rows = finished.output.split('\n').map((content) => ({ time: startedAt, content }));
  await call(gitea, identity, 'UpdateLog', { taskId: id, index: '0', rows, noMore: true });
  const result = finished.code === 0 ? 'RESULT_SUCCESS' : 'RESULT_FAILURE';
  await call(gitea, identity, 'UpdateTask', {
    state: { id, result, startedAt, stoppedAt: new Date().toISOString(), steps: [] },
  });
  return { ...finished, eventName: context.event_name, sha: context.sha, runId: Number(context.run_id) };
}

async function call<T>(
  gitea: Gitea,
  headers: Readonly<Record<string, string>>,
  method: string,
  body: unknown,
): Promise<T> {
  const response = await fetch(`${gitea.url}/api/actions/runner.v1.RunnerService/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} was answered with ${response.status}: ${text}`);
  return JSON.parse(text) as T;
}
