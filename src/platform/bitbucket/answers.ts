/** The shapes of Bitbucket's answers, as far as they are used. */
import { count, flag, list, maybe, object, objectId, text } from '../shape.js';

export const user = object({ uuid: text });
export const comment = object({
  id: count,
  content: maybe(object({ raw: maybe(text) })),
  user: maybe(object({ uuid: maybe(text) })),
  links: maybe(object({ html: maybe(object({ href: maybe(text) })) })),
  deleted: maybe(flag),
});
export const comments = object({ values: list(comment), next: maybe(text) });
export const named = object({ hash: objectId });
export const commit = object({ hash: objectId, parents: list(named) });
export const branch = object({ target: named });
export const report = object({});
