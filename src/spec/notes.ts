/** What a spec asks for in vain, where a spec that extends another may have a reason to: it is told, and no error. */
import { formatPlace } from '../core/errors.js';
import { hasCodes } from './artifact-types.js';
import { modelPointer } from './models.js';
import { compressedTogether, isCommitted, passesOf, type Plan } from './plan.js';

/** One line for each, which begins with its place. */
export function notesOf(plan: Plan): readonly string[] {
  return [...idleTeachers(plan), ...idleQuantization(plan), ...deadAfterPruning(plan)];
}

function idleTeachers(plan: Plan): string[] {
  const { teachers, compression, artifacts, places } = plan;
  if (compression.distillation && compression.distillation.mode !== 'self') return [];
  const shipped = new Set(artifacts.flatMap((artifact) => (isCommitted(artifact) ? [] : [artifact.model])));
  return Object.keys(teachers)
    .filter((name) => !shipped.has(name))
    .map((name) => {
      const what = name === 'teacher' ? 'the teacher' : `teacher '${name}'`;
      return `${at(places, modelPointer(name))}${what} is trained, and neither distillation nor an artifact uses it: add compression.distillation, or remove the teacher`;
    });
}

/** Its zeros are promised of the kernels as they are: without dead channels they would be fewer. */
function deadAfterPruning({ compression, places }: Plan): string[] {
  return compressedTogether(compression).flatMap(({ passes: { removesDeadChannels, pruning, pointer }, models }) =>
    removesDeadChannels && pruning && models.length > 0
      ? [
          `${at(places, `${pointer}/dead_channels`)}dead_channels: remove takes out what is dead before pruning; channels that die by pruning stay, with the zeros that it promises: remove whole channels by structured_pruning`,
        ]
      : [],
  );
}

function idleQuantization(plan: Plan): string[] {
  const made = plan.artifacts.flatMap((artifact) => (isCommitted(artifact) ? [] : [artifact]));
  if (made.length === 0) return [];
  return compressedTogether(plan.compression).flatMap(({ passes: { quantization, pointer } }) => {
    if (!quantization || quantization.aware) return [];
    const isUsed = made.some(
      ({ model, type }) => passesOf(plan.compression, model).quantization === quantization && hasCodes(type),
    );
    if (isUsed) return [];
    return [
      `${at(plan.places, `${pointer}/quantization`)}quantization with mode: ptq is used by no artifact, since none has codes: add one of type: int8, or remove quantization`,
    ];
  });
}

function at(places: Plan['places'], pointer: string): string {
  const place = places[pointer];
  return place ? `${formatPlace(place)}: ` : '';
}
