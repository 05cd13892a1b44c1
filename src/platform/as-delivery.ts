import { HttpError } from './http.js';
import type { Delivery } from './platform.js';

/** A refusal of the server as a value that names the permission; any other error is thrown on. */
export async function asDelivery(permission: string, write: () => Promise<Delivery>): Promise<Delivery> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const isForbidden = [401, 403, 404].includes(error.status ?? 0);
    return { kind: 'refused', reason: error.message, permission: isForbidden ? permission : null };
  }
}
