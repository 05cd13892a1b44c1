/** Which of the usual inputs a model was trained with: each is tried on photographs of the user. */
import type { Progress } from '../core/io.js';
import type { Dataset, Split } from '../data/dataset.js';
import { inspectTflite } from '../measure/inspect.js';
import { percent } from './limits.js';
import { measureFile, measureNeighbours, type MeasuredShare } from './measure.js';
import { usualInputs, type GuessedInput, type PixelInput } from './pixel-input.js';

/** Enough to tell a wrong input from a right one. */
const triedSamples = 256;
const fewestSamples = 32;
/** Above chance, from which on answers tell the classes of the data apart. */
const leastGain = 0.1;
/** Multiply-accumulates that measuring may cost: about a minute. */
const mostMacs = 2e11;

export interface BestInput {
  readonly about: GuessedInput;
  readonly accuracy: MeasuredShare;
}

interface Tools {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

type Measure = (input: PixelInput, most: number) => Promise<MeasuredShare>;

/** The input that the file tells; else the usual one with which a model of the data's classes is right most often. */
export async function mostAccurateInput(
  bytes: Uint8Array,
  guess: GuessedInput,
  dataset: Dataset,
  tools: Tools,
): Promise<BestInput> {
  const measure: Measure = (input, most) => measureFile(bytes, dataset, input.normalization, { ...tools, most });
  const affordable = Math.max(triedSamples, affordableSamples(bytes, 1));
  if (guess.isKnown) return { about: guess, accuracy: await measure(guess.input, affordable) };
  const tried = await tryAll(guess, dataset, measure, affordableSamples(bytes, 4));
  const best = bestOf(tried);
  if (best.share.fraction === null) return { about: guess, accuracy: best.share };
  const reason = `tried on ${best.share.samples} samples: ${compared(tried)}`;
  const about = { input: best.input, reason, isKnown: false };
  const isAll = dataset.test.count <= best.share.samples;
  return { about, accuracy: isAll ? best.share : await measure(best.input, affordable) };
}

/**
 * The same for a model of other classes, of which nobody knows what would be right: that under which its outputs are most alike
 * for samples of one class; the format's habit where no input tells the classes apart. (How sure it is of its answers was tried, too, and misleads: a network whose input is far too large is
 * the surest of all.)
 *
 * @param chance 0..1: the share of the largest class
 */
export async function mostTellingInput(
  bytes: Uint8Array,
  guess: GuessedInput,
  { dataset, chance }: { readonly dataset: Dataset; readonly chance: number },
  tools: Tools,
): Promise<GuessedInput> {
  if (guess.isKnown) return guess;
  const split: Split = dataset.train.count > 0 ? dataset.train : dataset.test;
  const measure: Measure = ({ normalization }, most) =>
    measureNeighbours(bytes, dataset, split, normalization, { ...tools, most });
  const tried = await tryAll(guess, dataset, measure, affordableSamples(bytes, 4));
  const best = bestOf(tried);
  if (best.share.fraction === null)
    return { ...guess, reason: `${guess.reason}, nor could it be tried: ${best.share.fault}` };
  const results = `of ${best.share.samples} samples the nearest by the model's answer is of the same class for ${compared(tried)}`;
  // Among other classes some are never told apart.
  if (best.share.fraction < chance + leastGain)
    return { ...guess, reason: `${guess.reason}, nor does trying tell it: ${results}` };
  return { input: best.input, reason: `tried: ${results}`, isKnown: false };
}

function affordableSamples(bytes: Uint8Array, runs: number): number {
  const macs = inspectTflite(bytes).macs ?? 0;
  return Math.max(fewestSamples, Math.floor(mostMacs / runs / Math.max(1, macs)));
}

interface Tried {
  readonly input: PixelInput;
  readonly share: MeasuredShare;
}

async function tryAll(guess: GuessedInput, dataset: Dataset, measure: Measure, affordable: number): Promise<Tried[]> {
  const usual = usualInputs(dataset.sampleShape[2]);
  const tried: Tried[] = [];
  for (const input of [guess.input, ...usual.filter((one) => one !== guess.input)])
    tried.push({ input, share: await measure(input, Math.min(triedSamples, affordable)) });
  return tried;
}

/** Of equals the first, which is the format's habit. */
function bestOf(tried: readonly Tried[]): Tried {
  const score = ({ share }: Tried): number => share.fraction ?? -1;
  return tried.reduce((a, b) => (score(b) > score(a) ? b : a));
}

const compared = (tried: readonly Tried[]): string =>
  tried.map(({ input, share }) => `${percent(share.fraction ?? 0)} with ${input.words}`).join(', ');
