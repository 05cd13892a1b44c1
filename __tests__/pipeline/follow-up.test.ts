/** A change that is not trusted is judged by the budgets of its base branch, whatever it claims. */
import { describe, expect, it } from '@jest/globals';
import { worstVerdict } from '../../src/gate/verdict.js';
import { followUp } from '../../src/pipeline/follow-up.js';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { stringifyReport } from '../../src/report/stringify.js';
import type { Report } from '../../src/report/report.js';
import { readSpec } from '../../src/spec/read.js';
import { fakePlatform } from '../platform/fake-platform.js';
import { contextFor, makeWorkspace, modelBytes, specText } from './committed-model.js';

const [tip, head] = ['c'.repeat(40), 'a'.repeat(40)] as const;
const strict = specText('  - { artifact: clothes, metric: size, max: 20 kB }\n');
const loose = specText('  - { artifact: clothes, metric: size, max: 90 kB }\n');
const model = { 'models/clothes.tflite': modelBytes };

/** What the change's own run stored. */
async function claimOf(text: string, changes: (report: Report) => object = (report) => report): Promise<Uint8Array> {
  const folder = makeWorkspace(text);
  const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
  const { report } = await gatePipeline(plan, contextFor(folder, { commit: head }));
  return new TextEncoder().encode(stringifyReport(changes(report)));
}

async function follow(
  claims: readonly Uint8Array[],
  commits: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>,
  specs: readonly string[] = ['tinygate.yml'],
) {
  const workspace = makeWorkspace(strict);
  const platform = fakePlatform({ change: { headSha: head, baseSha: tip, isFork: true }, commits, mergeBase: tip });
  const sources = claims.map((bytes, index) => ({ bytes, source: `artifact ${index + 1} of run 42` }));
  const { judged, problems } = await followUp(
    { platform, claims: sources },
    { workspace, specs, now: () => Date.UTC(2026, 10, 24) },
  );
  const reports = judged.map(({ report }) => report);
  return { reports, verdict: worstVerdict(reports), problems: problems.map(({ message }) => message) };
}

describe('a report of a fork', () => {
  it("is judged by the base branch's budgets, and what it loosened is shown", async () => {
    const { reports, verdict, problems } = await follow([await claimOf(loose)], {
      [tip]: { 'tinygate.yml': strict, ...model },
      [head]: { 'tinygate.yml': loose, ...model },
    });
    expect([verdict, problems]).toEqual(['fail', []]);
    expect(reports[0]?.budgets).toMatchObject([{ expected: 20000, measured: modelBytes.length, verdict: 'fail' }]);
    expect(reports[0]?.budgetChanges).toMatchObject([{ change: 'loosened', details: ['max 20000 B → 90000 B'] }]);
  });

  it('that claims a verdict of its own is refused', async () => {
    const forged = await claimOf(strict, (report) => ({ ...report, verdict: 'pass' }));
    const { verdict, problems } = await follow([forged], {
      [tip]: { 'tinygate.yml': strict, ...model },
      [head]: { 'tinygate.yml': strict, ...model },
    });
    expect(problems[0]).toContain('expected the verdict of its rows, fail, found pass');
    expect(verdict).toBe('error');
  });

  it('about another file than the commit holds is refused', async () => {
    const { verdict, problems } = await follow([await claimOf(loose)], {
      [tip]: { 'tinygate.yml': loose, ...model },
      [head]: { 'tinygate.yml': loose, 'models/clothes.tflite': Buffer.concat([modelBytes, modelBytes]) },
    });
    expect([verdict, problems[0]]).toEqual(['error', expect.stringContaining('to be what the report measured')]);
  });

  it('that lies about the size of the very file is judged by what the file is', async () => {
    const forged = await claimOf(loose, (report) => ({
      ...report,
      artifacts: report.artifacts.map((one) => ({ ...one, sizeBytes: 1000, deflatedBytes: 900 })),
    }));
    const { reports, verdict } = await follow([forged], {
      [tip]: { 'tinygate.yml': strict, ...model },
      [head]: { 'tinygate.yml': loose, ...model },
    });
    expect(verdict).toBe('fail');
    expect(reports[0]?.budgets).toMatchObject([{ measured: modelBytes.length }]);
    expect(reports[0]?.artifacts).toMatchObject([{ sizeBytes: modelBytes.length }]);
  });

  it('about another file, from a change whose spec cannot be read, is refused', async () => {
    const { verdict, problems } = await follow([await claimOf(loose)], {
      [tip]: { 'tinygate.yml': loose, ...model },
      [head]: {
        'tinygate.yml': 'version: 1\nnam: broken\n',
        'models/clothes.tflite': Buffer.concat([modelBytes, modelBytes]),
      },
    });
    expect([verdict, problems[0]]).toEqual(['error', expect.stringContaining('to be what the report measured')]);
  });

  it('of another commit is refused', async () => {
    const old = await claimOf(loose, (report) => ({ ...report, commit: 'd'.repeat(40) }));
    const { verdict, problems } = await follow([old], {
      [tip]: { 'tinygate.yml': loose, ...model },
      [head]: { 'tinygate.yml': loose, ...model },
    });
    expect([verdict, problems[0]]).toEqual(['error', expect.stringContaining(`to be of commit ${head}`)]);
  });

  it.each([
    ['no report', []],
    ['bytes that are no report', [new TextEncoder().encode('{}')]],
    ['a report that is too large', [new Uint8Array(17 * 1024 * 1024).fill(32)]],
  ])('with %s is never a pass', async (_, claims) => {
    const { reports, verdict, problems } = await follow(claims, {
      [tip]: { 'tinygate.yml': loose, ...model },
      [head]: { 'tinygate.yml': loose, ...model },
    });
    expect(verdict).toBe('error');
    expect(reports[0]?.budgets[0]?.reason).toContain('expected a measurement of clothes, found no measurement');
    expect(problems.at(-1)).toContain("expected a report of 'clothes' (tinygate.yml)");
  });

  it('that hides a spec under another name does not make its budgets vanish', async () => {
    const hidden = await claimOf(loose, (report) => ({ ...report, spec: { ...report.spec, name: 'other' } }));
    const { verdict, problems } = await follow([hidden], {
      [tip]: { 'tinygate.yml': loose, ...model },
      [head]: { 'tinygate.yml': loose, ...model },
    });
    expect(verdict).toBe('error');
    expect(problems.join('\n')).toContain("expected a report of 'clothes'");
  });

  it('that makes a file which the base branch commits is refused: it could only be believed', async () => {
    const made = `version: 1
name: clothes
data: { images: i.gz, labels: l.gz }
student: { architecture: ds_cnn, training: { epochs: 1, learning_rate: { schedule: constant, peak: 0.01 } } }
artifacts: { clothes: { type: float32 } }
budgets:
  - { artifact: clothes, metric: size, max: 20 kB }
`;
    const forged = await claimOf(loose, (report) => ({
      ...report,
      artifacts: report.artifacts.map((artifact) => ({ ...artifact, sizeBytes: 10 })),
    }));
    const { verdict, problems } = await follow([forged], {
      [tip]: { 'tinygate.yml': strict, ...model },
      [head]: { 'tinygate.yml': made, ...model },
    });
    expect([verdict, problems[0]]).toEqual([
      'error',
      expect.stringContaining('found one that the change makes itself'),
    ]);
  });

  it('that lies about the size of a committed file is measured again', async () => {
    const forged = await claimOf(loose, (report) => ({
      ...report,
      artifacts: report.artifacts.map((artifact) => ({ ...artifact, sizeBytes: 10 })),
    }));
    const { reports } = await follow([forged], {
      [tip]: { 'tinygate.yml': strict, ...model },
      [head]: { 'tinygate.yml': loose, ...model },
    });
    expect(reports[0]?.budgets).toMatchObject([{ measured: modelBytes.length, verdict: 'fail' }]);
  });

  it('with two reports of one spec counts the first only, and says so', async () => {
    const claim = await claimOf(loose);
    const { problems } = await follow([claim, claim], {
      [tip]: { 'tinygate.yml': loose, ...model },
      [head]: { 'tinygate.yml': loose, ...model },
    });
    expect(problems).toEqual([expect.stringContaining("expected one report of 'clothes'")]);
  });

  it('of a spec that the base branch does not have yet is judged by its own, all of them shown as added', async () => {
    const { reports, verdict } = await follow(
      [await claimOf(loose)],
      { [tip]: {}, [head]: { 'tinygate.yml': loose, ...model } },
      [],
    );
    expect(verdict).toBe('pass');
    expect(reports[0]?.budgetChanges).toMatchObject([{ change: 'added' }]);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'a\\b'])('that names the spec %s is refused', async (path) => {
    const claim = await claimOf(loose, (report) => ({ ...report, spec: { ...report.spec, name: 'new', path } }));
    const { problems } = await follow([claim], { [tip]: {}, [head]: {} });
    expect(problems[0]).toContain('expected the report to name a spec inside the repository');
  });
});
