/** Why a device gave no number. */
import { TinygateError, type Problem } from '../core/errors.js';

export type DeviceErrorKind =
  /** It does not answer: switched off, no network, no cable. */
  | 'unreachable'
  /** Others hold it. */
  | 'busy'
  /** It did not end in time. */
  | 'timeout'
  /** It answered with something that is no measurement: half of one, or text of its own. */
  | 'garbled'
  /** It answered about another file, another device or another request: asking again brings the same. */
  | 'mistaken'
  /** It lacks what a measurement needs: no runtime, another processor. */
  | 'unfit';

/** What may be otherwise the next time. A device that lacks a runtime lacks it then too, and so does one that is too slow. */
export const isTransient = {
  unreachable: true,
  busy: true,
  timeout: false,
  garbled: true,
  mistaken: false,
  unfit: false,
} as const satisfies Readonly<Record<DeviceErrorKind, boolean>>;

export class DeviceError extends TinygateError {
  constructor(
    readonly kind: DeviceErrorKind,
    { code = `bench/${kind}`, ...problem }: Omit<Problem, 'code'> & { readonly code?: string },
    options: ErrorOptions = {},
  ) {
    super({ code, ...problem }, options);
  }
}
