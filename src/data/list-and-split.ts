/** Which samples there are, and which split each belongs to: from names alone, so that `validate` asks it too. */
import { join } from 'node:path';
import { DataError } from '../core/errors.js';
import { readWhole } from '../core/read-whole.js';
import { explainSystemError } from '../core/system-error.js';
import { decodeText } from '../core/text.js';
import { nameSome } from '../core/name-some.js';
import type { FileKind } from './file-kind.js';
import { groupPattern } from './group-pattern.js';
import type { ManifestRule } from './manifest.js';
import type { RecordsRule } from './records/list-records.js';
import type { PictureFeature, PictureSize } from './records/pictures.js';
import { normalLabels } from './normal.js';
import { readSplitList } from './split-list.js';
import { splitByChance, splitByGroup, splitNames, type Assignment, type Fractions, type SplitName } from './splits.js';
import { assignByField } from './split-by-field.js';
import { pictureFiles } from './images/kind.js';
import { compareBytes, listFolder, type FolderListing, type ListOptions, type PictureFile } from './list-folder.js';
import { isReadyMade, splitKey } from './images/ready-made.js';

export interface FolderPlan {
  /** Absolute. */
  readonly root: string;
  /** Ready-made splits: a folder each, relative to the root, with the same classes. Null: the root holds the classes. */
  readonly folders: { readonly train: string | null; readonly validation: string | null; readonly test: string } | null;
  /** Pattern of the names that are read; null: all files of the kind. */
  readonly files?: string | null;
  /** Pattern of every name, with `{label}`; null: the label is the folder. */
  readonly label?: string | null;
  /** A table that says which files are samples, and what they are; null: the folders or the names do. */
  readonly manifest?: ManifestRule | null;
  /** Files of many photographs each, in the place of folders; left out: there are none. */
  readonly records?: RecordsRule;
  /** Classes that are normal, where a reconstruction is asked for: every other class is only tested on. */
  readonly task?: { readonly normal: readonly string[] };
  /** What pictures are resized to; raw pixels of records that tell no shape have this one already. */
  readonly image?: PictureSize;
  /** A folder in the root that holds no samples. */
  readonly exclude?: string | null;
  readonly split: SplitRule;
  /** Null: the names of the folders, or the labels in the order of their bytes. */
  readonly classes: readonly string[] | null;
}

export type SplitRule =
  | ({ readonly by: 'chance'; readonly seed: number | null } & Fractions)
  /** `pattern`: see group-pattern.ts. */
  | ({ readonly by: 'group'; readonly seed: number | null; readonly pattern: string } & Fractions)
  /** What the name of a file says, e.g. `speaker`: its values are the groups, or are named one by one. */
  | ({ readonly by: 'field'; readonly field: string; readonly seed: number | null } & Fractions)
  | {
      readonly by: 'values';
      readonly field: string;
      readonly validation: readonly string[];
      readonly test: readonly string[];
    }
  /** `file`: absolute; see split-list.ts. */
  | { readonly by: 'file'; readonly file: string }
  /** Ready-made; a validation split may still be taken from the training folder. */
  | { readonly by: 'folders'; readonly seed: number | null; readonly validation: number };

export interface Listed {
  readonly classes: readonly string[];
  readonly samples: readonly PictureFile[];
  readonly assignment: Assignment;
  readonly skipped: readonly string[];
  /** How records hold pictures, where samples are records. */
  readonly pictures?: PictureFeature;
}

export interface ListAndSplitOptions {
  readonly seed: number;
  readonly within: string | null;
  /** False where files are only measured: then a split for training may be empty. */
  readonly trains: boolean;
  /** Default: pictures. */
  readonly kind?: FileKind;
}

/** @throws DataError for a folder or a list that is not as it must be, and for a class that a split has no sample of */
export async function listAndSplit(plan: FolderPlan, options: ListAndSplitOptions): Promise<Listed> {
  if (plan.manifest || plan.records) {
    const listed = await (plan.manifest
      ? listRows(plan, plan.manifest, options)
      : listShards(plan, plan.records!, options));
    checkSplits(plan, listed, options);
    return listed;
  }
  const found = plan.folders ? await listReadyMade(plan, plan.folders, options) : await listOne(plan, options);
  const listed = inOrderOfClasses(plan, found, options.kind ?? pictureFiles);
  checkSplits(plan, listed, options);
  return listed;
}

async function listOne(plan: FolderPlan, options: ListAndSplitOptions): Promise<Listed> {
  const { classes, files: samples, skipped } = await listFolder(plan.root, listOptions(plan, options));
  if (!plan.label) checkReadyMade(plan.root, classes);
  return { classes, samples, skipped, assignment: await assign(plan, classes, samples, options.seed) };
}

async function listRows(plan: FolderPlan, manifest: ManifestRule, options: ListAndSplitOptions): Promise<Listed> {
  const { root, classes } = plan;
  const { within, kind = pictureFiles, seed } = options;
  // Loaded here: folders need no reader of tables or records.
  const { listManifest } = await import('./manifest.js');
  const found = await listManifest(manifest, { root, classes, within, kind });
  const assignment = found.assignment ?? (await assign(plan, found.classes, found.samples, seed));
  return { ...found, assignment, skipped: [] };
}

async function listShards(plan: FolderPlan, records: RecordsRule, options: ListAndSplitOptions): Promise<Listed> {
  const { root, classes, split } = plan;
  const { within, seed, trains } = options;
  const field = split.by === 'field' || split.by === 'values' ? split.field : null;
  const { listRecords } = await import('./records/list-records.js');
  const found = await listRecords(records, { root, within, classes, field, trains, size: plan.image ?? null });
  if (found.ready === null)
    return { ...found, assignment: await assign(plan, found.classes, found.samples, seed), skipped: [] };
  // Validation from the training files, where there are none of its own.
  const fraction = split.by === 'folders' ? split.validation : 0;
  const labels = found.samples.map(({ label }) => label);
  const drawn = splitByChance(
    labels,
    found.classes.length,
    { validation: fraction, test: 0 },
    (split.by === 'folders' ? split.seed : null) ?? seed,
  );
  const assignment = Uint8Array.from(found.ready, (name, at) =>
    name === 'train' ? drawn[at]! : splitNames.indexOf(name),
  );
  return { ...found, assignment, skipped: [] };
}

async function assign(
  { split, root }: FolderPlan,
  classes: readonly string[],
  samples: readonly PictureFile[],
  seed: number,
): Promise<Assignment> {
  const labels = samples.map(({ label }) => label);
  switch (split.by) {
    case 'chance':
      return splitByChance(labels, classes.length, split, split.seed ?? seed);
    case 'group':
      return splitByGroup(labels, classes.length, groupsOf(samples, split.pattern, root), split, split.seed ?? seed);
    case 'field':
    case 'values':
      return assignByField(
        samples.map(({ path, fields }) => ({ path, fields: fields ?? {} })),
        { labels, classCount: classes.length, root },
        split,
        seed,
      );
    case 'file':
      return readSplitList(
        await readText(split.file),
        split.file,
        samples.map(({ path }) => path),
      );
    case 'folders':
      throw new Error('ready-made splits have folders');
  }
}

const listOptions = (plan: FolderPlan, { within, kind }: ListAndSplitOptions): ListOptions => ({
  within,
  ...(kind && { kind }),
  files: plan.files ?? null,
  label: plan.label ?? null,
  exclude: plan.exclude ?? null,
});

const splitListLimits = { maxBytes: 256 * 1024 ** 2, fix: 'Write one line a sample.' };

async function readText(file: string): Promise<string> {
  const bytes = await readWhole(file, splitListLimits).catch((error: unknown) => {
    throw explainSystemError(error, 'read', file) ?? error;
  });
  return decodeText(bytes);
}

function groupsOf(samples: readonly PictureFile[], pattern: string, root: string): string[] {
  const groupOf = groupPattern(pattern);
  return samples.map(({ path }) => {
    const group = groupOf?.(path) ?? null;
    if (group !== null) return group;
    throw new DataError({
      code: 'data/group',
      message: `expected the name of each file to match data.split.group '${pattern}', found one that does not`,
      where: { file: join(root, path) },
      cause: 'some files are named in another way',
      fix: 'Rename the file, or write a pattern that fits every name: * is any text, {group} the group.',
    });
  });
}

interface Part {
  readonly name: SplitName;
  readonly folder: string;
  readonly listing: FolderListing;
}

async function listReadyMade(
  plan: FolderPlan,
  folders: NonNullable<FolderPlan['folders']>,
  options: ListAndSplitOptions,
): Promise<Listed> {
  const { root, split } = plan;
  const { seed, trains, kind = pictureFiles } = options;
  const wanted: (readonly [SplitName, string])[] = [['test', folders.test]];
  if (trains && folders.train !== null) wanted.unshift(['train', folders.train]);
  if (trains && folders.validation !== null) wanted.push(['validation', folders.validation]);
  const parts = await Promise.all(
    wanted.map(async ([name, folder]): Promise<Part> => {
      const listing = await listFolder(join(root, folder), listOptions(plan, options));
      return { name, folder, listing };
    }),
  );
  const classes = [...new Set(parts.flatMap(({ listing }) => listing.classes))].sort(compareBytes);
  const { normal = [] } = plan.task ?? {};
  for (const { folder, listing } of parts) {
    const missing = classes.filter((name) => !listing.classes.includes(name) && isTrained(name, normal));
    if (missing.length > 0)
      throw new DataError({
        code: 'data/classes',
        message: `expected the same classes in every split, found no ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''} in ${folder}`,
        where: { file: join(root, folder) },
        cause: `a class is spelled in two ways, or its ${kind.nouns} were not copied`,
        fix: plan.label
          ? `Give every split ${kind.nouns} of each of the ${classes.length} classes.`
          : `Make a folder for each of the ${classes.length} classes in every split.`,
      });
  }
  const samples: PictureFile[] = [];
  const assigned: number[] = [];
  for (const { name, folder, listing } of parts) {
    const files = listing.files.map((file) => ({
      ...file,
      path: `${folder}/${file.path}`,
      label: classes.indexOf(listing.classes[file.label]!),
    }));
    // Validation from the training folder, where there is no folder of its own.
    const fraction = split.by === 'folders' && name === 'train' && folders.validation === null ? split.validation : 0;
    const own = splitNames.indexOf(name);
    const byChance = splitByChance(
      files.map(({ label }) => label),
      classes.length,
      { validation: fraction, test: 0 },
      (split.by === 'folders' ? split.seed : null) ?? seed,
    );
    samples.push(...files);
    byChance.forEach((part) => assigned.push(part === 0 ? own : part));
  }
  const skipped = parts.flatMap(({ folder, listing }) => listing.skipped.map((path) => `${folder}/${path}`));
  return { classes, samples, assignment: Uint8Array.from(assigned), skipped };
}

const isTrained = (name: string, normal: readonly string[]): boolean => normal.length === 0 || normal.includes(name);

function checkReadyMade(root: string, classes: readonly string[]): void {
  if (!isReadyMade(classes)) return;
  throw new DataError({
    code: 'data/ready-made',
    message: `expected one folder a class, found ${classes.join(', ')}`,
    where: { file: root },
    cause: 'the data is split already: each of these folders holds the classes',
    fix: `Name them in data: ${classes.map((name) => `${splitKey(name)}: ${name}`).join(', ')}.`,
  });
}

/** Labels are places in data.classes, or in the order of the names' bytes; a list of classes may only order those of patterns. */
function inOrderOfClasses({ classes, label, root }: FolderPlan, listed: Listed, kind: FileKind): Listed {
  const { classes: found } = listed;
  if (found.length < 2)
    throw new DataError({
      code: 'data/classes',
      message: `expected at least 2 classes, found ${found.length}: ${found.join(', ')}`,
      where: { file: root },
      cause: label
        ? `{label} of data.label '${label}' is the same in every name`
        : 'data.root names one class, not the folder above the classes',
      fix: label
        ? `Write {label} in the place of the class, or add ${kind.nouns} of other classes.`
        : 'Name the folder that holds one folder a class.',
    });
  if (classes === null || classes.join('/') === found.join('/')) return listed;
  const isSame = classes.length === found.length && classes.every((name) => found.includes(name));
  if (label && isSame) {
    const samples = listed.samples.map((file) => ({ ...file, label: classes.indexOf(found[file.label]!) }));
    return { ...listed, classes, samples };
  }
  throw new DataError({
    code: 'data/classes',
    message: `expected the ${label ? 'labels' : 'folders'} ${nameSome(classes)} (data.classes), found ${nameSome(found)}`,
    where: { file: root },
    cause: label
      ? 'data.classes lacks a label of the names, or has one that no name has'
      : 'labels of a folder are the places of its classes in the order of their names',
    fix: label
      ? 'Correct data.classes, or remove it.'
      : 'Remove data.classes, or list the folders in the order of their names.',
  });
}

function checkSplits(
  { root, split, label: labelled, manifest, records, task }: FolderPlan,
  { classes, samples, assignment }: Listed,
  { trains, kind = pictureFiles }: ListAndSplitOptions,
): void {
  const { noun, nouns } = kind;
  const held = classes.map(() => splitNames.map(() => 0));
  samples.forEach(({ label }, index) => held[label]![assignment[index]!]!++);
  const needed = splitNames.filter((name) => name === 'test' || (name === 'train' && trains));
  const { normal = [] } = task ?? {};
  if (normal.length > 0) normalLabels(classes, normal);
  for (const [label, name] of classes.entries()) {
    // How many anomalies there are in all is for their test.
    if (!isTrained(name, normal)) continue;
    const counts = held[label]!;
    const empty = needed.find((part) => counts[splitNames.indexOf(part)] === 0);
    if (empty === undefined) continue;
    const total = counts.reduce((a, b) => a + b, 0);
    throw new DataError({
      code: 'data/too-few',
      message: `expected ${nouns} of ${name} in train and test, found ${counts[0]} to train and ${counts[2]} to test`,
      where: { file: manifest ? manifest.file : labelled || records ? root : join(root, name) },
      cause: `the class has ${total} ${total === 1 ? noun : nouns}${groups[split.by]}`,
      fix: `Add ${nouns} of ${name}, change data.split, or remove the class.`,
    });
  }
  const validates = split.by !== 'file' && split.by !== 'values' && split.validation > 0;
  if (!trains || !validates || assignment.includes(splitNames.indexOf('validation'))) return;
  throw new DataError({
    code: 'data/too-few',
    message: `expected a validation split of ${split.validation * 100} % to hold ${nouns}, found that it holds 0 of ${samples.length}`,
    where: { file: root },
    fix: `Raise data.split.validation_fraction, or add ${nouns}.`,
  });
}

/** What else may leave a class without samples in a split. */
const groups: Readonly<Record<SplitRule['by'], string>> = {
  chance: '',
  group: ', and groups stay whole',
  field: ', and groups stay whole',
  values: ', and data.split names whole groups',
  file: '',
  folders: '',
};
