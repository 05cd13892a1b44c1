/** A throw-away git repository. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { succeed } from './process.js';

export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface Repository {
  readonly folder: string;
  readonly git: (...args: string[]) => Promise<string>;
  /** Writes the files (null removes one) and commits; gives the commit. */
  readonly commit: (message: string, files: Files) => Promise<string>;
}

/** Nothing of the machine's own settings, so that it is the same repository everywhere. */
const identity = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_TERMINAL_PROMPT: '0',
};

/** `remote` is where runners believe it comes from; nothing is fetched from there. */
export async function createRepository(folder: string, remote: string): Promise<Repository> {
  mkdirSync(folder, { recursive: true });
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, ...identity };
  const git = async (...args: string[]): Promise<string> => (await succeed('git', args, { cwd: folder, env })).trim();
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', remote);
  return {
    folder,
    git,
    commit: async (message, files) => {
      for (const [path, content] of Object.entries(files)) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        if (content === null) rmSync(file);
        else writeFileSync(file, content);
      }
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}
