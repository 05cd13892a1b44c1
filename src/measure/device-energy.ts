/** The energy part of a measurement file. */
import type { DeviceBase, DeviceMeasurement } from './measurement.js';
import type { Energy } from './schema/measurement.js';

const perMillijoule = { mJ: 1, uJ: 1e3, J: 1e-3 } as const satisfies Record<Energy['unit'], number>;

type Read = Pick<DeviceMeasurement, 'energyMillijoules' | 'base' | 'noiseEnergyMillijoules'>;

/**
 * @param base what the latency part says of the base's file: energy of a base is only read beside its time.
 * @param fail is called with what was expected and found where the numbers contradict each other, and throws.
 */
export function readEnergy(energy: Energy, base: DeviceBase | undefined, fail: (message: string) => never): Read {
  const { runs, base: ofBase, noise_runs: noise } = energy;
  const inMillijoules = (values: readonly number[]): number[] =>
    values.map((value) => value / perMillijoule[energy.unit]);
  for (const [name, others] of [
    ['energy of the base', ofBase?.runs],
    ['energy of the noise', noise],
  ] as const) {
    if (others && others.length !== runs.length)
      fail(`expected ${name} to have as many runs as the artifact, ${runs.length}, found ${others.length}`);
  }
  const sha256 = ofBase?.sha256.toLowerCase();
  if (sha256 !== undefined && sha256 !== base?.sha256)
    fail(`expected the energy of the base whose latency is there, ${base?.sha256 ?? 'none'}, found that of ${sha256}`);
  return {
    energyMillijoules: inMillijoules(runs),
    ...(base && ofBase ? { base: { ...base, energyMillijoules: inMillijoules(ofBase.runs) } } : {}),
    ...(noise ? { noiseEnergyMillijoules: inMillijoules(noise) } : {}),
  };
}
