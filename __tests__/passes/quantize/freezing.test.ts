import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/core/random.js';
import { graphBuilder } from '../../../src/graph/builder.js';
import { pack } from '../../../src/graph/parameters.js';
import { kernelSpans, quantizedWeights } from '../../../src/passes/quantize-aware.js';
import { freezing } from '../../../src/passes/quantize/freezing.js';

const always = (value: number) => ({ schedule: 'linear', from: value, to: value }) as const;
const rule = { threshold: always(0.25), momentum: 0.1, totalSteps: 20 };

describe('a code that goes to and fro', () => {
  /** What is seen of one kernel: a code that turns at each step, one that rises, one that stays, one that turns once. */
  const at = (step: number): Int8Array => Int8Array.of(step % 2 === 0 ? 3 : 4, step, 5, step === 2 ? 1 : 0);

  it('is held at the mean of its codes from the step on at which it has turned too often, and no other', () => {
    const held = freezing(['conv'], rule);
    // Turns at the steps 2, 3 and 4: f = 0.1, 0.19, 0.271. The mean of the codes is 3.1, 3.09, 3.18, 3.16.
    const seen = Array.from({ length: 8 }, (_, step) => {
      const codes = at(step);
      held.observe('conv', codes, step);
      return [...codes];
    });
    expect(seen.map(([turning]) => turning)).toEqual([3, 4, 3, 4, 3, 3, 3, 3]);
    expect(seen.map((codes) => codes.slice(1))).toEqual(Array.from({ length: 8 }, (_, step) => [...at(step)].slice(1)));
    expect(held.share()).toBe(1 / 4);
    const ships = Int8Array.of(-7, 7, 7, 7);
    held.hold('conv', ships);
    expect([...ships]).toEqual([3, 7, 7, 7]);
  });

  it('is seen once at each step, and after an interruption as before', () => {
    const [whole, resumed] = [freezing(['conv'], rule), freezing(['conv'], rule)];
    for (let step = 0; step < 4; step++) for (const _ of [0, 1]) whole.observe('conv', at(step), step);
    expect(whole.share()).toBe(0);
    resumed.restore(structuredClone(whole.save()));
    resumed.observe('conv', at(3), 3);
    for (const one of [whole, resumed]) one.observe('conv', at(4), 4);
    expect([whole.share(), resumed.save()]).toEqual([1 / 4, whole.save()]);
  });

  it('is what training sees and what ships, wherever its weight moves', () => {
    const g = graphBuilder('small', seededRandom(1, 'small'));
    const graph = g.build(g.dense('dense', g.input('input', [1, 6]), { units: 3 }));
    const initial = pack(graph);
    const spans = kernelSpans(graph, { pruned: [], clustering: () => null, rounds: () => 4, perAxis: true });
    const held = freezing(['dense'], rule);
    const settings = { seed: 1, codebookFrequency: 100, noise: null };
    const weights = quantizedWeights(spans, initial, { ...settings, held });
    const unit = weights.codes(initial).get('dense')!.scale[0]!;
    // Not the largest, which the scale follows.
    const turning = initial.findIndex((value) => Math.abs(value) < 4 * unit);
    const effective = new Float32Array(initial.length);
    const latentAt = (step: number): Float32Array =>
      initial.map((value, i) => (i === turning ? (step % 2 === 0 ? 2.2 : 2.8) * unit : value));
    for (let step = 0; step < 5; step++) weights.apply(step, latentAt(step), effective);
    const latent = latentAt(5);
    expect(weights.metrics(effective)).toEqual({ frozen: 1 / 18 });
    expect(weights.codes(latent).get('dense')!.codes[turning]).toBe(2);
    expect(weights.settle(latent)[turning]).toBeCloseTo(2 * unit, 6);
    const resumed = quantizedWeights(spans, initial, { ...settings, held: freezing(['dense'], rule) });
    resumed.restore(structuredClone(weights.save()));
    expect(resumed.settle(latent)).toEqual(weights.settle(latent));
    weights.apply(5, latent, effective);
    expect(effective[turning]).toBeCloseTo(2 * unit, 6);
    expect(latent[turning]).toBe(effective[turning]);
  });
});
