/** Which channels go together, which are computed for nothing, and what a graph is without them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ModelError } from '../../src/core/errors.js';
import { seededRandom, type Random } from '../../src/core/random.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { layerChannels, removeDeadChannels } from '../../src/graph/channels/dead.js';
import { channelGroups, channelsOf } from '../../src/graph/channels/groups.js';
import { mayNarrow, narrow, unreachable, type NarrowOptions } from '../../src/graph/channels/narrow.js';
import { costOf, weightedMacs, type Cost } from '../../src/graph/cost.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { countParameters } from '../../src/graph/print.js';
import { runReference } from '../../src/graph/reference.js';
import { verifyGraph } from '../../src/graph/verify.js';
import { deadChannelsOf } from '../../src/measure/anatomy/dead-channels.js';
import { randomConstants, randomInput } from './sample-graphs.js';

/** A residual sum, a concatenation, a gate by channel, a depthwise multiplier, an image that is flattened, and padding. */
function joined(seed: number): Graph {
  const g = graphBuilder('joined', seededRandom(seed, 'joined'));
  const input = g.input('input', [1, 6, 5, 3]);
  const stem = g.batchNorm('stem/bn', g.conv2d('stem', input, { filters: 8, kernelSize: 3, bias: false }), {
    activation: 'relu6',
  });
  const wide = g.depthwiseConv2d('dw', stem, { kernelSize: 3, depthMultiplier: 2, activation: 'relu' });
  const back = g.batchNorm('back/bn', g.conv2d('back', wide, { filters: 8, kernelSize: 1, bias: false }));
  const sum = g.add('sum', stem, back, { activation: 'relu' });
  const valid = g.conv2d('valid', sum, { filters: 6, kernelSize: 3, padding: 'valid', activation: 'relu' });
  const gate = g.logistic('gate', g.conv2d('squeeze', g.keptAveragePool('pool', valid), { filters: 6, kernelSize: 1 }));
  const gated = g.multiply('gated', valid, gate);
  const narrower = g.conv2d('narrower', gated, { filters: 4, kernelSize: 1, activation: 'relu' });
  const hidden = g.dense('hidden', g.flatten('flatten', narrower), { units: 10, activation: 'relu' });
  return randomConstants(g.build(g.softmax('softmax', g.dense('head', hidden, { units: 5 }))), seededRandom(seed, 'c'));
}

/** The values of a constant that lie at some positions of an axis become 0. */
function zero(graph: Graph, name: string, axis: number, positions: readonly number[]): Graph {
  const tensor = graph.tensors[name]!;
  const inner = tensor.shape.slice(axis + 1).reduce((product, size) => product * size, 1);
  const data = (tensor.data as Float32Array).map((value, i) =>
    positions.includes(Math.floor(i / inner) % tensor.shape[axis]!) ? 0 : value,
  );
  return { ...graph, tensors: { ...graph.tensors, [name]: { ...tensor, data } } };
}

function expectSameOutputs(a: Graph, b: Graph, random: Random): void {
  const x = randomInput(a, random);
  const [before, after] = [a, b].map((graph) => runReference(graph, x)[graph.outputs[0]!]!);
  before!.forEach((value, i) => expect(Math.abs(value - after![i]!)).toBeLessThan(1e-6));
}

const some = (size: number) => fc.subarray([...Array(size).keys()], { maxLength: size - 1 });

describe('removeDeadChannels', () => {
  it('computes the same without them, whatever weights are zero, with BatchNorm and without', () => {
    fc.assert(
      fc.property(fc.nat(1e6), some(8), some(8), some(6), some(4), some(10), some(4), fc.boolean(), (seed, ...cut) => {
        const [gamma, back, valid, narrower, hidden, read, isFolded] = cut;
        let graph = zero(joined(seed), 'stem/bn/gamma', 0, gamma);
        graph = zero(graph, 'back/kernel', 0, back);
        graph = zero(graph, 'valid/kernel', 0, valid);
        graph = zero(graph, 'narrower/kernel', 0, narrower);
        graph = zero(graph, 'hidden/kernel', 0, hidden);
        graph = zero(graph, 'head/kernel', 1, read);
        if (isFolded) graph = foldBatchNorm(graph);
        const { graph: alive, channels } = removeDeadChannels(graph);
        verifyGraph(alive);
        expectSameOutputs(graph, alive, seededRandom(seed, 'x'));
        // What no layer reads and what only a 1x1 layer or a dense one reads always goes.
        expect(channelsOf(alive, 'hidden/output')).toBeLessThanOrEqual(10 - new Set([...hidden, ...read]).size);
        expect(channels.before - channels.after).toBeGreaterThanOrEqual(new Set([...hidden, ...read]).size);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves a graph as it is where every channel matters', () => {
    const graph = joined(3);
    expect(removeDeadChannels(graph).graph).toBe(graph);
  });

  it('keeps a channel that is constant but for the padding beside it, and removes it where its number is 0', () => {
    const cut = zero(joined(4), 'valid/kernel', 0, [2]);
    const padded = (bias: number): Graph => {
      const g = graphBuilder('padded', seededRandom(1, 'padded'));
      const first = g.conv2d('first', g.input('input', [1, 5, 5, 2]), { filters: 4, kernelSize: 1 });
      const graph = g.build(g.conv2d('second', first, { filters: 3, kernelSize: 3 }));
      const data = Float32Array.of(0.5, bias, 0.5, 0.5);
      const tensors = { ...graph.tensors, 'first/bias': { ...graph.tensors['first/bias']!, data } };
      return zero({ ...graph, tensors }, 'first/kernel', 0, [1]);
    };
    expect(channelsOf(removeDeadChannels(padded(0.25)).graph, 'first/output')).toBe(4);
    expect(channelsOf(removeDeadChannels(padded(0)).graph, 'first/output')).toBe(3);
    expectSameOutputs(cut, removeDeadChannels(cut).graph, seededRandom(4, 'x'));
  });

  it('leaves one channel of a layer that is dead as a whole', () => {
    const graph = zero(joined(5), 'narrower/kernel', 0, [0, 1, 2, 3]);
    const { graph: alive } = removeDeadChannels(graph);
    expect(channelsOf(alive, 'narrower/output')).toBe(1);
    expectSameOutputs(graph, alive, seededRandom(5, 'x'));
  });
});

describe('deadChannelsOf', () => {
  it('says how many channels a file computes for nothing, and nothing where there are none', () => {
    expect(deadChannelsOf(joined(6))).toEqual({});
    const graph = zero(joined(6), 'hidden/kernel', 0, [1, 4]);
    const { deadChannels } = deadChannelsOf(graph);
    expect(deadChannels).toMatchObject({ channels: 2, of: layerChannels(graph) });
    // 48 weights that make each, its bias, and 5 weights that read it.
    expect(deadChannels!.parametersWithout).toBe(countParameters(graph) - 2 * (48 + 1 + 5));
  });
});

describe('channelGroups', () => {
  it('joins what a sum joins, a gate to what it opens, and an image to what it is flattened to', () => {
    const { of, fixed } = channelGroups(joined(1));
    expect(of['stem/bn/output']).toEqual(of['sum/output']);
    expect(of['back/output']).toEqual(of['sum/output']);
    expect(of['gate/output']).toEqual(of['valid/output']);
    expect([...of['dw/output']!]).toEqual([...of['stem/bn/output']!].flatMap((group) => [group, group]));
    expect([...of['flatten/output']!].slice(0, 8)).toEqual([...of['narrower/output']!, ...of['narrower/output']!]);
    expect(of['input']!.every((group) => fixed.has(group))).toBe(true);
    expect(of['head/output']!.every((group) => fixed.has(group))).toBe(true);
    expect(of['hidden/output']!.some((group) => fixed.has(group))).toBe(false);
  });

  it('holds the channels of layers that share a kernel, which would lose them for one another', () => {
    const graph = joined(1);
    const shared = graph.operators.map((op) =>
      op.name === 'back' ? { ...op, constants: { kernel: 'narrower/kernel' } } : op,
    ) as unknown as Graph['operators'];
    const { of, fixed } = channelGroups({ ...graph, operators: shared });
    expect(of['narrower/output']!.every((group) => fixed.has(group))).toBe(true);
  });
});

describe('narrow', () => {
  const options = (limits: Partial<Cost>, more: Partial<NarrowOptions> = {}): NarrowOptions => ({
    limits: (['parameters', 'macs'] as const).flatMap((unit) =>
      limits[unit] === undefined ? [] : [{ unit, most: limits[unit], of: (folded: Graph) => costOf(folded)[unit] }],
    ),
    multipleOf: 1,
    keepsFraction: 0,
    excluded: new Set(),
    ...more,
  });

  it('keeps to its limits, and by no more than a channel less', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.double({ min: 0.3, max: 0.95, noNaN: true }), (seed, share) => {
        const graph = joined(seed);
        const { parameters, macs } = costOf(foldBatchNorm(graph));
        const byParameters = narrow(graph, options({ parameters: parameters * share }));
        expect(costOf(foldBatchNorm(byParameters)).parameters).toBeLessThanOrEqual(parameters * share);
        const byMacs = costOf(foldBatchNorm(narrow(graph, options({ macs: macs * share })))).macs;
        expect(byMacs).toBeLessThanOrEqual(macs * share);
        // The widest group is a channel of the stem, which a depthwise layer doubles and a residual sum joins.
        expect(byMacs).toBeGreaterThan(macs * (share - 0.2));
      }),
      { numRuns: 8 },
    );
  });

  it('takes the channels with the smallest weights first', () => {
    let graph = zero(joined(7), 'narrower/kernel', 0, [1, 3]);
    // Position p of a flattened image is of channel p mod 4.
    graph = zero(
      graph,
      'hidden/kernel',
      1,
      [...Array(48).keys()].filter((position) => (position % 4) % 2 === 1),
    );
    const { parameters } = costOf(foldBatchNorm(graph));
    const narrowed = narrow(graph, options({ parameters: parameters - 1 }));
    expect(channelsOf(narrowed, 'narrower/output')).toBe(3);
    expectSameOutputs(removeDeadChannels(graph).graph, removeDeadChannels(narrowed).graph, seededRandom(7, 'x'));
  });

  it('keeps whole multiples, a share of every layer, and all of what is excluded', () => {
    const graph = joined(8);
    const { parameters } = costOf(foldBatchNorm(graph));
    const limits = { parameters: parameters * 0.6 };
    const narrowed = narrow(
      graph,
      options(limits, { multipleOf: 2, keepsFraction: 0.5, excluded: new Set(['narrower']) }),
    );
    expect(channelsOf(narrowed, 'narrower/output')).toBe(4);
    for (const name of ['stem/output', 'valid/output', 'hidden/output']) {
      expect(channelsOf(narrowed, name) % 2).toBe(0);
      expect(channelsOf(narrowed, name)).toBeGreaterThanOrEqual(channelsOf(graph, name) / 2);
    }
  });

  it('takes channels that weigh next to nothing even where the limits hold, and tells the least that limits can be', () => {
    const odd = [...Array(48).keys()].filter((position) => (position % 4) % 2 === 1);
    const graph = zero(zero(joined(7), 'narrower/kernel', 0, [1, 3]), 'hidden/kernel', 1, odd);
    const many = { parameters: costOf(foldBatchNorm(graph)).parameters };
    const of = (deadBelow: number) => channelsOf(narrow(graph, options(many, { deadBelow })), 'narrower/output');
    expect([of(0), of(0.01)]).toEqual([4, 2]);
    const [least] = unreachable(graph, options({ parameters: 3 }));
    expect(least!.heldBy).toEqual([]);
    const heldBy = (more: Parameters<typeof options>[1]) => {
      const [found] = unreachable(graph, options({ parameters: least!.least }, more));
      return found?.heldBy.map(({ what }) => what);
    };
    expect(heldBy({ multipleOf: 2 })).toEqual(['multipleOf']);
    expect(heldBy({ keepsFraction: 0.5 })).toEqual(['keepsFraction']);
    expect(heldBy({ multipleOf: 8, keepsFraction: 0 })).toEqual(['multipleOf']);
    expect(heldBy({ excluded: new Set(['narrower']) })).toEqual(['excluded']);
    expect(unreachable(graph, options({ parameters: least!.least }))).toEqual([]);
    expect(unreachable(graph, options({ parameters: least!.least - 1 }))).toHaveLength(1);
    expect(costOf(foldBatchNorm(narrow(graph, options({ parameters: least!.least })))).parameters).toBe(least!.least);
  });

  it('by latency takes none but channels that save time, first those with the least importance for it', () => {
    const graph = joined(8);
    const costOf = (costs: Readonly<Record<string, number>>) => (folded: Graph) =>
      weightedMacs(folded, (layer) => costs[layer] ?? 0);
    const narrowed = (costs: Readonly<Record<string, number>>, share: number) => {
      const of = costOf(costs);
      const most = of(foldBatchNorm(graph)) * share;
      const result = narrow(graph, options({}, { limits: [{ unit: 'of time', most, of }], timeOf: of }));
      expect(of(foldBatchNorm(result))).toBeLessThanOrEqual(most);
      return result;
    };
    // The dense layer reads what `narrower` makes, and makes what the last layer reads.
    const ofNarrower = narrowed({ narrower: 1 }, 0.5);
    expect(channelsOf(ofNarrower, 'hidden/output')).toBe(channelsOf(graph, 'hidden/output'));
    const ofHidden = narrowed({ hidden: 1 }, 0.5);
    expect(channelsOf(ofHidden, 'stem/output')).toBe(channelsOf(graph, 'stem/output'));
    expect(mayNarrow(graph, options({}, { timeOf: costOf({}) }))).toBe(false);
  });

  it('refuses a limit that no choice of channels reaches, and says how near it comes', () => {
    expect(() => narrow(joined(9), options({ parameters: 3 }))).toThrow(ModelError);
    expect(() => narrow(joined(9), options({ parameters: 3 }))).toThrow(/at most 3 parameters, found \d+ parameters/);
  });
});
