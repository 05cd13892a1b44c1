import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { builtinName, writableCodecOf, writableKinds } from '../../src/export/tflite/operators.js';
import type { DataType, Kind } from '../../src/graph/graph.js';
import type { AnyOp } from '../../src/ops/shared/op.js';

const document = readFileSync(new URL('../../docs/support.md', import.meta.url), 'utf8');

/** Only what decides the version of an operator. */
const ordinary = (kind: Kind): AnyOp => ({
  kind,
  name: '',
  inputs: [''],
  constants: { bias: 'bias' },
  outputs: [''],
  options: { dilation: [1, 1] },
});

describe('the table of supported operators', () => {
  it('is that of the code', () => {
    const version = (kind: Kind, type: DataType): string =>
      kind === 'Dequantize' && type === 'float32'
        ? '–'
        : `v${writableCodecOf({ kind }).version(ordinary(kind) as never, type)}`;
    const expected = writableKinds.map(
      (kind) => `| ${kind} | ${builtinName(kind)} | ${version(kind, 'float32')} | ${version(kind, 'int8')} |`,
    );
    const rows = document.split('\n').map((line) => line.replaceAll(/ +/g, ' '));
    const found = rows.filter((line) => /^\| \w+ \| [A-Z0-9_]+ \|/.test(line));
    expect(found).toEqual(expected);
  });
});
