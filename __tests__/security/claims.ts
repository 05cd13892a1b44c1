/** What a stranger's run stored, and how it is judged: a base branch, a change, and a report that may say anything. */
import { worstVerdict } from '../../src/gate/verdict.js';
import { followUp } from '../../src/pipeline/follow-up.js';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { stringifyReport } from '../../src/report/stringify.js';
import type { Report } from '../../src/report/report.js';
import { readSpec } from '../../src/spec/read.js';
import { contextFor, makeWorkspace, modelBytes, specText } from '../pipeline/committed-model.js';
import { fakePlatform, type FakeContent, type FakePlatform } from '../platform/fake-platform.js';

import type { Commits } from './histories.js';

export const [tip, head] = ['c'.repeat(40), 'a'.repeat(40)] as const;
export const strict = specText('  - { artifact: clothes, metric: size, max: 20 kB }\n');
export const loose = specText('  - { artifact: clothes, metric: size, max: 90 kB }\n');
export const model = { 'models/clothes.tflite': modelBytes };

type Files = Readonly<Record<string, FakeContent>>;

/** The text of an honest report of a change that has this spec, changed as a stranger would. */
export async function claimOf(spec: string, forge: (report: Report) => object = (report) => report): Promise<string> {
  const folder = makeWorkspace(spec);
  const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
  const { report } = await gatePipeline(plan, contextFor(folder, { commit: head }));
  return stringifyReport(forge(report));
}

export interface Fork {
  readonly claims: readonly string[];
  /** Files of the base branch and of the change. */
  readonly base: Files;
  readonly change: Files;
  /** What is checked out: the default branch. */
  readonly checkedOut?: string;
  readonly specs?: readonly string[];
  /** Where the two commits are read from, in place of memory. */
  readonly commits?: Commits;
  /** Gets `<commit>:<path>` of every file whose bytes are read. */
  readonly reads?: string[];
}

export async function judgeFork({
  claims,
  base,
  change,
  checkedOut = strict,
  specs = ['tinygate.yml'],
  commits,
  reads = [],
}: Fork) {
  const fake: FakePlatform = fakePlatform({
    change: { headSha: commits?.head ?? head, baseSha: commits?.base ?? tip, isFork: true },
    commits: { [tip]: base, [head]: change },
    mergeBase: tip,
  });
  const history = commits?.history ?? fake.history;
  const readFile: typeof history.readFile = (commit, path) => {
    reads.push(`${commit}:${path}`);
    return history.readFile(commit, path);
  };
  const platform = { ...fake, history: { ...history, readFile } };
  const sources = claims.map((text, index) => ({
    bytes: new TextEncoder().encode(text),
    source: `artifact ${index + 1} of run 42`,
  }));
  const { judged, problems } = await followUp(
    { platform, claims: sources },
    { workspace: makeWorkspace(checkedOut), specs, now: () => Date.UTC(2026, 10, 24) },
  );
  const reports = judged.map(({ report }) => report);
  const said = problems.map(({ message }) => message).join('\n');
  const verdict = problems.length > 0 ? 'error' : worstVerdict(reports);
  return { reports, said, verdict };
}
