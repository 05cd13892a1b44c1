/** What a spec may ask of each type of file. How each is made: src/passes/quantize/flavours. */
import type { Artifact } from './schema/spec.js';

export type ArtifactType = NonNullable<Artifact['type']>;
/** float32 is the model itself. */
export type QuantizedType = Exclude<ArtifactType, 'float32'>;

export interface TypeFacts {
  /** What flows between layers. Codes need samples that tell their ranges. */
  readonly activations: 'float32' | 'int8' | 'int16';
  /** How the kernels of convolutions and dense layers are stored, where nothing keeps them float32. */
  readonly kernels: 'float32' | 'float16' | 'int8' | 'int4';
  /** Whether every kernel ships as the codes that clustering has settled; int4 where it has settled them in four bits. */
  readonly keepsCodes: boolean;
  /** Why TensorFlow Lite Micro does not run it, null where it does. */
  readonly refusedByMicro: string | null;
}

export const artifactTypes: Readonly<Record<ArtifactType, TypeFacts>> = {
  float32: { activations: 'float32', kernels: 'float32', keepsCodes: false, refusedByMicro: null },
  float16: {
    activations: 'float32',
    kernels: 'float16',
    keepsCodes: false,
    refusedByMicro: 'It has no kernel that unpacks float16 weights.',
  },
  dynamic_range: {
    activations: 'float32',
    kernels: 'int8',
    // Small kernels stay float32.
    keepsCodes: false,
    refusedByMicro: 'It refuses int8 weights under float32 activations.',
  },
  int8: { activations: 'int8', kernels: 'int8', keepsCodes: true, refusedByMicro: null },
  int4: { activations: 'int8', kernels: 'int4', keepsCodes: true, refusedByMicro: null },
  int16x8: { activations: 'int16', kernels: 'int8', keepsCodes: true, refusedByMicro: null },
};

/** Whether a representative data set has to tell the ranges of its activations. */
export const hasRanges = (type: ArtifactType): boolean => artifactTypes[type].activations !== 'float32';

/** Whether kernels of it are codes; in a file of type dynamic_range small ones are not. */
export const hasCodes = (type: ArtifactType): boolean => !artifactTypes[type].kernels.startsWith('float');

/** The smallest files first. */
export const typesBySize: readonly ArtifactType[] = ['int4', 'int8', 'int16x8', 'dynamic_range', 'float16', 'float32'];
