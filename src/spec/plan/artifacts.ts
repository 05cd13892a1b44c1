/** The files that are made or measured, as a plan has them. */
import type { ArtifactType } from '../artifact-types.js';
import type { ModelName } from './models.js';

/** What running a file may take, where the spec says it; else src/measure/runtime/limits.ts does. */
export interface InferencePlan {
  readonly deadlineMs?: number;
  /** Of each interpreter. */
  readonly memoryBytes?: number;
}

/** A file that a run makes. */
export interface TrainedArtifactPlan {
  /** The key in the spec; also the file's base name. */
  readonly name: string;
  readonly model: ModelName;
  readonly format: 'tflite';
  readonly type: ArtifactType;
  /** Whether the file itself turns floats into codes, and codes into floats. */
  readonly floatEdges: { readonly inputs: boolean; readonly outputs: boolean };
  /** Which tensors have names. */
  readonly names: 'layers' | 'edges' | 'all';
  /** Whether it carries TFLite Metadata: normalization and labels. */
  readonly metadata: boolean;
  readonly inference?: InferencePlan;
}

/** A file that is in the repository. */
export interface CommittedArtifactPlan {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly inference?: InferencePlan;
}

export type ArtifactPlan = TrainedArtifactPlan | CommittedArtifactPlan;

export function isCommitted(artifact: ArtifactPlan): artifact is CommittedArtifactPlan {
  return 'file' in artifact;
}
