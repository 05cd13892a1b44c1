/**
 * What an end-to-end story on act consists of: a repository with workflows, the events that a change to it would cause, and
 * the fake GitHub that knows about both. What a run stores in act's artifact server is made known to that GitHub.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifactFolder, runWorkflow, type ActSettings } from './act-runner.js';
import { startFakeGitHub, type FakeGitHub, type TokenKind } from './github.js';
import type { Finished } from './process.js';
import { createRepository, type Files, type Repository } from './repository.js';

export interface StorySettings extends Omit<ActSettings, 'apiUrl' | 'artifactServer'> {
  /** Called when everything has been told. */
  readonly later: (cleanUp: () => Promise<void>) => void;
}

export interface World {
  readonly settings: ActSettings;
  readonly github: FakeGitHub;
  readonly repository: Repository;
}

export interface PullRequest {
  readonly number: number;
  readonly branch: string;
  readonly from: 'base' | 'fork';
}

export interface Run extends Finished {
  readonly id: number;
  readonly sha: string;
  readonly artifacts: readonly { readonly name: string; readonly archive: Uint8Array }[];
}

export interface RunOptions {
  /** Relative to the repository. */
  readonly workflow: string;
  /** A fork's token reads only, whatever is asked for. */
  readonly token?: TokenKind;
  /** Whether the checkout has only the last commit, as actions/checkout has it by default. */
  readonly isShallow?: boolean;
  /** Actions that are replaced by local folders, besides our own. */
  readonly actions?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

let worlds = 0;

export async function createWorld({ later, ...rest }: StorySettings, files: Files): Promise<World> {
  const github = await startFakeGitHub();
  later(github.stop);
  const scratch = join(rest.scratch, `world-${++worlds}`);
  const { owner, name } = github.base;
  const repository = await createRepository(join(scratch, 'repository'), `https://github.com/${owner}/${name}`);
  await repository.commit('A model, its budgets and their gate', files);
  return { settings: { ...rest, scratch, apiUrl: github.url, artifactServer: true }, github, repository };
}

/** What main holds was pushed there. */
export async function pushToMain(world: World, options: RunOptions): Promise<Run> {
  const { git } = world.repository;
  await git('checkout', '--quiet', 'main');
  const sha = await git('rev-parse', 'HEAD');
  const before = await git('rev-parse', '--verify', '--quiet', 'HEAD^').catch(() => '0'.repeat(40));
  const event = { ref: 'refs/heads/main', before, after: sha, repository: payload(world, 'base') };
  return run(world, options, { eventName: 'push', event, sha, branch: 'main', from: 'base' });
}

/** What main holds gets a tag. */
export async function pushTag(world: World, tag: string, options: RunOptions): Promise<Run> {
  const { git } = world.repository;
  await git('checkout', '--quiet', 'main');
  await git('tag', tag);
  const sha = await git('rev-parse', 'HEAD');
  world.github.base.refs.set(`refs/tags/${tag}`, sha);
  const event = { ref: `refs/tags/${tag}`, before: '0'.repeat(40), after: sha, repository: payload(world, 'base') };
  return run(world, options, { eventName: 'push', event, sha, branch: tag, from: 'base' });
}

/** Branches off main with one commit and opens a pull request. */
export async function openPullRequest(
  world: World,
  branch: string,
  from: PullRequest['from'],
  files: Files,
): Promise<PullRequest> {
  const { git, commit } = world.repository;
  await git('checkout', '--quiet', '-b', branch, 'main');
  const head = await commit(`Changes of ${branch}`, files);
  const number = world.github.openPull(world.github[from], branch, head, await git('rev-parse', 'main'));
  return { number, branch, from };
}

export async function pushToPullRequest(world: World, { number, branch }: PullRequest, files: Files): Promise<void> {
  await world.repository.git('checkout', '--quiet', branch);
  const sha = await world.repository.commit(`More changes of ${branch}`, files);
  const pull = world.github.base.pulls.find((one) => one.number === number);
  if (!pull) throw new Error(`expected pull request ${number}, found none`);
  pull.head.sha = sha;
}

/** The merge of the head into main is checked out, as GitHub does. */
export async function runOnPullRequest(world: World, pull: PullRequest, options: RunOptions): Promise<Run> {
  const { git } = world.repository;
  await git('checkout', '--quiet', '--detach', 'main');
  await git('merge', '--quiet', '--no-ff', '--no-edit', pull.branch);
  const [head, target] = [await headOf(world, pull), await git('rev-parse', 'main')];
  const event = {
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      state: 'open',
      head: { sha: head, ref: pull.branch, repo: payload(world, pull.from) },
      base: { sha: target, ref: 'main', repo: payload(world, 'base') },
    },
    repository: payload(world, 'base'),
  };
  const token = pull.from === 'fork' ? 'reads' : options.token;
  const allowed = { ...options, ...(token === undefined ? {} : { token }) };
  return run(world, allowed, { eventName: 'pull_request', event, sha: head, branch: pull.branch, from: pull.from });
}

/** The second half of a gate for forks: main is checked out, the token can write. */
export async function runOnWorkflowRun(world: World, pull: PullRequest, gate: Run, options: RunOptions): Promise<Run> {
  const { git } = world.repository;
  await git('checkout', '--quiet', 'main');
  const sha = await git('rev-parse', 'HEAD');
  const event = {
    action: 'completed',
    workflow_run: {
      id: gate.id,
      name: 'model gate',
      event: 'pull_request',
      status: 'completed',
      conclusion: gate.code === 0 ? 'success' : 'failure',
      head_sha: gate.sha,
      head_branch: pull.branch,
      head_repository: payload(world, pull.from),
      repository: payload(world, 'base'),
      // Empty for forks, on GitHub too.
      pull_requests: [],
    },
    repository: payload(world, 'base'),
  };
  return run(world, options, { eventName: 'workflow_run', event, sha, branch: 'main', from: 'base' });
}

export async function headOf({ repository }: World, { branch }: PullRequest): Promise<string> {
  return repository.git('rev-parse', branch);
}

interface Trigger {
  readonly eventName: string;
  readonly event: unknown;
  readonly sha: string;
  readonly branch: string;
  readonly from: PullRequest['from'];
}

async function run(world: World, options: RunOptions, trigger: Trigger): Promise<Run> {
  const { settings, github, repository } = world;
  const { workflow, token = 'writes', isShallow = false, actions = {}, secrets = {} } = options;
  const { eventName, event, sha, branch, from } = trigger;
  await github.learn(repository);
  const id = github.startRun({ event: eventName, headSha: sha, headBranch: branch, from: github[from] });
  const finished = await runWorkflow(settings, {
    folder: isShallow ? await shallowClone(world, id) : repository.folder,
    workflow,
    eventName,
    event,
    runId: id,
    token: github.tokens[token],
    // act has no number of the repository; GitHub always gives it.
    env: { GITHUB_REPOSITORY_ID: String(github.base.id) },
    actions,
    secrets,
  });
  const artifacts = storedBy(settings, id);
  for (const { name, archive } of artifacts) github.store(id, name, archive);
  return { ...finished, id, sha, artifacts };
}

/** What is checked out now, without its history. */
async function shallowClone({ repository, settings, github }: World, id: number): Promise<string> {
  const folder = join(settings.scratch, `shallow-${id}`);
  const { git } = repository;
  await git('branch', '--force', 'merged', 'HEAD');
  await git('clone', '--quiet', '--depth=1', '--branch=merged', `file://${repository.folder}`, folder);
  await git('-C', folder, 'remote', 'set-url', 'origin', `https://github.com/${github.base.owner}/${github.base.name}`);
  return folder;
}

/** What the run left in act's artifact server. */
function storedBy(settings: ActSettings, runId: number): Run['artifacts'] {
  const folder = artifactFolder(settings, runId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({ name, archive: readFileSync(join(folder, name, `${name}.zip`)) }));
}

function payload({ github }: World, which: PullRequest['from']) {
  const { id, owner, name, defaultBranch } = github[which];
  const isFork = which === 'fork';
  return {
    id,
    name,
    full_name: `${owner}/${name}`,
    fork: isFork,
    default_branch: defaultBranch,
    owner: { login: owner },
  };
}
