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
  },
};

const noise = 'Write mode: qat, with quant_noise: { p: 0.5 }.';
const learned = 'Write mode: qat, with ranges: learned.';

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
