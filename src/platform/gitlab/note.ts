/** The comment on a merge request: GitLab calls it a note. */
import type { Http } from '../http.js';
import { numberOf, objectOf, parseObject, textOf, type JsonObject } from '../json-object.js';
import type { Delivery } from '../platform.js';
import { upsertSticky, type Comment } from '../sticky-comment.js';
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
  const read = (note: JsonObject): Comment => ({
    id: String(numberOf(note, 'id')),
    body: textOf(note, 'body') ?? '',
    author: String(numberOf(objectOf(note, 'author'), 'id')),
    url: null,
  });
  const harmless = (previous: string | null) => {
    const body = render(previous);
    return body === null ? null : withoutQuickActions(body);
  };
  return upsertSticky(id, harmless, {
    self: async () => String(numberOf(parseObject(await http.request({ method: 'GET', path: '/user' })), 'id')),
    list: async () => {
      const all = await pagesOf(http, notes, [
        ['sort', 'asc'],
        ['order_by', 'created_at'],
      ]);
      return all.filter((note) => note['system'] !== true).map(read);
    },
    create: async (body) => read(parseObject(await http.request({ method: 'POST', path: notes, json: { body } }))),
    update: async (noteId, body) =>
      read(parseObject(await http.request({ method: 'PUT', path: `${notes}/${noteId}`, json: { body } }))),
    remove: async (noteId) => {
      await http.request({ method: 'DELETE', path: `${notes}/${noteId}` });
    },
  });
}

/** A line that begins with `/merge` or the like would be obeyed, with the token's rights. */
export function withoutQuickActions(body: string): string {
  return body.replace(/^([ \t]*)\/(?=[a-z])/gim, '$1&#47;');
}
