/** The shapes of the API's answers, as far as they are used: of GitHub, GitHub Enterprise, Gitea and Forgejo. */
import { count, flag, list, maybe, object, objectId, text, type Of, type Shape } from '../shape.js';

export const repository = object({ id: count, default_branch: text });
export const user = object({ login: text });
export const viewer = object({ viewer: user });

export const comment = object({
  id: count,
  body: maybe(text),
  html_url: maybe(text),
  user: maybe(user),
});

export const checkRun = object({ id: count, html_url: maybe(text) });

const repositoryId = maybe(object({ id: count }));

export const run = object({
  id: count,
  event: text,
  head_sha: text,
  head_branch: maybe(text),
  html_url: maybe(text),
  created_at: maybe(text),
  repository: repositoryId,
  head_repository: repositoryId,
});

export const artifact = object({
  id: count,
  name: text,
  size_in_bytes: count,
  expired: flag,
  created_at: maybe(text),
  expires_at: maybe(text),
  digest: maybe(text),
  workflow_run: maybe(object({ id: maybe(count), head_repository_id: maybe(count), head_branch: maybe(text) })),
});
export type Artifact = Of<typeof artifact>;

/** Pages of lists; the API puts some of them into an object. */
export const comments = list(comment);
export const runs = within('workflow_runs', run);
export const artifacts = within('artifacts', artifact);

function within<T>(name: string, entry: Shape<T>): Shape<readonly T[]> {
  const page = object({ [name]: list(entry) });
  return (value, place) => page(value, place)[name] ?? [];
}

export const pull = object({
  number: count,
  state: text,
  head: object({ sha: text, ref: text, repo: repositoryId }),
  base: object({ sha: text, ref: text, repo: object({ id: count }) }),
});
export const pulls = list(pull);

/** Runs of a lab. */
export const labRun = object({
  id: count,
  html_url: maybe(text),
  status: maybe(text),
  conclusion: maybe(text),
});
export const labRuns = object({
  workflow_runs: list(
    object({ id: count, html_url: maybe(text), status: maybe(text), conclusion: maybe(text), display_title: text }),
  ),
});
export const jobs = object({
  jobs: list(object({ steps: maybe(list(object({ status: text, name: text }))) })),
});

/** Git's own objects. */
export const ref = object({ object: object({ type: text, sha: objectId }) });
export const commit = object({
  message: text,
  tree: object({ sha: objectId }),
  parents: list(object({ sha: objectId })),
});
export const tree = object({
  truncated: maybe(flag),
  tree: list(object({ path: text, mode: text, type: text, sha: objectId })),
});
export const blob = object({ content: text });
export const made = object({ sha: objectId });
export const comparison = object({ merge_base_commit: maybe(object({ sha: objectId })) });

/** Publishing. */
export const release = object({
  id: count,
  tag_name: text,
  draft: flag,
  body: maybe(text),
  html_url: text,
  upload_url: text,
});
export const asset = object({ id: count, name: text, size: count, state: maybe(text), digest: maybe(text) });
export const openPull = object({
  number: count,
  title: text,
  body: maybe(text),
  html_url: text,
  head: object({ ref: text }),
  base: object({ ref: text }),
});
