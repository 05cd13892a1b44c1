/**
 * GitHub's own client for artifacts, its upload half alone. The half that downloads unpacks with `unzip-stream`, whose
 * dependency `buffers` states no licence: what is not used need not be carried. The package exports only both halves together.
 */
import { isGhes } from '../../node_modules/@actions/artifact/lib/internal/shared/config.js';
import { GHESNotSupportedError } from '../../node_modules/@actions/artifact/lib/internal/shared/errors.js';
import { uploadArtifact } from '../../node_modules/@actions/artifact/lib/internal/upload/upload-artifact.js';

export interface Upload {
  readonly name: string;
  /** Absolute paths, all of them in `root`. */
  readonly root: string;
  readonly files: readonly string[];
  readonly retentionDays: number | null;
  /** A server of another make that keeps artifacts by the same protocol. */
  readonly isCompatible: boolean;
}

/**
 * Id and SHA-256 of the stored artifact.
 * @throws what the client throws, and where GitHub's own server on premises keeps no artifacts of this version.
 */
export async function storeArtifact(upload: Upload): Promise<{ readonly id?: number; readonly digest?: string }> {
  const { name, root, files, retentionDays, isCompatible } = upload;
  // The client tells servers by their names, and takes every other than GitHub's for one of GitHub's on premises.
  if (isGhes() && !isCompatible) throw new GHESNotSupportedError();
  return uploadArtifact(name, [...files], root, {
    compressionLevel: 9,
    ...(retentionDays === null ? {} : { retentionDays }),
  });
}
