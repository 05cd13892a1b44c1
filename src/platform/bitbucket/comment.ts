/** The comment on a pull request. */
import { HttpError, type Http } from '../http.js';
import { parseAnswer } from '../json-object.js';
import type { Delivery } from '../platform.js';
import type { Of } from '../shape.js';
import { upsertSticky, type Comment } from '../sticky-comment.js';
import { comment as commentShape, comments, user } from './answers.js';
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
  const read = (comment: Of<typeof commentShape>): Comment => ({
    id: String(comment.id),
    body: fromBitbucket(comment.content?.raw ?? ''),
    author: comment.user?.uuid ?? null,
    url: comment.links?.html?.href ?? null,
  });
  const write = async (method: 'POST' | 'PUT', to: string, body: string): Promise<Comment> => {
    const json = { content: { raw: toBitbucket(body) } };
    return read(parseAnswer(await http.request({ method, path: to, json }), commentShape));
  };
  return upsertSticky(id, render, {
    self: async () => whoami(http),
    list: async () => {
      const all: Of<typeof commentShape>[] = [];
      for (let page = 1; page <= maxPages; page++) {
        const answer = parseAnswer(
          await http.request({
            method: 'GET',
            path,
            query: [
              ['pagelen', 100],
              ['sort', 'created_on'],
              ['page', page],
            ],
          }),
          comments,
        );
        all.push(...answer.values);
        if (answer.next === null) return all.filter(({ deleted }) => deleted !== true).map(read);
      }
      throw new HttpError(200, `expected at most ${maxPages * 100} comments, found more`);
    },
    create: (body) => write('POST', path, body),
    update: (commentId, body) => write('PUT', `${path}/${commentId}`, body),
    remove: async (commentId) => {
      await http.request({ method: 'DELETE', path: `${path}/${commentId}` });
    },
  });
}

/** The token of a repository has no account that it may read: then the platform alone tells which comments are ours. */
async function whoami(http: Http): Promise<string | null> {
  try {
    return parseAnswer(await http.request({ method: 'GET', path: '/user' }), user).uuid;
  } catch (error) {
    if (error instanceof HttpError && (error.status === 401 || error.status === 403)) return null;
    throw error;
  }
}
