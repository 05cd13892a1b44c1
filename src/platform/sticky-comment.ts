/**
 * One comment that is kept up to date. It is found again by its marker and by its author: a comment of somebody else that
 * carries the marker is neither trusted nor touched.
 */
import { commentMarker } from '../report/render-comment.js';
import { HttpError } from './http.js';
import type { Delivery } from './platform.js';

export interface Comment {
  readonly id: string;
  readonly body: string;
  readonly author: string | null;
  readonly url: string | null;
}

export interface CommentStore {
  /** Whose comments are ours; null where the token does not tell. */
  self(): Promise<string | null>;
  /** All of them, oldest first. */
  list(): Promise<readonly Comment[]>;
  create(body: string): Promise<Comment>;
  update(id: string, body: string): Promise<Comment>;
  remove(id: string): Promise<void>;
}

/** Throws what the store throws, `HttpError` with 403 among it. */
export async function upsertSticky(
  id: string,
  render: (previous: string | null) => string | null,
  store: CommentStore,
): Promise<Delivery> {
  const marker = commentMarker(id);
  const self = await store.self();
  const findMarked = async () => (await store.list()).filter(({ body }) => body.startsWith(marker));
  const marked = await findMarked();
  if (self === null) return upsertUnknown(marked, render(null), store);

  const [ours, ...duplicates] = marked.filter(({ author }) => author === self);
  const body = render(ours?.body ?? null);
  if (body === null) return { kind: 'unchanged', url: ours?.url ?? null };
  if (ours) {
    for (const duplicate of duplicates) await store.remove(duplicate.id);
    if (normal(ours.body) === normal(body)) return { kind: 'unchanged', url: ours.url };
    return { kind: 'done', url: (await store.update(ours.id, body)).url };
  }
  const created = await store.create(body);
  // Two runs may both have found none. The older comment stays, whoever looks first.
  const [oldest] = (await findMarked()).filter(({ author }) => author === self);
  if (!oldest || oldest.id === created.id) return { kind: 'done', url: created.url };
  await store.remove(created.id);
  return { kind: 'done', url: (await store.update(oldest.id, body)).url };
}

/**
 * Without knowing ourselves, only the platform can tell our comments: it lets nobody else change them. What they say is
 * not trusted, so the history of earlier runs is lost.
 */
async function upsertUnknown(marked: readonly Comment[], body: string | null, store: CommentStore): Promise<Delivery> {
  if (body === null) return { kind: 'unchanged', url: null };
  for (const { id } of marked) {
    try {
      return { kind: 'done', url: (await store.update(id, body)).url };
    } catch (error) {
      if (!(error instanceof HttpError) || ![401, 403, 404].includes(error.status ?? 0)) throw error;
    }
  }
  return { kind: 'done', url: (await store.create(body)).url };
}

/** Platforms change line ends and drop the last one. */
function normal(body: string): string {
  return body.replace(/\r\n/g, '\n').trimEnd();
}
