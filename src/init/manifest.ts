/** A table that names photographs and says what each shows. */
import { basename, dirname, extname } from 'node:path';
import { groupDigits } from '../core/group-digits.js';
import { kindByName, pictureFiles } from '../data/images/kind.js';
import { readHead } from '../data/read-sample-file.js';
import { listManifest } from '../data/manifest.js';
import { readManifestRows } from '../data/manifest-rows.js';
import { splitWord } from '../data/split-list.js';
import { splitByChance, splitNames } from '../data/splits.js';
import type { DataKind, FoundData } from './data-kind.js';
import { nameList, scalar } from './line.js';
import { defaultShape, sizeLines } from './photographs.js';

const testFraction = 0.2;
const usualLabels = /^(label|class|class_name|category|species|target|y)$/i;
const usualGroups = /^(group|speaker|patient|person|subject|camera|machine|device|site)(_?id)?$/i;

export const manifestOfPhotographs: DataKind = {
  noun: 'a table of photographs, with a path and a class in each row (.csv, .jsonl)',
  look: async (path, isFolder) => {
    if (isFolder || !['.csv', '.jsonl'].includes(extname(path).toLowerCase())) return null;
    // A table of numbers may be large: its beginning tells it.
    const head = Buffer.from(await readHead(path, 65_536)).toString('latin1');
    if (!/\.(jpe?g|png|webp|gif|bmp)\b/i.test(head)) return null;
    const { header, rows } = await readManifestRows(path);
    const isPath = (name: string): boolean =>
      rows.length > 0 && rows.every(({ cells }) => kindByName(cells[name] ?? '') !== null);
    const pathColumn = header.find(isPath);
    if (pathColumn === undefined) return null;
    const valuesOf = (name: string): string[] => rows.map(({ cells }) => cells[name] ?? '');
    const others = header.filter((name) => name !== pathColumn);
    const splitColumn = others.find((name) => valuesOf(name).every((word) => splitWord(word) !== null)) ?? null;
    const groupColumn = others.find((name) => usualGroups.test(name)) ?? null;
    const left = others.filter((name) => name !== splitColumn && name !== groupColumn);
    const labelColumn = left.find((name) => usualLabels.test(name)) ?? left[0];
    if (labelColumn === undefined) return null;
    return found(path, { pathColumn, labelColumn, splitColumn, groupColumn });
  },
};

interface ManifestColumns {
  readonly pathColumn: string;
  readonly labelColumn: string;
  readonly splitColumn: string | null;
  readonly groupColumn: string | null;
}

async function found(path: string, columns: ManifestColumns): Promise<FoundData> {
  const { pathColumn, labelColumn, splitColumn, groupColumn } = columns;
  const root = dirname(path);
  const rule = { file: path, pathColumn, labelColumn, splitColumn };
  const listed = await listManifest(rule, { root, classes: null, within: null, kind: pictureFiles });
  const { classes, samples } = listed;
  const labels = samples.map(({ label }) => label);
  const assignment =
    listed.assignment ?? splitByChance(labels, classes.length, { validation: 0, test: testFraction }, 1);
  const countOf = (name: 'train' | 'test'): number =>
    assignment.filter((one) => one === splitNames.indexOf(name)).length;
  const counts = classes.map((_, label) => labels.filter((one) => one === label).length);
  return {
    title: `${groupDigits(samples.length)} photographs in a table, ${classes.length} classes: ${nameList(classes)}`,
    root,
    name: basename(path, extname(path)),
    classes: classes.length,
    labels: classes,
    isPictures: true,
    trainCount: countOf('train'),
    testCount: countOf('test'),
    guess: Math.max(...counts) / samples.length,
    sampleShape: (wanted) => wanted ?? defaultShape,
    lines: (shape, { trains }) => [
      `manifest: ${scalar(basename(path))}`,
      `path_column: ${scalar(pathColumn)}`,
      `label_column: ${scalar(labelColumn)}`,
      ...(splitColumn === null
        ? [
            ...(groupColumn === null ? [] : [`group_column: ${scalar(groupColumn)} # each stays whole`]),
            `split: { test_fraction: ${testFraction} }`,
          ]
        : [`split_column: ${scalar(splitColumn)}`]),
      ...sizeLines(shape),
      ...(trains ? ['augmentation: { horizontal_flip: true } # of training photographs alone'] : []),
    ],
  };
}
