/** Which runtime measures a file: the first that is proven for everything in it, and is there. */
import { ExportError, type Problem } from '../../core/errors.js';
import { runtimeNames, type RuntimeChoice } from '../../spec/runtimes.js';
import { readFeatures, type OperatorFeature } from './features.js';
import { unproven } from './proven.js';
import type { Runtime } from './runtime.js';
import { runtimes } from './runtimes.js';

/**
 * @throws ExportError that names the operators no runtime is proven for, or the runtime that is proven and not set up, and
 *   what would measure the file.
 */
export async function chooseRuntime(bytes: Uint8Array, choice: RuntimeChoice, among = runtimes): Promise<Runtime> {
  const features = readFeatures(bytes);
  const candidates = await Promise.all(
    runtimeNames.map(async (name) => ({
      runtime: among[name],
      missing: unproven(features, await among[name].proven()),
    })),
  );
  const proven = candidates.filter(({ missing }) => missing.length === 0).map(({ runtime }) => runtime);
  const allowed = (runtime: Runtime): boolean => choice === 'auto' || runtime.name === choice;
  for (const runtime of proven.filter(allowed)) if (runtime.whyNotReady() === null) return runtime;

  const [notReady] = proven.filter(allowed);
  const [first] = candidates.filter(({ runtime }) => allowed(runtime));
  throw new ExportError(
    notReady
      ? missingRuntime(notReady, candidates[0]?.missing ?? [])
      : unprovenFile(
          first!.runtime,
          candidates.at(choice === 'auto' ? -1 : runtimeNames.indexOf(choice))!.missing,
          proven,
        ),
  );
}

function missingRuntime({ name, version, setup, whyNotReady }: Runtime, others: readonly OperatorFeature[]): Problem {
  const what = others.length > 0 ? `, for ${listed(others)}` : '';
  return {
    code: 'measure/runtime-missing',
    message: `measuring this file needs the runtime ${name} (${version})${what}: ${whyNotReady() ?? 'it is not ready'}`,
    fix: `Run \`${setup ?? name}\` once on this machine, before tinygate gate.`,
  };
}

/** @param missing what the widest of the allowed runtimes is not proven for; @param proven runtimes that were not allowed. */
function unprovenFile({ name }: Runtime, missing: readonly OperatorFeature[], proven: readonly Runtime[]): Problem {
  const [other] = proven;
  const which = other ? `the runtime ${name} is not` : 'no runtime is';
  const custom = missing.filter(({ isCustom }) => isCustom);
  return {
    code: 'measure/unproven',
    message: `${which} proven to compute what this file needs: ${listed(missing)}`,
    cause:
      custom.length > 0
        ? 'A custom operator is code that the file does not carry.'
        : 'Accuracy is measured only with operators, versions and types whose results were shown to agree (docs/runtimes.md).',
    fix: other
      ? `Name \`runtime: ${other.name}\`, which is proven for it, or \`runtime: auto\`.`
      : 'Convert the model with other operators or types, measure it on the device (docs/measurement.md), or give it no accuracy budget.',
  };
}

const shown = 3;

/** Each kind once, with the first layer that has it. */
function listed(features: readonly OperatorFeature[]): string {
  const kinds = [...new Map(features.map((feature) => [feature.key, feature])).values()];
  const named = kinds.slice(0, shown).map(({ key, layer }) => `${shortened(key)} of layer ${layer}`);
  return [...named, ...(kinds.length > shown ? [`${kinds.length - shown} more`] : [])].join('; ');
}

/** An LSTM has 24 operands. */
function shortened(key: string): string {
  return key.length <= 160 ? key : `${key.slice(0, 100)} … ${key.slice(key.lastIndexOf('->'))}`;
}
