/** Real repositories, made by the git client of the machine and gone when the suite ends. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

export interface Repository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Writes the files, null removing one, and commits everything; the name of the commit. */
  readonly commit: (files?: Readonly<Record<string, string | Uint8Array | null>>) => string;
}

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-repository-'));
  made.push(folder);
  return folder;
}

export function makeRepository(branch = 'main'): Repository {
  const repository = openRepository(emptyFolder());
  repository.git('init', '-q', '-b', branch);
  return repository;
}

/** A clone through a transport, as a CI has it, so that options such as `--depth` count. */
export function cloneOf({ folder }: Pick<Repository, 'folder'>, ...options: readonly string[]): Repository {
  const clone = openRepository(emptyFolder());
  clone.git('clone', '-q', ...options, `file://${folder}`, '.');
  return clone;
}

export function openRepository(folder: string): Repository {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...identity },
    }).trim();
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  let count = 0;
  return {
    folder,
    git,
    write,
    commit(files = {}) {
      for (const [path, content] of Object.entries(files)) {
        if (content === null) rmSync(join(folder, path), { force: true });
        else write(path, content);
      }
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', `commit ${count++}`);
      return git('rev-parse', 'HEAD');
    },
  };
}

const who = { NAME: 'Ada', EMAIL: 'ada@example.org' };
const identity = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value])),
);
