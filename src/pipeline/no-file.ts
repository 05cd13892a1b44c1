/**
 * Paths in a commit that no file stands at. What a link or a submodule leads to is not in the commit, so it is neither judged
 * nor taken for nothing: a file that is hidden behind one has not gone.
 */
import { SpecError } from '../core/errors.js';
import type { History, NotFile } from '../platform/platform.js';

interface Obstacle {
  readonly kind: NotFile;
  /** The path itself, or the link or submodule on the way to it. */
  readonly at: string;
}

/** Null for a file and for nothing. */
async function findObstacle(
  commit: string,
  path: string,
  { kindOf }: Pick<History, 'kindOf'>,
): Promise<Obstacle | null> {
  const kind = await kindOf(commit, path);
  if (kind === null) return null;
  const parts = path.split('/');
  for (const index of parts.keys()) {
    const at = parts.slice(0, index + 1).join('/');
    const found = await kindOf(commit, at);
    if (found === 'link' || found === 'submodule') return { kind: found, at };
  }
  return { kind, at: path };
}

/** @throws NotAFileError where something stands at the path, or on the way to it, that is no file. */
export async function requireFileOrNothing(
  commit: string,
  path: string,
  history: Pick<History, 'kindOf'>,
): Promise<void> {
  const found = await findObstacle(commit, path, history);
  if (found) throw new NotAFileError(`${path} of ${commit.slice(0, 12)}`, found);
}

/** A problem of the commit, whatever the spec in it says. */
export class NotAFileError extends SpecError {
  constructor(what: string, { kind, at }: Obstacle) {
    super({
      code: 'commit/not-a-file',
      message: `expected ${what} to be a file, found that ${at} is a ${kind} there`,
      cause: causes[kind],
      fix: `Commit the file itself, and name its own path; or remove ${at}.`,
    });
  }
}

const causes: Readonly<Record<NotFile, string>> = {
  folder: 'A folder has no bytes that can be judged.',
  link: 'Links are not followed in a commit: what a link leads to may be judged here and be another file where it is used.',
  submodule: 'The files of a submodule are in another repository and not in this commit.',
};
