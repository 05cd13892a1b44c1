import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { firstPollMs } from '../../../src/bench/lab/follow-run.js';
import type { Outcome } from '../../../src/bench/outcome.js';
import { buildZip } from '../../core/build-zip.js';
import {
  answerOf,
  ask,
  createLabWorld,
  deviceOf,
  end,
  enter,
  goodAnswer,
  jobOf,
  labToken,
  measurementOf,
  measures,
  runs,
  sha256,
  store,
  type LabWorld,
  type Script,
} from './world.js';

let world: LabWorld;
beforeEach(async () => {
  world = await createLabWorld();
});
afterEach(() => world.fake.close());

const pi4 = deviceOf();
const jobs = [jobOf(pi4)];

/** What became of the only job. */
async function askForOne(): Promise<Exclude<Outcome, 'job'>> {
  const [outcome, ...others] = await ask(world, jobs);
  expect(others).toEqual([]);
  return outcome!;
}

async function expectMissed(why: string, reason: RegExp, attempts = 1): Promise<void> {
  const outcome = await askForOne();
  expect(outcome).toMatchObject({ kind: 'missed', why, attempts });
  expect((outcome as { reason: string }).reason).toMatch(reason);
}

const never: Script = () => [];
const ends =
  (conclusion: string): Script =>
  (run) => [
    { seconds: 20, happen: () => enter(run, 'running: measure') },
    { seconds: 300, happen: () => end(run, conclusion) },
  ];
/** An answer of bytes that no zip needs to be. */
const stores =
  (bytes: (honest: Buffer) => Uint8Array): Script =>
  (run, request) => [
    {
      seconds: 30,
      happen: () => {
        store(world, run, `tinygate-answer-${request.nonce}`, bytes(buildZip(goodAnswer(request))));
        end(run, 'success');
      },
    },
  ];

describe('a lab that answers', () => {
  it('is asked once, watched through its states, and its measurement is kept', async () => {
    const outcome = await askForOne();
    expect(outcome).toMatchObject({ kind: 'measured', text: expect.stringContaining('"Cortex-A72"') });
    expect(world.told.map((line) => line.split(':')[0])).toEqual([
      'queued',
      'sending',
      'running',
      'collecting',
      'collecting',
    ]);
    expect(world.told[0]).toMatch(/^queued: https:\/\/github\.com\/acme\/device-lab\/actions\/runs\/\d+$/);
    expect(runs(world)).toEqual(['completed success']);
  });

  it('gets names and digests, and nothing else of the repository that asks', async () => {
    await askForOne();
    expect(world.requests).toEqual([
      {
        schemaVersion: 1,
        nonce: expect.stringMatching(/^[0-9a-f]{32}$/),
        device: 'pi4',
        repository: 'octo/models',
        files: [{ sha256: jobs[0]!.artifact.sha256, at: { kind: 'artifact', id: 17, digest: 'a'.repeat(64) } }],
        jobs: [{ artifact: 'int8', sha256: jobs[0]!.artifact.sha256, base: null }],
      },
    ]);
  });

  it('is looked at every 15 s at first and less often later, never in step with others', async () => {
    world.scripts = [ends('success')];
    await askForOne();
    const { waits } = world.clock;
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(firstPollMs);
    expect(waits.slice(0, 5).map(Math.round)).toEqual([16_500, 24_750, 37_125, 55_688, 66_000]);
  });

  it('keeps a measurement whose outputs are wrong, and does not ask again for a better one', async () => {
    const outputs = {
      inputs_sha256: 'd'.repeat(64),
      sha256: 'e'.repeat(64),
      compared: 8,
      tolerance: 16,
      largest_difference: 120,
      agree: false,
    };
    const [job] = jobs;
    world.scripts = [
      measures((request) =>
        answerOf(request, () => JSON.stringify(measurementOf(job!.artifact.sha256, 'pi4', { outputs }))),
      ),
    ];
    expect(await askForOne()).toMatchObject({ kind: 'measured', text: expect.stringContaining('"agree":false') });
    expect(world.requests).toHaveLength(1);
  });

  it('takes a device whose clock says 1970 as what it is: the nonce tells that the answer is new', async () => {
    const [job] = jobs;
    const old = measurementOf(job!.artifact.sha256, 'pi4', { measured_at: '1970-01-01T00:12:00Z' });
    world.scripts = [measures((request) => answerOf(request, () => JSON.stringify(old)))];
    expect(await askForOne()).toMatchObject({ kind: 'measured', text: expect.stringContaining('1970-01-01') });
  });

  it('is asked for 120 artifacts in three requests, none larger than a dispatch may be', async () => {
    const many = Array.from({ length: 120 }, (_, index) => jobOf(pi4, `artifact-${index}`));
    const outcomes = await ask(world, many);
    expect(outcomes.map(({ kind, job }) => [kind, job.artifact.name])).toEqual(
      many.map(({ artifact }) => ['measured', artifact.name]),
    );
    expect(world.requests.map((request) => request.jobs.length)).toEqual([50, 50, 20]);
  });

  it('may say itself that its device gave no number, and is not asked again', async () => {
    world.scripts = [
      measures((request) => {
        const [{ artifact, sha256: digest }] = request.jobs as [(typeof request.jobs)[number]];
        const answers = [{ artifact, sha256: digest, kind: 'missed', why: 'unfit', reason: 'no library', attempts: 1 }];
        const { nonce, device } = request;
        return [{ name: 'answer.json', data: JSON.stringify({ schemaVersion: 1, nonce, device, answers }) }];
      }),
    ];
    await expectMissed('unfit', /^the lab: no library$/);
    expect(world.requests).toHaveLength(1);
  });
});

describe('a server that does not return the run', () => {
  it.each(['ignored', 'refused'] as const)('is helped by the nonce in the name of the run (%s)', async (runDetails) => {
    world.workflow.runDetails = runDetails;
    expect(await askForOne()).toMatchObject({ kind: 'measured' });
    const dispatches = world.fake.state.requests.filter(({ path }) => path.endsWith('/dispatches'));
    expect(dispatches.map(({ status }) => status)).toEqual(runDetails === 'ignored' ? [204] : [400, 204]);
  });

  it('is asked for runs since the dispatch by its own clock, however wrong ours is', async () => {
    world.workflow.runDetails = 'ignored';
    const { now } = Date;
    const { onRun } = world.workflow;
    Object.assign(world.workflow, {
      onRun: (...[run, inputs]: Parameters<typeof onRun>) => {
        onRun(Object.assign(run, { createdAt: new Date(now()).toISOString() }), inputs);
      },
    });
    Date.now = () => now() + 400 * 24 * 3_600_000;
    try {
      expect(await askForOne()).toMatchObject({ kind: 'measured' });
    } finally {
      Date.now = now;
    }
  });

  it('and whose workflow does not name its runs leaves the device without an answer', async () => {
    await world.fake.close();
    world = await createLabWorld({ runDetails: 'ignored', isNamed: false });
    await expectMissed('unreachable', /to show the run that was started, found no such run/, 3);
  });

  it('that started the same request twice has the second run cancelled', async () => {
    world.workflow.runDetails = 'ignored';
    const { onRun } = world.workflow;
    Object.assign(world.workflow, {
      onRun: (...[run, inputs]: Parameters<typeof onRun>) => {
        onRun(run, inputs);
        world.lab.runs.push({ ...run, id: run.id + 500_000 });
      },
    });
    expect(await askForOne()).toMatchObject({ kind: 'measured' });
    expect(runs(world)).toEqual(['completed success', 'completed cancelled']);
  });
});

describe('a lab that fails for reasons that may pass', () => {
  it.each(['failure', 'cancelled', 'timed_out'])('is asked again when its run ends as %s', async (conclusion) => {
    world.scripts = [ends(conclusion), measures()];
    expect(await askForOne()).toMatchObject({ kind: 'measured' });
    expect(new Set(world.requests.map(({ nonce }) => nonce)).size).toBe(2);
    expect(world.told).toContainEqual(expect.stringMatching(new RegExp(`ended as ${conclusion}.*attempt 2 of 3`)));
  });

  it('is given up after three attempts, and says why', async () => {
    world.scripts = [ends('failure')];
    await expectMissed('unreachable', /its run ended as failure without an answer \(https:\/\//, 3);
  });

  it('is waited for while the API answers nothing but errors', async () => {
    const error = { status: 502, body: { message: 'Bad gateway' } };
    world.fake.state.faults.push({ method: 'GET', path: /\/actions\/runs\/\d+$/, times: 12, answer: error });
    expect(await askForOne()).toMatchObject({ kind: 'measured' });
    expect(world.requests).toHaveLength(1);
  });

  it('is waited for through a secondary rate limit', async () => {
    const limited = {
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit.' },
      headers: { 'retry-after': '300' },
    };
    world.fake.state.faults.push({ method: 'GET', path: /\/actions\/runs\/\d+$/, times: 3, answer: limited });
    expect(await askForOne()).toMatchObject({ kind: 'measured' });
    expect(world.requests).toHaveLength(1);
  });

  it('is asked anew, and not twice at once, when the dispatch itself is not answered', async () => {
    const error = { status: 500, body: { message: 'Oops' } };
    world.fake.state.faults.push({ method: 'POST', path: /dispatches$/, times: 1, answer: error });
    expect(await askForOne()).toMatchObject({ kind: 'measured' });
    expect(world.fake.state.requests.filter(({ path }) => path.endsWith('/dispatches'))).toHaveLength(2);
  });

  it('is waited for while its device reboots and its run goes on', async () => {
    world.scripts = [
      (run, request) => [
        { seconds: 20, happen: () => enter(run, 'running: measure') },
        { seconds: 80, happen: () => Object.assign(run, { status: 'queued', step: undefined }) },
        { seconds: 400, happen: () => enter(run, 'flashing: again') },
        { seconds: 500, happen: () => enter(run, 'running: measure') },
        {
          seconds: 600,
          happen: () => {
            store(world, run, `tinygate-answer-${request.nonce}`, goodAnswer(request));
            end(run, 'success');
          },
        },
      ],
    ];
    expect(await askForOne()).toMatchObject({ kind: 'measured' });
    const states = world.told.map((line) => line.split(':')[0]);
    expect(states.slice(0, 5)).toEqual(['queued', 'running', 'queued', 'flashing', 'running']);
  });

  it.each([
    ['half a zip', (zip: Buffer) => zip.subarray(0, zip.length / 2), /archive/],
    ['no bytes at all', () => Buffer.alloc(0), /archive/],
    [
      'half an index',
      () => buildZip([{ name: 'answer.json', data: '{"schemaVersion":1,"non' }]),
      /answer\.json: expected JSON/,
    ],
  ])('is asked again after %s, and given up after the third', async (_, bytes, reason) => {
    world.scripts = [stores(bytes), measures()];
    expect(await askForOne()).toMatchObject({ kind: 'measured' });
    world.scripts = [stores(bytes)];
    await expectMissed('garbled', reason, 3);
  });

  it('is asked again for the one measurement of two that came damaged', async () => {
    const two = [jobOf(pi4, 'int8'), jobOf(pi4, 'float')];
    world.scripts = [
      (run, request, lab) =>
        measures((asked) =>
          goodAnswer(asked).map((entry) =>
            entry.name === 'measurement-2.json' ? { ...entry, data: String(entry.data).slice(0, 90) } : entry,
          ),
        )(run, request, lab),
      measures(),
    ];
    const outcomes = await ask(world, two);
    expect(outcomes.map(({ kind, job }) => [job.artifact.name, kind])).toEqual([
      ['int8', 'measured'],
      ['float', 'measured'],
    ]);
    expect(world.requests.map((request) => request.jobs.map(({ artifact }) => artifact))).toEqual([
      ['int8', 'float'],
      ['float'],
    ]);
  });

  it('has an artifact downloaded again whose bytes are not those of its digest, then is asked again', async () => {
    world.scripts = [
      (run, request) => [
        {
          seconds: 30,
          happen: () => {
            store(world, run, `tinygate-answer-${request.nonce}`, goodAnswer(request));
            const stored = world.lab.artifacts.at(-1)!;
            Object.assign(stored, { digest: `sha256:${sha256('another')}` });
            end(run, 'success');
          },
        },
      ],
    ];
    await expectMissed('garbled', /expected artifact \d+ with sha256:[0-9a-f]{64}, found sha256:/, 3);
    expect(world.fake.state.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(6);
  });
});

describe('a wrong answer of a lab', () => {
  const about = (digest: string, device = 'pi4') => JSON.stringify(measurementOf(digest, device));

  it.each([
    [
      'another file',
      () => about('b'.repeat(64)),
      /to measure the file of int8 \(SHA-256 [0-9a-f]{12}\), found that it measured bbbbbbbbbbbb/,
    ],
    [
      'another device',
      () => about(jobs[0]!.artifact.sha256, 'jetson'),
      /expected a measurement by pi4, found one by "jetson"/,
    ],
    [
      'a device whose name is a command of the runner',
      () => about(jobs[0]!.artifact.sha256, '::error::owned'),
      /expected a measurement by pi4, found one by "::error::owned"/,
    ],
  ])('about %s is told, and not asked for again', async (_, text, reason) => {
    world.scripts = [measures((request) => answerOf(request, text))];
    await expectMissed('mistaken', reason);
    expect(world.requests).toHaveLength(1);
  });

  it('of 2 GB is not downloaded, and not asked for again', async () => {
    world.scripts = [
      (run, request) => [
        {
          seconds: 30,
          happen: () => {
            store(world, run, `tinygate-answer-${request.nonce}`, goodAnswer(request));
            Object.assign(world.lab.artifacts.at(-1)!, { saidBytes: 2_000_000_000 });
            end(run, 'success');
          },
        },
      ],
    ];
    await expectMissed('mistaken', /expected at most 268435456 bytes, found 2000000000/);
    expect(world.requests).toHaveLength(1);
    expect(world.fake.state.requests.filter(({ path }) => path.endsWith('/zip'))).toEqual([]);
  });

  it('to an older request is told, and not asked for again', async () => {
    world.scripts = [measures((request) => goodAnswer({ ...request, nonce: '0'.repeat(32) }))];
    await expectMissed('mistaken', /an answer to this request, found one to another/);
    expect(world.requests).toHaveLength(1);
  });

  it('that stands under the name of an older request is no answer', async () => {
    world.scripts = [measures(goodAnswer, () => `tinygate-answer-${'0'.repeat(32)}`)];
    await expectMissed('unfit', /ended as success without an answer/);
  });

  it('that comes twice for one artifact counts neither time', async () => {
    world.scripts = [
      measures((request) => {
        const [index, ...measured] = goodAnswer(request).sort((a, b) => (a.name < b.name ? -1 : 1));
        const parsed = JSON.parse(String(index!.data)) as { answers: unknown[] };
        parsed.answers.push(parsed.answers[0]);
        return [{ ...index!, data: JSON.stringify(parsed) }, ...measured];
      }),
    ];
    await expectMissed('mistaken', /one answer about int8, found 2/);
  });

  it('of an artifact that nobody asked about is passed over', async () => {
    world.scripts = [
      measures((request) =>
        goodAnswer({ ...request, jobs: [...request.jobs, { artifact: 'other', sha256: 'c'.repeat(64), base: null }] }),
      ),
    ];
    expect(await askForOne()).toMatchObject({ kind: 'measured' });
  });

  it.each([
    ['a path out of its folder', () => [{ name: '../../answer.json', data: '{}' }], /invalid relative path/],
    ['a link', () => [{ name: 'answer.json', data: '/etc/passwd', mode: 0o120777 }], /is a link or device/],
    ['a bomb', () => [{ name: 'answer.json', data: Buffer.alloc(4_000_000) }], /expected at most 1048576 bytes/],
    [
      'the same name twice',
      () => [
        { name: 'answer.json', data: '{}' },
        { name: 'ANSWER.json', data: '{}' },
      ],
      /twice/,
    ],
  ])('in an archive with %s is refused whole', async (_, entries, reason) => {
    world.scripts = [measures(entries)];
    await expectMissed('garbled', reason, 3);
  });
});

describe('a lab that does not answer in time', () => {
  it('has its run cancelled at the deadline of the device: one that never starts holds no queue', async () => {
    world.scripts = [never];
    await expectMissed('timeout', /within the timeout of the device, found its run queued/);
    expect(runs(world)).toEqual(['completed cancelled']);
    expect(world.clock.now()).toBe(20 * 60_000);
  });

  it('counts all attempts into one deadline', async () => {
    world.scripts = [ends('failure'), ends('failure'), never];
    await expectMissed('timeout', /found its run queued/, 3);
    expect(world.clock.now()).toBe(20 * 60_000);
  });

  it('has its run cancelled when whoever asks is interrupted', async () => {
    world.scripts = [ends('success')];
    world.onWait = (seconds) => seconds > 60 && world.abort.abort(new Error('interrupted'));
    await expect(ask(world, jobs)).rejects.toThrow('interrupted');
    expect(runs(world)).toEqual(['completed cancelled']);
  });

  it('has its run found and cancelled also where the server did not return it', async () => {
    world.workflow.runDetails = 'ignored';
    world.scripts = [never];
    world.onWait = () => world.abort.abort(new Error('interrupted'));
    await expect(ask(world, jobs)).rejects.toThrow('interrupted');
    expect(runs(world)).toEqual(['completed cancelled']);
  });
});

describe('a lab that may not be asked', () => {
  it.each([
    [401, 'Bad credentials'],
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
  ])('is not asked again after %s, and the permission is named', async (status, message) => {
    world.fake.state.faults.push({
      method: 'POST',
      path: /dispatches$/,
      times: 9,
      answer: { status, body: { message } },
    });
    await expectMissed('unfit', /actions: write in that repository/);
    expect(world.fake.state.requests).toHaveLength(1);
  });

  it('says that it has no such device', async () => {
    const [outcome] = await ask(world, [jobOf(deviceOf('pi5'))]);
    expect(outcome).toMatchObject({
      kind: 'missed',
      why: 'unfit',
      reason: expect.stringContaining("Provided value 'pi5'"),
    });
  });

  it('is sent its token by the API alone: the storage of artifacts, and messages, never have it', async () => {
    expect(await askForOne()).toMatchObject({ kind: 'measured' });
    const stored = world.fake.state.requests.filter(({ path }) => path.startsWith('/_storage/'));
    expect(stored.map(({ hasToken }) => hasToken)).toEqual([false]);
    world.fake.state.tokens.clear();
    const outcome = await askForOne();
    expect(outcome).toMatchObject({ kind: 'missed', why: 'unfit' });
    expect(JSON.stringify([outcome, world.told])).not.toContain(labToken);
  });
});
