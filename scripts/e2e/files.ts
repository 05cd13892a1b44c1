/** Files of the examples, as they are committed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const model = 'models/clothes.tflite';
export const spec = readFileSync('examples/committed-model/tinygate.yml', 'utf8');
export const gate = readFileSync('examples/committed-model/.github/workflows/model.yml', 'utf8');
export const example = (name: string): string => readFileSync(join('examples/workflows', name), 'utf8');
