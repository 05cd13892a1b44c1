import { TinygateError } from '../core/errors.js';
import { isCommitted, type CommittedArtifactPlan, type Plan } from '../spec/plan.js';
import type { Today } from './base.js';
import type { BaseFile } from './base-file.js';
import type { MeasuredSide } from './base-side.js';
import { planAt } from './base-spec.js';
import type { FoundBase } from './baseline.js';

/**
 * Artifacts of which the change altered neither the path that its spec gives it nor the bytes there: they land as the target
 * has them, whatever the target did to them since.
 */
export async function findUnaltered(
  { platform, isFollowUp }: FoundBase,
  { isMerged, fork }: Extract<FoundBase['chosen'], { readonly kind: 'commit' }>,
  [onto, left]: readonly MeasuredSide[],
  { plan }: Today,
): Promise<ReadonlySet<string>> {
  const unaltered = new Set<string>();
  if (!onto || !left || !fork || 'unknown' in fork) return unaltered;
  for (const artifact of plan.artifacts.filter(isCommitted)) {
    const [atTarget, atFork] = [onto, left].map(({ artifacts }) => artifacts.get(artifact.name));
    if (!isMerged || isFollowUp) {
      if (atFork?.isSame) unaltered.add(artifact.name);
      continue;
    }
    // In the merge it is as in the target: either only the target altered it, or both did.
    if (!atTarget?.isSame) continue;
    if (atFork?.isSame || (await isSameInHead(artifact, atFork?.file, plan, platform))) unaltered.add(artifact.name);
  }
  return unaltered;
}

async function isSameInHead(
  { name }: CommittedArtifactPlan,
  atFork: BaseFile | undefined,
  plan: Plan,
  platform: FoundBase['platform'],
): Promise<boolean> {
  const { headSha } = platform.change;
  if (headSha === null || atFork?.kind !== 'file') return false;
  try {
    const own = (await planAt(headSha, plan, platform))?.artifacts.find((artifact) => artifact.name === name);
    if (!own || !isCommitted(own) || own.file !== atFork.path) return false;
    return (await platform.history.blobId(headSha, own.file)) === atFork.blob;
  } catch (error) {
    // The target has it already, byte for byte: merging makes nothing grow.
    if (error instanceof TinygateError) return true;
    throw error;
  }
}
