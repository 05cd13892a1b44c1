/** docs/support.md: the operators of a `.tflite` file, from the codecs of the rooms. See generate.ts. */
import { readFile } from 'node:fs/promises';
import { builtinName, writableCodecOf, writableKinds } from '../src/export/tflite/operators.js';
import type { DataType, Kind } from '../src/graph/graph.js';
import type { AnyOp } from '../src/ops/shared/op.js';

const path = 'docs/support.md';
const header = ['operator', 'builtin', 'float32', 'int8'];

/** Only what decides the version of an operator that has nothing unusual. */
const ordinary = (kind: Kind): AnyOp => ({
  kind,
  name: '',
  inputs: [''],
  constants: { bias: 'bias' },
  outputs: [''],
  options: { dilation: [1, 1] },
});

export async function generateSupportTable(): Promise<Record<string, string>> {
  const rows = writableKinds.map((kind) => [
    kind,
    builtinName(kind),
    kind === 'Dequantize' ? '–' : version(kind, 'float32'),
    version(kind, 'int8'),
  ]);
  const widths = header.map((title, i) =>
    Math.max(...[title, ...rows.map((row) => row[i]!)].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  const table = [line(header), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
  const text = await readFile(path, 'utf8');
  const found = /^\| operator +\| builtin[^]*?\n(?=\n)/m.exec(text);
  if (!found) throw new Error(`expected a table of operators in ${path}, found no such table`);
  return { [path]: text.replace(found[0], () => `${table.join('\n')}\n`) };
}

function version(kind: Kind, type: DataType): string {
  return `v${writableCodecOf({ kind }).version(ordinary(kind) as never, type, () => 0.5)}`;
}
