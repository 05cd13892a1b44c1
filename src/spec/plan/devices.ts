/** What measures a file, and how it is reached, as a plan has it. */
import type { Place } from '../../core/errors.js';

/** How a device is reached. */
export type ConnectionPlan =
  | { readonly via: 'local' }
  | { readonly via: 'ssh'; readonly host: string; readonly port: number | null; readonly folder: string }
  | { readonly via: 'adb'; readonly serial: string | null; readonly folder: string }
  | {
      readonly via: 'serial';
      readonly port: string;
      readonly baud: number;
      /** Program and arguments; `{file}`, `{base}` and `{artifact}` stand for what is flashed. */
      readonly flash: readonly string[] | null;
    }
  | { readonly via: 'lab'; readonly repository: string; readonly workflow: string; readonly ref: string };

export type DeviceRuntimeName = 'auto' | 'litert' | 'tflite' | 'benchmark_model' | 'litert-python' | 'builtin';

/** How one device measures one artifact. */
export interface ProtocolPlan {
  readonly runtime: DeviceRuntimeName;
  /** Path on the device. */
  readonly library: string | null;
  readonly threads: number;
  readonly warmupInferences: number;
  readonly runs: number;
  /** Length of one run. */
  readonly windowMs: number;
  /** Rest between two runs. */
  readonly coolDownMs: number;
  /** Expected CPU frequency governor; null: any. */
  readonly governor: string | null;
  /** `none`, or where energy is read, as the harness takes it. */
  readonly meter: string;
  /** Largest difference of an output; null: the default of its type. */
  readonly tolerance: number | null;
}

export interface DevicePlan {
  readonly name: string;
  readonly connection: ConnectionPlan;
  /** Labels of the runner that can reach it. */
  readonly runsOn: readonly string[];
  /** Names of artifacts, in the order of the spec. */
  readonly artifacts: readonly string[];
  /** Others use the same hardware at the same time. */
  readonly isShared: boolean;
  readonly timeoutMs: number;
  /** Null: the lab's own spec says it. */
  readonly protocol: ProtocolPlan | null;
  /** Absolute path of its costs, and as messages print it. */
  readonly costs: { readonly path: string; readonly file: string } | null;
  readonly where: Place;
}
