import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import type { Arrays, Engine } from '../../../src/engine/engine.js';
import { openEngine } from '../../../src/engine/open.js';
import { pack } from '../../../src/graph/parameters.js';
import { gridKernels, kernelSpans, quantizedWeights } from '../../../src/passes/quantize-aware.js';
import { activationParameters, nearestShortScale, rangeOf } from '../../../src/passes/quantize/activations.js';
import { dampening, dampeningInput } from '../../../src/passes/quantize/dampening.js';
import { learnedFakeQuantize, learnedRanges } from '../../../src/passes/quantize/learned-ranges.js';
import { learnedScales } from '../../../src/passes/quantize/learned-scales.js';
import { trainingStep, type StepPart } from '../../../src/passes/step.js';
import { classificationObjective } from '../../../src/tasks/classification/objective.js';
import { batchSize, images, labels, rate, smallNet } from '../small-net.js';

const { graph, hidden } = smallNet('relu');

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine('onnxruntime', { threads: 1 });
});
afterAll(() => engine.dispose());

describe('a learned scale of weights', () => {
  const initial = pack(graph);
  const spans = kernelSpans(graph, { pruned: [], clustering: () => null, rounds: () => 4, perAxis: true });
  const scales = learnedScales(gridKernels(spans), initial);
  const projection = quantizedWeights(spans, initial, { seed: 1, codebookFrequency: 100, noise: null, scales });

  /** What one step of plain gradient descent makes of all parameters. */
  async function step(
    parts: readonly StepPart[],
    parameters: Float32Array,
    effective: Float32Array,
    given: Arrays = {},
  ) {
    const made = trainingStep({
      graph,
      batchSize,
      optimizer: { name: 'sgd', momentum: 0, weightDecay: 0 },
      objective: classificationObjective(2),
      parts,
    });
    const compiled = await engine.compile(made.step, made.signature);
    const weights = parameters.slice();
    weights.set(effective);
    const out = await compiled.run({
      ...made.initial,
      ...given,
      parameters,
      weights,
      decayed: made.decayed,
      images,
      labels,
      rate: Float32Array.of(rate),
      decay: Float32Array.of(0),
    });
    await compiled.dispose();
    return { parameters: out['parameters']!, trained: made.trained(out['parameters']!), loss: out['loss']![0]! };
  }

  it('moves, and lets gradients through, as LSQ has it', async () => {
    // Scales that leave out some of the largest weights.
    const small = Object.fromEntries(
      Object.entries(scales.part.trainable!).map(([name, { data }]) => [name, data.map(() => -0.5)]),
    );
    const effective = new Float32Array(initial.length);
    projection.apply(0, initial.slice(), effective, small);
    const plain = await step([], initial, effective);
    const found = await step(
      [scales.part],
      Float32Array.of(...initial, ...Object.values(small).flatMap((each) => [...each])),
      effective,
    );
    expect(found.loss).toBe(plain.loss);
    const gradient = initial.map((value, i) => (value - plain.parameters[i]!) / rate);
    let clipped = 0;
    for (const { layer, offset, size, channelOf, largest } of spans) {
      const scale = scales.of(layer, small)!;
      const sums = new Float64Array(scale.length);
      for (let i = 0; i < size; i++) {
        const [w, seen, unit] = [initial[offset + i]!, effective[offset + i]!, scale[channelOf[i]!]!];
        const isInside = Math.abs(w) <= largest * unit;
        clipped += isInside ? 0 : 1;
        sums[channelOf[i]!]! += gradient[offset + i]! * (seen / unit - (isInside ? w / unit : 0));
        const moved = isInside ? gradient[offset + i]! * rate : 0;
        expect(w - found.parameters[offset + i]!).toBeCloseTo(moved, 6);
      }
      scale.forEach((unit, channel) => {
        const slope = sums[channel]! / Math.sqrt((size / scale.length) * largest);
        expect(-0.5 - found.trained[`scales/${layer}`]![channel]!).toBeCloseTo((rate * slope) / unit, 4);
      });
    }
    expect(clipped).toBeGreaterThan(2);
  });

  it('is drawn to nothing by dampening, which draws the weights inside its reach to their codes', async () => {
    const trained = Object.fromEntries(
      Object.entries(scales.part.trainable!).map(([name, { data }]) => [name, data.map(() => -0.5)]),
    );
    const effective = new Float32Array(initial.length);
    projection.apply(0, initial.slice(), effective, trained);
    const parameters = Float32Array.of(...initial, ...Object.values(trained).flatMap((each) => [...each]));
    const part = { ...scales.part, ...dampening(gridKernels(spans), scales.limit) };
    const weight = 0.3;
    const plain = await step([scales.part], parameters, effective);
    const found = await step([part], parameters, effective, { [dampeningInput]: Float32Array.of(weight) });
    expect(found.trained).toEqual(plain.trained);
    let sum = 0;
    let inside = 0;
    for (const { layer, offset, size, channelOf, largest } of spans) {
      const scale = scales.of(layer, trained)!;
      for (let i = offset; i < offset + size; i++) {
        const isInside = Math.abs(initial[i]!) <= largest * scale[channelOf[i - offset]!]!;
        const distance = isInside ? initial[i]! - effective[i]! : 0;
        inside += isInside ? 1 : 0;
        sum += distance ** 2;
        expect(plain.parameters[i]! - found.parameters[i]!).toBeCloseTo(rate * weight * 2 * distance, 6);
      }
    }
    expect(inside).toBeGreaterThan(10);
    expect(found.loss - plain.loss).toBeCloseTo(weight * sum, 5);
    // Scales that are not learned reach every weight.
    const observed = quantizedWeights(spans, initial, { seed: 1, codebookFrequency: 100, noise: null }).settle(initial);
    const bare = { name: 'grid', ...dampening(gridKernels(spans), null) };
    const [before, after] = [
      await step([], initial, observed),
      await step([bare], initial, observed, { [dampeningInput]: Float32Array.of(weight) }),
    ];
    initial.forEach((value, i) =>
      expect(before.parameters[i]! - after.parameters[i]!).toBeCloseTo(rate * weight * 2 * (value - observed[i]!), 6),
    );
  });

  it('begins where the squared error is least, and ships as it was learned', () => {
    const widest = quantizedWeights(spans, initial, { seed: 1, codebookFrequency: 100, noise: null });
    const errorOf = (values: Float32Array): number => values.reduce((sum, v, i) => sum + (v - initial[i]!) ** 2, 0);
    expect(errorOf(projection.settle(initial, {}))).toBeLessThan(errorOf(widest.settle(initial)));
    const trained = Object.fromEntries(
      Object.entries(scales.part.trainable!).map(([name, { data }]) => [name, data.map(() => 0.25)]),
    );
    for (const [layer, { scale }] of projection.codes(initial, trained)) {
      const start = scales.of(layer, {})!;
      scale.forEach((value, channel) => expect(value / start[channel]!).toBeCloseTo(Math.exp(0.25), 5));
    }
  });

  it('bounds weights that quantisation noise leaves as they are, as the grid does', () => {
    const noise = {
      p: { schedule: 'linear', from: 0, to: 0 } as const,
      blockSize: 1,
      totalSteps: 2,
      seed: 1,
      stream: 's',
    };
    const noisy = quantizedWeights(spans, initial, { seed: 1, codebookFrequency: 100, noise, scales });
    const trained = Object.fromEntries(
      Object.entries(scales.part.trainable!).map(([name, { data }]) => [name, data.map(() => -1)]),
    );
    const effective = new Float32Array(initial.length);
    noisy.apply(0, initial.slice(), effective, trained);
    for (const { layer, offset, size, channelOf, largest } of spans) {
      const scale = scales.of(layer, trained)!;
      for (let i = 0; i < size; i++) {
        const most = largest * scale[channelOf[i]!]!;
        expect(effective[offset + i]).toBe(Math.fround(Math.max(-most, Math.min(most, initial[offset + i]!))));
      }
    }
  });
});

describe('a learned range of activations', () => {
  const start = { scale: 0.5, zeroPoint: -3 };
  const values = Float32Array.of(-90, -62.6, -62.4, -0.3, 0, 0.1, 0.7, 64.9, 65.1, 300);
  const pull = Float32Array.of(1, -2, 3, 0.5, 1, -1, 2, -3, 0.25, 2);

  it('rounds, moves and lets gradients through, as LSQ+ has it', async () => {
    const compiled = await engine.compile(
      ({ x, c, rho, zeta }) => {
        const round = (input: tf.Tensor, logarithm: tf.Tensor, shift: tf.Tensor): tf.Tensor =>
          learnedFakeQuantize(input, { logarithm, shift }, start);
        const [dx, drho, dzeta] = tf.grads((...own: tf.Tensor[]) =>
          tf.sum(tf.mul(c!, round(own[0]!, own[1]!, own[2]!))),
        )([x!, rho!, zeta!]);
        return { y: round(x!, rho!, zeta!), dx: dx!, drho: drho!, dzeta: dzeta! };
      },
      { inputs: { x: [2, 5], c: [2, 5], rho: [], zeta: [] }, constants: {}, purpose: 'training' },
    );
    const [rho, zeta] = [0.02, 0.01];
    const out = await compiled.run({ x: values, c: pull, rho: Float32Array.of(rho), zeta: Float32Array.of(zeta) });
    await compiled.dispose();
    const [s, z] = [0.5 * Math.exp(rho), Math.round(-3 + 255 * zeta)];
    const weight = 1 / Math.sqrt(5 * 127);
    let [ds, dz] = [0, 0];
    values.forEach((x, i) => {
      const code = Math.max(-128, Math.min(127, Math.round(x / s) + z));
      const isInside = x >= (-128 - z) * s && x <= (127 - z) * s;
      expect(out['y']![i]).toBeCloseTo((code - z) * s, 4);
      expect(out['dx']![i]).toBeCloseTo(isInside ? pull[i]! : 0, 6);
      ds += pull[i]! * (code - z - (isInside ? x / s : 0));
      dz += isInside ? 0 : pull[i]! * -s;
    });
    expect(Math.abs(dz)).toBeGreaterThan(0.1);
    expect(out['drho']![0]).toBeCloseTo((weight * ds) / s, 2);
    expect(out['dzeta']![0]).toBeCloseTo((weight * dz) / (255 * s * s), 5);
  });

  it('shifts only where values lie on both sides of 0, and a file has the parameters that were learned', () => {
    const signed = { scale: 0.1, zeroPoint: 3 };
    const unsigned = { scale: 0.2, zeroPoint: -128 };
    const { part, rangesOf } = learnedRanges(graph, {
      input: signed,
      [hidden]: unsigned,
      'pool/output': unsigned,
      'dense/output': signed,
    });
    const shifts = Object.keys(part.trainable!).filter((name) => name.endsWith('/shift'));
    expect(shifts).toEqual(['ranges/input/shift', 'ranges/dense/output/shift']);
    const trained = Object.fromEntries(
      Object.entries(part.trainable!).map(([name, { data }]) => [
        name,
        data.map(() => (name.endsWith('shift') ? 0.1 : 0.3)),
      ]),
    );
    const found = Object.entries(rangesOf(trained)).map(([tensor, range]) => activationParameters(tensor, range));
    for (const { scale, zeroPoint } of found) {
      const isShifted = zeroPoint !== -128;
      expect(zeroPoint).toBe(isShifted ? Math.round(3 + 25.5) : -128);
      expect(Math.abs(scale / ((isShifted ? 0.1 : 0.2) * Math.exp(0.3)) - 1)).toBeLessThan(2 ** -8);
    }
  });

  it('is what activationParameters makes of it again, for every short scale and zero point', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-30, max: 1e30, noNaN: true }),
        fc.integer({ min: -128, max: 127 }),
        (value, zeroPoint) => {
          const scale = nearestShortScale(value);
          expect(Math.abs(scale / value - 1)).toBeLessThan(2 ** -7);
          expect(activationParameters('x', rangeOf({ scale, zeroPoint }))).toEqual({ scale, zeroPoint });
        },
      ),
    );
  });
});
