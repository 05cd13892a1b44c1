import { posix, relative, resolve } from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import { SpecError } from '../core/errors.js';

/**
 * Paths relative to the workspace, each once, in the order of the input and sorted within a glob. A plain path is taken as
 * it is, so that a missing file is told as such; a glob that matches nothing is an error: a gate must not vanish.
 */
export async function findSpecs(patterns: readonly string[], folder: string, workspace: string): Promise<string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const matches = isGlob(pattern)
      ? await matchFiles(pattern, folder, workspace)
      : [fromWorkspace(pattern, folder, workspace)];
    if (matches.length === 0) {
      throw new SpecError({
        code: 'spec/no-match',
        message: `expected '${pattern}' to match a spec, found no such file`,
        cause: 'A glob is relative to the working directory, and links are not followed.',
        fix: 'Mend the glob, or name the spec itself.',
      });
    }
    for (const match of matches) found.add(match);
  }
  return [...found];
}

/** Told without the library that expands it: a gate with a plain path must not load that. */
export function isGlob(pattern: string): boolean {
  return /[*?[\]{}()!]/.test(pattern);
}

/** What the globs among the patterns match in a commit, whose files are `paths`, relative to the workspace. */
export async function findSpecsIn(
  paths: readonly string[],
  patterns: readonly string[],
  folder: string,
  workspace: string,
): Promise<string[]> {
  const fs = treeOf(paths, workspace);
  const found = await Promise.all(patterns.filter(isGlob).map((pattern) => matchFiles(pattern, folder, workspace, fs)));
  return [...new Set(found.flat())];
}

async function matchFiles(
  pattern: string,
  folder: string,
  workspace: string,
  fs?: FileSystemAdapter,
): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const matches = await glob(pattern, {
    cwd: folder,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**', '**/.tinygate/**'],
    ...(fs ? { fs } : {}),
  });
  return matches.sort().map((match) => fromWorkspace(match, folder, workspace));
}

function fromWorkspace(path: string, folder: string, workspace: string): string {
  return posix.normalize(posix.join(relative(workspace, folder).replaceAll('\\', '/'), path));
}

/** The files of a commit as a file system, as far as a glob asks for one: a link counts as a file. */
function treeOf(paths: readonly string[], workspace: string): FileSystemAdapter {
  const folders = new Map<string, Map<string, 'file' | 'folder'>>();
  for (const path of paths) {
    let here = resolve(workspace);
    const parts = path.split('/');
    for (const [index, part] of parts.entries()) {
      const entries = folders.get(here) ?? new Map<string, 'file' | 'folder'>();
      folders.set(here, entries.set(part, index === parts.length - 1 ? 'file' : 'folder'));
      here = resolve(here, part);
    }
  }
  const readdir = (path: string, _: unknown, tell: (error: null, entries: readonly object[]) => void): void => {
    const entries = [...(folders.get(resolve(path)) ?? [])].map(([name, kind]) => ({
      name,
      isFile: () => kind === 'file',
      isDirectory: () => kind === 'folder',
      isSymbolicLink: () => false,
    }));
    tell(null, entries);
  };
  return { readdir: readdir as unknown as NonNullable<FileSystemAdapter['readdir']> };
}
