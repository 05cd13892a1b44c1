/** Files of all sizes that a device measures once, so that the cost of each kind of kernel is known: networks of the zoo. */
import { seededRandom } from '../../core/random.js';
import { digestBytes } from '../../core/digest.js';
import type { Engine } from '../../engine/engine.js';
import { writeTflite } from '../../export/tflite/write.js';
import { foldBatchNorm } from '../../graph/fold.js';
import type { Graph } from '../../graph/graph.js';
import { buildArchitecture, type ArchitectureName, type InputShape, type Parameters } from '../../graph/zoo/index.js';
import { postTrainingQuantize } from '../../passes/quantize/ptq.js';
import type { BenchFile } from '../job.js';

interface Shape<Name extends ArchitectureName = ArchitectureName> {
  readonly name: string;
  readonly architecture: Name;
  readonly parameters: Parameters[Name];
  readonly input: InputShape;
  readonly classes: number;
}

const residual = (filters: readonly [number, number, number], input: InputShape): Shape<'resnet8'> => ({
  name: `resnet8-${filters.join('-')}-${input.join('x')}`,
  architecture: 'resnet8',
  parameters: { filters, kernel_size: 3 },
  input,
  classes: 10,
});

const keywords = (filters: number, blocks: number, input: InputShape): Shape<'ds_cnn'> => ({
  name: `ds_cnn-${filters}-${blocks}-${input.join('x')}`,
  architecture: 'ds_cnn',
  parameters: { filters, blocks, stem_kernel_size: 3, stem_stride: 2, kernel_size: 3 },
  input,
  classes: 12,
});

const mobile = (alpha: number, side: number): Shape<'mobilenet_v1'> => ({
  name: `mobilenet_v1-${alpha}-${side}`,
  architecture: 'mobilenet_v1',
  parameters: { alpha },
  input: [side, side, 3],
  classes: 100,
});

/** From 0.1 to 60 million multiply-accumulates. */
const shapes: readonly Shape[] = [
  residual([8, 16, 32], [16, 16, 1]),
  residual([16, 32, 64], [32, 32, 3]),
  residual([32, 32, 32], [24, 24, 3]),
  residual([32, 64, 128], [32, 32, 3]),
  keywords(16, 2, [28, 28, 1]),
  keywords(64, 4, [28, 28, 1]),
  keywords(64, 6, [48, 48, 1]),
  keywords(128, 3, [64, 64, 3]),
  mobile(0.25, 64),
  mobile(0.25, 96),
  mobile(0.5, 64),
  mobile(0.5, 128),
];

const calibrationImages = 4;

/** Each network as float32 and as int8, with seeded weights: the same files everywhere. */
export async function makeCalibrationModels(engine: Engine): Promise<BenchFile[]> {
  const files: BenchFile[] = [];
  for (const { name, architecture, parameters, input, classes } of shapes) {
    const random = seededRandom(0, `calibrate-${name}`);
    const graph = buildArchitecture(architecture, parameters, input, classes, random);
    const images = Float32Array.from({ length: calibrationImages * input.reduce((a, b) => a * b) }, () =>
      random.uniform(),
    );
    files.push(fileOf(`${name}-float32`, foldBatchNorm(graph)));
    files.push(fileOf(`${name}-int8`, await postTrainingQuantize(graph, images, engine)));
  }
  return files;
}

function fileOf(name: string, graph: Graph): BenchFile {
  const bytes = writeTflite(graph);
  return { name, bytes, sha256: digestBytes(bytes) };
}
