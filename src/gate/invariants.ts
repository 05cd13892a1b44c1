/**
 * No pass undoes another, asserted on the codes in the exported file: every pruned layer still holds at least its target
 * of zeros and a weight that is none, and every clustered layer at most its number of distinct codes (zero included).
 */
import type { ArtifactMeasurement, LayerMeasurement } from '../measure/measurement.js';
import type { Verdict } from './verdict.js';

export interface CompressionTargets {
  /** Layer name → smallest fraction of zeros (0..1). */
  readonly sparsityFraction: Readonly<Record<string, number>>;
  /** Layer name → largest number of distinct codes. */
  readonly clusters: Readonly<Record<string, number>>;
  /** Layer name → largest number of distinct blocks of codes. */
  readonly codewords?: Readonly<Record<string, number>>;
  /** Layer name → largest number of distinct codes of an output channel. */
  readonly channelClusters?: Readonly<Record<string, number>>;
  /** Layers that together hold at least a share of zeros; each of them keeps a weight. */
  readonly overAll?: { readonly layers: readonly string[]; readonly sparsityFraction: number };
  /** Zeros that come together. Of blocks as many are wholly zero as weights are to be; of m by n each holds m zeros. */
  readonly zeroPattern?: {
    readonly layers: readonly string[];
  } & ({ readonly kind: 'blocks' } | { readonly kind: 'm_by_n'; readonly m: number });
}

export interface InvariantRow {
  readonly artifact: string;
  readonly layer: string;
  /**
   * `zeros`: fraction of the kernel's codes, at least `expected`; `zeros_over_all`: of several kernels' codes together.
   * `zero_blocks`: of its blocks, those that are wholly zero. `zeros_in_block`: zeros of the block with the fewest.
   * `weights_left`: codes other than zero, at least `expected`. `distinct_codes`, `distinct_blocks`, and
   * `codes_per_channel` of the output channel with the most: at most `expected`.
   */
  readonly invariant:
    | 'zeros'
    | 'zero_blocks'
    | 'zeros_in_block'
    | 'zeros_over_all'
    | 'weights_left'
    | 'distinct_codes'
    | 'distinct_blocks'
    | 'codes_per_channel';
  readonly expected: number;
  readonly actual: number | null;
  readonly verdict: Verdict;
  /** Why the verdict is not `pass`. */
  readonly reason: string | null;
}

export function checkInvariants(targets: CompressionTargets, measurement: ArtifactMeasurement): InvariantRow[] {
  const { zeroPattern, overAll } = targets;
  return [
    ...Object.entries(targets.sparsityFraction).map(([layer, expected]) =>
      check(measurement, layer, 'zeros', expected),
    ),
    ...Object.entries(targets.clusters).map(([layer, expected]) =>
      check(measurement, layer, 'distinct_codes', expected),
    ),
    ...Object.entries(targets.codewords ?? {}).map(([layer, expected]) =>
      check(measurement, layer, 'distinct_blocks', expected),
    ),
    ...Object.entries(targets.channelClusters ?? {}).map(([layer, expected]) =>
      check(measurement, layer, 'codes_per_channel', expected),
    ),
    ...(zeroPattern ? checkPattern(measurement, zeroPattern, targets) : []),
    ...(overAll ? checkOverAll(measurement, overAll, zeroPattern?.kind === 'blocks') : []),
  ];
}

function checkPattern(
  measurement: ArtifactMeasurement,
  pattern: NonNullable<CompressionTargets['zeroPattern']>,
  { sparsityFraction }: CompressionTargets,
): InvariantRow[] {
  if (pattern.kind === 'm_by_n')
    return pattern.layers.map((layer) => check(measurement, layer, 'zeros_in_block', pattern.m));
  return Object.entries(sparsityFraction).map(([layer, expected]) =>
    check(measurement, layer, 'zero_blocks', expected),
  );
}

/** A row for all together, and one for each: what one threshold left of it stands there. */
function checkOverAll(
  measurement: ArtifactMeasurement,
  { layers, sparsityFraction: expected }: NonNullable<CompressionTargets['overAll']>,
  inBlocks: boolean,
): InvariantRow[] {
  const rows = layers.map((layer) => check(measurement, layer, 'weights_left', 1));
  const found = layers.map((name) => measurement.layers.find((layer) => layer.name === name));
  const invariant = 'zeros_over_all';
  const head = {
    artifact: measurement.artifact,
    layer: `${layers.length} pruned layers`,
    invariant,
    expected,
  } as const;
  const unknown = rows.find(({ actual }) => actual === null);
  if (unknown) return [...rows, { ...head, actual: null, verdict: 'error', reason: unknown.reason }];
  const sum = (of: (layer: LayerMeasurement) => number) => found.reduce((all, layer) => all + of(layer!), 0);
  const zeros = inBlocks ? zerosInBlocks : zerosOf;
  const actual = sum(zeros) / sum(({ kernelElements }) => kernelElements);
  return [...rows, { ...head, actual, ...judge(invariant, actual, expected) }];
}

/** A fraction is a quotient of counts: the count comes back whole. */
const zerosOf = ({ zeroFraction, kernelElements }: LayerMeasurement): number =>
  Math.round(zeroFraction * kernelElements);

/** Those of blocks that are wholly zero; NaN where nobody counted. */
const zerosInBlocks = ({ blocks, kernelElements }: LayerMeasurement): number =>
  blocks ? Math.round(blocks.zeroFraction * kernelElements) : NaN;

type OfOneLayer = Exclude<InvariantRow['invariant'], 'zeros_over_all'>;

const readers: Readonly<Record<OfOneLayer, (layer: LayerMeasurement) => number>> = {
  zeros: ({ zeroFraction }) => zeroFraction,
  zero_blocks: ({ blocks }) => blocks?.zeroFraction ?? NaN,
  zeros_in_block: ({ blocks }) => blocks?.fewestZeros ?? NaN,
  weights_left: (layer) => layer.kernelElements - zerosOf(layer),
  distinct_codes: ({ distinctCodes }) => distinctCodes,
  distinct_blocks: ({ codewords }) => codewords?.distinct ?? NaN,
  codes_per_channel: ({ codesPerChannel }) => codesPerChannel ?? NaN,
};

function check(measurement: ArtifactMeasurement, name: string, invariant: OfOneLayer, expected: number): InvariantRow {
  const head = { artifact: measurement.artifact, layer: name, invariant, expected };
  const error = (reason: string): InvariantRow => ({ ...head, actual: null, verdict: 'error', reason });

  const found = measurement.layers.filter((layer) => layer.name === name);
  const [layer] = found;
  if (!layer || found.length > 1) {
    return error(`expected one layer ${name} in ${measurement.file}, found ${found.length}`);
  }
  const actual = readers[invariant](layer);
  if (!Number.isFinite(actual) || !Number.isFinite(expected))
    return error(`expected numbers, found ${actual} against ${expected}`);
  if (layer.kernelElements < 1) return error('expected a kernel, found an empty one');
  // What keeps its zeros by having nothing else was not pruned but lost.
  if (invariant === 'zeros' && readers.weights_left(layer) === 0)
    return { ...head, actual, verdict: 'fail', reason: reasonOf.weights_left };
  return { ...head, actual, ...judge(invariant, actual, expected) };
}

function judge(
  invariant: InvariantRow['invariant'],
  actual: number,
  expected: number,
): Pick<InvariantRow, 'verdict' | 'reason'> {
  const holds = isLimit[invariant] ? actual <= expected : actual >= expected - 1e-9;
  return holds ? { verdict: 'pass', reason: null } : { verdict: 'fail', reason: reasonOf[invariant] };
}

const zerosLost = 'a pass after pruning put values back where pruning had left zeros';

/** Whether it is kept from above. */
const isLimit: Readonly<Record<InvariantRow['invariant'], boolean>> = {
  zeros: false,
  zero_blocks: false,
  zeros_in_block: false,
  zeros_over_all: false,
  weights_left: false,
  distinct_codes: true,
  distinct_blocks: true,
  codes_per_channel: true,
};

const reasonOf: Readonly<Record<InvariantRow['invariant'], string>> = {
  zeros: zerosLost,
  zero_blocks: zerosLost,
  zeros_in_block: zerosLost,
  zeros_over_all: zerosLost,
  weights_left: 'every weight of the layer is zero, so that it computes nothing',
  distinct_codes: 'a pass after clustering moved values away from their centroid',
  distinct_blocks: 'a pass after clustering moved values away from their codeword',
  codes_per_channel: 'a pass after clustering moved values away from the centroids of their channel',
};
