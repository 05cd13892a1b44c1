/** Files that are no `.tflite` but were given for one, told by their first bytes, with what to do about them. */

export interface ForeignFormat {
  /** With its article: `a Keras model in HDF5`. */
  readonly name: string;
  readonly cause?: string;
  readonly fix: string;
}

/** Null for bytes that are not known, and for a `.tflite` file. */
export function recognizeForeign(bytes: Uint8Array): ForeignFormat | null {
  if (bytes.length === 0) return empty;
  return formats.find(({ matches }) => matches(bytes))?.describe(bytes) ?? null;
}

const convertTo = (from: string): string =>
  `Convert it with ${from}, and give the .tflite file that this writes, or gate what the conversion in your workflow leaves.`;
const converter = 'tf.lite.TFLiteConverter';

const empty: ForeignFormat = {
  name: 'an empty file',
  cause: 'The tool that should have written it stopped, or a download failed.',
  fix: 'Write the file again, and look whether the step that makes it succeeded.',
};

interface Format {
  readonly matches: (bytes: Uint8Array) => boolean;
  readonly describe: (bytes: Uint8Array) => ForeignFormat;
}

const starting =
  (...prefixes: readonly (readonly number[] | string)[]) =>
  (bytes: Uint8Array): boolean =>
    prefixes.some((prefix) => {
      const codes = typeof prefix === 'string' ? [...prefix].map((character) => character.charCodeAt(0)) : prefix;
      return codes.every((code, at) => bytes[at] === code);
    });
const always = (format: ForeignFormat) => (): ForeignFormat => format;

/** The beginning as text; bytes that are no ASCII stay what they are. */
function head(bytes: Uint8Array, length = 512): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
const textMatching =
  (pattern: RegExp) =>
  (bytes: Uint8Array): boolean =>
    pattern.test(head(bytes));

const archive = (name: string, command: string): ForeignFormat => ({
  name,
  fix: `Unpack it first (${command}), and name the .tflite file in it.`,
});

const formats: readonly Format[] = [
  {
    matches: starting('version https://git-lfs.github.com/spec/'),
    describe: (bytes) => {
      const size = /^size (\d{1,15})$/m.exec(head(bytes))?.[1];
      return {
        name: `a Git LFS pointer${size === undefined ? '' : ` to a file of ${size} bytes`}`,
        cause: 'The checkout took the pointer and not the content that Git LFS keeps elsewhere.',
        fix: 'Run git lfs pull; with actions/checkout, set lfs: true.',
      };
    },
  },
  {
    matches: textMatching(/^\/?(\.\.\/)*\.?(git\/)?annex\/objects\//),
    describe: always({ name: 'a git-annex pointer', fix: 'Run git annex get for this file.' }),
  },
  {
    matches: starting([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]),
    describe: always({
      name: 'an HDF5 file, as Keras writes models (.h5)',
      fix: convertTo(`${converter}.from_keras_model(tf.keras.models.load_model(...))`),
    }),
  },
  { matches: starting('PK\x03\x04', 'PK\x05\x06'), describe: describeZip },
  { matches: starting([0x1f, 0x8b]), describe: always(archive('a gzip archive', 'gunzip, or tar -xzf for .tar.gz')) },
  { matches: starting('BZh'), describe: always(archive('a bzip2 archive', 'bunzip2, or tar -xjf')) },
  {
    matches: starting([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]),
    describe: always(archive('an xz archive', 'unxz, or tar -xJf')),
  },
  { matches: starting([0x28, 0xb5, 0x2f, 0xfd]), describe: always(archive('a Zstandard archive', 'unzstd')) },
  { matches: starting([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), describe: always(archive('a 7-Zip archive', '7z x')) },
  {
    matches: (bytes) => starting('ustar')(bytes.subarray(257)),
    describe: always(archive('a tar archive', 'tar -xf')),
  },
  {
    matches: starting([0x80, 2, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19]),
    describe: always({ name: 'a PyTorch checkpoint', fix: convertTo('litert-torch (ai-edge-torch)') }),
  },
  {
    matches: (bytes) => bytes[0] === 0x80 && bytes[1]! >= 2 && bytes[1]! <= 5,
    describe: always({
      name: 'a Python pickle, as PyTorch, scikit-learn and joblib write models',
      fix: 'Export the model as .tflite from the library that wrote it.',
    }),
  },
  {
    matches: textMatching(/^(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body)\b/i),
    describe: always({
      name: 'an HTML page',
      cause: 'A download saved the page that a browser shows, such as a login or an error page.',
      fix: 'Download the file itself (on GitHub, its raw address), and let the download fail on errors: curl -fL.',
    }),
  },
  {
    matches: textMatching(/^(\xef\xbb\xbf)?\s*<\?xml\b/),
    describe: always({ name: 'an XML file', fix: giveTflite() }),
  },
  {
    matches: (bytes) => bytes.subarray(0, 64).every((byte) => byte === 0),
    describe: always({
      name: 'a file of zeros',
      fix: empty.fix,
      cause: 'The file was made but never written, or a disk failed.',
    }),
  },
  {
    matches: (bytes) => starting('ET')(bytes.subarray(4)),
    describe: always({ name: 'an ExecuTorch program (.pte)', fix: giveTflite() }),
  },
  { matches: starting('GGUF'), describe: always({ name: 'a GGUF file', fix: giveTflite() }) },
  { matches: starting('\x93NUMPY'), describe: always({ name: 'a NumPy array', fix: giveTflite() }) },
  { matches: starting('\x7fELF'), describe: always({ name: 'an ELF program or object file', fix: giveTflite() }) },
  {
    matches: starting('\x89PNG', [0xff, 0xd8, 0xff]),
    describe: always({ name: 'a picture', fix: giveTflite() }),
  },
  {
    matches: starting([0xff, 0xfe], [0xfe, 0xff]),
    describe: always({
      name: 'text in UTF-16',
      cause: 'PowerShell turns the output of a program into text when it is redirected with >.',
      fix: 'Let the program write the file itself, or download with -OutFile.',
    }),
  },
  {
    matches: (bytes) => head(bytes, 64).includes('\xef\xbf\xbd'),
    describe: always({
      name: 'binary data that was read and written as text',
      cause: 'Its bytes were replaced by the mark for characters that are none (EF BF BD).',
      fix: 'Write the file in binary mode; in git, mark it with *.tflite binary in .gitattributes, and commit it again.',
    }),
  },
  {
    matches: textMatching(/^[\t\n\r -~]*\b(unsigned char|uint8_t|alignas)\b/),
    describe: always({
      name: 'C source, as xxd -i writes it',
      fix: 'Give the .tflite file that the array was made from.',
    }),
  },
  {
    matches: textMatching(/^(\xef\xbb\xbf)?\s*[{[]["\s{[\]}\w-]/),
    describe: always({
      name: 'a JSON text, as TensorFlow.js models and the errors of web services are',
      fix: giveTflite(),
    }),
  },
  {
    matches: isOnnx,
    describe: always({ name: 'an ONNX model', fix: convertTo('onnx2tf') }),
  },
  {
    matches: isSavedModel,
    describe: always({
      name: 'a TensorFlow SavedModel (saved_model.pb)',
      fix: convertTo(`${converter}.from_saved_model(...)`),
    }),
  },
  {
    matches: (bytes) => bytes.length >= 10 && bytes[7] === 0 && bytes[8] === 0x7b && bytes[9] === 0x22,
    describe: always({ name: 'a safetensors file', fix: giveTflite() }),
  },
];

function giveTflite(): string {
  return 'Give the .tflite file that goes to the device.';
}

/** Many kinds of files are zip archives; the first name in one often says which. */
function describeZip(bytes: Uint8Array): ForeignFormat {
  const names = head(bytes, 4096);
  if (/\bdata\.pkl|\/version/.test(names)) {
    return { name: 'a PyTorch checkpoint (.pt)', fix: convertTo('litert-torch (ai-edge-torch)') };
  }
  if (/config\.json|metadata\.json|model\.weights\.h5/.test(names)) {
    return {
      name: 'a Keras model (.keras)',
      fix: convertTo(`${converter}.from_keras_model(tf.keras.models.load_model(...))`),
    };
  }
  return archive('a zip archive', 'unzip; artifacts of a CI system come as zip archives, too');
}

export function isOnnx(bytes: Uint8Array): boolean {
  return topLevelFields(bytes)?.has(7) === true;
}

export function isSavedModel(bytes: Uint8Array): boolean {
  return bytes[0] === 0x08 && [...(topLevelFields(bytes) ?? [])].join() === '1,2';
}

const mostFields = 64;

/**
 * Numbers of the fields of a protobuf message, each once, in their order; null where the bytes are no message. ONNX's
 * `ModelProto` holds its graph in field 7, a SavedModel its graphs in field 2.
 */
function topLevelFields(bytes: Uint8Array): ReadonlySet<number> | null {
  const fields = new Set<number>();
  let position = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 49; shift += 7) {
      const byte = bytes[position++];
      if (byte === undefined) return NaN;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    return NaN;
  };
  for (let i = 0; i < mostFields && position < bytes.length; i++) {
    const tag = varint();
    const [field, wireType] = [Math.floor(tag / 8), tag % 8];
    // A model has few fields of its own; the smallest that any of them uses are these.
    if (!(field >= 1 && field <= 40)) return null;
    fields.add(field);
    if (wireType === 0) varint();
    else if (wireType === 1) position += 8;
    else if (wireType === 2) {
      const length = varint();
      position += length;
    } else if (wireType === 5) position += 4;
    else return null;
    if (!(position <= bytes.length)) return null;
  }
  return fields.size > 0 ? fields : null;
}
