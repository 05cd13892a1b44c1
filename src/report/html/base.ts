import type { BaseView } from '../report.js';
import type { Artifact, Report } from '../schema/report.js';

/** Files of the base that this run changed or lacks; the same bytes twice in a chart would only hide each other. */
export function changedFrom(baseline: BaseView | null, { artifacts }: Report): Artifact[] {
  const digests = new Map(artifacts.map(({ artifact, sha256 }) => [artifact, sha256]));
  return (baseline?.artifacts ?? []).filter(({ artifact, sha256 }) => digests.get(artifact) !== sha256);
}
