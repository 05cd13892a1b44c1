/** Artifacts of workflow runs: listed, downloaded under a cap, held to their digest, and one file taken out of them. */
import { archiveLimits, readArchive } from '../../core/archive.js';
import { digestBytes } from '../../core/digest.js';
import { TinygateError, summaryOf } from '../../core/errors.js';
import { maxReportBytes } from '../../report/max-bytes.js';
import { oneLine } from '../../report/escape.js';
import { HttpError, TooLargeError } from '../http.js';
import type { StoredReport } from '../platform.js';
import type { Artifact } from './answers.js';
import { fetchSigned, readUpTo, unparsed } from './bytes.js';
import type { Connection } from './connection.js';
import { readFailure } from './failure.js';

/** A report with its models; more than that is not one of ours. */
const maxZipBytes = 256 * 1024 * 1024;
export const reportFile = 'report.json';

/** `found`, or `lost` with the reason. `commit` and `url` are those of the run, and `file` is the name in the archive. */
export async function readStoredFile(
  connection: Connection,
  artifact: Artifact,
  { runId, commit, url }: { readonly runId: number; readonly commit: string | null; readonly url: string | null },
  file: string = reportFile,
): Promise<Extract<StoredReport, { kind: 'found' | 'lost' }>> {
  const source = `artifact ${artifact.id} of run ${runId}${url === null ? '' : ` (${url})`}`;
  const lost = (reason: string) => ({ kind: 'lost', reason: `${source}: ${reason}` }) as const;
  try {
    const zip = await download(connection, artifact);
    const digest = `sha256:${digestBytes(zip)}`;
    if (artifact.digest && artifact.digest !== digest)
      return lost(`expected ${oneLine(artifact.digest).slice(0, 80)}, found ${digest}: it was damaged or changed`);
    const limits = { ...archiveLimits, maxEntryBytes: maxReportBytes, maxTotalBytes: maxReportBytes };
    const bytes = (await readArchive(zip, (name) => name === file, limits)).get(file);
    return bytes ? { kind: 'found', bytes, source, commit } : lost(`it holds no ${file}`);
  } catch (error) {
    if (error instanceof TinygateError) return lost(summaryOf(error));
    return lost(readFailure(error).text);
  }
}

export interface Storage extends Pick<Connection, 'client' | 'where' | 'wait'> {
  readonly situation: Pick<Connection['situation'], 'apiUrl'>;
}

/** The zip of an artifact, as it comes: the caller holds it to its digest. Throws what the client throws. */
export async function download(
  { client, situation, where, wait }: Storage,
  artifact: Pick<Artifact, 'id' | 'size_in_bytes'>,
): Promise<Uint8Array> {
  if (artifact.size_in_bytes > maxZipBytes)
    throw new TooLargeError(null, `expected at most ${maxZipBytes} bytes, found ${artifact.size_in_bytes}`);
  const answer = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
    ...where,
    artifact_id: artifact.id,
    archive_format: 'zip',
    request: { ...unparsed, redirect: 'manual' },
  });
  const { status, headers, data } = answer as { status: number; headers: { location?: string }; data: unknown };
  if (status < 300) return readUpTo(data, maxZipBytes);
  if (headers.location === undefined) throw new HttpError(status, `answered ${status} without saying where it is`);
  return fetchSigned(headers.location, situation.apiUrl, maxZipBytes, wait);
}
