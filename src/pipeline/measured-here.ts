/**
 * What devices say of a change that is judged from its commit: what the trusted job measured itself takes the place of what the
 * change's own run claims, and of a lab that only a trusted job can ask nothing is believed that this job did not hear.
 */
import type { Unavailable } from '../gate/evidence.js';
import type { Report } from '../report/report.js';
import type { Plan } from '../spec/plan.js';
import { readBenched, type Benched } from './benched.js';
import { examineWork } from './own-work.js';

export interface MeasuredHere {
  readonly report: Report;
  readonly unavailable: readonly Unavailable[];
  /** Whether this job measured the artifact on the device. */
  readonly isOurs: (artifact: string, device: string) => boolean;
}

/** @param workDir absolute; null where nothing was measured here */
export async function withMeasuredHere(report: Report, plan: Plan, workDir: string | null): Promise<MeasuredHere> {
  const { files, faults, missed: unavailable } = await readLeft(plan, report, workDir);
  const { attachDevices } = await import('../measure/devices.js');
  const own = attachDevices({ measurements: report.artifacts, faults: [] }, files);
  const labs = plan.devices.filter(({ connection }) => connection.via === 'lab').map(({ name }) => name);
  const artifacts = report.artifacts.map((claimed): Report['artifacts'][number] => {
    const { artifact } = claimed;
    const measured = own.measurements.find((one) => one.artifact === artifact)?.devices ?? [];
    const isKnown = (device: string): boolean =>
      labs.includes(device) ||
      measured.some((one) => one.device === device) ||
      unavailable.some((one) => one.artifact === artifact && one.device === device);
    const devices = [...claimed.devices.filter(({ device }) => !isKnown(device)), ...measured];
    return { ...claimed, devices: devices.sort((a, b) => (a.device < b.device ? -1 : 1)) };
  });
  const isOurs = (artifact: string, device: string): boolean =>
    own.measurements.some((one) => one.artifact === artifact && one.devices.some((other) => other.device === device));
  return {
    report: { ...report, artifacts, faults: [...report.faults, ...faults, ...own.faults] },
    unavailable,
    isOurs,
  };
}

async function readLeft(plan: Plan, { artifacts }: Report, workDir: string | null): Promise<Benched> {
  const nothing = { files: [], faults: [], missed: [] };
  if (workDir === null || plan.devices.length === 0) return nothing;
  return (await examineWork(workDir, { isCi: true })).kind === 'own' ? readBenched(plan, artifacts, workDir) : nothing;
}
