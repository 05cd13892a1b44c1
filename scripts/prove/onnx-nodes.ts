/**
 * The ONNX project's own cases of single nodes, for every operator that is imported: weights are bound as constants, a case over
 * several samples is one for each. What the graph computes, in float64, is compared with what the project expects.
 *
 *   npm run prove:onnx-nodes
 *
 * It writes its table into docs/models.md. Exit code 1: a case computes something else than the project expects.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summaryOf, TinygateError } from '../../src/core/errors.js';
import { transpose } from '../../src/formats/onnx/fold-constants.js';
import type { OnnxModel } from '../../src/formats/onnx/model.js';
import { converters } from '../../src/formats/onnx/nodes/index.js';
import { readOnnx } from '../../src/formats/onnx/read.js';
import { onnxGraph } from '../../src/formats/onnx/to-graph.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { elements } from '../../src/graph/shapes.js';
import { runReference } from '../../src/graph/reference.js';

const python =
  process.env['TINYGATE_ONNX_PYTHON'] ?? fileURLToPath(new URL('../../.oracles-onnx/bin/python', import.meta.url));
const script = fileURLToPath(new URL('./onnx_nodes.py', import.meta.url));
const page = fileURLToPath(new URL('../../docs/models.md', import.meta.url));

/** Of the largest output. */
const mostDifference = 1e-5;

interface Written {
  readonly name: string;
  readonly shape: readonly number[];
  readonly outputShape: readonly number[];
}
interface Case {
  readonly name: string;
  readonly operator: string;
  readonly models: readonly Written[];
  /** Why it was not written. */
  readonly reason: string | null;
}
type Outcome = { readonly kind: 'passed' } | { readonly kind: 'refused' | 'failed' | 'other'; readonly reason: string };

const folder = mkdtempSync(join(tmpdir(), 'tinygate-onnx-nodes-'));
const rows: string[] = [];
let failures = 0;
try {
  execFileSync(python, ['-W', 'ignore', script, folder, ...Object.keys(converters)], { stdio: 'inherit' });
  const cases = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8')) as readonly Case[];
  for (const operator of Object.keys(converters)) {
    const own = cases
      .filter((each) => each.operator === operator)
      .map((each) => ({ ...each, outcome: outcomeOf(each) }));
    const count = (kind: Outcome['kind']): number => own.filter(({ outcome }) => outcome.kind === kind).length;
    for (const { name, outcome } of own)
      if (outcome.kind === 'failed') process.stdout.write(`${operator}: ${name}: ${outcome.reason}\n`);
    failures += count('failed');
    const reasons = new Map<string, number>();
    for (const { outcome } of own)
      if (outcome.kind === 'refused') reasons.set(outcome.reason, (reasons.get(outcome.reason) ?? 0) + 1);
    const listed = [...reasons].map(([reason, times]) => (times === 1 ? reason : `${reason} (${times})`)).join('; ');
    rows.push(
      `| \`${operator}\` | ${count('passed')} | ${count('refused')} | ${count('other')} | ${listed.replaceAll('|', '\\|')} |`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
const table = [
  '| operator | equal | refused | other types | why refused |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
];
const marker = (word: string): string => `<!-- ${word}cases of ONNX -->`;
const text = readFileSync(page, 'utf8');
const [start, end] = [text.indexOf(marker('')), text.indexOf(marker('end of '))];
if (start < 0 || end < start) throw new Error(`expected ${marker('')} and its end in ${page}`);
writeFileSync(page, `${text.slice(0, start + marker('').length)}\n\n${table.join('\n')}\n\n${text.slice(end)}`);
process.stdout.write(`${table.join('\n')}\n${failures} cases compute something else\n`);
process.exitCode = failures > 0 ? 1 : 0;

function outcomeOf({ models, reason }: Case): Outcome {
  if (reason !== null) return { kind: 'other', reason };
  // Of a case over several samples, one of which may be all zeros.
  const largest = Math.max(...models.map((model) => largestOf(floats(model, 'output'))));
  for (const model of models) {
    const outcome = compare(model, largest);
    if (outcome.kind !== 'passed') return outcome;
  }
  return { kind: 'passed' };
}

function floats({ name }: Written, ending: string): Float32Array {
  return new Float32Array(Uint8Array.from(readFileSync(join(folder, `${name}.${ending}`))).buffer);
}

function largestOf(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-30);
}

function compare(written: Written, largest: number): Outcome {
  const { name, shape, outputShape } = written;
  try {
    const model = readOnnx(readFileSync(join(folder, `${name}.onnx`)));
    const graph = foldBatchNorm(onnxGraph(model));
    writeTflite(graph);
    const [output] = graph.outputs;
    // A series is read with its channels last, too, as an image of one row.
    const isSeries = graph.operators[0]?.name === `${graph.inputs[0]!}/image`;
    const found = runReference(graph, ordered(floats(written, 'input'), shape, isImage(model) || isSeries))[output!]!;
    const expected = floats(written, 'output');
    const differences = [
      expected,
      ordered(expected, outputShape, outputShape.length === 4 || outputShape.length === 3),
      ...(shape.length === 4 && outputShape.length === 2
        ? [ordered(expected, shape, expected.length === elements(shape))]
        : []),
    ].map((values) => difference(found, values) / largest);
    const least = Math.min(...differences);
    return least <= mostDifference ? { kind: 'passed' } : { kind: 'failed', reason: `a difference of ${least}` };
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    return { kind: 'refused', reason: withoutNode(summaryOf(error)) };
  }
}

/** Whether the importer takes the input for an image, whose channels come last in the graph. */
function isImage({ inputs, nodes }: OnnxModel): boolean {
  const [input] = inputs;
  return (
    input?.shape.length === 4 &&
    !nodes.every(
      ({ operator, attributes }) => operator === 'Transpose' && JSON.stringify(attributes['perm']) === '[0,3,1,2]',
    )
  );
}

function ordered(values: Float32Array, shape: readonly number[], turn: boolean): Float32Array {
  if (!turn) return values;
  const order = shape.length === 3 ? [0, 2, 1] : [0, 2, 3, 1];
  return transpose({ shape, type: 'float32', data: values }, order)!.data as Float32Array;
}

function difference(found: Float64Array, expected: Float32Array): number {
  if (found.length !== expected.length) return Infinity;
  return found.reduce((most, value, i) => Math.max(most, Math.abs(value - expected[i]!)), 0);
}

/** What it says of any node of its kind: numbers differ from case to case. */
function withoutNode(message: string): string {
  return message
    .replace(/^(node|layer|input) [^:]*: /, '')
    .replace(/\[[^\]]*\]/g, '[…]')
    .replace(/\d+(\.\d+)?(e-?\d+)?/g, '…');
}
