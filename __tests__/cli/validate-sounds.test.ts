/** `tinygate validate` opens the headers of sounds: a mistake costs a second, not an hour. */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { put, tone, wav, writeTones } from '../data/sound/sounds.js';
import { encodeOnnx, type TestOnnx } from '../formats/onnx/onnx-model.js';
import { fakeIo } from './fake-io.js';

let folder: string;
const spec = (data = '') => `version: 1
name: words
data:
  root: words
  label: '{label}_{speaker}_{index}.wav'
  sample_rate: 8 kHz
  duration: 250 ms
  features: { kind: mfcc }
  split: { by: speaker, test: [eve] }
${data}student: { architecture: ds_cnn, training: { epochs: 1, learning_rate: { schedule: constant, peak: 0.01 } } }
artifacts: { int8: { model: student, type: int8 } }
compression: { quantization: { mode: ptq } }
`;

type Env = Readonly<Record<string, string>>;

async function validate(text: string, env: Env = {}, ...options: string[]) {
  writeFileSync(join(folder, 'tinygate.yml'), text);
  const io = fakeIo(['validate', 'tinygate.yml', ...options], { cwd: folder, env });
  const code = await run(io);
  return options.length > 0 ? { code, out: io.out() } : { code, err: io.err() };
}

describe('the check of a spec with sounds', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tinygate-validate-'));
    writeTones(2, { folder: join(folder, 'words') });
  });

  it('passes over what a run reads, and is silent where the data is not there yet', async () => {
    expect(await validate(spec())).toEqual({ code: 0, err: '' });
    rmSync(join(folder, 'words'), { recursive: true });
    expect(await validate(spec())).toEqual({ code: 0, err: '' });
  });

  it('refuses features that are normalised twice, at the key', async () => {
    const twice = spec('  normalization: { mean: [1], std: [2] }\n').replace(
      '{ kind: mfcc }',
      '{ kind: mfcc, normalize: per_coefficient }',
    );
    const { code, err } = await validate(twice);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/tinygate\.yml:8:27: expected features\.normalize or data\.normalization, found both/),
    ]);
    expect(await validate(spec().replace('{ kind: mfcc }', '{ kind: mfcc, cmvn: true }'))).toEqual({
      code: 2,
      err: expect.stringContaining("Did you mean 'normalize'?"),
    });
  });

  it('looks at the data of --data-root in the place of those of the spec', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'tinygate-elsewhere-'));
    writeTones(2, { folder: elsewhere });
    put(elsewhere, 'low_ann_7.wav', Buffer.from('no sound'));
    writeFileSync(join(folder, 'tinygate.yml'), spec());
    const told = async (root: string) => {
      const io = fakeIo(['validate', '--data-root', root], { cwd: folder });
      return { code: await run(io), err: io.err() };
    };
    expect(await told(elsewhere)).toEqual({ code: 2, err: expect.stringContaining('low_ann_7.wav') });
    rmSync(join(elsewhere, 'low_ann_7.wav'));
    expect(await told(elsewhere)).toEqual({ code: 0, err: '' });
    rmSync(elsewhere, { recursive: true });
    expect(await told(elsewhere)).toEqual({
      code: 2,
      err: expect.stringMatching(/expected the folder of the data as --data-root, found no folder/),
    });
  });

  it('tells how many sounds would be resampled and cut', async () => {
    put(folder, 'words/low_ann_7.wav', wav(tone(300, 16000, { sampleRateHz: 16000 }), { sampleRateHz: 16000 }));
    expect(await validate(spec())).toEqual({
      code: 0,
      err: 'note: 1 sound of another sample rate would be resampled to 8000 Hz\nnote: 1 sound would be cut after 250 ms\n',
    });
    const { code, err } = await validate(spec('  other_rates: refuse\n'));
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('low_ann_7.wav: expected 8000 Hz (data.sample_rate), found 16000 Hz'),
    ]);
  });

  it('names a file that is cut short, one that announces 4 GB, and one whose header is long', async () => {
    put(folder, 'words/low_ann_0.wav', wav(tone(300, 1000)).subarray(0, 100));
    const huge = wav(tone(300, 1000));
    huge.writeUInt32LE(0xfffffffe, 40);
    put(folder, 'words/low_ann_1.wav', huge);
    put(folder, 'words/low_bob_0.wav', wav(tone(300, 1000), { before: [['LIST', Buffer.alloc(10_000)]] }));
    const { code, err } = await validate(spec());
    expect(code).toBe(2);
    expect(err).toContain('low_ann_0.wav: expected 2000 bytes of samples, as the header announces, found 56');
    expect(err).toContain('low_ann_1.wav: expected 4294967294 bytes of samples, as the header announces, found 2000');
    expect(err).not.toContain('low_bob_0.wav');
  });

  it('names an empty folder, and a file that the pattern does not fit', async () => {
    put(folder, 'words/readme-low.wav', wav(tone(300, 1000)));
    expect((await validate(spec())).err).toContain(
      'readme-low.wav: expected the name of each sound to match data.label',
    );
    rmSync(join(folder, 'words'), { recursive: true });
    put(folder, 'words/notes.txt', 'no sound');
    expect((await validate(spec())).err).toContain('words: expected sounds (.wav), found none but 1 file');
  });
});

describe('the check of any spec', () => {
  const table = spec().replace(/data:[^]*?(?=student)/, 'data: { file: rows.csv, label: species }\n');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tinygate-validate-'));
  });

  it('quotes no file of the machine that a pull request links to', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'tinygate-outside-'));
    writeFileSync(join(outside, 'secret'), 'root:x:0\n1\n');
    symlinkSync(join(outside, 'secret'), join(folder, 'rows.csv'));
    // A platform that does not say what runs.
    const { code, err } = await validate(table, { GITHUB_ACTIONS: 'true' });
    expect([code, err]).toEqual([2, expect.stringContaining('found that it is behind a link to outside')]);
    expect(err).not.toContain('root:x');
    // Whoever runs it on files of their own may link as they like.
    expect((await validate(table)).err).toContain('found root:x:0');
  });

  it('ends where the data is a device that never ends', async () => {
    symlinkSync('/dev/zero', join(folder, 'rows.csv'));
    expect((await validate(table)).err).toMatch(/rows\.csv: expected a file of at most \d+ bytes, found a device/);
  });

  it('names the place and the file of a model that cannot be imported, in JSON too', async () => {
    writeFileSync(join(folder, 'cut.h5'), Buffer.from('\x89HDF\r\n\x1a\n', 'latin1'));
    writeFileSync(join(folder, 'cut.tflite'), Buffer.from('\x1c\0\0\0TFL3', 'latin1'));
    for (const file of ['cut.h5', 'cut.tflite']) {
      const text = table.replace('architecture: ds_cnn', `model: ${file}`);
      expect(await validate(text)).toEqual({
        code: 2,
        err: expect.stringMatching(new RegExp(`^tinygate\\.yml:4:19: ${file}: expected [^]*not valid: 1 problem\\n$`)),
      });
      const { out } = await validate(text, {}, '--format', 'json');
      expect(JSON.parse(out!)).toMatchObject({
        valid: false,
        problems: [{ file: 'tinygate.yml', line: 4, column: 19 }],
      });
    }
  });

  it('opens IDX files, and says where a table was meant by another name', async () => {
    writeFileSync(join(folder, 'x.npy'), Buffer.from('\x93NUMPY\x01\0', 'latin1'));
    writeFileSync(join(folder, 'y.npy'), '');
    const text = table.replace('{ file: rows.csv, label: species }', '{ images: x.npy, labels: y.npy }');
    expect((await validate(text)).err).toMatch(
      /x\.npy: expected an IDX file, found an array of NumPy.*\n {2}fix: Name arrays with data\.inputs/,
    );
  });

  it.each([
    [
      'rows of another width',
      'a,species',
      'keep',
      /4:19: expected model\.onnx to read a sample of the data, \[1, 1, 1, 1\], found \[1, 3\]/,
    ],
    [
      'other classes',
      'a,b,c,species',
      'keep',
      /4:19: expected model\.onnx to give a number for each of 3 classes, found \[1, 2\]/,
    ],
    ['other classes and a new head', 'a,b,c,species', 'replace', /^$/],
  ])('tells whether a model file fits the data before anything trains: %s', async (_, header, head, expected) => {
    const nodes = [
      { op: 'Gemm', inputs: ['x', 'w', 'b'], output: 'h' },
      { op: 'Gemm', inputs: ['h', 'v', 'b'], output: 'y' },
    ];
    const model: TestOnnx = { input: [1, 3], constants: { w: [3, 2], b: [2], v: [2, 2] }, nodes, output: 'y' };
    writeFileSync(join(folder, 'model.onnx'), encodeOnnx(model));
    const width = header.split(',').length - 1;
    const rows = Array.from({ length: 18 }, (__, at) => `${'1,'.repeat(width)}${'xyz'[at % 3]}`);
    writeFileSync(join(folder, 'rows.csv'), `${[header, ...rows].join('\n')}\n`);
    const text = table.replace('architecture: ds_cnn', `model: model.onnx, head: ${head}`);
    expect((await validate(text)).err).toMatch(expected);
  });
});
