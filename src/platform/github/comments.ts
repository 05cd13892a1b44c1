/** The comments of a pull request, and who we are. */
import { maxCommentBytes } from '../../report/render-comment.js';
import type { Delivery } from '../platform.js';
import { readShape, type Of } from '../shape.js';
import { upsertSticky, type Comment, type CommentStore } from '../sticky-comment.js';
import { comment, comments, user, viewer } from './answers.js';
import type { Connection } from './connection.js';
import { readFailure, refusal, withoutToken } from './failure.js';
import { allPages } from './pages.js';

const permission = 'pull-requests: write';
/** Author of what a job's own token writes. */
const jobLogin = 'github-actions[bot]';

export async function upsertComment(
  connection: Connection,
  id: string,
  render: (previous: string | null) => string | null,
): Promise<Delivery> {
  const { change } = connection.situation;
  if (change.pullRequest === null) return { kind: 'unsupported', reason: 'this is no pull request' };
  if (!connection.hasToken) return withoutToken(permission);
  const tooLong: number[] = [];
  const fitting = (previous: string | null): string | null => {
    const body = render(previous);
    if (body === null || body.length <= maxCommentBytes) return body;
    tooLong.push(body.length);
    return null;
  };
  try {
    const delivery = await upsertSticky(id, fitting, commentStore(connection, change.pullRequest));
    if (tooLong.length === 0) return delivery;
    const reason = `expected a comment of at most ${maxCommentBytes} characters, found ${tooLong.join(', ')}`;
    return { kind: 'refused', reason, permission: null };
  } catch (error) {
    // Of Gitea's personal tokens: whose comments are ours cannot be told without it.
    const needs = readFailure(error).text.includes('read:user') ? 'read:user' : permission;
    return refusal(error, { permission: needs, isFork: change.isFork });
  }
}

function commentStore(connection: Connection, pullRequest: number): CommentStore {
  const { client, where } = connection;
  const { issues } = client.rest;
  return {
    self: () => readLogin(connection),
    async list() {
      const all = await allPages({
        ask: (page) => issues.listComments({ ...where, ...page, issue_number: pullRequest }),
        shape: comments,
      });
      return all.sort((a, b) => a.id - b.id).map(toComment);
    },
    async create(body) {
      const { data } = await issues.createComment({ ...where, issue_number: pullRequest, body });
      return toComment(readShape(comment, data));
    },
    async update(id, body) {
      const { data } = await issues.updateComment({ ...where, comment_id: Number(id), body });
      return toComment(readShape(comment, data));
    },
    async remove(id) {
      await issues.deleteComment({ ...where, comment_id: Number(id) });
    },
  };
}

function toComment({ id, body, html_url: url, user: author }: Of<typeof comment>): Comment {
  // Whoever edits on the web leaves line ends of Windows.
  return { id: String(id), body: (body ?? '').replaceAll('\r\n', '\n'), author: author?.login ?? null, url };
}

/**
 * An installation may not ask by REST who it is, but GraphQL tells; an app other than GitHub Actions has a name of its own.
 * Guessed only where the server has no such question: a wrong name would make a new comment with every run.
 */
async function readLogin({ client, situation }: Connection): Promise<string> {
  try {
    return readShape(user, (await client.rest.users.getAuthenticated()).data).login;
  } catch (error) {
    const { status } = readFailure(error);
    if (situation.name === 'gitea' || (status !== 403 && status !== 404)) throw error;
  }
  try {
    const { login } = readShape(viewer, await client.graphql<unknown>('query { viewer { login } }')).viewer;
    return login.endsWith('[bot]') ? login : `${login}[bot]`;
  } catch (error) {
    if ((error as Error).name === 'GraphqlResponseError') return jobLogin;
    const { status } = readFailure(error);
    if (status === 401 || status === 403 || status === 404) return jobLogin;
    throw error;
  }
}
