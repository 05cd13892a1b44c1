/**
 * Online distillation: teachers that train in the student's own step, on the same images and labels, each by a learning rate of its
 * own. Where teaching is mutual they learn from the student too (Zhang et al. 2018, arXiv 1706.00384, eq. 5 and 6).
 */
import * as tf from '@tensorflow/tfjs-core';
import { stopGradient } from '../../engine/ops/index.js';
import type { Graph } from '../../graph/graph.js';
import { forward } from '../../graph/forward.js';
import { layoutOf, pack, packStatistics, unpack } from '../../graph/parameters.js';
import type { Task } from '../../tasks/task.js';
import type { Companion } from '../companion.js';
import type { EpochRecord } from '../epoch-record.js';
import { learningRateAt, type LearningRate } from '../schedule.js';
import { pick, splitFlat, type StepPart } from '../step.js';
import { lessonShapes, softened, taughtLoss } from './loss.js';
import type { Distillation } from './settings.js';
import { lessonInputs } from './teaching.js';

export interface Peer {
  readonly name: string;
  /** Its share of what the peers say together. */
  readonly weight: number;
  /** With the weights that it begins with. */
  readonly graph: Graph;
  readonly learningRate: LearningRate;
}

export interface PeersGiven {
  readonly distillation: Distillation;
  readonly peers: readonly Peer[];
  readonly mutual: boolean;
  readonly batchSize: number;
  readonly classes: number;
  /** Of the training samples. */
  readonly labels: Int32Array;
  readonly task: Task;
}

/** A peer after the training. */
export interface TrainedPeer {
  readonly graph: Graph;
  readonly history: readonly EpochRecord[];
}

const name = {
  parameters: (peer: string): string => `peer/${peer}/parameters`,
  statistics: (peer: string): string => `peer/${peer}/statistics`,
  rate: (peer: string): string => `peer/${peer}/rate`,
  logits: (peer: string): string => `peer/${peer}/logits`,
  loss: (peer: string): string => `peer/${peer}/loss`,
};

export function peersCompanion(given: PeersGiven): Companion {
  const { distillation, peers, batchSize, classes, labels, task } = given;
  const lesson = lessonInputs(distillation, { classes, labels });
  const sums = new Map(peers.map((peer) => [peer.name, { loss: 0, score: 0 }]));
  const all = { steps: 0, loss: 0, when: { scheduleStep: 0, scheduleSteps: 1, learningRate: 0 } };
  return {
    part: peersPart(given),
    ships: peers.flatMap(({ name: peer, graph }) =>
      layoutOf(graph).statisticCount > 0 ? [name.statistics(peer)] : [],
    ),
    inputs(batch, when) {
      const { scheduleStep, scheduleSteps, learningRate: own } = (all.when = when);
      return {
        ...lesson(batch, scheduleStep, scheduleSteps),
        ...Object.fromEntries(
          peers.map(({ name: peer, learningRate: rate }) => [
            name.rate(peer),
            Float32Array.of(own === 0 ? 0 : learningRateAt(rate, scheduleStep, scheduleSteps) / own),
          ]),
        ),
      };
    },
    said: (outputs) => peers.map(({ name: peer, weight }) => ({ weight, logits: outputs[name.logits(peer)]! })),
    observe(batch, outputs) {
      all.steps++;
      all.loss += outputs['loss']![0]!;
      for (const [peer, sum] of sums) {
        const loss = outputs[name.loss(peer)]![0]!;
        all.loss -= loss;
        sum.loss += loss;
        sum.score += task.score(outputs[name.logits(peer)]!, batch).reduce((total, score) => total + score, 0);
      }
    },
    metrics() {
      const { steps, loss, when } = all;
      const records = peers.flatMap(({ name: peer, learningRate: rate }) => {
        const sum = sums.get(peer)!;
        const record = {
          loss: sum.loss / steps,
          [task.scoreName]: sum.score / (steps * batchSize),
          learningRate: learningRateAt(rate, when.scheduleStep, when.scheduleSteps),
        };
        Object.assign(sum, { loss: 0, score: 0 });
        return Object.entries(record).map(([key, value]) => [`${peer}/${key}`, value] as const);
      });
      Object.assign(all, { steps: 0, loss: 0 });
      // The loss of the step holds those of the peers.
      return { loss: loss / steps, ...Object.fromEntries(records) };
    },
    save: () => ({}),
    restore: () => undefined,
  };
}

/** What became of the peers, out of what a training gave. */
export function trainedPeers(
  peers: readonly Pick<Peer, 'name' | 'graph'>[],
  {
    trained,
    history,
  }: { readonly trained: Readonly<Record<string, Float32Array>>; readonly history: readonly EpochRecord[] },
): Readonly<Record<string, TrainedPeer>> {
  return Object.fromEntries(
    peers.map(({ name: peer, graph }) => {
      const prefix = `${peer}/`;
      const records = history.map((record): EpochRecord => {
        const own = Object.entries(record).filter(([key]) => key.startsWith(prefix));
        const values = Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
        return { ...values, epoch: record.epoch, loss: values['loss']!, learningRate: values['learningRate']! };
      });
      const weights = trained[name.parameters(peer)]!;
      return [peer, { graph: unpack(graph, weights, trained[name.statistics(peer)]), history: records }];
    }),
  );
}

/** loss ← alpha·loss + (1 − alpha)·T²·term of the peers' mean + Σ the peers' own losses; no gradient goes from one model to another. */
function peersPart({ distillation, peers, mutual, batchSize, classes, task: { objective } }: PeersGiven): StepPart {
  const laid = peers.map((peer) => ({ ...peer, layout: layoutOf(peer.graph) }));
  const total = peers.reduce((sum, { weight }) => sum + weight, 0);
  return {
    name: 'peers',
    inputs: {
      ...lessonShapes(distillation, batchSize, classes),
      ...Object.fromEntries(peers.map(({ name: peer }) => [name.rate(peer), []])),
    },
    trainable: Object.fromEntries(
      laid.map(({ name: peer, graph, layout }) => {
        const decayed = new Float32Array(layout.parameterCount);
        for (const { role, offset, size } of layout.parameters)
          if (role === 'kernel') decayed.fill(1, offset, offset + size);
        return [
          name.parameters(peer),
          { shape: [layout.parameterCount], data: pack(graph), decayed, rate: name.rate(peer) },
        ];
      }),
    ),
    state: Object.fromEntries(
      laid.flatMap(({ name: peer, graph, layout: { statisticCount } }) =>
        statisticCount === 0
          ? []
          : [[name.statistics(peer), { shape: [statisticCount], data: packStatistics(graph) }] as const],
      ),
    ),
    loss: ({ loss, logits, inputs }, own) => {
      const state: Record<string, tf.Tensor> = {};
      const outputs: Record<string, tf.Tensor> = {};
      const student = softened(distillation, logits, own);
      const said = laid.map(({ name: peer, graph, layout, weight }) => {
        const parts = splitFlat(own[name.parameters(peer)] as tf.Tensor1D, layout.parameters);
        const moving = own[name.statistics(peer)];
        const statistics = moving ? splitFlat(moving as tf.Tensor1D, layout.statistics) : [];
        const constants = {
          ...Object.fromEntries(layout.parameters.map(({ tensor }, at) => [tensor, parts[at]!])),
          ...Object.fromEntries(layout.statistics.map(({ tensor }, at) => [tensor, statistics[at]!])),
        };
        const result = forward(graph, constants, inputs['images']!, { training: true });
        if (moving)
          state[name.statistics(peer)] = tf.concat(
            layout.statistics.map(({ tensor }) => tf.reshape(result.statistics[tensor] ?? constants[tensor]!, [-1])),
          );
        const softly = softened(distillation, result.logits, own);
        const labels = objective.loss(result.logits, pick(inputs, Object.keys(objective.targets)));
        const ownLoss = mutual
          ? taughtLoss(distillation, labels, softly, stopGradient(tf.softmax(student, -1)), own)
          : labels;
        outputs[name.logits(peer)] = result.logits;
        outputs[name.loss(peer)] = ownLoss;
        return { ownLoss, probabilities: tf.mul<tf.Tensor2D>(stopGradient(tf.softmax(softly, -1)), weight / total) };
      });
      const mean = said.map(({ probabilities }) => probabilities).reduce((sum, one) => tf.add(sum, one));
      const taught = taughtLoss(distillation, loss, student, mean, own);
      return { loss: said.reduce((sum, { ownLoss }) => tf.add(sum, ownLoss), taught), state, outputs };
    },
  };
}
