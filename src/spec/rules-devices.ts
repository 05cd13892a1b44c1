/** Rules about the devices that measure. */
import { mlperfTiny } from './resolve-devices.js';
import { toPointer } from './located.js';
import type { Broken, Context, Rule } from './rule.js';
import { memberOf } from './schema-walk.js';
import { nearest } from './suggest.js';
import { unknownArtifact } from './unknown-artifact.js';
import { parseLongMilliseconds } from './units.js';

export const deviceRules: readonly Rule[] = [
  { reads: ['/devices', '/artifacts'], check: knownArtifacts },
  { reads: ['/devices'], check: mlperfIsMlperf },
  { reads: ['/devices'], check: flashNamesFile },
  { reads: ['/devices'], check: portsExist },
  { reads: ['/devices', '/budgets', '/measurements'], check: knownDevices },
];

function knownArtifacts(context: Context): Broken[] {
  const names = Object.keys(context.spec.artifacts);
  return Object.entries(context.spec.devices ?? {}).flatMap(([device, { artifacts = [] }]) =>
    artifacts.flatMap((name, index): Broken[] =>
      names.includes(name)
        ? []
        : [unknownArtifact(name, toPointer(['devices', device, 'artifacts', String(index)]), names, context)],
    ),
  );
}

/** A protocol that other people's figures were measured by is not a word for something near it. */
function mlperfIsMlperf({ spec, written }: Context): Broken[] {
  return Object.entries(spec.devices ?? {}).flatMap(([name, device]): Broken[] => {
    if (device.via === 'lab' || device.protocol !== 'mlperf_tiny') return [];
    const own = memberOf(memberOf(written, 'devices'), name);
    const broken: Broken[] = [];
    if (memberOf(own, 'runs') !== undefined)
      broken.push({
        code: 'spec/mlperf-runs',
        pointer: toPointer(['devices', name, 'runs']),
        at: 'key',
        message: `expected no runs beside protocol mlperf_tiny, found runs: ${device.runs ?? ''}`,
        cause: `MLPerf Tiny takes the median of ${mlperfTiny.runs} runs.`,
        fix: 'Remove runs, or the protocol.',
      });
    const isWritten = memberOf(own, 'window') !== undefined;
    if (isWritten && device.window !== undefined && parseLongMilliseconds(device.window) < mlperfTiny.windowMs)
      broken.push({
        code: 'spec/mlperf-window',
        pointer: toPointer(['devices', name, 'window']),
        message: `expected a window of at least ${mlperfTiny.windowMs / 1000} s with protocol mlperf_tiny, found ${device.window}`,
        fix: 'Remove window, make it longer, or remove the protocol.',
      });
    return broken;
  });
}

/** Otherwise every artifact would be measured on the firmware that happens to be there. */
function flashNamesFile({ spec }: Context): Broken[] {
  return Object.entries(spec.devices ?? {}).flatMap(([name, device]): Broken[] =>
    device.via !== 'serial' || !device.flash || device.flash.some((part) => /\{(file|artifact)\}/.test(part))
      ? []
      : [
          {
            code: 'spec/flash-no-file',
            pointer: toPointer(['devices', name, 'flash']),
            message: 'expected {file} or {artifact} in the command that flashes a firmware, found neither',
            cause: 'The same firmware would be flashed for every artifact.',
            fix: 'Put {file} (path of the .tflite file) or {artifact} (its name in the spec) into an argument.',
          },
        ],
  );
}

const largestPort = 65_535;

function portsExist({ spec }: Context): Broken[] {
  return Object.entries(spec.devices ?? {}).flatMap(([name, device]): Broken[] => {
    const number = device.via === 'serial' ? /^tcp:.*:(\d+)$/.exec(device.port)?.[1] : undefined;
    if (number === undefined || (Number(number) >= 1 && Number(number) <= largestPort)) return [];
    return [
      {
        code: 'spec/port-number',
        pointer: toPointer(['devices', name, 'port']),
        message: `expected a port from 1 to ${largestPort} after the host, found ${number}`,
        fix: 'Write the port that the serial server listens on, such as tcp://localhost:4444.',
      },
    ];
  });
}

/** Where devices are declared and no other measurement files are read, a budget can only mean one of them. */
function knownDevices({ spec, isSound }: Context): Broken[] {
  const names = Object.keys(spec.devices ?? {});
  if (names.length === 0 || (spec.measurements ?? []).length > 0) return [];
  return (spec.budgets ?? []).flatMap((budget, index): Broken[] => {
    if (!isSound(`/budgets/${index}`) || !('device' in budget)) return [];
    if (names.includes(budget.device)) return [];
    const suggestion = nearest(budget.device, names);
    return [
      {
        code: 'spec/unknown-device',
        pointer: `/budgets/${index}/device`,
        message: `expected one of the devices (${names.join(', ')}), found '${budget.device}'`,
        fix:
          suggestion === undefined
            ? `Declare '${budget.device}' under devices, or read its files with measurements.`
            : `Did you mean '${suggestion}'?`,
      },
    ];
  });
}
