/** What a photograph is by its first bytes. */
import type { Problem } from '../../core/errors.js';
import { kindByContent, kindByName, type ImageKind } from './kind.js';

export type Looked = { readonly kind: ImageKind; readonly isMisnamed: boolean } | { readonly problem: Problem };

/** Content decides: a PNG that is named .jpg is read as a PNG, as browsers and viewers do, and told. */
export function lookAtHead(head: Uint8Array, path: string): Looked {
  const kind = kindByContent(head);
  if (kind !== null) return { kind, isMisnamed: kindByName(path) !== kind };
  const isPointer = Buffer.from(head).toString('latin1').startsWith('version https://git-lfs');
  return {
    problem: {
      code: 'data/no-picture',
      message: `expected JPEG, PNG, WebP, GIF or BMP, found ${isPointer ? 'a Git LFS pointer' : `a file that begins with ${hex(head)}`}`,
      where: { file: path },
      cause: isPointer ? 'the checkout did not fetch Git LFS files' : 'the file is damaged, or it is no picture',
      fix: isPointer ? 'Run `git lfs pull` (actions/checkout: lfs: true).' : 'Replace the file, or remove it.',
    },
  };
}

function hex(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
