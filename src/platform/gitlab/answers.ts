/** The shapes of GitLab's answers, as far as they are used. */
import { count, flag, list, maybe, object, objectId, text } from '../shape.js';

export const user = object({ id: count });
export const note = object({ id: count, body: maybe(text), system: maybe(flag), author: maybe(user) });
export const status = object({ target_url: maybe(text) });
export const pipeline = object({ id: count, sha: text, ref: maybe(text), source: maybe(text) });
export const job = object({
  id: count,
  name: text,
  web_url: maybe(text),
  artifacts_expire_at: maybe(text),
  artifacts_file: maybe(object({ filename: maybe(text) })),
});
export const commit = object({ id: objectId, parent_ids: list(objectId) });
export const branch = object({ commit: object({ id: objectId }) });
export const named = object({ id: objectId });
export const entry = object({ name: text, mode: text });
export const file = object({ blob_id: objectId });
