/**
 * What the repository gives a run, as one digest: the spec with those it extends, committed models, data and measurements.
 * Two commits with the same digest have the same report, so a base commit needs no run of its own to be compared with.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { digestValue } from '../core/digest.js';
import { version } from '../core/version.js';
import { leaves } from '../spec/load.js';
import { isCommitted, isImported, type FilesPlan, type Plan } from '../spec/plan.js';

/** Relative to the workspace, with forward slashes, sorted. Data outside the workspace has no place in a commit. */
export function inputPaths({ specFiles, artifacts, teacher, student, data, workspace }: Plan): string[] {
  const begun = [teacher, student].flatMap((model) => (model && isImported(model) ? [model.file.path] : []));
  const models = [...artifacts.filter(isCommitted).map(({ path }) => path), ...begun];
  const samples = data ? filesOf(data.files).map((file) => resolve(data.root, file)) : [];
  const inside = [...specFiles, ...models, ...samples].filter((path) => !leaves(workspace, path));
  return [...new Set(inside.map((path) => relative(workspace, path).replaceAll('\\', '/')))].sort();
}

/** Relative to the root of the data. */
export function filesOf(files: NonNullable<Plan['data']>['files']): string[] {
  const pairs: (FilesPlan | null)[] = 'all' in files ? [files.all] : [files.train, files.test];
  return pairs.flatMap((pair) => (pair ? [pair.images, pair.labels] : []));
}

/**
 * `blobId` is Git's name of a file's bytes, null for a file that is not there. The seed is in it because the command line
 * can change it; the version of tinygate because other code makes other files.
 */
export async function inputsDigest(
  plan: Plan,
  blobId: (path: string) => Promise<string | null> = (path) => blobIdOf(join(plan.workspace, path)),
): Promise<string> {
  const blobs: [string, string | null][] = [];
  for (const path of inputPaths(plan)) blobs.push([path, await blobId(path)]);
  return digestValue([version, plan.specPath, plan.name, plan.seed, blobs]);
}

/** Git's name of a file on the disk: SHA-1 over `blob`, its length and its bytes. */
export async function blobIdOf(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const hash = createHash('sha1').update(`blob ${found.size}\0`);
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
