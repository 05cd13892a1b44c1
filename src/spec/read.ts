/** The one way from a file to a plan. */
import { loadSpec } from './load.js';
import type { Plan } from './plan.js';
import { resolvePlan, type Overrides } from './resolve.js';
import { validateSpec } from './validate.js';
import { findWorkspace } from './workspace.js';

export interface ReadOptions {
  /** Absolute; the path and messages are relative to it. */
  readonly cwd: string;
  /** Absolute folder that the spec's paths may not leave; found from the spec where absent. */
  readonly workspace?: string;
  /** Reads a file (absolute path) from elsewhere than the disk, such as another commit; null where there is none. */
  readonly readFile?: (file: string) => Promise<Uint8Array | null>;
  readonly overrides?: Overrides;
}

/** Reads, validates and resolves a spec. Throws `SpecError` with every problem at once. */
export async function readSpec(path: string, { cwd, workspace, readFile, overrides }: ReadOptions): Promise<Plan> {
  const folder = workspace ?? findWorkspace(path, cwd);
  const loaded = await loadSpec(path, { cwd, workspace: folder, readFile });
  return resolvePlan(loaded, validateSpec(loaded.root, folder), folder, overrides);
}
