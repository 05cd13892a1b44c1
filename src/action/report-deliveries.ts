import { describeDelivery, type Delivered } from '../pipeline/deliver.js';
import type { Runner } from './runner.js';

/** What was refused is a warning that names the permission; it changes no verdict. */
export function reportDeliveries({ commands }: Runner, delivered: readonly Delivered[]): void {
  for (const one of delivered) {
    if (one.delivery.kind === 'refused') commands.warning(describeDelivery(one));
    else commands.info(describeDelivery(one));
  }
}
