/** What the ready list tflm says of weights is what TensorFlow Lite Micro's own interpreter answers to such files. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { staticCases } from '../../scripts/prove/cases/index.js';
import { inspectTflite } from '../../src/measure/inspect.js';
import { whyNotAllowed } from '../../src/operators/allowed.js';
import { hasOracle } from '../export/oracle.js';
import { askTflm, type TflmAnswer } from '../measure/tflm-oracle.js';

const all = new Map(staticCases().map((one) => [one.name, one.file]));

/** The first files whose names start so. */
function filesOf(start: string, most = 2): string[] {
  const names = [...all.keys()].filter((name) => name.startsWith(start) && !name.includes(', version'));
  if (names.length === 0) throw new Error(`expected files of the proof whose names start with '${start}', found none`);
  return names.slice(0, most);
}

/** What the list says of the first operator of a file that it does not allow; null: it allows all of them. */
function listed(file: Uint8Array): string | null {
  const reasons = inspectTflite(file).operators.flatMap(({ operator, type, variants = [] }) =>
    variants.map((variant) => whyNotAllowed({ operator, type, ...variant }, { allow: ['tflm'] })),
  );
  return reasons.find((reason) => reason !== null) ?? null;
}

const hybrid = [
  'CONV_2D float32 with int8 weights per channel',
  'CONV_2D float32 with int8 weights per tensor',
  'DEPTHWISE_CONV_2D float32 with int8 weights per channel',
  'FULLY_CONNECTED float32 with int8 weights per channel',
  'FULLY_CONNECTED float32 with int8 weights per tensor',
  'FULLY_CONNECTED float32 with int4 weights',
  'BATCH_MATMUL float32 with int8',
  'SVDF float32 with int8 weights',
].flatMap((start) => filesOf(start));
const half = ['FULLY_CONNECTED with float16 weights', 'CONV_2D with float16 weights'].flatMap((start) =>
  filesOf(start),
);
const taken = [
  'CONV_2D float32 3x3',
  'CONV_2D int8 ',
  'DEPTHWISE_CONV_2D float32 3x3',
  'FULLY_CONNECTED float32 1x',
  'FULLY_CONNECTED int8, weights per channel',
  'BATCH_MATMUL float32 1x',
  'SVDF float32 rank',
  'TRANSPOSE_CONV float32',
  'EMBEDDING_LOOKUP float32 from int8 rows',
].flatMap((start) => filesOf(start, 1));
const [fourBits] = filesOf('FULLY_CONNECTED int8 with int4 weights per channel', 1);
const [lstm, hybridLstm] = ['', ' with int8 weights'].map((end) => `UNIDIRECTIONAL_SEQUENCE_LSTM float32${end}`);

(hasOracle ? describe : describe.skip)('the ready list tflm', () => {
  let answers: Record<string, TflmAnswer>;
  beforeAll(() => {
    const names = [...hybrid, ...half, ...taken, fourBits!, lstm!, hybridLstm!];
    answers = askTflm(Object.fromEntries(names.map((name) => [name, all.get(name)!])));
  });

  it.each(hybrid)('refuses what the interpreter refuses: %s', (name) => {
    expect(listed(all.get(name)!)).toMatch(/^is not in tflm in float32 with int[48] weights/);
    expect(answers[name]!.error).toMatch(/failed to prepare/);
  });

  it.each(half)('refuses what the interpreter refuses: %s', (name) => {
    expect(listed(all.get(name)!)).toMatch(/^is not in tflm in float32 with float16 weights/);
    expect(answers[name]!.error).toMatch(/DEQUANTIZE .* failed to prepare/);
  });

  it.each(taken)('takes what the interpreter runs: %s', (name) => {
    expect(listed(all.get(name)!)).toBeNull();
    expect(answers[name]).toEqual({ error: null, isFinite: true });
  });

  it('does not know granularity, as docs/support.md says: int4 weights of a dense layer with a scale for each output', () => {
    expect(listed(all.get(fourBits!)!)).toBeNull();
    expect(answers[fourBits!]!.error).toMatch(/filter->type != kTfLiteInt4/);
  });

  it('refuses an LSTM in float32 with int8 weights, which the interpreter runs without a word and computes noise', () => {
    expect([listed(all.get(lstm!)!), answers[lstm!]]).toEqual([null, { error: null, isFinite: true }]);
    expect(listed(all.get(hybridLstm!)!)).toMatch(/^is not in tflm in float32 with int8 weights/);
    expect(answers[hybridLstm!]).toEqual({ error: null, isFinite: false });
  });
});
