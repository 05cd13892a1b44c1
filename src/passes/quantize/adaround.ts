/** Adaptive rounding: each weight goes up or down so that its layer's outputs change least on real inputs, not so that it is nearest. */
import { seededRandom } from '../../core/random.js';
import type { Engine, Step } from '../../engine/engine.js';
import { forward } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { channelAxis, type Linear } from '../../graph/linear.js';
import { floatsOf, tensorOf } from '../../graph/operands.js';
import { channelIndex } from '../../graph/real-values.js';
import { elements } from '../../graph/shapes.js';
import { forEachTap } from '../../ops/shared/float.js';
import { batchFor, overSamples } from './over-samples.js';
import { weightAxis, type WeightCodes } from './weights.js';

/** Windows of a layer's input that are looked at, at most; fewer of layers that read much. */
const mostWindows = 1024;
const leastWindows = 128;
/** Values of a layer's windows together, at most, where that leaves enough windows. */
const mostValues = 2 ** 21;
/** Sweeps over the weights of a channel, at most. It is done when a sweep changes nothing, which three or four do. */
const mostSweeps = 20;

export interface AdaptiveRounding {
  /** [count, ...], normalised as in training. */
  readonly images: Float32Array;
  readonly engine: Engine;
  readonly seed: number;
  /** Whether biases will take back the mean of the error, so that only what varies counts. */
  readonly isCentred: boolean;
  /** The largest code of a layer. */
  readonly largest: (op: Linear) => number;
}

/**
 * argmin over q ∈ {⌊w/s⌋, ⌈w/s⌉} of E ‖(s·q − w) x‖² for each output channel, x: windows of the layer's input in the float model (the
 * layer-wise objective of AdaRound: Nagel et al. 2020, arXiv 2004.10568, eq. 21). The paper relaxes it; here it is solved by coordinate descent
 * from the nearest codes: a weight flips while that lowers the sum, so that it is never above that of rounding to nearest. Scales stay, zeros too.
 *
 * @param codes nearest codes by layer. Returned are those of `layers`; transposed convolutions keep theirs.
 * @throws PassError where there is no whole sample.
 */
export async function adaptiveCodes(
  graph: Graph,
  layers: readonly Linear[],
  codes: ReadonlyMap<string, WeightCodes>,
  { images, engine, seed, isCentred, largest }: AdaptiveRounding,
): Promise<Map<string, WeightCodes>> {
  const looks = layers.flatMap((op) => looksAt(graph, op, seed) ?? []);
  const inputs = [...new Set(looks.map(({ op }) => op.inputs[0]))];
  if (inputs.length === 0) return new Map();
  const step: Step = ({ images: x, ...constants }) => {
    const { activations } = forward(graph, constants, x!, { training: false });
    return Object.fromEntries(inputs.map((tensor) => [tensor, activations[tensor]!.clone()]));
  };
  let sample = 0;
  const batch = batchFor(graph, inputs);
  const [, ...sampleShape] = tensorOf(graph, graph.inputs[0]!).shape;
  const count = images.length / elements(sampleShape);
  await overSamples({ graph, images, engine, step, batch }, (out, seen) => {
    const [first] = inputs;
    const found = out[first!]!.length / elements(tensorOf(graph, first!).shape);
    for (let i = seen; i < found; i++, sample++)
      for (const look of looks) look.take(out[look.op.inputs[0]]!, i, (sample + 1) / count);
  });
  return new Map(
    looks.map(({ op, windows, rowsOf }) => {
      const seenWindows = isCentred ? centred(windows()) : windows();
      return [
        op.name,
        roundLayer(graph, op, codes.get(op.name)!, { windows: seenWindows, rowsOf, largest: largest(op) }),
      ];
    }),
  );
}

interface Windows {
  /** A row for each place of a window and channel, with a value for each window. */
  readonly values: Float32Array;
  readonly count: number;
}

interface Look {
  readonly op: Linear;
  /** Windows of one sample, the i-th of a batch, after which a share of all samples was seen. */
  readonly take: (batch: Float32Array, i: number, share: number) => void;
  readonly windows: () => Windows;
  /** Of an output channel: positions in the kernel, and the rows that they multiply. */
  readonly rowsOf: (output: number) => readonly (readonly [position: number, row: number])[];
}

/** How windows of a layer's input are drawn; null for a layer without windows. */
function looksAt(graph: Graph, op: Linear, seed: number): Look | null {
  if (op.kind === 'TransposeConv') return null;
  const input = tensorOf(graph, op.inputs[0]).shape;
  const { shape } = tensorOf(graph, op.constants.kernel);
  const [taps, channels] = op.kind === 'FullyConnected' ? [1, shape[1]!] : [shape[1]! * shape[2]!, input.at(-1)!];
  const places: [input: number, tap: number][][] = [];
  if (op.kind === 'FullyConnected') for (let at = 0; at < elements(input) / channels; at++) places.push([[at, 0]]);
  else
    forEachTap(input, [shape[1]!, shape[2]!], op.options, (output, from, tap) =>
      (places[output] ??= []).push([from, tap]),
    );
  const rows = taps * channels;
  const most = Math.max(leastWindows, Math.min(mostWindows, Math.floor(mostValues / rows)));
  const values = new Float32Array(rows * most);
  const random = seededRandom(seed, `adaround/${op.name}`);
  let count = 0;
  return {
    op,
    take(batch, i, share) {
      const from = i * elements(input);
      // As many of each sample, within one.
      for (const end = Math.floor(share * most); count < end; count++) {
        for (const [at, tap] of places[random.integer(places.length)] ?? [])
          for (let c = 0; c < channels; c++)
            values[(tap * channels + c) * most + count] = batch[from + at * channels + c]!;
      }
    },
    windows: () => ({ values, count: most }),
    rowsOf(output) {
      if (op.kind === 'DepthwiseConv2D') {
        const outputs = shape[3]!;
        const channel = Math.floor(output / op.options.depthMultiplier);
        return Array.from({ length: taps }, (_, tap) => [tap * outputs + output, tap * channels + channel] as const);
      }
      return Array.from({ length: rows }, (_, row) => [output * rows + row, row] as const);
    },
  };
}

function centred({ values, count }: Windows): Windows {
  const result = values.slice();
  for (let row = 0; row < values.length; row += count) {
    const part = result.subarray(row, row + count);
    const mean = part.reduce((sum, value) => sum + value, 0) / count;
    part.forEach((value, i) => (part[i] = value - mean));
  }
  return { values: result, count };
}

interface LayerInputs {
  readonly windows: Windows;
  readonly rowsOf: Look['rowsOf'];
  readonly largest: number;
}

function roundLayer(
  graph: Graph,
  op: Linear,
  { codes, scale }: WeightCodes,
  { windows: { values, count }, rowsOf, largest }: LayerInputs,
): WeightCodes {
  const { shape } = tensorOf(graph, op.constants.kernel);
  const weights = floatsOf(graph, op.constants.kernel);
  const scaleAt = channelIndex(shape, scale.length === 1 ? null : weightAxis(op));
  const chosen = codes.slice();
  const row = (at: number): Float32Array => values.subarray(at * count, (at + 1) * count);
  const squares = new Float64Array(values.length / count);
  squares.forEach((_, at) => (squares[at] = row(at).reduce((sum, value) => sum + value * value, 0)));
  for (let output = 0; output < shape[channelAxis(op)]!; output++) {
    const places = rowsOf(output);
    /** Of each window: what rounding has added to the sum. */
    const error = new Float64Array(count);
    const add = (at: number, factor: number): void => {
      const x = row(at);
      for (let i = 0; i < count; i++) error[i]! += factor * x[i]!;
    };
    for (const [position, at] of places) add(at, chosen[position]! * scale[scaleAt(position)]! - weights[position]!);
    for (let sweep = 0, flips = 1; flips > 0 && sweep < mostSweeps; sweep++) {
      flips = 0;
      for (const [position, at] of places) {
        const step = scale[scaleAt(position)]!;
        const exact = weights[position]! / step;
        const other = chosen[position] === Math.floor(exact) ? Math.ceil(exact) : Math.floor(exact);
        if (Math.abs(other) > largest || Math.abs(chosen[position]! - exact) > 1 || other === chosen[position])
          continue;
        const change = (other - chosen[position]!) * step;
        const x = row(at);
        let product = 0;
        for (let i = 0; i < count; i++) product += error[i]! * x[i]!;
        // Less than what float32 products would round away is no gain.
        if (2 * change * product + change * change * squares[at]! >= -1e-9 * change * change * squares[at]!) continue;
        add(at, change);
        chosen[position] = other;
        flips++;
      }
    }
  }
  return { codes: chosen, scale };
}
