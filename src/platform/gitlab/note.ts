/** The comment on a merge request: GitLab calls it a note. */
import type { Http } from '../http.js';
import { parseAnswer } from '../json-object.js';
import type { Delivery } from '../platform.js';
import type { Of } from '../shape.js';
import { upsertSticky, type Comment } from '../sticky-comment.js';
import { note as noteShape, user } from './answers.js';
import { pagesOf } from './pages.js';
import type { GitlabCi } from './variables.js';

export async function upsertNote(
  id: string,
  render: (previous: string | null) => string | null,
  { projectId, change }: Pick<GitlabCi, 'projectId' | 'change'>,
  http: Http,
): Promise<Delivery> {
  const iid = change.pullRequest;
  if (iid === null) return { kind: 'unsupported', reason: 'this pipeline belongs to no merge request' };
  const notes = `/projects/${encodeURIComponent(projectId)}/merge_requests/${iid}/notes`;
  const read = ({ id: noteId, body, author }: Of<typeof noteShape>): Comment => ({
    id: String(noteId),
    body: body ?? '',
    author: author === null ? null : String(author.id),
    url: null,
  });
  const write = async (method: 'POST' | 'PUT', path: string, body: string): Promise<Comment> =>
    read(parseAnswer(await http.request({ method, path, json: { body } }), noteShape));
  const harmless = (previous: string | null) => {
    const body = render(previous);
    return body === null ? null : withoutQuickActions(body);
  };
  return upsertSticky(id, harmless, {
    self: async () => String(parseAnswer(await http.request({ method: 'GET', path: '/user' }), user).id),
    list: async () => {
      const oldestFirst = [
        ['sort', 'asc'],
        ['order_by', 'created_at'],
      ] as const;
      return (await pagesOf(http, notes, oldestFirst, noteShape)).filter(({ system }) => system !== true).map(read);
    },
    create: (body) => write('POST', notes, body),
    update: (noteId, body) => write('PUT', `${notes}/${noteId}`, body),
    remove: async (noteId) => {
      await http.request({ method: 'DELETE', path: `${notes}/${noteId}` });
    },
  });
}

/** A line that begins with `/merge` or the like would be obeyed, with the token's rights. */
export function withoutQuickActions(body: string): string {
  return body.replace(/^([ \t]*)\/(?=[a-z])/gim, '$1&#47;');
}
