/** Every report that one run stored, whoever wrote it: bytes under caps, which the caller checks and judges again. */
import { TinygateError } from '../../core/errors.js';
import { oneLine } from '../../report/escape.js';
import { within } from '../deadline.js';
import type { StoredReport } from '../platform.js';
import { artifacts as shape } from './answers.js';
import { readStoredFile } from './artifacts.js';
import type { Connection } from './connection.js';
import { readFailure } from './failure.js';
import { allPages } from './pages.js';

export interface RunReport {
  /** As the run named it: a stranger's text. */
  readonly artifact: string;
  readonly stored: Extract<StoredReport, { kind: 'found' | 'lost' }>;
}

const maxReports = 100;

/** Empty where the run stored none. Throws `TinygateError` where it cannot be told or there are too many. */
export async function findRunReports(connection: Connection, runId: number, headSha: string): Promise<RunReport[]> {
  try {
    return await within(connection.limits.follow, () => readReports(connection, runId, headSha));
  } catch (error) {
    if (error instanceof TinygateError) throw error;
    const { text } = readFailure(error);
    throw new TinygateError(
      {
        code: 'github/run-unreadable',
        message: `expected the artifacts of run ${runId}, found that the API ${text}`,
        fix: 'Grant the job actions: read.',
      },
      { cause: error },
    );
  }
}

async function readReports(connection: Connection, runId: number, headSha: string): Promise<RunReport[]> {
  const { client, where } = connection;
  const artifacts = await allPages({
    ask: (page) => client.rest.actions.listWorkflowRunArtifacts({ ...where, ...page, run_id: runId }),
    shape,
  });
  const reports = artifacts.filter(({ name }) => /^tinygate-[^]{1,200}-[0-9a-f]{16}$/.test(name));
  if (reports.length > maxReports) {
    throw new TinygateError({
      code: 'github/too-many-reports',
      message: `expected at most ${maxReports} reports of run ${runId}, found ${reports.length}`,
    });
  }
  const found: RunReport[] = [];
  for (const artifact of reports) {
    const run = { runId, commit: headSha, url: null };
    const stored = artifact.expired
      ? ({ kind: 'lost', reason: `artifact ${artifact.id} of run ${runId} expired` } as const)
      : await readStoredFile(connection, artifact, run);
    found.push({ artifact: oneLine(artifact.name), stored });
  }
  return found;
}
