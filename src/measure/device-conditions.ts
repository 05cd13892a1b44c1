/** What else the numbers of a device depend on, in words: printed beside each judged number. */
import type { Measurement } from './schema/measurement.js';

export function conditionsOf(measurement: Measurement): string[] {
  const { device, runtime, conditions = {}, outputs, energy, harness, measured_at: measuredAt } = measurement;
  const { board, cpu, clock_mhz: clock, os, kernel } = device;
  const { governor, throttled, throttled_before: throttledBefore, warmup_runs: warmup, notes = [] } = conditions;
  const { clock_before_mhz: clockBefore, clock_after_mhz: clockAfter } = conditions;
  const { temperature_before_c: before, temperature_after_c: after } = conditions;
  return [
    board,
    cpu,
    clock && `${clock} MHz`,
    os,
    kernel && `kernel ${kernel}`,
    governor && `governor ${governor}`,
    before !== undefined && after !== undefined ? `${before} °C before, ${after} °C after` : undefined,
    clockBefore !== undefined && clockAfter !== undefined
      ? `clock ${clockBefore} MHz before, ${clockAfter} MHz after`
      : undefined,
    throttledBefore ? 'THROTTLED before measuring' : undefined,
    throttled === undefined ? undefined : throttled ? 'THROTTLED while measuring' : 'not throttled',
    warmup === undefined ? undefined : `${warmup} warm-up inferences`,
    outputs?.agree && `outputs within ${outputs.largest_difference} of the reference`,
    energy?.method && `energy by ${energy.method}`,
    runtime.digest && `library ${runtime.digest.slice(0, 12).toLowerCase()}…`,
    harness && `harness ${harness.version} ${harness.form}`,
    measuredAt && `measured ${measuredAt}`,
    ...notes,
  ].filter((condition) => typeof condition === 'string');
}
