/**
 * What the repository gives a run, as one digest: the spec with those it extends, committed models, data and measurements.
 * Two commits with the same digest have the same report, so a base commit needs no run of its own to be compared with.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { digestValue } from '../core/digest.js';
import { version } from '../core/version.js';
import type { History } from '../platform/platform.js';
import { leaves } from '../spec/load.js';
import { cifarFiles } from '../data/tables/cifar-files.js';
import { isCommitted, isImported, modelsOf, type FilesPlan, type Plan } from '../spec/plan.js';

/**
 * Relative to the workspace, with forward slashes, sorted: files, and folders of samples. Data outside the workspace has
 * no place in a commit.
 */
export function inputPaths({ specFiles, artifacts, teachers, student, data, workspace }: Plan): string[] {
  const models = [...artifacts.filter(isCommitted).map(({ path }) => path), ...begunWith({ teachers, student })];
  const inside = [...specFiles, ...models, ...(data ? dataPaths(data) : [])].filter((path) => !leaves(workspace, path));
  return [...new Set(inside.map((path) => inWorkspace(path, workspace)))].sort();
}

/** Absolute: the files that models of the spec begin with. */
function begunWith(plan: Pick<Plan, 'teachers' | 'student'>): string[] {
  return modelsOf(plan).flatMap(([, model]) => {
    const file = isImported(model) ? model.file : model.weights?.file;
    return file ? [file.path, ...(file.weights ? [file.weights.path] : [])] : [];
  });
}

const inWorkspace = (path: string, workspace: string): string => relative(workspace, path).replaceAll('\\', '/');

/** Absolute: the files of IDX, the folder of photographs or sounds and the list of its splits. */
export function dataPaths(data: NonNullable<Plan['data']>): string[] {
  switch (data.format) {
    case 'idx': {
      const { files, root } = data;
      const pairs: (FilesPlan | null)[] = 'all' in files ? [files.all] : [files.train, files.test];
      return pairs.flatMap((pair) => (pair ? [pair.images, pair.labels] : [])).map((file) => resolve(root, file));
    }
    case 'csv':
    case 'parquet':
    case 'npy':
    case 'npz': {
      const { files, format, root } = data;
      const parts = 'all' in files ? [files.all] : [files.train, files.validation, files.test];
      const names = parts.flatMap((part) => {
        if (!part) return [];
        // Of an archive the others are names of arrays in it.
        return format === 'npy' ? [part.inputs, part.labels, part.targets] : [part.file];
      });
      return names.flatMap((name) => (name === null ? [] : [resolve(root, name)]));
    }
    case 'cifar10':
    case 'cifar100': {
      const { format, root } = data;
      return (['train', 'test'] as const).flatMap((split) => cifarFiles(root, format, split));
    }
    case 'tfrecord':
      return [data.root];
    case 'image_folder':
    case 'sound_folder':
      return [data.root, ...(data.split.by === 'file' ? [data.split.file] : [])];
  }
}

/** The repository at one commit, or as it lies on the disk. Paths are relative to the workspace, with forward slashes. */
export interface Tree {
  /** Git's name of a file's bytes; null for what is no file there. */
  blobId(path: string): Promise<string | null>;
  /** Files in a folder (`''`: the workspace) and in those below it; empty for what is no folder there. */
  filesIn(folder: string): Promise<readonly string[]>;
}

export function diskTree(workspace: string): Tree {
  return {
    blobId: (path) => blobIdOf(join(workspace, path)),
    async filesIn(folder) {
      const entries = await readdir(join(workspace, folder), { recursive: true, withFileTypes: true }).catch(() => []);
      const files = entries.filter((entry) => !entry.isDirectory());
      return files.map(({ parentPath, name }) => relative(workspace, join(parentPath, name)).replaceAll('\\', '/'));
    },
  };
}

export function commitTree(history: Pick<History, 'blobId' | 'listFiles'>, commit: string): Tree {
  let all: Promise<readonly string[]> | undefined;
  return {
    blobId: (path) => history.blobId(commit, path),
    async filesIn(folder) {
      // Where a host tells no list, the digest lacks the samples, and so is that of no work tree.
      const files = await (all ??= history.listFiles?.(commit) ?? Promise.resolve([]));
      return folder === '' ? files : files.filter((file) => file.startsWith(`${folder}/`));
    },
  };
}

/**
 * The files behind `inputPaths`, sorted: those of a folder without the hidden ones, which no sample is, and the weights beside a
 * model of TensorFlow.js or a SavedModel.
 */
export async function inputFiles(plan: Plan, tree: Tree): Promise<string[]> {
  const files = await sampleFiles(plan, tree);
  const folders = begunWith(plan)
    .filter((path) => path.endsWith('.json') && !leaves(plan.workspace, path))
    .map((path) => inWorkspace(dirname(path), plan.workspace));
  const beside = await Promise.all(
    [...new Set(folders)].map(async (folder) =>
      (await tree.filesIn(folder)).filter((file) => file.endsWith('.bin') && posix.dirname(file) === (folder || '.')),
    ),
  );
  return [...new Set([...files, ...beside.flat(), ...(await savedModelFiles(plan, tree))])].sort();
}

/** Of a SavedModel, which is named by its folder or by the file in it, its graph and its variables. */
async function savedModelFiles(plan: Plan, tree: Tree): Promise<readonly string[]> {
  const folders = begunWith(plan)
    .filter((path) => !leaves(plan.workspace, path))
    .map((path) => inWorkspace(path.endsWith('saved_model.pb') ? dirname(path) : path, plan.workspace));
  const found = await Promise.all(folders.map(async (folder) => ({ folder, files: await tree.filesIn(folder) })));
  return found.flatMap(({ folder, files }) =>
    files.filter(
      (file) => file === posix.join(folder, 'saved_model.pb') || file.startsWith(posix.join(folder, 'variables/')),
    ),
  );
}

async function sampleFiles(plan: Plan, tree: Tree): Promise<string[]> {
  const paths = inputPaths(plan);
  if (plan.data === null || plan.data.format === 'idx') return paths;
  const folder = inWorkspace(plan.data.root, plan.workspace);
  if (!paths.includes(folder)) return paths;
  const isHidden = (file: string): boolean => file.slice(folder.length).includes('/.');
  const samples = (await tree.filesIn(folder)).filter((file) => !isHidden(file));
  return [...paths.filter((path) => path !== folder), ...samples];
}

/**
 * The seed is in it because the command line can change it; the version of tinygate because other code makes other files.
 */
export async function inputsDigest(plan: Plan, tree: Tree = diskTree(plan.workspace)): Promise<string> {
  const blobs: [string, string | null][] = [];
  for (const path of await inputFiles(plan, tree)) blobs.push([path, await tree.blobId(path)]);
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
