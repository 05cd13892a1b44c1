/** The devices of a valid spec: units parsed, protocols spelled out. */
import type { Place } from '../core/errors.js';
import { given } from './given.js';
import { displayPath } from './load.js';
import { toPointer } from './located.js';
import type { ConnectionPlan, DevicePlan, ProtocolPlan } from './plan.js';
import type { Device, LabDevice, SerialDevice, Spec } from './schema/spec.js';
import { parseLongMilliseconds } from './units.js';

/** MLPerf Tiny's rules (v1.2, "Performance mode"): five runs, each of at least ten seconds. */
export const mlperfTiny = { runs: 5, windowMs: 10_000 } as const;

/** @param absolute of a path that stands at a JSON pointer */
export function planDevices(
  spec: Spec,
  places: Readonly<Record<string, Place>>,
  absolute: (pointer: string, path: string) => string,
  workspace: string,
): DevicePlan[] {
  const all = Object.keys(spec.artifacts);
  return Object.entries(given(spec.devices, 'devices')).map(([name, device]): DevicePlan => {
    const { artifacts = all } = device;
    const costs = device.costs === undefined ? null : absolute(toPointer(['devices', name, 'costs']), device.costs);
    return {
      name,
      connection: planConnection(device),
      runsOn: given(device.runs_on, 'runs_on'),
      artifacts: all.filter((artifact) => artifacts.includes(artifact)),
      isShared: device.via === 'lab' ? false : given(device.shared, 'shared'),
      timeoutMs: parseLongMilliseconds(given(device.timeout, 'timeout')),
      protocol: device.via === 'lab' ? null : planProtocol(device),
      costs: costs === null ? null : { path: costs, file: displayPath(costs, workspace) },
      where: given(places[toPointer(['devices', name])], 'the place of a device'),
    };
  });
}

function planConnection(device: Device): ConnectionPlan {
  switch (device.via) {
    case 'local':
      return { via: 'local' };
    case 'ssh':
      return { via: 'ssh', host: device.host, port: device.port ?? null, folder: given(device.folder, 'folder') };
    case 'adb':
      return { via: 'adb', serial: device.serial ?? null, folder: given(device.folder, 'folder') };
    case 'serial':
      return { via: 'serial', port: device.port, baud: given(device.baud, 'baud'), flash: device.flash ?? null };
    case 'lab': {
      const { repository, workflow, ref } = device;
      return { via: 'lab', repository, workflow: given(workflow, 'workflow'), ref: given(ref, 'ref') };
    }
    default:
      return device satisfies never;
  }
}

type MeasuringDevice = Exclude<Device, LabDevice>;

function planProtocol(device: MeasuringDevice): ProtocolPlan {
  const isMlperf = device.protocol === 'mlperf_tiny';
  const windowMs = parseLongMilliseconds(given(device.window, 'window'));
  return {
    ...planRuntime(device),
    warmupInferences: given(device.warmup, 'warmup'),
    runs: isMlperf ? mlperfTiny.runs : given(device.runs, 'runs'),
    windowMs: isMlperf ? Math.max(mlperfTiny.windowMs, windowMs) : windowMs,
  };
}

/** The firmware of a microcontroller has its runtime in it, and says itself what energy it used. */
const firmware = {
  runtime: 'builtin',
  library: null,
  threads: 1,
  governor: null,
  coolDownMs: 0,
  meter: 'none',
  tolerance: null,
} as const;

function planRuntime(
  device: MeasuringDevice | SerialDevice,
): Omit<ProtocolPlan, 'warmupInferences' | 'runs' | 'windowMs'> {
  if (device.via === 'serial') return firmware;
  const { library = null, governor = null } = device;
  return {
    runtime: given(device.runtime, 'runtime'),
    library,
    threads: given(device.threads, 'threads'),
    governor,
    coolDownMs: device.cool_down === undefined ? 0 : parseLongMilliseconds(device.cool_down),
    meter: given(device.meter, 'meter'),
    tolerance: device.tolerance ?? null,
  };
}
