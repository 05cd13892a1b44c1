import { digestValue } from '../../core/digest.js';
import { InternalError } from '../../core/errors.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { PeerRecipe, StageRecipe } from '../stage-recipe.js';

/** The teacher that trained in the steps of `parent`. */
export function peer({ model }: StageRecipe & PeerRecipe, parent: Staged<Model>): Staged<Model> {
  const found = parent.value.peers?.[model];
  if (!found) throw new InternalError(`no ${model} trained along`);
  return { value: { ...found, numbers: null }, digest: digestValue([parent.digest, 'peer', model]) };
}
