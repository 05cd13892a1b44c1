/** Git objects in memory, with git's own names: the fake's trees and blobs are those that a client can check. */
import { createHash } from 'node:crypto';

export interface TreeEntry {
  readonly path: string;
  /** `100644`, `100755`, `120000` a link, `040000` a folder, `160000` a submodule. */
  readonly mode: string;
  readonly sha: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** Bytes are a file, text is one too, a link says where it points, and a submodule which commit it is at. */
export type FileContent = string | Uint8Array | { readonly link: string } | { readonly submodule: string };
export type Tree = Readonly<Record<string, FileContent>>;

export interface Objects {
  readonly blobs: Map<string, Uint8Array>;
  readonly trees: Map<string, readonly TreeEntry[]>;
  readonly commits: Map<string, Commit>;
}

export function createObjects(): Objects {
  return { blobs: new Map(), trees: new Map(), commits: new Map() };
}

export function addBlob({ blobs }: Objects, content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sha = nameOf('blob', bytes);
  blobs.set(sha, bytes);
  return sha;
}

export function addTree({ trees }: Objects, entries: readonly TreeEntry[]): string {
  const key = ({ path, mode }: TreeEntry) => (mode === '040000' ? `${path}/` : path);
  const sorted = [...entries].sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
  const parts = sorted.flatMap(({ path, mode, sha }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
    Buffer.from(sha, 'hex'),
  ]);
  const name = nameOf('tree', Buffer.concat(parts));
  trees.set(name, sorted);
  return name;
}

/** Files by path, with their folders. */
export function addFiles(objects: Objects, files: Tree): string {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, Record<string, FileContent>>();
  for (const [path, content] of Object.entries(files)) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      entries.push({ path, ...addContent(objects, content) });
    } else {
      const folder = folders.get(path.slice(0, slash)) ?? {};
      folder[path.slice(slash + 1)] = content;
      folders.set(path.slice(0, slash), folder);
    }
  }
  for (const [path, inner] of folders) entries.push({ path, mode: '040000', sha: addFiles(objects, inner) });
  return addTree(objects, entries);
}

function addContent(objects: Objects, content: FileContent): Omit<TreeEntry, 'path'> {
  if (typeof content === 'string' || content instanceof Uint8Array)
    return { mode: '100644', sha: addBlob(objects, content) };
  if ('submodule' in content) return { mode: '160000', sha: content.submodule };
  return { mode: '120000', sha: addBlob(objects, content.link) };
}

export function addCommit(objects: Objects, commit: Omit<Commit, 'sha'>): string {
  const lines = [`tree ${commit.tree}`, ...commit.parents.map((parent) => `parent ${parent}`)];
  const who = 'Ada <ada@example.org> 1700000000 +0000';
  const sha = nameOf(
    'commit',
    Buffer.from([...lines, `author ${who}`, `committer ${who}`, '', commit.message].join('\n')),
  );
  objects.commits.set(sha, { ...commit, sha });
  return sha;
}

/** The first common ancestor, breadth first; null where there is none. */
export function mergeBase({ commits }: Objects, one: string, other: string): string | null {
  const ancestors = (start: string): string[] => {
    const seen = new Set([start]);
    for (const sha of seen) for (const parent of commits.get(sha)?.parents ?? []) seen.add(parent);
    return [...seen];
  };
  const mine = new Set(ancestors(one));
  return ancestors(other).find((sha) => mine.has(sha)) ?? null;
}

function nameOf(type: string, bytes: Uint8Array): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
