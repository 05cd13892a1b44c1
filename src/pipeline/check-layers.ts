/** Whether the layer patterns of a spec match layers of the student, told from its architecture alone: no data is read. */
import { seededRandom } from '../core/random.js';
import { kernelLayers } from '../graph/parameters.js';
import { buildArchitecture } from '../graph/zoo/index.js';
import { checkLayers } from '../spec/layers.js';
import type { Plan } from '../spec/plan.js';

/** The names of layers depend neither on the size of a sample nor on the number of classes. */
const sampleShape = [64, 64, 1] as const;
const classes = 2;

/** Throws `SpecError` with each pattern that matches no layer. */
export function checkLayerPatterns(plan: Plan): void {
  const { student, compression } = plan;
  if (!student || !(compression.pruning ?? compression.clustering)) return;
  const { architecture, parameters } = student;
  const graph = buildArchitecture(architecture, parameters, sampleShape, classes, seededRandom(plan.seed, 'names'));
  checkLayers(plan, kernelLayers(graph));
}
