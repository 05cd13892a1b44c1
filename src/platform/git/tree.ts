/** Paths in a commit: only a blob of mode 100644 or 100755, reached through folders alone, is a file. */
import { damaged, short } from './faults.js';
import type { GitObject, Objects } from './objects.js';

export interface TreeEntry {
  /** As git writes it, without a leading zero. */
  readonly mode: string;
  readonly id: string;
}

export function parentsOf({ bytes }: GitObject): string[] {
  const [head = ''] = bytes.toString('latin1').split('\n\n', 1);
  return head.split('\n').flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}

/** Entries by name, each `<mode> SP <name> NUL <id>`. */
export function entriesOf({ bytes, id }: GitObject): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  const idBytes = id.length / 2;
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at);
    const nul = bytes.indexOf(0, space);
    const mode = bytes.toString('latin1', at, space);
    entries.set(bytes.toString('utf8', space + 1, nul), {
      mode,
      id: bytes.toString('hex', nul + 1, nul + 1 + idBytes),
    });
    at = nul + 1 + idBytes;
  }
  return entries;
}

/** Where the path leads in the folder `top`: a file, something else that is no file, or nothing. */
export type Found =
  | { readonly kind: 'file'; readonly id: string }
  | { readonly kind: 'folder' | 'link' | 'submodule'; readonly at: string }
  | null;

export async function walk(objects: Objects, top: GitObject, path: string): Promise<Found> {
  const parts = path.split('/');
  let folder = top;
  for (const [index, part] of parts.entries()) {
    const entry = entriesOf(folder).get(part);
    if (!entry) return null;
    const at = parts.slice(0, index + 1).join('/');
    const kind = kindOf(entry.mode);
    const isLast = index === parts.length - 1;
    if (kind === 'file') return isLast ? { kind, id: entry.id } : null;
    if (isLast || kind !== 'folder') return { kind, at };
    const next = await objects.read(entry.id);
    if (next?.type !== 'tree') throw damaged(`the folder ${at} of this commit (${short(entry.id)}) is missing`);
    folder = next;
  }
  return null;
}

function kindOf(mode: string): 'file' | 'folder' | 'link' | 'submodule' {
  if (mode === '40000') return 'folder';
  if (mode === '160000') return 'submodule';
  return mode === '100644' || mode === '100755' ? 'file' : 'link';
}
