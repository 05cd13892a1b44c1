/** What models are and begin with, as a plan has it. */
import type { Place } from '../../core/errors.js';
import type { PhasesPlan } from './training.js';

/** The parameters are those of the architecture in src/graph/zoo, in the spec's own words. */
export type ArchitecturePlan =
  | {
      readonly architecture: 'resnet8';
      readonly parameters: { readonly filters: readonly [number, number, number]; readonly kernel_size: number };
    }
  | {
      readonly architecture: 'ds_cnn';
      readonly parameters: {
        readonly filters: number | readonly number[];
        readonly blocks: number;
        readonly stem_kernel_size: number | readonly [number, number];
        readonly stem_stride: number;
        readonly kernel_size: number;
        readonly strides?: readonly number[];
      };
    }
  | {
      readonly architecture: 'bc_resnet';
      readonly parameters: { readonly width: number; readonly sub_bands: number };
    }
  | {
      readonly architecture: 'mobilenet_v1' | 'mobilenet_v2' | 'mobilenet_v3_small' | 'efficientnet_lite0';
      readonly parameters: { readonly alpha: number };
    }
  | { readonly architecture: 'lenet_300_100'; readonly parameters: { readonly units: readonly number[] } }
  | {
      readonly architecture: 'lenet_5';
      readonly parameters: { readonly filters: readonly [number, number]; readonly units: number };
    }
  | { readonly architecture: 'mlp'; readonly parameters: { readonly units: readonly number[] } }
  | {
      readonly architecture: 'autoencoder';
      readonly parameters: { readonly units: number; readonly layers: number; readonly bottleneck: number };
    };

/** A file of the repository that a model begins as. */
export interface ModelFilePlan {
  /** Absolute. */
  readonly path: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly where: Place;
  /** The file with its weights, of an architecture of Keras. */
  readonly weights?: ModelFilePlan;
}

/** Weights that an architecture begins with. */
export interface WeightsPlan {
  readonly file: ModelFilePlan;
  /** `replace`: the last layer keeps its seeded ones. */
  readonly head: 'keep' | 'replace';
  /** `restore`: the file has its BatchNorm folded away, and training gets one anew. */
  readonly batchNormalization: 'keep' | 'restore';
}

export type BuiltModelPlan = ArchitecturePlan & {
  readonly training: PhasesPlan;
  /** Null: seeded. */
  readonly weights: WeightsPlan | null;
};

export interface ImportedModelPlan {
  readonly file: ModelFilePlan;
  /** Whether a new layer for the data's classes stands in the place of the one that classifies. */
  readonly head: 'keep' | 'replace';
  /** Whether the BatchNorm that an exporter folded away is put back. */
  readonly batchNormalization: 'keep' | 'restore';
  /** Null: the weights stay as they are in the file. */
  readonly training: PhasesPlan | null;
}

export type ModelPlan = BuiltModelPlan | ImportedModelPlan;

export function isImported(model: ModelPlan): model is ImportedModelPlan {
  return 'file' in model;
}

/** `student`, `teacher`, or the key that one of several teachers has. */
export type ModelName = string;
