/** Rules about the devices that measure. */
import { given } from './given.js';
import { mlperfTiny } from './resolve-devices.js';
import { toPointer } from './located.js';
import { baseReference } from './plan.js';
import type { Broken, Context, Rule } from './rule.js';
import { memberOf } from './schema-walk.js';
import type { Device, LabDevice, Spec } from './schema/spec.js';
import { nearest } from './suggest.js';
import { unknownArtifact } from './unknown-artifact.js';
import { parseLongMilliseconds } from './units.js';
import { nameSome } from '../core/name-some.js';

export const deviceRules: readonly Rule[] = [
  { reads: ['/devices', '/artifacts'], check: knownArtifacts },
  { reads: ['/devices'], check: mlperfIsMlperf },
  { reads: ['/devices'], check: timesFit },
  { reads: ['/devices', '/artifacts', '/budgets'], check: runsFitTimeout },
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

const longestMs = 3_600_000;
/** What a harness takes: whole milliseconds, and no rest is a rest too. */
const timeLimits = {
  window: { leastMs: 1, range: 'from 1 ms to 1 h' },
  cool_down: { leastMs: 0, range: 'of at most 1 h' },
} as const;

function timesFit({ spec }: Context): Broken[] {
  return Object.entries(spec.devices ?? {}).flatMap(([name, device]): Broken[] => {
    if (device.via === 'lab') return [];
    const written = {
      window: device.window,
      cool_down: device.via === 'serial' ? undefined : device.cool_down,
    };
    return (['window', 'cool_down'] as const).flatMap((key): Broken[] => {
      const duration = written[key];
      const { leastMs, range } = timeLimits[key];
      if (duration === undefined) return [];
      const milliseconds = parseLongMilliseconds(duration);
      if (milliseconds >= leastMs && milliseconds <= longestMs) return [];
      return [
        {
          code: `spec/${key === 'window' ? 'window' : 'cool-down'}`,
          pointer: toPointer(['devices', name, key]),
          message: `expected a ${key} ${range}, found ${duration}`,
          fix: 'A number without a unit is one of seconds: name the unit, ms, s, min or h.',
        },
      ];
    });
  });
}

/**
 * A committed file with a limit against the base is measured by turns with that of the base, and with itself. Others may be
 * measured alone (`--no-base`), so their series count once: bench itself tells where the base no longer fits.
 */
const turns = { withBase: 3, alone: 1 } as const;

/** What would end every bench with a time-out is told before the first. */
function runsFitTimeout({ spec, written }: Context): Broken[] {
  return Object.entries(spec.devices ?? {}).flatMap(([name, device]): Broken[] => {
    if (device.via === 'lab' || device.timeout === undefined) return [];
    const isWritten = memberOf(memberOf(memberOf(written, 'devices'), name), 'timeout') !== undefined;
    const { windowMs, runs } = timesOf(device);
    const names = device.artifacts ?? Object.keys(spec.artifacts);
    const files = names.flatMap((artifact) => {
      const found = Object.hasOwn(spec.artifacts, artifact) ? spec.artifacts[artifact] : undefined;
      if (found === undefined) return [];
      return ['file' in found && hasBaseLimit(spec, name, artifact) ? turns.withBase : turns.alone];
    });
    const series = device.via === 'serial' ? files.length : files.reduce<number>((sum, count) => sum + count, 0);
    const coolMs =
      device.via === 'serial' || device.cool_down === undefined ? 0 : parseLongMilliseconds(device.cool_down);
    const neededMs = series * runs * (windowMs + coolMs);
    if (neededMs <= parseLongMilliseconds(device.timeout)) return [];
    const byTurns = series > files.length ? ', with those of the base by turns' : '';
    return [
      {
        code: 'spec/device-timeout',
        ...(isWritten
          ? { pointer: toPointer(['devices', name, 'timeout']) }
          : { pointer: toPointer(['devices', name]), at: 'key' as const }),
        message: `expected a timeout of more than ${secondsText(neededMs)}, which the runs of ${plural(files.length)} take${byTurns}, found ${device.timeout}`,
        cause: `${runs} runs of ${secondsText(windowMs)}${coolMs > 0 ? ` and ${secondsText(coolMs)} of rest` : ''} for each; warming up and sending come on top.`,
        fix: 'Raise timeout, or lower runs, window or cool_down, or name fewer artifacts.',
      },
    ];
  });
}

/** Groups have no limits on devices: what these measure does not add up. */
function hasBaseLimit({ budgets = [] }: Spec, device: string, artifact: string): boolean {
  return budgets.some((budget) => {
    if (!('device' in budget) || budget.device !== device || budget.artifact !== artifact) return false;
    const increase = 'max_increase' in budget ? budget.max_increase : undefined;
    if (increase === undefined) return false;
    const beside = 'against' in budget ? budget.against : undefined;
    const against = beside ?? (typeof increase === 'object' ? increase.against : undefined) ?? baseReference;
    return against === baseReference;
  });
}

function timesOf(device: Exclude<Device, LabDevice>): { readonly windowMs: number; readonly runs: number } {
  const windowMs = parseLongMilliseconds(given(device.window, 'window'));
  return device.protocol === 'mlperf_tiny'
    ? { windowMs: Math.max(windowMs, mlperfTiny.windowMs), runs: mlperfTiny.runs }
    : { windowMs, runs: given(device.runs, 'runs') };
}

function secondsText(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${Number((milliseconds / 1000).toPrecision(6))} s`;
}

function plural(files: number): string {
  return `${files} file${files === 1 ? '' : 's'}`;
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
        message: `expected one of the devices (${nameSome(names)}), found '${budget.device}'`,
        fix:
          suggestion === undefined
            ? `Declare '${budget.device}' under devices, or read its files with measurements.`
            : `Did you mean '${suggestion}'?`,
      },
    ];
  });
}
