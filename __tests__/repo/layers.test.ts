import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ranks: Readonly<Record<string, number>> = {
  core: 0,
  metrics: 0,
  operators: 0,
  spec: 1,
  engine: 1,
  data: 2,
  graph: 2,
  tasks: 2,
  ops: 2,
  passes: 3,
  export: 3,
  formats: 3,
  // A file format ranks above the operators that stand in it.
  'ops/tflite': 3,
  measure: 4,
  gate: 5,
  bench: 5,
  report: 6,
  platform: 7,
  pipeline: 8,
  release: 8,
  init: 8,
  action: 9,
  cli: 9,
};

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
    file,
    target,
  })),
);

describe('the layers', () => {
  it('have a rank for every folder', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(
      Object.keys(ranks)
        .filter((folder) => !folder.includes('/'))
        .sort(),
    );
  });

  it('import only from the same rank or lower', () => {
    expect(imports.length).toBeGreaterThan(100);
    const upward = imports
      .filter(({ target }) => target.startsWith('.') && !target.includes('/node_modules/'))
      .map(
        ({ file, target }) =>
          [folderOf(file), folderOf(join(dirname(file), target)), `${file} imports ${target}`] as const,
      )
      .filter(([from, to]) => (ranks[to] ?? Infinity) > (ranks[from] ?? -1));
    expect(upward.map(([, , text]) => text)).toEqual([]);
  });

  it('know the runner only in src/action', () => {
    const users = imports.filter(({ target }) => target.includes('@actions/')).map(({ file }) => folderOf(file));
    expect([...new Set(users)]).toEqual(['action']);
  });

  it('have no circles of imports', () => {
    const graph = new Map<string, string[]>(files.map((file) => [file, []]));
    for (const { file, target } of imports.filter((one) => one.target.startsWith('.')))
      graph.get(file)?.push(join(dirname(file), target).replace(/\.js$/, '.ts'));
    // A file that imports only files that are in no circle is in no circle.
    for (let isSmaller = true; isSmaller;) {
      const ends = [...graph].filter(([, targets]) => targets.every((target) => !graph.has(target)));
      for (const [file] of ends) graph.delete(file);
      isSmaller = ends.length > 0;
    }
    const circles = [...graph].map(
      ([file, targets]) => `${file} → ${targets.filter((one) => graph.has(one)).join(', ')}`,
    );
    expect(circles).toEqual([]);
  });

  it('import with the extension that Node wants', () => {
    const bare = imports.filter(({ target }) => target.startsWith('.') && !/\.(js|mjs|json)$/.test(target));
    expect(bare).toEqual([]);
  });
});

/** The folder of src that a file is in; a facet of operators, whatever its room, has a rank of its own. */
function folderOf(path: string): string {
  if (/^src\/ops\/[\w-]+\/tflite\.ts$/.test(path.replace(/\.js$/, '.ts'))) return 'ops/tflite';
  return relative('src', path).split(sep)[0] ?? '';
}
