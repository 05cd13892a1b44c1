/** A built-in architecture for data that comes without a model: by the size of its samples. */
import { seededRandom } from '../core/random.js';
import type { Graph } from '../graph/graph.js';
import type { Shape } from '../graph/shapes.js';
import type { FoundData } from './data-kind.js';
import { buildArchitecture, type ArchitectureName, type Parameters } from '../graph/zoo/index.js';

interface Choice {
  readonly architecture: ArchitectureName;
  readonly parameters: Parameters[ArchitectureName];
  /** As a spec writes them. */
  readonly written: string;
  readonly reason: string;
}

const rows: Choice = {
  architecture: 'mlp',
  parameters: {},
  written: '{ units: [64, 32] }',
  reason: 'dense layers, for rows of numbers',
};

const anomalies: Choice = {
  architecture: 'autoencoder',
  parameters: { units: 32, layers: 2, bottleneck: 4 },
  written: '{ units: 32, layers: 2, bottleneck: 4 }',
  reason: 'gives back what it reads through a few numbers, and what is unusual badly',
};

const choices: readonly (Choice & { readonly leastSide: number })[] = [
  {
    leastSide: 64,
    architecture: 'mobilenet_v1',
    parameters: { alpha: 0.25 },
    written: '{ alpha: 0.25 }',
    reason: 'small, and made for pictures of this size; a pretrained model of your own would need fewer of them',
  },
  {
    leastSide: 30,
    architecture: 'resnet8',
    parameters: {},
    written: '{ filters: [16, 32, 64] }',
    reason: 'the small ResNet of MLPerf Tiny, made for pictures of this size',
  },
  {
    leastSide: 0,
    architecture: 'ds_cnn',
    parameters: {},
    written: '{ filters: 64, blocks: 4 }',
    reason: 'depthwise-separable, small, and enough for samples of this size',
  },
];

export interface ChosenArchitecture {
  readonly graph: Graph;
  /** Of `student`. */
  readonly lines: readonly string[];
}

export function chooseArchitecture(shape: Shape, { classes, asks }: FoundData): ChosenArchitecture {
  const side = Math.min(shape[0]!, shape[1]!);
  const isRow = shape[0] === 1 && shape[1] === 1;
  const choice =
    asks?.kind === 'anomaly' ? anomalies : isRow ? rows : choices.find(({ leastSide }) => side >= leastSide)!;
  const { architecture, parameters, written, reason } = choice;
  const sample = shape as readonly [number, number, number];
  return {
    graph: buildArchitecture(architecture, parameters, sample, classes, seededRandom(1, 'init')),
    lines: [`architecture: ${architecture} # ${reason}`, `parameters: ${written}`],
  };
}
