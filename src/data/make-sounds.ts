/** Features of a batch of sounds that change: made anew of each sound where it is changed itself, else masked as they are. */
import { InternalError } from '../core/errors.js';
import { mapAtOnce } from '../core/map-at-once.js';
import type { SoundChangesPlan } from '../spec/plan.js';
import { soundChanger } from './augment/change-sound.js';
import { sampleSize, type SampleForm } from './dataset.js';
import { extractorOf, type Extractor } from './sound/features.js';
import type { Samples } from './source.js';

/** Sounds that are read at a time. */
const readAhead = 6;

/** Writes the features of the samples `indices` into `raw`, changed by the seeds. */
export type SoundMaker = (
  indices: ArrayLike<number>,
  changes: { readonly plan: SoundChangesPlan; readonly seeds: Uint32Array },
  raw: Float32Array,
) => Promise<void>;

export function soundMaker(samples: Samples, form: SampleForm): SoundMaker {
  const { recorded, sampleShape } = form;
  if (!recorded) throw new InternalError('changes of sounds need a source of sounds');
  const { sound, noises } = recorded;
  const size = sampleSize(form);
  let extract: Extractor | undefined;
  return async (indices, { plan, seeds }, raw) => {
    const changer = soundChanger(plan, sound, noises, sampleShape);
    await mapAtOnce([...Array(indices.length).keys()], readAhead, async (position) => {
      const features = raw.subarray(position * size, (position + 1) * size);
      const seed = seeds[position]!;
      if (changer.changesWave) {
        const waves = new Float32Array(sound.sampleCount);
        await samples.read([indices[position]!], { waves });
        changer.wave(waves, seed);
        (extract ??= extractorOf(sound))(waves, features);
      } else await samples.read([indices[position]!], { images: features });
      changer.features(features, seed);
    });
  };
}
