import type { ReadBeside } from '../beside.js';
import type { Graph } from '../../graph/graph.js';
import { connectLayers } from '../keras/connect.js';
import { record } from '../keras/json.js';
import type { KerasWeight } from '../keras/model.js';
import { kerasGraph } from '../keras/to-graph.js';
import { frozenGraph } from './frozen-graph.js';
import type { TfjsModel, Weights } from './model.js';
import { readTfjs } from './read.js';

/** @throws ModelError that names every layer or node which a graph cannot hold. */
export async function importTfjs(bytes: Uint8Array, readBeside: ReadBeside): Promise<Graph> {
  return tfjsGraph(await readTfjs(bytes, readBeside));
}

function tfjsGraph(model: TfjsModel): Graph {
  if (model.format === 'graph') return frozenGraph(model);
  const { topology, weights } = model;
  // The converter writes Keras's file into it, TensorFlow.js itself the model alone.
  const config = topology['model_config'] ?? topology;
  const version = topology['keras_version'];
  const keras = typeof version === 'string' && version.startsWith('3') ? 3 : 2;
  return kerasGraph(connectLayers(record(config, 'the model'), keras, weightsOf(weights)));
}

/** Weights are named `layer/kernel`, of a model within a model also `model/layer/kernel`. */
function weightsOf(weights: Weights): (path: readonly string[]) => readonly KerasWeight[] {
  const byLayer = new Map<string, KerasWeight[]>();
  for (const [name, { shape, data }] of weights) {
    const parts = name.split('/');
    const role = parts.pop()!.replace(/:\d+$/, '');
    for (const layer of new Set([parts.join('/'), parts.at(-1) ?? '']))
      byLayer.set(layer, [...(byLayer.get(layer) ?? []), { role, shape, data }]);
  }
  return (path) => byLayer.get(path.join('/')) ?? byLayer.get(path.at(-1)!) ?? [];
}
