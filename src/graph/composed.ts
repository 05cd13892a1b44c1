/** Layers that are several operators in a `.tflite` file. Each function appends them and returns the tensor that the last one writes. */
import type { GraphAssembler } from './assemble.js';
import type { Activation } from './graph.js';
import { meanOperator, plainOperator } from './plain-operator.js';

type PairKind = 'Add' | 'Sub' | 'Mul';

/** Element by element of two activations; it writes `<name>/output`. */
export function pairOperator(kind: PairKind, name: string, a: string, b: string) {
  return {
    kind,
    name,
    inputs: [a, b],
    constants: {},
    outputs: [`${name}/output`],
    options: { activation: 'none' },
  } as const;
}

/** An activation and one number, which training leaves alone. */
export function withNumber(
  graph: GraphAssembler,
  kind: PairKind,
  name: string,
  input: string,
  value: number,
  activation: Activation = 'none',
): string {
  const number = graph.constant(`${name}/number`, [1], Float32Array.of(value));
  return graph.append({
    kind,
    name,
    inputs: [input],
    constants: { number },
    outputs: [`${name}/output`],
    options: { activation },
  });
}

/** An activation and a value for each channel, which is trained. */
export function withChannels(
  graph: GraphAssembler,
  kind: PairKind,
  name: string,
  input: string,
  values: Float32Array,
): string {
  const operand = graph.constant(`${name}/operand`, [values.length], values);
  return graph.append({
    kind,
    name,
    inputs: [input],
    constants: { operand },
    outputs: [`${name}/output`],
    options: { activation: 'none' },
  });
}

export interface LayerNorm {
  readonly gamma: Float32Array | null;
  readonly beta: Float32Array | null;
  readonly epsilon: number;
}

/** (x − mean) / √(variance + epsilon) · gamma + beta, with mean and variance over the last dimension (Ba et al. 2016). */
export function appendLayerNorm(
  graph: GraphAssembler,
  name: string,
  input: string,
  { gamma, beta, epsilon }: LayerNorm,
): string {
  const over = { axes: [graph.shapeOf(input).length - 1], keepDims: true };
  const part = (what: string): string => `${name}/${what}`;
  const mean = graph.append(meanOperator(part('mean'), input, over));
  const centred = graph.append(pairOperator('Sub', part('centred'), input, mean));
  const square = graph.append(pairOperator('Mul', part('square'), centred, centred));
  const variance = graph.append(meanOperator(part('variance'), square, over));
  const shifted = withNumber(graph, 'Add', part('epsilon'), variance, epsilon);
  const inverse = graph.append(plainOperator('Rsqrt', part('inverse'), shifted));
  const isPlain = gamma === null && beta === null;
  const normal = graph.append(pairOperator('Mul', isPlain ? name : part('normal'), centred, inverse));
  const scaled =
    gamma === null ? normal : withChannels(graph, 'Mul', beta === null ? name : part('gamma'), normal, gamma);
  return beta === null ? scaled : withChannels(graph, 'Add', name, scaled, beta);
}

/** x times its sigmoid (Elfwing et al. 2018): SiLU, or swish. */
export function appendSilu(graph: GraphAssembler, name: string, input: string): string {
  const gate = graph.append(plainOperator('Logistic', `${name}/gate`, input));
  return graph.append(pairOperator('Mul', name, input, gate));
}

/**
 * min(max(x, least), most), of the rectifiers that every runtime has: least + relu6((x − least) · 6 / (most − least)) · (most − least) / 6,
 * and with one bound the same with a relu. A bound may be infinite; least is below most.
 */
export function appendClip(
  graph: GraphAssembler,
  name: string,
  input: string,
  { least, most }: { readonly least: number; readonly most: number },
): string {
  const steps = clipSteps(least, most).filter(
    ([, kind, value, activation = 'none']) => activation !== 'none' || value !== (kind === 'Mul' ? 1 : 0),
  );
  return steps.reduce(
    (tensor, [what, kind, value, activation], at) =>
      withNumber(graph, kind, at === steps.length - 1 ? name : `${name}/${what}`, tensor, value, activation),
    input,
  );
}

type Step = readonly [what: string, kind: PairKind, value: number, activation?: Activation];

function clipSteps(least: number, most: number): readonly Step[] {
  if (!Number.isFinite(least))
    return [
      ['negative', 'Mul', -1],
      ['above', 'Add', most, 'relu'],
      ['below', 'Mul', -1],
      ['back', 'Add', most],
    ];
  if (!Number.isFinite(most))
    return [
      ['from', 'Add', -least, 'relu'],
      ['back', 'Add', least],
    ];
  const steep = 6 / (most - least);
  const flat: Step = ['flat', 'Mul', 1 / steep];
  if (least === 0) return [['steep', 'Mul', steep, 'relu6'], flat];
  return [['steep', 'Mul', steep], ['from', 'Add', -least * steep, 'relu6'], flat, ['back', 'Add', least]];
}

/** min(max(slope · x + offset, 0), 1), as relu6(6 · slope · x + 6 · offset) / 6: runtimes have no other clamp that goes with a sum. */
export function appendHardSigmoid(
  graph: GraphAssembler,
  name: string,
  input: string,
  { slope, offset }: { readonly slope: number; readonly offset: number },
): string {
  const steep = 6 * slope;
  // 1/6 comes as a float32 from most files.
  const isOne = Math.abs(steep - 1) < 1e-6;
  const scaled = isOne ? input : withNumber(graph, 'Mul', `${name}/slope`, input, steep);
  const clamped = withNumber(graph, 'Add', `${name}/offset`, scaled, 6 * offset, 'relu6');
  return withNumber(graph, 'Mul', name, clamped, 1 / 6);
}
