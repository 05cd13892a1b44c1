/** The same two commits in every place that history is read from: a clone, and the API of each platform. */
import { execFileSync } from 'node:child_process';
import type { History } from '../../src/platform/platform.js';
import { bitbucketHistory } from '../../src/platform/bitbucket/history.js';
import { gitHistory } from '../../src/platform/git.js';
import { gitlabHistory } from '../../src/platform/gitlab/history.js';
import { openHttp } from '../../src/platform/http.js';
import { startBitbucket } from '../fake-bitbucket/server.js';
import type { FileContent, Tree } from '../fake-github/objects.js';
import { commitFiles } from '../fake-github/state.js';
import { startGitlab } from '../fake-gitlab/server.js';
import { createWorld, onPull } from '../platform/github/world.js';
import { makeRepository } from '../platform/repository.js';

export interface Commits {
  readonly history: History;
  readonly base: string;
  readonly head: string;
  close(): Promise<void>;
}

export type MakeCommits = (base: Tree, head: Tree) => Promise<Commits>;

const [head, base] = ['a'.repeat(40), 'b'.repeat(40)] as const;

export const histories: readonly [name: string, make: MakeCommits][] = [
  ['the git client', inGit],
  ['the API of GitHub', (...trees) => inGithub('github', ...trees)],
  ['the API of Gitea', (...trees) => inGithub('gitea', ...trees)],
  ['the API of GitLab', inGitlab],
  ['the API of Bitbucket', inBitbucket],
];

/** Of objects alone: the checkout may be on a system without links. */
function inGit(...trees: readonly [Tree, Tree]): Promise<Commits> {
  const { folder, git } = makeRepository();
  const commit = (tree: Tree, ...parents: readonly string[]): string => {
    git('read-tree', '--empty');
    for (const [path, content] of Object.entries(tree)) {
      const { mode, bytes } = entryOf(content);
      const id =
        mode === '160000'
          ? bytes.toString()
          : execFileSync('git', ['-C', folder, 'hash-object', '-w', '--stdin'], { input: bytes, encoding: 'utf8' });
      git('update-index', '--add', '--cacheinfo', `${mode},${id.trim()},${path}`);
    }
    return git('commit-tree', git('write-tree'), '-m', 'a commit', ...parents.flatMap((parent) => ['-p', parent]));
  };
  const first = commit(trees[0]);
  const close = () => Promise.resolve();
  return Promise.resolve({ history: gitHistory(folder), base: first, head: commit(trees[1], first), close });
}

async function inGithub(flavor: 'github' | 'gitea', ...trees: readonly [Tree, Tree]): Promise<Commits> {
  const world = await createWorld({ flavor });
  const first = commitFiles(world.repository, 'main', trees[0]);
  const second = commitFiles(world.repository, 'feature', trees[1], [first]);
  return { history: onPull(world).history, base: first, head: second, close: () => world.fake.close() };
}

async function inGitlab(...trees: readonly [Tree, Tree]): Promise<Commits> {
  const { state, apiUrl, ...fake } = await startGitlab();
  for (const [key, content] of entriesOf(trees)) {
    const { mode, bytes } = entryOf(content);
    state.files[key] = bytes;
    if (mode !== '100644') state.modes[key] = mode;
  }
  state.mergeBases[`${base}..${head}`] = base;
  const http = openHttp({ baseUrl: apiUrl, credentials: { 'private-token': 'glpat-writer' }, userAgent: 'test' });
  return { history: gitlabHistory(http, '42'), base, head, close: () => fake.close() };
}

async function inBitbucket(...trees: readonly [Tree, Tree]): Promise<Commits> {
  const { state, url, ...fake } = await startBitbucket();
  for (const [key, content] of entriesOf(trees)) {
    const { mode, bytes } = entryOf(content);
    state.files[key] = bytes;
    if (mode !== '100644') state.attributes[key] = [mode === '120000' ? 'link' : 'subrepository'];
  }
  const http = openHttp({
    baseUrl: `${url}/2.0`,
    credentials: { authorization: 'Bearer ATCT-user' },
    userAgent: 'test',
  });
  return { history: bitbucketHistory(http, '/repositories/acme/models'), base, head, close: () => fake.close() };
}

/** By `<commit>:<path>`. */
function entriesOf([first, second]: readonly [Tree, Tree]): [string, FileContent][] {
  const of = (commit: string, tree: Tree) =>
    Object.entries(tree).map(([path, content]): [string, FileContent] => [`${commit}:${path}`, content]);
  return [...of(base, first), ...of(head, second)];
}

/** The bytes of a submodule are the name of its commit. */
function entryOf(content: FileContent): { readonly mode: string; readonly bytes: Buffer } {
  if (typeof content === 'string' || content instanceof Uint8Array)
    return { mode: '100644', bytes: Buffer.from(content) };
  return 'link' in content
    ? { mode: '120000', bytes: Buffer.from(content.link) }
    : { mode: '160000', bytes: Buffer.from(content.submodule) };
}
