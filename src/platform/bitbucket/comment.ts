/** The comment on a pull request. */
import { HttpError, type Http } from '../http.js';
import { listOf, numberOf, objectOf, parseObject, textOf, type JsonObject } from '../json-object.js';
import type { Delivery } from '../platform.js';
import { upsertSticky, type Comment } from '../sticky-comment.js';
import { fromBitbucket, toBitbucket } from './comment-text.js';

const maxPages = 100;

export async function upsertBitbucketComment(
  id: string,
  render: (previous: string | null) => string | null,
  pullRequest: number | null,
  { repository, http }: { readonly repository: string; readonly http: Http },
): Promise<Delivery> {
  if (pullRequest === null) return { kind: 'unsupported', reason: 'this pipeline belongs to no pull request' };
  const path = `${repository}/pullrequests/${pullRequest}/comments`;
  // As the renderer knows it; what is shown on Bitbucket is made from it and back.
  const read = (comment: JsonObject): Comment => ({
    id: String(numberOf(comment, 'id')),
    body: fromBitbucket(textOf(objectOf(comment, 'content'), 'raw') ?? ''),
    author: textOf(objectOf(comment, 'user'), 'uuid'),
    url: textOf(objectOf(objectOf(comment, 'links'), 'html'), 'href'),
  });
  const json = (body: string) => ({ content: { raw: toBitbucket(body) } });
  return upsertSticky(id, render, {
    self: async () => whoami(http),
    list: async () => {
      const all: JsonObject[] = [];
      for (let page = 1; page <= maxPages; page++) {
        const answer = parseObject(
          await http.request({
            method: 'GET',
            path,
            query: [
              ['pagelen', 100],
              ['sort', 'created_on'],
              ['page', page],
            ],
          }),
        );
        all.push(...listOf(answer, 'values'));
        if (textOf(answer, 'next') === null) return all.filter(({ deleted }) => deleted !== true).map(read);
      }
      throw new RangeError(`expected at most ${maxPages * 100} comments, found more`);
    },
    create: async (body) => read(parseObject(await http.request({ method: 'POST', path, json: json(body) }))),
    update: async (commentId, body) =>
      read(parseObject(await http.request({ method: 'PUT', path: `${path}/${commentId}`, json: json(body) }))),
    remove: async (commentId) => {
      await http.request({ method: 'DELETE', path: `${path}/${commentId}` });
    },
  });
}

/** The token of a repository has no account that it may read: then the platform alone tells which comments are ours. */
async function whoami(http: Http): Promise<string | null> {
  try {
    return textOf(parseObject(await http.request({ method: 'GET', path: '/user' })), 'uuid');
  } catch (error) {
    if (error instanceof HttpError && (error.status === 401 || error.status === 403)) return null;
    throw error;
  }
}
