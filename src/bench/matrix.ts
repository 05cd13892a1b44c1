/** The jobs that measure on devices, as `strategy.matrix` of GitHub Actions takes them. */
import type { DevicePlan, Plan } from '../spec/plan.js';

export interface MatrixEntry {
  /** Relative to the workspace. */
  readonly spec: string;
  readonly device: string;
  readonly runs_on: readonly string[];
  readonly artifacts: readonly string[];
  readonly via: DevicePlan['connection']['via'];
  readonly timeout_minutes: number;
}

/** For a checkout, a download and an upload. */
const aroundMinutes = 5;

export function matrixOf(plans: readonly Pick<Plan, 'specPath' | 'devices'>[]): {
  readonly include: readonly MatrixEntry[];
} {
  const include = plans.flatMap(({ specPath, devices }) =>
    devices.map(({ name, runsOn, artifacts, connection, timeoutMs }): MatrixEntry => ({
      spec: specPath,
      device: name,
      runs_on: runsOn,
      artifacts,
      via: connection.via,
      timeout_minutes: Math.ceil(timeoutMs / 60_000) + aroundMinutes,
    })),
  );
  return { include };
}
