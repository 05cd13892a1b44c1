/** Rules about what an imported model reads: the two ways to say it, units, channels, and one input for all models. */
import { formatOf, isTable } from './data-format.js';
import { isInPixels, normalizationFor, unitText } from './model-input.js';
import type { Broken, Context } from './rule.js';
import { importedModels } from './rules-models.js';
import type { ModelInput, Spec } from './schema/spec.js';
import { memberOf } from './schema-walk.js';

export function modelInputs(context: Context): Broken[] {
  const { spec } = context;
  const wrong = importedModels(spec).flatMap(({ pointer, model }) =>
    model.input ? formOf(`${pointer}/input`, model.input, spec) : [],
  );
  return wrong.length > 0 ? wrong : inputsAgree(context);
}

/** `scale` with `offset`, or `mean` with `std`. */
function formOf(pointer: string, input: ModelInput, spec: Spec): Broken[] {
  const { scale, offset, mean, std } = input;
  const found = Object.keys({ ...(scale !== undefined && { scale }), ...(offset !== undefined && { offset }) });
  const named = Object.keys({ ...(mean && { mean }), ...(std && { std }) });
  const isScaled = scale !== undefined && named.length === 0;
  const isNormalized = mean !== undefined && std !== undefined && found.length === 0;
  if (isScaled) return [];
  if (!isNormalized)
    return [
      {
        code: 'spec/model-input-form',
        pointer,
        at: 'key',
        message: `expected scale and perhaps offset, or mean and std, found ${[...found, ...named].join(' and ') || 'neither'}`,
        cause: 'scale is for a model with one range for all channels, mean and std are for a range for each.',
        fix: 'Write how the images were prepared where the model was trained.',
        example: 'input: { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] }',
      },
    ];
  return normalizationProblems(pointer, { mean, std }, spec);
}

/** Of `input` and of `data.normalization` alike. */
export function normalizationProblems(
  pointer: string,
  { mean, std }: { readonly mean: readonly number[]; readonly std: readonly number[] },
  { data }: Spec,
): Broken[] {
  if (mean.length !== std.length && mean.length !== 1 && std.length !== 1)
    return [
      {
        code: 'spec/normalization',
        pointer: `${pointer}/std`,
        message: `expected mean and std to have one value, or one per channel, found ${mean.length} and ${std.length}`,
        fix: 'Give both the same number of values.',
      },
    ];
  const format = data && formatOf(data);
  // Features and columns have units of their own.
  if (!data || !format || format === 'sound_folder' || isTable(format)) return [];
  const channels = Math.max(mean.length, std.length);
  const wanted = data.color === 'grayscale' ? 1 : 3;
  if (format === 'image_folder' && channels !== 1 && channels !== wanted)
    return [
      {
        code: 'spec/normalization',
        pointer: `${pointer}/${mean.length === channels ? 'mean' : 'std'}`,
        message: `expected one value for all channels${wanted === 1 ? '' : `, or ${wanted} for red, green and blue`}, found ${channels}`,
        cause: `data.color is ${data.color ?? 'rgb'}.`,
        fix: 'Give one value, or one for each channel.',
      },
    ];
  if (!isInPixels({ mean, std })) return [];
  return [
    {
      code: 'spec/normalization-unit',
      pointer,
      at: 'key',
      message: `expected mean and std of pixels from 0 to 1, found mean: [${mean.join(', ')}] and std: [${std.join(', ')}]`,
      cause: 'These are numbers of pixels from 0 to 255.',
      fix: 'Divide both by 255.',
      example: unitText({ mean, std }),
    },
  ];
}

/** All models see the same numbers: those that data.normalization makes of pixels. */
function inputsAgree({ spec, written }: Context): Broken[] {
  const inputs = importedModels(spec).flatMap(({ name, pointer, model }) =>
    model.input ? [{ name, pointer, input: model.input }] : [],
  );
  const isWritten = memberOf(memberOf(written, 'data'), 'normalization') !== undefined;
  const [first] = inputs;
  if (!first || !spec.data) return [];
  const { mean = [0], std = [1] } = isWritten ? (spec.data.normalization ?? {}) : normalizationFor(first.input);
  return inputs.flatMap(({ name, pointer, input }): Broken[] => {
    const wanted = normalizationFor(input);
    const agrees = areNear(mean, wanted.mean) && areNear(std, wanted.std);
    const show = (values: readonly number[]): string => `[${values.join(', ')}]`;
    return agrees
      ? []
      : [
          {
            code: 'spec/model-input',
            pointer: `${pointer}/input`,
            message: `expected data.normalization to give ${name} the input that it reads, mean: ${show(wanted.mean)} and std: ${show(wanted.std)}; found mean: ${show(mean)} and std: ${show(std)}`,
            cause: 'An imported model was trained on numbers of its own scale.',
            fix: isWritten
              ? 'Remove data.normalization, which then follows from input, or correct one of the two.'
              : 'Use models that read pixels alike.',
          },
        ];
  });
}

/** Channel by channel; one value serves all. */
function areNear(found: readonly number[], wanted: readonly number[]): boolean {
  const channels = Math.max(found.length, wanted.length);
  return Array.from({ length: channels }, (_, at) => at).every((at) => {
    const [a, b] = [found[at % found.length]!, wanted[at % wanted.length]!];
    return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  });
}
