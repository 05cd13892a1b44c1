/**
 * A server that is broken, or somebody's: pages that lead to themselves, bodies without an end, no answer, and answers that
 * are none. All of it ends in time, nothing is made of it, and the verdict that is there stands.
 */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { commentMarker } from '../../src/report/render-comment.js';
import { deliver } from '../../src/pipeline/deliver.js';
import type { Delivery, Platform } from '../../src/platform/platform.js';
import { publishRelease } from '../../src/release/publish-release.js';
import { keepOnBranch } from '../../src/release/history-branch.js';
import { within } from '../../src/platform/deadline.js';
import { createClient } from '../../src/platform/github/client.js';
import { openLab } from '../../src/platform/github/lab.js';
import { modelBytes, specText } from '../pipeline/committed-model.js';
import { act, createActionWorld } from './action-world.js';
import {
  allOf,
  answering,
  base,
  endless,
  head,
  leadingToItself,
  onBitbucket,
  onGithub,
  onGitlab,
  silent,
  startHostileServer,
  type HostileServer,
} from './hostile-server.js';

let server: HostileServer;
beforeEach(async () => {
  server = await startHostileServer();
});
afterEach(() => server.close());

const mebibyte = 1024 * 1024;
const soon = { limitMs: 60 };
const inTime = allOf(soon);
const platforms = {
  github: (limits = allOf({})) => Promise.resolve<Platform>(onGithub(server.url, limits)),
  gitlab: (limits = allOf({})) => Promise.resolve(onGitlab(server.url, limits)),
  bitbucket: (limits = allOf({})) => onBitbucket(server.url, limits),
} as const;
type Name = keyof typeof platforms;
const names = Object.keys(platforms) as Name[];

const check = { name: 'tinygate', verdict: 'pass', title: 'x', summary: 'x', annotations: [] } as const;
const wanted = { spec: 'clothes', inputs: 'd'.repeat(64), commit: base };
const comment = (platform: Platform) => platform.upsertComment('x', () => `${commentMarker('x')}\ntext`);
const reasonOf = (delivery: Delivery) => (delivery.kind === 'refused' ? delivery.reason : `${delivery.kind}!`);
/** What was written, and not only read. */
const writes = () => server.asked.filter((one) => !one.startsWith('GET') && !one.endsWith('/graphql'));

/** A page of comments of somebody else, as each platform has them. */
const page: Record<Name, unknown> = {
  github: [{ id: 1, body: 'x', html_url: '', user: { login: 'ada' } }],
  gitlab: [{ id: 1, body: 'x', system: false, author: { id: 3 } }],
  bitbucket: { values: [{ id: 1, content: { raw: 'x' }, user: { uuid: '{3}' } }], next: 'x' },
};
const self: Record<Name, unknown> = { github: { login: 'me' }, gitlab: { id: 7 }, bitbucket: { uuid: '{7}' } };

describe('pages that lead to themselves', () => {
  it.each(names)('are left after a hundred, and no comment is made on %s', async (name) => {
    const own = answering(JSON.stringify(self[name]));
    const list = leadingToItself(page[name]);
    server.behave = (request, response) => {
      (request.url?.startsWith('/user') ? own : list)(request, response);
    };
    const platform = await platforms[name]();
    expect(reasonOf(await comment(platform))).toMatch(/expected at most 100/);
    expect(server.asked.length).toBeLessThanOrEqual(102);
    expect(writes()).toEqual([]);
  });

  it('are left after as many artifacts as a run may have, wherever a report is looked for', async () => {
    const run = { id: 1, event: 'push', head_sha: base, head_branch: 'main', head_repository: { id: 1 } };
    const artifact = { id: 1, name: 'other', size_in_bytes: 1, expired: false };
    server.behave = leadingToItself({ total_count: 1, artifacts: [artifact], workflow_runs: [run] });
    const platform = onGithub(server.url);
    expect(await platform.findReport(wanted)).toMatchObject({ kind: 'lost' });
    await expect(platform.findRunReports({ id: 1, headSha: head })).rejects.toThrow(/at most 100 pages/);
    expect(server.asked.length).toBeLessThanOrEqual(12 + 101);
  });

  it('of releases are left too', async () => {
    const release = { id: 1, tag_name: 'x', draft: true, body: '', html_url: '', upload_url: '' };
    server.behave = (request, response) => {
      if (request.url?.includes('/git/ref/')) answering('{}', {}, 404)(request, response);
      else leadingToItself([release])(request, response);
    };
    const outcome = await publishRelease(repository(), { tag: 'v1', commit: head, name: 'v1', notes: '' }, []);
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/at most 10000 entries/) });
    expect(server.asked.length).toBeLessThanOrEqual(102);
  });
});

const repository = (limit = allOf({}).publish) => ({
  request: createClient({ apiUrl: server.url, token: 'ghs_x', backOffMs: 0 }).request,
  owner: 'acme',
  repo: 'models',
  limit,
});

describe('a body without an end', () => {
  it.each(names)('is read up to a cap, and no comment is made on %s', async (name) => {
    server.behave = endless('[');
    const platform = await platforms[name]();
    expect(reasonOf(await comment(platform))).toMatch(/expected at most \d+ bytes, found more/);
    expect([server.asked.length, writes()]).toEqual([1, []]);
    expect(server.sentBytes()).toBeLessThan(64 * mebibyte);
  });

  it.each(names)('of a refusal is read as far as a reason goes on %s', async (name) => {
    server.behave = endless('{"message": "no"', 403);
    expect(reasonOf(await comment(await platforms[name]()))).toMatch(/answered 403/);
    expect(server.sentBytes()).toBeLessThan(16 * mebibyte * server.asked.length);
  });

  it('is no archive of a report', async () => {
    const { artifact, run } = stored;
    server.behave = (request, response) => {
      if (request.url?.endsWith('/zip')) endless('PK')(request, response);
      else answering(JSON.stringify(request.url?.includes('/runs/') ? run : artifact))(request, response);
    };
    const small = allOf({ maxBytes: 8 * mebibyte });
    const found = await onGithub(server.url, small).findReport(wanted);
    expect(found).toMatchObject({ kind: 'lost', reason: expect.stringMatching(/at most 8388608 bytes/) });
  });

  it('in many pages counts as one', async () => {
    const long = 'x'.repeat(60_000);
    const comments = Array.from({ length: 100 }, (_, id) => ({ id, body: long, html_url: '', user: null }));
    server.behave = leadingToItself(comments);
    const asking = [deliverComment(onGithub(server.url), { limitMs: 10_000, maxBytes: 16 * mebibyte })];
    server.behave = (request, response) => {
      if (request.url === '/user') answering('{"login": "me"}')(request, response);
      else leadingToItself(comments)(request, response);
    };
    expect(reasonOf((await Promise.all(asking))[0]!)).toMatch(/expected answers of at most 16777216 bytes/);
    expect(server.asked.length).toBeLessThan(6);
  });
});

const stored = {
  artifact: {
    total_count: 1,
    artifacts: [
      { id: 1, name: 'tinygate-clothes-dddddddddddddddd', size_in_bytes: 9, expired: false, workflow_run: { id: 1 } },
    ],
  },
  run: { id: 1, event: 'push', head_sha: base, head_branch: 'main', head_repository: { id: 1 }, repository: { id: 1 } },
};

async function deliverComment(platform: Platform, limit = { ...allOf({}).tell, ...soon }): Promise<Delivery> {
  const options = { comment: 'always', commentId: 'x', checkName: null, limit } as const;
  const [delivered] = await deliver({ ...platform, upsertComment: () => comment(platform) }, [], options);
  return delivered!.delivery;
}

describe('a server that gives no answer', () => {
  it.each(names)('has people not told after the deadline, on %s, and is sent nothing later', async (name) => {
    const platform = await platforms[name]();
    const options = { comment: 'always', commentId: 'x', checkName: 'c', limit: { ...inTime.tell } } as const;
    const telling = {
      ...platform,
      upsertComment: () => comment(platform),
      publishCheck: () => platform.publishCheck(check),
    };
    const delivered = await deliver(telling, [], options);
    expect(delivered.map(({ what, delivery }) => [what, reasonOf(delivery)])).toEqual([
      ['comment', 'the server gave no whole answer within 0.06 s'],
      ['check', 'the server gave no whole answer within 0.06 s'],
    ]);
    const asked = server.asked.length;
    server.behave = answering(JSON.stringify(page[name]));
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(server.asked).toHaveLength(asked);
  });

  it.each(names)('is asked for another commit once, on %s, and not again after that', async (name) => {
    const { history } = await platforms[name](inTime);
    for (const path of ['tinygate.yml', 'other.yml'])
      await expect(history.readFile(base, path)).rejects.toThrow(/no whole answer within 0.06 s/);
    expect(server.asked).toHaveLength(1);
  });

  it('has stored reports, runs and labs given up', async () => {
    const platform = onGithub(server.url, inTime);
    const lost = { kind: 'lost', reason: expect.stringMatching(/no whole answer within 0.06 s/) };
    expect(await platform.findReport(wanted)).toMatchObject(lost);
    expect(await platform.findFile!('tinygate-history', 'history.json')).toMatchObject(lost);
    expect(await onGitlab(server.url, inTime).findReport(wanted)).toMatchObject(lost);
    const run = { id: 1, headSha: head, headBranch: 'f', headRepository: null };
    await expect(platform.findRunReports(run)).rejects.toThrow(/no whole answer within 0.06 s/);
    await expect(platform.resolvePullRequest(run)).rejects.toThrow(/no whole answer within 0.06 s/);
    const lab = openLab(
      { repository: 'acme/lab', workflow: 'lab.yml', ref: 'main' },
      { apiUrl: server.url, token: 'ghs_x', limits: inTime },
    );
    await expect(lab.read(1)).rejects.toThrow(/no whole answer within 0.06 s/);
    await lab.cancel(1);
  });

  it('or fails again and again, leaves no wait behind that keeps the process after the deadline', async () => {
    server.behave = answering('{"message": "down"}', {}, 502);
    const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
    const before = timers();
    const { request } = createClient({ apiUrl: server.url, token: 'ghs_x' });
    await expect(within(inTime.tell, () => request('GET /user'))).rejects.toThrow(/no whole answer within 0.06 s/);
    expect(server.asked).toHaveLength(1);
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('has nothing published', async () => {
    const plan = { tag: 'v1', commit: head, name: 'v1', notes: '' };
    const refused = { kind: 'refused', reason: 'gave no whole answer within 0.06 s' };
    expect(await publishRelease(repository(inTime.publish), plan, [])).toMatchObject(refused);
    const history = { branch: 'h', title: 't', extend: () => Promise.resolve([]) };
    expect(await keepOnBranch(repository(inTime.publish), history)).toMatchObject(refused);
    expect(writes()).toEqual([]);
  });
});

const noAnswers: readonly (readonly [string, string])[] = [
  ['a page of HTML', '<!doctype html><title>Sign in</title>'],
  ['half of a list', '[{"id": 1, "body": "x"'],
  ['null', 'null'],
  ['an empty object', '{}'],
  ['a number', '7'],
  ['nothing', ''],
  ['a list of null', '[null]'],
  ['a list of empty objects', '[{}]'],
  ['lists that are null', '{"artifacts": null, "workflow_runs": null, "values": null, "total_count": 0}'],
  ['entries without an id', '{"artifacts": [{}], "workflow_runs": [{}], "values": [{}], "total_count": 1}'],
];

describe('an answer 200 that is none', () => {
  it.each(names.flatMap((name) => noAnswers.map(([what, body]) => [what, name, body] as const)))(
    'such as %s makes no second comment on %s',
    async (_, name, body) => {
      const own = answering(JSON.stringify(self[name]));
      server.behave = answering(body);
      const platform = await platforms[name]();
      expect(reasonOf(await comment(platform))).toMatch(/expected|answered/);
      server.behave = (request, response) => {
        (request.url?.startsWith('/user') ? own : answering(body))(request, response);
      };
      expect(reasonOf(await comment(platform))).toMatch(/expected|answered/);
      expect(writes()).toEqual([]);
    },
  );

  it.each(noAnswers)('such as %s is no report that is absent, and no pull request', async (_, body) => {
    server.behave = answering(body);
    for (const platform of [onGithub(server.url), onGitlab(server.url)])
      for (const inputs of [null, wanted.inputs])
        expect(await platform.findReport({ ...wanted, inputs })).toMatchObject({ kind: 'lost' });
    const run = { id: 1, headSha: head, headBranch: 'f', headRepository: { id: 1, owner: 'mallory' } };
    const github = onGithub(server.url);
    await expect(github.findRunReports(run)).rejects.toMatchObject({ name: 'TinygateError' });
    await expect(github.resolvePullRequest(run)).rejects.toMatchObject({ name: 'TinygateError' });
  });

  it.each(names.flatMap((name) => ['<html>', 'null', '{}', '[{}]'].map((body) => [body, name] as const)))(
    'such as %s is no commit, no folder and no base of %s',
    async (body, name) => {
      server.behave = answering(body);
      const { history } = await platforms[name]();
      const notTold = { name: 'HistoryError' };
      await expect(history.mergeBase(base, head)).rejects.toMatchObject(notTold);
      await expect(history.kindOf(base, 'a/b')).rejects.toMatchObject(notTold);
      await expect(history.parents(base)).rejects.toMatchObject(notTold);
      await expect(history.branchTip('main')).rejects.toMatchObject(notTold);
    },
  );

  it.each(noAnswers)('such as %s publishes nothing', async (_, body) => {
    server.behave = answering(body);
    const plan = { tag: 'v1', commit: head, name: 'v1', notes: '' };
    expect(await publishRelease(repository(), plan, [])).toMatchObject({ kind: 'refused' });
    const history = { branch: 'h', title: 't', extend: () => Promise.resolve([]) };
    expect(await keepOnBranch(repository(), history)).toMatchObject({ kind: 'refused' });
    expect(writes()).toEqual([]);
  });
});

describe('a verdict that is there', () => {
  const spec = specText('  - { artifact: clothes, metric: size, max: 100 kB }\n');
  const files = { 'tinygate.yml': spec, 'models/clothes.tflite': modelBytes };
  const inputs = { mode: 'gate', comment: 'always', 'check-name': 'budgets', spec: 'tinygate.yml' };

  it.each([
    ['gives no answer', silent],
    ['answers with HTML', answering('<html>')],
    ['leads to itself', leadingToItself([])],
    ['refuses', answering('{}', {}, 403)],
  ] as const)('stands with its report where the server %s, and the log says what was not told', async (_, behave) => {
    server.behave = behave;
    const world = await createActionWorld({ base: files, change: files });
    try {
      const acted = await act(world, {
        event: 'pull_request',
        checkout: files,
        inputs,
        limits: allOf({ limitMs: 150 }),
        env: { GITHUB_API_URL: server.url },
      });
      expect([acted.code, acted.outputs['verdict']]).toEqual([0, 'pass']);
      expect(acted.log).toMatch(/::warning::comment: refused: /);
      expect(acted.log).toMatch(/::warning::check: refused: /);
      expect(acted.everything).toContain('"verdict": "pass"');
    } finally {
      await world.close();
    }
  });

  it.each(['summary', 'outputs', 'comment', 'check'])('stands where tinygate itself fails at the %s', async (what) => {
    const { tell } = await import('../../src/action/tell.js');
    const defect = (): never => {
      throw new TypeError('a defect');
    };
    const warnings: string[] = [];
    const commands = {
      info: () => undefined,
      warning: (text: string) => void warnings.push(text),
      error: () => undefined,
      setFailed: () => undefined,
      setOutput: what === 'outputs' ? defect : () => undefined,
      summary:
        what === 'summary'
          ? { addRaw: defect, write: defect }
          : { addRaw: () => undefined, write: () => Promise.resolve() },
    } as unknown as Parameters<typeof tell>[0]['commands'];
    const runner = { commands, env: {}, now: () => 0, signal: new AbortController().signal };
    const told = { kind: 'done', url: null } as const;
    const platform = {
      change: { runUrl: null },
      upsertComment: what === 'comment' ? defect : () => Promise.resolve(told),
      publishCheck: what === 'check' ? defect : () => Promise.resolve(told),
    } as unknown as Platform;
    const telling = { exitCode: 1, isIncomplete: false, keepsFiles: false, explainedIn: 'x' } as const;
    const asked = { comment: 'always', commentId: 'x', checkName: 'c' } as unknown as Parameters<typeof tell>[3];
    const delivered = await tell(runner, [], platform, asked, telling);
    expect(delivered.map((one) => one.what)).toEqual(['comment', 'check']);
    expect(warnings.join('\n')).toMatch(/a defect/);
  });
});
