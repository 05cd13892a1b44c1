import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rooms } from '../../src/ops/kinds.js';
import { closureOf, readModules } from '../../src/pipeline/imports.js';

const kinds = Object.keys(rooms).join('|');
const folders = ['ops', 'graph', 'passes', 'export', 'formats', 'measure', 'pipeline', 'bench'];
const files = folders.flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** Code that takes an operator it does not know for an ordinary one, and ships a wrong file in silence. (Other formats call operators `operator`.) */
function openWorld(text: string): string[] {
  const negative = [...text.matchAll(new RegExp(`kind !==? '(?:${kinds})'`, 'g'))].map(([found]) => found);
  const switches = [...text.matchAll(/switch \((?:[\w.]+\.)?kind\) \{[^]*?\n( *)\}/g)]
    .map(([found]) => found)
    .filter(
      (body) => new RegExp(`case '(?:${kinds})'`).test(body) && /default:(?!\s*return \w+ satisfies never)/.test(body),
    );
  return [...negative, ...switches];
}

describe('code about kinds of operators', () => {
  it('is closed: no kind is treated as what it is not, and no switch has a rest', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => openWorld(readFileSync(file, 'utf8')).map((found) => `${file}: ${found}`))).toEqual(
      [],
    );
  });

  it.each([
    ["if (kind !== 'Softmax' && kind !== 'Relu6') return true;", 2],
    ["switch (op.kind) {\n  case 'Add':\n    return 1;\n  default:\n    return 2;\n}", 1],
    ["switch (op.kind) {\n  case 'Add':\n    return 1;\n  default:\n    return op satisfies never;\n}", 0],
    ["if (op.kind === 'BatchNorm') fold(op);", 0],
  ])('is found to be open where it is: %j', (text, count) => {
    expect(openWorld(text)).toHaveLength(count);
  });
});

describe('what measures a file and judges it', () => {
  it('loads no facet that trains, although the importer and the references are rooms too', async () => {
    const entries = ['measure/measure-artifact.ts', 'gate/evaluate.ts', 'formats/tflite/import.ts'];
    const { files: loaded, packages } = await closureOf(readModules('src'), entries);
    const paths = Object.keys(loaded);
    expect(paths).toContain('ops/conv2d/op.ts');
    expect(paths.filter((path) => path.endsWith('/forward.ts') || path.startsWith('engine/'))).toEqual([]);
    expect(Object.keys(packages)).not.toContain('@tensorflow/tfjs-core');
  });
});
