/** A fake GitHub with a repository, a fork and a pull request, and the platform that asks it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { githubPlatform, type GithubPlatform } from '../../../src/platform/github/index.js';
import type { JsonObject } from '../../../src/platform/json-object.js';
import { buildZip } from '../../core/build-zip.js';
import { runJson } from '../../fake-github/actions.js';
import { pullJson, repositoryJson } from '../../fake-github/pulls.js';
import { startFakeGithub, type FakeGithub } from '../../fake-github/server.js';
import {
  addArtifact,
  addPull,
  addRepository,
  addRun,
  commitFiles,
  type Pull,
  type Repository,
  type Run,
  type State,
  type Token,
} from '../../fake-github/state.js';

export const robot = 'github-actions[bot]';
export const secret = 'ghs_0123456789abcdef';

export interface World {
  readonly fake: FakeGithub;
  readonly state: State;
  readonly repository: Repository;
  readonly fork: Repository;
  readonly pull: Pull;
  /** The head of main, which the pull request goes into. */
  readonly baseSha: string;
  readonly headSha: string;
  /** How long the client waited for rate limits, in milliseconds. */
  readonly waits: number[];
}

export interface WorldOptions {
  readonly flavor?: State['flavor'];
  readonly isPrivate?: boolean;
  readonly isFork?: boolean;
  readonly permissions?: Token['permissions'];
}

const allPermissions: Token['permissions'] = {
  contents: 'read',
  actions: 'read',
  checks: 'write',
  statuses: 'write',
  'pull-requests': 'write',
};

export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const { flavor = 'github', isPrivate = false, isFork = false, permissions = allPermissions } = options;
  const fake = await startFakeGithub({ flavor });
  const { state } = fake;
  const repository = addRepository(state, { isPrivate });
  const fork = addRepository(state, { owner: 'mallory', forkOf: repository });
  const baseSha = commitFiles(repository, 'main', { 'tinygate.yml': 'version: 1\n', 'models/m.tflite': 'base' });
  const from = isFork ? fork : repository;
  const headSha = commitFiles(from, 'feature', { 'tinygate.yml': 'version: 1\n', 'models/m.tflite': 'head' }, [
    baseSha,
  ]);
  const pull = addPull(repository, {
    head: { sha: headSha, ref: 'feature', repository: from },
    base: { sha: baseSha, ref: 'main' },
  });
  state.tokens.set(secret, { login: robot, kind: 'installation', permissions });
  return { fake, state, repository, fork, pull, baseSha, headSha, waits: [] };
}

export function openPlatform(
  world: World,
  event: JsonObject,
  eventName: string,
  options: { readonly token?: string | null; readonly env?: Readonly<Record<string, string>> } = {},
): GithubPlatform {
  const { fake, state, repository, waits } = world;
  const platform = githubPlatform({
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: fake.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
      GITHUB_RUN_ID: '77',
      GITHUB_EVENT_NAME: eventName,
      ...(state.flavor === 'gitea' ? { GITEA_ACTIONS: 'true' } : {}),
      ...options.env,
    },
    event: { repository: repositoryJson(repository), ...event },
    folder: mkdtempSync(join(tmpdir(), 'tinygate-platform-')),
    token: options.token === undefined ? secret : options.token,
    backOffMs: 1,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  if (!platform) throw new Error('no platform');
  return platform;
}

/** As in a job on the pull request of the world. */
export function onPull(world: World, options: Parameters<typeof openPlatform>[3] = {}): GithubPlatform {
  return openPlatform(world, { pull_request: pullJson(world.repository, world.pull) }, 'pull_request', options);
}

/** As in a job on `workflow_run` after this run. */
export function onRun(world: World, run: Run): GithubPlatform {
  return openPlatform(world, { workflow_run: runJson(world, run) }, 'workflow_run');
}

/** A zip as the action stores it. */
export function reportZip(text = '{"report":1}'): Buffer {
  return buildZip([
    { name: 'report.json', data: text },
    { name: 'artifacts/int8.tflite', data: 'model' },
  ]);
}

export interface Stored {
  readonly run?: Partial<Run>;
  readonly name?: string;
  readonly zip?: Uint8Array;
  readonly digest?: string | undefined;
  readonly expired?: boolean;
}

export const inputs = 'ab'.repeat(32);
export const artifactName = `tinygate-keywords-${inputs.slice(0, 16)}`;

/** An artifact of a run; by default a push of main. */
export function store(
  { state, repository }: World,
  { run: changes = {}, name = artifactName, zip, ...rest }: Stored = {},
) {
  const run = addRun(state, repository, changes);
  return { run, artifact: addArtifact(state, repository, { name, runId: run.id, zip: zip ?? reportZip(), ...rest }) };
}
