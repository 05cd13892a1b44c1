import { posix, relative } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { SpecError } from '../core/errors.js';

/**
 * Paths relative to the workspace, each once, in the order of the input and sorted within a glob. A plain path is taken as
 * it is, so that a missing file is told as such; a glob that matches nothing is an error: a gate must not vanish.
 */
export async function findSpecs(patterns: readonly string[], folder: string, workspace: string): Promise<string[]> {
  const prefix = relative(workspace, folder).replaceAll('\\', '/');
  const found = new Set<string>();
  for (const pattern of patterns) {
    const matches = isDynamicPattern(pattern)
      ? await glob(pattern, {
          cwd: folder,
          followSymbolicLinks: false,
          expandDirectories: false,
          ignore: ['**/node_modules/**', '**/.git/**', '**/.tinygate/**'],
        })
      : [pattern];
    if (matches.length === 0) {
      throw new SpecError({
        code: 'action/no-spec',
        message: `expected '${pattern}' to match a spec, found no such file`,
        cause: 'The glob is relative to working-directory, and links are not followed.',
        fix: 'Mend the input spec.',
      });
    }
    for (const match of matches.sort()) found.add(posix.normalize(posix.join(prefix, match)));
  }
  return [...found];
}
