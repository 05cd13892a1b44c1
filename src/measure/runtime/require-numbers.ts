/**
 * What a file stores as numbers has to be numbers. A runtime need not show it: XNNPACK's ReLU makes 0 of NaN, and a code times a
 * scale that is NaN is still a code, so the accuracy of such a file would be that of another model.
 */
import { ExportError } from '../../core/errors.js';
import { uniqueNames } from '../../export/tflite/unique-names.js';
import { decodeCodes } from '../../formats/tflite/codes.js';
import { openFile } from '../../formats/tflite/open.js';
import { readOperators, type FileOperator } from '../../formats/tflite/operators.js';
import { tensorReader, type Constant, type FileTensor } from '../../formats/tflite/tensors.js';

/**
 * Infinity is left to the outputs: masks hold it with good reason.
 * @throws ExportError where an operator reads a constant that holds NaN, or a scale that is no finite number.
 */
export function requireNumbers(bytes: Uint8Array): void {
  openFile(bytes, (file) => {
    const layerName = uniqueNames();
    // Tensors share constants, and each is looked through once.
    const sound = { buffers: new Set<number>(), scales: new WeakSet<Float64Array>() };
    for (const subgraph of file.subgraphs)
      for (const operator of readOperators(file, subgraph, tensorReader(file, subgraph), layerName)) {
        for (const tensor of [...operator.inputs, ...operator.outputs])
          if (tensor) requireTensor(tensor, operator, sound);
      }
  });
}

interface Sound {
  readonly buffers: Set<number>;
  readonly scales: WeakSet<Float64Array>;
}

function requireTensor(tensor: FileTensor, { name, operator }: FileOperator, sound: Sound): void {
  const { constant, quantization } = tensor;
  if (quantization && !sound.scales.has(quantization.scale)) {
    const scale = quantization.scale.find((one) => !Number.isFinite(one));
    if (scale !== undefined) throw noNumber(`finite scales in ${name} (${operator}), found the scale ${scale}`);
    sound.scales.add(quantization.scale);
  }
  if (!constant || sound.buffers.has(constant.buffer)) return;
  const at = findNaN(tensor, constant);
  if (at >= 0) throw noNumber(`numbers in the constants of ${name} (${operator}), found NaN at place ${at}`);
  sound.buffers.add(constant.buffer);
}

const withNaN: ReadonlySet<FileTensor['type']> = new Set([
  'float32',
  'float64',
  'float16',
  'bfloat16',
  'float8_e4m3fn',
  'float8_e5m2',
]);

/** Place of the first NaN among the stored values; −1 where there is none. */
function findNaN({ type }: FileTensor, { data }: Constant): number {
  if (!withNaN.has(type)) return -1;
  const values = decodeCodes(data, type, data.length);
  return values ? values.findIndex(Number.isNaN) : -1;
}

function noNumber(expected: string): ExportError {
  return new ExportError({
    code: 'measure/not-finite',
    message: `expected ${expected}`,
    cause: 'Training diverged, or the file is damaged; a runtime may hide it, so such a file has no accuracy.',
    fix: 'Train or convert the model again.',
  });
}
