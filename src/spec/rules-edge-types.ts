/** Types of a file's inputs and outputs: those of its activations, or floats that the file itself converts. */
import { artifactTypes } from './artifact-types.js';
import { toPointer } from './located.js';
import type { Broken, Context } from './rule.js';

export function edgeTypes({ spec: { artifacts } }: Context): Broken[] {
  return Object.entries(artifacts).flatMap(([name, artifact]) => {
    const { file, type } = artifact;
    if (file !== undefined || type === undefined) return [];
    const { activations } = artifactTypes[type];
    return (['input_type', 'output_type'] as const).flatMap((key): Broken[] => {
      const found = artifact[key];
      if (found === undefined || found === 'float32' || found === activations) return [];
      const allowed = activations === 'float32' ? 'float32' : `${activations} or float32`;
      return [
        {
          code: 'spec/edge-type',
          pointer: toPointer(['artifacts', name, key]),
          message: `expected ${allowed} as the ${key} of artifact '${name}' of type ${type}, found ${found}`,
          cause: `Between its layers ${activations} flows.`,
          fix: `Remove ${key}, or name float32, which the file converts itself.`,
        },
      ];
    });
  });
}
