/** Where a lab reads the files that it is asked about: artifacts and commits of the repository that asks. */
import { DeviceError } from '../../bench/device-error.js';
import { limits as usualLimits, within, type Limit } from '../deadline.js';
import { mayCarryCredentials, TooLargeError } from '../http.js';
import { readShape } from '../shape.js';
import { artifact } from './answers.js';
import { download, type Storage } from './artifacts.js';
import { readUpTo, unparsed } from './bytes.js';
import { createClient } from './client.js';
import { readFailure } from './failure.js';
import type { LabConnection } from './lab.js';

export interface LabSource {
  /** The archive of an artifact. */
  readArtifact(id: number): Promise<Uint8Array>;
  /** The bytes of a file of a commit. */
  readCommitted(commit: string, path: string, maxBytes: number): Promise<Uint8Array>;
}

/** Its methods throw a `DeviceError`: `unreachable` where it may be otherwise the next time, else `unfit`. */
export function openLabSource(
  repository: string,
  { apiUrl, token, backOffMs, wait, limits = usualLimits }: LabConnection,
): LabSource {
  if (!mayCarryCredentials(apiUrl)) {
    throw new DeviceError('unfit', {
      message: `expected an https address for a token, found ${new URL(apiUrl).origin}`,
    });
  }
  const [owner = '', repo = ''] = repository.split('/');
  const client = createClient({ apiUrl, token, backOffMs, wait });
  const storage: Storage = { client, where: { owner, repo }, wait, situation: { apiUrl } };
  const { where } = storage;
  return {
    readArtifact: (id) =>
      explained(`artifact ${id} of ${repository}`, limits.find, async () => {
        const { data } = await client.rest.actions.getArtifact({ ...where, artifact_id: id });
        return download(storage, readShape(artifact, data));
      }),
    readCommitted: (commit, path, maxBytes) =>
      explained(`${path} of ${commit.slice(0, 12)} in ${repository}`, limits.find, async () => {
        const answer = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
          ...where,
          path,
          ref: commit,
          headers: { accept: 'application/vnd.github.raw+json' },
          request: unparsed,
        });
        return readUpTo(answer.data, maxBytes);
      }),
  };
}

async function explained(what: string, limit: Limit, work: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await within(limit, work);
  } catch (error) {
    const { status, text } = readFailure(error);
    if (error instanceof TooLargeError)
      throw new DeviceError(
        'mistaken',
        { message: `expected ${what} to be a file of a model: ${text}` },
        { cause: error },
      );
    const isPassing = status === null || status >= 500 || status === 429 || /rate limit/i.test(text);
    throw new DeviceError(
      isPassing ? 'unreachable' : 'unfit',
      {
        message: `expected ${what}, found that the API ${text}`,
        ...(isPassing
          ? {}
          : {
              fix: 'Give the token of the lab (input lab-token) contents: read and actions: read in that repository.',
            }),
      },
      { cause: error },
    );
  }
}
