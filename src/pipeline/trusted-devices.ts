/**
 * Who says how a device is reached. A spec names programs that are started and labs that are believed, so for a change from a
 * fork it is the base branch's spec that counts.
 */
import { TinygateError } from '../core/errors.js';
import type { Platform } from '../platform/platform.js';
import type { Plan } from '../spec/plan.js';
import { planAt } from './base-spec.js';

/** @throws TinygateError where the change is from a fork and its base has no such spec, or no devices. */
export async function withTrustedDevices(plan: Plan, platform: Platform): Promise<Plan> {
  const { isFork, baseSha, event } = platform.change;
  // A follow-up has the default branch checked out, and judges a pull request.
  if (!isFork || event !== 'pull-request') return plan;
  const base = baseSha === null ? null : await planAt(baseSha, plan, platform);
  if (base && base.devices.length > 0) return { ...plan, devices: base.devices };
  throw new TinygateError({
    code: 'bench/untrusted-devices',
    message: `expected devices in ${plan.specPath} of the base branch, found no device: those of a fork are not believed`,
    cause: 'A spec names programs that tinygate starts, and labs whose numbers it believes.',
    fix: 'Add the devices to the base branch first.',
  });
}
