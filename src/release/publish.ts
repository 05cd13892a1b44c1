/**
 * The story of publishing: read what a run left and check it against its report, make the files from that alone, put them
 * into a folder, and then, if asked to, into a release or a pull request.
 */
import { join } from 'node:path';
import { writeAtomically } from '../core/atomic-write.js';
import { SpecError } from '../core/errors.js';
import { describeVerdict } from '../report/describe.js';
import { formatQuantity } from '../report/quantity.js';
import { commentMarker, renderComment } from '../report/render-comment.js';
import type { Report } from '../report/report.js';
import { assetsOf, modelName, type Asset } from './assets.js';
import type { GithubRepository } from './github.js';
import { publishPullRequest, type PullRequestOutcome } from './publish-pull-request.js';
import { publishRelease, type ReleaseOutcome } from './publish-release.js';
import { readSource, type Item, type Source } from './source.js';

export type Target =
  | { readonly kind: 'folder' }
  | {
      readonly kind: 'release';
      readonly github: GithubRepository;
      readonly tag: string;
    }
  | {
      readonly kind: 'pull-request';
      readonly github: GithubRepository;
      /** Null: the default branch. */
      readonly base: string | null;
      /** Folder in the repository that the models are committed in, with forward slashes; '' for its root. */
      readonly into: string;
    };

export interface Published {
  /** Absolute; every file of a release is in it, whatever the target. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly outcome: { readonly kind: 'written' } | ReleaseOutcome | PullRequestOutcome;
}

/**
 * Throws `TinygateError` where a verdict is not green, a file is not what was measured, or what is published already is
 * something else; then nothing is published. What the server does not permit is an outcome.
 */
export async function publish(sources: readonly Source[], folder: string, target: Target): Promise<Published> {
  const items: Item[] = [];
  for (const source of sources) items.push(await readSource(source));
  if (items.length === 0) {
    throw new SpecError({
      code: 'release/files',
      message: 'expected a report to publish, found no report',
      fix: 'Name a spec.',
    });
  }
  const assets = assetsOf(items);
  for (const { name, bytes } of assets) await writeAtomically(join(folder, name), bytes);
  return { folder, files: assets.map(({ name }) => name), outcome: await deliverTo(target, items, assets) };
}

function deliverTo(target: Target, items: readonly Item[], assets: readonly Asset[]): Promise<Published['outcome']> {
  const reports = items.map(({ report }) => report);
  switch (target.kind) {
    case 'folder':
      return Promise.resolve({ kind: 'written' });
    case 'release': {
      const { tag, github } = target;
      const commit = commonCommit(reports);
      return publishRelease(github, { tag, commit, name: tag, notes: notesOf(reports) }, assets);
    }
    case 'pull-request': {
      const { github, base, into } = target;
      const prefix = into === '' ? '' : `${into.replace(/\/+$/, '')}/`;
      const several = (report: Report) => (items.length === 1 ? '' : `${report.spec.name}-`);
      const files = items.flatMap(({ report, models }) =>
        models.map(({ artifact, bytes }) => ({ path: `${prefix}${modelName(several(report), artifact)}`, bytes })),
      );
      const name = items.length === 1 ? (reports[0]?.spec.name ?? '') : 'models';
      return publishPullRequest(github, { name, base, title: titleOf(reports), body: notesOf(reports), files });
    }
    default:
      return target satisfies never;
  }
}

/** A release is of one commit: the one that was judged. */
function commonCommit(reports: readonly Report[]): string {
  const commits = [...new Set(reports.map(({ commit }) => commit))];
  const [commit] = commits;
  if (commits.length === 1 && commit && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return commit;
  throw new SpecError({
    code: 'release/commit',
    message: `expected reports of one known commit, found ${commits.map((one) => one ?? 'no commit').join(', ')}`,
    cause: 'The reports were made outside a checkout, or in different ones.',
    fix: 'Judge and publish in one workflow run.',
  });
}

/** What a comment on a pull request says, without the marker by which that is found. */
function notesOf(reports: readonly Report[]): string {
  const id = 'release';
  const body = renderComment(reports, { id, url: null, previous: null, baselines: {} });
  return body
    .replace(`${commentMarker(id)}\n`, '')
    .replace(/^<!-- tinygate:history:[\w+/=]* -->\n/m, '')
    .trim();
}

function titleOf(reports: readonly Report[]): string {
  const [report] = reports;
  if (reports.length !== 1 || !report) return `Update ${reports.length} models`;
  const [smallest] = [...report.artifacts].sort((a, b) => a.sizeBytes - b.sizeBytes);
  const size = smallest ? `: ${formatQuantity(smallest.sizeBytes, 'bytes')}` : '';
  return `Update ${report.spec.name}${size}, ${describeVerdict(report)}`;
}
