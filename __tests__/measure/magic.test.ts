import { describe, expect, it } from '@jest/globals';
import { inspectTflite } from '../../src/measure/inspect.js';
import { recognizeForeign } from '../../src/formats/tflite/magic.js';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [...part])),
  );
const zeros = (length: number): number[] => new Array<number>(length).fill(0);

const files: readonly (readonly [name: string, file: Uint8Array, fix: RegExp])[] = [
  ['an empty file', new Uint8Array(0), /Write the file again/],
  ['a file of zeros', new Uint8Array(100), /Write the file again/],
  [
    'a Git LFS pointer to a file of 300568 bytes',
    text('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 300568\n'),
    /git lfs pull.*lfs: true/,
  ],
  ['a git-annex pointer', text('/annex/objects/SHA256E-s1--ab.tflite\n'), /git annex get/],
  ['an HDF5 file, as Keras writes models (.h5)', bytes([0x89], 'HDF\r\n', [0x1a], '\n', zeros(8)), /from_keras_model/],
  ['a Keras model (.keras)', bytes('PK\x03\x04', zeros(26), 'metadata.json', zeros(20)), /from_keras_model/],
  ['a PyTorch checkpoint (.pt)', bytes('PK\x03\x04', zeros(26), 'archive/data.pkl', zeros(20)), /litert-torch/],
  ['a zip archive', bytes('PK\x03\x04', zeros(26), 'model.tflite', zeros(20)), /unzip/],
  ['a gzip archive', bytes([0x1f, 0x8b, 8], zeros(10)), /gunzip/],
  ['a bzip2 archive', bytes('BZh9', zeros(10)), /bunzip2/],
  ['an xz archive', bytes([0xfd], '7zXZ', zeros(10)), /unxz/],
  ['a Zstandard archive', bytes([0x28, 0xb5, 0x2f, 0xfd], zeros(10)), /unzstd/],
  ['a 7-Zip archive', bytes('7z', [0xbc, 0xaf, 0x27, 0x1c], zeros(10)), /7z x/],
  ['a tar archive', bytes('model.tflite', zeros(245), 'ustar', zeros(10)), /tar -xf/],
  [
    'a PyTorch checkpoint',
    bytes([0x80, 2, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19]),
    /litert-torch/,
  ],
  [
    'a Python pickle, as PyTorch, scikit-learn and joblib write models',
    bytes([0x80, 4], zeros(10)),
    /Export the model/,
  ],
  ['an HTML page', text('\n<!DOCTYPE html>\n<html><body>Sign in</body></html>'), /curl -fL/],
  ['an XML file', text('<?xml version="1.0"?><net/>'), /\.tflite/],
  [
    'a JSON text, as TensorFlow.js models and the errors of web services are',
    text('{"message": "Not Found"}'),
    /\.tflite/,
  ],
  ['an ExecuTorch program (.pte)', bytes([28, 0, 0, 0], 'ET12', zeros(20)), /\.tflite/],
  ['a GGUF file', bytes('GGUF', zeros(20)), /\.tflite/],
  ['a NumPy array', bytes('\x93NUMPY', zeros(20)), /\.tflite/],
  ['an ELF program or object file', bytes('\x7fELF', zeros(20)), /\.tflite/],
  ['a picture', bytes('\x89PNG', zeros(20)), /\.tflite/],
  ['text in UTF-16', bytes([0xff, 0xfe], 'a', [0]), /-OutFile/],
  [
    'binary data that was read and written as text',
    bytes([28, 0, 0, 0], 'TFLx', [0xef, 0xbf, 0xbd], zeros(9)),
    /binary/,
  ],
  [
    'C source, as xxd -i writes it',
    text('#include <x.h>\nunsigned char model_tflite[] = {\n  0x1c, 0x00'),
    /made from/,
  ],
  ['an ONNX model', bytes([8, 7, 0x12, 7], 'pytorch', [0x3a, 4, 1, 2, 3, 4, 0x42, 2, 0x10, 13]), /onnx2tf/],
  ['a TensorFlow SavedModel (saved_model.pb)', bytes([8, 1, 0x12, 3, 1, 2, 3]), /from_saved_model/],
  ['a safetensors file', bytes([64, 0, 0, 0, 0, 0, 0, 0], '{"a":1}', zeros(10)), /\.tflite/],
];

describe('files of other formats', () => {
  it.each(files)('are told: %s', (name, file, fix) => {
    const foreign = recognizeForeign(file);
    expect(foreign?.name).toBe(name);
    expect(foreign?.fix).toMatch(fix);
    expect(() => inspectTflite(file)).toThrow(`expected a .tflite file, found ${name}\n`);
  });

  it('are called damaged where their bytes tell nothing', () => {
    const file = text('hello, this is a note');
    expect(recognizeForeign(file)).toBeNull();
    expect(() => inspectTflite(file)).toThrow('found at byte 4 no identifier TFL3');
  });
});
