/**
 * The report that a pipeline of the target branch left in its job's artifacts. A pipeline of a merge request is never
 * looked at: it runs what the merge request says. Whatever is expired, forbidden or not where it should be is `lost`.
 */
import { maxReportBytes } from '../../report/max-bytes.js';
import { HttpError, type Http } from '../http.js';
import { objectOf, parseAnswer, textOf, type JsonObject } from '../json-object.js';
import type { ReportQuery, StoredReport } from '../platform.js';
import { list, type Of } from '../shape.js';
import { job as jobShape, pipeline as pipelineShape } from './answers.js';
import { pagesOf } from './pages.js';

export interface WhereReportsAre {
  readonly projectId: string;
  /** The target branch, whose pipelines are trusted. */
  readonly branch: string | null;
  /** The job that stores reports has this job's name, since it is the same job. */
  readonly jobName: string | null;
  /** Path of the report inside the archive, relative to the project's folder. */
  readonly reportPath: (spec: string) => string;
}

/** Started by who may write to the branch. */
const trustedSources = ['push', 'web', 'schedule', 'api', 'trigger', 'pipeline'];
/** How many earlier pipelines are searched for a report of the same inputs. */
const maxEarlier = 10;

export async function findGitlabReport(wanted: ReportQuery, where: WhereReportsAre, http: Http): Promise<StoredReport> {
  const { branch } = where;
  if (branch === null) return { kind: 'lost', reason: 'no variable of the job names the target branch' };
  let reasons: string[] = [];
  try {
    for (const pipeline of await listPipelines(http, where.projectId, branch, wanted.commit)) {
      const found = await lookInPipeline(pipeline, wanted, where, http);
      if (found.kind === 'found') return found;
      if (found.kind === 'lost') reasons.push(found.reason);
    }
    if (wanted.inputs === null) return summary(reasons);
    // A commit that touched nothing of the model may have had no job; an older one with the same inputs will do.
    const earlier = (await listPipelines(http, where.projectId, branch, null)).slice(0, maxEarlier);
    for (const pipeline of earlier.filter(({ sha }) => sha !== wanted.commit)) {
      const found = await lookInPipeline(pipeline, wanted, where, http);
      if (found.kind === 'found' && inputsOf(found.bytes) === wanted.inputs) return found;
    }
    return summary(reasons);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    if (![401, 403, 404].includes(error.status ?? 0)) return { kind: 'lost', reason: error.message };
    reasons = [`pipelines cannot be listed (${error.message}); a token with read_api in TINYGATE_TOKEN may`];
  }
  return findNewest(wanted, branch, where, http, reasons);
}

interface Pipeline {
  readonly id: number;
  readonly sha: string;
}

async function listPipelines(http: Http, projectId: string, ref: string, sha: string | null): Promise<Pipeline[]> {
  const path = `/projects/${encodeURIComponent(projectId)}/pipelines`;
  const query = [
    ['ref', ref],
    ['order_by', 'id'],
    ['sort', 'desc'],
    ...(sha === null ? [] : [['sha', sha] as const]),
  ] as const;
  const pipelines =
    sha === null
      ? parseAnswer(
          await http.request({ method: 'GET', path, query: [...query, ['per_page', 30]] }),
          list(pipelineShape),
        )
      : await pagesOf(http, path, query, pipelineShape);
  return pipelines.filter(
    (one) => trustedSources.includes(one.source ?? '') && one.ref === ref && (sha === null || one.sha === sha),
  );
}

async function lookInPipeline(
  { id, sha }: Pipeline,
  { spec }: ReportQuery,
  { projectId, jobName, reportPath }: WhereReportsAre,
  http: Http,
): Promise<StoredReport> {
  const project = `/projects/${encodeURIComponent(projectId)}`;
  const jobs = await pagesOf(http, `${project}/pipelines/${id}/jobs`, [], jobShape);
  const isNamed = ({ name }: Of<typeof jobShape>) => jobName !== null && name === jobName;
  const named = jobs.filter(isNamed);
  const lost: string[] = [];
  for (const job of [...named, ...jobs.filter((other) => !isNamed(other))]) {
    const { id: jobId, artifacts_expire_at: expired, web_url: url } = job;
    const label = `job ${jobId} of pipeline ${id}`;
    if (!job.artifacts_file?.filename) {
      if (isNamed(job) && expired !== null) {
        lost.push(`the artifacts of ${label} expired on ${expired.slice(0, 10)}; run it again, or keep them longer`);
      }
      continue;
    }
    const bytes = await readArtifact(http, `${project}/jobs/${jobId}/artifacts/${encodePath(reportPath(spec))}`);
    if (bytes) {
      return { kind: 'found', bytes, source: `${label}${url === null ? '' : ` (${url})`}`, commit: sha };
    }
    if (isNamed(job)) lost.push(`the artifacts of ${label} have no ${reportPath(spec)}`);
  }
  return summary(lost);
}

/** What a job's own token may read: the newest report of the branch. It serves where it is of the same commit or inputs. */
async function findNewest(
  wanted: ReportQuery,
  branch: string,
  { projectId, jobName, reportPath }: WhereReportsAre,
  http: Http,
  reasons: readonly string[],
): Promise<StoredReport> {
  if (jobName === null) return { kind: 'lost', reason: reasons.join('; ') };
  const path = `/projects/${encodeURIComponent(projectId)}/jobs/artifacts/${encodeURIComponent(branch)}/raw/${encodePath(reportPath(wanted.spec))}`;
  try {
    const bytes = await readArtifact(http, path, [['job', jobName]]);
    if (bytes === null) return { kind: 'lost', reason: [`${branch} has no newest report`, ...reasons].join('; ') };
    const isSame = commitOf(bytes) === wanted.commit || (wanted.inputs !== null && inputsOf(bytes) === wanted.inputs);
    if (isSame) return { kind: 'found', bytes, source: `the newest ${jobName} of ${branch}`, commit: commitOf(bytes) };
    return { kind: 'lost', reason: [`the newest report of ${branch} is of another commit`, ...reasons].join('; ') };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return { kind: 'lost', reason: [error.message, ...reasons].join('; ') };
  }
}

async function readArtifact(
  http: Http,
  path: string,
  query: readonly (readonly [string, string])[] = [],
): Promise<Uint8Array | null> {
  try {
    return (await http.request({ method: 'GET', path, query, maxBytes: maxReportBytes })).bytes;
  } catch (error) {
    if (error instanceof HttpError && error.status === 404) return null;
    throw error;
  }
}

function summary(reasons: readonly string[]): StoredReport {
  return reasons.length === 0 ? { kind: 'absent' } : { kind: 'lost', reason: reasons.join('; ') };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Read only to choose; whoever gets the bytes checks them. */
function inputsOf(bytes: Uint8Array): string | null {
  return textOf(objectOf(readUnchecked(bytes), 'spec'), 'inputs');
}

function commitOf(bytes: Uint8Array): string | null {
  return textOf(readUnchecked(bytes), 'commit');
}

function readUnchecked(bytes: Uint8Array): JsonObject {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
  } catch {
    return {};
  }
}
