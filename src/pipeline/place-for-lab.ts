/**
 * Where a lab finds the bytes that it is asked about: an artifact of this workflow with nothing else in it, or the commits that
 * hold them. Nothing is sent to the lab but digests.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeviceError } from '../bench/device-error.js';
import type { BenchFile } from '../bench/job.js';
import { fileNameOf, type RequestedFile } from '../bench/lab/request.js';
import { digestBytes } from '../core/digest.js';
import type { Storing } from '../platform/platform.js';

export interface PlaceContext {
  readonly storeFiles: (name: string, root: string, files: readonly string[]) => Promise<Storing>;
  /** The commit that is checked out; null where that is not known. */
  readonly commit: string | null;
}

/** @returns a function that stores the same files once, however often and for however many devices it is asked. */
export function placeForLab(context: PlaceContext): (files: readonly BenchFile[]) => Promise<RequestedFile[]> {
  const stored = new Map<string, Promise<RequestedFile[]>>();
  return (files) => {
    const key = digestBytes(...files.map(({ sha256 }) => sha256).sort());
    const known = stored.get(key) ?? place(files, context);
    stored.set(key, known);
    return known;
  };
}

async function place(files: readonly BenchFile[], context: PlaceContext): Promise<RequestedFile[]> {
  // Never the name of another job or attempt of the same run: a name can be stored once.
  const name = `tinygate-bench-${randomBytes(8).toString('hex')}`;
  const storing = await store(files, name, context);
  if (storing.kind !== 'stored') return files.map((file) => atCommit(file, storing.reason, context));
  const { id, sha256: digest } = storing.artifact;
  if (digest === null)
    return files.map((file) => atCommit(file, 'the artifact that was stored has no digest', context));
  return files.map(({ sha256 }) => ({ sha256, at: { kind: 'artifact', id, digest } }));
}

async function store(files: readonly BenchFile[], name: string, { storeFiles }: PlaceContext): Promise<Storing> {
  const folder = await mkdtemp(join(tmpdir(), 'tinygate-lab-'));
  try {
    const paths = await Promise.all(
      files.map(async ({ sha256, bytes }) => {
        const path = join(folder, fileNameOf(sha256));
        await writeFile(path, bytes);
        return path;
      }),
    );
    return await storeFiles(name, folder, paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function atCommit({ name, sha256, committed }: BenchFile, why: string, context: PlaceContext): RequestedFile {
  const commit = committed?.commit ?? context.commit;
  if (committed && commit !== null) return { sha256, at: { kind: 'commit', commit, path: committed.path } };
  throw new DeviceError('unfit', {
    message: `expected the file of ${name} where a lab can read it, found that it is in no commit, and that no artifact can be stored: ${why}`,
    fix: 'Use the action with mode: bench, which stores the files as an artifact of the workflow.',
  });
}
