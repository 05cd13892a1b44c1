/** What people write for something that stands elsewhere, or in other words: a sentence that says what to write. */
import { lookUp } from './common-words.js';

type Sentences = Readonly<Record<string, string>>;

const several = 'Write teachers: { NAME: { … }, NAME: { … } } in place of teacher: they teach together.';
const activations =
  "Remove it: the artifact's type says what activations have: 8 bits in int8 and int4, 16 bits in int16x8.";
const weights = 'Write num_bits: 4, and an artifact of type: int4; without it weights have 8 bits.';
const hints = 'Write hints: [{ student: LAYER, teacher: LAYER }], with kind: features or attention.';
const noStatistics =
  'Remove it: BatchNorm is folded before training sees the rounding, so there are no moving statistics that could be measured again.';

const noise = 'Write mode: qat, with quant_noise: { p: 0.5 }.';
const learned = 'Write mode: qat, with ranges: learned.';
const rounded = 'Write rounding: adaround.';
const dampened = 'Write mode: qat, with oscillation: { dampen: 0.01 }.';
const held = 'Write mode: qat, with oscillation: { freeze: { … } }.';
const perAxis = 'Write per_axis: true (each output channel has a scale of its own; that is the default) or false.';
const representative = 'Write representative_dataset: { samples: 200 }.';
const mixed = 'Write layer_bits: { PATTERN: 8 } or bits: auto, with an artifact of type: int4.';
const floats = 'Write exclude: [PATTERN]: layers that stay float32.';
const someLayers =
  'Write exclude: [PATTERN] for layers that stay float32, or layer_bits: { PATTERN: 8 } for bits of single layers: all others are quantised.';
const blocks =
  'Write block_size: 4 and number_of_clusters: 256: product quantisation, codebooks for blocks of weights.';
const blocksElsewhere =
  'Write clustering: { block_size: 4, number_of_clusters: 256 } beside quantization: product quantisation, codebooks for blocks of weights.';
const clusters = 'Write number_of_clusters: 16.';
const centroids = 'Write cluster_centroids_init: KMEANS_PLUS_PLUS, DENSITY_BASED, RANDOM or LINEAR.';
const ofChannels =
  'Write cluster_per_channel: [PATTERN]: layers of which each output channel has a codebook of its own.';
const byBits = 'codes are chosen by what their bits cost in a deflated file.';
const priced = `Write rate_distortion: { lambda: 0.01 }: ${byBits}`;
const pricedElsewhere = `Write clustering: { rate_distortion: { lambda: 0.01 } }: ${byBits}`;
const blocksThere =
  'Write clustering: { block_size: 4, number_of_clusters: 256 }: product quantisation, codebooks for blocks of weights.';
const codes =
  "Remove it: clusters are of codes with a scale for each output channel, and the artifact's type says what numbers the file holds.";
const targets =
  'Write target_sparsity with schedule: ConstantSparsity, or final_sparsity with schedule: PolynomialDecay.';
const criteria =
  'Write schedule: ConstantSparsity or PolynomialDecay, and criterion: magnitude, movement or powerpropagation.';
const decay = 'Write sparsity_loss: { kind: swd, weight: { from: 0.0001, to: 1 } }.';
const groups = 'Write sparsity_m_by_n: [2, 4].';
const order = 'Write recipe: joint, pqat, cqat, pcqat or prune_qat_distill: the order of the passes follows from it.';
const losses =
  'Write loss: hinton, dkd or dist for what is learnt of the teacher, and mode: offline, consistent, online or self.';
const ramp = (key: string): string => `Write ${key}: in an object with from and to, which the value goes between.`;
const ramps: Sentences = {
  final: ramp('to'),
  end: ramp('to'),
  start: ramp('from'),
  initial: ramp('from'),
  peak: ramp('from'),
};

/** Keys, by the key that they were written under. */
const keys: Readonly<Record<string, Sentences>> = {
  teacher: { ensemble: several, members: several, models: several },
  distillation: {
    layers: hints,
    hint: hints,
    features: hints,
    featureloss: hints,
    attention: hints,
    attentiontransfer: hints,
    t: 'Write temperature: 4.',
    tau: 'Write temperature: 4.',
    online: 'Write mode: online.',
    mutuallearning: 'Write mode: online, with mutual: true.',
    self: 'Write mode: self.',
    ensemble: several,
    teachers: several,
    standardize: 'Write logit_standardization: true.',
    standardization: 'Write logit_standardization: true.',
    type: losses,
    method: losses,
  },
  temperature: ramps,
  alpha: ramps,
  dampen: ramps,
  freeze: ramps,
  compression: {
    order,
    stages: order,
    pipeline: order,
    schedule: order,
    huffman: pricedElsewhere,
    entropy: pricedElsewhere,
    mixedprecision: `Under quantization: ${mixed}`,
    productquantization: blocksThere,
    pq: blocksThere,
    swd: `Under pruning: ${decay}`,
    lsq: `Under quantization: ${learned}`,
    adaround: `Under quantization: ${rounded}`,
  },
  pruning: {
    sparsity: targets,
    target: targets,
    type: criteria,
    method: criteria,
    movement: 'Write criterion: movement.',
    magnitude: 'Write criterion: magnitude.',
    swd: decay,
    mbyn: groups,
    nbym: groups,
    nm: groups,
    global: 'Write scope: global.',
    structured: 'Write structured_pruning: { macs: 50 % } beside pruning: channels leave.',
  },
  clustering: {
    clusters,
    k: clusters,
    nclusters: clusters,
    numclusters: clusters,
    numberofcentroids: clusters,
    init: centroids,
    initialization: centroids,
    perchannel: ofChannels,
    peraxis: ofChannels,
    pq: blocks,
    productquantization: blocks,
    huffman: priced,
    entropy: priced,
    domain: codes,
    method: centroids,
  },
  quantization: {
    activations,
    activationbits: activations,
    abits: activations,
    weights,
    weightbits: weights,
    wbits: weights,
    batchnorm: noStatistics,
    batchnormalization: noStatistics,
    batchnormreestimation: noStatistics,
    reestimatebatchnorm: noStatistics,
    bnreestimation: noStatistics,
    batchnormreestimate: noStatistics,
    bnreestimate: noStatistics,
    lsq: learned,
    lsqplus: learned,
    learned,
    learnedscales: learned,
    learnedranges: learned,
    adaround: rounded,
    dampening: dampened,
    dampen: dampened,
    freezing: held,
    noise,
    perchannel: perAxis,
    perchannelscales: perAxis,
    pq: blocksElsewhere,
    productquantization: blocksElsewhere,
    calibration: representative,
    calibrationsamples: representative,
    calibrationdata: representative,
    mixedprecision: mixed,
    keepfloat: floats,
    floatlayers: floats,
    skiplayers: floats,
    layers: someLayers,
    type: 'Write mode: qat or mode: ptq.',
    method: 'Write mode: qat or mode: ptq.',
  },
};

/** Values, by the key that they were written for and the one above it. */
const values: Readonly<Record<string, Sentences>> = {
  'distillation.loss': { hint: hints, fitnets: hints, feature: hints, features: hints, attention: hints, at: hints },
  'quantization.mode': { quantnoise: noise, lsq: learned, lsqplus: learned, 'lsq+': learned, int4: weights },
  'quantization.bits': { 4: 'Write num_bits: 4.', 8: 'Remove it: weights have 8 bits.' },
};

/** Keys of an entry that has a name of its own, by the key above that name. */
const keysOfEntries: Readonly<Record<string, Sentences>> = {
  teachers: {
    weight: 'Write distillation: { weights: { NAME: 2 } } under compression: what each teacher counts stands there.',
  },
};

/** @param path keys from the top to what it was written under */
export function guessedKey(path: readonly string[], key: string): string | undefined {
  const [above, parent] = [path.at(-2) ?? '', path.at(-1) ?? ''];
  const ofEntry = Object.hasOwn(keysOfEntries, above) ? lookUp(keysOfEntries[above]!, key) : undefined;
  if (ofEntry !== undefined) return ofEntry;
  return Object.hasOwn(keys, parent) ? lookUp(keys[parent]!, key) : undefined;
}

/** @param path keys from the top, the value's own last */
export function guessedValue(path: readonly string[], value: unknown): string | undefined {
  const place = path.slice(-2).join('.');
  const isWord = typeof value === 'string' || typeof value === 'number';
  return isWord && Object.hasOwn(values, place) ? lookUp(values[place]!, String(value)) : undefined;
}
