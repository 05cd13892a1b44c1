/**
 * A pull request on a real Gitea: opened with a model over budget, the check turns red and the action comments; mended, the
 * check turns green and the same comment says so.  npm run e2e:gitea [-- --dist DIR] [--keep]
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyAction } from './action-folder.js';
import { logOf } from './expect.js';
import { registerRunner, type Job, type Runner } from './gitea-runner.js';
import { startGitea, type Gitea } from './gitea-server.js';
import { largeModel, smallModel } from './models.js';
import { createRepository, type Repository } from './repository.js';
import { tell, type Story } from './story.js';

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
}
interface Status {
  readonly context: string;
  readonly status: string;
}

const { values } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' }, keep: { type: 'boolean', default: false } },
});
const scratch = mkdtempSync(join(tmpdir(), 'tinygate-gitea-'));
const model = 'models/clothes.tflite';
const example = (path: string): string => readFileSync(join('examples/committed-model', path), 'utf8');
let gitea: Gitea | null = null;

await tell('gitea', story, async () => {
  await gitea?.stop();
  if (values.keep) console.log(`kept ${scratch}`);
  else rmSync(scratch, { recursive: true, force: true });
});

async function story({ step }: Story): Promise<void> {
  const server = await step('a Gitea starts', () => startGitea(join(scratch, 'gitea')));
  gitea = server;
  const name = `${server.owner}/firmware`;
  const repository = await step('a repository with a model and its workflow is pushed', () => pushed(server));
  const settings = { scratch: join(scratch, 'runner'), action: copyAction(join(scratch, 'action'), values.dist) };
  const runner = await step('a runner registers', () => registerRunner(server, name, settings));
  const first = await step('the push to main is judged', () => runNext(runner, 'push', 0));
  await step('its commit is green', () => expectStatus(server, name, first, 'success'));

  const number = await step('a pull request commits a model over budget', async () => {
    await repository.git('checkout', '--quiet', '-b', 'larger');
    await repository.commit('A larger model', { [model]: largeModel() });
    await repository.git('push', '--quiet', 'origin', 'larger');
    const pull = { title: 'A larger model', head: 'larger', base: 'main' };
    return (await server.api<{ number: number }>('POST', `repos/${name}/pulls`, pull)).number;
  });
  const red = await step('the job is red, with the reason on the line of the budget', async () => {
    const job = await runNext(runner, 'pull_request', 1);
    const line =
      example('tinygate.yml')
        .split('\n')
        .findIndex((text) => text.includes('artifact: clothes')) + 1;
    assert.match(job.output, new RegExp(`::error [^\\n]*file=tinygate\\.yml,line=${line},`));
    assert.match(job.output, /base: [0-9a-f]{12}, /, 'the commit that the pull request goes into');
    return job;
  });
  await step('the check of its commit is red', () => expectStatus(server, name, red, 'failure'));
  const comment = await step('the action commented', () => onlyComment(server, name, number));
  assert.match(comment.body, /clothes.*fail/s);

  await step('the pull request is mended', async () => {
    await repository.commit('The small model again', { [model]: smallModel(), 'NOTES.md': 'Back to 26.5 kB.\n' });
    await repository.git('push', '--quiet', 'origin', 'larger');
  });
  const green = await step('the job is green', () => runNext(runner, 'pull_request', 0));
  await step('the check of its commit is green', () => expectStatus(server, name, green, 'success'));
  await step('the same comment says so, and remembers the run before', async () => {
    const now = await onlyComment(server, name, number);
    assert.equal(now.id, comment.id);
    assert.notEqual(now.body, comment.body);
    assert.match(now.body, /Earlier runs/);
  });
}

async function pushed(server: Gitea): Promise<Repository> {
  await server.api('POST', 'user/repos', { name: 'firmware', default_branch: 'main' });
  const remote = server.url.replace('://', `://${server.owner}:${server.token}@`);
  const repository = await createRepository(join(scratch, 'work'), `${remote}/${server.owner}/firmware.git`);
  await repository.commit('A model, its budgets and their gate', {
    'tinygate.yml': example('tinygate.yml'),
    // With a check of its own: on Gitea a commit status, which takes `contents: write`.
    '.github/workflows/model.yml': example('.github/workflows/model.yml')
      .replace('mode: gate\n', 'mode: gate\n          check-name: model\n')
      .replace('contents: read', 'contents: write'),
    [model]: smallModel(),
  });
  await repository.git('push', '--quiet', 'origin', 'main');
  return repository;
}

async function runNext(runner: Runner, eventName: string, code: number): Promise<Job> {
  const job = await runner.runNext();
  assert.deepEqual([job.eventName, job.code], [eventName, code], logOf(job));
  return job;
}

/** Every status of the commit: Gitea's own of the job, and what the action published. */
async function expectStatus(server: Gitea, name: string, job: Job, expected: string): Promise<void> {
  const { statuses } = await server.api<{ statuses: Status[] | null }>(
    'GET',
    `repos/${name}/commits/${job.sha}/status`,
  );
  const found = (statuses ?? []).map(({ context, status }) => `${context}: ${status}`);
  assert.ok(
    found.some((text) => text.startsWith('model: ')),
    `expected a status of the action, found ${found.join(', ')}${logOf(job)}`,
  );
  assert.ok(
    found.every((text) => text.endsWith(`: ${expected}`)),
    `expected ${expected}, found ${found.join(', ')}`,
  );
  console.log(`    ${found.join('\n    ')}`);
}

async function onlyComment(server: Gitea, name: string, number: number): Promise<Comment> {
  const comments = await server.api<Comment[]>('GET', `repos/${name}/issues/${number}/comments`);
  assert.equal(comments.length, 1, `expected one comment, found ${comments.length}`);
  return comments[0]!;
}
