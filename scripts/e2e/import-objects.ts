import type { Repository as FakeRepository } from '../../__tests__/fake-github/state.js';
import { executeBytes } from './process.js';
import type { Repository } from './repository.js';

/** Copies commits, trees and blobs, under git's own names, and the branches. */
export async function importObjects(
  { folder, git }: Pick<Repository, 'folder' | 'git'>,
  { objects, refs }: FakeRepository,
): Promise<void> {
  const list = await git('cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)');
  for (const line of list.split('\n')) {
    const [sha = '', type = ''] = line.split(' ');
    switch (type) {
      case 'blob':
        if (!objects.blobs.has(sha))
          objects.blobs.set(sha, await executeBytes('git', ['cat-file', 'blob', sha], folder));
        break;
      case 'tree':
        objects.trees.set(sha, treeOf(await git('ls-tree', '-z', sha)));
        break;
      case 'commit': {
        const [tree = '', parents = '', message = ''] = (await git('show', '-s', '--format=%T%n%P%n%s', sha)).split(
          '\n',
        );
        objects.commits.set(sha, { sha, tree, parents: parents.split(' ').filter((name) => name !== ''), message });
        break;
      }
      default:
        throw new Error(`expected blobs, trees and commits, found ${line}`);
    }
  }
  const branches = await git('for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads');
  for (const [, sha = '', ref = ''] of branches.matchAll(/^(\S+) (\S+)$/gm)) refs.set(ref, sha);
}

function treeOf(listing: string) {
  return listing.split('\0').flatMap((line) => {
    const match = /^(\d+) \w+ (\w+)\t(.+)$/.exec(line);
    return match ? [{ mode: match[1]!, sha: match[2]!, path: match[3]! }] : [];
  });
}
