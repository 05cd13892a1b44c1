/** Rules about the files that are exported. */
import type { Broken, Rule } from './rules.js';
import { toPointer } from './located.js';

export const artifactRules: readonly Rule[] = [
  {
    reads: ['/artifacts', '/teacher', '/compression/quantization'],
    check: ({ spec }) =>
      Object.entries(spec.artifacts).flatMap(([name, { model = 'student', type }]): Broken[] => {
        const pointer = toPointer(['artifacts', name]);
        if (model === 'teacher' && !spec.teacher) {
          return [
            {
              code: 'spec/no-teacher',
              pointer: `${pointer}/model`,
              message: `expected a teacher for artifact '${name}', found none in the spec`,
              fix: 'Add a teacher, or make it an artifact of the student.',
            },
          ];
        }
        if (type !== 'int8') return [];
        if (model === 'teacher') {
          return [
            {
              code: 'spec/artifact-type',
              pointer: `${pointer}/type`,
              message: `expected type float32 for an artifact of the teacher, found int8`,
              cause: 'Compression, quantization included, works on the student.',
              fix: 'Use type: float32, or model: student.',
            },
          ];
        }
        return spec.compression?.quantization
          ? []
          : [
              {
                code: 'spec/no-quantization',
                pointer: `${pointer}/type`,
                message: `expected compression.quantization for the int8 artifact '${name}', found none`,
                fix: 'Add quantization under compression, or use type: float32.',
                example: 'quantization: { mode: ptq }',
              },
            ];
      }),
  },
];
