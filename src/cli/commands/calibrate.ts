import { calibrateDevice } from '../../bench/costs/calibrate.js';
import { makeCalibrationModels } from '../../bench/costs/calibration-models.js';
import { writeCosts } from '../../bench/costs/costs-file.js';
import { fitCosts } from '../../bench/costs/fit.js';
import { reservationsFolder } from '../../bench/reservation.js';
import { writeAtomically } from '../../core/atomic-write.js';
import { exitCodes, SpecError, type ExitCode } from '../../core/errors.js';
import type { Io, Progress } from '../../core/io.js';
import { openEngine } from '../../engine/open.js';
import { leadsInside } from '../../pipeline/inside.js';
import type { DevicePlan } from '../../spec/plan.js';

/** Writes the costs of each device to the file that the spec names, and says how well they predict. */
export async function calibrate(
  devices: readonly DevicePlan[],
  workspace: string,
  progress: Progress,
  io: Io,
): Promise<ExitCode> {
  const homeless = devices.find(({ costs }) => costs === null);
  if (homeless) {
    throw new SpecError({
      code: 'bench/no-costs',
      message: `expected costs, the file to write, for the device ${homeless.name}, found no such key`,
      where: homeless.where,
      fix: `Add costs to the device, such as costs: costs/${homeless.name}.json.`,
    });
  }
  // Before minutes of measuring; a gate would not read it there either.
  for (const { costs, where } of devices) {
    if (costs === null || (await leadsInside(costs.path, workspace))) continue;
    throw new SpecError({
      code: 'bench/costs-outside',
      message: `expected to write ${costs.file} in the workspace, found that it is behind a link to outside`,
      where,
      fix: 'Name a file of the repository itself under costs.',
    });
  }
  const engine = await openEngine('wasm');
  const models = await makeCalibrationModels(engine).finally(() => engine.dispose());
  for (const device of devices) {
    const file = await calibrateDevice(device, models, {
      progress,
      signal: io.signal,
      reservations: reservationsFolder(io.env),
    });
    await writeAtomically(device.costs!.path, writeCosts(file));
    const model = fitCosts(file.observations);
    const quality =
      'reason' in model
        ? model.reason
        : `a prediction is off by at most ${(100 * model.relativeError).toFixed(0)} %, 19 times in 20`;
    io.stdout.write(`${device.costs!.file}: ${file.observations.length} files on ${device.name}; ${quality}\n`);
  }
  return exitCodes.pass;
}
