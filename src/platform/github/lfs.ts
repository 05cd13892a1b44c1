/**
 * Content that a repository keeps in Git LFS, by the batch API, for jobs that check out another commit than they judge.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md
 *
 * The content is held to the digest and the size of its pointer. The token goes to the host of the API alone, and only where
 * that host refuses to answer without: where the content lies is an address out of an answer, and whatever headers come with
 * it are not sent to another origin either.
 */
import { createHash } from 'node:crypto';
import { limits, within, type Limit } from '../deadline.js';
import type { LfsPointer } from '../git/lfs.js';
import { HistoryError, type HistoryFault } from '../history-error.js';
import { HttpError, openHttp, type Http } from '../http.js';
import { parseAnswer } from '../json-object.js';
import { list, maybe, object, text, type Of } from '../shape.js';
import { fetchSigned } from './bytes.js';
import { userAgent, type Wait } from './client.js';
import { lfsServer } from './origins.js';

/** As much as GitHub gives of a file that is no LFS content. */
export const maxLfsBytes = 100 * 1024 * 1024;
const mediaType = 'application/vnd.git-lfs+json';

export interface LfsStore {
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string | null;
  readonly wait?: Wait | undefined;
  readonly limit?: Limit | undefined;
}

/** Throws `HistoryError` for whatever is not the content of the pointer. */
export async function fetchLfs(store: LfsStore, pointer: LfsPointer): Promise<Uint8Array> {
  const { sha256, sizeBytes } = pointer;
  const what = `the Git LFS object ${sha256.slice(0, 12)}`;
  if (sizeBytes > maxLfsBytes) {
    throw failed('refused', `${what} has ${sizeBytes} bytes, and at most ${maxLfsBytes} are fetched`);
  }
  let bytes: Uint8Array;
  try {
    bytes = await within(store.limit ?? limits.find, () => download(store, pointer));
  } catch (error) {
    if (error instanceof HttpError) throw failed('refused', `${what} cannot be fetched: ${error.message}`, error);
    throw error;
  }
  if (bytes.length !== sizeBytes) {
    throw failed('damaged', `${what} is said to have ${sizeBytes} bytes, and the server gave ${bytes.length}`);
  }
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === sha256) return bytes;
  throw failed('damaged', `the server gave other bytes for ${what} (SHA-256 ${found.slice(0, 12)})`);
}

async function download({ apiUrl, owner, repo, token, wait }: LfsStore, pointer: LfsPointer): Promise<Uint8Array> {
  const { sha256, sizeBytes } = pointer;
  const server = lfsServer(apiUrl);
  const open = (credentials: Readonly<Record<string, string>>): Http =>
    openHttp({ baseUrl: server, credentials, userAgent, ...(wait ? { wait } : {}) });
  const basic = token === null ? {} : { authorization: `Basic ${btoa(`x-access-token:${token}`)}` };
  const path = `/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}.git/info/lfs/objects/batch`;
  const ask = async (credentials: Readonly<Record<string, string>>): Promise<Of<typeof batch>> => {
    const said = await open(credentials).request({
      method: 'POST',
      path,
      mediaType,
      json: {
        operation: 'download',
        transfers: ['basic'],
        objects: [{ oid: sha256, size: sizeBytes }],
        hash_algo: 'sha256',
      },
    });
    return parseAnswer(said, batch);
  };
  // Whatever is public is given without a token, and what nobody is sent cannot be kept.
  let credentials = {};
  const answer = await ask(credentials).catch((error: unknown) => {
    const isRefused = error instanceof HttpError && [401, 403, 404].includes(error.status ?? 0);
    if (!isRefused || token === null) throw error;
    credentials = basic;
    return ask(credentials);
  });
  const href = addressOf(answer, sha256);
  const url = new URL(href, server);
  if (url.origin !== new URL(server).origin) return fetchSigned(href, server, sizeBytes, wait);
  const { bytes } = await openHttp({
    baseUrl: url.origin,
    credentials,
    userAgent,
    ...(wait ? { wait } : {}),
  }).request({ method: 'GET', path: `${url.pathname}${url.search}`, maxBytes: sizeBytes });
  return bytes;
}

const batch = object({
  objects: list(
    object({
      oid: text,
      error: maybe(object({ message: maybe(text) })),
      actions: maybe(object({ download: maybe(object({ href: text })) })),
    }),
  ),
});

/** Where the server says that the object lies. */
function addressOf({ objects }: Of<typeof batch>, sha256: string): string {
  const found = objects.find(({ oid }) => oid === sha256);
  const said = found?.error?.message ?? null;
  if (said !== null) throw new HttpError(null, `the server has none: ${said.slice(0, 300)}`);
  const href = found?.actions?.download?.href ?? null;
  if (href !== null && URL.canParse(href)) return href;
  throw new HttpError(null, 'the server does not say where it lies');
}

function failed(fault: HistoryFault, found: string, cause?: unknown): HistoryError {
  const fix =
    'Push the content of the commit to the Git LFS of this repository (git lfs push), or commit the file itself.';
  return new HistoryError(fault, found, fix, { cause });
}
