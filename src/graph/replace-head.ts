import { ModelError } from '../core/errors.js';
import type { Random } from '../core/random.js';
import { factsOf } from '../ops/operator.js';
import { assembleGraph, type GraphAssembler } from './assemble.js';
import { keptDropouts } from './dropout.js';
import type { Graph, Operator } from './graph.js';
import { initialize } from './initialize.js';
import { meanOperator, plainOperator } from './plain-operator.js';
import { elements } from './shapes.js';

/** The name of the layer that classifies in the place of the one that a file had. */
export const headLayer = 'head';

/**
 * A new classifier on a pretrained body: the last layer with a kernel, and what follows it, make room for a dense layer of
 * `classes` units and a Softmax. Images that the body still has are averaged.
 * @throws ModelError where there is no body before the last layer with a kernel.
 */
export function replaceHead(graph: Graph, classes: number, random: Random): Graph {
  const last = graph.operators.map((op) => factsOf(op).weights !== null).lastIndexOf(true);
  const classifier = graph.operators[last];
  const body = classifier ? ancestorsOf(graph, classifier.inputs[0]) : [];
  if (!classifier || !body.some((op) => factsOf(op).weights !== null)) {
    throw new ModelError({
      code: 'graph/no-body',
      message: `expected two layers with a kernel or more in graph ${graph.name}, to keep all but the last, found ${classifier ? 1 : 0}`,
      fix: 'Leave out head: replace; a model of one layer has nothing that a new head could stand on.',
    });
  }
  const made = assembleGraph(graph.name);
  for (const name of graph.inputs) made.input(name, graph.tensors[name]!.shape);
  for (const op of body) {
    for (const name of Object.values(op.constants as Readonly<Record<string, string>>)) {
      const { data, shape } = graph.tensors[name]!;
      if (!made.has(name)) made.constant(name, shape, data as Float32Array);
    }
    made.append(op, graph.tensors[op.outputs[0]]!.shape);
  }
  return keptDropouts(graph, made.build(appendHead(made, classifier.inputs[0], classes, random)));
}

function appendHead(made: GraphAssembler, body: string, classes: number, random: Random): string {
  const [batch, ...sizes] = made.shapeOf(body);
  const features = made.shapeOf(body).at(-1)!;
  const isFlat = elements(sizes) === features;
  const pooled = isFlat || sizes.length !== 3 ? body : made.append(meanOperator(`${headLayer}/pool`, body));
  const flat =
    made.shapeOf(pooled).length === 2
      ? pooled
      : made.append(plainOperator('Reshape', `${headLayer}/flatten`, pooled), [batch!, features]);
  const kernel = initialize('glorot_uniform', classes * features, { fanIn: features, fanOut: classes }, random);
  const logits = made.append({
    kind: 'FullyConnected',
    name: headLayer,
    inputs: [flat],
    constants: {
      kernel: made.constant(`${headLayer}/kernel`, [classes, features], kernel),
      bias: made.constant(`${headLayer}/bias`, [classes], new Float32Array(classes)),
    },
    outputs: [`${headLayer}/output`],
    options: { activation: 'none' },
  });
  return made.append(plainOperator('Softmax', `${headLayer}/softmax`, logits));
}

/** Operators that a tensor depends on, in execution order. */
function ancestorsOf(graph: Graph, tensor: string): readonly Operator[] {
  const needed = new Set([tensor]);
  const found: Operator[] = [];
  for (const op of [...graph.operators].reverse()) {
    if (!op.outputs.some((output) => needed.has(output))) continue;
    for (const input of op.inputs) needed.add(input);
    found.unshift(op);
  }
  return found;
}
