/** docs/support.md: the operators of a `.tflite` file, from the codecs of the rooms. See generate.ts. */
import { readFile } from 'node:fs/promises';
import { builtinName, writableCodecOf, writableKinds } from '../src/export/tflite/operators.js';
import type { GraphTensor, DataType, Kind } from '../src/graph/graph.js';
import { factsOf } from '../src/ops/operator.js';
import type { AnyOp } from '../src/ops/shared/op.js';
import { artifactTypes, type ArtifactType } from '../src/spec/artifact-types.js';

const path = 'docs/support.md';
const types = Object.keys(artifactTypes) as ArtifactType[];
const header = ['operator', 'builtin', ...types];

/** Only what decides the version of an operator that has nothing unusual. */
const ordinary = (kind: Kind): AnyOp => ({
  kind,
  name: '',
  inputs: [''],
  constants: { kernel: 'kernel', bias: 'bias' },
  outputs: [''],
  options: { dilation: [1, 1] },
});

export async function generateSupportTable(): Promise<Record<string, string>> {
  const rows = writableKinds.map((kind) => [kind, builtinName(kind), ...types.map((type) => version(kind, type))]);
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

/** `–` for an operator that a graph of the type does not have. */
function version(kind: Kind, type: ArtifactType): string {
  const { activations, kernels } = artifactTypes[type];
  const isFloat = activations === 'float32';
  // What a float16 file unpacks its weights with.
  const reads: DataType = kind === 'Dequantize' && type === 'float16' ? 'float16' : activations;
  if ((kind === 'Quantize' || kind === 'Dequantize') && isFloat && reads !== 'float16') return '–';
  const op = ordinary(kind);
  if (!isFloat && factsOf(op as never).int8 !== null && kind !== 'Quantize' && kind !== 'Dequantize') return '–';
  const tensor = (name: string): GraphTensor => ({
    name,
    shape: [],
    type: name === 'kernel' ? kernels : activations,
    data: null,
    quantization: { scale: Float32Array.of(0.5), zeroPoint: Int32Array.of(0), axis: null },
  });
  return `v${writableCodecOf({ kind }).version(op as never, reads, tensor)}`;
}
