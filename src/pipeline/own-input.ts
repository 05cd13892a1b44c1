/**
 * What a model file itself says of its input, held against how the spec makes its input of pixels. A model that reads numbers of
 * another scale than it was trained on answers by chance, and nothing else tells.
 */
import { SpecError } from '../core/errors.js';
import type { Graph } from '../graph/graph.js';
import { inputLine } from '../passes/fold-input.js';
import { inputAt, readsAlike, type Normalization } from '../spec/model-input.js';
import type { ModelFilePlan } from '../spec/plan.js';

/** What the whole range of pixels becomes for a first layer is more than this in any network that was trained. */
const leastRange = 0.05;

/**
 * @param normalization how the spec makes inputs of pixels from 0 to 1
 * @throws SpecError where the file says that its inputs are made otherwise, or divides pixels that are divided already
 */
export function requireOwnInput(
  { graph, input }: { readonly graph: Graph; readonly input: Normalization | null },
  normalization: Normalization,
  { file, where }: ModelFilePlan,
): void {
  if (input && !readsAlike(input, normalization))
    throw new SpecError({
      code: 'spec/model-own-input',
      message: `expected ${file} to read pixels as its metadata say, ${shown(input)}, found that it would read ${shown(normalization)}`,
      where,
      cause: 'The model was trained on numbers of another scale, so it would answer by chance.',
      fix: `Write input: ${written(input)} beside model, for each model of the spec, and no data.normalization.`,
    });
  const divisor = ownDivisor(graph, normalization);
  if (divisor === null) return;
  throw new SpecError({
    code: 'spec/model-own-input',
    message: `expected ${file}, which begins with a scaling of its own, to be given pixels as they are, found that it would be given ${shown(normalization)}`,
    where,
    cause: `The model divides its input by ${short(divisor)} itself (a Rescaling or Normalization), and pixels are divided before.`,
    fix: 'Write input: { scale: 1 } beside model, for each model of the spec, and no data.normalization.',
  });
}

/**
 * By what the model divides its input before the first layer, where that leaves of inputs that are made so too little to tell
 * pixels apart by; else null.
 */
export function ownDivisor(graph: Graph, { std }: Pick<Normalization, 'std'>): number | null {
  const line = inputLine(graph);
  if (!line) return null;
  const factors = Array.from(line.factor, Math.abs);
  const ranges = factors.map((factor, channel) => factor / std[channel % std.length]!);
  return Math.max(...ranges) < leastRange ? 1 / Math.max(...factors) : null;
}

/** `0 to 1`, for each channel where they differ. */
function shown({ mean, std }: Normalization): string {
  const channels = Math.max(mean.length, std.length);
  const ranges = Array.from({ length: channels }, (_, channel) =>
    [0, 1].map((pixel) => short(inputAt(pixel, channel, { mean, std }))).join(' to '),
  );
  return [...new Set(ranges)].join(', ');
}

/** As a user writes it. */
function written({ mean, std }: Normalization): string {
  const list = (values: readonly number[]): string => `[${values.map(short).join(', ')}]`;
  if (mean.length > 1 || std.length > 1) return `{ mean: ${list(mean)}, std: ${list(std)} }`;
  const [offset, scale] = [short(-mean[0]! / std[0]!), `1/${short(255 * std[0]!)}`];
  return offset === 0 ? `{ scale: ${scale} }` : `{ scale: ${scale}, offset: ${offset} }`;
}

const short = (value: number): number => Number(value.toPrecision(4)) + 0;
