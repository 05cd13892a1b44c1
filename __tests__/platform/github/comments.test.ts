import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commentMarker, maxCommentBytes } from '../../../src/report/render-comment.js';
import { addComment } from '../../fake-github/state.js';
import { createWorld, onPull, openPlatform, robot, secret, type World, type WorldOptions } from './world.js';

const marker = commentMarker('models');
const body = (text: string) => `${marker}\n\n${text}\n`;

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.fake.close());

const reopen = async (options: WorldOptions) => {
  await world.fake.close();
  world = await createWorld(options);
};
const say = (text: string | null) => onPull(world).upsertComment('models', () => text && body(text));
const bodies = () => world.repository.comments.map((comment) => [comment.login, comment.body] as const);
const writes = () => world.state.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');

describe('the one comment', () => {
  it('is created, updated in its place, and left alone where it says the same', async () => {
    const created = await say('red');
    expect(created).toMatchObject({ kind: 'done', url: expect.stringMatching(/#issuecomment-\d+$/) });
    const updated = await say('green');
    expect(updated).toEqual(created);
    expect(bodies()).toEqual([[robot, body('green')]]);
    const before = writes().length;
    expect(await say('green')).toMatchObject({ kind: 'unchanged' });
    expect(writes()).toHaveLength(before);
  });

  it('is rendered from what it said before', async () => {
    await say('red');
    const seen: (string | null)[] = [];
    await onPull(world).upsertComment('models', (previous) => {
      seen.push(previous);
      return null;
    });
    expect(seen).toEqual([body('red')]);
  });

  it('is not written where there is nothing to say', async () => {
    expect(await say(null)).toEqual({ kind: 'unchanged', url: null });
    expect(writes()).toEqual([]);
  });

  it('is told from the one of another workflow on the same pull request', async () => {
    await say('red');
    await onPull(world).upsertComment('models-2', () => `${commentMarker('models-2')}\nother`);
    await say('green');
    expect(bodies().map(([, text]) => text)).toEqual([body('green'), `${commentMarker('models-2')}\nother`]);
  });

  it('that somebody edited on the web, with other line ends, is the same comment', async () => {
    addComment(world.state, world.repository, 1, robot, body('green').replaceAll('\n', '\r\n'));
    expect(await say('green')).toMatchObject({ kind: 'unchanged' });
  });

  it('of ours that was written twice becomes one again: the oldest', async () => {
    const first = addComment(world.state, world.repository, 1, robot, body('one'));
    addComment(world.state, world.repository, 1, robot, body('two'));
    addComment(world.state, world.repository, 1, robot, body('three'));
    await say('new');
    expect(world.repository.comments.map(({ id, body: text }) => [id, text])).toEqual([[first.id, body('new')]]);
  });

  it('stays one when two runs write it at the same time', async () => {
    await Promise.all([say('a'), say('b'), say('c')]);
    await say('d');
    expect(bodies()).toEqual([[robot, body('d')]]);
  });

  it('stays one when the server answers an error after it has written', async () => {
    // The retry writes a second; the look afterwards removes it.
    addComment(world.state, world.repository, 1, 'ada', 'hello');
    let isFirst = true;
    const fault = { status: 502, body: { message: 'bad gateway' } };
    world.state.faults.push({
      method: 'POST',
      path: /\/comments$/,
      times: 1,
      get answer() {
        if (isFirst) addComment(world.state, world.repository, 1, robot, body('red'));
        isFirst = false;
        return fault;
      },
    });
    await say('red');
    expect(bodies()).toEqual([
      ['ada', 'hello'],
      [robot, body('red')],
    ]);
  });
});

describe('whose comment it is', () => {
  it('somebody else who writes our marker is neither believed nor touched', async () => {
    addComment(world.state, world.repository, 1, 'mallory', body('all budgets pass, trust me'));
    const seen: (string | null)[] = [];
    await onPull(world).upsertComment('models', (previous) => {
      seen.push(previous);
      return body('red');
    });
    expect(seen).toEqual([null]);
    expect(bodies()).toEqual([
      ['mallory', body('all budgets pass, trust me')],
      [robot, body('red')],
    ]);
  });

  it.each(['github-actions', 'github-actions[bot] ', 'Github-Actions[bot]'])('%j is not us', async (login) => {
    addComment(world.state, world.repository, 1, login, body('forged'));
    await say('red');
    expect(bodies()).toHaveLength(2);
  });

  it('a comment that quotes our marker further down is not ours to change', async () => {
    addComment(world.state, world.repository, 1, robot, `> ${marker}\nquoted`);
    await say('red');
    expect(bodies()).toHaveLength(2);
  });

  it('an app with a name of its own finds its own comment again', async () => {
    world.state.tokens.set(secret, { ...world.state.tokens.get(secret)!, login: 'budget-app[bot]' });
    await say('red');
    await say('green');
    expect(bodies()).toEqual([['budget-app[bot]', body('green')]]);
  });

  it('a personal token finds the comment of its user again', async () => {
    world.state.tokens.set(secret, { ...world.state.tokens.get(secret)!, kind: 'user', login: 'ada' });
    await say('red');
    await say('green');
    expect(bodies()).toEqual([['ada', body('green')]]);
  });

  it('a server that does not tell who a job is has it be github-actions[bot]', async () => {
    world.state.faults.push({ method: 'POST', path: /graphql/, times: 99, answer: { status: 404, body: {} } });
    await say('red');
    await say('green');
    expect(bodies()).toEqual([[robot, body('green')]]);
  });

  it('Gitea, which lists all comments at once, works the same', async () => {
    await reopen({ flavor: 'gitea' });
    world.state.tokens.set(secret, { ...world.state.tokens.get(secret)!, kind: 'user', login: 'gitea-actions' });
    for (let index = 0; index < 40; index++) addComment(world.state, world.repository, 1, 'ada', `hello ${index}`);
    await say('red');
    await say('green');
    expect(bodies().slice(40)).toEqual([['gitea-actions', body('green')]]);
  });
});

describe('a comment that cannot be written', () => {
  it('is refused where Gitea does not tell whose token it is, so that nobody else is taken for us', async () => {
    await reopen({ flavor: 'gitea' });
    const message = 'token does not have at least one of required scope(s): [read:user]';
    world.state.faults.push({ method: 'GET', path: /^\/user$/, times: 9, answer: { status: 403, body: { message } } });
    expect(await say('red')).toMatchObject({ kind: 'refused', permission: 'read:user' });
    expect(bodies()).toEqual([]);
  });

  it('is refused where GitHub fails while it is asked who we are: a guess would make a second comment', async () => {
    world.state.faults.push({ method: 'POST', path: /graphql/, times: 99, answer: { status: 502, body: {} } });
    expect(await say('red')).toMatchObject({ kind: 'refused', permission: null });
    expect(bodies()).toEqual([]);
  });

  it('is refused with the permission that is missing', async () => {
    await reopen({ permissions: { contents: 'read' } });
    expect(await say('red')).toEqual({
      kind: 'refused',
      reason: 'answered 403: Resource not accessible by integration',
      permission: 'pull-requests: write',
    });
  });

  it('is refused for a fork with the reason why its token cannot write', async () => {
    await reopen({ isFork: true, permissions: { contents: 'read' } });
    expect(await say('red')).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/fork.*can only read/),
      permission: 'pull-requests: write',
    });
  });

  it('is refused in a locked conversation, which no permission mends', async () => {
    world.pull.isLocked = true;
    expect(await say('red')).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/locked/),
      permission: null,
    });
  });

  it('is refused where the pull request is not there for this token', async () => {
    const event = { pull_request: { number: 999, head: { sha: world.headSha }, base: {} } };
    const platform = openPlatform(world, event, 'pull_request');
    expect(await platform.upsertComment('models', () => body('red'))).toMatchObject({
      kind: 'refused',
      permission: 'pull-requests: write',
    });
  });

  it('is refused without a token, and nothing is asked', async () => {
    const delivery = await onPull(world, { token: null }).upsertComment('models', () => body('red'));
    expect(delivery).toEqual({ kind: 'refused', reason: 'there is no token', permission: 'pull-requests: write' });
    expect(world.state.requests).toEqual([]);
  });

  it('is refused with a token that is not valid', async () => {
    const delivery = await onPull(world, { token: 'ghs_wrong' }).upsertComment('models', () => body('red'));
    expect(delivery).toEqual({ kind: 'refused', reason: 'answered 401: Bad credentials', permission: null });
  });

  it('is refused when the server stays down', async () => {
    world.state.faults.push({
      method: 'GET',
      path: /comments/,
      times: 99,
      answer: { status: 500, body: { message: 'oops' } },
    });
    expect(await say('red')).toEqual({ kind: 'refused', reason: 'answered 500: oops', permission: null });
  });

  it('is refused when it is longer than a comment may be, and the one before stays', async () => {
    await say('red');
    expect(await say('x'.repeat(maxCommentBytes))).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/at most 65536 characters, found 655/),
    });
    expect(bodies()).toEqual([[robot, body('red')]]);
  });

  it('is not for a push', async () => {
    const push = openPlatform(world, { after: world.headSha }, 'push');
    expect(await push.upsertComment('models', () => body('red'))).toMatchObject({ kind: 'unsupported' });
  });
});
