/** Miniature networks for the engine's tests: every kernel that training uses, in few pixels, in the step that `run` trains with. */
import type { Arrays } from '../../src/engine/engine.js';
import { seededRandom } from '../../src/core/random.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { fakeQuantization } from '../../src/graph/forward.js';
import type { Graph } from '../../src/graph/graph.js';
import { layoutOf } from '../../src/graph/parameters.js';
import { quantizationPoints } from '../../src/graph/quantization-points.js';
import { roundingPart } from '../../src/passes/quantize/rounding-part.js';
import { trainingStep, type TrainingStep } from '../../src/passes/step.js';
import { classificationObjective } from '../../src/tasks/classification/objective.js';

export interface Network {
  readonly graph: Graph;
  readonly input: readonly [number, number, number];
  readonly classes: number;
  /** Rounds every activation to this grid, as quantisation-aware training does. */
  /** Layers that keep their weights. */
  readonly frozen?: readonly string[];
  readonly grid?: { readonly scale: number; readonly zeroPoint: number };
}

export function resnet(input: readonly [number, number, number], widths: readonly number[], classes = 10): Network {
  const g = graphBuilder('resnet', seededRandom(1, 'resnet'));
  const unit = (name: string, x: string, filters: number, stride: number, activation: 'relu' | 'none') =>
    g.batchNorm(`${name}/bn`, g.conv2d(name, x, { filters, kernelSize: 3, stride, bias: false }), { activation });
  let y = unit('stem', g.input('input', [1, ...input]), widths[0]!, 1, 'relu');
  widths.forEach((width, i) => {
    const stride = i > 0 ? 2 : 1;
    const main = unit(`s${i}b`, unit(`s${i}a`, y, width, stride, 'relu'), width, 1, 'none');
    const side = i > 0 ? g.conv2d(`s${i}p`, y, { filters: width, kernelSize: 1, stride }) : y;
    y = g.add(`s${i}/add`, main, side, { activation: 'relu' });
  });
  const logits = g.dense('fc', g.globalAveragePool('pool', y), { units: classes });
  return { graph: g.build(g.softmax('softmax', logits)), input, classes };
}

export interface Block {
  readonly channels: number;
  readonly stride: number;
}

/** MobileNetV1 and DS-CNN: a convolution, then depthwise-separable blocks. */
export function separable(
  input: readonly [number, number, number],
  stem: { readonly channels: number; readonly kernel: readonly [number, number]; readonly stride: number },
  blocks: readonly Block[],
  activation: 'relu' | 'relu6',
  classes = 10,
): Network {
  const g = graphBuilder('separable', seededRandom(1, 'separable'));
  const norm = (name: string, x: string) => g.batchNorm(`${name}/bn`, x, { activation });
  const { channels, kernel, stride } = stem;
  const first = { filters: channels, kernelSize: kernel, stride, bias: false };
  let y = norm('stem', g.conv2d('stem', g.input('input', [1, ...input]), first));
  blocks.forEach((block, i) => {
    y = norm(`d${i}`, g.depthwiseConv2d(`d${i}`, y, { kernelSize: 3, stride: block.stride, bias: false }));
    y = norm(`p${i}`, g.conv2d(`p${i}`, y, { filters: block.channels, kernelSize: 1, bias: false }));
  });
  const logits = g.dense('fc', g.globalAveragePool('pool', y), { units: classes });
  return { graph: g.build(g.softmax('softmax', logits)), input, classes };
}

/**
 * As MobileNetV2: pointwise convolutions to many channels and back to few, around a depthwise one. Here all are rectified: without, the
 * gradient to a shift before the next batch norm is zero, and Adam makes a step of its rounding errors.
 */
export function inverted(input: readonly [number, number, number], blocks: readonly Block[], classes = 10): Network {
  const g = graphBuilder('inverted', seededRandom(1, 'inverted'));
  const norm = (name: string, x: string) => g.batchNorm(`${name}/bn`, x, { activation: 'relu6' });
  const pointwise = (name: string, x: string, filters: number) =>
    g.conv2d(name, x, { filters, kernelSize: 1, bias: false });
  let channels = blocks[0]!.channels;
  const stem = g.conv2d('stem', g.input('input', [1, ...input]), { filters: channels, kernelSize: 3, bias: false });
  let y = norm('stem', stem);
  blocks.forEach((block, i) => {
    const wide = norm(`e${i}`, pointwise(`e${i}`, y, channels * 6));
    const depthwise = g.depthwiseConv2d(`d${i}`, wide, { kernelSize: 3, stride: block.stride, bias: false });
    const narrow = norm(`p${i}`, pointwise(`p${i}`, norm(`d${i}`, depthwise), block.channels));
    y = block.stride === 1 && channels === block.channels ? g.add(`a${i}`, narrow, y) : narrow;
    channels = block.channels;
  });
  const logits = g.dense('fc', g.globalAveragePool('pool', y), { units: classes });
  return { graph: g.build(g.softmax('softmax', logits)), input, classes };
}

/** The folded, fake-quantised form of a network: convolution + bias + activation + fake quantisation. */
export function quantised(network: Network): Network {
  return { ...network, graph: foldBatchNorm(network.graph), grid: { scale: 0.02, zeroPoint: -128 } };
}

/** One step of Adam on flat state; outputs loss, logits, the state and the batch-norm statistics. */
export function stepOf({ graph, classes, grid, frozen }: Network, batch: number): TrainingStep {
  return trainingStep({
    graph,
    batchSize: batch,
    optimizer: { name: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 },
    objective: classificationObjective(classes),
    ...(frozen ? { frozen: new Set(frozen) } : {}),
    parts: grid ? [roundingPart(graph, roundingOf(graph, grid).shapes)] : [],
  });
}

function roundingOf(graph: Graph, grid: NonNullable<Network['grid']>) {
  const points = quantizationPoints(graph).map(({ parametersOf }) => [parametersOf, grid]);
  return fakeQuantization(graph, Object.fromEntries(points) as Record<string, typeof grid>);
}

/** A small deterministic generator (mulberry32) of normal values. */
export function normals(count: number, seed: number, deviation = 1): Float32Array {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  return Float32Array.from(
    { length: count },
    () => deviation * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  );
}

export function initialInputs(network: Network, batch: number, seed = 1): Arrays {
  const { graph, classes, input, grid, frozen = [] } = network;
  const { initial, decayed } = stepOf(network, batch);
  const parameters = new Float32Array(initial['parameters']!.length);
  layoutOf(graph, new Set(frozen)).parameters.forEach(({ role, shape, offset, size, layer }, i) => {
    // TFLite's kernels have their output channels first; a depthwise kernel sums over its window alone.
    const fan = layer.startsWith('d') ? 9 : size / shape[0]!;
    if (role === 'gamma') parameters.fill(1, offset, offset + size);
    else parameters.set(normals(size, seed * 1000 + i, role === 'kernel' ? Math.sqrt(2 / fan) : 0.1), offset);
  });
  const labels = new Float32Array(batch * classes);
  for (let i = 0; i < batch; i++) labels[i * classes + ((i * 7) % classes)] = 1;
  return {
    ...initial,
    parameters,
    weights: parameters,
    decayed,
    images: normals(batch * input[0] * input[1] * input[2], seed),
    labels,
    rate: Float32Array.of(0.001),
    decay: Float32Array.of(0),
    ...(grid && roundingOf(graph, grid).arrays),
  };
}

/** The inputs of the step after the one that gave `outputs`, as a training loop makes them. */
export function nextInputs(network: Network, batch: number, inputs: Arrays, outputs: Arrays): Arrays {
  const state = Object.keys(stepOf(network, batch).initial).map((name) => [name, outputs[name]!] as const);
  return { ...inputs, ...Object.fromEntries(state), weights: outputs['parameters']! };
}
