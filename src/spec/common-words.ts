/** Words that people use for what a spec calls otherwise: what they most likely mean. */
import { groupDigits } from '../core/group-digits.js';
import type { TaskName } from '../metrics/task-name.js';
import type { MetricName } from '../metrics/metrics.js';
import { parseSizeBytes } from './units.js';

/** Without case, `-`, `_` and spaces, as `plain` makes them. */
const metricWords: Readonly<Record<string, readonly MetricName[]>> = {
  latency: ['latency_median', 'latency_p95', 'latency_mean'],
  inferencetime: ['latency_median', 'latency_p95', 'latency_mean'],
  time: ['latency_median', 'latency_p95', 'latency_mean'],
  speed: ['latency_median', 'latency_p95', 'latency_mean'],
  latencyp50: ['latency_median'],
  p50: ['latency_median'],
  p95: ['latency_p95'],
  flops: ['macs'],
  mflops: ['macs'],
  madds: ['macs'],
  macc: ['macs'],
  multiplyaccumulates: ['macs'],
  params: ['parameters'],
  weights: ['parameters'],
  peakram: ['arena', 'ram', 'peak_memory'],
  memory: ['arena', 'ram', 'peak_memory'],
  sram: ['ram', 'arena'],
  peakrss: ['peak_memory'],
  rss: ['peak_memory', 'memory_increment'],
  stackwatermark: ['stack'],
  stacksize: ['stack'],
  tensorarena: ['arena'],
  arenasize: ['arena'],
  rom: ['flash'],
  filesize: ['size'],
  modelsize: ['size'],
  compressedsize: ['deflated_size'],
  gzip: ['deflated_size'],
  gzipsize: ['deflated_size'],
  zipsize: ['deflated_size'],
  top1: ['accuracy'],
  top5: ['top_k_accuracy'],
  topk: ['top_k_accuracy'],
  rocauc: ['auc'],
  auroc: ['auc'],
  pauc: ['partial_auc'],
  map: ['average_precision'],
  meanaverageprecision: ['average_precision'],
  meanabsoluteerror: ['mae'],
  rootmeansquareerror: ['rmse'],
  mse: ['rmse'],
  subsetaccuracy: ['exact_match'],
  f1: ['macro_f1', 'class_f1', 'micro_f1'],
  f1score: ['macro_f1', 'class_f1', 'micro_f1'],
  recall: ['balanced_accuracy', 'class_accuracy'],
  zeros: ['sparsity'],
  clusters: ['distinct_codes'],
  power: ['energy'],
  ops: ['operators'],
  unsupportedops: ['operators'],
  supportedops: ['operators'],
};

const keyWords: Readonly<Record<string, string>> = {
  inputs: 'input_type',
  inputdtype: 'input_type',
  inferenceinputtype: 'input_type',
  outputs: 'output_type',
  outputdtype: 'output_type',
  inferenceoutputtype: 'output_type',
  imagemean: 'mean',
  imagestd: 'std',
  means: 'mean',
  stds: 'std',
  stddev: 'std',
  deviation: 'std',
  rescale: 'scale',
  rescalefactor: 'scale',
  preprocessing: 'input',
  normalize: 'normalization',
  normalization: 'normalize',
  standardize: 'normalize',
  standardization: 'normalize',
  cmvn: 'normalize',
  classweight: 'class_weights',
  weights: 'class_weights',
  csv: 'file',
  table: 'file',
  target: 'targets',
  targetcolumn: 'targets',
  labelcolumn: 'label',
  labelsfile: 'manifest',
  annotations: 'manifest',
  metadata: 'manifest',
  filecolumn: 'path_column',
  imagecolumn: 'path_column',
  filenamecolumn: 'path_column',
  groupby: 'group_column',
  features: 'columns',
  x: 'inputs',
  y: 'labels',
  size: 'image_size',
  imgsize: 'image_size',
  inputsize: 'image_size',
  targetsize: 'image_size',
  colour: 'color',
  colormode: 'color',
  channels: 'color',
  folder: 'root',
  directory: 'root',
  dir: 'root',
  testsize: 'test_fraction',
  testsplit: 'test_fraction',
  valfraction: 'validation_fraction',
  validationsplit: 'validation_fraction',
  groups: 'group',
  interpolation: 'kernel',
  flip: 'horizontal_flip',
  mirror: 'horizontal_flip',
  hflip: 'horizontal_flip',
  fliplr: 'horizontal_flip',
  vflip: 'vertical_flip',
  flipud: 'vertical_flip',
  colorjitter: 'brightness',
  jitter: 'brightness',
  rotation: 'rotate',
  zoom: 'scale',
  translate: 'shift',
  randomcrop: 'crop',
  erase: 'cutout',
  erasing: 'cutout',
  randaug: 'rand_augment',
  samplerate: 'sample_rate',
  samplingrate: 'sample_rate',
  rate: 'sample_rate',
  length: 'duration',
  clipduration: 'duration',
  hop: 'stride',
  hoplength: 'stride',
  framelength: 'window',
  windowsize: 'window',
  windowstride: 'stride',
  nmfcc: 'coefficients',
  dctcoefficients: 'coefficients',
  nmels: 'mel_bins',
  melbands: 'mel_bins',
  nummelbins: 'mel_bins',
  fmin: 'lower_frequency',
  fmax: 'upper_frequency',
  backgroundnoise: 'noise',
  specaugment: 'spec_augment',
  learningrates: 'learning_rate',
  lr: 'learning_rate',
  factors: 'multipliers',
  lrmultipliers: 'multipliers',
  frozen: 'freeze',
  trainable: 'freeze',
  freezelayers: 'freeze',
  searchspace: 'parameters',
  paramspace: 'parameters',
  hyperparameters: 'parameters',
  space: 'parameters',
  params: 'parameters',
  numsamples: 'trials',
  maxsamples: 'trials',
  numtrials: 'trials',
  ntrials: 'trials',
  maxtrials: 'trials',
  eta: 'reduction_factor',
  objective: 'metric',
  goal: 'metric',
  distribution: 'scale',
  log: 'scale',
  low: 'min',
  high: 'max',
  lower: 'min',
  upper: 'max',
  search: 'tune',
  sweep: 'tune',
  hpo: 'tune',
  tuning: 'tune',
  searchstrategy: 'tune',
  autotune: 'tune',
  nas: 'tune',
  skip: 'exclude',
  path: 'file',
  filename: 'file',
  limit: 'max',
  maximum: 'max',
  budget: 'max',
  threshold: 'max',
  minimum: 'min',
  maxgrowth: 'max_increase',
  maxdelta: 'max_increase',
  maxloss: 'max_drop',
  tolerance: 'max_drop',
  baseline: 'against',
  reference: 'against',
  severity: 'level',
  description: 'message',
  allowed: 'allow',
  allowlist: 'allow',
  whitelist: 'allow',
  denied: 'deny',
  denylist: 'deny',
  blacklist: 'deny',
};

const taskWords: Readonly<Record<string, TaskName>> = {
  anomaly: 'reconstruction',
  anomalydetection: 'reconstruction',
  autoencoder: 'reconstruction',
  classify: 'classification',
  binary: 'classification',
  multiclass: 'classification',
  multilabel: 'multi_label',
  multilabelclassification: 'multi_label',
  forecast: 'regression',
};

/** The task that a word may mean, of the values that are allowed. */
export function taskMeant(word: string, allowed: readonly unknown[]): string | undefined {
  const task = lookUp(taskWords, word);
  return task !== undefined && allowed.includes(task) ? task : undefined;
}

/** Names of the metrics that a word may mean; empty for a word that nothing is known of. */
export function metricsMeant(word: string): readonly MetricName[] {
  return lookUp(metricWords, word) ?? [];
}

/** The key that a word may mean, of those that are allowed. */
export function keyMeant(word: string, allowed: readonly string[]): string | undefined {
  const key = lookUp(keyWords, word);
  return key !== undefined && allowed.includes(key) ? key : undefined;
}

const sizeUnits: Readonly<Record<string, readonly [decimal: string, binary: string]>> = {
  k: ['kB', 'KiB'],
  kb: ['kB', 'KiB'],
  m: ['MB', 'MiB'],
  mb: ['MB', 'MiB'],
  g: ['GB', 'GiB'],
  gb: ['GB', 'GiB'],
};
/** `60 KB` → `'60 kB' (60,000 bytes) or '60 KiB' (61,440 bytes)`; undefined for what is no size in other units. */
export function sizeMeant(written: string): string | undefined {
  const [, digits, unit = ''] = /^([0-9]{1,9}(?:\.[0-9]{1,6})?) *([A-Za-z]+)$/.exec(written.trim()) ?? [];
  if (digits === undefined) return undefined;
  if (/^bytes?$/i.test(unit) || unit === 'b') return `'${digits} B'`;
  const units = lookUp(sizeUnits, unit);
  return units
    ?.map((name) => `'${digits} ${name}' (${groupDigits(Math.round(parseSizeBytes(`${digits} ${name}`)))} bytes)`)
    .join(' or ');
}

/** What a word stands for, without case, `-`, `_` and spaces. */
export function lookUp<Value>(words: Readonly<Record<string, Value>>, word: string): Value | undefined {
  const plain = word.slice(0, 100).toLowerCase().replaceAll(/[-_ ]/g, '');
  return Object.hasOwn(words, plain) ? words[plain] : undefined;
}
